import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import { gather } from '../../store/customers';
import { REGISTRATION_COLUMNS, type RegistrationRow, type RegistrationStatus } from './registrations';
import { claimScope, idsOf } from './scope';

/** All that is stated must hold. */
export type RegistrationFilter = {
  readonly status: readonly RegistrationStatus[] | null;
  readonly unit: string | null;
  readonly customerId: string | null;
  /** Queued, and the key is open again. */
  readonly reopened: boolean | null;
};
export type RegistrationPage = { readonly filter: RegistrationFilter; readonly limit: number; readonly after: Place | null };

const condition = (actor: Actor, { status, unit, customerId, reopened }: RegistrationFilter, parameters: unknown[]): string => [
  ...(status ? [`r.status = any($${parameters.push(status)}::text[])`] : []),
  ...(unit !== null ? [`r.unit_code = $${parameters.push(unit)}`] : []),
  ...(customerId !== null ? [`r.customer_id in ${idsOf(`$${parameters.push(customerId)}::uuid`)}`] : []),
  ...(reopened !== null ? [`(r.status = 'QUEUED' and r.reopened_on is not null) = $${parameters.push(reopened)}::boolean`] : []),
  claimScope(actor, 'r.customer_id', 'r.unit_code', parameters),
].join(' and ');

/** Registrations that the actor may see, newest first. */
export const registrationPage = (tx: Tx, actor: Actor, { filter, limit, after }: RegistrationPage): Promise<RegistrationRow[]> => {
  const parameters: unknown[] = [];
  const where = condition(actor, filter, parameters);
  const further = after === null ? 'true' : `(r.registered_at, r.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  return rows(
    tx, `select ${REGISTRATION_COLUMNS} from registration r where ${where} and ${further} order by r.registered_at desc, r.id desc limit $${parameters.push(limit)}`, parameters,
  );
};

export const countRegistrations = async (tx: Tx, actor: Actor, filter: RegistrationFilter): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from registration r where ${condition(actor, filter, parameters)}`, parameters);
  return counted?.count ?? 0;
};

/** Who had the development right of these customers at an instant: one claim for each line at most. The customers were read through the row scope. */
export const rightsAt = async (tx: Tx, customerIds: readonly string[], at: Date): Promise<Map<string, RegistrationRow[]>> => {
  const found = await rows<RegistrationRow>(
    tx,
    `select ${REGISTRATION_COLUMNS} from registration r where r.customer_id = any($1::uuid[]) and r.validity @> $2::timestamptz order by r.line nulls first, r.id`,
    [customerIds, at],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};
