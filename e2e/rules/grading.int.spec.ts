import { accountOf, accountsOf, seen, seers } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

type Card = { revenuePoints: number; sharePoints: number; score: string; level: string };
const score = async (revenue: string, bureauRevenue: string): Promise<Card> =>
  (await walk.as('chaoyang.head').ask<{ scorePreview: Card }>('query ($revenue: Money!, $bureau: Money!) { scorePreview(revenue: $revenue, bureauRevenue: $bureau) { revenuePoints sharePoints score level } }', { revenue, bureau: bureauRevenue })).scorePreview;

describe('points and grades', () => {
  it('GRD-2 › 60% by revenue, 40% by share, credit not yet: as the policy in force says', async () => {
    const { gradingPolicy } = await walk.as('planning').ask('{ gradingPolicy { revenueWeight shareWeight creditWeight } }');
    expect(gradingPolicy).toEqual({ revenueWeight: 60, shareWeight: 40, creditWeight: 0 });
    expect(await score('500000.00', '500000000.00')).toEqual({ revenuePoints: 80, sharePoints: 80, score: '80', level: 'GOLD' });
    expect((await score('1500000.00', '50000000000.00'))).toMatchObject({ revenuePoints: 100, sharePoints: 0, score: '60' });
  });

  it.each([
    ['1500000.00', 100], ['1499999.99', 90], ['1000000.00', 90], ['999999.99', 80], ['500000.00', 80], ['499999.99', 70], ['300000.00', 70], ['299999.99', 60], ['100000.00', 60], ['99999.99', 0],
  ])('GRD-3 › ¥%s of revenue give %i points', async (revenue, points) => expect((await score(revenue, '1000000000.00')).revenuePoints).toBe(points));

  it.each([
    ['3000.00', 100], ['2999.99', 80], ['1000.00', 80], ['999.99', 60], ['500.00', 60], ['499.99', 40], ['100.00', 40], ['99.99', 0],
  ])('GRD-4 › ¥%s of a million give %i points', async (revenue, points) => expect((await score(revenue, '1000000.00')).sharePoints).toBe(points));

  it.each([
    ['94', 'DIAMOND', '1000000.00', '100000000.00'], ['80', 'GOLD', '500000.00', '500000000.00'], ['74', 'SILVER', '300000.00', '300000000.00'], ['60', 'GENERAL', '1500000.00', '50000000000.00'],
  ])('GRD-5 › a score of %s is %s', async (points, level, revenue, bureau) => expect(await score(revenue, bureau)).toMatchObject({ level, score: points }));

  it('GRD-5, GRD-7 › each account’s card says what it reached, why, and what is missing to the next grade', async () => {
    for (const { id, grade } of (await accountsOf(walk, {})).filter((_, at) => at % 10 === 0)) {
      const { customer: { scorecard } } = await walk.as('director').ask<{ customer: { scorecard: { level: string; reason: string; reasonEn: string; nextLevel: string | null; policyVersion: number; bureauRevenueDeclared: boolean } } }>(
        'query ($id: ID!) { customer(id: $id) { scorecard(year: 2025) { level reason reasonEn nextLevel revenueToNextLevel policyVersion bureauRevenueDeclared } } }', { id });
      expect(scorecard).toMatchObject({ level: grade?.level, policyVersion: 1, bureauRevenueDeclared: true, reason: expect.stringMatching(/\p{Script=Han}/u) as string });
      expect(scorecard.nextLevel === null).toBe(grade?.level === 'DIAMOND');
    }
  });
});

