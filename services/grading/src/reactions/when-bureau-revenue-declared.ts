import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { noteDeclaredRevenue } from '../use-cases/note-declared-revenue';

/** The bureau's revenue of a year was declared (LED-4). */
export const whenBureauRevenueDeclared = (note: ReturnType<typeof noteDeclaredRevenue>, system: Actor): Reaction<'ledger.bureau-revenue-declared.v1'> => (events, tx) =>
  note(system, tx, events.map(event => event.data));
