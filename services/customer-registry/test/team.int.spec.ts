import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { appointmentEnded, appointmentStarted, approveAll, filedWith, openScene, staffIdOf, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
type Answer = { errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
const DAY = 86_400;
const reasonOf = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, rule } }) => [code, reason, rule].filter(Boolean).join(' ')).join();

describe('the account team over time', () => {
  let scene: Scene;
  let ids: Map<string, string>;
  const idOf = (ref: string): string => ids.get(ref)!;
  const head = countyHead('U440515', ['U440515', 'S440515001']);
  const [one, two, three] = [1, 2, 3].map(nth => staffIdOf('U440515', nth)) as [string, string, string];
  beforeEach(async () => {
    scene = await openScene();
    ids = await filedWith(scene, { A: { division: '440515001', grade: 'SILVER' }, B: { division: '440515001', grade: 'SILVER' }, G: { division: '440515001', grade: 'GENERAL' } });
    await approveAll(scene);
    await assign('A', one, two);
    await assign('B', one, three);
  });
  afterEach(() => scene.drop());

  const ask = <Data>(query: string, variables: Record<string, unknown> = {}, actor: Actor = director()) => scene.ask<Data>(actor, query, variables);
  const assign = (ref: string, a: string | null, b: string | null) =>
    ask('mutation ($input: AssignAccountTeamInput!) { assignAccountTeam(input: $input) { customer { id } } }', { input: { customerId: idOf(ref), aStaffId: a, bStaffId: b } });
  const handOver = (from: string, to: string, actor: Actor = head, more: Record<string, unknown> = {}) =>
    ask<{ handOverSeats: { handedOver: number; left: number } }>('mutation ($input: HandOverSeatsInput!) { handOverSeats(input: $input) { handedOver left } }', { input: { fromStaffId: from, toStaffId: to, ...more } }, actor);
  const vacancies = async (actor: Actor = director(), args = '') =>
    (await ask<{ teamVacancies: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { customer: { id: string }; role: string } }[] } }>(
      `{ teamVacancies${args} { totalCount pageInfo { endCursor } edges { node { customer { id } role since } } } }`, {}, actor)).data.teamVacancies;
  const pairOf = async (ref: string) => (await scene.sql<{ role: string; staff: string }>(
    'select role, staff_id as staff from account_team_seat where customer_id = $1 and until is null order by role', [idOf(ref)])).map(({ staff }) => staff);

  it('ORG-5 › a leaver’s roles are vacant until they are filled, listed to those who see the customer', async () => {
    expect(await vacancies()).toMatchObject({ totalCount: 0, edges: [] });
    await scene.deliver(appointmentEnded('U440515', 1));
    const listed = await vacancies();
    expect(listed.edges.map(({ node }) => [node.customer.id, node.role]).sort()).toEqual([[idOf('A'), 'A'], [idOf('B'), 'A']].sort());
    const first = await vacancies(head, '(first: 1)');
    const second = await vacancies(head, `(first: 1, after: "${first.pageInfo.endCursor}")`);
    expect([first.totalCount, ...[first, second].flatMap(({ edges }) => edges.map(({ node }) => node.customer.id)).sort()]).toEqual([2, ...[idOf('A'), idOf('B')].sort()]);
    expect((await vacancies(countyHead('U440513'))).totalCount).toBe(0);
    expect((await ask<{ customer: { accountTeam: object } }>('query ($id: ID!) { customer(id: $id) { accountTeam { lead { id } } } }', { id: idOf('A') })).data.customer.accountTeam).toEqual({ lead: { id: two } });
    await assign('A', three, two);
    expect((await vacancies()).edges.map(({ node }) => node.customer.id)).toEqual([idOf('B')]);
    await scene.grade({ [idOf('B')]: 'GENERAL' }, 2);
    expect((await vacancies()).totalCount).toBe(0);
    expect(reasonOf(await ask('{ teamVacancies(after: "x") { totalCount } }'))).toBe('BAD_USER_INPUT CursorMalformed');
  });

  it('REG-8 › a unit without account managers leaves both roles vacant, and it shows', async () => {
    await scene.grade({ [idOf('G')]: 'SILVER' }, 2);
    expect((await vacancies()).totalCount).toBe(0);
    await scene.deliver(...[1, 2, 3].map(nth => appointmentEnded('C4405', nth)));
    await scene.grade({ [idOf('G')]: 'DIAMOND' }, 3);
    expect((await vacancies()).edges.map(({ node }) => [node.customer.id, node.role])).toEqual([[idOf('G'), 'A'], [idOf('G'), 'B']]);
  });

  it('REG-8 › successors are proposed by what they carry, weighted by grade', async () => {
    await scene.deliver(appointmentStarted('U440515', 4));
    await scene.sql('update customer set kind = $1 where id = $2', ['REGIONAL', idOf('B')]);
    await scene.grade({ [idOf('B')]: 'GOLD' }, 2);
    const propose = async (ref: string, actor: Actor = head) =>
      (await ask<{ teamProposal: { staff: { id: string }; seats: number; load: number }[] | null }>('query ($id: ID!) { teamProposal(customerId: $id) { staff { id } seats load } }', { id: idOf(ref) }, actor)).data.teamProposal;
    expect(await propose('A')).toEqual([{ staff: { id: staffIdOf('U440515', 4) }, seats: 0, load: 0 }, { staff: { id: three }, seats: 1, load: 4 }]);
    expect(await propose('G')).toEqual([]);
    expect(await propose('A', countyHead('U440513'))).toBeNull();
  });

  it('REG-8 › who led on a day is answered for every day since the approval', async () => {
    scene.deps.clock.forward(DAY);
    await ask('mutation ($id: ID!) { markDevelopmentSucceeded(input: { customerId: $id }) { customer { id } } }', { id: idOf('A') });
    scene.deps.clock.forward(DAY);
    await scene.deliver(appointmentEnded('U440515', 2));
    scene.deps.clock.forward(DAY);
    await scene.grade({ [idOf('A')]: 'GENERAL', [idOf('B')]: 'DIAMOND' }, 2);
    const on = async (ref: string, day: string) =>
      (await ask<{ customer: { teamOn: { unit: { code: string }; lead: { id: string } | null; phase: string } | null } }>('query ($id: ID!, $on: Date!) { customer(id: $id) { teamOn(on: $on) { unit { code } lead { id } phase } } }', { id: idOf(ref), on: day })).data.customer.teamOn;
    expect(await on('A', '2025-01-14')).toBeNull();
    expect([await on('A', '2025-01-15'), await on('A', '2025-01-16'), await on('A', '2025-01-17')]).toEqual([
      { unit: { code: 'U440515' }, lead: { id: one }, phase: 'DEVELOPMENT' }, { unit: { code: 'U440515' }, lead: { id: two }, phase: 'UPKEEP' },
      { unit: { code: 'U440515' }, lead: { id: one }, phase: 'UPKEEP' },
    ]);
    expect(await on('A', '2025-01-18')).toEqual({ unit: { code: 'S440515001' }, lead: null, phase: 'UPKEEP' });
    expect(await on('B', '2025-01-18')).toMatchObject({ unit: { code: 'C4405' }, phase: 'UPKEEP' });
    const { data } = await ask<{ customer: { accountTeamHistory: { since: string; until: string | null; lead: { id: string } | null }[] } }>('query ($id: ID!) { customer(id: $id) { accountTeamHistory { since until lead { id } a { id } b { id } } } }', { id: idOf('A') });
    const spans = data.customer.accountTeamHistory;
    expect(spans[0]!.until).toBeNull();
    spans.slice(1).forEach(({ until }, n) => expect(until).toBe(spans[n]!.since));
    expect(reasonOf(await ask('query ($id: ID!) { customer(id: $id) { teamOn(on: "2025-01-19") { since } } }', { id: idOf('A') }))).toBe('BAD_USER_INPUT DayNotReached');
  });

  it('REG-8 › a general account is led by its unit’s head of that day', async () => {
    await scene.deliver(appointmentStarted('S440515001', 9, 'HEAD'));
    const { data } = await ask<{ customer: { teamOn: object } }>('query ($id: ID!) { customer(id: $id) { teamOn(on: "2025-01-15") { lead { id } a { id } } } }', { id: idOf('G') });
    expect(data.customer.teamOn).toEqual({ lead: { id: staffIdOf('S440515001', 9) }, a: null });
  });

  it('ORG-5 › whoever is to leave has all roles listed', async () => {
    const seats = async (actor: Actor = director(), args = '') => {
      const { data } = await ask<{ _entities: { seats: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { customer: { id: string }; role: string; unit: { code: string } } }[] } }[] }>(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Staff { seats${args} { totalCount pageInfo { endCursor } edges { node { role unit { code } since customer { id } } } } } } }`, { r: [{ __typename: 'Staff', id: one }] }, actor);
      return data._entities[0]!.seats;
    };
    const all = await seats();
    expect(all.totalCount).toBe(2);
    expect(all.edges.map(({ node: { role, unit } }) => `${role} ${unit.code}`)).toEqual(['A U440515', 'A U440515']);
    const first = await seats(head, '(first: 1)');
    const rest = await seats(head, `(first: 1, after: "${first.pageInfo.endCursor}")`);
    expect([first, rest].flatMap(({ edges }) => edges.map(({ node }) => node.customer.id)).sort()).toEqual([idOf('A'), idOf('B')].sort());
    expect((await seats(countyHead('U440513'))).totalCount).toBe(0);
  });

  describe('REG-8 › roles are handed over as a set', () => {
    it('by the head; whoever has the other role already keeps it alone, and access follows', async () => {
      expect((await handOver(one, three)).data.handOverSeats).toEqual({ handedOver: 1, left: 1 });
      expect([await pairOf('A'), await pairOf('B')]).toEqual([[three, two], [one, three]]);
      expect((await handOver(one, two)).data.handOverSeats).toEqual({ handedOver: 1, left: 0 });
      expect((await handOver(one, two)).data.handOverSeats).toEqual({ handedOver: 0, left: 0 });
      const grants = await scene.sql<{ staff: string }>(`select distinct staff_id as staff from customer_access where basis in ('A_ROLE', 'B_ROLE')`);
      expect(grants.map(({ staff }) => staff)).not.toContain(one);
      expect((await scene.published('registry.account-team-changed.v1')).at(-1)!.payload).toMatchObject({ customerId: idOf('B'), a: two, b: three });
    });

    it('the same key answers the first result', async () => {
      const key = { idempotencyKey: 'k1' };
      expect([(await handOver(one, two, head, key)).data, (await handOver(one, two, head, key)).data]).toEqual([{ handOverSeats: { handedOver: 1, left: 1 } }, { handOverSeats: { handedOver: 1, left: 1 } }]);
    });

    it('is refused where it cannot be, and another unit’s head hands over nothing', async () => {
      const before = [await pairOf('A'), await pairOf('B')];
      expect(reasonOf(await handOver(one, one))).toBe('RULE_VIOLATION SamePersonTwice REG-8');
      expect(reasonOf(await handOver(one, staffIdOf('C4405', 1)))).toBe('RULE_VIOLATION NotAccountManager REG-8');
      expect(reasonOf(await handOver(one, newId()))).toBe('RULE_VIOLATION NotAccountManager REG-8');
      expect(reasonOf(await handOver(one, two, accountManager('U440515')))).toBe('FORBIDDEN Forbidden');
      expect((await handOver(one, staffIdOf('U440513', 1), countyHead('U440513'))).data.handOverSeats).toEqual({ handedOver: 0, left: 0 });
      expect((await handOver(one, staffIdOf('C4405', 1), director())).data.handOverSeats).toEqual({ handedOver: 0, left: 2 });
      expect([await pairOf('A'), await pairOf('B')]).toEqual(before);
    });
  });
});
