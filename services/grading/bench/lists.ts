import type { Actor } from '@keyaccount/identity';
import { encodeCursor, type Tx } from '@keyaccount/subgraph-kit';
import { cityCustomer, cityReaders, type AskedList } from '@keyaccount/test-kit';
import { pageOfListings } from '../src/special-listing/store/listings';
import { pageOfChanges, runsById, type RunRow } from '../src/store/runs';
import { pageOfDifferences } from '../src/what-if/store/run-comparison';
import { pageOfWouldChange, type Trial } from '../src/what-if/store/would-be';
import { RUNS } from './fill-run';

const FIRST = 50;
const PLACES: readonly (readonly [string, (customers: number) => string | null])[] = [
  ['', () => null], [', a deep page', customers => encodeCursor([cityCustomer(Math.round(customers / 2))])], [', the last pages', customers => encodeCursor([cityCustomer(customers - 100)])],
];

const runs = async (tx: Tx): Promise<RunRow[]> => {
  const found = await runsById(tx, RUNS);
  return RUNS.flatMap(id => found.get(id) ?? []);
};

const pages = (reader: string, actor: Actor, size: number): AskedList[] => {
  const list = (name: string, ask: AskedList['ask'], counts = false): AskedList => ({ name: `${reader}: ${name}`, reader, counts, measured: true, ask });
  return PLACES.flatMap(([where, afterOf]) => {
    const page = { first: FIRST, after: afterOf(size) };
    return [
      ...RUNS.map((_, nth) => list(`changes of run ${nth + 1}${where}`, async tx => pageOfChanges(tx, actor, (await runs(tx))[nth] as RunRow, page))),
      list(`differences of runs${where}`, async tx => {
        const [a, b] = await runs(tx);
        return pageOfDifferences(tx, actor, { a: a as RunRow, b: b as RunRow }, page);
      }),
    ];
  });
};

const TRIAL: Trial = { year: 2025, on: '2026-01-05', steps: [{ fromFen: 0n, score: 10, level: 'GENERAL' }, { fromFen: 90n, score: 40, level: 'SILVER' }], ladder: null };

/** Who would get another grade; for those who see all. */
const wouldChange = (size: number): AskedList[] => PLACES.map(([where, afterOf]) => ({
  name: `city: would change${where}`, reader: 'city', counts: false, measured: true, ask: tx => pageOfWouldChange(tx, TRIAL, { first: FIRST, after: afterOf(size) }),
}));

const ofRuns = (size: number): AskedList[] =>
  cityReaders(size).flatMap(([reader, actor]) => {
    const listings = { first: FIRST, after: null };
    return [
      ...pages(reader, actor, size),
      { name: `${reader}: special listings`, reader, counts: false, measured: true, ask: tx => pageOfListings(tx, actor, listings) },
      {
        name: `${reader}: count of differences`, reader, counts: true, measured: true,
        ask: async tx => {
          const [a, b] = await runs(tx);
          return (await pageOfDifferences(tx, actor, { a: a as RunRow, b: b as RunRow }, listings)).totalCount();
        },
      },
      { name: `${reader}: count of changes`, reader, counts: true, measured: true, ask: async tx => (await pageOfChanges(tx, actor, (await runs(tx))[1] as RunRow, listings)).totalCount() },
    ] satisfies AskedList[];
  });

/** Every list of runs, as its readers ask for it. */
export const askedLists = (size: number): readonly AskedList[] => [...wouldChange(size), ...ofRuns(size)];
