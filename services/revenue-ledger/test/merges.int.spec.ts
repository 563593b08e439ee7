import type { EventData } from '@keyaccount/contracts';
import { newId } from '@keyaccount/subgraph-kit';
import { director, event, informationSupervisor } from '@keyaccount/test-kit';
import { row, testLedger, type TestLedger } from './ledger';

let ledger: TestLedger;
beforeEach(async () => void (ledger = await testLedger()));
afterEach(() => ledger.drop());

type Known = EventData<'registry.customers-merged.v1'>['merged'];
const known = (customerId: string, version: number, more: Partial<Known> = {}): Known =>
  ({ customerId, version, status: 'KEY_ACCOUNT', code: null, creditCode: null, agreementSigned: false, refs: [], ...more });
const books = (...refs: string[]) => refs.map(ref => ({ system: 'BOOKS', ref }));
const merged = (survivor: string, gone: string, version: number, more: Partial<Known>) => event('registry.customers-merged.v1', {
  subject: newId(), version: 1,
  data: { mergeId: newId(), version: 1, survivor: known(survivor, 2), merged: known(gone, version, { status: 'MERGED', ...more }), mergedAt: '2026-06-15T02:00:00.000Z', undoUntil: '2026-07-15' },
});
const unmerged = (survivor: string, restored: string, version: number, more: Partial<Known>) => event('registry.customers-unmerged.v1', {
  subject: newId(), version: 2, data: { mergeId: newId(), version: 2, survivor: known(survivor, 3), restored: known(restored, version, more), unmergedAt: '2026-06-16T02:00:00.000Z' },
});
const totals = async (...customers: string[]) => {
  const found = await ledger.sql<{ id: string; month: number; line: string; fen: bigint }>(
    'select customer_id as id, month, line, sum(fen)::bigint as fen from customer_total where customer_id = any($1::uuid[]) group by 1, 2, 3 having sum(fen) <> 0 order by 2, 3', [customers]);
  return customers.map(customer => found.filter(({ id }) => id === customer).map(({ month, line, fen }) => `${month} ${line} ${fen}`));
};
const posted = () => ledger.sql<{ payload: EventData<'ledger.revenue-posted.v1'> }>(`select payload from outbox where type = 'ledger.revenue-posted.v1' order by seq`);
const mappings = () => ledger.sql<{ ref: string; id: string; open: boolean }>(
  'select p.ref, m.customer_id as id, m.until is null as open from party_customer m join party p on p.id = m.party_id order by p.ref, m.since');

