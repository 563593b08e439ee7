import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { LevelCount } from './grade-set';
import { groupBy } from './group-by';

export const insertDistribution = async (tx: Tx, run: string, counts: readonly LevelCount[]): Promise<void> => {
  await tx.query('insert into run_distribution select $1, * from unnest($2::text[], $3::int[])', [run, counts.map(c => c.level), counts.map(c => c.customers)]);
};

/** How many customers each level has, by run. */
export const distributionsOfRuns = async (tx: Tx, runs: readonly string[]): Promise<Map<string, LevelCount[]>> => {
  const found = await rows<LevelCount & { run_id: string }>(tx, 'select run_id, level, customers from run_distribution where run_id = any($1::uuid[])', [runs]);
  return groupBy(found, row => row.run_id);
};
