import { SERVICES, type Service } from '@keyaccount/contracts';
import { testDatabase, type TestDatabase } from '@keyaccount/test-kit';
import pg from 'pg';
import { MODULES } from '../modules';
import { canonicalDump } from './canonical-dump';
import { readDatabases, type Databases } from './databases';
import { CHECKS, checkInvariants, holds } from './invariants';
import { account, exception, lapse, ONE, openCaseOf, ownership, PLANTS, returned, unit } from './planted';

const owned = {} as Record<Service, TestDatabase>;
let databases: Databases;
beforeAll(async () => {
  for (const module of MODULES) owned[module.source] = await testDatabase(module);
  databases = readDatabases(Object.fromEntries(SERVICES.map(service => [service, owned[service].url])) as Record<Service, string>);
});
afterAll(async () => {
  await databases.close();
  await Promise.all(SERVICES.map(service => owned[service].drop()));
});

const plant = (service: Service, sql: string): Promise<unknown> => owned[service].db.query(sql);

/** What the migrations wrote stays. */
const SEEDED = `'.*migrations|policy_version|.*_band|definition_threshold|division|responsibility_(rule|matrix|settled|setting)|claim_terms|development_term|offer_catalogue|offered_service|working_shift|calendar_.*|target.*|watermark|directory_version|line|line_spelling|posting_sequence'`;

const asOwner = async (service: Service, work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client({ connectionString: owned[service].ownerUrl });
  await client.connect();
  await work(client).finally(() => client.end());
};

const empty = (service: Service): Promise<void> => asOwner(service, async client => {
  const { rows } = await client.query<{ tables: string }>(`
    select string_agg(quote_ident(relname), ', ') as tables from pg_class
    where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace and relname !~ ('^(' || ${SEEDED} || ')$')`);
  await client.query(`truncate ${rows[0]?.tables} cascade`);
  if (service === 'grading') await client.query('update watermark set applied = 0, published = 0');
  if (service === 'ledger') await client.query('update posting_sequence set last = 0');
});

it('every invariant holds where nothing has happened yet', async () => {
  const told: string[] = [];
  const outcomes = await checkInvariants(databases, ({ check, finding }) => finding.offending > 0 && told.push(check.en));
  expect(told).toEqual([]);
  expect(holds(outcomes)).toBe(true);
  expect(outcomes).toHaveLength(CHECKS.length);
});

describe('a planted violation is found', () => {
  it.each(PLANTS)('$what in $into', async ({ into, sql, breaks, without }) => {
    if (without) await asOwner(into, client => client.query(`drop index ${without.name}`));
    await plant(into, sql);
    try {
      const check = CHECKS.find(one => one.en.includes(breaks));
      expect(check).toBeDefined();
      const finding = await check?.run(databases);
      expect(finding?.offending).toBeGreaterThan(0);
      expect(finding?.first.length).toBeGreaterThan(0);
    } finally {
      await empty(into);
      if (without) await asOwner(into, client => client.query(without.ddl));
    }
  });
});

it('a case of a customer for whom nobody is responsible yet stays where it was opened', async () => {
  await plant('complaints', openCaseOf(null));
  const finding = await CHECKS.find(one => one.en.includes('open cases are where'))?.run(databases);
  await empty('complaints');
  expect(finding).toMatchObject({ examined: 1, offending: 0 });
});

it('REG-1 › the time between a lapse and a return is no gap, nor is a lapse that lasts', async () => {
  const check = () => CHECKS.find(one => one.en.includes('no gap but for a lapse'))!.run(databases);
  await plant('registry', account(ONE, '44051300001000') + ownership(ONE, ONE, '2025-01-01', '2025-02-01') + lapse('2025-02-01', '2025-03-01') + returned('2025-03-01'));
  const back = await check();
  await empty('registry');
  await plant('registry', account(ONE, '44051300001000', { status: `'LAPSED'`, unit_code: 'null' }) + ownership(ONE, ONE, '2025-01-01', '2025-02-01') + lapse('2025-02-01', null));
  const gone = await check();
  await empty('registry');
  expect([back, gone]).toMatchObject([{ examined: 2, offending: 0 }, { examined: 1, offending: 0 }]);
});

it('REG-7 › a ruled territory is the one by which the owner is recomputed', async () => {
  const check = CHECKS.find(one => one.en.includes('REG-3 gives'));
  const offending = async (more: Record<string, string>): Promise<number | undefined> => {
    await plant('organisation', unit);
    await plant('registry', account(ONE, '44051500001000', { division: `'440515001'`, ...more }) + ownership(ONE, ONE, '2025-01-01', null));
    const finding = await check?.run(databases);
    await Promise.all([empty('organisation'), empty('registry')]);
    return finding?.offending;
  };
  expect([await offending({}), await offending({ ruled_division: `'440513'` })]).toEqual([1, 0]);
});

describe('what holds today stands above the rule', () => {
  const check = () => CHECKS.find(({ en }) => en.includes('REG-3 gives'))!.run(databases);
  afterEach(async () => {
    await empty('registry');
    await empty('organisation');
  });

  it.each<[string, string | null, string, string, number]>([
    ['REG-7 › an override that holds', 'C4405', '2025-01-01', '2999-01-01', 0], ['REG-7 › an override that is over', 'C4405', '2025-01-01', '2025-02-01', 1],
    ['REG-14 › a designation that holds', null, '2025-01-01', '2999-01-01', 0], ['REG-14 › a designation that has not begun', null, '2998-01-01', '2999-01-01', 1],
  ])('%s', async (_, overrideUnit, from, until, offending) => {
    await plant('organisation', `${unit}insert into unit (code, name, tier, divisions, version) values ('C4405', '市', 'CITY_CENTRE', '{4405}', 1);`);
    await plant('registry', account(ONE, '44051300001000', { unit_code: `'C4405'` }) + ownership(ONE, ONE, '2025-01-01', null, 'C4405') + exception(ONE, overrideUnit, from, until));
    expect(await check()).toMatchObject({ examined: 1, offending });
  });
});

it('the contents are told without ids and times, the same whoever wrote them', async () => {
  await plant('organisation', unit);
  const dump = await canonicalDump(databases);
  expect(dump.text).toBe('unit code=U440513 name=潮阳 tier=COUNTY_CENTRE parent=- divisions=[440513] lines=[]\n');
  expect(dump.sha256).toMatch(/^[0-9a-f]{64}$/);
  await empty('organisation');
});
