import { cityCustomer, cityReaders, type AskedList } from '@keyaccount/test-kit';
import { casePage, casesOfCustomers, countCases, openCasesOfUnits, type CaseFilter, type Page } from '../src/store/case-lists';

const LIMIT = 51;
const FILTERS: readonly (readonly [string, CaseFilter])[] = [['cases', { status: null }], ['open cases', { status: 'OPEN' }], ['closed cases', { status: 'CLOSED' }]];
const PLACES: readonly (readonly [string, Page['after']])[] = [['', null], [', a deep page', ['2024-09-01T00:00:00.000Z', cityCustomer(0)]], [', the last pages', ['2024-01-02T00:00:00.000Z', cityCustomer(0)]]];
const SOME = Array.from({ length: 200 }, (_, nth) => cityCustomer(400 + nth * 5));

/** Every list of cases, as its readers ask for it. */
export const askedLists = (size: number): readonly AskedList[] =>
  cityReaders(size).flatMap(([reader, actor]) => {
    const list = (name: string, ask: AskedList['ask'], counts = false): AskedList => ({ name: `${reader}: ${name}`, reader, counts, measured: true, ask });
    return [
      ...FILTERS.flatMap(([name, filter]) => [
        ...PLACES.map(([where, after]) => list(`${name}${where}`, tx => casePage(tx, actor, filter, { limit: LIMIT, after }))),
        list(`count of ${name}`, tx => countCases(tx, actor, filter), true),
      ]),
      list('cases of two hundred customers', tx => casesOfCustomers(tx, actor, SOME, { status: null }, { limit: LIMIT, after: null })),
      list('count of open cases of units', tx => openCasesOfUnits(tx, actor, ['U440515', 'S440515001', 'U440507', 'C4405']), true),
    ];
  });
