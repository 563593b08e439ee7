import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventType } from '@keyaccount/contracts';
import { systemActor, verifyAccessToken } from '@keyaccount/identity';
import { countStatements, isRefused, rows } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, graphql, nobody } from '@keyaccount/test-kit';
import { PASSWORD, bureauFile, testOrganisation, type TestOrganisation } from './bureau';

const loader = systemActor('bureau-file', ['organisation:load']);
const CORRELATION = '019b0000-0000-7000-8000-00000000c001';
type Published = { type: EventType; aggregate_id: string; aggregate_version: number; payload: Record<string, unknown>; correlation_id: string };

let test: TestOrganisation;
const load = (file: unknown = bureauFile) =>
  test.service.useCases.loadBureau(loader, { file, initialPassword: PASSWORD, correlationId: CORRELATION });
const published = (): Promise<Published[]> => rows(test.deps.db.manager, 'select * from outbox order by seq');

const begin = async (): Promise<void> => {
  test = await testOrganisation();
};
const end = (): Promise<void> => test.drop();

describe('ORG-1 › a bureau file', () => {
  beforeEach(begin);
  afterEach(end);

  it('is loaded once: units, appointments and sign-ins, with a fact for each', async () => {
    expect(await load()).toEqual({ units: 6, appointmentsStarted: 5, appointmentsEnded: 1, signIns: 3 });
    const facts = await published();
    expect(facts.map(fact => fact.type).reduce<Record<string, number>>((counts, type) => ({ ...counts, [type]: (counts[type] ?? 0) + 1 }), {})).toEqual({
      'organisation.unit-changed.v1': 6, 'organisation.appointment-started.v1': 5, 'organisation.appointment-ended.v1': 1,
    });
    expect(new Set(facts.map(fact => fact.correlation_id))).toEqual(new Set([CORRELATION]));
    expect(await load()).toEqual({ units: 0, appointmentsStarted: 0, appointmentsEnded: 0, signIns: 0 });
    expect(await published()).toHaveLength(facts.length);
  });

  it('that changes a unit and ends an appointment publishes these alone, each with its next version', async () => {
    await load();
    const before = (await published()).length;
    const changed = {
      units: bureauFile.units.map(unit => (unit.code === 'U440523' ? { ...unit, divisions: ['440523', '440513999'] } : unit)),
      staff: bureauFile.staff.map(person => (person.key !== 'am-1' ? person : { ...person, appointments: [{ ...person.appointments[0], until: '2026-02-28' }] })),
    };
    expect(await load(changed)).toEqual({ units: 1, appointmentsStarted: 0, appointmentsEnded: 1, signIns: 0 });
    const facts = (await published()).slice(before);
    expect(facts).toMatchObject([
      { type: 'organisation.unit-changed.v1', aggregate_id: 'U440523', aggregate_version: 2, payload: { divisions: ['440523', '440513999'] } },
      { type: 'organisation.appointment-ended.v1', aggregate_version: 2, payload: { unit: 'U440515', post: 'ACCOUNT_MANAGER', until: '2026-02-28' } },
    ]);
    expect(await load(changed)).toEqual({ units: 0, appointmentsStarted: 0, appointmentsEnded: 0, signIns: 0 });
  });

  it('of additions alone takes nothing away', async () => {
    await load();
    const more = {
      units: [{ code: 'S440515002', name: '莱芜支局', tier: 'SUB_BRANCH', parent: 'U440515', divisions: ['440515002'] }],
      staff: [{ key: 'am-3', name: '郑经理', appointments: [{ unit: 'S440515002', post: 'ACCOUNT_MANAGER', fullTime: true, since: '2026-01-01' }] }],
    };
    expect(await load(more)).toEqual({ units: 1, appointmentsStarted: 1, appointmentsEnded: 0, signIns: 0 });
    const { data } = await graphql<{ units: unknown[] }>(test.running, director(), '{ units { code } }');
    expect(data.units).toHaveLength(7);
  });

  it.each([
    ['an unknown tier', { units: [{ ...bureauFile.units[0], tier: 'COUNTRY' }] }, 'units[0].tier'],
    ['a parent that is not there', { units: [{ ...bureauFile.units[1], parent: 'P99' }] }, 'units[0].parent'],
    ['a parent of the wrong tier', { units: [bureauFile.units[0], { ...bureauFile.units[2], parent: 'P44' }] }, 'units[1].parent'],
    ['a unit twice', { units: [bureauFile.units[0], bureauFile.units[0]] }, 'units[1].code'],
    ['a division of two units', { units: [...bureauFile.units.slice(0, 3), { ...bureauFile.units[3], divisions: ['440515'] }] }, 'units[3].divisions'],
    ['a line of two bureaus', { units: [...bureauFile.units, { ...bureauFile.units[4], code: 'PB-LOGISTICS' }] }, 'units[6].lines'],
    ['a post in no unit', { units: [], staff: [{ key: 'x', name: 'x', appointments: [{ unit: 'U1', post: 'HEAD', fullTime: true, since: '2024-01-01' }] }] }, 'staff[0].appointments[0].unit'],
    ['a day that is none', { units: [], staff: [{ key: 'x', name: 'x', appointments: [{ unit: 'U1', post: 'HEAD', fullTime: true, since: '2024-02-30' }] }] }, 'staff[0].appointments[0].since'],
    ['a misspelt field', { units: [{ ...bureauFile.units[0], division: [] }] }, 'units[0]'],
    ['a sign-in name twice', { ...bureauFile, staff: [...bureauFile.staff, { key: 'other', name: 'x', username: 'DIRECTOR', appointments: [] }] }, 'staff other.username'],
  ])('with %s is refused by the name of the field, and nothing is loaded', async (_, file, field) => {
    await expect(load(file)).rejects.toMatchObject({ name: 'InvalidInput', sentence: { field, reason: 'BureauFileInvalid' } });
    expect(await published()).toEqual([]);
    expect(await rows(test.deps.db.manager, 'select code from unit')).toEqual([]);
  });

  it('loaded twice at the same moment is loaded once', async () => {
    const [one, other] = await Promise.all([load(), load()]);
    expect([one.units + other.units, one.appointmentsStarted + other.appointmentsStarted]).toEqual([6, 5]);
  });

  it('is read at start where the setting names it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bureau-'));
    const path = join(folder, 'bureau.json');
    await writeFile(path, JSON.stringify(bureauFile));
    const own = await testOrganisation({ BUREAU_FILE: path });
    try {
      await own.running.resume?.();
      await own.running.resume?.();
      expect((await own.service.openQueries.units(director())).map(unit => unit.code)).toContain('S440515001');
      await writeFile(path, '{ "units": [');
      await expect(own.running.resume?.()).rejects.toThrow(`The bureau file ${path} was not loaded: `);
    } finally {
      await own.drop();
      await rm(folder, { recursive: true });
    }
  });
});

