import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

/** Lists in orders that share no place: by code, by revenue, by id alone, by time, by a number. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  code: ['customers', 'unit(code: "U440513") { customers'],
  revenue: ['customers(orderBy: LAST_YEAR_REVENUE)'],
  id: ['searchCustomers(text: "公司")'],
  time: ['customers(orderBy: RECORDED_AT)', 'filings', 'activity', 'cases', 'revenueImports', 'teams', 'qualificationReviews', 'flaggedAssignments', 'overdueFilings', 'registrations', 'marketingDeclarations', 'disputes', 'customerMerges', 'sectorSurveys', 'developments'],
  number: ['gradingRuns', 'gradingPolicies', 'specialListings'],
};
const SELECTED = '{ edges { cursor } }';
/** The field with `first` and `after` among its arguments. */
const page = (list: string, after = ''): string => {
  const paged = `first: 1${after && ', after: $after'}`;
  const at = list.lastIndexOf('{') + 1;
  const [outer, field] = [list.slice(0, at), list.slice(at)];
  const named = field.includes('(') ? field.replace(')', `, ${paged})`) : `${field}(${paged})`;
  return `query ${after && '($after: String)'} { ${outer}${named} ${SELECTED}${outer && ' }'} }`;
};
type Edges = { edges: { cursor: string }[] };
const firstCursor = async (list: string): Promise<string | undefined> => {
  const [found] = Object.values(await walk.as('director').ask<Record<string, Edges | { customers: Edges }>>(page(list)));
  return (found && ('edges' in found ? found : found.customers))?.edges[0]?.cursor;
};

it('REG-16 › a cursor of one order is refused by every list in another, and by none as an inner error', async () => {
  const orders = Object.entries(LISTS);
  for (const [order, [list = '']] of orders) {
    const cursor = await firstCursor(list);
    expect([list, cursor]).toEqual([list, expect.any(String)]);
    for (const foreign of orders.filter(([other]) => other !== order).flatMap(([, lists]) => lists)) {
      expect([list, foreign, await walk.as('director').faultsOf(page(foreign, 'after'), { after: cursor })]).toEqual([list, foreign, 'BAD_USER_INPUT CursorMalformed']);
    }
    expect(await walk.as('director').faultsOf(page(list, 'after'), { after: cursor })).toBeUndefined();
  }
});

it.each([0, -1, 201, 2 ** 31 - 1])('REG-16 › no list gives a page of %i', async first => {
  for (const list of ['customers', 'activity', 'cases', 'gradingRuns', 'revenueImports', 'teams', 'registrations']) {
    expect(await walk.as('director').faultsOf(`query ($first: Int!) { ${list}(first: $first) { edges { cursor } } }`, { first })).toMatch(/^BAD_USER_INPUT (PageSizeOutOfRange|QueryTooCostly)$/);
  }
});
