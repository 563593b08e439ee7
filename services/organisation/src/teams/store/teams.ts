import type { TeamKind } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { TeamState } from '../policy/standing';
import { teamScope } from './scope';

export type TeamRow = {
  readonly id: string;
  readonly kind: TeamKind;
  readonly goal: string;
  readonly customerId: string | null;
  readonly unit: string | null;
  readonly developmentId: string | null;
  readonly state: TeamState;
  readonly from: string;
  readonly until: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  readonly version: number;
};

export const TEAM_COLUMNS = `t.id, t.kind, t.goal, t.customer_id as "customerId", t.unit_code as unit, t.development_id as "developmentId", t.state,
  t.valid_from as "from", t.valid_until as "until", t.proposed_by as "proposedBy", t.proposed_at as "proposedAt", t.decided_by as "decidedBy",
  t.decided_at as "decidedAt", t.decision_reason as "decisionReason", t.ended_by as "endedBy", t.ended_at as "endedAt", t.end_reason as "endReason", t.version`;

/** The team, where the actor may see it, locked until the transaction ends. */
export const lockTeam = async (tx: Tx, actor: Actor, id: string): Promise<TeamRow | undefined> => {
  const parameters: unknown[] = [id];
  const [found] = await rows<TeamRow>(tx, `select ${TEAM_COLUMNS} from team t where t.id = $1::uuid and ${teamScope(actor, parameters)} for update`, parameters);
  return found;
};

/** Open teams of these people, locked in one order for everybody. */
export const lockTeamsOf = (tx: Tx, staffIds: readonly string[], today: string): Promise<TeamRow[]> =>
  rows(
    tx,
    `select ${TEAM_COLUMNS} from team t
      where t.state in ('PROPOSED', 'APPROVED') and (t.valid_until is null or t.valid_until > $2::date)
        and exists (select 1 from team_member m where m.team_id = t.id and m.staff_id = any($1::uuid[]) and (m.until is null or m.until > $2::date))
      order by t.id for update`,
    [staffIds, today],
  );

export const teamsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, TeamRow>> => {
  const parameters: unknown[] = [ids];
  const found = await rows<TeamRow>(tx, `select ${TEAM_COLUMNS} from team t where t.id = any($1::uuid[]) and ${teamScope(actor, parameters)}`, parameters);
  return new Map(found.map(team => [team.id, team]));
};

export const insertTeam = async (tx: Tx, t: TeamRow): Promise<void> => {
  await tx.query(
    `insert into team (id, kind, goal, customer_id, unit_code, development_id, state, valid_from, valid_until, proposed_by, proposed_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [t.id, t.kind, t.goal, t.customerId, t.unit, t.developmentId, t.state, t.from, t.until, t.proposedBy, t.proposedAt, t.version],
  );
};

/** Writes what was decided on a team that this transaction has locked. */
export const saveTeam = async (tx: Tx, t: TeamRow): Promise<void> => {
  await tx.query(
    `update team set state = $2, valid_until = $3, decided_by = $4, decided_at = $5, decision_reason = $6, ended_by = $7, ended_at = $8, end_reason = $9, version = $10
      where id = $1`,
    [t.id, t.state, t.until, t.decidedBy, t.decidedAt, t.decisionReason, t.endedBy, t.endedAt, t.endReason, t.version],
  );
};

/** Whether the customer is known here, and to the actor; it is not merged before the transaction ends. */
export const isCustomer = async (tx: Tx, actor: Actor, id: string): Promise<boolean> => {
  const parameters: unknown[] = [id];
  const found = await rows(tx, `select 1 from customer_access_version v where v.customer_id = $1::uuid and ${customerScope(actor, 'v.customer_id', parameters)} for share of v`, parameters);
  return found.length > 0;
};

/** A number of the teams as it holds on a day; the migrations wrote it. */
export const teamSetting = async (tx: Tx, name: 'LARGEST_LONG_TERM', on: string): Promise<number> => {
  const [held] = await rows<{ value: number }>(tx, 'select value from team_setting where name = $1 and valid_from <= $2::date order by valid_from desc limit 1', [name, on]);
  if (!held) throw new Error(`no setting ${name} holds`);
  return held.value;
};
