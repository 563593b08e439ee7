import type { Actor } from '@keyaccount/identity';
import { encodeCursor, type Tx } from '@keyaccount/subgraph-kit';
import { cityCustomer, cityReaders, type AskedList } from '@keyaccount/test-kit';
import { pageOfListings } from '../src/special-listing/store/listings';
import { pageOfChanges, runsById, type RunRow } from '../src/store/runs';
import { pageOfDifferences } from '../src/what-if/store/run-comparison';
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

/** Every list of a run, as its readers ask for it. */
export const askedLists = (size: number): readonly AskedList[] =>
  cityReaders(size).flatMap(([reader, actor]) => {
    const listings = { first: FIRST, after: null };
    return [
      ...pages(reader, actor, size),
      { name: `${reader}: special listings`, reader, counts: false, measured: true, ask: tx => pageOfListings(tx, actor, listings) },
      { name: `${reader}: count of changes`, reader, counts: true, measured: true, ask: async tx => (await pageOfChanges(tx, actor, (await runs(tx))[1] as RunRow, listings)).totalCount() },
    ] satisfies AskedList[];
  });
