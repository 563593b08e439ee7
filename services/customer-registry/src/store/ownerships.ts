import type { GradeLevel, Kind } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Responsibility } from '../policy/responsibility';

export type NewOwnership = {
  readonly id: string;
  readonly customerId: string;
  readonly decision: Responsibility;
  readonly kind: Kind;
  readonly grade: GradeLevel;
  readonly since: Date;
  readonly effectiveAt: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** The lapse from which the customer returns; null where the ownership is the first or follows another. */
  readonly afterLapse: string | null;
};

/** Ends the ownerships that hold, each at the moment at which the next one begins. */
export const endOwnerships = async (tx: Tx, ends: readonly { readonly id: string; readonly until: Date }[]): Promise<void> => {
  if (ends.length === 0) return;
  await tx.query(
    'update ownership o set until = n.until from unnest($1::uuid[], $2::timestamptz[]) as n(id, until) where o.id = n.id',
    [ends.map(end => end.id), ends.map(end => end.until)],
  );
};

/** What of a decision is written, for `unnest`. */
const decisionsOf = (written: readonly { readonly decision: Responsibility }[]): unknown[][] => [
  written.map(({ decision }) => JSON.stringify(decision.inputs)), written.map(({ decision }) => decision.overriddenBy),
  written.map(({ decision }) => decision.overrideId), written.map(({ decision }) => decision.designationId),
];

export const beginOwnerships = async (tx: Tx, fresh: readonly NewOwnership[]): Promise<void> => {
  if (fresh.length === 0) return;
  await tx.query(
    `insert into ownership (id, customer_id, unit_code, since, rule, reason, reason_en, flagged, kind, grade, effective_at, correlation_id, causation_id,
                            inputs, overridden_by, override_id, designation_id, after_lapse, decided_at, flagged_since, follows)
     select n.*, n.since, case when n.flagged then n.since end, before.until
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::bool[], $9::text[], $10::text[],
                   $11::timestamptz[], $12::uuid[], $13::uuid[], $14::jsonb[], $15::uuid[], $16::uuid[], $17::uuid[], $18::uuid[])
            as n(id, customer_id, unit_code, since, rule, reason, reason_en, flagged)
       left join ownership before on before.customer_id = n.customer_id and before.until = n.since`,
    [
      fresh.map(o => o.id), fresh.map(o => o.customerId), fresh.map(o => o.decision.unit), fresh.map(o => o.since), fresh.map(o => o.decision.rule),
      fresh.map(o => o.decision.reason), fresh.map(o => o.decision.reasonEn), fresh.map(o => o.decision.flagged), fresh.map(o => o.kind),
      fresh.map(o => o.grade), fresh.map(o => o.effectiveAt), fresh.map(o => o.correlationId), fresh.map(o => o.causationId), ...decisionsOf(fresh), fresh.map(o => o.afterLapse),
    ],
  );
};

export type Restated = { readonly id: string; readonly decision: Responsibility; readonly kind: Kind; readonly grade: GradeLevel };

/** The unit stays, by another row of the rule or other inputs: the decision says how it is now, and how it was is kept. */
export const restateOwnerships = async (tx: Tx, restated: readonly Restated[], at: Date): Promise<void> => {
  if (restated.length === 0) return;
  await tx.query(
    `with restated as (
       update ownership o set rule = n.rule, reason = n.reason, reason_en = n.reason_en, flagged = n.flagged, kind = n.kind, grade = n.grade, inputs = n.inputs,
              overridden_by = n.overridden_by, override_id = n.override_id, designation_id = n.designation_id, decided_at = greatest($12::timestamptz, o.decided_at),
              flagged_since = case when n.flagged then coalesce(o.flagged_since, $12::timestamptz) end
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bool[], $6::text[], $7::text[], $8::jsonb[], $9::uuid[], $10::uuid[], $11::uuid[])
              as n(id, rule, reason, reason_en, flagged, kind, grade, inputs, overridden_by, override_id, designation_id)
        where o.id = n.id
          and (o.rule, o.reason, o.reason_en, o.flagged, o.kind, o.grade, o.inputs, o.overridden_by, o.override_id, o.designation_id)
              is distinct from (n.rule, n.reason, n.reason_en, n.flagged, n.kind, n.grade, n.inputs, n.overridden_by, n.override_id, n.designation_id)
       returning old.id, old.customer_id, old.decided_at, new.decided_at as restated_at, old.rule, old.reason, old.reason_en, old.flagged, old.kind, old.grade,
                 old.inputs, old.overridden_by, old.override_id, old.designation_id)
     insert into ownership_restated (ownership_id, customer_id, decided_at, restated_at, rule, reason, reason_en, flagged, kind, grade, inputs, overridden_by,
                                     override_id, designation_id)
     select * from restated`,
    [
      restated.map(r => r.id), restated.map(r => r.decision.rule), restated.map(r => r.decision.reason), restated.map(r => r.decision.reasonEn),
      restated.map(r => r.decision.flagged), restated.map(r => r.kind), restated.map(r => r.grade), ...decisionsOf(restated), at,
    ],
  );
};

export type Seat = { readonly customerId: string; readonly role: 'A' | 'B'; readonly staffId: string; readonly unit: string };

/** Ends seats that are held now. */
export const endSeats = async (tx: Tx, seats: readonly { readonly customerId: string; readonly role: 'A' | 'B' }[], at: Date): Promise<void> => {
  if (seats.length === 0) return;
  await tx.query(
    `update account_team_seat s set until = greatest($3::timestamptz, s.since)
       from unnest($1::uuid[], $2::text[]) as n(customer_id, role)
      where s.customer_id = n.customer_id and s.role = n.role and s.until is null`,
    [seats.map(s => s.customerId), seats.map(s => s.role), at],
  );
};

export const beginSeats = async (tx: Tx, seats: readonly (Seat & { readonly id: string })[], at: Date): Promise<void> => {
  if (seats.length === 0) return;
  await tx.query(
    `insert into account_team_seat (id, customer_id, role, staff_id, unit_code, since)
     select id, customer_id, role, staff_id, unit, $6::timestamptz
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[]) as n(id, customer_id, role, staff_id, unit)`,
    [seats.map(s => s.id), seats.map(s => s.customerId), seats.map(s => s.role), seats.map(s => s.staffId), seats.map(s => s.unit), at],
  );
};

/** Customers in whose team a person sits without being an account manager of the responsible unit any more. */
export const seatsOfLeavers = async (tx: Tx, leavers: readonly { readonly staffId: string; readonly unit: string }[]): Promise<{ customerId: string; staffId: string }[]> =>
  rows(
    tx,
    `select s.customer_id as "customerId", s.staff_id as "staffId"
       from account_team_seat s join unnest($1::uuid[], $2::text[]) as l(staff_id, unit) on l.staff_id = s.staff_id and l.unit = s.unit_code
      where s.until is null and not exists (
        select 1 from appointment p where p.staff_id = s.staff_id and p.unit_code = s.unit_code and p.post = 'ACCOUNT_MANAGER' and p.until is null)
      order by 1, 2`,
    [leavers.map(l => l.staffId), leavers.map(l => l.unit)],
  );
