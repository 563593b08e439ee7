import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Given, Hiding, Move } from './touch';

/** The survivor is developed from the same survey, or by the same unit. */
const inTheWay = (alias: string): string => `exists (select from development s where s.customer_id = given.survivor
  and (s.survey_id = ${alias}.survey_id or (s.status = 'RUNNING' and s.unit_code = ${alias}.unit_code)))`;

/** A running development is abandoned where the survivor has the like (REG-10). */
export const DEVELOPMENTS_ENDED = {
  name: 'DEVELOPMENT_ENDED', table: 'development', key: ['id'],
  set: `status = 'ABANDONED', ended_by = given.by_whom, ended_at = given.at, outcome = given.reason, version = t.version + 1`,
  where: `t.customer_id = given.merged and t.status = 'RUNNING' and ${inTheWay('t')}`,
  back: { status: 'b.status', ended_by: 'b.ended_by', ended_at: 'b.ended_at', outcome: 'b.outcome', version: 't.version + 1' },
} satisfies Move;

/** What was still to be done for those. */
export const STEPS_DROPPED = {
  name: 'DEVELOPMENT_STEP', table: 'development_step', key: ['id'], set: `status = 'DROPPED'`,
  where: `t.status = 'OPEN' and t.development_id in (select (x.before->>'id')::uuid from customer_merge_touched x where x.merge_id = given.merge_id and x.sort = 'DEVELOPMENT_ENDED')`,
  back: { status: 'b.status' },
} satisfies Move;

/** The others go on with the survivor; what has come of one since goes back with it. */
export const DEVELOPMENTS = {
  name: 'DEVELOPMENT', table: 'development', key: ['id'], set: 'customer_id = given.survivor, version = t.version + 1',
  where: `t.customer_id = given.merged and t.status = 'RUNNING' and not ${inTheWay('t')}`, back: { customer_id: 'b.customer_id', version: 't.version + 1' },
} satisfies Move;

/** The survivor takes its place in surveys, but for those from which a development has ended and those that have the survivor already. */
export const ENTERPRISES = {
  name: 'SURVEYED_ENTERPRISE', table: 'surveyed_enterprise', key: ['survey_id', 'customer_id'], keyFollows: true, set: 'customer_id = given.survivor',
  where: `t.customer_id = given.merged and not exists (select from surveyed_enterprise s where s.survey_id = t.survey_id and s.customer_id = given.survivor)
    and not exists (select from development d where d.survey_id = t.survey_id and d.customer_id = given.merged and (d.status <> 'RUNNING' or ${inTheWay('d')}))`,
  back: { customer_id: 'b.customer_id' }, unless: 'exists (select from development d where d.survey_id = t.survey_id and d.customer_id = given.survivor)',
} satisfies Move;

const OF_A_PLAN = `exists (select from development d where d.id = t.development_id and d.customer_id <> t.customer_id and d.status <> 'ABANDONED')`;

/** Its part as a branch is the survivor's, unless that has one (REG-9); a part that was made anew since stays. */
export const PLAN_PARTS = {
  name: 'PLAN_PART', table: 'development_plan_part', key: ['development_id', 'customer_id'], keyFollows: true, set: 'customer_id = given.survivor',
  where: `t.customer_id = given.merged and ${OF_A_PLAN} and not exists (select from development_plan_part s where s.development_id = t.development_id and s.customer_id = given.survivor)`,
  back: { customer_id: 'b.customer_id' }, unless: 't.unit_code <> b.unit_code or t.tasks <> b.tasks',
} satisfies Move;

/** What the survivor has the like of: as long as the merge stands it is not there. */
export const DEVELOPMENT_HIDDEN: readonly Hiding[] = [
  {
    name: 'ENTERPRISE_HIDDEN', table: 'surveyed_enterprise', key: ['survey_id', 'customer_id'], columns: ['survey_id', 'customer_id', 'segment'],
    where: 'not exists (select from development d where d.survey_id = t.survey_id and d.customer_id = t.customer_id)',
  },
  { name: 'PLAN_PART_HIDDEN', table: 'development_plan_part', key: ['development_id', 'customer_id'], columns: ['development_id', 'customer_id', 'unit_code', 'tasks'], where: OF_A_PLAN },
];

/** The body's own part of a plan goes where its development goes. */
export const ownPartsFollow = async (tx: Tx, mergeId: string, from: string, to: string): Promise<void> => {
  await tx.query(
    `update development_plan_part p set customer_id = $3::uuid from customer_merge_touched m
      where m.merge_id = $1::uuid and m.sort = 'DEVELOPMENT' and p.development_id = (m.before->>'id')::uuid and p.customer_id = $2::uuid
        and not exists (select from development_plan_part o where o.development_id = p.development_id and o.customer_id = $3::uuid)
        and not exists (select from customer_merge_touched h where h.merge_id = m.merge_id and h.sort = 'PLAN_PART_HIDDEN' and h.before->>'development_id' = p.development_id::text)`,
    [mergeId, from, to],
  );
};

/** Whom the plans of the developments serve that the merge has abandoned, besides the two. */
export const servedBy = async (tx: Tx, { mergeId, survivorId, mergedId }: Given): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    tx,
    `select distinct p.customer_id as id from customer_merge_touched m join development_plan_part p on p.development_id = (m.before->>'id')::uuid
      where m.merge_id = $1::uuid and m.sort = 'DEVELOPMENT_ENDED' and p.customer_id <> all($2::uuid[])`,
    [mergeId, [survivorId, mergedId]],
  );
  return found.map(({ id }) => id);
};
