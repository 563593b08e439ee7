import type { GradeLevel, Kind, Line } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import { CUSTOMER_COLUMNS, type CustomerRow } from '../../store/customers';

/** Where a customer counts for REG-3: by a ruling (REG-7), or where it is. */
const TERRITORY = 'coalesce(c.ruled_division, c.division)';

/** Key accounts that the rule cannot tell apart; one with an override or designation stands alone. */
export type Alike = {
  readonly kind: Kind; readonly grade: GradeLevel; readonly division: string; readonly mainLine: Line | null; readonly unit: string; readonly exceptional: string | null;
  readonly customers: number;
};

const exceptional = (on: string): string =>
  `(select distinct customer_id from responsibility_exception where valid_from <= ${on}::date and (valid_until is null or ${on}::date < valid_until))`;

/** All key accounts that the actor may see, grouped: as many rows as there are combinations, however many customers. */
export const alikeAccounts = async (tx: Tx, actor: Actor, on: string): Promise<Alike[]> => {
  const parameters: unknown[] = [on];
  return rows(
    tx,
    `select c.kind, c.grade, ${TERRITORY} as division, c.main_line as "mainLine", c.unit_code as unit, x.customer_id as exceptional, count(*)::int as customers
       from customer c left join ${exceptional('$1')} x on x.customer_id = c.id
      where c.status = 'KEY_ACCOUNT' and ${customerScope(actor, 'c.id', parameters)}
      group by c.kind, c.grade, ${TERRITORY}, c.main_line, c.unit_code, x.customer_id
      order by c.kind, c.grade, ${TERRITORY}, c.main_line, c.unit_code, x.customer_id`,
    parameters,
  );
};

/** A customer of one of the groups, which is told by its place among them. */
export type OneOfAlike = CustomerRow & { readonly nth: number; readonly place: Place };

/** The next customers of these groups, by code. */
export const customersAlike = async (tx: Tx, actor: Actor, groups: readonly Alike[], on: string, after: Place | null, limit: number): Promise<OneOfAlike[]> => {
  if (groups.length === 0) return [];
  const parameters: unknown[] = [
    on, groups.map(g => g.kind), groups.map(g => g.grade), groups.map(g => g.division), groups.map(g => g.mainLine), groups.map(g => g.unit),
    groups.map(g => g.exceptional), limit,
  ];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const beyond = after ? `and (c.sort_code, c.id) > (${place(after[0])}::text collate "C", ${place(after[1])}::uuid)` : '';
  return rows(
    tx,
    `select ${CUSTOMER_COLUMNS}, g.nth::int - 1 as nth, jsonb_build_array(c.sort_code, c.id) as place
       from customer c left join ${exceptional('$1')} x on x.customer_id = c.id
       join unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[]) with ordinality as g(kind, grade, division, line, unit, exceptional, nth)
         on g.kind = c.kind and g.grade = c.grade and g.division = ${TERRITORY} and g.unit = c.unit_code
            and g.line is not distinct from c.main_line and g.exceptional is not distinct from x.customer_id
      where c.status = 'KEY_ACCOUNT' and ${customerScope(actor, 'c.id', parameters)} ${beyond}
      order by c.sort_code, c.id limit $8`,
    parameters,
  );
};
