import type { Connection } from '@keyaccount/subgraph-kit';
import type { TeamWarning } from '../policy/plan';
import type { TeamRow } from '../store/teams';

/** What other services say more about. */
export type CustomerRef = { readonly id: string };
export type TeamPage = Connection<TeamRow>;
export type Warning = TeamWarning;
