import { GRADE_LEVELS, KINDS } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, type AskedList } from '@keyaccount/test-kit';
import { FILING_STATUSES } from '../src/policy/filing';
import { duplicatesOf } from '../src/profile/store/duplicates';
import { countOverdue, overduePage } from '../src/profile/store/filing-aids';
import { countReviews, reviewPage } from '../src/profile/store/reviews';
import { countCustomers, customerPage, type CustomerFilter, type CustomerOrder, type Place } from '../src/store/customer-lists';
import { countFilings, filingPage } from '../src/store/filings';
import { countsOfHolders, pagesOfHolders, type Holder } from '../src/store/holder-lists';
import { developmentLists } from './developments';
import { managerId } from './fill';

const LIMIT = 51;
const LAST_YEAR = 2024;
const HALFWAY: Readonly<Record<CustomerOrder, (customers: number) => Place>> = {
  CODE: () => ['44051300000000', '00000000-0000-7000-8000-000000000000'],
  RECORDED_AT: customers => [new Date(Date.UTC(2020, 0, 1) + (customers / 2) * 60_000).toISOString(), '00000000-0000-7000-8000-000000000000'],
  LAST_YEAR_REVENUE: () => ['50000000', '00000000-0000-7000-8000-000000000000'],
};
const ORDERS: readonly CustomerOrder[] = ['CODE', 'RECORDED_AT', 'LAST_YEAR_REVENUE'];

const FILTERS: readonly (readonly [string, CustomerFilter])[] = [
  ['all', {}], ['prospects', { status: ['PROSPECT'] }], ['filed', { status: ['FILED'] }], ['key accounts', { status: ['KEY_ACCOUNT'] }], ['lapsed', { status: ['LAPSED'] }],
  ...GRADE_LEVELS.map(grade => [grade.toLowerCase(), { grade: [grade] }] as const),
  ...KINDS.map(kind => [kind.toLowerCase(), { kind: [kind] }] as const),
  ['of a centre', { unit: ['U440515'] }], ['of a sub-branch', { unit: ['S440523100'] }], ['of a county', { divisionPrefix: '440523' }], ['of a town', { divisionPrefix: '440515002' }],
  ['flagged', { flagged: true }], ['not flagged', { flagged: false }],
  ['a frequent name', { nameContains: '鸿达服饰' }], ['a rare name', { nameContains: '有限公司1234' }], ['no such name', { nameContains: '查无此名' }],
  ['two characters', { nameContains: '鸿达' }], ['two characters of nobody', { nameContains: '龘龘' }],
  ['diamonds of a county', { grade: ['DIAMOND'], divisionPrefix: '440523' }], ['flagged gold of a centre', { grade: ['GOLD'], unit: ['U440515'], flagged: true }],
];

const READERS: readonly (readonly [string, Actor])[] = [
  ['city', director()], ['county', countyHead('U440515', ['U440515', 'S440515001', 'S440515002', 'S440515100'])], ['island', countyHead('U440523', ['U440523', 'S440523100'])],
  ['manager', accountManager('U440515', managerId(3))],
];

const customers = (size: number): AskedList[] =>
  READERS.flatMap(([reader, actor]) => [
    ...FILTERS.flatMap(([name, filter]) => ORDERS.map(order => ({
      name: `${reader}: ${name} by ${order.toLowerCase()}`, reader, counts: false, measured: order === 'CODE' || name === 'all',
      ask: (tx: Tx) => customerPage(tx, actor, { filter, order, limit: LIMIT, after: null, lastYear: LAST_YEAR }),
    }))),
    ...ORDERS.map(order => ({
      name: `${reader}: a deep page by ${order.toLowerCase()}`, reader, counts: false, measured: true,
      ask: (tx: Tx) => customerPage(tx, actor, { filter: {}, order, limit: LIMIT, after: HALFWAY[order](size), lastYear: LAST_YEAR }),
    })),
    ...FILTERS.map(([name, filter]) => ({ name: `${reader}: count of ${name}`, reader, counts: true, measured: name === 'all' || name === 'key accounts', ask: (tx: Tx) => countCustomers(tx, actor, filter) })),
  ]);

const HOLDERS: readonly (readonly [string, Holder, readonly string[]])[] = [
  ['units', 'UNIT', ['C4405', 'U440515', 'S440523100']], ['people', 'STAFF', [managerId(1), managerId(2), managerId(3)]],
];

