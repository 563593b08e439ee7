import { createHash } from 'node:crypto';
import { isBlank } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from './database';
import { IdempotencyConflict, InvalidInput } from './errors';
import { isRefused } from './refusals';

/** Part of the first migration of every service that takes idempotency keys. */
export const IDEMPOTENCY_SQL = `
create table if not exists idempotency_key (
  actor text not null,
  mutation text not null,
  key text not null,
  request_hash text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, mutation, key)
);
`;

/** JSON that keeps BigInt and Date. */
const write = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, name: string, item: unknown) {
    const raw = this[name];
    if (typeof raw === 'bigint') return { $bigint: raw.toString() };
    if (raw instanceof Date) return { $date: raw.toISOString() };
    return item;
  });

const read = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, item: unknown) => {
    if (typeof item !== 'object' || item === null) return item;
    const { $bigint, $date } = item as { $bigint?: string; $date?: string };
    if (typeof $bigint === 'string') return BigInt($bigint);
    return typeof $date === 'string' ? new Date($date) : item;
  });

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, canonical(item)]));
};

type Call = { readonly actor: Actor; readonly mutation: string; readonly key: string | null | undefined; readonly input: unknown };

const LONGEST_KEY = 200;

const requireKey = (key: string): void => {
  if (!isBlank(key) && key.length <= LONGEST_KEY) return;
  throw new InvalidInput({
    field: 'input.idempotencyKey', reason: 'IdempotencyKeyInvalid', zh: `幂等键须为 1 至 ${LONGEST_KEY} 个字符。`, en: `An idempotency key has 1 to ${LONGEST_KEY} characters.`,
  });
};

/**
 * Does the work once per actor, mutation and key: the same key with the same input answers the first result, with another
 * input it throws IdempotencyConflict. A refusal is not kept. The result is written in the work's own transaction.
 */
export const once = async <T>(tx: Tx, call: Call, work: () => Promise<T>): Promise<T> => {
  if (call.key === null || call.key === undefined) return work();
  requireKey(call.key);
  const actor = call.actor.kind === 'staff' ? call.actor.staffId : call.actor.name;
  const place = [actor, call.mutation, call.key];
  const hash = createHash('sha256').update(write(canonical(call.input))).digest('hex');
  const fresh = await rows(
    tx, 'insert into idempotency_key (actor, mutation, key, request_hash) values ($1, $2, $3, $4) on conflict do nothing returning 1', [...place, hash],
  );
  if (fresh.length === 0) {
    const [held] = await rows<{ request_hash: string; result: unknown }>(
      tx, 'select request_hash, result from idempotency_key where actor = $1 and mutation = $2 and key = $3', place,
    );
    if (held?.request_hash !== hash) throw new IdempotencyConflict('another input');
    return read(held.result) as T;
  }
  const result = await work();
  if (isRefused(result)) await tx.query('delete from idempotency_key where actor = $1 and mutation = $2 and key = $3', place);
  else await tx.query('update idempotency_key set result = $4 where actor = $1 and mutation = $2 and key = $3', [...place, write(result)]);
  return result;
};
