import { accountOf, accountsOf, seen, seers, type Account } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

const TEAM = 'customer { accountTeam { phase a { id } b { id } lead { id } } }';
const assigning = (customerId: string, aStaffId: string | null, bStaffId: string | null) => ({ input: { customerId, aStaffId, bStaffId }, select: TEAM });

type People = { readonly id: string; readonly a: string; readonly b: string; readonly account: Account };
/** An account in this phase, with both roles taken. */
const teamed = async (unit: string, phase = 'DEVELOPMENT'): Promise<People> => {
  const account = (await accountsOf(walk, { unit })).find(({ accountTeam }) => accountTeam?.phase === phase && accountTeam.a && accountTeam.b);
  if (!account?.accountTeam?.a || !account.accountTeam.b) throw new Error(`${unit} has no account with both roles taken`);
  return { id: account.id, a: account.accountTeam.a.id, b: account.accountTeam.b.id, account };
};

describe('the A and B roles', () => {
  it('REG-8 › silver and above have two different people of the responsible unit, who see the customer; general accounts have none', async () => {
    const { id, a, b, account } = await teamed('U440513');
    expect(a).not.toBe(b);
    expect(account.accountTeam).toMatchObject({ phase: 'DEVELOPMENT', lead: { id: a } });
    expect(await seers(walk, id, ['chaoyang.manager', 'chaoyang.head', 'branch.head'])).toEqual(['chaoyang.manager', 'chaoyang.head']);
    const general = await accountOf(walk, { grade: 'GENERAL', divisionPrefix: '440513' });
    expect(general.accountTeam).toMatchObject({ a: null, b: null });
    expect(await walk.as('director').refused('assignAccountTeam', assigning(general.id, a, b))).toBe('RULE_VIOLATION NoTeamForGeneral REG-8');
  });

  it('REG-8 › the head swaps the roles; A and B are never one person, nor somebody of another unit', async () => {
    const { id, a, b } = await teamed('U440513');
    const stranger = (await teamed('BB4405')).a;
    expect(await walk.as('chaoyang.head').does('assignAccountTeam', assigning(id, b, a))).toEqual({ customer: { accountTeam: { phase: 'DEVELOPMENT', a: { id: b }, b: { id: a }, lead: { id: b } } } });
    expect(await walk.as('chaoyang.head').refused('assignAccountTeam', assigning(id, a, a))).toBe('RULE_VIOLATION SamePersonTwice REG-8');
    expect(await walk.as('chaoyang.head').refused('assignAccountTeam', assigning(id, a, stranger))).toBe('RULE_VIOLATION NotAccountManager REG-8');
    await walk.quiet();
    const { customer } = await walk.as('chaoyang.head').ask<{ customer: { accountTeamHistory: { a: { id: string } }[] } }>('query ($id: ID!) { customer(id: $id) { accountTeamHistory { since until a { id } b { id } } } }', { id });
    expect(customer.accountTeamHistory.slice(0, 2).map(({ a: of }) => of.id)).toEqual([b, a]);
  });

  it('REG-8 › when a development succeeds, B leads the upkeep and A supports; it succeeds once', async () => {
    const { id, a, b } = await teamed('BB4405');
    expect(await walk.as('branch.head').does('markDevelopmentSucceeded', { input: { customerId: id }, select: TEAM })).toEqual({ customer: { accountTeam: { phase: 'UPKEEP', a: { id: a }, b: { id: b }, lead: { id: b } } } });
    expect(await walk.as('branch.head').refused('markDevelopmentSucceeded', { input: { customerId: id } })).toBe('CONFLICT AlreadyInUpkeep REG-8');
    await walk.quiet();
    const { activity } = await walk.as('branch.head').ask<{ activity: { edges: { node: { type: string; summary: string } }[] } }>('query ($id: ID) { activity(customerId: $id, first: 5) { edges { node { type summary } } } }', { id });
    expect(activity.edges.map(({ node }) => node)).toContainEqual({ type: 'registry.account-team-changed.v1', summary: expect.stringMatching(/维护/) as string });
  });

  it('REG-8 › a role that is left open shows as vacant, with who could take it; the other one leads meanwhile', async () => {
    const { id, a } = await teamed('BB4405', 'UPKEEP');
    expect(await walk.as('branch.head').does('assignAccountTeam', assigning(id, a, null))).toMatchObject({ customer: { accountTeam: { b: null, lead: { id: a } } } });
    const { teamVacancies, teamProposal } = await walk.as('branch.head').ask<{ teamVacancies: { edges: { node: { customer: { id: string }; role: string } }[] }; teamProposal: { staff: { id: string } }[] }>(
      'query ($id: ID!) { teamVacancies { edges { node { customer { id } role since } } } teamProposal(customerId: $id) { staff { id name } seats load } }', { id });
    expect(teamVacancies.edges.map(({ node }) => node)).toContainEqual(expect.objectContaining({ customer: { id }, role: 'B' }));
    expect(teamProposal.length).toBeGreaterThan(0);
    expect(teamProposal.map(({ staff }) => staff.id)).not.toContain(a);
  });

  it('REG-8, ORG-5 › before somebody leaves, the head hands all roles over to a colleague of the unit', async () => {
    const { a, b } = await teamed('U440515');
    const handing = (toStaffId: string) => ({ input: { fromStaffId: a, toStaffId }, select: 'handedOver left' });
    const colleague = (await accountsOf(walk, { unit: 'U440515' })).flatMap(({ accountTeam }) => [accountTeam?.a?.id, accountTeam?.b?.id]).find(id => id && id !== a && id !== b);
    expect(await walk.as('director').refused('handOverSeats', handing(a))).toBe('RULE_VIOLATION SamePersonTwice REG-8');
    const { handedOver } = await walk.as('director').does<{ handedOver: number }>('handOverSeats', handing(colleague ?? b));
    expect(handedOver).toBeGreaterThan(0);
    await walk.quiet();
    expect((await seen(walk, 'director', (await teamed('U440515')).id))?.accountTeam?.a?.id).not.toBe(a);
  });

  it.each(['chaoyang.manager', 'express.manager', 'planning', 'supervisor', 'province'])('REG-8 › %s arranges no team', async username => {
    const { id, a, b } = await teamed('U440513');
    const answers = [walk.as(username).refused('assignAccountTeam', assigning(id, b, a)), walk.as(username).refused('markDevelopmentSucceeded', { input: { customerId: id } }), walk.as(username).refused('handOverSeats', { input: { fromStaffId: a, toStaffId: b } })];
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 3 }, () => 'FORBIDDEN Forbidden'));
  });

  it('REG-8 › a head arranges the teams of the own unit, and finds no other', async () => {
    const { id, a, b } = await teamed('U440513');
    expect(await walk.as('branch.head').refused('assignAccountTeam', assigning(id, b, a))).toBe('NOT_FOUND CustomerNotFound');
  });

  it('REG-8 › whatever was arranged, every invariant holds', async () => {
    await walk.quiet();
    expect(await walk.violations()).toEqual([]);
  });
});
