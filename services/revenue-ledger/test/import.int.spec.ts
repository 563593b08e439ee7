import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { newId } from '@keyaccount/subgraph-kit';
import { informationSupervisor } from '@keyaccount/test-kit';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { insertImport } from '../src/store/imports';
import { HEADER, row, testLedger, type TestLedger } from './ledger';

let ledger: TestLedger;
beforeEach(async () => void (ledger = await testLedger()));
afterEach(() => ledger.drop());

describe('LED-1 › an import', () => {
  it('puts every row into exactly one of posted, repeated, suspense, rejected, and stops for none', async () => {
    await ledger.know('K1');
    const taken = await ledger.send([
      row('1', 'K1'), row('2', 'K1', { amount: '0.01' }), row('1', 'K1'), row('2', 'K1', { amount: '9.00' }), row('3', 'nobody'),
      row('4', 'K1', { line: 'telegrams' }), row('5', 'K1', { unit: 'U999' }), row('6', 'K1', { amount: '1.005' }), row('7', 'K1', { month: '2026-07' }),
      row('8', 'K1', { month: '2025-13' }), row('9', '91350100M000100Y44'), `${row('10', 'K1')},more`, row('11', ''), row('12', 'K1', { turnover: '5.00' }),
    ]);
    expect(taken).toMatchObject({ status: 'COMPLETED', rowsRead: 14, rowsPosted: 2, rowsRepeated: 1, rowsInSuspense: 1, rowsRejected: 10, fenPosted: 10_001n });
    const errors = await ledger.queries.errorsPage(informationSupervisor(), taken.id, 50, -1);
    expect(errors.map(error => [error.row, error.field, error.reason])).toEqual([
      [4, 'source_ref', 'SourceRefReused'], [6, 'line', 'LineUnknown'], [7, 'unit_code', 'UnitUnknown'], [8, 'amount', 'AmountNotExact'], [9, 'month', 'MonthInFuture'],
      [10, 'month', 'MonthMalformed'], [11, 'customer_ref', 'CreditCodeInvalid'], [12, null, 'ColumnCountWrong'], [13, 'customer_ref', 'ValueMissing'], [14, 'turnover', 'TurnoverNotAllowed'],
    ]);
    expect(errors[0]?.text).toBe(row('2', 'K1', { amount: '9.00' }));
    await ledger.expectBalanced();
  });

  it('posts nothing when the same file comes twice', async () => {
    const lines = [row('1', 'K1'), row('2', 'nobody')];
    await ledger.know('K1');
    await ledger.send(lines);
    expect(await ledger.send(lines)).toMatchObject({ rowsRead: 2, rowsPosted: 0, rowsRepeated: 2, rowsInSuspense: 0 });
    expect(await ledger.sql('select 1 from entry')).toHaveLength(2);
    await ledger.expectBalanced();
  });

  it('reads GB18030 without being told, and when told', async () => {
    await ledger.know('客户一');
    const file = (ref: string) => iconv.encode([HEADER, row(ref, '客户一', { line: '账单' })].join('\r\n'), 'gb18030');
    expect(await ledger.send(file('1'))).toMatchObject({ rowsPosted: 1, charset: 'gb18030' });
    expect(await ledger.send(file('2'), 'text/csv; charset=GB18030')).toMatchObject({ rowsPosted: 1 });
    expect(await ledger.sql('select line from entry')).toEqual([{ line: 'billing' }, { line: 'billing' }]);
  });

  it('keeps a row of broken encoding with its number', async () => {
    const file = Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from([0xff, 0xfe, 0xff]), Buffer.from(`,1,K1,express,U440515,2025-03,1.00,\n${row('2', 'K1')}`)]);
    const taken = await ledger.send(file, 'text/csv; charset=utf-8');
    expect(taken).toMatchObject({ rowsRead: 2, rowsRejected: 1, rowsInSuspense: 1 });
    expect((await ledger.queries.errorsPage(informationSupervisor(), taken.id, 5, -1))[0]).toMatchObject({ row: 1, field: 'source_system', reason: 'EncodingBroken' });
  });

  it('refuses a file that is no revenue file, an empty one, and an unknown charset, in a sentence', async () => {
    const taken = await ledger.send(Buffer.from('a,b,c\n1,2,3'));
    expect(taken).toMatchObject({ status: 'FAILED', rowsRead: 0 });
    expect((await ledger.queries.errorsPage(informationSupervisor(), taken.id, 5, -1))[0]).toMatchObject({ row: 0, reason: 'HeaderWrong' });
    await expect(ledger.send(Buffer.alloc(0))).rejects.toMatchObject({ sentence: { reason: 'FileEmpty' } });
    await expect(ledger.send([], 'text/csv; charset=utf-7')).rejects.toMatchObject({ sentence: { reason: 'CharsetUnknown' } });
  });

  it('keeps nothing of a body that is cut off', async () => {
    const cut = Readable.from((function* () { yield Buffer.from(`${HEADER}\n${row('1', 'K1')}\n`); throw new Error('cut off'); })());
    await expect(ledger.useCases.importRevenue(informationSupervisor(), { contentType: 'text/csv', body: cut, correlationId: newId() })).rejects.toThrow('cut off');
    expect(await ledger.sql('select 1 from import')).toEqual([]);
  });

  it('goes on from where it stopped, and is interrupted where its file is gone', async () => {
    await ledger.know('K1');
    const lines = Array.from({ length: 12_000 }, (_, n) => row(String(n), 'K1', { amount: '1.00' }));
    const [id, gone] = [newId(), newId()];
    writeFileSync(`${ledger.spoolDir}/${id}.csv`, [HEADER, ...lines].join('\n'));
    for (const one of [id, gone]) await insertImport(ledger.db.manager, { id: one, charset: 'utf-8', bytes: 1, at: new Date(), actor: null, correlationId: newId() });
    // As after a crash: the first 5,000 rows are in, posted by a file of their own that is the same up to there.
    await ledger.send(lines.slice(0, 5_000));
    await ledger.sql(`update import set rows_read = 5000, rows_posted = 5000, fen_posted = 500000 where id = $1`, [id]);
    await ledger.imports.resume();
    await ledger.imports.idle();
    expect(await ledger.read(id)).toMatchObject({ status: 'COMPLETED', rowsRead: 12_000, rowsPosted: 12_000, rowsRepeated: 0, fenPosted: 1_200_000n });
    expect(await ledger.read(gone)).toMatchObject({ status: 'INTERRUPTED', rowsRead: 0 });
    await ledger.expectBalanced();
  });

  it('publishes absolute totals with a sequence without gaps', async () => {
    const customerId = await ledger.know('K1');
    await ledger.send([row('1', 'K1'), row('2', 'K1', { month: '2025-04', line: '报刊', amount: '3.00', turnover: '12.00' })]);
    await ledger.send([row('3', 'K1', { amount: '5.50' })]);
    const events = await ledger.sql<{ payload: { sequence: number; cells: object[]; ledgerTotals: object[] } }>(`select payload from outbox where type = 'ledger.revenue-posted.v1' order by seq`);
    expect(events.map(one => one.payload.sequence)).toEqual([1, 2]);
    expect(events[1]?.payload).toMatchObject({
      cells: [{ customerId, month: '2025-03', line: 'express', fen: 10_550, turnoverFen: 0, version: 2 }], ledgerTotals: [{ year: 2025, fen: 10_850 }],
    });
  });
});

