import { newId } from '@keyaccount/subgraph-kit';
import { bureauLeader, director } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, customerOf, dayIn, NOTHING, type Command, type Outcome, type Story } from '../history';
import { record, slot, which } from './arbitraries';

const call = () => ({ idempotencyKey: null, correlationId: newId() });

/** Account managers of all units, in or out of their posts. */
const membersOf = async ({ world }: Story, nths: readonly number[]): Promise<{ staffId: string; role: 'LEAD' | 'MEMBER' }[]> => {
  const people = await world.sql<{ id: string }>('organisation', 'select id from staff order by key');
  const chosen = [...new Set(nths.map(nth => people[nth % people.length]?.id))].flatMap(id => id ?? []);
  return chosen.map((staffId, at) => ({ staffId, role: at === 0 ? 'LEAD' : 'MEMBER' }));
};

type Team = { readonly id: string; readonly version: number };

/** One of the teams for this history's customers, those that stand so first. */
const teamOf = async (story: Story, state: string, nth: number): Promise<Team | undefined> => {
  const customers = await Promise.all(story.slots.map((_, at) => customerOf(story, at)));
  const found = await story.world.sql<Team>('organisation', 'select id, version from team where customer_id = any($1::uuid[]) order by state = $2 desc, id desc', [customers.flatMap(one => one?.id ?? []), state]);
  return found[nth % found.length];
};

type Proposed = { readonly slot: number; readonly members: readonly number[]; readonly from: number; readonly days: number };

const propose = async (story: Story, { slot: nth, members, from, days }: Proposed): Promise<object> => {
  const customer = await customerOf(story, nth);
  if (!customer) return NOTHING;
  return story.world.organisation.useCases.proposeTeam(director(), {
    kind: 'STAGE', goal: '专项营销', customerId: customer.id, unit: null, developmentId: null, from: dayIn(story, from), until: dayIn(story, from + days),
    members: await membersOf(story, members), ...call(),
  });
};

const decide = async (story: Story, nth: number, approve: boolean): Promise<object> => {
  const team = await teamOf(story, 'PROPOSED', nth);
  return team ? story.world.organisation.useCases.decideTeam(bureauLeader(), { teamId: team.id, decision: approve ? 'APPROVE' : 'REJECT', reason: '批复', expectedVersion: team.version, ...call() }) : NOTHING;
};

const people = fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 4 });
const proposal = { slot, members: people, from: fc.constantFrom(0, 0, 2), days: fc.constantFrom(1, 10, 60) };
/** A customer that organisation has not heard of yet, people whose post has ended, and days that pass elsewhere meanwhile. */
const PROPOSE_REFUSALS = ['TeamCustomerNotFound', 'MemberUnfit', 'TeamPeriodInvalid'];
const DECIDE_REFUSALS = ['TeamDecided', 'TeamWithdrawn', 'TeamPeriodOver', 'TeamChangedMeanwhile'];

/** People are called into teams for customers (ORG-4). */
export const TEAM_COMMANDS: readonly Command[] = [
  command({ name: 'propose a team', refusals: PROPOSE_REFUSALS, args: record(proposal), run: propose }),
  command({
    name: 'propose a team, and decide on one', refusals: [...PROPOSE_REFUSALS, ...DECIDE_REFUSALS], args: record({ ...proposal, which, approve: fc.boolean() }),
    run: async (story, { which: nth, approve, ...how }): Promise<Outcome> => [await propose(story, how), await decide(story, nth, approve)],
  }),
  command({
    name: 'bring a team to work', weight: 3, refusals: [...PROPOSE_REFUSALS, ...DECIDE_REFUSALS], args: record(proposal),
    run: async (story, how): Promise<Outcome> => [await propose(story, how), await decide(story, 0, true)],
  }),
  command({
    name: 'change the members of a team', refusals: ['TeamOver', 'TeamChangedMeanwhile', 'MemberUnfit'], args: record({ which, members: people }),
    run: async (story, { which: nth, members }) => {
      const team = await teamOf(story, 'APPROVED', nth);
      return team ? story.world.organisation.useCases.changeTeamMembers(director(), { teamId: team.id, expectedVersion: team.version, members: await membersOf(story, members), ...call() }) : NOTHING;
    },
  }),
  command({
    name: 'propose a team and withdraw it', refusals: [...PROPOSE_REFUSALS, 'TeamDecided', 'TeamWithdrawn'], args: record(proposal),
    run: async (story, how): Promise<Outcome> => {
      const proposed = await propose(story, how);
      const team = await teamOf(story, 'PROPOSED', 0);
      return [proposed, team ? await story.world.organisation.useCases.withdrawTeam(director(), { teamId: team.id, reason: '不再需要', ...call() }) : NOTHING];
    },
  }),
  command({
    name: 'end a team', weight: 1, refusals: ['TeamOver', 'TeamUndecided'], args: record({ which }),
    run: async (story, { which: nth }) => {
      const team = await teamOf(story, 'APPROVED', nth);
      return team ? story.world.organisation.useCases.endTeam(director(), { teamId: team.id, reason: '完成', ...call() }) : NOTHING;
    },
  }),
  command({ name: 'settle the teams', args: fc.constant(null), run: ({ world }) => world.registry.useCases.settleProjectTeams(director(), call()) }),
];
