import { systemActor } from '@keyaccount/identity';
import { isRefused, newId, rows, systemClock, type Db } from '@keyaccount/subgraph-kit';
import { createLogger } from '@keyaccount/telemetry';
import { grading } from '../src/grading';
import { stepsOf } from '../src/store/bases';
import { fill, moveRevenue, tidy, YEAR } from './fill';
import { loopOver } from './loop';

export type GradingBench = {
  readonly customers: number;
  readonly changed: number;
  /** The least disturbed of the interleaved rounds, milliseconds. */
  readonly runMs: number;
  readonly readOnlyMs: number;
  /** run ÷ read-only; the bar is 2, worth reaching for 1.3. */
  readonly ratio: number;
  /** A run that finds nothing changed ÷ read-only. */
  readonly unchangedRatio: number;
  readonly everythingChangedMs: number;
  /** A loop of TypeORM reads and saves over a sample, extrapolated; the bar is 200 times the run. */
  readonly loopMs: number;
  readonly timesLoop: number;
};

type Options = { readonly customers: number; readonly changedShare: number; readonly db: Db; readonly ownerUrl: string };

const BUREAU = 15_000_000_000n;
const ROUNDS = 5;
const SAMPLE = 1_000;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Every customer's points, score and level by the same steps, counted by level: the least that any run must do. */
const readOnly = async (db: Db): Promise<void> => {
  const steps = await stepsOf(db.manager, { policy_version: 1, bureau_fen: BUREAU });
  await rows(
    db.manager,
    `select ($4::text[])[step] as level, count(*)::int as customers, sum(($3::int[])[step])::bigint as score
       from (select width_bucket(coalesce(y.revenue_fen, 0), $2::bigint[]) as step
               from customer c left join customer_year y on y.year = $1 and y.customer_id = c.customer_id
              where c.status in ('FILED', 'KEY_ACCOUNT') offset 0) stepped group by 1`,
    [YEAR, steps.map(s => s.from_fen), steps.map(s => s.score), steps.map(s => s.level)],
  );
};

const loopTime = async (db: Db, customers: number, changedShare: number): Promise<number> => {
  await moveRevenue(db, Math.round(1 / changedShare));
  const sample = await rows<{ customer_id: string }>(db.manager, 'select customer_id from customer order by customer_id limit $1', [Math.min(SAMPLE, customers)]);
  return ((await loopOver(db, sample.map(row => row.customer_id), BUREAU)) / sample.length) * customers;
};

/**
 * A grading run on an empty database: with a share of the grades changed, with none, with all of them; beside one
 * read-only statement over the same rows and a loop of TypeORM reads and saves.
 */
export const benchGradingRun = async ({ customers, changedShare, db, ownerUrl }: Options): Promise<GradingBench> => {
  const actor = systemActor('bench', ['grading:run']);
  const { startGradingRun } = grading({ db, clock: systemClock, newId, log: createLogger('bench', { level: 'silent' }) }).useCases;
  const run = async (): Promise<void> => {
    const outcome = await startGradingRun(actor, { year: YEAR, preview: false, correlationId: newId() });
    if (isRefused(outcome)) throw new Error(`the run was refused: ${outcome.refused}`);
  };
  await fill(db, customers, ownerUrl);
  const everythingChangedMs = await timed(run);
  await tidy(ownerUrl);

  const every = Math.round(1 / changedShare);
  const runs: number[] = [];
  const reads: number[] = [];
  const unchanged: number[] = [];
  let changed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    changed = await moveRevenue(db, every);
    await tidy(ownerUrl);
    reads.push(await timed(() => readOnly(db)));
    runs.push(await timed(run));
    unchanged.push(await timed(run));
    reads.push(await timed(() => readOnly(db)));
  }
  const [runMs, readOnlyMs] = [Math.min(...runs), Math.min(...reads)];
  const loopMs = await loopTime(db, customers, changedShare);
  return {
    customers, changed, runMs, readOnlyMs, ratio: runMs / readOnlyMs, unchangedRatio: Math.min(...unchanged) / readOnlyMs,
    everythingChangedMs, loopMs, timesLoop: loopMs / runMs,
  };
};
