import type { TeamKind } from '@keyaccount/contracts';
import type { Tx } from '@keyaccount/subgraph-kit';
import { teamWarnings, type TeamWarning } from '../policy/plan';
import { teamSetting } from '../store/teams';

/** A team that has the members it was asked to have, with what is worth a second thought. */
export type TeamArranged = { readonly teamId: string; readonly warnings: readonly TeamWarning[] };

/** The warnings that a team of so many draws (ORG-6). */
export const warningsOf = async (tx: Tx, kind: TeamKind, members: number, today: string): Promise<readonly TeamWarning[]> =>
  teamWarnings(kind, members, await teamSetting(tx, 'LARGEST_LONG_TERM', today));