describe('LED-1 › revenue of customers that become one', () => {
  it('is the survivor’s by a new dated mapping; entries stay, totals of both are told anew, to nothing for the merged one', async () => {
    const [stays, goes] = [await ledger.know('K1'), await ledger.know('K2', { code: '44051500002000' })];
    await ledger.send([row('1', 'K1'), row('2', 'K2', { amount: '30.00' }), row('3', '44051500002000', { line: 'letters', unit: 'BB4405' }), row('4', 'K2', { month: '2025-04' })]);
    const entries = await ledger.sql('select * from entry order by id');
    const event_ = merged(stays, goes, 4, { code: '44051500002000', refs: books('K2') });
    await ledger.react('registry.customers-merged.v1', [event_]);
    await ledger.react('registry.customers-merged.v1', [event_]);
    expect(await totals(stays, goes)).toEqual([['202503 express 13000', '202503 letters 10000', '202504 express 10000'], []]);
    expect(await ledger.sql('select * from entry order by id')).toEqual(entries);
    expect(await mappings()).toEqual([
      { ref: '44051500002000', id: goes, open: false }, { ref: '44051500002000', id: stays, open: true }, { ref: 'K1', id: stays, open: true },
      { ref: 'K2', id: goes, open: false }, { ref: 'K2', id: stays, open: true },
    ]);
    const [, told, ...more] = await posted();
    expect([more, told?.payload.reassigned]).toEqual([[], { merged: goes, survivor: stays, version: 4 }]);
    expect(told?.payload.cells.map(({ customerId, month, line, fen }) => ({ customerId, month, line, fen }))).toEqual(expect.arrayContaining([
      { customerId: goes, month: '2025-03', line: 'express', fen: 0 }, { customerId: goes, month: '2025-03', line: 'letters', fen: 0 }, { customerId: stays, month: '2025-03', line: 'express', fen: 13_000 },
    ]));
    await ledger.expectBalanced();
    await ledger.send([row('5', 'K2'), row('6', '44051500002000')]);
    expect((await totals(stays, goes))[1]).toEqual([]);
    await ledger.expectBalanced();
  });

  it('is as before when the merge is undone; what came by other references since stays', async () => {
    const [stays, goes] = [await ledger.know('K1'), await ledger.know('K2')];
    await ledger.send([row('1', 'K1'), row('2', 'K2'), row('3', 'K2', { line: 'letters' })]);
    const before = await totals(stays, goes);
    await ledger.react('registry.customers-merged.v1', [merged(stays, goes, 4, { refs: books('K2') })]);
    await ledger.send([row('4', 'K2', { month: '2025-05' })]);
    const undone = unmerged(stays, goes, 6, { refs: books('K2') });
    await ledger.react('registry.customers-unmerged.v1', [undone]);
    await ledger.react('registry.customers-unmerged.v1', [undone]);
    expect(await totals(stays, goes)).toEqual([before[0], [...before[1]!, '202505 express 10000']]);
    await ledger.expectBalanced();
  });

  it('holds what is newest, whatever the order; references that were not known yet find their customer too', async () => {
    const [stays, goes] = [await ledger.know('K1'), newId()];
    await ledger.send([row('1', 'K1'), row('2', 'K2'), row('3', 'K2', { month: '2025-04' })]);
    const [first, second, third] = [merged(stays, goes, 4, { refs: books('K2') }), unmerged(stays, goes, 6, { refs: books('K2') }), merged(stays, goes, 8, { refs: books('K2') })];
    await ledger.react('registry.customers-unmerged.v1', [second]);
    await ledger.react('registry.customers-merged.v1', [first]);
    expect(await totals(stays, goes)).toEqual([['202503 express 10000'], ['202503 express 10000', '202504 express 10000']]);
    await ledger.react('registry.customers-merged.v1', [third, first]);
    await ledger.react('registry.customer-recorded.v1', [event('registry.customer-recorded.v1', { subject: goes, version: 1, data: { customers: [known(goes, 1, { status: 'PROSPECT', refs: books('K2') })] } })]);
    expect(await totals(stays, goes)).toEqual([['202503 express 20000', '202504 express 10000'], []]);
    await ledger.expectBalanced();
  });

  it('LED-5 › a closed month stays closed, holds the same sum and is told of again with its figures', async () => {
    const [stays, goes] = [await ledger.know('K1'), await ledger.know('K2')];
    await ledger.send([row('1', 'K1'), row('2', 'K2', { line: 'letters' })]);
    await ledger.useCases.closeMonth(director(), { month: '2025-03' }, newId());
    await ledger.react('registry.customers-merged.v1', [merged(stays, goes, 4, { refs: books('K2') })]);
    expect(await totals(stays, goes)).toEqual([['202503 express 10000', '202503 letters 10000'], []]);
    const told = await ledger.sql<{ payload: EventData<'ledger.month-closed.v1'> }>(`select payload from outbox where type = 'ledger.month-closed.v1' order by seq`);
    expect(told.map(({ payload }) => payload)).toEqual([
      { month: '2025-03', cells: 2, fen: 20_000, sequence: 1, version: 1 }, { month: '2025-03', cells: 3, fen: 20_000, sequence: 2, version: 2 },
    ]);
    await ledger.expectBalanced();
  });

  it('of rows that are being posted at that moment too', async () => {
    const [stays, goes] = [await ledger.know('K1'), await ledger.know('K2')];
    await Promise.all([
      ledger.send(Array.from({ length: 40 }, (_, n) => row(`a${n}`, n % 2 ? 'K1' : 'K2'))), ledger.react('registry.customers-merged.v1', [merged(stays, goes, 4, { refs: books('K2') })]),
      ledger.send(Array.from({ length: 40 }, (_, n) => row(`b${n}`, 'K2', { line: 'letters' }))),
    ]);
    expect(await totals(stays, goes)).toEqual([['202503 express 400000', '202503 letters 400000'], []]);
    await ledger.expectBalanced();
  });

  it('REG-2 › is read by the old id as the survivor’s, and by nobody who may not see that one', async () => {
    const [stays, goes] = [await ledger.know('K1'), await ledger.know('K2')];
    await ledger.send([row('1', 'K1'), row('2', 'K2')]);
    await ledger.react('registry.customers-merged.v1', [merged(stays, goes, 4, { refs: books('K2') })]);
    const { data } = await ledger.ask<{ _entities: object[] }>(informationSupervisor(), 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { id revenue(year: 2025) { total } } } }', { r: [{ __typename: 'Customer', id: goes }] });
    expect(data._entities).toEqual([{ id: stays, revenue: { total: '200.00' } }]);
  });
});
