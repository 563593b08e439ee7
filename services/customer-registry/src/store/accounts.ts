import type { CustomerStatus, GradeLevel, Kind, Line, TeamPhase } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** A customer as decisions need it, locked until the transaction ends. */
export type HeldCustomer = {
  readonly id: string;
  readonly status: CustomerStatus;
  readonly code: string | null;
  /** First two layers of the ID; a head office may have them before it is approved itself. */
  readonly familyNumber: string | null;
  readonly division: string;
  /** The territory by a ruling, where there is one (REG-7). */
  readonly ruledDivision: string | null;
  readonly headOfficeId: string | null;
  readonly kind: Kind | null;
  readonly mainLine: Line | null;
  readonly agreementSigned: boolean;
  readonly policyDesignated: boolean;
  /** By grading; null while it has said nothing. */
  readonly qualifies: boolean | null;
  readonly grade: GradeLevel | null;
  readonly gradeVersion: number;
  readonly unit: string | null;
  readonly flagged: boolean;
  readonly phase: TeamPhase;
  readonly filerUnit: string | null;
  readonly filerStaff: string | null;
  readonly businessKey: string;
  readonly version: number;
  /** The ownership that holds. */
  readonly ownershipId: string | null;
  readonly ownedSince: Date | null;
  readonly a: string | null;
  readonly b: string | null;
  /** The lapse from which it has not returned, since when, and who was responsible last (REG-1). */
  readonly lapseId: string | null;
  readonly lapsedAt: Date | null;
  readonly formerUnit: string | null;
  /** Its grade is by a special listing (GRD-6). */
  readonly listed: boolean;
  /** It is under development (REG-10). */
  readonly developing: boolean;
};

const SELECT = `
select c.id, c.status, c.code, c.family_number as "familyNumber", c.division, c.ruled_division as "ruledDivision", c.head_office_id as "headOfficeId", c.kind, c.main_line as "mainLine",
       c.agreement_signed as "agreementSigned", c.policy_designated as "policyDesignated", q.qualifies, c.grade, c.grade_version as "gradeVersion",
       c.unit_code as unit, c.flagged, c.team_phase as phase, c.filer_unit as "filerUnit", c.filer_staff as "filerStaff",
       c.business_key as "businessKey", c.version, o.id as "ownershipId", o.since as "ownedSince",
       a.staff_id as a, b.staff_id as b, l.id as "lapseId", l.lapsed_at as "lapsedAt", l.unit_code as "formerUnit",
       s.customer_id is not null as listed, exists (select 1 from development d where d.customer_id = c.id and d.status = 'RUNNING') as developing
  from customer c
  left join specially_listed s on s.customer_id = c.id
  left join qualification q on q.customer_id = c.id
  left join lapse l on l.customer_id = c.id and l.returned_at is null
  left join ownership o on o.customer_id = c.id and o.until is null
  left join account_team_seat a on a.customer_id = c.id and a.role = 'A' and a.until is null
  left join account_team_seat b on b.customer_id = c.id and b.role = 'B' and b.until is null
 where c.id = any($1::uuid[]) order by c.id`;

/**
 * Locks customers in one order for everybody, then reads them. Two statements, since a statement that waits for a lock
 * sees the locked row anew but not the rows that are joined to it.
 */
export const lockCustomers = async (tx: Tx, ids: readonly string[]): Promise<HeldCustomer[]> => {
  if (ids.length === 0) return [];
  await tx.query('select 1 from customer where id = any($1::uuid[]) order by id for no key update', [ids]);
  return rows<HeldCustomer>(tx, SELECT, [ids]);
};

/** Writes the standing of customers that this transaction has locked. */
export const saveCustomers = async (tx: Tx, customers: readonly HeldCustomer[]): Promise<void> => {
  if (customers.length === 0) return;
  await tx.query(
    `update customer c set status = n.status, code = n.code, family_number = n.family, kind = n.kind, main_line = n.line, grade = n.grade,
            grade_version = n.grade_version, unit_code = n.unit, flagged = n.flagged, team_phase = n.phase, filer_unit = n.filer_unit,
            filer_staff = n.filer_staff, version = n.version
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::text[], $10::bool[],
                   $11::text[], $12::text[], $13::uuid[], $14::int[])
            as n(id, status, code, family, kind, line, grade, grade_version, unit, flagged, phase, filer_unit, filer_staff, version)
      where c.id = n.id`,
    [
      customers.map(c => c.id), customers.map(c => c.status), customers.map(c => c.code), customers.map(c => c.familyNumber), customers.map(c => c.kind),
      customers.map(c => c.mainLine), customers.map(c => c.grade), customers.map(c => c.gradeVersion), customers.map(c => c.unit),
      customers.map(c => c.flagged), customers.map(c => c.phase), customers.map(c => c.filerUnit), customers.map(c => c.filerStaff),
      customers.map(c => c.version),
    ],
  );
};
