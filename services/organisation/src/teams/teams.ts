import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import type { Actor, Permission } from '@keyaccount/identity';
import { countTeams, countTeamsOfHolders, teamPage, teamsOfHolders, type TeamFilter, type TeamPlace } from './store/lists';
import { membersOf } from './store/members';
import { OrganisationTeams1768020000000 } from './store/migrations/1768020000000-teams';
import { OrganisationTeamsFollow1768060000000 } from './store/migrations/1768060000000-teams-follow';
import { OrganisationTeamsWithdrawn1769030100000 } from './store/migrations/1769030100000-teams-withdrawn';
import { teamsById } from './store/teams';
import { changeTeamMembers } from './use-cases/change-team-members';
import { decideTeam } from './use-cases/decide-team';
import { endTeam } from './use-cases/end-team';
import { proposeTeam } from './use-cases/propose-team';
import { withdrawTeam } from './use-cases/withdraw-team';

export const teamMigrations = [OrganisationTeams1768020000000, OrganisationTeamsFollow1768060000000, OrganisationTeamsWithdrawn1769030100000];

type Guarded = <A extends unknown[], R>(permission: Permission, query: (tx: Tx, actor: Actor, ...args: A) => Promise<R>) => (actor: Actor | undefined, ...args: A) => Promise<R>;

/** Project teams, long-term teams and BIU teams (ORG-4, ORG-6). */
export const teams = (deps: ServiceDeps, guarded: Guarded, today: () => string) => ({
  useCases: {
    proposeTeam: proposeTeam(deps),
    decideTeam: decideTeam(deps),
    withdrawTeam: withdrawTeam(deps),
    changeTeamMembers: changeTeamMembers(deps),
    endTeam: endTeam(deps),
  },
  queries: {
    teamsById: guarded('organisation:read', teamsById),
    /** Of teams that were read through the row scope. */
    membersOf: guarded('organisation:read', (tx, _actor, ids: readonly string[]) => membersOf(tx, ids)),
    teamPage: guarded('organisation:read', (tx, actor, filter: TeamFilter, page: { readonly limit: number; readonly after: TeamPlace | null }) => teamPage(tx, actor, filter, page, today())),
    countTeams: guarded('organisation:read', (tx, actor, filter: TeamFilter) => countTeams(tx, actor, filter, today())),
    teamsOfHolders: guarded('organisation:read', teamsOfHolders),
    countTeamsOfHolders: guarded('organisation:read', countTeamsOfHolders),
  },
});
