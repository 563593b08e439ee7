import { accountOf, type Account } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
let account: Account;
beforeAll(async () => {
  walk = await openWalk();
  account = await accountOf(walk, { kind: 'REGIONAL', grade: 'SILVER', unit: 'U440513' });
});
afterAll(() => walk?.stop());

const observing = (more: object = {}) => ({ input: { customerId: account.id, month: '2025-11', kind: 'PAYMENT', kept: false, daysLate: 20, note: '逾期付款', source: '财务台账', ...more }, select: 'observation { id holds supersedes }' });
type Observed = { observation: { id: string; holds: boolean; supersedes: string | null } };
const observed = (more: object = {}) => walk.as('chaoyang.head').does<Observed>('recordCreditObservation', observing(more));
type Record = { observed: number; kept: number; rate: string | null; points: number; observations: { edges: { node: { id: string; kept: boolean; holds: boolean; recordedBy: { id: string } | null } }[] } };
const record = async (username = 'chaoyang.head', year = 2025): Promise<Record | undefined> =>
  (await walk.as(username).ask<{ customer: { creditRecord: Record } | null }>(
    'query ($id: ID!, $year: Int!) { customer(id: $id) { creditRecord(year: $year) { observed kept rate points observations { edges { node { id kept holds recordedBy { id } } } } } } }', { id: account.id, year })).customer?.creditRecord;

describe('credit', () => {
  it('GRD-2 › is recorded by the responsible unit and by who keeps the city’s data, of a month that has begun', async () => {
    expect(await walk.as('express.manager').refused('recordCreditObservation', observing())).toBe('NOT_FOUND CustomerNotFound GRD-2');
    for (const username of ['province', 'planning', 'leader']) expect(await walk.as(username).refused('recordCreditObservation', observing())).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('chaoyang.head').refused('recordCreditObservation', observing({ month: walk.day(40).slice(0, 7) }))).toBe('BAD_USER_INPUT CreditMonthInFuture GRD-2');
    expect(await walk.as('chaoyang.head').refused('recordCreditObservation', observing({ kept: true }))).toBe('BAD_USER_INPUT DaysLateWrong GRD-2');
    expect(await walk.as('chaoyang.head').refused('recordCreditObservation', observing({ note: '\u200b' }))).toBe('BAD_USER_INPUT CreditNoteMissing GRD-2');
    expect(await record()).toMatchObject({ observed: 0, kept: 0, rate: null, points: 100 });
    await observed();
    await walk.as('supervisor').does('recordCreditObservation', observing({ month: '2025-12', kept: true, daysLate: null, note: '按期付款' }));
    expect(await record()).toMatchObject({ observed: 2, kept: 1 });
    expect(await record('express.manager')).toBeUndefined();
  });

  it('GRD-2 › is observed once a month; a correction supersedes the one that holds, which stays to be seen', async () => {
    expect(await walk.as('chaoyang.head').refused('recordCreditObservation', observing())).toBe('CONFLICT ObservationExists GRD-2');
    const holding = (await record())!.observations.edges.map(({ node }) => node).find(({ kept, holds }) => holds && !kept)!;
    const corrections = await Promise.all([1, 2].map(() => walk.as('chaoyang.head').refused('recordCreditObservation', observing({ kept: true, daysLate: null, note: '已核实按期', supersedes: holding.id }))));
    expect(corrections.sort()).toEqual(['CONFLICT ObservationSuperseded GRD-2', undefined]);
    const corrected = (await record())!;
    expect([corrected.observed, corrected.kept, corrected.observations.edges.length]).toEqual([2, 2, 3]);
    expect(corrected.observations.edges.find(({ node }) => node.id === holding.id)?.node).toMatchObject({ kept: false, holds: false });
  });

  it('GRD-2, PRV-1 › counts for nothing until the province gives it weight; then a trial shows whom it moves', async () => {
    for (const month of ['2025-07', '2025-08', '2025-09', '2025-10']) await observed({ month });
    expect(await record()).toMatchObject({ observed: 6, kept: 2, points: 0 });
    const { gradingPolicy } = await walk.as('province').ask<{ gradingPolicy: { creditWeight: number } }>(
      '{ gradingPolicy { periodMode revenueBands { atLeast points } shareBands { atLeast points } gradeBands { atLeast level } thresholds { line lastYear thisMonth } creditWeight } }');
    expect(gradingPolicy.creditWeight).toBe(0);
    const version = (creditWeight: number) => ({
      ...gradingPolicy, effectiveFrom: walk.day(1), revenueWeight: 60 - creditWeight, shareWeight: 40, creditWeight, source: '粤邮〔2026〕9号', note: '试行信用计权',
      creditBands: [{ atLeast: '1', points: 100 }, { atLeast: '0.8', points: 60 }],
    });
    type Trial = { gradingPolicyPreview: { changed: number; changes: { edges: { node: { customer: { id: string } | null; from: string; to: string; score: string } }[] } } };
    const trial = async (creditWeight: number, username = 'province') => (await walk.as(username).ask<Trial>(
      `query ($policy: CreateGradingPolicyInput) { gradingPolicyPreview(policy: $policy, year: 2025, first: 200) { changed changes { edges { node { customer { id } from to score } } } } }`,
      { policy: version(creditWeight) })).gradingPolicyPreview;
    expect((await trial(0)).changed).toBe(0);
    expect((await trial(30, 'planning')).changes.edges.map(({ node }) => node)).toContainEqual(expect.objectContaining({ customer: { id: account.id }, from: 'SILVER', to: 'GENERAL' }));
    expect(await walk.as('director').refused('createGradingPolicy', { input: version(30) })).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('province').refused('createGradingPolicy', { input: { ...version(30), creditBands: null } })).toBe('BAD_USER_INPUT CreditBandsNotInOrder GRD-2');
    expect(await walk.violations()).toEqual([]);
  });
});
