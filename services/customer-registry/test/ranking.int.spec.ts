import { EVENTS } from '@keyaccount/contracts';
import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, informationSupervisor, provincialOfficer, type GraphqlAnswer } from '@keyaccount/test-kit';
import { TELL_SECTORS_SQL } from '../src/ranking/store/migrations/tell-sectors-sql';
import { filedWith, line, openScene, UNITS, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
type Group = { code: string; name: string; place: number; sectors: string[] };
type Scheme = { validFrom: string; basis: string; setBy: { id: string }; groups: Group[] };
type Line = { code: string; name: string; ranked: boolean; others: boolean; sectors: string[] };

const GROUPS: readonly Group[] = [
  { code: 'GOVERNMENT', name: '政府客户群', place: 1, sectors: ['政府机关'] }, { code: 'FINANCE', name: '金融客户群', place: 2, sectors: ['金融保险', '银行'] },
  { code: 'MAKERS', name: '制造客户群', place: 3, sectors: ['制造'] },
];
const SCHEME = 'validFrom basis setBy { id } groups { code name place sectors }';
const DAY = 86_400;
const head = countyHead('U440515', ['U440515', 'S440515001']);
const reasonOf = ({ errors }: Pick<GraphqlAnswer<unknown>, 'errors'>): string | undefined => errors?.map(({ extensions: { code, reason, rule, field } }) => [code, reason, rule, field].filter(Boolean).join(' ')).join();

let scene: Scene;
beforeEach(async () => void (scene = await openScene()));
afterEach(() => scene.drop());

const setScheme = (more: object = {}, actor: Actor = director()) =>
  scene.ask<{ setClassificationScheme: { scheme: Scheme } }>(actor, `mutation ($input: SetClassificationSchemeInput!) { setClassificationScheme(input: $input) { scheme { ${SCHEME} } } }`, {
    input: { validFrom: '2025-01-15', basis: '市局〔2025〕1号', groups: GROUPS, ...more },
  });
const rank = (groups: readonly string[], actor: Actor = head, unitCode = 'U440515', more: object = {}) =>
  scene.ask<{ rankUnitGroups: { unit: { rankedGroups: { place: number; since: string; group: { code: string } }[] } } }>(
    actor, 'mutation ($input: RankUnitGroupsInput!) { rankUnitGroups(input: $input) { unit { rankedGroups { place since group { code } } } } }', { input: { unitCode, groups, ...more } });
const schemeOn = async (on: string | null, actor: Actor = head): Promise<Scheme | null> =>
  (await scene.ask<{ classificationScheme: Scheme | null }>(actor, `query ($on: Date) { classificationScheme(on: $on) { ${SCHEME} } }`, { on })).data.classificationScheme;
const rankedOn = async (on: string | null, actor: Actor = head, code = 'U440515'): Promise<string[] | null> =>
  (await scene.ask<{ _entities: [{ rankedGroups: { group: { code: string } }[] | null }] }>(
    actor, 'query ($units: [_Any!]!, $on: Date) { _entities(representations: $units) { ... on Unit { rankedGroups(on: $on) { group { code } } } } }',
    { units: [{ __typename: 'Unit', code }], on },
  )).data._entities[0].rankedGroups?.map(({ group }) => group.code) ?? null;
const report = async (actor: Actor = head, unitCode = 'U440515', on: string | null = null): Promise<{ scheme: { validFrom: string } | null; groups: Line[] } | null> =>
  (await scene.ask<{ classificationReport: { scheme: { validFrom: string } | null; groups: Line[] } | null }>(
    actor, 'query ($unitCode: String!, $on: Date) { classificationReport(unitCode: $unitCode, year: 2024, on: $on) { scheme { validFrom } groups { code name ranked others sectors } } }', { unitCode, on },
  )).data.classificationReport;

describe('REG-12 › the table', () => {
  it('REG-12 › is drawn up by the city centre, holds from its day on, and is told whole', async () => {
    expect(await schemeOn(null)).toBeNull();
    const { data } = await setScheme();
    expect(data.setClassificationScheme.scheme).toEqual({ validFrom: '2025-01-15', basis: '市局〔2025〕1号', setBy: { id: (director() as { staffId: string }).staffId }, groups: GROUPS.map(group => ({ ...group, sectors: [...group.sectors].sort() })) });
    await setScheme({ validFrom: '2025-03-01', groups: GROUPS.slice(0, 2) });
    expect([(await schemeOn('2025-01-14')), (await schemeOn('2025-02-28'))?.groups.length, (await schemeOn('2025-03-01'))?.groups.length]).toEqual([null, 3, 2]);
    expect((await scene.ask(head, '{ classificationSchemes { validFrom groups { code } } }')).data).toEqual({
      classificationSchemes: [{ validFrom: '2025-03-01', groups: [{ code: 'GOVERNMENT' }, { code: 'FINANCE' }] }, { validFrom: '2025-01-15', groups: GROUPS.map(({ code }) => ({ code })) }],
    });
    expect((await scene.published('registry.classification-scheme-set.v1'))[0]!.payload).toEqual({ validFrom: '2025-01-15', version: 1, groups: GROUPS.map(({ code, place, sectors }) => ({ code, place, sectors })) });
  });

  it('REG-12 › of a day is drawn up once, however many do so at the same time; the same key gives the first answer', async () => {
    const answers = await Promise.all([setScheme(), setScheme({ basis: '省局' }), setScheme({ basis: '另一' })]);
    expect(answers.flatMap(answer => reasonOf(answer) ?? [])).toEqual(['CONFLICT SchemeDayTaken REG-12 input.validFrom', 'CONFLICT SchemeDayTaken REG-12 input.validFrom']);
    const keyed = { validFrom: '2025-02-01', idempotencyKey: 'k1' };
    expect([await setScheme(keyed), await setScheme(keyed)].map(reasonOf)).toEqual([undefined, undefined]);
    expect(await scene.published('registry.classification-scheme-set.v1')).toHaveLength(2);
  });

  it.each<[string, object, string]>([
    ['of a past day', { validFrom: '2025-01-14' }, 'BAD_USER_INPUT SchemeInPast REG-12 input.validFrom'],
    ['without groups', { groups: [] }, 'BAD_USER_INPUT NoGroups REG-12 input.groups'],
    ['with a sector twice', { groups: [...GROUPS, { code: 'BANKS', name: '银行', place: 4, sectors: ['银行'] }] }, 'BAD_USER_INPUT SectorTwice REG-12 input.groups'],
    ['with a place twice', { groups: [...GROUPS, { code: 'BANKS', name: '银行', place: 3, sectors: ['村镇银行'] }] }, 'BAD_USER_INPUT PlaceTwice REG-12 input.groups'],
    ['with a group twice', { groups: [...GROUPS, { ...GROUPS[0]!, place: 4, sectors: ['教育'] }] }, 'BAD_USER_INPUT GroupTwice REG-12 input.groups'],
    ['with a group of no sector', { groups: [{ ...GROUPS[0]!, sectors: [] }] }, 'BAD_USER_INPUT GroupInvalid REG-12 input.groups'],
    ['with a basis that cannot be kept', { basis: '市局\u0000' }, 'BAD_USER_INPUT SchemeBasisInvalid REG-12 input.basis'],
    ['without a basis', { basis: ' ' }, 'BAD_USER_INPUT SchemeBasisInvalid REG-12 input.basis'],
  ])('REG-12 › %s is refused and changes nothing', async (_, more, reason) => {
    expect(reasonOf(await setScheme(more))).toBe(reason);
    expect(await schemeOn('2030-01-01')).toBeNull();
  });

  it.each([['a head', head], ['the information supervisor', informationSupervisor()], ['the province', provincialOfficer()]])('REG-12 › %s draws up none: FORBIDDEN', async (_, actor) => {
    expect(reasonOf(await setScheme({}, actor))).toBe('FORBIDDEN Forbidden');
  });
});

describe('REG-12 › what a unit concentrates on', () => {
  beforeEach(() => setScheme());

  it('REG-12 › is ranked by its head, dated, in an order of its own by groups of the table', async () => {
    expect((await rank(['MAKERS', 'GOVERNMENT'])).data.rankUnitGroups.unit.rankedGroups).toEqual([
      { place: 1, since: '2025-01-15', group: { code: 'MAKERS' } }, { place: 2, since: '2025-01-15', group: { code: 'GOVERNMENT' } },
    ]);
    scene.deps.clock.forward(10 * DAY);
    await rank(['FINANCE']);
    expect([await rankedOn('2025-01-14'), await rankedOn('2025-01-24'), await rankedOn('2025-01-25'), await rankedOn(null)]).toEqual([[], ['MAKERS', 'GOVERNMENT'], ['FINANCE'], ['FINANCE']]);
    expect((await scene.published('registry.unit-groups-ranked.v1')).map(({ payload }) => payload)).toEqual([
      { unit: 'U440515', version: 1, from: '2025-01-15', groups: ['MAKERS', 'GOVERNMENT'] }, { unit: 'U440515', version: 2, from: '2025-01-25', groups: ['FINANCE'] },
    ]);
  });

  it('REG-12 › ranked several times at once, has one version after another', async () => {
    await Promise.all([rank(['MAKERS']), rank(['FINANCE']), rank(['GOVERNMENT'])]);
    const told = (await scene.published('registry.unit-groups-ranked.v1')).map(({ payload }) => payload);
    expect(told.map(({ version }) => version).sort()).toEqual([1, 2, 3]);
    expect(await rankedOn(null)).toEqual(told.find(({ version }) => version === 3)!.groups);
  });

  it.each<[string, () => ReturnType<typeof rank>, string]>([
    ['a group that the table has not', () => rank(['SCHOOLS']), 'BAD_USER_INPUT UnknownGroup REG-12 input.groups'],
    ['a group twice', () => rank(['MAKERS', 'MAKERS']), 'BAD_USER_INPUT GroupTwice REG-12 input.groups'],
    ['a unit that is none', () => rank(['MAKERS'], head, 'U9'), 'NOT_FOUND RankedUnitUnknown input.unitCode'],
    ['somebody else’s unit', () => rank(['MAKERS'], head, 'U440513'), 'RULE_VIOLATION NotUnitHead REG-12 input.unitCode'],
    ['a county that has a head, by the director', () => rank(['MAKERS'], director(), 'U440513'), 'RULE_VIOLATION NotUnitHead REG-12 input.unitCode'],
    ['an account manager’s own unit', () => rank(['MAKERS'], accountManager('U440515')), 'FORBIDDEN Forbidden'],
  ])('REG-12 › %s is refused and changes nothing', async (_, call, reason) => {
    expect(reasonOf(await call())).toBe(reason);
    expect(await scene.published('registry.unit-groups-ranked.v1')).toEqual([]);
  });

  it('REG-12 › a unit without a head is ranked by who heads it, the city centre by its director', async () => {
    expect([await rank(['MAKERS'], head, 'S440515001'), await rank(['FINANCE'], director(), 'C4405')].map(reasonOf)).toEqual([undefined, undefined]);
  });
});

describe('REG-12 › a unit’s report', () => {
  beforeEach(async () => {
    await setScheme();
    await rank(['MAKERS', 'GOVERNMENT']);
  });
  const codes = (found: Awaited<ReturnType<typeof report>>): string[] | undefined => found?.groups.map(({ code }) => code);

  it('REG-12 › names its groups first, then the others of the table, then the rest', async () => {
    const found = await report();
    expect(found).toMatchObject({ scheme: { validFrom: '2025-01-15' } });
    expect(found!.groups.map(({ code, ranked, others }) => [code, ranked, others])).toEqual([['MAKERS', true, false], ['GOVERNMENT', true, false], ['FINANCE', false, false], ['-', false, true]]);
    expect(found!.groups[3]!.sectors.toSorted()).toEqual(GROUPS.flatMap(({ sectors }) => sectors).toSorted());
  });

  it('REG-12 › follows the table and the order of the day that is asked for', async () => {
    await setScheme({ validFrom: '2025-02-01', groups: GROUPS.slice(1) });
    expect([codes(await report(head, 'U440515', '2025-01-01')), codes(await report(head, 'U440515', '2025-01-31')), codes(await report(head, 'U440515', '2025-02-01'))])
      .toEqual([['-'], ['MAKERS', 'GOVERNMENT', 'FINANCE', '-'], ['MAKERS', 'FINANCE', '-']]);
    expect(await rankedOn('2025-02-01')).toEqual(['MAKERS']);
  });

  it('REG-12 › is for the unit’s own people, those above it and the city; anybody else sees it as absent', async () => {
    const seen = async (actor: Actor) => [(await report(actor)) !== null, await rankedOn(null, actor)];
    for (const actor of [head, accountManager('U440515'), director(), provincialOfficer()]) expect(await seen(actor)).toEqual([true, ['MAKERS', 'GOVERNMENT']]);
    for (const actor of [countyHead('U440513'), accountManager('S440515001')]) expect(await seen(actor)).toEqual([false, null]);
    expect(await report(director(), 'U9')).toBeNull();
  });

  it('REG-12 › by a day that is none is no line, and costs the others nothing', async () => {
    const lineOf = (on: string) => ({ __typename: 'ReportedGroup', unitCode: 'U440515', year: 2024, on, code: '-' });
    const { data } = await scene.ask(director(), 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on ReportedGroup { code } } }', { of: ['2025-01-15', 'x', '2025-13-45'].map(lineOf) });
    expect(data).toEqual({ _entities: [{ code: '-' }, null, null] });
  });

  it('REG-12 › is found again by its keys, line by line, in as many statements for many lines as for one', async () => {
    const lines = async (units: readonly string[]) => countStatements(scene.deps.db, () => scene.ask<{ _entities: (Line | null)[] }>(
      director(), 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ReportedGroup { code sectors others ranked name } } }',
      { representations: units.flatMap(unitCode => ['MAKERS', '-', 'NONE'].map(code => ({ __typename: 'ReportedGroup', unitCode, year: 2024, on: '2025-01-15', code }))) },
    ));
    const [one, many] = [await lines(['U440515']), await lines(UNITS.map(({ code }) => code))];
    expect(one.result.data._entities).toMatchObject([{ code: 'MAKERS', sectors: ['制造'], ranked: true }, { code: '-', others: true }, null]);
    expect(many.statements).toHaveLength(one.statements.length);
  });

  it.each([999, 10_000])('REG-12 › the year %i is none', async year => {
    expect(reasonOf(await scene.ask(head, `{ classificationReport(unitCode: "U440515", year: ${year}) { year } }`))).toBe('BAD_USER_INPUT YearMalformed year');
  });
});

