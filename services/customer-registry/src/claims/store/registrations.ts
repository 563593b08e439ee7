import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { ClaimedLine } from '../policy/lines';
import type { QueueReason, Rival } from '../policy/right';
import { queueReason } from './queue-reason';
import { claimScope } from './scope';

export type RegistrationStatus = 'ACTIVE' | 'QUEUED' | 'EXPIRED' | 'WITHDRAWN' | 'OVERRULED';

export type RegistrationRow = {
  readonly id: string;
  readonly customerId: string;
  readonly unit: string;
  readonly line: ClaimedLine;
  readonly status: RegistrationStatus;
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
  readonly lastDay: string | null;
  readonly registeredBy: string;
  readonly registeredAt: Date;
  readonly extendedAt: Date | null;
  readonly endedAt: Date | null;
  readonly queueReason: QueueReason | null;
  readonly heldBy: string | null;
  readonly reopenedOn: string | null;
  readonly version: number;
};

export const REGISTRATION_COLUMNS = `r.id, r.customer_id as "customerId", r.unit_code as unit, r.line, r.status, lower(r.validity) as "validFrom",
  upper(r.validity) as "validUntil", r.last_day as "lastDay", r.registered_by as "registeredBy", r.registered_at as "registeredAt",
  r.extended_at as "extendedAt", r.ended_at as "endedAt", r.queue_reason as "queueReason", r.held_by as "heldBy", r.reopened_on as "reopenedOn", r.version`;

/** Of these registrations the ones that the actor may see. */
export const registrationsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, RegistrationRow>> => {
  const parameters: unknown[] = [ids];
  const scope = claimScope(actor, 'r.customer_id', 'r.unit_code', parameters);
  const found = await rows<RegistrationRow>(tx, `select ${REGISTRATION_COLUMNS} from registration r where r.id = any($1::uuid[]) and ${scope}`, parameters);
  return new Map(found.map(registration => [registration.id, registration]));
};

/** Registrations that are open: in force or queued. Their customers are locked. */
export const openRegistrations = (tx: Tx, customerIds: readonly string[]): Promise<RegistrationRow[]> =>
  rows(
    tx,
    `select ${REGISTRATION_COLUMNS} from registration r where r.customer_id = any($1::uuid[]) and r.status in ('ACTIVE', 'QUEUED') order by r.registered_at, r.id`,
    [customerIds],
  );

/** What may stand in the way of a new claim: who has the right now, and what ended only just now. */
export const rivalsOf = (tx: Tx, customerId: string, now: Date): Promise<Rival[]> =>
  rows(
    tx,
    `select r.id, r.unit_code as unit, r.line, lower(r.validity) as from, upper(r.validity) as until, r.status <> 'ACTIVE' as ended
       from registration r where r.customer_id = $1::uuid and r.validity is not null and upper(r.validity) > $2::timestamptz`,
    [customerId, now],
  );

export type NewRegistration = Pick<RegistrationRow, 'id' | 'customerId' | 'unit' | 'line' | 'registeredBy' | 'registeredAt'>;
export type Queued = { readonly reason: QueueReason; readonly heldBy: string };

export const insertQueued = async (tx: Tx, r: NewRegistration, { reason, heldBy }: Queued): Promise<void> => {
  await tx.query(
    `insert into registration (id, customer_id, unit_code, line, status, registered_by, registered_at, queue_reason, held_by, version)
     values ($1, $2, $3, $4, 'QUEUED', $5, $6, $7, $8, 1)`,
    [r.id, r.customerId, r.unit, r.line, r.registeredBy, r.registeredAt, reason, heldBy],
  );
};

export type Validity = { readonly from: Date; readonly until: Date; readonly lastDay: string };

/** Answers the claim's version. */
export const insertActive = async (tx: Tx, r: NewRegistration, { from, until, lastDay }: Validity): Promise<number> => {
  await tx.query(
    `insert into registration (id, customer_id, unit_code, line, status, registered_by, registered_at, validity, last_day, version)
     values ($1, $2, $3, $4, 'ACTIVE', $5, $6, tstzrange($7, $8), $9, 1)`,
    [r.id, r.customerId, r.unit, r.line, r.registeredBy, r.registeredAt, from, until, lastDay],
  );
  return 1;
};

/** A queued claim is taken up; answers its version. */
export const activateQueued = async (tx: Tx, id: string, { from, until, lastDay }: Validity): Promise<number> => {
  const [taken] = await rows<{ version: number }>(
    tx,
    `update registration set status = 'ACTIVE', validity = tstzrange($2, $3), last_day = $4, queue_reason = null, held_by = null, reopened_on = null,
            version = version + 1 where id = $1::uuid returning version`,
    [id, from, until, lastDay],
  );
  if (!taken) throw new Error(`registration ${id} is gone`);
  return taken.version;
};

export const queueAgain = async (tx: Tx, id: string, { reason, heldBy }: Queued): Promise<void> => {
  await tx.query(
    'update registration set queue_reason = $2, held_by = $3, reopened_on = null, version = version + 1 where id = $1::uuid', [id, reason, heldBy],
  );
};

/** Whoever was told that the key is open again waits for this unit now. */
export const closeQueue = async (tx: Tx, customerId: string, line: ClaimedLine, heldBy: string): Promise<void> => {
  await tx.query(
    `update registration q set held_by = $3, reopened_on = null, version = q.version + 1,
            queue_reason = ${queueReason('$2::text', 'q.line')}
      where q.customer_id = $1::uuid and q.status = 'QUEUED' and ($2::text is null or q.line is null or q.line = $2::text)
        and q.reopened_on is not null`,
    [customerId, line, heldBy],
  );
};

export const extendValidity = async (tx: Tx, id: string, until: Date, lastDay: string, at: Date): Promise<void> => {
  await tx.query(
    'update registration set validity = tstzrange(lower(validity), $2), last_day = $3, extended_at = $4, version = version + 1 where id = $1::uuid',
    [id, until, lastDay, at],
  );
};
