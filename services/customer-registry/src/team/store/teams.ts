import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import { CUSTOMER_COLUMNS, gather, type CustomerRow } from '../../store/customers';
import type { Role } from '../../store/team-marks';
import type { HeadSpan, OwnedSpan, PhaseChange, SeatSpan, TeamFacts } from '../policy/team-history';
import type { SeatCount } from '../policy/workload';

type OfCustomer<T> = T & { readonly customerId: string };

const OWNED = `
  select o.customer_id as "customerId", o.unit_code as unit, o.grade, o.decided_at as since, o.until from ownership o where o.customer_id = any($1::uuid[])
  union all
  select r.customer_id, o.unit_code, r.grade, r.decided_at, r.restated_at from ownership_restated r join ownership o on o.id = r.ownership_id
   where r.customer_id = any($1::uuid[])`;
const SEATS = `select customer_id as "customerId", role, staff_id as "staffId", unit_code as unit, since, until from account_team_seat
  where customer_id = any($1::uuid[]) order by since desc`;
const PHASES = 'select customer_id as "customerId", since, phase from team_phase_change where customer_id = any($1::uuid[])';
const HEADS = `select distinct o.customer_id as "customerId", p.unit_code as unit, p.staff_id as "staffId",
    coalesce(p.since, '2000-01-01')::timestamp at time zone 'Asia/Shanghai' as since, (p.until + 1)::timestamp at time zone 'Asia/Shanghai' as until
  from ownership o join appointment p on p.unit_code = o.unit_code and p.post = 'HEAD' where o.customer_id = any($1::uuid[]) order by since`;

/** All that says who led when, of customers that were read through the row scope. */
export const teamFacts = async (tx: Tx, ids: readonly string[]): Promise<Map<string, TeamFacts>> => {
  const of = async <T>(sql: string): Promise<Map<string, OfCustomer<T>[]>> => gather(await rows<OfCustomer<T>>(tx, sql, [ids]), ids, ({ customerId }) => customerId);
  const [owned, seats, phases, heads] = [await of<OwnedSpan>(OWNED), await of<SeatSpan>(SEATS), await of<PhaseChange>(PHASES), await of<HeadSpan>(HEADS)];
  return new Map(ids.map(id => [id, { owned: owned.get(id) ?? [], seats: seats.get(id) ?? [], phases: phases.get(id) ?? [], heads: heads.get(id) ?? [] }]));
};

export type VacancyRow = CustomerRow & { readonly role: Role; readonly vacantSince: Date; readonly place: Place };

/** Vacant roles of customers that the actor may see, longest vacant first. */
export const vacancyPage = async (tx: Tx, actor: Actor, after: Place | null, limit: number): Promise<VacancyRow[]> => {
  const parameters: unknown[] = [limit];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const beyond = after ? `and (v.since, v.customer_id, v.role) > (${place(after[0])}::timestamptz, ${place(after[1])}::uuid, ${place(after[2])}::text)` : '';
  return rows(
    tx,
    `select ${CUSTOMER_COLUMNS}, v.role, v.since as "vacantSince", jsonb_build_array(v.since, v.customer_id, v.role) as place
       from team_vacancy v join customer c on c.id = v.customer_id where ${customerScope(actor, 'v.customer_id', parameters)} ${beyond}
      order by v.since, v.customer_id, v.role limit $1`,
    parameters,
  );
};

export const countVacancies = async (tx: Tx, actor: Actor): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from team_vacancy v where ${customerScope(actor, 'v.customer_id', parameters)}`, parameters);
  return counted?.count ?? 0;
};

export type SeatRow = CustomerRow & { readonly role: Role; readonly seatUnit: string; readonly seatSince: Date; readonly place: Place };

/** A page of the roles of each of several people, in one statement, as far as the actor may see the customers. */
export const seatsOfStaff = async (tx: Tx, actor: Actor, staffIds: readonly string[], after: Place | null, limit: number): Promise<Map<string, SeatRow[]>> => {
  const parameters: unknown[] = [staffIds, limit];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const scope = customerScope(actor, 's.customer_id', parameters);
  const beyond = after ? `and (s.since, s.customer_id) > (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)` : '';
  const found = await rows<SeatRow & { holder: string }>(
    tx,
    `select held.key as holder, seat.* from unnest($1::uuid[]) as held(key) cross join lateral (
       select ${CUSTOMER_COLUMNS}, s.role, s.unit_code as "seatUnit", s.since as "seatSince", jsonb_build_array(s.since, s.customer_id) as place
         from account_team_seat s join customer c on c.id = s.customer_id
        where s.staff_id = held.key and s.until is null and ${scope} ${beyond} order by s.since, s.customer_id limit $2) seat
      order by held.key, seat."seatSince", seat.id`,
    parameters,
  );
  return gather(found, staffIds, ({ holder }) => holder);
};

export const countSeats = async (tx: Tx, actor: Actor, staffIds: readonly string[]): Promise<Map<string, number>> => {
  const parameters: unknown[] = [staffIds];
  const found = await rows<{ staffId: string; count: number }>(
    tx,
    `select s.staff_id as "staffId", count(*)::int as count from account_team_seat s
      where s.staff_id = any($1::uuid[]) and s.until is null and ${customerScope(actor, 's.customer_id', parameters)} group by s.staff_id`,
    parameters,
  );
  return new Map(found.map(({ staffId, count }) => [staffId, count]));
};

/** How many roles people have, by grade: counted for proposals, never shown by customer. */
export const seatCounts = (tx: Tx, staffIds: readonly string[]): Promise<SeatCount[]> =>
  rows(
    tx,
    `select s.staff_id as "staffId", c.grade, count(*)::int as seats from account_team_seat s join customer c on c.id = s.customer_id
      where s.staff_id = any($1::uuid[]) and s.until is null group by s.staff_id, c.grade`,
    [staffIds],
  );

export type OpenSeat = { readonly customerId: string };

/** The next customers in whose team a person is, of these units or, where none are named, of any. */
export const openSeatsOf = (tx: Tx, staffId: string, units: readonly string[] | null, after: string, limit: number): Promise<OpenSeat[]> =>
  rows(
    tx,
    `select s.customer_id as "customerId" from account_team_seat s
      where s.staff_id = $1::uuid and s.until is null and ($2::text[] is null or s.unit_code = any($2::text[])) and s.customer_id > $3::uuid
      order by s.customer_id limit $4`,
    [staffId, units, after, limit],
  );
