import type { StaffActor } from '@keyaccount/identity';
import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { accountManager, graphql, informationSupervisor } from '@keyaccount/test-kit';
import {
  approved, as, begin, decide, end, head, idOf, leader, longTerm, manager, mine, proposed, reasonOf, run, TEAM, teamAs, test, theDirector, theirs,
} from './team-scene';

beforeEach(begin);
afterEach(end);

describe('the row scope of teams', () => {
  const LISTS = `query ($customerId: ID!, $staff: ID!, $status: [TeamStatus!]) {
    teams(filter: { status: $status }) { totalCount edges { node { id status } } }
    _entities(representations: [{ __typename: "Customer", id: $customerId }, { __typename: "Staff", id: $staff }]) {
      ... on Customer { teams { totalCount edges { node { id } } } } ... on Staff { teams(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } } }`;
  type Page = { totalCount: number; edges: { node: { id: string; status?: string } }[] };
  const lists = async (actor: StaffActor, customerId: string, staff = 'am-1', status?: string[]) =>
    (await graphql<{ teams: Page; _entities: { teams: Page }[] }>(test.running, actor, LISTS, { customerId, staff: idOf(staff), ...(status ? { status } : {}) })).data;

  it('a team for a customer is seen by who sees the customer: in lists, by id, at the customer, at the person, and nowhere else', async () => {
    const { id } = await approved();
    const { id: foreign } = await approved({ customerId: theirs });
    const unitTeam = (await run('proposeTeam', longTerm(2), theDirector())).data['proposeTeam']!.team.id;
    const seenBy = async (actor: StaffActor) => {
      const { teams, _entities: [customer] } = await lists(actor, mine);
      expect(teams.totalCount).toBe(teams.edges.length);
      return { listed: teams.edges.map(({ node }) => node.id).sort(), one: (await teamAs(actor, foreign)) !== null, ofCustomer: customer!.teams.edges.map(({ node }) => node.id) };
    };
    expect(await seenBy(theDirector())).toEqual({ listed: [id, foreign, unitTeam].sort(), one: true, ofCustomer: [id] });
    expect(await seenBy(head())).toEqual({ listed: [id], one: false, ofCustomer: [id] });
    expect(await seenBy(manager())).toEqual({ listed: [], one: false, ofCustomer: [] });
    expect(await seenBy(as(accountManager('U440523'), 'many-1'))).toEqual({ listed: [unitTeam], one: false, ofCustomer: [] });
  });

  it('the teams of a person are those that the viewer sees, page by page', async () => {
    const ids = [(await approved()).id, (await approved({ customerId: theirs })).id, (await proposed()).id];
    const page = async (actor: StaffActor, after: string | null) => (await graphql<{ _entities: { teams: Page & { pageInfo: { hasNextPage: boolean; endCursor: string | null } } }[] }>(
      test.running, actor, `query ($id: ID!, $after: String) { _entities(representations: [{ __typename: "Staff", id: $id }]) {
        ... on Staff { teams(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } } }`, { id: idOf('am-1'), after })).data._entities[0]!.teams;
    const pages = async (actor: StaffActor, after: string | null = null): Promise<string[]> => {
      const { edges, pageInfo } = await page(actor, after);
      return [...edges.map(({ node }) => node.id), ...(pageInfo.hasNextPage ? await pages(actor, pageInfo.endCursor) : [])];
    };
    expect(await pages(theDirector())).toEqual(ids.toReversed());
    expect(await pages(head())).toEqual([ids[2], ids[0]]);
  });

  it('ORG-4 › the filter by status finds each team under the status that it shows', async () => {
    await approved();
    await approved({ from: '2026-03-05', until: '2026-03-06' });
    await proposed();
    await decide((await proposed()).id, { decision: 'REJECT', reason: '不急' });
    await run('endTeam', { teamId: (await approved()).id, reason: '完成' }, theDirector());
    for (const days of [0, 3, 3]) {
      test.clock.forward(days * 1440);
      const all = (await lists(theDirector(), mine)).teams.edges.map(({ node }) => node);
      for (const status of ['PROPOSED', 'APPROVED', 'ACTIVE', 'REJECTED', 'ENDED']) {
        const { teams } = await lists(theDirector(), mine, 'am-1', [status]);
        expect({ status, found: teams.edges.map(({ node }) => node.id), count: teams.totalCount }).toEqual({ status, found: all.filter(team => team.status === status).map(({ id }) => id), count: all.filter(team => team.status === status).length });
      }
    }
  });

  it('ten teams are told by as many statements as one', async () => {
    await approved();
    const ask = () => countStatements(test.deps.db, () => graphql(test.running, theDirector(), `{ teams { edges { node { ${TEAM} proposedBy { name } decidedBy { name } } } } }`));
    const single = await ask();
    for (let nth = 0; nth < 9; nth += 1) await approved();
    const many = await ask();
    expect(many.result.errors).toBeUndefined();
    expect(many.statements).toHaveLength(single.statements.length);
  });

  it.each(['rubbish', Buffer.from('["x","y"]').toString('base64url')])('a cursor of another list is refused: %s', async after => {
    expect(reasonOf(await graphql(test.running, theDirector(), 'query ($after: String) { teams(after: $after) { totalCount } }', { after }))).toBe('BAD_USER_INPUT CursorMalformed after');
  });
});

describe('rights over teams', () => {
  it.each<[string, () => StaffActor, string, object]>([
    ['an account manager proposes none', manager, 'proposeTeam', { kind: 'STAGE', goal: 'x', from: '2026-03-02', members: [] }],
    ['the city bureau proposes none', leader, 'proposeTeam', { kind: 'STAGE', goal: 'x', from: '2026-03-02', members: [] }],
    ['the director decides none', theDirector, 'decideTeam', { decision: 'APPROVE', teamId: 'x' }],
    ['the information supervisor ends none', informationSupervisor, 'endTeam', { reason: 'x', teamId: 'x' }],
    ['a head changes none', head, 'changeTeamMembers', { members: [], expectedVersion: 1, teamId: 'x' }],
  ])('%s: FORBIDDEN, whatever the record', async (_, actor, name, input) => {
    expect(reasonOf(await run(name, input, actor()))).toBe('FORBIDDEN Forbidden');
  });

  it.each([['decideTeam', leader, { decision: 'APPROVE' }], ['endTeam', theDirector, { reason: '完成' }], ['changeTeamMembers', theDirector, { members: [], expectedVersion: 1 }]])(
    '%s of a team that is none: NOT_FOUND', async (name, actor, input) => {
      for (const teamId of [newId(), 'no-id']) expect(reasonOf(await run(name, { teamId, ...input }, actor()))).toBe('NOT_FOUND TeamNotFound input.teamId');
    },
  );
});
