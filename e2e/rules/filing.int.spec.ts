import { accountsOf, seen, seers } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

const FACTORY = { name: '潮阳样例针织厂', division: '440513001', kind: 'REGIONAL', agreementSigned: true };
const FILED = 'filing { id status unit { code } filedBy { posts { unit { code } } } } customer { id status ownership { unit { code } } }';
type Filed = { filing: { id: string }; customer: { id: string } };

const file = (username: string, more: Record<string, unknown> = {}): Promise<Filed> => walk.as(username).does<Filed>('fileCustomer', { input: { ...FACTORY, ...more }, select: FILED });
const review = (filingId: string, decision: string, more: Record<string, unknown> = {}) => ({ input: { filingId, decision, ...more }, select: 'filing { status reason } customer { id code status }' });
const approved = (filingId: string) => walk.as('director').does<{ customer: { id: string; code: string } }>('reviewFiling', review(filingId, 'APPROVE'));

describe('from a unit’s report to an ID', () => {
  it('REG-1 › an account manager reports a customer of the area; the city centre reviews, gives the ID and names the responsible unit', async () => {
    const { filingReadiness } = await walk.as('chaoyang.manager').ask('query ($input: FileCustomerInput!) { filingReadiness(input: $input) { ready faults { reason } } }', { input: FACTORY });
    expect(filingReadiness).toEqual({ ready: true, faults: [] });
    const filed = await file('chaoyang.manager');
    expect(filed).toMatchObject({ filing: { status: 'SUBMITTED', unit: { code: 'U440513' } }, customer: { status: 'FILED', ownership: null } });
    const { id } = filed.customer;
    expect(await seers(walk, id, ['director', 'province', 'chaoyang.manager', 'chaoyang.head', 'branch.head', 'express.manager'])).toEqual(['director', 'province', 'chaoyang.manager', 'chaoyang.head']);
    await walk.quiet();
    const { customer } = await approved(filed.filing.id);
    await walk.quiet();
    expect(customer.code).toMatch(/^440513\d{5}000$/);
    const account = await seen(walk, 'chaoyang.head', id);
    expect(account).toMatchObject({
      status: 'KEY_ACCOUNT', kind: 'REGIONAL', grade: { level: 'GENERAL' }, accountTeam: { a: null, b: null },
      ownership: { unit: { code: 'S440513001' }, decision: { rule: 'REG-3', flagged: false, inputs: { target: 'SUB_BRANCH', coverage: '440513001', rowSource: 'PLAN' } } },
    });
    expect(account?.ownership?.decision.reason).toMatch(/支局/);
    const steps = await walk.cascade(account?.ownership?.correlationId ?? '');
    expect(steps.map(({ type }) => type)).toEqual(expect.arrayContaining(['registry.customer-approved.v1', 'registry.customer-access-changed.v1']));
    expect(steps.every(({ summary, summaryEn }) => /\p{Script=Han}/u.test(summary) && summaryEn.length > 0)).toBe(true);
  });

  it('REG-1 › the same customer is not filed twice; the second unit learns who holds it, and nothing else', async () => {
    const again = await walk.as('branch.head').ask<{ possibleDuplicates: object[] }>('query ($name: String!) { possibleDuplicates(name: $name) { customer { id } heldBy { code } sign } }', { name: FACTORY.name });
    expect(again.possibleDuplicates).toEqual([{ customer: null, heldBy: { code: 'S440513001' }, sign: 'NAME' }]);
    expect(await walk.as('chaoyang.head').refused('fileCustomer', { input: FACTORY })).toBe('CONFLICT CustomerAlreadyFiled REG-1');
  });

  it('REG-1 › a customer that qualifies is never refused, at most returned; the unit files it anew', async () => {
    const filed = await file('branch.head', { name: '金平样例百货', division: '440511001', kind: 'COMPREHENSIVE' });
    await walk.quiet();
    expect(await walk.as('director').refused('reviewFiling', review(filed.filing.id, 'REJECT', { reason: '不收' }))).toBe('RULE_VIOLATION CustomerQualifies REG-1');
    expect(await walk.as('director').refused('reviewFiling', review(filed.filing.id, 'RETURN'))).toBe('BAD_USER_INPUT ReasonMissing REG-1');
    expect(await walk.as('director').does('reviewFiling', review(filed.filing.id, 'RETURN', { reason: '名称不全' }))).toMatchObject({ filing: { status: 'RETURNED', reason: '名称不全' }, customer: { status: 'FILED', code: null } });
    expect((await file('branch.head', { name: '金平样例百货', division: '440511001', kind: 'COMPREHENSIVE' })).customer.id).toBe(filed.customer.id);
  });

  it('REG-1, GRD-1 › one that meets no test is not approved, and may be refused with a reason', async () => {
    const filed = await file('chaoyang.manager', { name: '潮阳样例小店', agreementSigned: false });
    await walk.quiet();
    expect(await walk.as('director').refused('reviewFiling', review(filed.filing.id, 'APPROVE'))).toBe('RULE_VIOLATION CustomerDoesNotQualify GRD-1');
    expect(await walk.as('director').does('reviewFiling', review(filed.filing.id, 'REJECT', { reason: '未达标准' }))).toMatchObject({ filing: { status: 'REJECTED' }, customer: { status: 'PROSPECT', code: null } });
    expect(await walk.as('director').refused('reviewFiling', review(filed.filing.id, 'APPROVE'))).toBe('CONFLICT FilingAlreadyDecided REG-1');
  });

  it.each(['chaoyang.head', 'chaoyang.manager', 'branch.head', 'express.manager', 'planning', 'supervisor', 'province'])('REG-1 › %s reviews nothing', async username =>
    expect(await walk.as(username).refused('reviewFiling', review('00000000-0000-7000-8000-000000000000', 'APPROVE'))).toBe('FORBIDDEN Forbidden'));

  it.each(['planning', 'supervisor', 'province'])('REG-1 › %s files nobody', async username => expect(await walk.as(username).refused('fileCustomer', { input: FACTORY })).toBe('FORBIDDEN Forbidden'));

  it('REG-2 › approvals in the same instant get numbers of their own, one after another, and a branch the order of its head office', async () => {
    const before = (await accountsOf(walk, { divisionPrefix: '440523' })).map(({ code }) => code ?? '').filter(code => code.startsWith('440523')).sort();
    const last = Number(before.at(-1)?.slice(6, 11));
    const filed = await Promise.all([1, 2, 3].map(nth => file('director', { name: `南澳样例渔业${nth}`, division: '440523100' })));
    await walk.quiet();
    const codes = (await Promise.all(filed.map(({ filing }) => approved(filing.id)))).map(({ customer }) => customer.code);
    expect([...codes].sort()).toEqual([1, 2, 3].map(next => `440523${String(last + next).padStart(5, '0')}000`));
    const branch = await file('director', { name: '南澳样例渔业云澳分部', division: '440523101', headOfficeCode: codes[0] });
    await walk.quiet();
    expect((await approved(branch.filing.id)).customer.code).toBe(`${codes[0]?.slice(0, 11)}001`);
  });

  it('REG-2 › no ID begins with a placeholder, a division that does not exist, or a branch as head office', async () => {
    expect(await walk.as('chaoyang.head').refused('fileCustomer', { input: { ...FACTORY, name: '占位样例', division: '440501' } })).toBe('RULE_VIOLATION DivisionPlaceholder REG-2');
    expect(await walk.as('chaoyang.head').refused('fileCustomer', { input: { ...FACTORY, name: '占位样例', division: '440599' } })).toBe('BAD_USER_INPUT DivisionUnknown REG-2');
    const branch = (await accountsOf(walk, {})).find(({ code }) => code !== null && !code.endsWith('000'));
    expect(await walk.as('director').refused('fileCustomer', { input: { ...FACTORY, name: '占位样例', headOfficeCode: branch?.code } })).toBe('RULE_VIOLATION HeadOfficeIsBranch REG-2');
  });

  it('REG-1 › all that qualify are filed by director or supervisor as of a day that has come, nobody else', async () => {
    const filing = (on: string) => ({ input: { on }, select: 'filed' });
    expect(await walk.as('supervisor').refused('fileQualifyingCustomers', filing(walk.day(1)))).toBe('BAD_USER_INPUT DateInFuture');
    for (const username of ['chaoyang.head', 'planning', 'province']) expect(await walk.as(username).refused('fileQualifyingCustomers', filing(walk.day()))).toBe('FORBIDDEN Forbidden');
  });

  it('REG-1, REG-2 › whatever was filed, every invariant holds', async () => {
    await walk.quiet();
    expect(await walk.violations()).toEqual([]);
  });
});