describe('REG-12 › the sector of a customer', () => {
  it('REG-12 › is told when it becomes known and when its file is corrected', async () => {
    const ids = await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } });
    const id = ids.get('A1')!;
    await scene.send([line('B1', '440513')]);
    const told = async () => (await scene.published('registry.customer-recorded.v1')).flatMap(({ payload }) => payload.customers).filter(({ customerId }) => customerId === id);
    expect((await told()).map(({ sector }) => sector)).toEqual(['制造']);
    const edit = async (input: object) => {
      const [{ version }] = await scene.sql<{ version: number }>('select version from customer where id = $1', [id]) as [{ version: number }];
      return scene.ask(director(), 'mutation ($input: UpdateCustomerProfileInput!) { updateCustomerProfile(input: $input) { customer { sector } } }', { input: { customerId: id, expectedVersion: version, ...input } });
    };
    expect((await edit({ sector: '金融保险' })).errors).toBeUndefined();
    expect((await edit({ address: '龙湖区1号' })).errors).toBeUndefined();
    const [first, second] = await told();
    expect([await told(), second?.sector, second!.version > first!.version]).toEqual([[first, second], '金融保险', true]);
  });

  it('REG-12 › of customers that were known before is told by the migration, however many they are', async () => {
    const ids = Array.from({ length: 1001 }, () => newId());
    await scene.sql(`insert into customer (id, name, division, sector, business_key, order_key, status, recorded_at, version)
      select id, '客户' || n, '440515', case when n > 1 then '教育' end, n::text, n::text, 'PROSPECT', now(), 3 from unnest($1::uuid[]) with ordinality as k(id, n)`, [ids]);
    await scene.sql("insert into source_ref (system, ref, customer_id) values ('CRM', 'K1', $1)", [ids[0]]);
    await scene.sql(TELL_SECTORS_SQL);
    const batches = (await scene.published('registry.customer-recorded.v1')).map(({ payload }) => EVENTS['registry.customer-recorded.v1'].schema.parse(payload).customers);
    expect(batches.map(({ length }) => length)).toEqual([500, 500, 1]);
    expect(batches.flat().map(({ customerId }) => customerId)).toEqual(ids.toSorted());
    const [first] = batches.flat().filter(({ customerId }) => customerId === ids[0]);
    expect(first).toEqual({ customerId: ids[0], version: 3, status: 'PROSPECT', code: null, creditCode: null, agreementSigned: false, sector: null, refs: [{ system: 'CRM', ref: 'K1' }] });
    expect(batches.flat().filter(({ sector }) => sector === '教育')).toHaveLength(1000);
  });
});
