import { LINES } from '@keyaccount/contracts';
import { accountOf, accountsOf } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

type Test = { rule: string; line: string | null; period: string; actual: string | null; threshold: string | null; met: boolean };
type Qualification = { qualifies: boolean; tests: Test[] };
const TESTS = 'qualifies tests { rule line period actual threshold met }';
const preview = async (input: object): Promise<Qualification> =>
  (await walk.as('chaoyang.manager').ask<{ qualificationPreview: Qualification }>(`query ($input: QualificationPreviewInput!) { qualificationPreview(input: $input) { ${TESTS} } }`, { input })).qualificationPreview;

/** The plan's thresholds, said once more: last year, this month. */
const THRESHOLDS: Readonly<Record<string, readonly [string, string]>> = {
  savings: ['20000.00', '2000.00'], billing: ['50000.00', '5000.00'], letters: ['12000.00', '1000.00'], philately: ['40000.00', '3500.00'],
  express: ['20000.00', '2000.00'], logistics: ['50000.00', '5000.00'], parcels: ['10000.00', '1000.00'], newspapers: ['20000.00', '2000.00'],
};
const lessOneFen = (amount: string): string => `${BigInt(amount.replace('.', '')) - 1n}`.replace(/(..)$/, '.$1');

describe('who is a key account', () => {
  it('GRD-1 › by an agreement alone', async () => {
    expect((await preview({})).qualifies).toBe(false);
    expect(await preview({ agreementSigned: true })).toMatchObject({ qualifies: true, tests: expect.arrayContaining([expect.objectContaining({ rule: 'GRD-1(1)', met: true })]) as object[] });
  });

  it('GRD-1 › by all lines together: at least ¥10,000 last year or ¥1,000 this month, and not by a fen less', async () => {
    const lastYear = (amount: string) => preview({ lastYear: [{ line: 'philately', amount: '5000.00' }, { line: 'billing', amount }] });
    expect([(await lastYear('5000.00')).qualifies, (await lastYear('4999.99')).qualifies]).toEqual([true, false]);
    const thisMonth = (amount: string) => preview({ thisMonth: [{ line: 'philately', amount: '500.00' }, { line: 'billing', amount }] });
    expect([(await thisMonth('500.00')).qualifies, (await thisMonth('499.99')).qualifies]).toEqual([true, false]);
  });

  it.each(LINES)('GRD-1 › by %s alone, at its threshold of the year and of the month', async line => {
    const [year, month] = THRESHOLDS[line] ?? ['', ''];
    const ofLine = ({ tests }: Qualification) => tests.filter(test => test.rule === 'GRD-1(3)' && test.line === line).map(({ period, threshold, met }) => ({ period, threshold, met }));
    const asked = async (at: (amount: string) => string) => ofLine(await preview({ lastYear: [{ line, amount: at(year) }], thisMonth: [{ line, amount: at(month) }] }));
    expect(await asked(amount => amount)).toEqual([{ period: 'lastYear', threshold: year, met: true }, { period: 'thisMonth', threshold: month, met: true }]);
    expect((await asked(lessOneFen)).map(({ met }) => met)).toEqual([false, false]);
  });

  it('GRD-1 › shows of each customer every test with what it reached; a professional account met one of its line', async () => {
    const { id, mainLine } = await accountOf(walk, { kind: 'PROFESSIONAL', grade: 'GOLD' });
    const { customer: { qualification } } = await walk.as('director').ask<{ customer: { qualification: Qualification } }>(`query ($id: ID!) { customer(id: $id) { qualification { ${TESTS} } } }`, { id });
    expect(qualification.qualifies).toBe(true);
    expect(qualification.tests.filter(({ met }) => met).map(({ rule, line }) => `${rule} ${line}`)).toContain(`GRD-1(3) ${mainLine}`);
  });

  it('GRD-1, REG-1 › a policy customer is designated by hand, with a reason; without it the city centre reviews whether it stays', async () => {
    const filed = await walk.as('chaoyang.head').does<{ filing: { id: string }; customer: { id: string } }>('fileCustomer', {
      input: { name: '潮阳样例学校', division: '440513001', kind: 'REGIONAL' }, select: 'filing { id } customer { id }' });
    await walk.quiet();
    const versionOf = async () => (await walk.as('director').ask<{ customer: { profile: { version: number } } }>('query ($id: ID!) { customer(id: $id) { profile { version } } }', { id: filed.customer.id })).customer.profile.version;
    const designate = async (designated: boolean, reason = '政策性用邮') => ({ input: { customerId: filed.customer.id, expectedVersion: await versionOf(), designated, reason }, select: 'customer { profile { policyDesignated } }' });
    expect(await walk.as('chaoyang.head').refused('designatePolicyCustomer', await designate(true))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('director').refused('designatePolicyCustomer', await designate(true, ' '))).toBe('BAD_USER_INPUT DesignationReasonMissing GRD-1');
    await walk.as('director').does('designatePolicyCustomer', await designate(true));
    await walk.as('director').does('reviewFiling', { input: { filingId: filed.filing.id, decision: 'APPROVE' } });
    await walk.as('director').does('designatePolicyCustomer', await designate(false));
    await walk.quiet();
    type Reviews = { qualificationReviews: { edges: { node: { id: string; customer: { id: string } } }[] } };
    const reviews = async () => (await walk.as('director').ask<Reviews>('{ qualificationReviews(status: OPEN) { edges { node { id customer { id } } } } }')).qualificationReviews.edges.map(({ node }) => node);
    const open = (await reviews()).find(({ customer }) => customer.id === filed.customer.id);
    expect(open).toBeDefined();
    const keeping = { input: { reviewId: open?.id, reason: '新学年续用' }, select: 'review { status reason }' };
    expect(await walk.as('chaoyang.head').refused('keepKeyAccount', keeping)).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('director').does('keepKeyAccount', keeping)).toEqual({ review: { status: 'KEPT', reason: '新学年续用' } });
    expect(await walk.as('director').refused('keepKeyAccount', keeping)).toBe('CONFLICT ReviewClosed REG-1');
  });

  it('GRD-1 › the whole city is tested for a month by director or supervisor, nobody else; what met it still does', async () => {
    const before = (await accountsOf(walk, {})).length;
    const assessing = { input: { on: '2025-12' }, select: 'tested qualifying changed' };
    expect(await walk.as('supervisor').does<{ tested: number; qualifying: number }>('assessQualification', assessing)).toMatchObject({ tested: expect.any(Number) as number });
    await walk.quiet();
    expect(await accountsOf(walk, {})).toHaveLength(before);
    expect(await walk.as('supervisor').refused('assessQualification', { input: { on: '2099-01' } })).toBe('BAD_USER_INPUT MonthNotBegun GRD-1');
    for (const username of ['planning', 'province', 'chaoyang.head', 'express.manager']) expect(await walk.as(username).refused('assessQualification', assessing)).toBe('FORBIDDEN Forbidden');
  });
});