describe('sign-in', () => {
  const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { token expiresAt staff { name posts { post unit { code } } } } }';
  const tryPassword = (username: string, password: string) => test.service.useCases.signIn({ username, password });
  beforeEach(() => begin().then(() => load()));
  afterEach(end);

  it('gives a signed token of ten minutes with posts and reach, whatever the case of the name', async () => {
    const { data, errors } = await graphql<{ signIn: { token: string; expiresAt: string; staff: unknown } }>(
      test.running, undefined, SIGN_IN, { input: { username: ' DIRECTOR ', password: PASSWORD } },
    );
    expect(errors).toBeUndefined();
    expect(data.signIn).toMatchObject({ expiresAt: '2026-03-02T02:10:00.000Z', staff: { name: '陈总监', posts: [{ post: 'DIRECTOR', unit: { code: 'C4405' } }] } });
    expect(await verifyAccessToken(data.signIn.token, [test.keys.publicKey], test.clock.now())).toMatchObject({
      kind: 'staff', name: '陈总监', posts: [{ unit: 'C4405', post: 'DIRECTOR', tier: 'CITY_CENTRE' }], reach: { all: true, units: [], homeUnits: [] },
    });
  });

  it.each([
    ['a head', 'head', { all: false, units: ['S440515001', 'U440515'], homeUnits: ['U440515'] }],
    ['an account manager', 'am1', { all: false, units: [], homeUnits: ['U440515'] }],
  ])('gives %s the reach of the post', async (_, username, reach) => {
    expect(await tryPassword(username, PASSWORD)).toMatchObject({ actor: { reach } });
  });

  it('answers an unknown name and a wrong password alike', async () => {
    const ask = (username: string) => graphql(test.running, undefined, SIGN_IN, { input: { username, password: 'wrong' } });
    const [unknown, wrong] = [await ask('no-such-person'), await ask('head')];
    expect(unknown.errors).toEqual(wrong.errors);
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'WrongCredentials' });
  });

  it('takes as long for an unknown name as for a wrong password', async () => {
    const fastest = async (username: string): Promise<number> => {
      const times: number[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const start = performance.now();
        await tryPassword(username, 'wrong');
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const [wrong, unknown] = [await fastest('head'), await fastest('no-such-person')];
    expect(unknown).toBeGreaterThan(wrong / 3);
  });

  it.each(['head', 'no-such-person'])('locks the name %s for a quarter of an hour after ten failures', async name => {
    for (let failure = 0; failure < 10; failure += 1) expect(await tryPassword(name, 'wrong')).toMatchObject({ refused: 'WrongCredentials' });
    expect(await tryPassword(name, PASSWORD)).toMatchObject({ refused: 'SignInLocked', details: { until: '2026-03-02T02:15:00.000Z' } });
    expect(isRefused(await tryPassword('director', PASSWORD))).toBe(false);
    test.clock.forward(14);
    expect(await tryPassword(name, PASSWORD)).toMatchObject({ refused: 'SignInLocked' });
    test.clock.forward(1);
    expect(isRefused(await tryPassword(name, PASSWORD))).toBe(name !== 'head');
  });

  it('checks no more than ten guesses that are sent at once', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => tryPassword('head', 'wrong')));
    expect(answers.map(answer => (isRefused(answer) ? answer.refused : 'in')).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'SignInLocked'), ...Array.from({ length: 10 }, () => 'WrongCredentials'),
    ]);
  });

  it('forgets the failures once the right password comes', async () => {
    for (let failure = 0; failure < 9; failure += 1) await tryPassword('head', 'wrong');
    expect(isRefused(await tryPassword('head', PASSWORD))).toBe(false);
    await tryPassword('head', 'wrong');
    expect(isRefused(await tryPassword('head', PASSWORD))).toBe(false);
  });

  it('keeps each password with a salt of its own', async () => {
    const kept = await rows<{ salt: Buffer; hash: Buffer }>(test.deps.db.manager, 'select salt, hash from sign_in');
    expect(new Set(kept.map(({ salt }) => salt.toString('hex'))).size).toBe(3);
    expect(new Set(kept.map(({ hash }) => hash.toString('hex'))).size).toBe(3);
  });

  it('is unavailable without a key to sign with', async () => {
    const own = await testOrganisation({ ACCESS_TOKEN_PRIVATE_KEY: '' });
    try {
      await expect(own.service.useCases.signIn({ username: 'head', password: PASSWORD })).rejects.toMatchObject({ name: 'Unavailable' });
    } finally {
      await own.drop();
    }
  });
});

