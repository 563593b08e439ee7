import { setTimeout } from 'node:timers/promises';
import { newId } from '@keyaccount/subgraph-kit';
import { informationSupervisor } from '@keyaccount/test-kit';
import { checkRow } from '../src/policy/import-row';
import { readLines, readUnits } from '../src/store/catalogue';
import { insertImport } from '../src/store/imports';
import { nobodyMet } from '../src/store/parties';
import { postChunk, type Chunk, type OnItsWay } from '../src/use-cases/post-chunk';
import { row, testLedger, type TestLedger } from './ledger';

let ledger: TestLedger;
let importId: string;
beforeEach(async () => {
  ledger = await testLedger();
  importId = newId();
  await insertImport(ledger.db.manager, { id: importId, charset: 'utf-8', bytes: 1, at: new Date(0), actor: null, correlationId: newId() });
});
afterEach(() => ledger.drop());

/** Chunks of one import, each told when the one before it is posted. */
const poster = async () => {
  const catalogue = { lines: await readLines(ledger.db.manager), units: await readUnits(ledger.db.manager), thisMonth: 202606 };
  const post = postChunk(ledger.deps, nobodyMet());
  const held = await ledger.read(importId);
  let next = 1;
  return (lines: readonly string[], before: Promise<void>): OnItsWay => {
    const good: Chunk['good'] = lines.map(text => ({ row: next++, checked: checkRow(text.split(','), catalogue) as Chunk['good'][number]['checked'], text: () => text }));
    const sent = post(held, { good, bad: [], bytes: next }, before);
    sent.posted.catch(() => undefined);
    return sent;
  };
};

/** The chunk before, which is still being counted until it is let go. */
const chunkBefore = () => {
  let isPosted = (): void => undefined;
  let hasFailed = (): void => undefined;
  const before = new Promise<void>((resolve, reject) => {
    isPosted = resolve;
    hasFailed = () => reject(new Error('the chunk before failed'));
  });
  return { before, isPosted: () => isPosted(), hasFailed: () => hasFailed() };
};

/** Waits until that many transactions stand still: for a lock, or for what the process does next. */
const untilStanding = async (count: number): Promise<void> => {
  const standing = `
    select 1 from pg_stat_activity where datname = current_database() and clock_timestamp() - state_change > interval '50 ms'
      and (state = 'idle in transaction' or wait_event_type = 'Lock')`;
  while ((await ledger.sql(standing)).length < count) await setTimeout(10);
};

const close = (month: string) => ledger.ask(informationSupervisor(), 'mutation ($input: CloseMonthInput!) { closeMonth(input: $input) { month { amount } } }', { input: { month } });

describe('LED-1 › a chunk whose entries are written while the one before is still counted', () => {
  it('counts for a customer that became known meanwhile', async () => {
    const post = await poster();
    const { before, isPosted } = chunkBefore();
    const sent = post([row('1', 'K1'), row('2', 'K2')], before);
    await sent.written;
    const customerId = await ledger.know('K1');
    isPosted();
    await sent.posted;
    expect(await ledger.read(importId)).toMatchObject({ rowsRead: 2, rowsPosted: 1, rowsInSuspense: 1 });
    expect(await ledger.sql('select customer_id, fen from customer_total')).toEqual([{ customer_id: customerId, fen: 10_000n }]);
    await ledger.know('K2');
    expect(await ledger.read(importId)).toMatchObject({ rowsPosted: 2, rowsInSuspense: 0 });
    await ledger.expectBalanced();
  });

  it('meets what was met before as the customer’s, once that is known', async () => {
    const post = await poster();
    await post([row('1', 'K1')], Promise.resolve()).posted;
    await ledger.know('K1');
    await post([row('2', 'K1')], Promise.resolve()).posted;
    expect(await ledger.read(importId)).toMatchObject({ rowsPosted: 2, rowsInSuspense: 0 });
    await ledger.expectBalanced();
  });

  it('is not posted where the one before failed, and leaves nothing', async () => {
    const post = await poster();
    const { before, hasFailed } = chunkBefore();
    const sent = post([row('1', 'K1')], before);
    await sent.written;
    hasFailed();
    await expect(sent.posted).rejects.toThrow('the chunk before failed');
    expect(await ledger.sql('select 1 from entry')).toEqual([]);
    expect(await ledger.read(importId)).toMatchObject({ rowsRead: 0 });
    await ledger.expectBalanced();
  });

  it('LED-5 › comes before a month that closes meanwhile; the next one after it', async () => {
    const post = await poster();
    await ledger.know('K1');
    const { before, isPosted } = chunkBefore();
    const sent = post([row('1', 'K1')], before);
    await sent.written;
    const closing = close('2025-03');
    isPosted();
    await sent.posted;
    expect(await closing).toMatchObject({ data: { closeMonth: { month: { amount: '100.00' } } } });
    await post([row('1', 'K1'), row('2', 'K1')], sent.posted).posted;
    expect(await ledger.read(importId)).toMatchObject({ rowsRead: 3, rowsPosted: 1, rowsRepeated: 1, rowsRejected: 1 });
    await ledger.expectBalanced();
  });

  it('knows a row of the one before again', async () => {
    const post = await poster();
    await ledger.know('K1');
    const { before, isPosted } = chunkBefore();
    const first = post([row('1', 'K1'), row('2', 'K1')], before);
    await first.written;
    const second = post([row('2', 'K1'), row('1', 'K1', { amount: '5.00' }), row('3', 'K1')], first.posted);
    isPosted();
    await second.posted;
    expect(await ledger.read(importId)).toMatchObject({ rowsRead: 5, rowsPosted: 3, rowsRepeated: 1, rowsRejected: 1 });
    await ledger.expectBalanced();
  });

  it('knows a row of the one before again, though it repeats one that was posted long ago as well', async () => {
    const post = await poster();
    await ledger.know('K1');
    const long = post([row('1', 'K1')], Promise.resolve());
    await long.posted;
    const { before, isPosted } = chunkBefore();
    const first = post([row('2', 'K1')], before);
    await first.written;
    const second = post([row('1', 'K1'), row('2', 'K1'), row('3', 'K1')], first.posted);
    await untilStanding(2);
    isPosted();
    await second.posted;
    expect(await ledger.read(importId)).toMatchObject({ rowsRead: 5, rowsPosted: 3, rowsRepeated: 2 });
    await ledger.expectBalanced();
  });
});
