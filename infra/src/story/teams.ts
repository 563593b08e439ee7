import { bureauDay } from '@keyaccount/contracts';
import type { City } from './city';
import type { GraphClient } from './graph-client';
import { BY_NAME, DECIDE_TEAM, PROPOSE_TEAM, TEAMS, VIEWER, type ByName, type Teams } from './queries';
import type { Teller } from './teller';

type Story = { readonly city: City; readonly director: GraphClient; readonly tell: Teller; quiet(): Promise<void>; sign(username: string): GraphClient };
type Team = City['teams'][number];

/** So many days a project team of the sample lasts. */
const LASTS = 180;
const dayFromNow = (days: number): string => bureauDay(new Date(Date.now() + days * 86_400_000));

const customerOf = async ({ director }: Story, name: string): Promise<string> => {
  const { customers } = await director.ask<ByName>(BY_NAME, { name });
  const id = customers.edges.find(({ node }) => node?.name === name)?.node?.id;
  if (!id) throw new Error(`the sample's customer ${name} is not there`);
  return id;
};

const propose = async (story: Story, { kind, goal, customer, unit, members }: Team): Promise<string> => {
  const people = await Promise.all(members.map(async username => (await story.sign(username).ask<{ viewer: { id: string } }>(VIEWER)).viewer.id));
  const { proposeTeam } = await story.director.ask<{ proposeTeam: { team: { id: string } } }>(PROPOSE_TEAM, {
    input: {
      kind, goal, unit, customerId: customer === null ? null : await customerOf(story, customer), from: dayFromNow(0), until: customer === null ? null : dayFromNow(LASTS),
      members: people.map((staffId, at) => ({ staffId, role: at === 0 ? 'LEAD' : 'MEMBER' })),
    },
  });
  return proposeTeam.team.id;
};

/** The city centre calls people into teams, the city bureau approves them (ORG-4, ORG-6). A team that is there is not called again. */
export const callTeams = async (story: Story): Promise<void> => {
  const { city, director, tell, quiet, sign } = story;
  tell.step('组建团队,报市局批准(ORG-4、ORG-6)', 'people are called into teams, the city bureau approves');
  const { teams } = await director.ask<Teams>(TEAMS);
  const known = new Map(teams.edges.map(({ node }) => [node.goal, node]));
  for (const team of city.teams) {
    const found = known.get(team.goal);
    const id = found?.id ?? (await propose(story, team));
    if (found === undefined || found.status === 'PROPOSED') await sign(city.signIns.leader).ask(DECIDE_TEAM, { id });
  }
  await quiet();
  tell.done(`${city.teams.length} 个 teams`);
};
