import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { caseTable, type CaseRow, type CaseStepRow } from './tables';

export const CASE_COLUMNS = `c.id, c.number, c.customer_id as "customerId", c.unit_code as "unitCode", c.kind, c.severity, c.status, c.subject, c.description,
  c.grade, c.target_policy as "targetPolicy", c.opened_at as "openedAt", c.opened_by as "openedBy", c.due_at as "dueAt",
  c.due_provisional as "dueProvisional", c.cause, c.result, c.closed_at as "closedAt", c.closed_by as "closedBy", c.version`;

/** The cases among these that the actor may see. */
export const casesById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, CaseRow>> => {
  const parameters: unknown[] = [ids];
  const scope = customerScope(actor, 'c.customer_id', parameters);
  const found = await rows<CaseRow>(tx, `select ${CASE_COLUMNS} from complaint_case c where c.id = any($1::uuid[]) and ${scope}`, parameters);
  return new Map(found.map(one => [one.id, one]));
};

/** A case that the actor may see, held until the transaction ends. */
export const lockVisibleCase = async (tx: Tx, actor: Actor, id: string): Promise<CaseRow | undefined> => {
  const parameters: unknown[] = [id];
  const scope = customerScope(actor, 'c.customer_id', parameters);
  const [found] = await rows<CaseRow>(tx, `select ${CASE_COLUMNS} from complaint_case c where c.id = $1 and ${scope} for update of c`, parameters);
  return found;
};

/** The open cases of these customers, held until the transaction ends. */
export const lockOpenCases = (tx: Tx, customerIds: Iterable<string>): Promise<CaseRow[]> =>
  rows<CaseRow>(tx, `select ${CASE_COLUMNS} from complaint_case c where c.customer_id = any($1::uuid[]) and c.status = 'OPEN' order by c.id for update of c`, [[...customerIds]]);

/** The steps of these cases, oldest first; of cases that the actor may see. */
export const stepsOfCases = async (tx: Tx, actor: Actor, caseIds: readonly string[]): Promise<Map<string, CaseStepRow[]>> => {
  const parameters: unknown[] = [caseIds];
  const scope = customerScope(actor, 'c.customer_id', parameters);
  const found = await rows<CaseStepRow>(
    tx,
    `select s.case_id as "caseId", s.version, s.at, s.what, s.unit_code as "unitCode", s.correlation_id as "correlationId", s.causation_id as "causationId", s.actor
       from case_step s join complaint_case c on c.id = s.case_id where s.case_id = any($1::uuid[]) and ${scope} order by s.case_id, s.version`,
    parameters,
  );
  const steps = new Map<string, CaseStepRow[]>();
  for (const step of found) steps.set(step.caseId, [...(steps.get(step.caseId) ?? []), step]);
  return steps;
};

/** The next order of a case within its year; without gaps, as the transaction that takes it holds the counter. */
export const nextOrder = async (tx: Tx, year: number): Promise<number> => {
  const [taken] = await rows<{ last: number }>(
    tx, 'insert into case_number as held (year, last) values ($1, 1) on conflict (year) do update set last = held.last + 1 returning last', [year],
  );
  if (!taken) throw new Error(`no case number for ${year}`);
  return taken.last;
};

export const insertCase = async (tx: Tx, one: CaseRow): Promise<void> => {
  await tx.insert(caseTable, one);
};

/** Writes what may change while cases are open. */
export const updateOpenCases = async (tx: Tx, cases: readonly CaseRow[]): Promise<void> => {
  await tx.query(
    `update complaint_case c set unit_code = n.unit_code, grade = n.grade, target_policy = n.target_policy, due_at = n.due_at,
            due_provisional = n.due_provisional, version = n.version
       from unnest($1::uuid[], $2::text[], $3::text[], $4::integer[], $5::timestamptz[], $6::boolean[], $7::integer[])
            as n(id, unit_code, grade, target_policy, due_at, due_provisional, version)
      where c.id = n.id`,
    [
      cases.map(c => c.id), cases.map(c => c.unitCode), cases.map(c => c.grade), cases.map(c => c.targetPolicy), cases.map(c => c.dueAt),
      cases.map(c => c.dueProvisional), cases.map(c => c.version),
    ],
  );
};

export const closeCaseRow = async (tx: Tx, { id, cause, result, closedAt, closedBy, version }: CaseRow): Promise<void> => {
  await tx.update(caseTable, { id }, { status: 'CLOSED', cause, result, closedAt, closedBy, version });
};

export const insertSteps = async (tx: Tx, steps: readonly CaseStepRow[]): Promise<void> => {
  await tx.query(
    `insert into case_step (case_id, version, at, what, unit_code, correlation_id, causation_id, actor)
     select * from unnest($1::uuid[], $2::integer[], $3::timestamptz[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::uuid[])`,
    [
      steps.map(s => s.caseId), steps.map(s => s.version), steps.map(s => s.at), steps.map(s => s.what), steps.map(s => s.unitCode),
      steps.map(s => s.correlationId), steps.map(s => s.causationId), steps.map(s => s.actor),
    ],
  );
};
