import type { EventData, EventOf } from '@keyaccount/contracts';
import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, event, informationSupervisor } from '@keyaccount/test-kit';
import { approveAll, filedWith, openScene, staffIdOf, type Scene } from './scene';

type Told = EventData<'organisation.team-changed.v1'>;
const DAY = 86_400;
const [one, two, three] = [staffIdOf('PB-EXPRESS', 1), staffIdOf('BB4405', 1), staffIdOf('U440513', 1)];
const inTeam = (...members: (string | [string, string])[]) => members.map(member => (typeof member === 'string' ? { staffId: member, until: null } : { staffId: member[0], until: member[1] }));
const team = (customerId: string, more: Partial<Told> = {}): EventOf<'organisation.team-changed.v1'> => {
  const data: Told = {
    teamId: newId(), version: 2, change: 'APPROVED', status: 'APPROVED', kind: 'STAGE', customerId, unit: null, from: '2025-01-15', until: '2025-03-01', members: inTeam(one, two), ...more,
  };
  return event('organisation.team-changed.v1', { subject: data.teamId, version: data.version, data });
};

describe('ORG-4 › members of a team for a customer', () => {
  let scene: Scene;
  let [id, other] = ['', ''];
  beforeEach(async () => {
    scene = await openScene();
    const ids = await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' }, A2: { division: '440515001', grade: 'SILVER' } });
    await approveAll(scene);
    [id, other] = [ids.get('A1')!, ids.get('A2')!];
  });
  afterEach(() => scene.drop());

  const sees = async (staffId: string, customerId = id): Promise<boolean> =>
    (await scene.ask<{ customer: object | null }>(accountManager('PB-EXPRESS', staffId), 'query ($id: ID!) { customer(id: $id) { id } }', { id: customerId })).data.customer !== null;
  const seen = async (): Promise<boolean[]> => Promise.all([one, two, three].map(person => sees(person)));
  const grants = () => scene.sql<{ staff: string; unit: string | null }>(`select staff_id as staff, unit_code as unit from customer_access where customer_id = $1 and basis = 'PROJECT_TEAM' order by 1`, [id]);
  const told = async (): Promise<number> => (await scene.published('registry.customer-access-changed.v1')).length;
  const settle = (actor: Parameters<Scene['ask']>[0] = director()) => scene.ask<{ settleProjectTeams: { changed: number } }>(actor, 'mutation { settleProjectTeams(input: {}) { changed } }');

  it('ORG-4 › see it while the team is at work, every service is told, and nobody else sees more', async () => {
    expect(await seen()).toEqual([false, false, false]);
    const approved = team(id);
    await scene.deliver(approved);
    expect(await seen()).toEqual([true, true, false]);
    expect(await sees(one, other)).toBe(false);
    const access = (await scene.published('registry.customer-access-changed.v1')).at(-1)!;
    expect(access).toMatchObject({ causation_id: approved.id, correlation_id: approved.correlationid });
    expect(access.payload.customers).toHaveLength(1);
    expect(access.payload.customers[0]!.grants.filter(({ basis }) => basis === 'PROJECT_TEAM')).toEqual([one, two].sort().map(staffId => ({ basis: 'PROJECT_TEAM', unit: null, staffId })));
    const list = await scene.ask<{ customers: { totalCount: number; edges: { node: { id: string } }[] } }>(accountManager('PB-EXPRESS', one), '{ customers { totalCount edges { node { id } } } }');
    expect(list.data.customers).toEqual({ totalCount: 1, edges: [{ node: { id } }] });
    await scene.deliver(team(id, { teamId: approved.data.teamId, version: 3, change: 'ENDED', status: 'ENDED', until: '2025-01-15' }));
    expect(await seen()).toEqual([false, false, false]);
  });

  it('ORG-4 › are shown the same in whatever order and however often it is told', async () => {
    const teamId = newId();
    const history = [
      team(id, { teamId, version: 1, change: 'PROPOSED', status: 'PROPOSED' }), team(id, { teamId, version: 2 }),
      team(id, { teamId, version: 3, change: 'MEMBERS', members: inTeam(two, three) }), team(id, { teamId, version: 4, change: 'MEMBERS', members: inTeam(three) }),
    ];
    for (const order of [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2, 3, 1], [3, 3, 3, 0]]) {
      await scene.sql('delete from project_team_member');
      await scene.sql('delete from project_team');
      for (const at of order) await scene.deliver(history[at]!);
      expect((await grants()).map(({ staff }) => staff)).toEqual([three]);
      const before = await told();
      await scene.deliver(...history, ...history.toReversed());
      expect(await told()).toBe(before);
    }
  });

  it('ORG-4 › see it only from the first day until the last, and until they leave', async () => {
    await scene.deliver(team(id, { from: '2025-01-20', until: '2025-01-30', members: inTeam(one, [two, '2025-01-25']) }));
    const days: [number, boolean[], number][] = [[4, [false, false, false], 0], [1, [true, true, false], 1], [4, [true, true, false], 0], [1, [true, false, false], 1], [5, [false, false, false], 1], [30, [false, false, false], 0]];
    for (const [days_, expected, changed] of days) {
      scene.deps.clock.forward(days_ * DAY);
      expect((await settle()).data.settleProjectTeams).toEqual({ changed });
      expect(await seen()).toEqual(expected);
      expect((await settle(informationSupervisor())).data.settleProjectTeams).toEqual({ changed: 0 });
    }
  });

  it('ORG-4 › see it as long as one of two teams lasts', async () => {
    const [first, second] = [team(id, { members: inTeam(one) }), team(id, { members: inTeam(one, two), until: '2025-02-01' })];
    await scene.deliver(first, second);
    expect(await grants()).toEqual([one, two].sort().map(staff => ({ staff, unit: null })));
    scene.deps.clock.forward(17 * DAY);
    await settle();
    expect((await grants()).map(({ staff }) => staff)).toEqual([one]);
  });

  it('ORG-4 › see another customer once the team is for that one, whatever is told late', async () => {
    const first = team(id);
    const moved = team(other, { teamId: first.data.teamId, version: 3, change: 'MEMBERS' });
    await scene.deliver(first);
    await scene.deliver(moved);
    await scene.deliver(first, moved);
    expect([await sees(one), await sees(one, other)]).toEqual([false, true]);
  });

  it('ORG-4 › see the survivor of a merged customer once the team is for that one, and the customer itself again after the undoing', async () => {
    const first = team(other, { members: inTeam(one) });
    await scene.deliver(first);
    const move = (customerId: string, version: number) => scene.deliver(team(customerId, { teamId: first.data.teamId, version, change: 'CUSTOMER', members: inTeam(one) }));
    const readers = async (customerId: string) => (await scene.sql<{ is: string }>(`select concat_ws('/', basis, unit_code, staff_id) as is from customer_access where customer_id = $1 order by 1`, [customerId])).map(({ is }) => is);
    const by = () => ({ reason: '重复建档', idempotencyKey: null, correlationId: newId() });
    const done = await scene.registry.useCases.mergeCustomers(director(), { survivorId: id, mergedId: other, ...by() });
    const { mergeId } = done as { mergeId: string };
    expect(await sees(one)).toBe(false);
    await settle();
    expect(await readers(other)).toEqual(await readers(id));
    await move(id, 3);
    expect([await sees(one), await readers(other)]).toEqual([true, await readers(id)]);
    await scene.registry.useCases.unmergeCustomers(director(), { mergeId, ...by() });
    await move(other, 4);
    expect([await sees(one), await sees(one, other)]).toEqual([false, true]);
  });

  it('ORG-4 › keep seeing it through a change of the responsible unit', async () => {
    await scene.deliver(team(id));
    await scene.grade({ [id]: 'DIAMOND' }, 2);
    expect(await scene.published('registry.ownership-reassigned.v1')).toHaveLength(1);
    expect(await grants()).toHaveLength(2);
  });

  it('ORG-4 › a team of no customer, and one that waits or was rejected, show nothing', async () => {
    const before = await told();
    await scene.deliver(team(id, { customerId: null, unit: 'U440515', kind: 'LONG_TERM' }), team(id, { version: 1, status: 'PROPOSED', change: 'PROPOSED' }), team(id, { status: 'REJECTED', change: 'REJECTED' }));
    expect([await grants(), await told()]).toEqual([[], before]);
  });

  it('ORG-4 › two settlements at once show it once', async () => {
    await scene.deliver(team(id, { from: '2025-01-16' }));
    scene.deps.clock.forward(DAY);
    const settled = await Promise.all([settle(), settle(), settle()]);
    expect(settled.map(({ data }) => data.settleProjectTeams.changed).sort()).toEqual([0, 0, 1]);
  });

  it('ORG-4 › many teams cost as many statements as one', async () => {
    const single = await countStatements(scene.deps.db, () => scene.deliver(team(id)));
    const many = await countStatements(scene.deps.db, () => scene.deliver(...Array.from({ length: 40 }, (_, nth) => team(nth % 2 ? id : other, { members: inTeam(one, two, three) }))));
    expect(many.statements.length).toBeLessThanOrEqual(single.statements.length + 1);
  });

  it.each([['an account manager', () => accountManager('U440515')], ['a head', () => countyHead('U440515')]])('%s settles nothing: FORBIDDEN', async (_, actor) => {
    expect((await settle(actor())).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
