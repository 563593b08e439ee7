import { accountsOf, seen, type Account } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

/** A branch of the sample and its head office. */
const familyOf = async (): Promise<{ branch: Account; head: Account }> => {
  const accounts = await accountsOf(walk, {});
  const branch = accounts.find(({ code }) => code !== null && !code.endsWith('000'));
  const head = accounts.find(({ code }) => code === `${branch?.code?.slice(0, 11)}000`);
  if (!branch || !head) throw new Error('the sample has no family of key accounts');
  return { branch, head };
};

type Family = { headOffice: { id: string } | null; members: { customer: { id: string } }[]; hiddenMembers: number; lastYearRevenue: string };
const family = async (username: string, id: string): Promise<Family | undefined> =>
  (await walk.as(username).ask<{ customer: { family: Family } | null }>('query ($id: ID!) { customer(id: $id) { family { headOffice { id } members { customer { id } lastYearRevenue } hiddenMembers lastYearRevenue } } }', { id })).customer?.family;
const versionOf = async (id: string): Promise<number> =>
  (await walk.as('director').ask<{ customer: { profile: { version: number } } }>('query ($id: ID!) { customer(id: $id) { profile { version } } }', { id })).customer.profile.version;
const joining = async (customerId: string, headOfficeId: string | null, more: object = {}) =>
  ({ input: { customerId, headOfficeId, expectedVersion: await versionOf(customerId), reason: '机构调整', ...more }, select: 'customer { code headOffice { id } }' });

describe('head office and branches', () => {
  it('REG-9, REG-2 › are one family under one number, each with a responsible unit of its own', async () => {
    const { branch, head } = await familyOf();
    expect(branch.code?.slice(0, 11)).toBe(head.code?.slice(0, 11));
    const found = await family('director', branch.id);
    expect(found).toMatchObject({ headOffice: { id: head.id }, hiddenMembers: 0 });
    expect(found?.members.map(({ customer }) => customer.id)).toEqual(expect.arrayContaining([branch.id, head.id]));
    expect([branch.ownership?.decision.rule, head.ownership?.decision.rule]).toEqual(['REG-3', 'REG-3']);
  });

  it('REG-9 › a county sees the members that it may see, and how many it does not', async () => {
    const { branch } = await familyOf();
    const all = await family('director', branch.id);
    const county = await walk.as('branch.head').ask<{ customers: { edges: { node: { id: string } }[] } }>('{ customers(first: 200) { edges { node { id } } } }');
    const visible = new Set(county.customers.edges.map(({ node }) => node.id));
    const [member] = all?.members.filter(({ customer }) => visible.has(customer.id)) ?? [];
    const own = member && await family('branch.head', member.customer.id);
    expect((own?.members.length ?? 0) + (own?.hiddenMembers ?? 0)).toBe(all?.members.length);
    expect(own?.hiddenMembers).toBeGreaterThan(0);
  });

  it('REG-9 › the city centre joins a branch to another head office or sets it free; its ID stays', async () => {
    const { branch, head } = await familyOf();
    expect(await walk.as('director').does('setHeadOffice', await joining(branch.id, null))).toEqual({ customer: { code: branch.code, headOffice: null } });
    expect(await walk.as('director').does('setHeadOffice', await joining(branch.id, head.id))).toEqual({ customer: { code: branch.code, headOffice: { id: head.id } } });
    const { customer } = await walk.as('director').ask<{ customer: { changes: { edges: { node: { field: string; reason: string } }[] } } }>('query ($id: ID!) { customer(id: $id) { changes(first: 2) { edges { node { field reason } } } } }', { id: branch.id });
    expect(customer.changes.edges.map(({ node }) => node)).toEqual([{ field: 'headOffice', reason: '机构调整' }, { field: 'headOffice', reason: '机构调整' }]);
    expect((await seen(walk, 'director', branch.id))?.ownership?.unit).toEqual(branch.ownership?.unit);
  });

  it('REG-9 › a family has two levels and no circle, and changes with a reason by what somebody has read', async () => {
    const { branch, head } = await familyOf();
    const refused = async (customerId: string, headOfficeId: string, more: object = {}) => walk.as('director').refused('setHeadOffice', await joining(customerId, headOfficeId, more));
    expect(await refused(head.id, head.id)).toBe('BAD_USER_INPUT HeadOfficeIsSelf REG-9');
    expect(await refused(head.id, branch.id)).toBe('RULE_VIOLATION HeadOfficeIsBranch REG-2');
    const [other] = (await accountsOf(walk, { kind: 'COMPREHENSIVE', grade: 'DIAMOND' }));
    expect(await refused(head.id, other?.id ?? '')).toBe('RULE_VIOLATION HasBranches REG-9');
    expect(await refused(branch.id, head.id, { reason: ' ' })).toBe('BAD_USER_INPUT FamilyReasonMissing REG-9');
    expect(await refused(branch.id, head.id, { expectedVersion: 1 })).toMatch(/^CONFLICT CustomerChanged/);
  });

  it.each(['chaoyang.head', 'branch.head', 'express.manager', 'planning', 'province'])('REG-9 › %s changes no family', async username => {
    const { branch } = await familyOf();
    expect(await walk.as(username).refused('setHeadOffice', await joining(branch.id, null))).toBe('FORBIDDEN Forbidden');
  });
});
