import type { StaffActor } from '@keyaccount/identity';
import { countStatements, isRefused, newId, rows } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, event, graphql, informationSupervisor, nobody, provincialOfficer } from '@keyaccount/test-kit';
import { customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

const [key, other, prospect] = [1, 2, 3].map(customerId) as [string, string, string];
const A_ROLE = '0192f0bb-0000-7000-8000-000000000001';
const OBSERVATION = 'id month kind kept daysLate note source recordedBy { id } supersedes holds';
type Observation = { id: string; month: string; kind: string; kept: boolean; daysLate: number | null; supersedes: string | null; holds: boolean; recordedBy: { id: string } };

let scene: Scene;
let now: string;
const record = async (input: object = {}, actor: StaffActor = countyHead('U440515')) => {
  const { data, errors } = await graphql<{ recordCreditObservation: { observation: Observation; customer: { id: string } } } | null>(
    scene.service, actor, `mutation($input: RecordCreditObservationInput!) { recordCreditObservation(input: $input) { observation { ${OBSERVATION} } customer { id } } }`,
    { input: { customerId: key, month: '2025-06', kind: 'PAYMENT', kept: true, note: '按时付款', source: '财务台账', ...input } });
  const error = errors?.[0]?.extensions;
  return { observation: data?.recordCreditObservation.observation, why: error && `${String(error['code'])} ${String(error['reason'])}` };
};
type Record = { observed: number; kept: number; rate: string | null; points: number; policyVersion: number; observations: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Observation }[] } };
const recordsOf = async (ids: readonly string[], actor: StaffActor = director(), page: object = {}) => {
  const { data, errors } = await graphql<{ _entities: ({ creditRecord: Record } | null)[] }>(scene.service, actor,
    `query($r: [_Any!]!, $first: Int! = 20, $after: String) { _entities(representations: $r) { ... on Customer { creditRecord(year: 2025) {
      observed kept rate points policyVersion observations(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${OBSERVATION} } } } } } } }`,
    { r: ids.map(id => ({ __typename: 'Customer', id })), ...page });
  expect(errors).toBeUndefined();
  return data._entities.map(one => one?.creditRecord);
};
const creditOf = async (id = key, actor?: StaffActor) => (await recordsOf([id], actor))[0];
const approved = (id: string) => event('registry.customer-approved.v1', {
  subject: id, version: 3, data: { customerId: id, version: 3, code: '44051500001000', kind: 'COMPREHENSIVE', mainLine: null, grade: 'GOLD', unit: 'U440515', approvedAt: '2026-01-16T00:00:00Z' },
});

/** Of a bureau of 1.5亿: two key accounts of 45万 (70 points of revenue, 100 of share: 82, gold), and a prospect. */
beforeEach(async () => {
  now = '2026-01-20T02:00:00Z';
  scene = await openScene({ now: () => new Date(now) });
  await scene.tell(recorded(...[key, other, prospect].map(id => ({ customerId: id }))));
  await scene.tell(posted(1, [{ customer: key, month: '2025-01', wan: 45 }, { customer: other, month: '2025-01', wan: 45 }]));
  await scene.tell(declared(2025, 15_000));
  await scene.tell(filed(key, { on: '2026-01-10' }), filed(other, { on: '2026-01-10' }));
  await scene.tell(approved(key), approved(other));
  await scene.tell(event('registry.customer-access-changed.v1', { subject: newId(), version: 1, data: { customers: [
    { customerId: key, version: 3, grants: [{ basis: 'OWNER', unit: 'U440515', staffId: null }, { basis: 'A_ROLE', unit: null, staffId: A_ROLE }, { basis: 'FILER', unit: 'U440513', staffId: null }] },
    { customerId: other, version: 3, grants: [{ basis: 'OWNER', unit: 'C4405', staffId: null }] },
  ] } }));
});
afterEach(() => scene.close());

