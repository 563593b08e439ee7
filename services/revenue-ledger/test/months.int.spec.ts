import { newId } from '@keyaccount/subgraph-kit';
import { informationSupervisor } from '@keyaccount/test-kit';
import { row, testLedger, type TestLedger } from './ledger';

let ledger: TestLedger;
beforeEach(async () => void (ledger = await testLedger()));
afterEach(() => ledger.drop());

type Answer = { data: Record<string, Record<string, Record<string, unknown>> | null> | null; errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
const reasonOf = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, rule } }) => [code, reason, rule].filter(Boolean).join(' ')).join();
const ask = (text: string, input: object): Promise<Answer> => ledger.ask(informationSupervisor(), text, { input });
const close = (month: string, more: object = {}) => ask('mutation ($input: CloseMonthInput!) { closeMonth(input: $input) { month { month closed amount entries } } }', { month, ...more });
const reverse = (entryId: string, more: object = {}) =>
  ask('mutation ($input: ReverseEntryInput!) { reverseEntry(input: $input) { entry { id month correctsMonth amount reverses } } }', { entryId, reason: '重复记账', ...more });
const declare = (more: object = {}) =>
  ask('mutation ($input: DeclareBureauRevenueInput!) { declareBureauRevenue(input: $input) { bureauRevenue { amount } } }', { year: 2025, amount: '1000.00', note: '年报', ...more });
const entryIds = async (): Promise<string[]> => (await ledger.sql<{ id: string }>('select id from entry order by source_ref')).map(one => one.id);

describe('LED-5 › closing a month', () => {
  it('is done once, in order, after it is over', async () => {
    await ledger.send([row('1', 'K1', { month: '2025-02' }), row('2', 'K1')]);
    expect(reasonOf(await close('2026-06'))).toBe('RULE_VIOLATION MonthNotOver LED-5');
    expect(reasonOf(await close('2025-03'))).toBe('RULE_VIOLATION EarlierMonthOpen LED-5');
    expect(reasonOf(await close('0001-01'))).toBe('BAD_USER_INPUT YearMalformed LED-5');
    expect((await close('2025-02', { idempotencyKey: 'k' })).data).toEqual({ closeMonth: { month: { month: '2025-02', closed: true, amount: '100.00', entries: 1 } } });
    expect(reasonOf(await close('2025-02', { idempotencyKey: 'k' }))).toBeUndefined();
    expect(reasonOf(await close('2025-02'))).toBe('CONFLICT MonthClosedAlready LED-5');
    expect(await ledger.sql(`select 1 from outbox where type = 'ledger.month-closed.v1'`)).toHaveLength(1);
  });

  it('counts the cells that grading compares: one for a customer and line, however many units serve it', async () => {
    await ledger.know('K1');
    await ledger.send([row('1', 'K1'), row('2', 'K1', { unit: 'BB4405' }), row('3', 'K1', { line: 'letters' })]);
    await close('2025-03');
    const [closed] = await ledger.sql<{ payload: object }>(`select payload from outbox where type = 'ledger.month-closed.v1'`);
    expect(closed?.payload).toMatchObject({ month: '2025-03', cells: 2, fen: 30_000, sequence: 1 });
    const [posted] = await ledger.sql<{ payload: { cells: object[] } }>(`select payload from outbox where type = 'ledger.revenue-posted.v1'`);
    expect(posted?.payload.cells).toMatchObject([{ line: 'express', fen: 20_000 }, { line: 'letters', fen: 10_000 }]);
  });

  it('lets nothing into the month afterwards, whoever posts meanwhile', async () => {
    await ledger.know('K1');
    await ledger.send(Array.from({ length: 8 }, (_, n) => row(`first-${n}`, 'K1')));
    const ids = await entryIds();
    const [closed] = await Promise.all([
      close('2025-03'), ...ids.map(id => reverse(id)), ledger.send([row('late', 'K1'), row('wait', 'K9')]), ledger.know('K9'),
    ]);
    expect(closed.data?.['closeMonth']?.['month']).toMatchObject({ closed: true });
    const before = closed.data?.['closeMonth']?.['month'];
    expect((await ledger.queries.monthsOfYear(informationSupervisor(), 2025)).find(one => one.month === 202503)).toMatchObject({ entries: before?.['entries'] });
    const again = await ledger.send([row('later', 'K1')]);
    expect(again).toMatchObject({ rowsRejected: 1, rowsPosted: 0 });
    expect(await ledger.queries.errorsPage(informationSupervisor(), again.id, 5, -1)).toMatchObject([{ field: 'month', reason: 'MonthClosed' }]);
    await ledger.expectBalanced();
  });
});

