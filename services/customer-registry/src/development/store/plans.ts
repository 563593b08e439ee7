import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';
import type { Part } from '../policy/family-plan';
import { partScope } from './scope';

/** What a plan offers: the services by code in their order, of the catalogue from a day. */
export type PlanOffer = { readonly need: string; readonly catalogueFrom: string; readonly services: readonly string[] };
export type PlanRow = {
  readonly developmentId: string; readonly goal: string; readonly offer: PlanOffer | null; readonly madeBy: string; readonly madeAt: Date; readonly version: number;
};
export type PartRow = Part & { readonly developmentId: string };

const COLUMNS = 'p.development_id as "developmentId", p.goal, p.offer, p.made_by as "madeBy", p.made_at as "madeAt", p.version';

/** The plans of developments that were read through the scope, or that are locked. */
export const plansOf = async (tx: Tx, developmentIds: readonly string[]): Promise<Map<string, PlanRow>> => {
  const found = await rows<PlanRow>(tx, `select ${COLUMNS} from development_plan p where p.development_id = any($1::uuid[])`, [developmentIds]);
  return new Map(found.map(plan => [plan.developmentId, plan]));
};

/** The plan of a locked development as it shall be, with its parts. */
export const savePlan = async (tx: Tx, { developmentId, goal, offer, madeBy, madeAt, version }: PlanRow, parts: readonly Part[]): Promise<void> => {
  await tx.query(
    `insert into development_plan (development_id, goal, offer, made_by, made_at, version) values ($1, $2, $3, $4, $5, $6)
     on conflict (development_id) do update set goal = excluded.goal, offer = excluded.offer, made_by = excluded.made_by, made_at = excluded.made_at, version = excluded.version`,
    [developmentId, goal, offer && JSON.stringify(offer), madeBy, madeAt, version],
  );
  await tx.query('delete from development_plan_part where development_id = $1::uuid', [developmentId]);
  await tx.query(
    `insert into development_plan_part (development_id, customer_id, unit_code, tasks) select $1, "customerId", unit, tasks
       from jsonb_to_recordset($2::jsonb) as n("customerId" uuid, unit text, tasks text)`,
    [developmentId, JSON.stringify(parts)],
  );
};

export type SeenPart = PartRow & { readonly visible: boolean };

/** All parts of plans, the body's own first, each with whether the actor may see it. */
export const partsOfPlans = async (tx: Tx, actor: Actor, developmentIds: readonly string[]): Promise<Map<string, SeenPart[]>> => {
  const parameters: unknown[] = [developmentIds];
  const found = await rows<SeenPart>(
    tx,
    `select p.development_id as "developmentId", p.customer_id as "customerId", p.unit_code as unit, p.tasks, ${partScope(actor, 'p', parameters)} as visible
       from development_plan_part p join development d on d.id = p.development_id join customer c on c.id = p.customer_id
      where p.development_id = any($1::uuid[]) order by p.customer_id <> d.customer_id, c.sort_code, c.id`,
    parameters,
  );
  return gather(found, developmentIds, ({ developmentId }) => developmentId);
};

/** Whom the plan of a development concerns besides its customer: the branches, and whoever has a part. */
export const familyOf = async (tx: Tx, { id, customerId }: { readonly id: string; readonly customerId: string }): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    tx,
    `select id from customer where head_office_id = $1::uuid
     union select customer_id from development_plan_part where development_id = $2::uuid and customer_id <> $1::uuid`,
    [customerId, id],
  );
  return found.map(member => member.id);
};

/** The unit of each part of a locked development's plan, by customer. */
export const servantsOf = async (tx: Tx, developmentId: string): Promise<Map<string, string>> => {
  const found = await rows<{ customerId: string; unit: string }>(tx, 'select customer_id as "customerId", unit_code as unit from development_plan_part where development_id = $1::uuid', [developmentId]);
  return new Map(found.map(({ customerId, unit }) => [customerId, unit]));
};

/** Those of these customers that have branches. */
export const havingBranches = async (tx: Tx, customerIds: readonly string[]): Promise<Set<string>> => {
  const found = await rows<{ id: string }>(tx, 'select distinct head_office_id as id from customer where head_office_id = any($1::uuid[])', [customerIds]);
  return new Set(found.map(({ id }) => id));
};