const held = (): AskedList[] =>
  READERS.flatMap(([reader, actor]) => HOLDERS.flatMap(([name, holder, keys]) => [
    { name: `${reader}: customers of ${name}`, reader, counts: false, measured: true, ask: (tx: Tx) => pagesOfHolders(tx, actor, holder, keys, { filter: {}, limit: LIMIT, after: null }) },
    { name: `${reader}: silver of ${name}`, reader, counts: false, measured: true, ask: (tx: Tx) => pagesOfHolders(tx, actor, holder, keys, { filter: { grade: ['SILVER'] }, limit: LIMIT, after: null }) },
    { name: `${reader}: count of customers of ${name}`, reader, counts: true, measured: true, ask: (tx: Tx) => countsOfHolders(tx, actor, holder, keys, {}) },
  ]));

const filings = (size: number): AskedList[] => {
  const halfway: Place = HALFWAY.RECORDED_AT(size);
  return READERS.flatMap(([reader, actor]) => [
    ...[null, ...FILING_STATUSES].flatMap(status => [
      { name: `${reader}: filings ${status?.toLowerCase() ?? 'all'}`, reader, counts: false, measured: true, ask: (tx: Tx) => filingPage(tx, actor, { status, limit: LIMIT, after: null }) },
      { name: `${reader}: count of filings ${status?.toLowerCase() ?? 'all'}`, reader, counts: true, measured: status === null, ask: (tx: Tx) => countFilings(tx, actor, status) },
    ]),
    { name: `${reader}: a deep page of filings`, reader, counts: false, measured: true, ask: (tx: Tx) => filingPage(tx, actor, { status: null, limit: LIMIT, after: halfway }) },
  ]);
};

/** What the city centre watches: filings past their time, accounts that may not meet the definition any more. */
const watched = (size: number): AskedList[] => {
  const [now, halfway] = [new Date(Date.UTC(2030, 0, 1)), HALFWAY.RECORDED_AT(size)];
  return READERS.flatMap(([reader, actor]) => [
    ...[null, halfway].map(after => ({ name: `${reader}: overdue filings${after ? ', a deep page' : ''}`, reader, counts: false, measured: false, ask: (tx: Tx) => overduePage(tx, actor, { now, limit: LIMIT, after }) })),
    { name: `${reader}: count of overdue filings`, reader, counts: true, measured: false, ask: (tx: Tx) => countOverdue(tx, actor, now) },
    ...[null, 'OPEN' as const, 'KEPT' as const, 'WITHDRAWN' as const].flatMap(status => [
      { name: `${reader}: reviews ${status?.toLowerCase() ?? 'all'}`, reader, counts: false, measured: false, ask: (tx: Tx) => reviewPage(tx, actor, { status, limit: LIMIT, after: null }) },
      { name: `${reader}: count of reviews ${status?.toLowerCase() ?? 'all'}`, reader, counts: true, measured: false, ask: (tx: Tx) => countReviews(tx, actor, status) },
    ]),
    { name: `${reader}: a deep page of reviews`, reader, counts: false, measured: false, ask: (tx: Tx) => reviewPage(tx, actor, { status: 'OPEN', limit: LIMIT, after: halfway }) },
  ]);
};

const ALIKE: readonly (readonly [string, string, string | null, string | null])[] = [
  ['a frequent name', '鸿达服饰1234', null, null], ['a name of nobody', '龘龘研究所', null, null], ['a reference', '查无此名', null, 'r1234'], ['a credit code', '查无此名', '91440500192759849A', null],
];

/** Customers that may be the same one, whoever asks. */
const duplicates = (): AskedList[] =>
  READERS.flatMap(([reader, actor]) => ALIKE.map(([name, core, creditCode, ref]) => ({
    name: `${reader}: duplicates of ${name}`, reader, counts: false, measured: false,
    ask: (tx: Tx) => duplicatesOf(tx, actor, { core, creditCode, sourceRefs: ref === null ? [] : [{ system: 'CRM', ref }], on: '2025-01-15', limit: LIMIT }),
  })));

/** Every list that the registry has, as its readers ask for it. */
export const askedLists = (size: number): readonly AskedList[] => [
  ...customers(size), ...held(), ...filings(size), ...watched(size), ...duplicates(), ...READERS.flatMap(([reader, actor]) => developmentLists(reader, actor)),
];
