import type { EventOf, EventType } from '@keyaccount/contracts';

/** The little that a sentence needs, as it is kept. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What is kept of an event: whom it concerns, and the facts of its sentence. */
export type Note<F extends Facts = Facts> = {
  /** The customer it concerns, if one alone. */
  readonly customerId: string | null;
  readonly units: readonly string[];
  readonly facts: F;
};

/** Names at the time of reading. */
export type Names = { unit(code: string | null): Sentence; staff(id: string | null): Sentence };
export type Sentence = { readonly zh: string; readonly en: string };

/** How one type of event becomes a note and, when somebody reads it, a sentence in both languages. */
export type Entry<T extends EventType, F extends Facts = Facts> = {
  note(event: EventOf<T>): Note<F>;
  tell(facts: F, names: Names): Sentence;
};

/** Ties the facts that a note keeps to the facts that its sentence reads. */
export const entryFor = <T extends EventType>() => <F extends Facts>(entry: Entry<T, F>): Entry<T, F> => entry;

/** The one of a batch, if it is one alone. */
export const oneAlone = (customerIds: Iterable<string>): string | null => {
  const distinct = new Set(customerIds);
  const [first] = distinct;
  return distinct.size === 1 && first !== undefined ? first : null;
};

/** Facts whose value is the id of a member of staff. */
const PEOPLE = ['staff', 'a', 'b'] as const;
export const peopleIn = (facts: Facts): string[] => PEOPLE.flatMap(name => {
  const id = facts[name];
  return typeof id === 'string' ? [id] : [];
});
