import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import { gather } from '../../store/customers';
import type { ClaimedLine } from '../policy/lines';
import type { Dispute, DisputeStatus } from '../policy/ruling';
import type { Brief } from './dispute-briefs';
import { ownScope } from './scope';

export type DisputeRow = Dispute & {
  readonly id: string;
  readonly customerId: string;
  readonly registrationId: string;
  readonly line: ClaimedLine;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly inFavourOf: string | null;
  readonly ruledBy: string | null;
  readonly ruledAt: Date | null;
  readonly reason: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  readonly brief: Brief | null;
  readonly version: number;
};

const COLUMNS = `d.id, d.customer_id as "customerId", d.registration_id as "registrationId", d.line, d.claimant, d.respondent, d.ruling_unit as "rulingUnit",
  d.hearing_due as "hearingDue", d.status, d.opened_by as "openedBy", d.opened_at as "openedAt", d.in_favour_of as "inFavourOf", d.ruled_by as "ruledBy",
  d.ruled_at as "ruledAt", d.reason, d.withdrawn_by as "withdrawnBy", d.withdrawn_at as "withdrawnAt", d.withdrawal_reason as "withdrawalReason", d.brief, d.version`;
const PARTIES = ['d.claimant', 'd.respondent', 'd.ruling_unit'];

export const disputesById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, DisputeRow>> => {
  const parameters: unknown[] = [ids];
  const scope = ownScope(actor, PARTIES, parameters);
  const found = await rows<DisputeRow>(tx, `select ${COLUMNS} from dispute d where d.id = any($1::uuid[]) and ${scope}`, parameters);
  return new Map(found.map(dispute => [dispute.id, dispute]));
};

export type NewDispute = Pick<DisputeRow, 'id' | 'customerId' | 'registrationId' | 'line' | 'claimant' | 'respondent' | 'rulingUnit' | 'hearingDue' | 'openedBy' | 'openedAt'>;

/** Opens a dispute over a locked customer; false where one between the two is open already. */
export const insertDispute = async (tx: Tx, d: NewDispute): Promise<boolean> => {
  const inserted = await rows(
    tx,
    `insert into dispute (id, customer_id, registration_id, line, claimant, respondent, ruling_unit, hearing_due, status, opened_by, opened_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'OPEN', $9, $10, 1) on conflict do nothing returning id`,
    [d.id, d.customerId, d.registrationId, d.line, d.claimant, d.respondent, d.rulingUnit, d.hearingDue, d.openedBy, d.openedAt],
  );
  return inserted.length > 0;
};

export type StatementRow = { readonly id: string; readonly disputeId: string; readonly unit: string; readonly statement: string; readonly statedBy: string; readonly statedAt: Date };

export const insertStatement = async (tx: Tx, s: StatementRow): Promise<void> => {
  await tx.query(
    'insert into dispute_statement (id, dispute_id, unit_code, statement, stated_by, stated_at) values ($1, $2, $3, $4, $5, $6)',
    [s.id, s.disputeId, s.unit, s.statement, s.statedBy, s.statedAt],
  );
};

export const statementsOf = async (tx: Tx, disputeIds: readonly string[]): Promise<Map<string, StatementRow[]>> => {
  const found = await rows<StatementRow>(
    tx,
    `select id, dispute_id as "disputeId", unit_code as unit, statement, stated_by as "statedBy", stated_at as "statedAt"
       from dispute_statement where dispute_id = any($1::uuid[]) order by stated_at, id`,
    [disputeIds],
  );
  return gather(found, disputeIds, ({ disputeId }) => disputeId);
};

export type Ruling = { readonly inFavourOf: string; readonly by: string; readonly at: Date; readonly reason: string; readonly brief: Brief };

/** Keeps the ruling with its reasons and the evidence as it stands now. */
export const saveRuling = async (tx: Tx, id: string, { inFavourOf, by, at, reason, brief }: Ruling): Promise<void> => {
  await tx.query(
    `update dispute set status = 'RULED', in_favour_of = $2, ruled_by = $3, ruled_at = $4, reason = $5, brief = $6::jsonb, version = version + 1 where id = $1::uuid`,
    [id, inFavourOf, by, at, reason, JSON.stringify(brief)],
  );
};

export type Withdrawal = Omit<Ruling, 'inFavourOf'>;

/** Keeps why a dispute was withdrawn, with the evidence as it stands now. */
export const saveWithdrawal = async (tx: Tx, id: string, { by, at, reason, brief }: Withdrawal): Promise<void> => {
  await tx.query(
    `update dispute set status = 'WITHDRAWN', withdrawn_by = $2, withdrawn_at = $3, withdrawal_reason = $4, brief = $5::jsonb, version = version + 1 where id = $1::uuid`,
    [id, by, at, reason, JSON.stringify(brief)],
  );
};

export type DisputePage = { readonly status: DisputeStatus | null; readonly limit: number; readonly after: Place | null };

const condition = (actor: Actor, status: DisputeStatus | null, parameters: unknown[]): string =>
  `${status === null ? 'true' : `d.status = $${parameters.push(status)}`} and ${ownScope(actor, PARTIES, parameters)}`;

/** Disputes of the actor's units, newest first. */
export const disputePage = (tx: Tx, actor: Actor, { status, limit, after }: DisputePage): Promise<DisputeRow[]> => {
  const parameters: unknown[] = [];
  const where = condition(actor, status, parameters);
  const further = after === null ? 'true' : `(d.opened_at, d.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  return rows(tx, `select ${COLUMNS} from dispute d where ${where} and ${further} order by d.opened_at desc, d.id desc limit $${parameters.push(limit)}`, parameters);
};

export const countDisputes = async (tx: Tx, actor: Actor, status: DisputeStatus | null): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from dispute d where ${condition(actor, status, parameters)}`, parameters);
  return counted?.count ?? 0;
};