describe('an observation of credit', () => {
  it('GRD-2 › counts in its year; a correction supersedes it, and both stay on record', async () => {
    expect(await creditOf()).toMatchObject({ observed: 0, kept: 0, rate: null, points: 100, policyVersion: 1 });
    const first = (await record({ kept: false, daysLate: 12, note: '逾期付款' })).observation!;
    expect(first).toMatchObject({ month: '2025-06', kind: 'PAYMENT', kept: false, daysLate: 12, supersedes: null, holds: true, recordedBy: { id: countyHead('U440515').staffId } });
    now = '2026-01-20T03:00:00Z';
    await record({ month: '2025-07' });
    await record({ kind: 'CONTRACT' });
    await record({ month: '2026-01' });
    expect(await creditOf()).toMatchObject({ observed: 3, kept: 2, rate: '0.6666', points: 0 });
    now = '2026-01-20T04:00:00Z';
    const second = (await record({ note: '银行延误,实为按时', supersedes: first.id })).observation!;
    const corrected = (await creditOf())!;
    expect(corrected).toMatchObject({ observed: 3, kept: 3, rate: '1', points: 100, observations: { totalCount: 4 } });
    expect(corrected.observations.edges.map(({ node }) => [node.id, node.holds]).filter(([id]) => id === first.id || id === second.id)).toEqual([[second.id, true], [first.id, false]]);
    expect((await scene.published('grading.credit-observed.v1')).at(-1)).toMatchObject({ observationId: second.id, customerId: key, month: '2025-06', kind: 'PAYMENT', kept: true, supersedes: first.id });
    await expect(scene.db.query(`update credit_observation set kept = true`)).rejects.toThrow(/permission denied/);
  });

  it('GRD-2 › is recorded by the responsible unit, its team and the city centre; nobody else, and of key accounts alone', async () => {
    const other_ = { customerId: other };
    expect([
      (await record({}, accountManager('U440515', A_ROLE))).why, (await record({ month: '2025-05' }, informationSupervisor())).why, (await record({ month: '2025-04' }, director())).why,
      (await record({ month: '2025-03' }, countyHead('U440513'))).why, (await record(other_)).why, (await record({ customerId: 'x' })).why, (await record({}, provincialOfficer())).why,
      (await record({}, nobody())).why, (await record({ customerId: prospect }, director())).why,
    ]).toEqual([
      undefined, undefined, undefined, 'RULE_VIOLATION NotResponsibleUnit', 'NOT_FOUND CustomerNotFound', 'NOT_FOUND CustomerNotFound', 'FORBIDDEN Forbidden', 'FORBIDDEN Forbidden',
      'RULE_VIOLATION NotKeyAccount',
    ]);
    expect((await creditOf())!.observed).toBe(3);
  });

  it('GRD-2 › of two of one month at once one counts; what is wrong changes nothing', async () => {
    const both = await Promise.all([record(), record({ kept: false })]);
    expect(both.map(({ why }) => why).sort()).toEqual(['CONFLICT ObservationExists', undefined]);
    const held = both.find(({ observation }) => observation)!.observation!.id;
    const corrections = await Promise.all([record({ supersedes: held }), record({ supersedes: held, kept: false })]);
    expect(corrections.map(({ why }) => why).sort()).toEqual(['CONFLICT ObservationSuperseded', undefined]);
    expect([
      (await record({ month: '2025-08', supersedes: held })).why, (await record({ month: '2026-02' })).why, (await record({ month: '2025-09', daysLate: 3 })).why,
      (await record({ month: '2025-09', note: ' ' })).why, (await record({ month: '2025-09', source: '' })).why,
    ]).toEqual(['NOT_FOUND ObservationNotFound', 'BAD_USER_INPUT CreditMonthInFuture', 'BAD_USER_INPUT DaysLateWrong', 'BAD_USER_INPUT CreditNoteMissing', 'BAD_USER_INPUT CreditSourceMissing']);
    expect((await creditOf())!).toMatchObject({ observed: 1, observations: { totalCount: 2 } });
    expect(await rows(scene.db.manager, `select kept, observed from credit_year`)).toEqual(await rows(scene.db.manager, `select kept::int as kept, 1 as observed from credit_observation where version = 2`));
  });

  it('GRD-2 › sent twice with one key it is recorded once', async () => {
    const [one, two] = [await record({ idempotencyKey: 'k' }), await record({ idempotencyKey: 'k' })];
    expect([two.observation?.id, (await creditOf())!.observed]).toEqual([one.observation!.id, 1]);
    expect((await record({ idempotencyKey: 'k', kept: false })).why).toContain('CONFLICT');
  });

  it('GRD-2 › is read page by page, by who sees the customer, in a handful of statements for many', async () => {
    for (const month of ['2025-01', '2025-02', '2025-03']) await record({ month });
    const first = (await recordsOf([key], director(), { first: 2 }))[0]!;
    const rest = (await recordsOf([key], director(), { first: 2, after: first.observations.pageInfo.endCursor }))[0]!;
    expect([...first.observations.edges, ...rest.observations.edges].map(({ node }) => node.month).sort()).toEqual(['2025-01', '2025-02', '2025-03']);
    expect([first.observations.pageInfo.hasNextPage, rest.observations.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([(await creditOf(key, countyHead('U440515')))?.observed, await creditOf(key, countyHead('BB4405'))]).toEqual([3, undefined]);
    const measure = async (ids: readonly string[]) => (await countStatements(scene.db, () => recordsOf(ids))).statements.length;
    expect(await measure([key, other, prospect])).toBe(await measure([key]));
  });
});

describe('customers that become one', () => {
  const known = (id: string, version: number, status: 'KEY_ACCOUNT' | 'MERGED' = 'KEY_ACCOUNT') => ({ customerId: id, version, status, code: null, creditCode: null, agreementSigned: false, refs: [] });
  const joined = (version: number) => event('registry.customers-merged.v1', {
    subject: newId(), version: 1, data: { mergeId: newId(), version: 1, survivor: known(key, version), merged: known(other, version, 'MERGED'), mergedAt: '2026-01-20T02:00:00.000Z', undoUntil: '2026-02-19' },
  });
  const parted = (version: number) => event('registry.customers-unmerged.v1', {
    subject: newId(), version: 2, data: { mergeId: newId(), version: 2, survivor: known(key, version), restored: known(other, version), unmergedAt: '2026-01-21T02:00:00.000Z' },
  });
  const counted = async () => (await Promise.all([key, other].map(async id => {
    const held = await creditOf(id);
    return held && [held.kept, held.observed, held.observations.totalCount, held.observations.edges.length];
  })));
  const by = director();
  const stated = () => rows<{ id: string; year: number; kept: number; observed: number }>(scene.db.manager, 'select customer_id as id, year, kept, observed from credit_year order by 2, 1');

  it('GRD-2 › the survivor’s credit is of both, by either id, and each has its own again afterwards', async () => {
    await record({}, by);
    await record({ customerId: other, kept: false }, by);
    await record({ customerId: other, month: '2024-12' }, by);
    const before = await stated();
    await scene.tell(joined(4));
    expect(await counted()).toEqual([[1, 2, 2, 2], [1, 2, 2, 2]]);
    expect(await stated()).toEqual([{ id: key, year: 2024, kept: 1, observed: 1 }, { id: key, year: 2025, kept: 1, observed: 2 }]);
    expect((await record({ customerId: other, month: '2025-07' }, by)).why).toBe('CONFLICT CustomerMerged');
    await scene.tell(parted(6));
    expect(await stated()).toEqual(before);
    expect(await counted()).toEqual([[1, 1, 1, 1], [0, 1, 1, 1]]);
  });

  it('REG-2, GRD-2 › whoever records of the merged one is told whom to name', async () => {
    await scene.tell(joined(4));
    const command = { customerId: other, month: 202506, kind: 'PAYMENT', kept: true, daysLate: null, note: '按时付款', source: '财务', supersedes: null } as const;
    expect(await scene.grading.useCases.recordCreditObservation(by, { ...command, idempotencyKey: null, correlationId: newId() }))
      .toMatchObject({ refused: 'CustomerMerged', details: { field: 'input.customerId', survivor: key } });
  });

  it('GRD-2 › what is recorded meanwhile stays with the survivor, a correction goes back with what it corrects', async () => {
    const late = (await record({ customerId: other, kept: false }, by)).observation!.id;
    await scene.tell(joined(4));
    await record({}, by);
    expect((await record({ supersedes: late }, by)).why).toBeUndefined();
    expect((await record({ supersedes: late }, by)).why).toBe('CONFLICT ObservationSuperseded');
    expect(await counted()).toEqual([[2, 2, 3, 3], [2, 2, 3, 3]]);
    await scene.tell(parted(6));
    expect(await counted()).toEqual([[1, 1, 1, 1], [1, 1, 2, 2]]);
  });

  it('GRD-2 › delivered twice and out of order, it counts where the newest word says', async () => {
    await record({ customerId: other }, by);
    const [first, second, again] = [joined(4), parted(6), joined(8)];
    for (const one of [second, first, second, first]) await scene.tell(one as never);
    expect(await stated()).toMatchObject([{ id: other, observed: 1 }]);
    for (const one of [again, first, again]) await scene.tell(one);
    expect(await stated()).toMatchObject([{ id: key, observed: 1 }]);
  });

  it('GRD-2 › recorded at the moment of the merge, it is counted once, and where it belongs', async () => {
    await record({ customerId: other }, by);
    await Promise.all([record({}, by), record({ customerId: other, month: '2025-07' }, by), scene.tell(joined(4))]);
    const [held] = await rows<{ n: number }>(scene.db.manager, 'select count(*)::int as n from credit_observation');
    expect(await stated()).toMatchObject([{ id: key, kept: held!.n, observed: held!.n }]);
  });
});

describe('a policy that gives credit weight', () => {
  const POLICY = {
    effectiveFrom: '2026-01-20', revenueWeight: 60, shareWeight: 20, creditWeight: 20, periodMode: 'ANY', source: '省中心2026年分级办法', note: '信用计权重',
    revenueBands: [{ atLeast: '300000.00', points: 70 }], shareBands: [{ atLeast: '0.003', points: 100 }], creditBands: [{ atLeast: '1', points: 100 }, { atLeast: '0.5', points: 50 }],
    gradeBands: [{ atLeast: '90', level: 'DIAMOND' }, { atLeast: '75', level: 'GOLD' }, { atLeast: '65', level: 'SILVER' }, { atLeast: '0', level: 'GENERAL' }],
    thresholds: [{ lastYear: '10000.00', thisMonth: '1000.00' }],
  };
  const lay = async (changes: object = {}) => {
    const { data, errors } = await graphql<{ createGradingPolicy: { version: { policy: object } } } | null>(scene.service, provincialOfficer(),
      'mutation($input: CreateGradingPolicyInput!) { createGradingPolicy(input: $input) { version { policy { version creditWeight creditUnobserved creditBands { atLeast points } } } } }', { input: { ...POLICY, ...changes } });
    return errors?.[0]?.extensions['reason'] ?? data?.createGradingPolicy.version.policy;
  };
  const run = async (): Promise<string> => {
    const outcome = await scene.grading.useCases.startGradingRun(director(), { year: 2025, preview: false, correlationId: newId() });
    if (isRefused(outcome)) throw new Error(outcome.refused);
    return outcome.runId;
  };
  type Card = { score: string; creditPoints: number | null; level: string; nextLevel: string; revenueToNextLevel: string | null; reason: string };
  const cardOf = async (id = key): Promise<Card> => {
    const { data } = await graphql<{ _entities: { scorecard: Card }[] }>(scene.service, director(),
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { scorecard { score creditPoints level nextLevel revenueToNextLevel reason } } } }', { r: [{ __typename: 'Customer', id }] });
    return data._entities[0]!.scorecard;
  };
  const ask = async <T>(query: string): Promise<T> => (await graphql<T>(scene.service, director(), query)).data;

  it('GRD-2 › says by which bands; without any it is refused', async () => {
    expect(await lay({ creditBands: null })).toBe('CreditBandsNotInOrder');
    expect(await lay({ creditBands: [{ atLeast: '0.5', points: 50 }, { atLeast: '1', points: 100 }] })).toBe('CreditBandsNotInOrder');
    expect(await lay({ creditUnobserved: 80 })).toEqual({ version: 2, creditWeight: 20, creditUnobserved: 80, creditBands: [{ atLeast: '1', points: 100 }, { atLeast: '0.5', points: 50 }] });
  });

  it('GRD-2 › counts in the run, the scorecard and the way to the next level; what was never observed is as the version says', async () => {
    await record({ kept: false, daysLate: 40 });
    const before = await run();
    expect(await cardOf()).toMatchObject({ score: '82', creditPoints: null, level: 'GOLD' });
    await lay();
    const after = await run();
    expect(await cardOf()).toMatchObject({ score: '62', creditPoints: 0, level: 'GENERAL', nextLevel: 'SILVER', revenueToNextLevel: null });
    expect((await cardOf()).reason).toContain('信用得0分;70×60%+100×20%+0×20%=62分');
    expect(await cardOf(other)).toMatchObject({ score: '82', creditPoints: 100, level: 'GOLD' });
    const { gradingRun } = await ask<{ gradingRun: { changed: number; changes: { edges: { node: { customer: { id: string }; from: string; to: string; score: string } }[] } } }>(
      `{ gradingRun(id: "${after}") { changed changes { edges { node { customer { id } from to score } } } } }`);
    expect(gradingRun).toEqual({ changed: 1, changes: { edges: [{ node: { customer: { id: key }, from: 'GOLD', to: 'GENERAL', score: '62' } }] } });
    const { compareGradingRuns: compared } = await ask<{ compareGradingRuns: { differences: { edges: { node: { causes: string[] } }[] } } }>(
      `{ compareGradingRuns(a: "${before}", b: "${after}") { differences { edges { node { causes } } } } }`);
    expect(compared.differences.edges).toEqual([{ node: { causes: ['POLICY'] } }]);
  });

  it('GRD-2, GRD-7 › a better credit lifts the grade by the next run, which names it as the cause; a second run changes nothing', async () => {
    const late = (await record({ kept: false, daysLate: 40 })).observation!;
    await lay();
    const before = await run();
    await record({ supersedes: late.id, note: '更正' });
    expect((await cardOf()).creditPoints).toBe(0);
    const after = await run();
    expect(await cardOf()).toMatchObject({ score: '82', creditPoints: 100, level: 'GOLD' });
    const { compareGradingRuns: compared } = await ask<{ compareGradingRuns: { differences: { edges: { node: { causes: string[]; reason: string } }[] } } }>(
      `{ compareGradingRuns(a: "${before}", b: "${after}") { differences { edges { node { causes reason } } } } }`);
    expect(compared.differences.edges).toMatchObject([{ node: { causes: ['CREDIT'], reason: expect.stringContaining('信用由0分变为100分') as unknown } }]);
    const again = await run();
    expect(await scene.one('select changed from grading_run where id = $1', [again])).toEqual({ changed: 0 });
  });

  it('GRD-2, GRD-7 › a trial foretells it, of a version and of one that is not laid down', async () => {
    await record({ kept: false });
    const trial = '{ customers changed changes { edges { node { customer { id } from to score } } } }';
    const foretold = { customers: 2, changed: 1, changes: { edges: [{ node: { customer: { id: key }, from: 'GOLD', to: 'GENERAL', score: '62' } }] } };
    const { data } = await graphql<{ gradingPolicyPreview: object }>(scene.service, director(),
      `query($policy: CreateGradingPolicyInput!) { gradingPolicyPreview(year: 2025, policy: $policy) ${trial} }`, { policy: POLICY });
    expect(data.gradingPolicyPreview).toEqual(foretold);
    await lay();
    expect((await ask<{ gradingPolicyPreview: object }>(`{ gradingPolicyPreview(year: 2025, version: 2) ${trial} }`)).gradingPolicyPreview).toEqual(foretold);
    expect((await ask<{ gradingWhatIf: object }>(`{ gradingWhatIf(year: 2025, bureauRevenue: "150000000.00") ${trial} }`)).gradingWhatIf).toEqual(foretold);
    expect((await ask<{ scorePreview: object }>('{ scorePreview(revenue: "450000.00", bureauRevenue: "150000000.00") { score creditPoints level } }')).scorePreview)
      .toEqual({ score: '82', creditPoints: 100, level: 'GOLD' });
  });

  it('GRD-2 › without weight no statement of a run looks at it', async () => {
    await record({ kept: false });
    const { statements } = await countStatements(scene.db, run);
    expect(statements.filter(sql => /credit_year|credit_ladder/.test(sql))).toEqual([]);
    await lay();
    const weighed = await countStatements(scene.db, run);
    expect(weighed.statements.filter(sql => /credit_year/.test(sql))).toHaveLength(1);
  });
});
