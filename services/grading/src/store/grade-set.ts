import { bureauDay, type GradeLevel } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { listingsOver, STANDING } from '../special-listing/store/standing';
import { creditCounts, earlierEffective, stepsOf, type BasisRow } from './bases';
import { CHANGES, EFFECT, everyone, GIVEN, SOME, whatChanged } from './grade-set-sql';

/** A customer whose grade is asked for, and by which event. */
export type Asked = { readonly customerId: string; readonly correlationId: string; readonly causationId: string };

type Set = {
  readonly basis: BasisRow;
  readonly run: string | null;
  readonly at: Date;
  readonly actor: string | undefined;
};

const COUNT = 'select (count(*) filter (where grade_changed))::int as changed from graded';

const parametersOf = async (tx: Tx, { basis, run, at, actor }: Set): Promise<unknown[]> => {
  const steps = await stepsOf(tx, basis);
  const earlier = await earlierEffective(tx, basis);
  return [
    basis.year, steps.map(s => s.from_fen), steps.map(s => s.revenue_points), steps.map(s => s.share_points), steps.map(s => s.score),
    steps.map(s => s.level), steps.map(s => s.mark), basis.no, run, at, actor ?? null,
    earlier.sameYear, earlier.otherYear,
  ];
};

/** Grades everyone: writes the scorecards, grades, history and events that changed, and answers how many grades did (GRD-7). */
export const gradeEveryone = async (tx: Tx, set: Set, correlationId: string): Promise<number> => {
  const [row] = await rows<{ changed: number }>(
    tx, `with ${GIVEN}, ${whatChanged(everyone('customer'), await creditCounts(tx, set.basis))}, ${CHANGES}, ${EFFECT} ${COUNT}`, [...(await parametersOf(tx, set)), correlationId],
  );
  return row?.changed ?? 0;
};

/** The same without any effect: only the run's own list of changes is written. Listings that are over, and that a run would end, are as if ended (GRD-6). */
export const previewEveryone = async (tx: Tx, set: Set, correlationId: string): Promise<number> => {
  const [row] = await rows<{ changed: number }>(
    tx, `with ${GIVEN}, ${listingsOver('$15')}, ${whatChanged(everyone(STANDING), await creditCounts(tx, set.basis))}, ${CHANGES} ${COUNT}`,
    [...(await parametersOf(tx, set)), correlationId, bureauDay(set.at)],
  );
  return row?.changed ?? 0;
};

/** Grades these customers, each under the correlation of the event that asked for it: whoever it is (REG-1), or those alone that hold a grade. */
export const gradeSome = async (tx: Tx, set: Set, asked: readonly Asked[], who: 'ALL' | 'GRADED' = 'ALL'): Promise<void> => {
  const ordered = [...asked].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
  await tx.query(`with ${GIVEN}, ${whatChanged(SOME, await creditCounts(tx, set.basis), who === 'ALL' ? 'true' : 'c.level is not null')}, ${CHANGES}, ${EFFECT} ${COUNT}`, [
    ...(await parametersOf(tx, set)), ordered.map(a => a.customerId), ordered.map(a => a.correlationId), ordered.map(a => a.causationId),
  ]);
};

export type LevelCount = { readonly level: GradeLevel; readonly customers: number };

/** How many of those that hold a grade stand at each level; for a preview of a day, how many would (GRD-6, GRD-7). */
export const distributionOf = (tx: Tx, run: string, previewedOn: string | null): Promise<LevelCount[]> => {
  const held = (customers: string): string => `select level, count(*) as n from ${customers} c where status in ('FILED', 'KEY_ACCOUNT') group by level`;
  const moved = `
    union all select to_level, count(*) from run_change where run_id = $1 group by to_level
    union all select from_level, -count(*) from run_change where run_id = $1 group by from_level`;
  return rows(
    tx,
    `with ${listingsOver('$2')} select level, sum(n)::int as customers from (${previewedOn === null ? held('customer') : `${held(STANDING)}${moved}`}) counted
      where level is not null and $1::uuid is not null group by level having sum(n) > 0`,
    [run, previewedOn],
  );
};
