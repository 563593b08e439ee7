import { countStatements } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, event, nobody } from '@keyaccount/test-kit';
import { row, testLedger, UNITS, type TestLedger } from './ledger';

type Actor = Parameters<TestLedger['ask']>[0];

let ledger: TestLedger;
beforeAll(async () => void (ledger = await testLedger()));
afterAll(() => ledger.drop());

const told = (customerId: string, version: number, sector?: string | null) => event('registry.customer-recorded.v1', {
  subject: customerId, version: 1,
  data: { customers: [{ customerId, version, status: 'PROSPECT', code: null, creditCode: null, agreementSigned: false, refs: [], ...(sector === undefined ? {} : { sector }) }] },
});
const tell = (...events: ReturnType<typeof told>[]) => ledger.react('registry.customer-recorded.v1', events);
const grant = (customerId: string, unit: string) => ledger.react('registry.customer-access-changed.v1', [event('registry.customer-access-changed.v1', {
  subject: 'batch', version: 1, data: { customers: [{ customerId, version: 1, grants: [{ basis: 'OWNER', unit, staffId: null }] }] },
})]);

const LINES = [
  { code: 'MAKERS', others: false, sectors: ['制造'] }, { code: 'FINANCE', others: false, sectors: ['银行', '金融保险'] }, { code: 'SCHOOLS', others: false, sectors: ['教育'] },
  { code: '-', others: true, sectors: ['制造', '银行', '金融保险', '教育'] },
];
/** The gateway hands over what the registry says of each line. */
const reported = async (actor: Actor, unitCode = 'U440515', year = 2025) => ledger.ask<{ _entities: { revenue: string | null }[]; }>(
  actor, 'query ($lines: [_Any!]!) { _entities(representations: $lines) { ... on ReportedGroup { revenue } } }',
  { lines: LINES.map(line => ({ __typename: 'ReportedGroup', unitCode, year, on: '2026-01-01', ...line })) },
);
const amounts = async (actor: Actor, unitCode?: string, year?: number) => (await reported(actor, unitCode, year)).data._entities.map(({ revenue }) => revenue);
const total = async (actor: Actor, unitCode = 'U440515', year = 2025): Promise<string | undefined> =>
  (await ledger.ask<{ _entities: { revenue: { total: string } }[] }>(
    actor, 'query ($unit: [_Any!]!, $year: Int!) { _entities(representations: $unit) { ... on Unit { revenue(year: $year) { total } } } }', { unit: [{ __typename: 'Unit', code: unitCode }], year },
  )).data._entities[0]?.revenue.total;
const sumOf = (found: readonly (string | null)[]): string => (found.reduce((sum, amount) => sum + BigInt((amount ?? '0').replace('.', '')), 0n)).toString().replace(/(\d\d)$/, '.$1');

describe('REG-12 › revenue by groups of sectors', () => {
  const customers = new Map<string, string>();
  beforeAll(async () => {
    for (const ref of ['maker', 'bank', 'insurer', 'shop', 'unknown']) customers.set(ref, await ledger.know(ref));
    const id = (ref: string): string => customers.get(ref)!;
    await tell(told(id('maker'), 2, '制造'), told(id('bank'), 2, '银行'), told(id('insurer'), 2, '金融保险'), told(id('shop'), 2, '批发零售'));
    await ledger.send([
      row('r1', 'maker', { amount: '1000.01' }), row('r2', 'maker', { amount: '0.02', line: 'letters', month: '2025-12' }), row('r3', 'bank', { amount: '300.00' }),
      row('r4', 'insurer', { amount: '40.05' }), row('r5', 'shop', { amount: '7.77' }), row('r6', 'unknown', { amount: '0.99' }),
      row('r7', 'maker', { amount: '5.00', month: '2024-12' }), row('r8', 'bank', { amount: '9.00', unit: 'PB-EXPRESS' }),
    ]);
    for (const ref of ['maker', 'shop']) await grant(id(ref), 'U440515');
  });

  it('REG-12 › each line has its sectors’ revenue and the lines sum to the unit’s, to the fen', async () => {
    const found = await amounts(director());
    expect(found).toEqual(['1000.03', '340.05', '0.00', '8.76']);
    expect([sumOf(found), await total(director())]).toEqual(['1348.84', '1348.84']);
  });

  it('REG-12 › another year and another unit have their own', async () => {
    expect([await amounts(director(), 'U440515', 2024), await amounts(director(), 'PB-EXPRESS'), await amounts(director(), 'BB4405')])
      .toEqual([['5.00', '0.00', '0.00', '0.00'], ['0.00', '9.00', '0.00', '0.00'], ['0.00', '0.00', '0.00', '0.00']]);
  });

  it('REG-12 › a viewer’s lines count the customers that the viewer sees, and sum to what the viewer sees of the unit', async () => {
    const head = countyHead('U440515');
    const found = await amounts(head);
    expect(found).toEqual(['1000.03', '0.00', '0.00', '7.77']);
    expect(await total(head)).toBe(sumOf(found));
    expect(await amounts(accountManager('U440515'))).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });

  it('REG-12 › a sector is the newest that was told, in whatever order and however often; a message that tells of none changes nothing', async () => {
    const id = await ledger.know('moving');
    await ledger.send([row('m1', 'moving', { amount: '50.00', unit: 'BB4405' })]);
    const history = [told(id, 2, '教育'), told(id, 3, null), told(id, 4, '银行'), told(id, 5)];
    for (const order of [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1, 2]]) {
      await ledger.sql('delete from customer_sector where customer_id = $1', [id]);
      for (const at of order) await tell(history[at]!);
      await tell(...history, ...history);
      expect(await amounts(director(), 'BB4405')).toEqual(['0.00', '50.00', '0.00', '0.00']);
    }
    await tell(told(id, 6, null));
    expect(await amounts(director(), 'BB4405')).toEqual(['0.00', '0.00', '0.00', '50.00']);
  });

  it('REG-12 › many lines of many units cost one statement', async () => {
    const lines = [...UNITS, ...UNITS].flatMap((unitCode, at) => LINES.map(one => ({ __typename: 'ReportedGroup', unitCode, year: 2020 + at, on: '2026-01-01', ...one })));
    const { statements, result } = await countStatements(ledger.db, () => ledger.ask<{ _entities: unknown[] }>(
      director(), 'query ($lines: [_Any!]!) { _entities(representations: $lines) { ... on ReportedGroup { revenue } } }', { lines },
    ));
    expect([statements.length, result.data._entities.length]).toEqual([1, lines.length]);
  });

  it('somebody without posts reads none of it', async () => {
    expect((await reported(nobody())).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await reported(undefined)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