describe('LED-1 › a reversal', () => {
  it('takes an entry back once, in its month, and the totals with it', async () => {
    const customerId = await ledger.know('K1');
    await ledger.send([row('1', 'K1')]);
    const [id = ''] = await entryIds();
    const answers = await Promise.all([reverse(id), reverse(id), reverse(id)]);
    expect(answers.map(reasonOf).sort()).toEqual(['CONFLICT EntryReversedAlready LED-1', 'CONFLICT EntryReversedAlready LED-1', undefined]);
    const entry = answers.find(one => one.errors === undefined)?.data?.['reverseEntry']?.['entry'];
    expect(entry).toMatchObject({ month: '2025-03', correctsMonth: null, amount: '-100.00', reverses: id });
    expect(await ledger.sql('select fen from customer_total where customer_id = $1', [customerId])).toEqual([{ fen: 0n }]);
    expect(reasonOf(await reverse(String(entry?.['id'])))).toBe('RULE_VIOLATION ReversalNotReversible LED-1');
    await ledger.expectBalanced();
  });

  it('LED-5 › counts in the open month and names the one that it corrects', async () => {
    await ledger.know('K1');
    await ledger.send([row('1', 'K1')]);
    await close('2025-03');
    const [id = ''] = await entryIds();
    expect((await reverse(id)).data?.['reverseEntry']?.['entry']).toMatchObject({ month: '2025-04', correctsMonth: '2025-03', amount: '-100.00' });
    await ledger.expectBalanced();
  });

  it('needs an entry and a reason, and changes nothing without', async () => {
    await ledger.send([row('1', 'K1')]);
    const [id = ''] = await entryIds();
    expect([reasonOf(await reverse(newId())), reasonOf(await reverse('x')), reasonOf(await reverse(id, { reason: ' ' }))])
      .toEqual(['NOT_FOUND EntryNotFound', 'NOT_FOUND EntryNotFound', 'BAD_USER_INPUT ReasonMissing LED-1']);
    expect(await entryIds()).toEqual([id]);
  });

  it('is the same one for the same key', async () => {
    await ledger.send([row('1', 'K1')]);
    const [id = ''] = await entryIds();
    const [first, second] = [await reverse(id, { idempotencyKey: 'k' }), await reverse(id, { idempotencyKey: 'k' })];
    expect(second.data).toEqual(first.data);
  });
});

describe('LED-4 › the bureau’s revenue', () => {
  it('is the newest declaration, with its history; the ledger’s own total stands in before', async () => {
    const customerId = await ledger.know('K1');
    await ledger.send([row('1', 'K1'), row('2', 'nobody', { amount: '300.00' })]);
    const seen = async () => (await ledger.queries.revenueOfCustomers(informationSupervisor(), [customerId], 2025)).get(customerId)?.bureau;
    expect(await seen()).toEqual({ fen: 40_000n, declared: false });
    await declare();
    expect((await declare({ amount: '900.00', idempotencyKey: 'k' })).data).toEqual({ declareBureauRevenue: { bureauRevenue: { amount: '900.00' } } });
    await declare({ amount: '900.00', idempotencyKey: 'k' });
    expect(await seen()).toEqual({ fen: 90_000n, declared: true });
    expect(await ledger.sql('select version, fen from bureau_revenue order by version')).toEqual([{ version: 1, fen: 100_000n }, { version: 2, fen: 90_000n }]);
  });

  it('refuses what is no declaration and keeps nothing of it', async () => {
    const refused = [{ amount: '0.00' }, { amount: '-1.00' }, { year: 2027 }, { note: '\u200b' }, { year: 19 }];
    const reasons: (string | undefined)[] = [];
    for (const more of refused) reasons.push(reasonOf(await declare(more)));
    expect(reasons).toEqual([
      'BAD_USER_INPUT AmountNotPositive LED-4', 'BAD_USER_INPUT AmountNotPositive LED-4', 'BAD_USER_INPUT YearInFuture LED-4', 'BAD_USER_INPUT NoteMissing LED-4', 'BAD_USER_INPUT YearMalformed LED-4',
    ]);
    expect(await ledger.sql('select 1 from bureau_revenue')).toEqual([]);
  });
});
