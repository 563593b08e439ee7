import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, Unavailable, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { runYearFault } from '../policy/run-year';
import type { Refusal } from '../refusals';
import { insertBasis, newestGradedYear, type BasisRow } from '../store/bases';
import { bureauTotalOf, type BureauTotal } from '../store/bureau-totals';
import { insertDistribution } from '../store/distributions';
import { distributionOf, gradeEveryone, previewEveryone } from '../store/grade-set';
import { allowLongStatements, lockGrades, tryRunLock } from '../store/locks';
import { policyOn } from '../store/policies';
import { insertRun } from '../store/runs';
import { endOver } from '../special-listing/use-cases/end-over';
import { hasRevenueIn } from '../store/years';
import type { Deps } from './deps';
import { requireYear } from './require-year';
import { completeWatermark, confirmedMonths } from './watermark-gate';

export type StartGradingRun = {
  readonly year: number;
  readonly preview: boolean;
  readonly idempotencyKey?: string | null | undefined;
  readonly correlationId: string;
};

type Started = { readonly actor: Actor; readonly command: StartGradingRun; readonly startedAt: Date };

const MONTHS_OF_A_YEAR = 12;

const makeBasis = async (tx: Tx, { command, startedAt }: Started, total: BureauTotal, run: string | null): Promise<BasisRow> => {
  const policy = await policyOn(tx, bureauDay(startedAt));
  return insertBasis(tx, {
    year: command.year, policy_version: policy.version, bureau_fen: total.fen, bureau_declared: total.declared, effectiveRun: run, at: startedAt,
  });
};

const whyNot = async (tx: Tx, { command: { year, preview }, startedAt }: Started, total: BureauTotal): Promise<Refused<Refusal> | undefined> => {
  const details = { field: 'input.year', year: String(year) };
  const newest = await newestGradedYear(tx);
  const fault = runYearFault({ year, preview }, bureauDay(startedAt), newest);
  if (fault) return refused(fault, { ...details, newest: String(newest) });
  if (!(await hasRevenueIn(tx, year))) return refused('NoRevenueForYear', details);
  return total.fen <= 0n ? refused('BureauRevenueMissing', details) : undefined;
};

const runOver = async (tx: Tx, deps: Deps, { actor, command }: Pick<Started, 'actor' | 'command'>): Promise<{ runId: string } | Refused<Refusal>> => {
  if (!(await tryRunLock(tx))) return refused('RunInProgress');
  await allowLongStatements(tx);
  const watermark = await completeWatermark(tx);
  const closed = await confirmedMonths(tx, command.year, watermark);
  await lockGrades(tx);
  // After what it waited for, so that nobody's story goes back in time.
  const startedAt = deps.clock.now();
  const started = { actor, command, startedAt };
  const total = await bureauTotalOf(tx, command.year);
  const no = await whyNot(tx, started, total);
  if (no) return no;

  // A run grades by score whoever's special listing is over (GRD-6).
  if (!command.preview) await endOver(tx, { on: bureauDay(startedAt), customers: null }, { at: startedAt, actor: staffIdOf(actor), correlationId: command.correlationId });
  const runId = deps.newId();
  const basis = await makeBasis(tx, started, total, command.preview ? null : runId);
  const grade = command.preview ? previewEveryone : gradeEveryone;
  const changed = await grade(tx, { basis, run: runId, at: startedAt, actor: staffIdOf(actor) }, command.correlationId);
  const distribution = await distributionOf(tx, runId, command.preview ? bureauDay(startedAt) : null);
  await insertRun(tx, {
    id: runId, basisNo: basis.no, status: 'COMPLETED', preview: command.preview, final: closed === MONTHS_OF_A_YEAR, watermark,
    customers: distribution.reduce((sum, one) => sum + one.customers, 0), changed, correlation_id: command.correlationId,
    startedBy: staffIdOf(actor), started_at: startedAt, finished_at: deps.clock.now(),
  });
  await insertDistribution(tx, runId, distribution);
  return { runId };
};

/** A run that broke off is remembered; it changed nothing. */
const recordFailure = ({ db, clock, newId }: Deps, started: Started): Promise<void> =>
  inTransaction(db, async tx => {
    const { actor, command, startedAt } = started;
    const basis = await makeBasis(tx, started, await bureauTotalOf(tx, command.year), null);
    await insertRun(tx, {
      id: newId(), basisNo: basis.no, status: 'FAILED', preview: command.preview, final: false, watermark: 0, customers: 0, changed: 0,
      correlation_id: command.correlationId, startedBy: staffIdOf(actor), started_at: startedAt, finished_at: clock.now(),
    });
  });

const isExpected = (error: unknown): boolean =>
  error instanceof Unavailable || (error instanceof Error && ['IdempotencyConflict', 'InvalidInput'].includes(error.name));

/**
 * Grades every filed and approved customer for a year, or shows what that would change (GRD-7). [plan] A few statements over
 * all customers write only what changed; what follows carries the run's correlation (GRD-8). The same input gives the same
 * result, so a second run changes nothing; a year that is not over, or before the newest graded one, is only previewed. Of two at once the second is refused. The policy is the one of the day of the run.
 */
export const startGradingRun = (deps: Deps) => async (actor: Actor | undefined, command: StartGradingRun): Promise<{ runId: string } | Refused<Refusal>> => {
  requirePermission(actor, command.preview ? 'grading:preview' : 'grading:run');
  requireYear(command.year, 'input.year');
  const started = { actor, command, startedAt: deps.clock.now() };
  const call = { actor, mutation: 'startGradingRun', key: command.idempotencyKey, input: { year: command.year, preview: command.preview } };
  try {
    return await inTransaction(deps.db, tx => once(tx, call, () => runOver(tx, deps, started)));
  } catch (error) {
    if (!isExpected(error)) await recordFailure(deps, started).catch((cause: unknown) => deps.log.error({ err: cause }, 'a failed grading run could not be recorded'));
    throw error;
  }
};