describe('LED-1 › suspense', () => {
  it.each([
    ['its number in the source system', 'K7', {}],
    ['its credit code', '911000000000192465', { creditCode: '911000000000192465' }],
    ['its code', '44051500001000', { code: '44051500001000' }],
  ])('posts itself once the customer is known by %s, twice delivered once', async (_, reference, known) => {
    const taken = await ledger.send([row('1', reference), row('2', reference, { amount: '1.00' })]);
    expect(taken).toMatchObject({ rowsInSuspense: 2, rowsPosted: 0, fenPosted: 0n });
    await ledger.know('K7', known);
    expect(await ledger.read(taken.id)).toMatchObject({ rowsInSuspense: 0, rowsPosted: 2, fenPosted: 10_100n });
    await ledger.know('K7', known);
    expect(await ledger.read(taken.id)).toMatchObject({ rowsInSuspense: 0, rowsPosted: 2 });
    await ledger.expectBalanced();
  });

  it('LED-5 › counts in the first open month where its own was closed meanwhile', async () => {
    await ledger.send([row('1', 'K8')]);
    await ledger.useCases.closeMonth(informationSupervisor(), { month: '2025-03' }, newId());
    const customerId = await ledger.know('K8');
    expect(await ledger.sql('select month, fen from customer_total where customer_id = $1', [customerId])).toEqual([{ month: 202504, fen: 10_000n }]);
    await ledger.expectBalanced();
  });
});

describe('LED-1 › the totals', () => {
  it('are the sums of their entries after any history of files, customers, closes and reversals', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('send' as const), refs: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: -500, max: 99_999 })), { maxLength: 12 }) }),
      fc.record({ do: fc.constant('know' as const), ref: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ do: fc.constant('close' as const) }),
      fc.record({ do: fc.constant('reverse' as const) }),
    );
    let run = 0;
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async steps => {
      run += 1;
      let closed = 0;
      for (const one of steps) {
        if (one.do === 'send') {
          await ledger.send(one.refs.map(([ref, customer, month, fen]) => row(`${run}-${ref}`, `C${run}-${customer}`, { month: `20${String(10 + (run % 15)).padStart(2, '0')}-0${month}`, amount: `${fen / 100}` })));
        } else if (one.do === 'know') await ledger.know(`C${run}-${one.ref}`);
        else if (one.do === 'close') await ledger.useCases.closeMonth(informationSupervisor(), { month: `20${String(10 + (run % 15)).padStart(2, '0')}-0${(closed += 1)}` }, newId());
        else {
          const [last] = await ledger.sql<{ id: string }>(`select id from entry where reverses is null order by recorded_at desc, id desc limit 1`);
          if (last) await ledger.useCases.reverseEntry(informationSupervisor(), { entryId: last.id, reason: '试' }, newId());
        }
      }
      await ledger.expectBalanced();
    }), { numRuns: 200 });
  }, 300_000);
});
