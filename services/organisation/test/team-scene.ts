import type { EventData } from '@keyaccount/contracts';
import { systemActor, type StaffActor } from '@keyaccount/identity';
import { inTransaction, newId, rows } from '@keyaccount/subgraph-kit';
import { accountManager, bureauLeader, countyHead, director, event, graphql, type GraphqlAnswer } from '@keyaccount/test-kit';
import { bureauFile, testOrganisation, type TestOrganisation } from './bureau';

export type Team = {
  id: string; status: string; version: number; from: string; until: string | null; decisionReason: string | null; customer: { id: string } | null; unit: { code: string } | null;
  members: { staff: { id: string }; role: string; since: string; until: string | null }[];
};
type Payload = { team: Team; warnings?: { code: string; message: string; messageEn: string }[] };
type Told = EventData<'organisation.team-changed.v1'>;
type Answer = GraphqlAnswer<Record<string, Payload>>;

export const TEAM = 'id status version from until decisionReason customer { id } unit { code } members { staff { id } role since until }';
const MUTATION = (name: string, warnings: boolean): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { team { ${TEAM} } ${warnings ? 'warnings { code message messageEn }' : ''} } }`;
const loader = systemActor('bureau-file', ['organisation:load']);
export const appointed = (unit: string, post = 'ACCOUNT_MANAGER', until?: string) => [{ unit, post, fullTime: true, since: '2023-01-01', ...(until ? { until } : {}) }];
const MORE = [
  { key: 'leader', name: '郑局长', appointments: appointed('C4405', 'BUREAU_LEADER') },
  { key: 'courier', name: '许专员', appointments: appointed('PB-EXPRESS', 'PLANNING_MANAGER') },
  ...Array.from({ length: 12 }, (_, at) => ({ key: `many-${at}`, name: `样例${at}`, appointments: appointed('U440523') })),
];

export let test: TestOrganisation;
let people: Map<string, string>;
export let [mine, theirs] = ['', ''];
export const idOf = (key: string): string => people.get(key)!;
export const as = (actor: StaffActor, key: string): StaffActor => ({ ...actor, staffId: idOf(key) });
export const theDirector = (): StaffActor => as(director(), 'director');
export const leader = (): StaffActor => as(bureauLeader(), 'leader');
export const head = (): StaffActor => as(countyHead('U440515', ['U440515', 'S440515001']), 'head');
export const manager = (): StaffActor => as(accountManager('U440515'), 'am-1');
export const load = (file: object) => test.service.useCases.loadBureau(loader, { file, initialPassword: undefined, correlationId: newId() });
export const told = async (): Promise<Told[]> =>
  (await rows<{ payload: Told }>(test.deps.db.manager, "select payload from outbox where type = 'organisation.team-changed.v1' order by seq")).map(({ payload }) => payload);

export const place = (key: string, role = 'MEMBER') => ({ staffId: idOf(key), role });
export const plan = (more: object = {}) => ({ kind: 'STAGE', goal: '拿下账单外包', customerId: mine, from: '2026-03-02', until: '2026-06-01', members: [place('am-1', 'LEAD'), place('courier')], ...more });
export const longTerm = (count: number) => ({
  kind: 'LONG_TERM', goal: '南澳日常营销', unit: 'U440523', from: '2026-03-02', members: Array.from({ length: count }, (_, at) => place(`many-${at}`, at ? 'MEMBER' : 'LEAD')),
});
export const run = (name: string, input: object, actor: StaffActor): Promise<Answer> => graphql(test.running, actor, MUTATION(name, /propose|change/.test(name)), { input });
export const propose = (more: object = {}, actor = theDirector()): Promise<Answer> => run('proposeTeam', plan(more), actor);
export const decide = (teamId: string, input: object = { decision: 'APPROVE' }, actor = leader()): Promise<Answer> => run('decideTeam', { teamId, ...input }, actor);
export const proposed = async (more: object = {}): Promise<Team> => (await propose(more)).data['proposeTeam']!.team;
export const approved = async (more: object = {}): Promise<Team> => (await decide((await proposed(more)).id)).data['decideTeam']!.team;
export const teamAs = async (actor: StaffActor, id: string): Promise<Team | null> =>
  (await graphql<{ team: Team | null }>(test.running, actor, `query ($id: ID!) { team(id: $id) { ${TEAM} } }`, { id })).data.team;
export const reasonOf = ({ errors }: Pick<Answer, 'errors'>): string | undefined => errors?.map(({ extensions: { code, reason, rule, field } }) => [code, reason, rule, field].filter(Boolean).join(' ')).join();

/** A bureau with people for teams, and two customers: Chenghai's and the express bureau's. */
export const begin = async (): Promise<void> => {
  test = await testOrganisation();
  await load({ ...bureauFile, staff: [...bureauFile.staff.map(person => ({ ...person, username: null })), ...MORE] });
  people = new Map((await rows<{ key: string; id: string }>(test.deps.db.manager, 'select key, id from staff')).map(({ key, id }) => [key, id]));
  [mine, theirs] = [newId(), newId()];
  const grants = [[mine, 'U440515'], [theirs, 'PB-EXPRESS']].map(([customerId, unit]) => ({ customerId: customerId!, version: 1, grants: [{ basis: 'OWNER' as const, unit: unit!, staffId: null }] }));
  await inTransaction(test.deps.db, tx => test.service.reactions['registry.customer-access-changed.v1']([event('registry.customer-access-changed.v1', { subject: 'batch', version: 1, data: { customers: grants } })], tx));
};
export const end = (): Promise<void> => test.drop();
