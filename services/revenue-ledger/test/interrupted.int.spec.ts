import { newId } from '@keyaccount/subgraph-kit';
import { event, fixedClock } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { nobodyMet } from '../src/store/parties';
import { postChunk, type Chunk } from '../src/use-cases/post-chunk';
import { insertImport } from '../src/store/imports';
import { checkRow } from '../src/policy/import-row';
import { readLines, readUnits } from '../src/store/catalogue';
import { row, testLedger, type TestLedger } from './ledger';

let ledger: TestLedger;
beforeEach(async () => void (ledger = await testLedger()));
afterEach(() => ledger.drop());

const COUNTED = `select source_ref, line, unit_code, month, fen from entry order by source_ref`;
const TOTALS = 'select month, line, unit_code, fen, turnover_fen from customer_total order by 1, 2, 3';

describe('LED-1 › an import', () => {
  it('of one file, sent twice at once, is posted once', async () => {
    await ledger.know('K1');
    const lines = Array.from({ length: 300 }, (_, n) => row(String(n), 'K1', { amount: '1.00' }));
    const both = await Promise.all([ledger.send(lines), ledger.send(lines)]);
    const ended = await Promise.all(both.map(one => ledger.read(one.id)));
    expect(ended.map(one => [one.rowsPosted, one.rowsRepeated]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([[0, 300], [300, 0]]);
    expect(await ledger.sql('select 1 from entry')).toHaveLength(300);
    await ledger.expectBalanced();
  });

  it('that is cut at any chunk and goes on from its watermark ends as an undisturbed one', async () => {
    const undisturbed = await testLedger();
    const lines = Array.from({ length: 40 }, (_, n) => row(String(n), n % 9 === 0 ? 'nobody' : 'K1', { month: `2025-0${(n % 6) + 1}`, amount: `${n}.50` }));
    await undisturbed.know('K1');
    await undisturbed.send(lines);
    const [entries, totals] = [await undisturbed.sql(COUNTED), await undisturbed.sql(TOTALS)];
    await undisturbed.drop();
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 7 }), async cutAt => {
      const cut = await testLedger();
      await cut.know('K1');
      const catalogue = { lines: await readLines(cut.db.manager), units: await readUnits(cut.db.manager), thisMonth: 202606 };
      const id = newId();
      await insertImport(cut.db.manager, { id, charset: 'utf-8', bytes: 1, at: new Date(0), actor: null, correlationId: newId() });
      const chunkFrom = (from: number): Chunk => ({
        bad: [], bytes: from + 5,
        good: lines.slice(from, from + 5).map((text, n) => ({ row: from + n + 1, checked: checkRow(text.split(','), catalogue) as Chunk['good'][number]['checked'], text: () => text })),
      });
      const met = nobodyMet();
      let broken = false;
      // The ids of the facts are asked for last in a chunk's transaction: there the disturbed one dies, once.
      const newIdOnce = (): string => {
        if (broken) return newId();
        broken = true;
        throw new Error('the process dies');
      };
      const post = async (from: number, makeId: () => string): Promise<void> => postChunk({ ...cut.deps, clock: fixedClock('2026-06-15T02:00:00Z'), newId: makeId }, met)(await cut.read(id), chunkFrom(from), Promise.resolve()).posted;
      for (let from = 0; from < 40; from = (await cut.read(id)).rowsRead) {
        if (from === cutAt * 5 && !broken) await expect(post(from, newIdOnce)).rejects.toThrow('the process dies');
        else await post(from, newId);
      }
      expect([await cut.sql(COUNTED), await cut.sql(TOTALS)]).toEqual([entries, totals]);
      expect(await cut.read(id)).toMatchObject({ rowsRead: 40, rowsPosted: 35, rowsInSuspense: 5 });
      await cut.expectBalanced();
      await cut.drop();
    }), { numRuns: 5 });
  }, 120_000);

  it('reads UTF-8 with a byte order mark', async () => {
    const text = `source_system,source_ref,customer_ref,line,unit_code,month,amount,turnover\n${row('1', '客户')}`;
    expect(await ledger.send(Buffer.from(`\uFEFF${text}`))).toMatchObject({ rowsRead: 1, rowsInSuspense: 1, charset: 'utf-8' });
  });

  it('keeps quoted values, and commas and quotes and line ends within', async () => {
    const taken = await ledger.send(['BOOKS,"a,""b""","K\n1",express,U440515,2025-03,"1.00",']);
    expect(taken).toMatchObject({ rowsInSuspense: 1, rowsRejected: 0 });
    expect(await ledger.sql('select e.source_ref, p.ref from entry e join party p on p.id = e.party_id')).toEqual([{ source_ref: 'a,"b"', ref: 'K\n1' }]);
    expect(await ledger.send(['BOOKS,"a,""b""","K\n1",express,U440515,2025-03,"1.00",'])).toMatchObject({ rowsRepeated: 1 });
  });
});

describe('reactions', () => {
  it('a unit’s older version, delivered after a newer one, changes nothing', async () => {
    const told = (version: number) => event('organisation.unit-changed.v1', {
      subject: 'U9', version, data: { code: 'U9', name: 'U9', tier: 'COUNTY_CENTRE' as const, parent: null, divisions: [], lines: [], version },
    });
    await ledger.react('organisation.unit-changed.v1', [told(2)]);
    for (const version of [2, 1]) await ledger.react('organisation.unit-changed.v1', [told(version)]);
    expect(await ledger.sql(`select version from unit where code = 'U9'`)).toEqual([{ version: 2 }]);
  });

  it('REG-2 › an issued code matches what waits for it, delivered twice once', async () => {
    await ledger.send([row('1', '44051500001000')]);
    const customerId = newId();
    const approved = event('registry.customer-approved.v1', {
      subject: customerId, version: 1, data: { customerId, version: 1, code: '44051500001000', kind: 'REGIONAL', mainLine: null, grade: 'SILVER', unit: 'U440515', approvedAt: '2026-06-15T02:00:00.000Z' },
    });
    for (let time = 0; time < 2; time += 1) await ledger.react('registry.customer-approved.v1', [approved]);
    expect(await ledger.sql('select customer_id, fen from customer_total')).toEqual([{ customer_id: customerId, fen: 10_000n }]);
    await ledger.expectBalanced();
  });

  it('access: older grants, delivered after newer ones, show nothing again', async () => {
    const customerId = newId();
    const told = (version: number, unit: string) => event('registry.customer-access-changed.v1', {
      subject: customerId, version, data: { customers: [{ customerId, version, grants: [{ basis: 'OWNER', unit, staffId: null }] }] },
    });
    await ledger.react('registry.customer-access-changed.v1', [told(2, 'BB4405')]);
    for (const [version, unit] of [[2, 'BB4405'], [1, 'U440515']] as const) await ledger.react('registry.customer-access-changed.v1', [told(version, unit)]);
    expect(await ledger.sql('select unit_code from customer_access')).toEqual([{ unit_code: 'BB4405' }]);
  });
});
