import type { Service } from '@keyaccount/contracts';
import type { Databases, Row } from './databases';

/** What a check found: how much it looked at, how much of it is wrong, and the first of that. */
export type Finding = { readonly examined: number; readonly offending: number; readonly first: readonly string[] };

export type Check = {
  /** Of architecture.md 5. */
  readonly invariant: 1 | 2 | 3 | 4 | 5 | 6;
  readonly zh: string;
  readonly en: string;
  run(databases: Databases): Promise<Finding>;
};

const SHOWN = 5;
const shown = (row: Row): string => Object.entries(row).map(([name, value]) => `${name} ${value === null ? '-' : String(value)}`).join(', ');

export type Collector = { examined(count?: number): void; offends(what: string): void; finding(): Finding };

export const collector = (): Collector => {
  let [examined, offending] = [0, 0];
  const first: string[] = [];
  return {
    examined: (count = 1) => void (examined += count),
    offends: what => {
      offending += 1;
      if (first.length < SHOWN) first.push(what);
    },
    finding: () => ({ examined, offending, first }),
  };
};

/** A check within one database: how many rows there are, and those that are wrong, which may depend on the day. */
export const within = (service: Service, counted: string, wrongOn: string | ((today: string) => string)): Check['run'] => async databases => {
  const wrong = typeof wrongOn === 'string' ? wrongOn : wrongOn(databases.today());
  const [count] = await databases.rows<{ n: number }>(service, `select count(*)::int as n from (${counted}) counted`);
  const [bad] = await databases.rows<{ n: number }>(service, `select count(*)::int as n from (${wrong}) wrong`);
  const first = (bad?.n ?? 0) > 0 ? await databases.rows(service, `select * from (${wrong}) wrong limit ${SHOWN}`) : [];
  return { examined: count?.n ?? 0, offending: bad?.n ?? 0, first: first.map(shown) };
};

type Keyed = { readonly key: string; readonly value: string | null };
type Side = { readonly service: Service; readonly sql: string };

/**
 * Walks two sets of (key, value), ordered bytewise, side by side; a key on one side only, and two values that differ, offend.
 */
export const alike = (left: Side, right: Side): Check['run'] => async databases => {
  const found = collector();
  const stream = ({ service, sql }: Side): AsyncGenerator<Keyed> => databases.stream<Keyed>(service, `select key, value from (${sql}) pairs order by key collate "C"`);
  const [lefts, rights] = [stream(left), stream(right)];
  let [a, b] = [await lefts.next(), await rights.next()];
  while (!a.done || !b.done) {
    found.examined();
    const [one, other] = [a.done ? undefined : a.value, b.done ? undefined : b.value];
    if (one && (!other || one.key < other.key)) {
      found.offends(`${one.key}: ${left.service} ${one.value}, ${right.service} nothing`);
      a = await lefts.next();
    } else if (other && (!one || other.key < one.key)) {
      found.offends(`${other.key}: ${left.service} nothing, ${right.service} ${other.value}`);
      b = await rights.next();
    } else {
      if (one?.value !== other?.value) found.offends(`${one?.key}: ${left.service} ${one?.value}, ${right.service} ${other?.value}`);
      [a, b] = [await lefts.next(), await rights.next()];
    }
  }
  return found.finding();
};
