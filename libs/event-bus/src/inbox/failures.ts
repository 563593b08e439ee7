/** Why a batch failed: `passing` cures itself and is tried again without being counted; `counted` may be the event's own fault. */
export type Failure = 'passing' | 'counted';

/**
 * SQLSTATEs of a database that is away, restarting, read-only or out of resources, and of transactions that lost a race.
 * A statement that ran into its time limit (57014) is counted: half the batch may be quick enough.
 */
const PASSING = /^(08...|53...|58...|57P0[1-5]|40001|40P01|55P03|25006)$/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** What pg and TypeORM say, without a code, of a connection that broke. */
const BROKEN = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|not queryable|Connection is not established|Cannot use a pool after|Client was closed/i;

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const causeOf = (error: Error): unknown => ('driverError' in error && error.driverError ? error.driverError : error.cause);

export const classify = (error: unknown, depth = 0): Failure => {
  const code = codeOf(error);
  if (code !== undefined && (PASSING.test(code) || NETWORK.has(code))) return 'passing';
  if (!(error instanceof Error) || depth > 4) return 'counted';
  if (BROKEN.test(error.message)) return 'passing';
  const cause = causeOf(error);
  return cause === undefined || cause === error ? 'counted' : classify(cause, depth + 1);
};