describe('ORG-2 › units and staff', () => {
  beforeAll(() => begin().then(() => load()));
  afterAll(end);

  it('report establishment against the appointments that hold today', async () => {
    const { data } = await graphql<{ unit: unknown; city: unknown }>(test.running, director(), `{
      unit(code: "U440515") { name parent { code } children { code } divisions establishment { post dedicatedTo minimum maximum filled vacant } }
      city: unit(code: "C4405") { divisions hostDepartment establishment { post dedicatedTo filled vacant } } }`);
    expect(data.unit).toEqual({
      name: '澄海区局大客户中心', parent: { code: 'C4405' }, children: [{ code: 'S440515001' }], divisions: ['440515'],
      establishment: [
        { post: 'ACCOUNT_MANAGER', dedicatedTo: null, minimum: 3, maximum: null, filled: 1, vacant: 2 },
        { post: 'HEAD', dedicatedTo: null, minimum: 1, maximum: 1, filled: 1, vacant: 0 },
      ],
    });
    expect(data.city).toEqual({
      divisions: ['440500'], hostDepartment: '市场部',
      establishment: [
        { post: 'ACCOUNT_MANAGER', dedicatedTo: null, filled: 1, vacant: 0 },
        { post: 'ACCOUNT_MANAGER', dedicatedTo: '政企', filled: 1, vacant: 0 },
        { post: 'DIRECTOR', dedicatedTo: null, filled: 1, vacant: 0 },
      ],
    });
  });

  it('need as many statements for all units as for one', async () => {
    const query = (selection: string) => `{ ${selection} { code name parent { name } children { name } establishment { filled } } }`;
    const ask = (selection: string) => countStatements(test.deps.db, () => graphql<Record<string, unknown>>(test.running, director(), query(selection)));
    const [one, all] = [await ask('unit(code: "U440515")'), await ask('units')];
    expect(all.result.errors).toBeUndefined();
    expect(one.statements).toHaveLength(5);
    expect(all.statements.length).toBeLessThanOrEqual(5);
  });

  it('are looked up by reference in one batch, and an unknown one is null', async () => {
    const people = await rows<{ id: string }>(test.deps.db.manager, "select id from staff where key in ('head', 'am-1') order by key desc");
    const representations = [
      { __typename: 'Unit', code: 'U440515' }, { __typename: 'Unit', code: 'nowhere' }, { __typename: 'Unit', code: 'PB-EXPRESS' },
      ...people.map(({ id }) => ({ __typename: 'Staff', id })), { __typename: 'Staff', id: 'no-id' },
    ];
    const { result, statements } = await countStatements(test.deps.db, () => graphql<{ _entities: unknown[] }>(test.running, nobody(),
      'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Unit { name lines } ... on Staff { name posts { post since until fullTime } } } }',
      { representations }));
    expect(result.data._entities).toEqual([
      { name: '澄海区局大客户中心', lines: [] }, null, { name: '速递局', lines: ['express'] },
      { name: '林主任', posts: [{ post: 'HEAD', since: '2023-01-01', until: null, fullTime: false }] },
      { name: '黄经理', posts: [{ post: 'ACCOUNT_MANAGER', since: '2023-01-01', until: null, fullTime: true }] }, null,
    ]);
    expect(statements).toHaveLength(3);
  });

  it('tell the viewer who is signed in, and nobody else anything', async () => {
    const [head] = await rows<{ id: string }>(test.deps.db.manager, "select id from staff where key = 'head'");
    expect((await graphql(test.running, { ...countyHead('U440515'), staffId: head!.id }, '{ viewer { name } }')).data).toEqual({ viewer: { name: '林主任' } });
    for (const query of ['{ viewer { name } }', '{ units { name } }', '{ unit(code: "C4405") { name } }', '{ activity { totalCount } }']) {
      expect((await graphql(test.running, undefined, query)).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });
});

describe('rights', () => {
  beforeAll(begin);
  afterAll(end);

  it('every use case and every guarded query refuses somebody without posts', async () => {
    const { useCases, queries } = test.service;
    const call = { idempotencyKey: null, correlationId: CORRELATION };
    const noTeams = { status: null, kind: null, customerId: null, unit: null };
    const calls: Record<string, () => Promise<unknown>> = {
      loadBureau: () => useCases.loadBureau(nobody(), { file: bureauFile, initialPassword: PASSWORD, correlationId: CORRELATION }),
      establishmentOf: () => queries.establishmentOf(nobody(), ['C4405']),
      appointmentsInUnits: () => queries.appointmentsInUnits(nobody(), ['C4405']),
      activity: () => queries.activity(nobody(), { correlationId: null, customerId: null }, { limit: 1, after: null }),
      countActivity: () => queries.countActivity(nobody(), { correlationId: null, customerId: null }),
      proposeTeam: () => useCases.proposeTeam(nobody(), { kind: 'STAGE', goal: 'x', customerId: null, unit: null, developmentId: null, from: '2026-03-02', until: null, members: [], ...call }),
      decideTeam: () => useCases.decideTeam(nobody(), { teamId: CORRELATION, decision: 'APPROVE', reason: null, expectedVersion: null, ...call }),
      withdrawTeam: () => useCases.withdrawTeam(nobody(), { teamId: CORRELATION, reason: 'x', ...call }),
      changeTeamMembers: () => useCases.changeTeamMembers(nobody(), { teamId: CORRELATION, members: [], expectedVersion: 1, ...call }),
      endTeam: () => useCases.endTeam(nobody(), { teamId: CORRELATION, reason: 'x', ...call }),
      teamsById: () => queries.teamsById(nobody(), []),
      membersOf: () => queries.membersOf(nobody(), []),
      teamPage: () => queries.teamPage(nobody(), noTeams, { limit: 1, after: null }),
      countTeams: () => queries.countTeams(nobody(), noTeams),
      teamsOfHolders: () => queries.teamsOfHolders(nobody(), 'STAFF', [], { limit: 1, after: null }),
      countTeamsOfHolders: () => queries.countTeamsOfHolders(nobody(), 'STAFF', []),
      survivorsOf: () => queries.survivorsOf(nobody(), []),
    };
    const expected = [...Object.keys(useCases).filter(name => name !== 'signIn'), ...Object.keys(queries)];
    expect(Object.keys(calls).sort()).toEqual(expected.sort());
    for (const call of Object.values(calls)) await expect(call()).rejects.toMatchObject({ name: 'Forbidden' });
  });

  it.each([director(), accountManager('U440515')])('nobody at a desk loads a bureau', async actor => {
    await expect(test.service.useCases.loadBureau(actor, { file: bureauFile, initialPassword: PASSWORD, correlationId: CORRELATION })).rejects.toMatchObject({ name: 'Forbidden' });
  });
});
