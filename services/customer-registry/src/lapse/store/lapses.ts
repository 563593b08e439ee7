import type { GradeLevel, Kind } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';

/** A time during which a customer was no key account any more. */
export type LapseRow = {
  readonly id: string; readonly customerId: string; readonly reviewId: string; readonly unit: string; readonly kind: Kind; readonly grade: GradeLevel;
  readonly reason: string; readonly lapsedBy: string | null; readonly lapsedAt: Date; readonly returnedAt: Date | null;
};

export const insertLapse = async (tx: Tx, lapse: Omit<LapseRow, 'returnedAt'>, correlationId: string): Promise<void> => {
  const { id, customerId, reviewId, unit, kind, grade, reason, lapsedBy, lapsedAt } = lapse;
  await tx.query(
    `insert into lapse (id, customer_id, review_id, unit_code, kind, grade, reason, lapsed_by, lapsed_at, correlation_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, customerId, reviewId, unit, kind, grade, reason, lapsedBy, lapsedAt, correlationId],
  );
};

/** Customers that are key accounts again. */
export const endLapses = async (tx: Tx, returned: readonly { readonly id: string; readonly at: Date }[]): Promise<void> => {
  if (returned.length === 0) return;
  await tx.query(
    'update lapse l set returned_at = n.at from unnest($1::uuid[], $2::timestamptz[]) as n(id, at) where l.id = n.id', [returned.map(r => r.id), returned.map(r => r.at)],
  );
};

/** When these customers were no key accounts, newest first. They were read through the row scope. */
export const lapsesOf = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, LapseRow[]>> => {
  const found = await rows<LapseRow>(
    tx,
    `select id, customer_id as "customerId", review_id as "reviewId", unit_code as unit, kind, grade, reason, lapsed_by as "lapsedBy", lapsed_at as "lapsedAt",
            returned_at as "returnedAt"
       from lapse where customer_id = any($1::uuid[]) order by lapsed_at desc`,
    [customerIds],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};
