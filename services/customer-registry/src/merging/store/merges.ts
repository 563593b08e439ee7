import type { GradeLevel } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { SourceRef } from '../../policy/profile';
import type { Place } from '../../store/customer-lists';
import { gather } from '../../store/customers';
import type { Mergeable, Parties } from '../policy/merge-fault';

/** A merge as readers see it, with the merged customer as it was. */
export type MergeRow = {
  readonly id: string; readonly survivorId: string; readonly mergedId: string; readonly mergedCode: string | null; readonly mergedName: string;
  readonly reason: string; readonly mergedBy: string | null; readonly mergedAt: Date; readonly undoUntil: string;
  readonly undoneAt: Date | null; readonly undoneBy: string | null; readonly undoReason: string | null;
};

const COLUMNS = `g.id, g.survivor_id as "survivorId", g.merged_id as "mergedId", c.code as "mergedCode", c.name as "mergedName", g.reason, g.merged_by as "mergedBy",
  g.merged_at as "mergedAt", g.undo_until as "undoUntil", g.undone_at as "undoneAt", g.undone_by as "undoneBy", g.undo_reason as "undoReason"`;
const FROM = 'customer_merge g join customer c on c.id = g.merged_id';

export type NewMerge = Pick<MergeRow, 'id' | 'survivorId' | 'mergedId' | 'reason' | 'mergedBy' | 'mergedAt' | 'undoUntil'> & { readonly correlationId: string };

export const insertMerge = async (tx: Tx, m: NewMerge): Promise<void> => {
  await tx.query(
    'insert into customer_merge (id, survivor_id, merged_id, reason, merged_by, merged_at, undo_until, correlation_id) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [m.id, m.survivorId, m.mergedId, m.reason, m.mergedBy, m.mergedAt, m.undoUntil, m.correlationId],
  );
};

export const noteUndone = async (tx: Tx, id: string, at: Date, by: string | null, reason: string): Promise<void> => {
  await tx.query('update customer_merge set undone_at = greatest($2::timestamptz, merged_at), undone_by = $3, undo_reason = $4 where id = $1::uuid', [id, at, by, reason]);
};

/** Of these merges the ones whose survivor the actor may see. */
export const mergesById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, MergeRow>> => {
  const parameters: unknown[] = [ids];
  const found = await rows<MergeRow>(tx, `select ${COLUMNS} from ${FROM} where g.id = any($1::uuid[]) and ${customerScope(actor, 'g.survivor_id', parameters)}`, parameters);
  return new Map(found.map(merge => [merge.id, merge]));
};

/** What stands merged into customers that were read through the row scope, newest first. */
export const mergesInto = async (tx: Tx, survivorIds: readonly string[]): Promise<Map<string, MergeRow[]>> => {
  const found = await rows<MergeRow>(
    tx, `select ${COLUMNS} from ${FROM} where g.survivor_id = any($1::uuid[]) and g.undone_at is null order by g.merged_at desc, g.id desc`, [survivorIds],
  );
  return gather(found, survivorIds, ({ survivorId }) => survivorId);
};

export type MergePage = { readonly standing: boolean | null; readonly limit: number; readonly after: Place | null };

const condition = (actor: Actor, standing: boolean | null, parameters: unknown[]): string =>
  `${standing === null ? 'true' : `g.undone_at is ${standing ? '' : 'not '}null`} and ${customerScope(actor, 'g.survivor_id', parameters)}`;

/** Merges into customers that the actor may see, newest first. */
export const mergePage = (tx: Tx, actor: Actor, { standing, limit, after }: MergePage): Promise<MergeRow[]> => {
  const parameters: unknown[] = [];
  const where = condition(actor, standing, parameters);
  const further = after === null ? 'true' : `(g.merged_at, g.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  return rows(tx, `select ${COLUMNS} from ${FROM} where ${where} and ${further} order by g.merged_at desc, g.id desc limit $${parameters.push(limit)}`, parameters);
};

export const countMerges = async (tx: Tx, actor: Actor, standing: boolean | null): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from customer_merge g where ${condition(actor, standing, parameters)}`, parameters);
  return counted?.count ?? 0;
};

/** What decides on a merge, of customers that are locked or merely looked at. */
export const mergeablesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Mergeable>> => {
  const found = await rows<Mergeable>(
    tx,
    `select c.id, c.status, c.credit_code as "creditCode", c.head_office_id as "headOfficeId",
            exists (select from customer b where b.head_office_id = c.id) as "hasBranches", exists (select from customer m where m.merged_into = c.id) as "isSurvivor",
            exists (select from filing f where f.customer_id = c.id and f.status = 'SUBMITTED') as "undecidedFiling",
            exists (select from specially_listed l where l.customer_id = c.id) as "speciallyListed"
       from customer c where c.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(found.map(one => [one.id, one]));
};

/** The parties of open disputes over each of these customers. */
export const openDisputesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Parties[]>> => {
  const found = await rows<Parties & { customerId: string }>(tx, `select customer_id as "customerId", claimant, respondent from dispute where customer_id = any($1::uuid[]) and status = 'OPEN'`, [ids]);
  return gather(found, ids, ({ customerId }) => customerId);
};

export type YearSum = { readonly year: number; readonly fen: bigint };

/** What a customer brought in by year, which counts for the survivor from now on. */
export const revenueByYear = (tx: Tx, customerId: string): Promise<YearSum[]> =>
  rows(tx, 'select year, fen from customer_year where customer_id = $1::uuid and fen <> 0 order by year desc', [customerId]);

/** The grade by which the merged customer's team was asked for. */
export const gradeAtMerge = async (tx: Tx, mergeId: string): Promise<GradeLevel | null> => {
  const [was] = await rows<{ grade: GradeLevel | null }>(tx, `select before->>'grade' as grade from customer_merge_touched where merge_id = $1::uuid and sort = 'CUSTOMER'`, [mergeId]);
  return was?.grade ?? null;
};

/** By what the merged customer was known and the survivor is now. */
export const identityBrought = async (tx: Tx, mergeId: string): Promise<{ creditCode: string | null; refs: SourceRef[] }> => {
  const [found] = await rows<{ creditCode: string | null; refs: SourceRef[] }>(
    tx,
    `select max(before->>'credit_code') filter (where sort = 'CUSTOMER') as "creditCode",
            coalesce(jsonb_agg(jsonb_build_object('system', before->>'system', 'ref', before->>'ref') order by item) filter (where sort = 'SOURCE_REF'), '[]') as refs
       from customer_merge_touched where merge_id = $1::uuid and sort in ('CUSTOMER', 'SOURCE_REF')`,
    [mergeId],
  );
  return found ?? { creditCode: null, refs: [] };
};