describe('a special diamond', () => {
  const requesting = (customerId: string) => ({ input: { customerId, reason: '省级重点项目' }, select: 'listing { id status }' });
  const deciding = (listingId: string, more: object = {}) => ({ input: { listingId, approve: true, approvalReference: '粤邮〔2026〕8号', validUntil: walk.day(60), ...more }, select: 'listing { id status approvalReference validUntil }' });
  type Listed = { listing: { id: string; status: string } };

  it('GRD-6, GRD-8 › the city asks, the province approves with a reference and an end; the customer becomes a diamond of the province, its open complaint goes along', async () => {
    const account = await accountOf(walk, { kind: 'COMPREHENSIVE', grade: 'SILVER', unit: 'BB4405' });
    const { case: opened } = await walk.as('branch.head').does<{ case: { id: string; unit: { code: string } } }>('openCase', { input: { customerId: account.id, subject: '投递时限' }, select: 'case { id unit { code } }' });
    expect(opened.unit.code).toBe('BB4405');
    const { listing } = await walk.as('director').does<Listed>('requestSpecialListing', requesting(account.id));
    expect(await walk.as('director').refused('requestSpecialListing', requesting(account.id))).toBe('CONFLICT ListingExists GRD-6');
    expect(await walk.as('director').refused('decideSpecialListing', deciding(listing.id))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('province').refused('decideSpecialListing', deciding(listing.id, { approvalReference: null }))).toBe('BAD_USER_INPUT ApprovalReferenceMissing GRD-6');
    expect(await walk.as('province').refused('decideSpecialListing', deciding(listing.id, { validUntil: walk.day() }))).toBe('BAD_USER_INPUT ValidityNotAfterToday GRD-6');
    expect(await walk.as('province').does('decideSpecialListing', deciding(listing.id))).toMatchObject({ listing: { status: 'ACTIVE', approvalReference: '粤邮〔2026〕8号' } });
    await walk.quiet();
    const diamond = await seen(walk, 'province', account.id);
    expect(diamond).toMatchObject({ grade: { level: 'DIAMOND', previous: 'SILVER', source: 'SPECIAL_LISTING' }, ownership: { unit: { code: 'P44' }, decision: { rule: 'REG-3', inputs: { target: 'PROVINCE' } } } });
    expect(diamond?.accountTeam?.a).not.toBeNull();
    const steps = (await walk.cascade(diamond?.ownership?.correlationId ?? '')).map(({ type }) => type);
    expect(steps).toEqual(expect.arrayContaining(['grading.special-listing-decided.v1', 'grading.grade-changed.v1', 'registry.ownership-reassigned.v1', 'registry.customer-access-changed.v1', 'complaints.case-reassigned.v1']));
    expect(steps.indexOf('grading.grade-changed.v1')).toBeLessThan(steps.indexOf('registry.ownership-reassigned.v1'));
    const { case: moved } = await walk.as('director').ask('query ($id: ID!) { case(id: $id) { unit { code } grade } }', { id: opened.id });
    expect(moved).toEqual({ unit: { code: 'P44' }, grade: 'DIAMOND' });
  });

  it('GRD-6 › the score stays visible beside it; when it lapses or is withdrawn, the score’s grade and owner come back', async () => {
    const [special] = (await accountsOf(walk, { kind: 'COMPREHENSIVE', grade: 'DIAMOND' })).filter(({ grade }) => grade?.source === 'SPECIAL_LISTING');
    const id = special?.id ?? '';
    const { customer } = await walk.as('director').ask<{ customer: { scorecard: { level: string }; specialListing: { id: string } } }>('query ($id: ID!) { customer(id: $id) { scorecard(year: 2025) { level } specialListing { id status reason } } }', { id });
    expect(customer.scorecard.level).toBe('SILVER');
    const withdrawing = { input: { listingId: customer.specialListing.id, reason: '项目终止' }, select: 'listing { status withdrawalReason }' };
    expect(await walk.as('branch.head').refused('withdrawSpecialListing', withdrawing)).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('province').does('withdrawSpecialListing', withdrawing)).toEqual({ listing: { status: 'WITHDRAWN', withdrawalReason: '项目终止' } });
    await walk.quiet();
    expect(await seen(walk, 'branch.head', id)).toMatchObject({ grade: { level: 'SILVER', source: 'SCORE' }, ownership: { unit: { code: 'BB4405' } } });
    expect(await walk.as('province').refused('withdrawSpecialListing', withdrawing)).toBe('CONFLICT ListingEnded GRD-6');
  });

  it.each(['chaoyang.head', 'express.manager', 'planning', 'supervisor', 'province'])('GRD-6 › %s asks for none', async username => {
    const { id } = await accountOf(walk, { grade: 'GENERAL' });
    expect(await walk.as(username).refused('requestSpecialListing', requesting(id))).toBe('FORBIDDEN Forbidden');
  });
});

