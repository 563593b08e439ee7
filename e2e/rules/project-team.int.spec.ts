import { accountOf, seen, type Account } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
let account: Account;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  walk = await openWalk();
  account = await accountOf(walk, { unit: 'U440513' });
  const people = ['director', 'leader', 'chaoyang.head', 'chaoyang.manager', 'branch.head', 'express.manager'];
  ids = Object.fromEntries(await Promise.all(people.map(async username => [username, (await walk.as(username).ask<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id] as const)));
});
afterAll(() => walk?.stop());

const TEAM = 'id kind status version members { staff { id } role until }';
type Team = { id: string; kind: string; status: string; version: number; members: { staff: { id: string }; role: string; until: string | null }[] };
const members = (lead: string, ...others: string[]) => [{ staffId: ids[lead], role: 'LEAD' }, ...others.map(username => ({ staffId: ids[username], role: 'MEMBER' }))];
const proposing = (more: object = {}) => ({
  input: { kind: 'STAGE', goal: '账单与速递一体化', customerId: account.id, from: walk.day(1), until: walk.day(31), members: members('express.manager', 'chaoyang.manager'), ...more },
  select: `team { ${TEAM} } warnings { code }`,
});
const proposed = async (more: object = {}): Promise<Team> => (await walk.as('director').does<{ team: Team }>('proposeTeam', proposing(more))).team;
const deciding = (teamId: string, more: object = {}) => ({ input: { teamId, decision: 'APPROVE', ...more }, select: `team { ${TEAM} decisionReason }` });
const team = async (username: string, id: string): Promise<Team | null> => (await walk.as(username).ask<{ team: Team | null }>(`query ($id: ID!) { team(id: $id) { ${TEAM} } }`, { id })).team;
const sees = async (username: string): Promise<boolean> => (await seen(walk, username, account.id)) !== null;
const nextDays = async (days: number): Promise<void> => {
  walk.forward(days);
  await walk.as('supervisor').does('settleProjectTeams', { input: {} });
  await walk.quiet();
};

