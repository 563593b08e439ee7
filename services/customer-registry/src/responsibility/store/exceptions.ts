import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';

export type Sort = 'OVERRIDE' | 'STRATEGIC';

/** An override of the rule, or the designation of a strategic customer, as readers see it. */
export type ExceptionRow = {
  readonly id: string; readonly customerId: string; readonly sort: Sort; readonly unit: string | null; readonly reason: string;
  readonly from: string; readonly until: string | null; readonly decidedBy: string; readonly decidedAt: Date;
  readonly endedBy: string | null; readonly endedAt: Date | null; readonly endReason: string | null; readonly correlationId: string;
};

const COLUMNS = `x.id, x.customer_id as "customerId", x.sort, x.unit_code as unit, x.reason, x.valid_from as "from", x.valid_until as until,
  x.decided_by as "decidedBy", x.decided_at as "decidedAt", x.ended_by as "endedBy", x.ended_at as "endedAt", x.end_reason as "endReason",
  x.correlation_id as "correlationId"`;

/** Whether something of the sort holds on one of these days already. The customer is locked. */
export const overlaps = async (tx: Tx, customerId: string, sort: Sort, from: string, until: string | null): Promise<boolean> => {
  const found = await rows(
    tx,
    `select 1 from responsibility_exception
      where customer_id = $1::uuid and sort = $2 and daterange(valid_from, valid_until) && daterange($3::date, $4::date) limit 1`,
    [customerId, sort, from, until],
  );
  return found.length > 0;
};

export type NewException = Pick<ExceptionRow, 'id' | 'customerId' | 'sort' | 'unit' | 'reason' | 'from' | 'until' | 'decidedBy' | 'decidedAt' | 'correlationId'>;

export const insertException = async (tx: Tx, x: NewException): Promise<void> => {
  await tx.query(
    `insert into responsibility_exception (id, customer_id, sort, unit_code, reason, valid_from, valid_until, decided_by, decided_at, correlation_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [x.id, x.customerId, x.sort, x.unit, x.reason, x.from, x.until, x.decidedBy, x.decidedAt, x.correlationId],
  );
};

export const endException = async (tx: Tx, id: string, until: string, by: string, at: Date, reason: string): Promise<void> => {
  await tx.query('update responsibility_exception set valid_until = $2, ended_by = $3, ended_at = $4, end_reason = $5 where id = $1', [id, until, by, at, reason]);
};

/** One that the actor may see; to be read again once its customer is locked. */
export const visibleException = async (tx: Tx, actor: Actor, id: string, sort: Sort): Promise<ExceptionRow | undefined> => {
  const parameters: unknown[] = [id, sort];
  const [found] = await rows<ExceptionRow>(
    tx, `select ${COLUMNS} from responsibility_exception x where x.id = $1::uuid and x.sort = $2 and ${customerScope(actor, 'x.customer_id', parameters)}`, parameters,
  );
  return found;
};

/** All of customers that were read through the row scope, newest first. */
export const exceptionsOfCustomers = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, ExceptionRow[]>> => {
  const found = await rows<ExceptionRow>(
    tx, `select ${COLUMNS} from responsibility_exception x where x.customer_id = any($1::uuid[]) order by x.valid_from desc, x.decided_at desc`, [customerIds],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};

/** By id, of decisions on customers that were read through the row scope. */
export const exceptionsById = async (tx: Tx, ids: readonly string[]): Promise<Map<string, ExceptionRow>> => {
  const found = await rows<ExceptionRow>(tx, `select ${COLUMNS} from responsibility_exception x where x.id = any($1::uuid[])`, [ids]);
  return new Map(found.map(exception => [exception.id, exception]));
};
