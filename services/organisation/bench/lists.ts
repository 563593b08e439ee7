import { cityCustomer, cityReaders, type AskedList } from '@keyaccount/test-kit';
import { activityPage, countActivity, type ActivityFilter } from '../src/store/activity';
import { CASCADES } from './fill';

const LIMIT = 51;
const ALL: ActivityFilter = { correlationId: null, customerId: null };
const FILTERS: readonly (readonly [string, ActivityFilter])[] = [
  ['activity', ALL], ['a cascade', { ...ALL, correlationId: CASCADES[1] ?? null }], ['activity of a customer', { ...ALL, customerId: cityCustomer(400) }],
];
const NO_ID = '00000000-0000-7000-8000-000000000000';
/** Behind the import, in the middle of it, and before nearly all of a cascade. */
const PLACES: readonly (readonly [string, readonly string[] | null])[] = [
  ['', null], [', a deep page', ['2025-03-01T00:00:00.000Z', NO_ID]], [', a page of the import', ['2025-01-02T00:10:00.000Z', NO_ID]], [', the last pages', ['2025-01-01T00:00:01.000Z', NO_ID]],
];

/** Every list of activity, as its readers ask for it. */
export const askedLists = (size: number): readonly AskedList[] =>
  cityReaders(size).flatMap(([reader, actor]) => FILTERS.flatMap(([name, filter]) => [
    ...PLACES.map(([where, after]): AskedList => ({
      name: `${reader}: ${name}${where}`, reader, counts: false, measured: true, ask: tx => activityPage(tx, actor, filter, { limit: LIMIT, after }),
    })),
    { name: `${reader}: count of ${name}`, reader, counts: true, measured: true, ask: tx => countActivity(tx, actor, filter) } satisfies AskedList,
  ]));