describe('a project team', () => {
  it('ORG-4 › the city centre proposes, a leader of the city bureau decides, once and with a reason where it says no', async () => {
    for (const username of ['chaoyang.head', 'express.manager', 'province', 'leader']) expect(await walk.as(username).refused('proposeTeam', proposing())).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('director').refused('proposeTeam', proposing({ goal: '\u200b' }))).toBe('BAD_USER_INPUT TeamGoalInvalid ORG-4');
    expect(await walk.as('director').refused('proposeTeam', proposing({ from: walk.day(-1) }))).toBe('BAD_USER_INPUT TeamPeriodInvalid ORG-4');
    expect(await walk.as('director').refused('proposeTeam', proposing({ until: walk.day(1) }))).toBe('BAD_USER_INPUT TeamPeriodInvalid ORG-4');
    expect(await walk.as('director').refused('proposeTeam', proposing({ members: members('chaoyang.manager', 'chaoyang.manager') }))).toBe('BAD_USER_INPUT TeamMembersInvalid ORG-4');
    const { id } = await proposed();
    expect(await walk.as('director').refused('decideTeam', deciding(id))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('leader').refused('decideTeam', deciding(id, { decision: 'REJECT' }))).toBe('BAD_USER_INPUT TeamReasonMissing ORG-4');
    expect(await walk.as('leader').does('decideTeam', deciding(id, { decision: 'REJECT', reason: '人手不足' }))).toMatchObject({ team: { status: 'REJECTED', decisionReason: '人手不足' } });
    expect(await walk.as('leader').refused('decideTeam', deciding(id))).toBe('CONFLICT TeamDecided ORG-4');
    await walk.quiet();
    expect(await sees('express.manager')).toBe(false);
  });

  it('ORG-4 › members see the customer while the team is at work: not before its first day, nor from its last day on', async () => {
    const { id } = await proposed();
    const decided = await Promise.all([walk.as('leader').refused('decideTeam', deciding(id)), walk.as('leader').refused('decideTeam', deciding(id))]);
    expect(decided.sort()).toEqual(['CONFLICT TeamDecided ORG-4', undefined]);
    await walk.quiet();
    expect([(await team('leader', id))?.status, await sees('express.manager')]).toEqual(['APPROVED', false]);
    await nextDays(1);
    expect([(await team('express.manager', id))?.status, await sees('express.manager'), await sees('branch.head')]).toEqual(['ACTIVE', true, false]);
    const { customer } = await walk.as('express.manager').ask<{ customer: { teams: { edges: { node: { id: string } }[] } } }>('query ($id: ID!) { customer(id: $id) { teams { edges { node { id } } } } }', { id: account.id });
    expect(customer.teams.edges.map(({ node }) => node.id)).toContain(id);
    await nextDays(30);
    expect([(await team('director', id))?.status, await sees('express.manager')]).toEqual(['ENDED', false]);
    expect(await walk.violations()).toEqual([]);
  });

  it('ORG-4 › who leaves the team sees the customer no more, who comes sees it; what is ended is over at once', async () => {
    const { id } = await proposed({ from: walk.day() });
    await walk.as('leader').does('decideTeam', deciding(id));
    await walk.quiet();
    expect(await sees('express.manager')).toBe(true);
    const { version } = (await team('director', id))!;
    const changing = (expectedVersion: number) => ({ input: { teamId: id, members: members('chaoyang.manager', 'branch.head'), expectedVersion }, select: `team { ${TEAM} }` });
    expect(await walk.as('branch.head').refused('changeTeamMembers', changing(version))).toBe('FORBIDDEN Forbidden');
    await walk.as('director').does('changeTeamMembers', changing(version));
    expect(await walk.as('director').refused('changeTeamMembers', changing(version))).toBe('CONFLICT TeamChangedMeanwhile');
    await walk.quiet();
    expect([await sees('express.manager'), await sees('branch.head')]).toEqual([false, true]);
    const ending = { input: { teamId: id, reason: '目标已达成' }, select: `team { ${TEAM} }` };
    expect(await walk.as('chaoyang.head').refused('endTeam', ending)).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('director').does('endTeam', ending)).toMatchObject({ team: { status: 'ENDED' } });
    expect(await walk.as('director').refused('endTeam', ending)).toBe('CONFLICT TeamOver ORG-4');
    await walk.quiet();
    expect(await sees('branch.head')).toBe(false);
    const { activity } = await walk.as('chaoyang.head').ask<{ activity: { edges: { node: { type: string } }[] } }>('query ($id: ID!) { activity(customerId: $id, first: 200) { edges { node { type } } } }', { id: account.id });
    expect(activity.edges.map(({ node }) => node.type).filter(type => type.startsWith('organisation.team'))).not.toEqual([]);
    expect(await walk.violations()).toEqual([]);
  });
});

describe('the kinds of team', () => {
  it('ORG-6 › a long-term team is of a unit and of no customer, the others of a customer or campaign and of no unit; a BIU team reaches across units', async () => {
    const longTerm = { kind: 'LONG_TERM', customerId: null, unit: 'U440513', from: walk.day(), until: null, members: members('chaoyang.head', 'chaoyang.manager') };
    expect(await proposed(longTerm)).toMatchObject({ kind: 'LONG_TERM', status: 'PROPOSED' });
    expect(await walk.as('director').refused('proposeTeam', proposing({ ...longTerm, customerId: account.id }))).toBe('BAD_USER_INPUT TeamBelongsElsewhere ORG-6');
    expect(await walk.as('director').refused('proposeTeam', proposing({ unit: 'U440513' }))).toBe('BAD_USER_INPUT TeamBelongsElsewhere ORG-6');
    expect(await walk.as('director').refused('proposeTeam', proposing({ until: null }))).toBe('BAD_USER_INPUT TeamPeriodInvalid ORG-4');
    expect(await walk.as('director').refused('proposeTeam', proposing({ kind: 'BIU', customerId: null, members: members('chaoyang.head', 'chaoyang.manager') }))).toBe('RULE_VIOLATION BiuWithinOneUnit ORG-6');
    expect(await walk.as('director').refused('proposeTeam', proposing({ members: members('express.manager', 'chaoyang.head') }))).toBe('RULE_VIOLATION MemberUnfit ORG-4');
    expect(await proposed({ kind: 'BIU', customerId: null, members: members('chaoyang.head', 'express.manager', 'branch.head') })).toMatchObject({ kind: 'BIU', status: 'PROPOSED' });
  });
});
