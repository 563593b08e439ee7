import type { StaffActor } from '@keyaccount/identity';
import { newId, rows } from '@keyaccount/subgraph-kit';
import { bureauLeader, director } from '@keyaccount/test-kit';
import {
  appointed, approved, as, begin, decide, end, idOf, leader, load, longTerm, manager, mine, place, propose, proposed, reasonOf, run, teamAs, test, theDirector, told, type Team,
} from './team-scene';

beforeEach(begin);
afterEach(end);

describe('ORG-4 › a project team', () => {
  it('ORG-4 › is proposed by the city centre, approved by the city bureau, and told whole each time', async () => {
    const { data: { proposeTeam: answer } } = await propose();
    expect(answer).toMatchObject({
      warnings: [],
      team: { status: 'PROPOSED', version: 1, customer: { id: mine }, unit: null, members: [{ staff: { id: idOf('am-1') }, role: 'LEAD', since: '2026-03-02', until: null }, { staff: { id: idOf('courier') }, role: 'MEMBER' }] },
    });
    const { data: { decideTeam: decided } } = await decide(answer!.team.id, { decision: 'APPROVE', reason: '同意' });
    expect(decided!.team).toMatchObject({ status: 'ACTIVE', version: 2, decisionReason: '同意' });
    const members = [idOf('am-1'), idOf('courier')].map(staffId => ({ staffId, until: null }));
    const common = { teamId: answer!.team.id, kind: 'STAGE', customerId: mine, unit: null, from: '2026-03-02', until: '2026-06-01', members: expect.arrayContaining(members) as unknown };
    expect(await told()).toEqual([{ ...common, version: 1, change: 'PROPOSED', status: 'PROPOSED' }, { ...common, version: 2, change: 'APPROVED', status: 'APPROVED' }]);
  });

  it('ORG-4 › is rejected with a reason, and is over then', async () => {
    const { id } = await proposed();
    expect(reasonOf(await decide(id, { decision: 'REJECT' }))).toBe('BAD_USER_INPUT TeamReasonMissing ORG-4 input.reason');
    expect((await decide(id, { decision: 'REJECT', reason: '人手不足' })).data['decideTeam']!.team).toMatchObject({ status: 'REJECTED', decisionReason: '人手不足' });
    expect(reasonOf(await decide(id))).toBe('CONFLICT TeamDecided ORG-4');
    expect(reasonOf(await run('endTeam', { teamId: id, reason: '作罢' }, theDirector()))).toBe('CONFLICT TeamOver ORG-4');
    expect(reasonOf(await run('changeTeamMembers', { teamId: id, members: [place('am-1', 'LEAD')], expectedVersion: 2 }, theDirector()))).toBe('CONFLICT TeamOver ORG-4');
  });

  it('ORG-4 › is never decided by who proposed it, whatever posts they hold', async () => {
    const both: StaffActor = { ...theDirector(), posts: [...director().posts, ...bureauLeader().posts] };
    const { id } = (await propose({}, both)).data['proposeTeam']!.team;
    expect(reasonOf(await decide(id, { decision: 'APPROVE' }, both))).toBe('RULE_VIOLATION ProposerDecides ORG-4');
    await expect(test.deps.db.manager.query("update team set state = 'APPROVED', decided_by = proposed_by, decided_at = now() where id = $1", [id])).rejects.toMatchObject({ code: '23514' });
  });

  it('ORG-4 › is decided once, however many decide at the same time', async () => {
    const { id } = await proposed();
    const answers = await Promise.all([decide(id), decide(id), decide(id, { decision: 'REJECT', reason: '不同意' })]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(answer => reasonOf(answer) ?? [])).toEqual(['CONFLICT TeamDecided ORG-4', 'CONFLICT TeamDecided ORG-4']);
    expect(await told()).toHaveLength(2);
  });

  it('ORG-4 › is withdrawn by who proposed it until it is decided, told, and over then', async () => {
    const withdraw = (id: string, actor = theDirector(), reason = '客户已另有安排') => run('withdrawTeam', { teamId: id, reason }, actor);
    const [{ id }, other] = [await proposed(), await approved()];
    expect([await withdraw(id, as(director(), 'am-1')), await withdraw(id, theDirector(), ' '), await withdraw(id, leader()), await withdraw(id, manager()), await withdraw(newId()), await withdraw(other.id)].map(reasonOf)).toEqual([
      'RULE_VIOLATION NotProposer ORG-4', 'BAD_USER_INPUT TeamReasonMissing ORG-4 input.reason', 'FORBIDDEN Forbidden', 'FORBIDDEN Forbidden', 'NOT_FOUND TeamNotFound input.teamId', 'CONFLICT TeamDecided ORG-4',
    ]);
    expect((await withdraw(id)).data['withdrawTeam']!.team).toMatchObject({ status: 'WITHDRAWN', version: 2, members: [{ until: null }, { until: null }] });
    expect((await told()).at(-1)).toMatchObject({ teamId: id, change: 'WITHDRAWN', status: 'WITHDRAWN', version: 2, customerId: mine });
    expect([await withdraw(id), await decide(id), await run('endTeam', { teamId: id, reason: '作罢' }, theDirector())].map(reasonOf)).toEqual(['CONFLICT TeamWithdrawn ORG-4', 'CONFLICT TeamWithdrawn ORG-4', 'CONFLICT TeamOver ORG-4']);
    expect(reasonOf(await run('changeTeamMembers', { teamId: id, members: [place('am-1', 'LEAD')], expectedVersion: 2 }, theDirector()))).toBe('CONFLICT TeamOver ORG-4');
    await expect(test.deps.db.manager.query("update team set ended_by = gen_random_uuid() where id = $1", [id])).rejects.toMatchObject({ code: '23514' });
  });

  it('ORG-4 › is withdrawn or decided, never both', async () => {
    const { id } = await proposed();
    const answers = await Promise.all([run('withdrawTeam', { teamId: id, reason: '作罢' }, theDirector()), decide(id)]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(await told()).toHaveLength(2);
  });

  it('ORG-4 › is decided as it was read, or read again', async () => {
    const { id } = await proposed();
    await run('changeTeamMembers', { teamId: id, members: [place('am-2', 'LEAD')], expectedVersion: 1 }, theDirector());
    expect(reasonOf(await decide(id, { decision: 'APPROVE', expectedVersion: 1 }))).toBe('CONFLICT TeamChangedMeanwhile input.expectedVersion');
    expect((await decide(id, { decision: 'APPROVE', expectedVersion: 2 })).data['decideTeam']!.team.status).toBe('ACTIVE');
  });

  it('ORG-4 › is approved before its first day, begins and is over by itself', async () => {
    const { id, status } = await approved({ from: '2026-03-04', until: '2026-03-06' });
    const later = async (days: number): Promise<string> => {
      test.clock.forward(days * 1440);
      return (await teamAs(theDirector(), id))!.status;
    };
    expect([status, await later(1), await later(1), await later(1), await later(1)]).toEqual(['APPROVED', 'APPROVED', 'ACTIVE', 'ACTIVE', 'ENDED']);
    expect(reasonOf(await run('endTeam', { teamId: id, reason: '完成' }, theDirector()))).toBe('CONFLICT TeamOver ORG-4');
  });

  it('ORG-4 › is not approved when its time is over', async () => {
    const { id } = await proposed({ until: '2026-03-03' });
    test.clock.forward(1440);
    expect(reasonOf(await decide(id))).toBe('RULE_VIOLATION TeamPeriodOver ORG-4');
  });

  it('ORG-4 › is ended from today on, and one that has not begun never begins', async () => {
    const [running, waiting] = [await approved(), await approved({ from: '2026-04-01' })];
    test.clock.forward(10 * 1440);
    const end = async ({ id }: Team): Promise<Team> => (await run('endTeam', { teamId: id, reason: '目标已达成' }, theDirector())).data['endTeam']!.team;
    expect([await end(running), await end(waiting)]).toMatchObject([{ status: 'ENDED', until: '2026-03-12', version: 3 }, { status: 'ENDED', until: '2026-04-01' }]);
    expect((await told()).slice(-2)).toMatchObject([{ change: 'ENDED', status: 'ENDED', until: '2026-03-12' }, { change: 'ENDED', until: '2026-04-01' }]);
    expect(reasonOf(await run('endTeam', { teamId: (await proposed({ from: '2026-03-12' })).id, reason: '作罢' }, theDirector()))).toBe('CONFLICT TeamUndecided ORG-4');
  });

  it.each<[string, () => object, string]>([
    ['without a goal', () => ({ goal: '' }), 'BAD_USER_INPUT TeamGoalInvalid ORG-4 input.goal'],
    ['that begins in the past', () => ({ from: '2026-03-01' }), 'BAD_USER_INPUT TeamPeriodInvalid ORG-4 input.from'],
    ['without an end', () => ({ until: null }), 'BAD_USER_INPUT TeamPeriodInvalid ORG-4 input.from'],
    ['of a unit', () => ({ unit: 'U440515' }), 'BAD_USER_INPUT TeamBelongsElsewhere ORG-6 input.kind'],
    ['long-term, of a unit that is none', () => ({ ...longTerm(1), customerId: null, unit: 'U9', until: null }), 'NOT_FOUND TeamUnitNotFound input.unit'],
    ['for a customer that is none', () => ({ customerId: newId() }), 'NOT_FOUND TeamCustomerNotFound input.customerId'],
    ['for a customer by no id', () => ({ customerId: 'x' }), 'NOT_FOUND TeamCustomerNotFound input.customerId'],
    ['with two leads', () => ({ members: [place('am-1', 'LEAD'), place('courier', 'LEAD')] }), 'BAD_USER_INPUT TeamMembersInvalid ORG-4 input.members'],
    ['with somebody twice', () => ({ members: [place('am-1', 'LEAD'), place('am-1')] }), 'BAD_USER_INPUT TeamMembersInvalid ORG-4 input.members'],
    ['with nobody the bureau knows', () => ({ members: [{ staffId: newId(), role: 'LEAD' }] }), 'RULE_VIOLATION MemberUnfit ORG-4 input.members'],
    ['with a former colleague', () => ({ members: [place('am-1', 'LEAD'), place('gone')] }), 'RULE_VIOLATION MemberUnfit ORG-4 input.members'],
    ['with a head', () => ({ members: [place('am-1', 'LEAD'), place('head')] }), 'RULE_VIOLATION MemberUnfit ORG-4 input.members'],
    ['long-term, with somebody of another unit', () => ({ ...longTerm(1), customerId: null, until: null, members: [place('am-1', 'LEAD')] }), 'RULE_VIOLATION MemberUnfit ORG-4 input.members'],
    ['BIU, of one unit', () => ({ kind: 'BIU', members: [place('am-1', 'LEAD')] }), 'RULE_VIOLATION BiuWithinOneUnit ORG-6 input.members'],
    ['with a development by no id', () => ({ developmentId: 'D1' }), 'BAD_USER_INPUT IdMalformed input.developmentId'],
  ])('ORG-4, ORG-6 › one %s is refused and changes nothing', async (_, more, reason) => {
    expect(reasonOf(await propose(more()))).toBe(reason);
    expect([await told(), await rows(test.deps.db.manager, 'select 1 from team')]).toEqual([[], []]);
  });

  it('ORG-4 › keeps its development as it was given, and the same key proposes once', async () => {
    const developmentId = newId();
    const input = { developmentId, idempotencyKey: 'k1' };
    const answers = [await propose(input), await propose(input)];
    expect(new Set(answers.map(({ data }) => data['proposeTeam']!.team.id)).size).toBe(1);
    expect(await rows(test.deps.db.manager, 'select development_id as id from team')).toEqual([{ id: developmentId }]);
    expect(reasonOf(await propose({ ...input, goal: '另一个目标' }))).toBe('CONFLICT IdempotencyKeyReused input.idempotencyKey');
  });
});

describe('ORG-6 › the kinds of team', () => {
  it('ORG-6 › a long-term team of more than 10 draws a warning and is made nevertheless; so does one that grows', async () => {
    const long = (count: number) => run('proposeTeam', longTerm(count), theDirector());
    const [ten, eleven] = [(await long(10)).data['proposeTeam']!, (await long(11)).data['proposeTeam']!];
    expect([ten.warnings, eleven.warnings!.map(({ code }) => code), eleven.team.members.length]).toEqual([[], ['TEAM_TOO_LARGE'], 11]);
    expect(ten.team).toMatchObject({ unit: { code: 'U440523' }, customer: null, until: null });
    const grown = await run('changeTeamMembers', { teamId: ten.team.id, members: longTerm(12).members, expectedVersion: 1 }, theDirector());
    expect(grown.data['changeTeamMembers']!.warnings).toMatchObject([{ code: 'TEAM_TOO_LARGE', message: expect.stringMatching(/\p{Script=Han}/u) as unknown }]);
  });

  it('ORG-6 › a stage team may be of any size, and a campaign needs no customer', async () => {
    const { data } = await propose({ customerId: null, members: [...longTerm(12).members, place('head')] });
    expect(data['proposeTeam']).toMatchObject({ warnings: [], team: { customer: null } });
  });

  it('ORG-6 › a BIU team reaches across units', async () => {
    expect((await propose({ kind: 'BIU' })).errors).toBeUndefined();
  });
});

describe('ORG-4 › who is in a team', () => {
  const change = (id: string, keys: readonly string[], expectedVersion: number) =>
    run('changeTeamMembers', { teamId: id, members: keys.map((key, at) => place(key, at ? 'SUPPORT' : 'LEAD')), expectedVersion }, theDirector());

  it('ORG-4 › is said anew; whoever is left out is out today, and may come back', async () => {
    const { id } = await approved();
    const { data } = await change(id, ['courier', 'am-2'], 2);
    expect(data['changeTeamMembers']!.team.members.map(({ staff, role, until }) => [staff.id, role, until])).toEqual(expect.arrayContaining([
      [idOf('courier'), 'LEAD', null], [idOf('am-2'), 'SUPPORT', null], [idOf('am-1'), 'LEAD', '2026-03-02'],
    ]));
    expect((await told()).at(-1)).toMatchObject({ change: 'MEMBERS', version: 3, members: expect.not.arrayContaining([{ staffId: idOf('am-1'), until: null }]) as unknown });
    await change(id, ['am-1', 'courier'], 3);
    expect((await told()).at(-1)!.members.map(({ staffId }) => staffId).sort()).toEqual([idOf('am-1'), idOf('courier')].sort());
  });

  it('ORG-4 › is not changed over another change', async () => {
    const { id } = await approved();
    const answers = await Promise.all([change(id, ['courier'], 2), change(id, ['am-1', 'am-2'], 2)]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(answer => reasonOf(answer) ?? [])).toEqual(['CONFLICT TeamChangedMeanwhile input.expectedVersion']);
    expect(reasonOf(await change(id, ['courier', 'courier'], 3))).toBe('BAD_USER_INPUT TeamMembersInvalid ORG-4 input.members');
  });

  it('ORG-4 › a leaver leaves the team with the last appointment that fits, and it is told once', async () => {
    const [team, rejected] = [await approved(), await proposed()];
    await decide(rejected.id, { decision: 'REJECT', reason: '重复' });
    const before = (await told()).length;
    const leave = () => load({ units: [], staff: [{ key: 'am-1', name: '黄经理', appointments: appointed('U440515', 'ACCOUNT_MANAGER', '2026-03-31') }] });
    await leave();
    await leave();
    const since = (await told()).slice(before);
    expect(since).toMatchObject([{ teamId: team.id, change: 'MEMBERS', version: 3 }]);
    expect(since[0]!.members).toEqual(expect.arrayContaining([{ staffId: idOf('am-1'), until: '2026-04-01' }, { staffId: idOf('courier'), until: null }]));
    await load({ units: [], staff: [{ key: 'am-1', name: '黄经理', appointments: [{ unit: 'C4405', post: 'ACCOUNT_MANAGER', fullTime: true, since: '2026-04-01' }] }] });
    expect((await told()).at(-1)!.members).toContainEqual({ staffId: idOf('am-1'), until: null });
  });

  it('ORG-4 › a change of post that no longer fits is a leave, and one that is out stays out', async () => {
    const { id } = await approved();
    await load({ units: [], staff: [{ key: 'am-1', name: '黄经理', appointments: [...appointed('U440515', 'ACCOUNT_MANAGER', '2026-02-28'), { unit: 'U440515', post: 'HEAD', fullTime: true, since: '2026-03-01' }] }] });
    expect((await teamAs(theDirector(), id))!.members[0]).toMatchObject({ staff: { id: idOf('am-1') }, until: '2026-03-02' });
    const count = (await told()).length;
    await load({ units: [], staff: [{ key: 'am-1', name: '黄经理', appointments: [{ unit: 'C4405', post: 'ACCOUNT_MANAGER', fullTime: true, since: '2026-03-02' }] }] });
    expect(await told()).toHaveLength(count);
  });

  it('ORG-4 › nobody slips into a team while their appointment ends', async () => {
    const [answer] = await Promise.all([propose(), load({ units: [], staff: [{ key: 'am-1', name: '黄经理', appointments: appointed('U440515', 'ACCOUNT_MANAGER', '2026-02-28') }] })]);
    const team = (await rows<{ until: string | null }>(test.deps.db.manager, 'select until from team_member where staff_id = $1', [idOf('am-1')]))[0];
    expect(answer.errors ? reasonOf(answer) : team).toEqual(answer.errors ? 'RULE_VIOLATION MemberUnfit ORG-4 input.members' : { until: '2026-03-02' });
  });
});
