import { seesEverything, type Actor, type StaffActor } from '@keyaccount/identity';
import { GRANT, matching, type CustomerFilter, type Placing } from './customer-filter';
import { beyond, type Sequence } from './list-orders';

/** Somebody who sees no more than what is granted. */
export const readerOf = (actor: Actor): StaffActor | null => (actor.kind === 'staff' && !seesEverything(actor) ? actor : null);

/** The units whose grants count, each with whether all of them do or those of its territory alone. */
const unitsOf = ({ reach: { units, homeUnits } }: StaffActor): { codes: string[]; whole: boolean[] } => {
  const home = homeUnits.filter(unit => !units.includes(unit));
  return { codes: [...units, ...home], whole: [...units.map(() => true), ...home.map(() => false)] };
};

/** What `customerScope` lets the actor see, as ranges of `customer_access a`: one for each unit, and the person's own. */
const partsOf = (actor: StaffActor, place: Placing): { reach: string; ofUnit: string; own: string } => {
  const { codes, whole } = unitsOf(actor);
  return {
    reach: `unnest(${place(codes)}::text[], ${place(whole)}::boolean[]) as reach(unit, whole)`,
    ofUnit: `a.unit_code = reach.unit and (reach.whole or a.basis = 'TERRITORY')`,
    own: `a.staff_id = ${place(actor.staffId)}::uuid`,
  };
};

const every = (conditions: readonly string[]): string => conditions.join(' and ');

/** The customers that the actor may see, as the grants say it; one of several grants more than once. */
export const grantedTo = (actor: StaffActor, place: Placing, further: readonly string[] = []): string => {
  const { reach, ofUnit, own } = partsOf(actor, place);
  return `select a.customer_id from ${reach} join customer_access a on ${every([ofUnit, ...further])}
    union all select a.customer_id from customer_access a where ${every([own, ...further])}`;
};

/** Those of them that the filter, but for the name, lets through. */
export const customersOfReader = (actor: StaffActor, filter: CustomerFilter, place: Placing): string => grantedTo(actor, place, matching(filter, GRANT, place));

/** The next so many of them in a sequence, on a further condition if there is one: as many of each unit and of the person's own, merged. */
export const nextOfReader = (actor: StaffActor, filter: CustomerFilter, sequence: Sequence, limit: number, place: Placing, further: readonly string[] = []): string => {
  const { reach, ofUnit, own } = partsOf(actor, place);
  const { column, direction } = sequence;
  const conditions = [...matching(filter, GRANT, place), ...beyond(sequence, 'a', 'customer_id', place), ...further];
  const most = place(limit);
  const next = (first: string) => `
    select distinct a.${column}, a.customer_id from customer_access a where ${every([first, ...conditions])} order by a.${column} ${direction}, a.customer_id ${direction} limit ${most}`;
  return `select g.${column}, g.customer_id from (select l.* from ${reach} cross join lateral (${next(ofUnit)}) l union (${next(own)})) g
    order by g.${column} ${direction}, g.customer_id ${direction} limit ${most}`;
};
