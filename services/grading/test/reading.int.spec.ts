import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, event, graphql, nobody } from '@keyaccount/test-kit';
import { customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

const ENTITIES = `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on Customer {
  id grade { level version source previous since run { id year } } gradeHistory { level version previous run { id } }
  scorecard { year revenue share bureauRevenue bureauRevenueDeclared revenuePoints sharePoints creditPoints score level policyVersion nextLevel revenueToNextLevel reason reasonEn }
  other: scorecard(year: 2023) { score } qualification { qualifies tests { rule line period actual threshold met } } } } }`;

type Customer = {
  id: string; grade: { level: string; version: number; previous: string | null; run: { id: string; year: number } | null } | null;
  gradeHistory: { level: string; version: number }[]; scorecard: Record<string, unknown> | null; other: object | null;
  qualification: { qualifies: boolean; tests: { rule: string; line: string | null; period: string; actual: string | null; threshold: string | null; met: boolean }[] } | null;
};

let scene: Scene;
const entities = async (ids: readonly string[], actor = director()): Promise<(Customer | null)[]> => {
  const { data, errors } = await graphql<{ _entities: (Customer | null)[] }>(scene.service, actor, ENTITIES, { ids: ids.map(id => ({ __typename: 'Customer', id })) });
  expect(errors).toBeUndefined();
  return data._entities;
};
const many = Array.from({ length: 200 }, (_, i) => customerId(i + 1));
const [held, prospect] = [customerId(1), customerId(201)];

beforeAll(async () => {
  scene = await openScene();
  await scene.tell(recorded(...many.map(id => ({ customerId: id }))));
  await scene.tell(recorded({ customerId: prospect, agreementSigned: true }));
  await scene.tell(posted(1, [
    ...many.map((customer, i) => ({ customer, month: '2024-03', wan: i === 0 ? 45 : 1 })),
    { customer: held, month: '2025-01', wan: 0.05, line: 'newspapers' as const, turnoverWan: 0.3 },
  ]));
  await scene.tell(declared(2024, 15_000));
  await scene.tell(...many.map(id => filed(id)));
  await graphql(scene.service, director(), 'mutation { startGradingRun(input: { year: 2024 }) { run { id } } }');
  await graphql(scene.service, director(), 'mutation { assessQualification(input: { on: "2025-01" }) { tested } }');
});
afterAll(() => scene.close());

describe('a customer', () => {
  it('GRD-2..5 › shows grade, scorecard with the way up, history and the definition’s tests', async () => {
    const [customer] = await entities([held]);
    expect(customer!.grade).toMatchObject({ level: 'GOLD', version: 1, source: 'SCORE', previous: null, run: null });
    expect(customer!.gradeHistory).toEqual([{ level: 'GOLD', version: 1, previous: null, run: null }]);
    expect(customer!.scorecard).toMatchObject({
      year: 2024, revenue: '450000.00', share: '0.003', bureauRevenue: '150000000.00', bureauRevenueDeclared: true, revenuePoints: 70, sharePoints: 100,
      creditPoints: null, score: '82', level: 'GOLD', policyVersion: 1, nextLevel: 'DIAMOND', revenueToNextLevel: '550000.00',
    });
    expect(customer!.other).toBeNull();
    expect(customer!.qualification!.qualifies).toBe(true);
    expect(customer!.qualification!.tests).toContainEqual({ rule: 'GRD-1(2)', line: null, period: '2024', actual: '450000.00', threshold: '10000.00', met: true });
    expect(customer!.qualification!.tests).toContainEqual({ rule: 'GRD-1(3)', line: 'newspapers', period: '2025-01', actual: '3000.00', threshold: '2000.00', met: true });
    expect(customer!.qualification!.tests[0]).toEqual({ rule: 'GRD-1(1)', line: null, period: '', actual: null, threshold: null, met: false });
  });

  it('REG-1 › a prospect has no grade and no scorecard, and a qualification', async () => {
    const [customer] = await entities([prospect]);
    expect(customer).toMatchObject({ grade: null, gradeHistory: [], scorecard: null, qualification: { qualifies: true } });
  });

  it('GRD-7 › one that grading has heard nothing of is answered with zero', async () => {
    const [customer] = await entities([newId()]);
    expect(customer).toMatchObject({ grade: null, gradeHistory: [], scorecard: null, qualification: { qualifies: false } });
    expect(customer!.qualification!.tests[1]).toEqual({ rule: 'GRD-1(2)', line: null, period: '2024', actual: '0.00', threshold: '10000.00', met: false });
  });

  it('GRD-7 › something that is no id is nobody', async () => {
    expect(await entities(['x'])).toEqual([null]);
  });

  it('house › 200 customers need as many statements as one', async () => {
    const one = await countStatements(scene.db, () => entities([held], countyHead('U440513')));
    await scene.tell(event('registry.customer-access-changed.v1', {
      subject: newId(), version: 1,
      data: { customers: many.map(id => ({ customerId: id, version: 1, grants: [{ basis: 'OWNER' as const, unit: 'U440515', staffId: null }] })) },
    }));
    const few = await countStatements(scene.db, () => entities([held], countyHead('U440515')));
    const list = await countStatements(scene.db, () => entities(many, countyHead('U440515')));
    expect(one.result).toEqual([null]);
    expect(list.result.every(customer => customer?.grade && customer.scorecard && customer.qualification && customer.gradeHistory.length === 1)).toBe(true);
    expect(list.statements.length).toBe(few.statements.length);
    expect(list.statements.length).toBeLessThanOrEqual(10);
  });

  it('PRV-2 › nobody sees a customer without a grant: the reference is null, as if absent', async () => {
    expect(await entities([held], countyHead('U440514'))).toEqual([null]);
    expect(await entities([held], accountManager('U440515'))).toEqual([null]);
    expect((await entities([held], countyHead('U440515')))[0]).toMatchObject({ id: held });
  });

  it('GRD-7 › whoever may not read grades is told so', async () => {
    const { errors } = await graphql(scene.service, nobody(), ENTITIES, { ids: [{ __typename: 'Customer', id: held }] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const anonymous = await graphql(scene.service, undefined, '{ gradingWatermark { applied } }');
    expect(anonymous.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('questions', () => {
  const ask = async <T>(query: string): Promise<T> => {
    const { data, errors } = await graphql<T>(scene.service, accountManager('U440515'), query);
    expect(errors).toBeUndefined();
    return data;
  };
  const refusal = async (query: string) => (await graphql(scene.service, director(), query)).errors?.[0]?.extensions;

  it('GRD-2..5 › a score can be tried without any customer', async () => {
    const { scorePreview } = await ask<{ scorePreview: object }>(`{ scorePreview(revenue: "99999.99", bureauRevenue: "100000000.00") {
      year share revenuePoints sharePoints score level nextLevel revenueToNextLevel policyVersion } }`);
    expect(scorePreview).toEqual({ year: null, share: '0.00099999', revenuePoints: 0, sharePoints: 60, score: '24', level: 'GENERAL', nextLevel: 'SILVER', revenueToNextLevel: '0.01', policyVersion: 1 });
  });

  it('GRD-4 › not of a bureau without revenue, and not by a policy before the first', async () => {
    expect(await refusal('{ scorePreview(revenue: "1", bureauRevenue: "0") { score } }')).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BureauRevenueNotAboveZero', rule: 'GRD-4', field: 'bureauRevenue' });
    expect(await refusal('{ scorePreview(revenue: "1", bureauRevenue: "1", on: "1899-12-31") { score } }')).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'NoPolicyOnThatDay' });
  });

  it('GRD-1 › the definition can be tried; newspapers are given as turnover', async () => {
    const { qualificationPreview } = await ask<{ qualificationPreview: { qualifies: boolean; tests: { line: string; period: string; met: boolean }[] } }>(`{
      qualificationPreview(input: { lastYear: [{ line: "newspapers", amount: "20000.00" }] }) { qualifies tests { line period met } } }`);
    expect(qualificationPreview.qualifies).toBe(true);
    expect(qualificationPreview.tests.filter(test => test.met)).toEqual([{ line: 'newspapers', period: 'lastYear', met: true }]);
    expect(await refusal('{ qualificationPreview(input: { lastYear: [{ line: "tea", amount: "1" }] }) { qualifies } }')).toMatchObject({ reason: 'UnknownLine', field: 'input.lastYear[0].line' });
    expect(await refusal('{ qualificationPreview(input: { thisMonth: [{ line: "express", amount: "1" }, { line: "express", amount: "1" }] }) { qualifies } }')).toMatchObject({ reason: 'LineRepeated', field: 'input.thisMonth[1].line' });
  });

  it('GRD-7 › the policy in force shows its numbers and where they come from', async () => {
    const { gradingPolicy } = await ask<{ gradingPolicy: Record<string, unknown> }>(`{ gradingPolicy(on: "2025-06-01") { version effectiveFrom revenueWeight shareWeight creditWeight periodMode source
      revenueBands { atLeast points } shareBands { atLeast points } gradeBands { atLeast level } thresholds { line lastYear thisMonth } } }`);
    expect(gradingPolicy).toMatchObject({
      version: 1, effectiveFrom: '1900-01-01', revenueWeight: 60, shareWeight: 40, creditWeight: 0, periodMode: 'ANY', source: expect.stringContaining('汕头邮政营销体系建设实施方案'),
      revenueBands: [{ atLeast: '1500000.00', points: 100 }, {}, {}, {}, { atLeast: '100000.00', points: 60 }],
      shareBands: [{ atLeast: '0.003', points: 100 }, { atLeast: '0.001' }, { atLeast: '0.0005' }, { atLeast: '0.0001', points: 40 }],
      gradeBands: [{ atLeast: '90', level: 'DIAMOND' }, { atLeast: '75' }, { atLeast: '65' }, { atLeast: '0', level: 'GENERAL' }],
    });
    expect((gradingPolicy['thresholds'] as object[])[4]).toEqual({ line: 'philately', lastYear: '40000.00', thisMonth: '3500.00' });
  });

  it('GRD-7 › runs are listed newest first, page by page', async () => {
    await graphql(scene.service, director(), 'mutation { startGradingRun(input: { year: 2024, preview: true }) { run { id } } }');
    type Page = { gradingRuns: { totalCount: number; edges: { cursor: string; node: { preview: boolean } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const PAGE = (after: string): string => `{ gradingRuns(first: 1${after}) { totalCount edges { cursor node { preview } } pageInfo { hasNextPage endCursor } } }`;
    const first = await ask<Page>(PAGE(''));
    expect(first.gradingRuns).toMatchObject({ totalCount: 2, edges: [{ node: { preview: true } }], pageInfo: { hasNextPage: true } });
    const second = await ask<Page>(PAGE(`, after: "${first.gradingRuns.pageInfo.endCursor}"`));
    expect(second.gradingRuns).toMatchObject({ edges: [{ node: { preview: false } }], pageInfo: { hasNextPage: false } });
    expect(await refusal('{ gradingRuns(first: 201) { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'PageSizeOutOfRange' });
    expect(await refusal('{ gradingRuns(after: "rubbish") { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'CursorMalformed' });
  });

  it('GRD-7 › a run that does not exist is null', async () => {
    expect(await ask(`{ gradingRun(id: "${newId()}") { id } }`)).toEqual({ gradingRun: null });
    expect(await ask('{ gradingRun(id: "x") { id } }')).toEqual({ gradingRun: null });
  });

  it('GRD-7 › the watermark is shown', async () => {
    expect(await ask('{ gradingWatermark { applied published complete } }')).toEqual({ gradingWatermark: { applied: 1, published: 1, complete: true } });
  });
});
