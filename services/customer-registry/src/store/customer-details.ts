import type { GradeLevel, Kind } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { DecisionInputs } from '../policy/responsibility';
import { gather } from './customers';

export type OwnershipRow = {
  readonly customerId: string; readonly unit: string; readonly since: Date; readonly until: Date | null; readonly rule: string; readonly reason: string;
  readonly reasonEn: string; readonly flagged: boolean; readonly overriddenBy: string | null; readonly correlationId: string;
  readonly kind: Kind; readonly grade: GradeLevel; readonly inputs: Partial<DecisionInputs>; readonly overrideId: string | null; readonly designationId: string | null;
  readonly decidedAt: Date;
};

const OWNERSHIP = `o.customer_id as "customerId", o.unit_code as unit, o.since, o.until, o.rule, o.reason, o.reason_en as "reasonEn", o.flagged,
  o.overridden_by as "overriddenBy", o.correlation_id as "correlationId", o.kind, o.grade, o.inputs, o.override_id as "overrideId",
  o.designation_id as "designationId", o.decided_at as "decidedAt"`;

/** Who is responsible now. The customers were read through the row scope. */
export const currentOwnerships = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, OwnershipRow>> => {
  const found = await rows<OwnershipRow>(tx, `select ${OWNERSHIP} from ownership o where o.customer_id = any($1::uuid[]) and o.until is null`, [customerIds]);
  return new Map(found.map(ownership => [ownership.customerId, ownership]));
};

/** Who was responsible when, newest first. */
export const ownershipHistories = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, OwnershipRow[]>> => {
  const found = await rows<OwnershipRow>(
    tx, `select ${OWNERSHIP} from ownership o where o.customer_id = any($1::uuid[]) order by o.since desc, o.until desc nulls first`, [customerIds],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};

export type PairRow = { readonly customerId: string; readonly a: string | null; readonly b: string | null };

/** Who has the A and B roles. */
export const currentPairs = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, PairRow>> => {
  const found = await rows<{ customerId: string; role: 'A' | 'B'; staffId: string }>(
    tx, 'select customer_id as "customerId", role, staff_id as "staffId" from account_team_seat where customer_id = any($1::uuid[]) and until is null', [customerIds],
  );
  const pairs = new Map<string, PairRow>(customerIds.map(customerId => [customerId, { customerId, a: null, b: null }]));
  for (const { customerId, role, staffId } of found) {
    const pair = pairs.get(customerId) ?? { customerId, a: null, b: null };
    pairs.set(customerId, role === 'A' ? { ...pair, a: staffId } : { ...pair, b: staffId });
  }
  return pairs;
};

export type SourceRefRow = { readonly customerId: string; readonly system: string; readonly ref: string };

export const sourceRefsOf = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, SourceRefRow[]>> => {
  const found = await rows<SourceRefRow>(
    tx, 'select customer_id as "customerId", system, ref from source_ref where customer_id = any($1::uuid[]) order by system, ref', [customerIds],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};