describe('a run', () => {
  type Run = { run: { id: string; changed: number; customers: number; correlationId: string; distribution: object[] } };
  const running = (preview: boolean, more: object = {}) => ({ input: { year: 2025, preview, ...more }, select: 'run { id changed customers correlationId policyVersion bureauRevenue distribution { level customers } }' });

  it('GRD-7 › is tried without effect by head or planning manager, and comes out the same each time', async () => {
    const before = (await accountsOf(walk, {})).map(({ grade }) => grade?.level);
    const tries = [await walk.as('planning').does<Run>('startGradingRun', running(true)), await walk.as('chaoyang.head').does<Run>('startGradingRun', running(true))];
    expect(tries[1]?.run.distribution).toEqual(tries[0]?.run.distribution);
    expect(tries.map(({ run }) => run.changed)).toEqual([0, 0]);
    await walk.quiet();
    expect((await accountsOf(walk, {})).map(({ grade }) => grade?.level)).toEqual(before);
    for (const username of ['planning', 'chaoyang.head', 'supervisor', 'province']) expect(await walk.as(username).refused('startGradingRun', running(false))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('director').refused('startGradingRun', running(true, { year: 2019 }))).toBe('RULE_VIOLATION NoRevenueForYear GRD-3');
  });

  it('GRD-4, GRD-7, GRD-8 › a larger bureau makes shares smaller: what was tried comes about, grades, owners, people and complaints move under one correlation', async () => {
    const bureauRevenue = '2000000000.00';
    const { gradingWhatIf } = await walk.as('director').ask<{ gradingWhatIf: { changed: number } }>('query ($to: Money!) { gradingWhatIf(year: 2025, bureauRevenue: $to) { changed after { level customers } } }', { to: bureauRevenue });
    expect(gradingWhatIf.changed).toBeGreaterThan(0);
    const gold = await accountOf(walk, { kind: 'REGIONAL', grade: 'GOLD', unit: 'U440513' });
    const { case: opened } = await walk.as('chaoyang.head').does<{ case: { id: string } }>('openCase', { input: { customerId: gold.id, subject: '破损' }, select: 'case { id }' });
    await walk.as('supervisor').does('declareBureauRevenue', { input: { year: 2025, amount: bureauRevenue, note: '审计后决算' } });
    await walk.quiet();
    const { run } = await walk.as('director').does<Run>('startGradingRun', running(false));
    expect(run.changed).toBe(gradingWhatIf.changed);
    await walk.quiet();
    const after = await seen(walk, 'director', gold.id);
    expect(after?.grade).toMatchObject({ previous: 'GOLD' });
    const steps = await walk.cascade(run.correlationId);
    const own = steps.filter(({ customer }) => customer?.id === gold.id).map(({ type }) => type);
    expect(own).toContain('grading.grade-changed.v1');
    const { case: moved } = await walk.as('director').ask<{ case: { unit: { code: string } } }>('query ($id: ID!) { case(id: $id) { unit { code } } }', { id: opened.id });
    expect(moved.unit).toEqual(after?.ownership?.unit);
    expect(await seers(walk, gold.id, ['director', 'province', 'express.manager'])).toEqual(['director', 'province']);
    expect(await walk.as('chaoyang.head').refused('declareBureauRevenue', { input: { year: 2025, amount: '1.00', note: '试' } })).toBe('FORBIDDEN Forbidden');
  });

  it('GRD-7 › the province lays down a version from a day to come, and may withdraw it before; the city does not', async () => {
    type Policy = Record<string, unknown>;
    const { gradingPolicy } = await walk.as('province').ask<{ gradingPolicy: Policy }>(
      '{ gradingPolicy { revenueWeight shareWeight creditWeight periodMode source revenueBands { atLeast points } shareBands { atLeast points } gradeBands { atLeast level } thresholds { line lastYear thisMonth } } }');
    const laying = (more: Policy = {}) => ({ input: { ...gradingPolicy, revenueWeight: 50, shareWeight: 50, effectiveFrom: walk.day(5), note: '比重并重', ...more }, select: 'version { policy { version } }', type: 'CreateGradingPolicyInput' });
    expect(await walk.as('director').refused('createGradingPolicy', laying())).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('province').refused('createGradingPolicy', laying({ revenueWeight: 60 }))).toBe('BAD_USER_INPUT WeightsNotHundred GRD-2');
    expect(await walk.as('province').refused('createGradingPolicy', laying({ effectiveFrom: walk.day(-1) }))).toBe('BAD_USER_INPUT EffectiveDatePassed GRD-7');
    const { version: { policy: { version } } } = await walk.as('province').does<{ version: { policy: { version: number } } }>('createGradingPolicy', laying());
    const { gradingPolicyPreview } = await walk.as('planning').ask<{ gradingPolicyPreview: { changed: number } }>('query ($version: Int!) { gradingPolicyPreview(version: $version, year: 2025) { changed } }', { version });
    expect(gradingPolicyPreview.changed).toBeGreaterThanOrEqual(0);
    await walk.as('province').does('withdrawGradingPolicy', { input: { version }, select: 'version { withdrawnAt }' });
    expect(await walk.as('province').refused('withdrawGradingPolicy', { input: { version } })).toBe('CONFLICT PolicyWithdrawn GRD-7');
  });

  it('GRD-6, GRD-7, GRD-8 › whatever was graded, every invariant holds', async () => {
    await walk.quiet();
    expect(await walk.violations()).toEqual([]);
  });
});
