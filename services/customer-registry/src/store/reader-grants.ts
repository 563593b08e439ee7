import { firstGranted, grantedTo, type Placing, type StaffActor } from '@keyaccount/identity';
import { GRANT, matching, type CustomerFilter } from './customer-filter';
import { beyond, type Sequence } from './list-orders';

/** The customers that the actor may see, as the grants say it, and that the filter, but for the name, lets through. */
export const customersOfReader = (actor: StaffActor, filter: CustomerFilter, place: Placing): string => grantedTo(actor, place, matching(filter, GRANT, place));

/** The next so many of them in a sequence, on a further condition if there is one. */
export const nextOfReader = (actor: StaffActor, filter: CustomerFilter, sequence: Sequence, limit: number, place: Placing, further: readonly string[] = []): string =>
  firstGranted(actor, { columns: [sequence.column, 'customer_id'], direction: sequence.direction, limit }, place, [
    ...matching(filter, GRANT, place), ...beyond(sequence, 'a', 'customer_id', place), ...further,
  ]);
