import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { applyTeams } from '../use-cases/apply-teams';

/** Who is in a team for a customer sees the customer while the team is at work (ORG-4). */
export const whenTeamChanged = (actor: Actor, apply: ReturnType<typeof applyTeams>) => (events: readonly EventOf<'organisation.team-changed.v1'>[], tx: Tx): Promise<void> =>
  apply(actor, tx, events);
