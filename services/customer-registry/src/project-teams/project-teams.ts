import { systemActor, type Actor } from '@keyaccount/identity';
import type { ServiceDeps } from '@keyaccount/subgraph-kit';
import { settleDaily } from '../responsibility/use-cases/settle-daily';
import type { ReadRules } from '../store/directory';
import { whenTeamChanged } from './reactions/when-team-changed';
import { RegistryProjectTeams1768020060000 } from './store/migrations/1768020060000-project-teams';
import { applyTeams } from './use-cases/apply-teams';
import { settleProjectTeams } from './use-cases/settle-project-teams';

export const projectTeamMigrations = [RegistryProjectTeams1768020060000];
const settler = systemActor('project-team-settlement', ['project-team:settle']);

/** Who sees a customer as a member of a team for it (ORG-4); the teams themselves are organisation's. */
export const projectTeams = (deps: ServiceDeps, readRules: ReadRules, reactor: Actor) => {
  const settle = settleProjectTeams(deps, readRules);
  return {
    daily: settleDaily(deps, settler, settle),
    useCases: { settleProjectTeams: settle },
    reactions: { 'organisation.team-changed.v1': whenTeamChanged(reactor, applyTeams(deps, readRules)) },
  };
};
