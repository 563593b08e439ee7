import type { StaffActor } from '@keyaccount/identity';
import { director, graphql, provincialOfficer } from '@keyaccount/test-kit';
import { openScene, type Scene } from './scene';

const INPUT = {
  effectiveFrom: '2026-02-01', revenueWeight: 50, shareWeight: 50, periodMode: 'ALL', source: '省中心2026年分级办法', note: '提高收入比重的权重',
  revenueBands: [{ atLeast: '1000000.00', points: 100 }, { atLeast: '100000.00', points: 60 }], shareBands: [{ atLeast: '0.0035', points: 100 }],
  gradeBands: [{ atLeast: '90', level: 'DIAMOND' }, { atLeast: '75.5', level: 'GOLD' }, { atLeast: '65', level: 'SILVER' }, { atLeast: '0', level: 'GENERAL' }],
  thresholds: [{ lastYear: '12000.00', thisMonth: '1100.00' }, { line: 'newspapers', lastYear: '30000.00', thisMonth: '3000.00' }],
};
let scene: Scene;
let now: string;
beforeEach(async () => {
  now = '2026-01-20T02:00:00Z';
  scene = await openScene({ now: () => new Date(now) });
});
afterEach(() => scene.close());

type Version = { note: string; withdrawnAt: string | null; policy: { version: number; effectiveFrom: string } };
const call = async (name: string, input: object, actor: StaffActor = provincialOfficer()) => {
  const { data, errors } = await graphql<Record<string, { version: Version }> | null>(scene.service, actor,
    `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { version { note withdrawnAt policy { version effectiveFrom } } } }`, { input });
  return { version: data?.[name]?.version, error: errors?.[0]?.extensions };
};
const create = (changes: object = {}, actor?: StaffActor) => call('createGradingPolicy', { ...INPUT, ...changes }, actor);
const on = async (day: string) => (await graphql<{ gradingPolicy: object }>(scene.service, director(), `query($day: Date) { gradingPolicy(on: $day) {
  version revenueWeight periodMode revenueBands { atLeast points } shareBands { atLeast points } gradeBands { atLeast level } thresholds { line lastYear thisMonth } source } }`, { day })).data.gradingPolicy;
const versions = async (after: string | null = null) => (await graphql<{ gradingPolicies: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: Version }[] } }>(scene.service, director(),
  'query($after: String) { gradingPolicies(first: 1, after: $after) { totalCount pageInfo { endCursor } edges { node { note withdrawnAt policy { version effectiveFrom } } } } }', { after })).data.gradingPolicies;

describe('the policy editor', () => {
  it('PRV-1 › a new version holds from its day on, word for word, and the one before until then', async () => {
    expect((await create()).version).toEqual({ note: INPUT.note, withdrawnAt: null, policy: { version: 2, effectiveFrom: '2026-02-01' } });
    expect(await on('2026-01-31')).toMatchObject({ version: 1 });
    expect(await on('2026-02-01')).toMatchObject({
      version: 2, revenueWeight: 50, periodMode: 'ALL', revenueBands: INPUT.revenueBands, shareBands: INPUT.shareBands, gradeBands: INPUT.gradeBands, source: INPUT.source,
      thresholds: [{ line: null, ...INPUT.thresholds[0] }, INPUT.thresholds[1]],
    });
    const first = await versions();
    expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { policy: { version: 2 } } }] });
    expect((await versions(first.pageInfo.endCursor)).edges).toMatchObject([{ node: { policy: { version: 1 } } }]);
  });

  it('GRD-7 › is withdrawn before its first day and not after', async () => {
    await create();
    expect((await call('withdrawGradingPolicy', { version: 2 })).version).toMatchObject({ withdrawnAt: '2026-01-20T02:00:00.000Z' });
    expect(await on('2026-02-01')).toMatchObject({ version: 1 });
    expect((await call('withdrawGradingPolicy', { version: 2 })).error).toMatchObject({ code: 'CONFLICT', reason: 'PolicyWithdrawn' });
    expect((await create()).version).toMatchObject({ policy: { version: 3 } });
    now = '2026-02-01T02:00:00Z';
    expect((await call('withdrawGradingPolicy', { version: 3 })).error).toMatchObject({ code: 'CONFLICT', reason: 'PolicyInEffect' });
    expect((await call('withdrawGradingPolicy', { version: 9 })).error).toMatchObject({ code: 'NOT_FOUND', reason: 'PolicyNotFound' });
  });

  it('PRV-1 › is the province’s; what is wrong is named and nothing is kept', async () => {
    expect((await create({}, director())).error).toMatchObject({ code: 'FORBIDDEN' });
    expect((await create({ shareWeight: 49 })).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'WeightsNotHundred', rule: 'GRD-2', field: 'input.revenueWeight' });
    expect((await create({ shareBands: [{ atLeast: '0.000000001', points: 1 }] })).error).toMatchObject({ reason: 'ShareBandsNotInOrder' });
    expect((await create({ thresholds: [...INPUT.thresholds, { line: 'pigeons', lastYear: '1', thisMonth: '1' }] })).error).toMatchObject({ reason: 'ThresholdsWrong' });
    expect((await versions()).totalCount).toBe(1);
  });

  it('GRD-7 › of several at once one is laid down for a day; the same key gives the same answer', async () => {
    const all = await Promise.all([1, 2, 3].map(() => create()));
    expect(all.map(one => one.error?.['reason']).sort()).toEqual(['EffectiveDateNotAfterLast', 'EffectiveDateNotAfterLast', undefined]);
    const key = { idempotencyKey: 'k', effectiveFrom: '2026-03-01' };
    expect((await create(key)).version).toEqual((await create(key)).version);
    expect((await versions()).totalCount).toBe(3);
  });
});
