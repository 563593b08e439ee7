import type { TeamPhase } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

export type Role = 'A' | 'B';
type PlaceInTeam = { readonly customerId: string; readonly role: Role };

/** Notes that a phase began. */
export const beginPhases = async (tx: Tx, begun: readonly { readonly customerId: string; readonly phase: TeamPhase; readonly since: Date }[]): Promise<void> => {
  if (begun.length === 0) return;
  await tx.query(
    `insert into team_phase_change as held (customer_id, since, phase) select * from unnest($1::uuid[], $2::timestamptz[], $3::text[])
     on conflict (customer_id, since) do update set phase = excluded.phase`,
    [begun.map(b => b.customerId), begun.map(b => b.since), begun.map(b => b.phase)],
  );
};

/** Roles that stand vacant from now on; one that did before keeps its day. */
export const noteVacancies = async (tx: Tx, vacant: readonly PlaceInTeam[], at: Date): Promise<void> => {
  if (vacant.length === 0) return;
  await tx.query(
    'insert into team_vacancy (customer_id, role, since) select customer_id, role, $3::timestamptz from unnest($1::uuid[], $2::text[]) as n(customer_id, role) on conflict do nothing',
    [vacant.map(v => v.customerId), vacant.map(v => v.role), at],
  );
};

/** Roles that are filled, or not asked for any more. */
export const clearVacancies = async (tx: Tx, filled: readonly PlaceInTeam[]): Promise<void> => {
  if (filled.length === 0) return;
  await rows(
    tx, 'delete from team_vacancy v using unnest($1::uuid[], $2::text[]) as n(customer_id, role) where v.customer_id = n.customer_id and v.role = n.role',
    [filled.map(f => f.customerId), filled.map(f => f.role)],
  );
};
