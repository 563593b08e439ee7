import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { lapseDeclarations } from '../../claims/use-cases/lapse-declarations';
import { takesEffect } from '../../policy/ownership';
import { saveCustomers, type HeldCustomer } from '../../store/accounts';
import type { Rules } from '../../store/directory';
import { endOwnerships } from '../../store/ownerships';
import { stamp, type Cause } from '../../use-cases/cause';
import { changeSeats } from '../../use-cases/change-seats';
import { grantAccess } from '../../use-cases/publish-access';
import { insertLapse } from '../store/lapses';

export type Scene = { readonly tx: Tx; readonly deps: ServiceDeps; readonly rules: Rules; readonly cause: Cause };
export type Decision = { readonly reviewId: string; readonly reason: string; readonly by: string | null };

const factOf = ({ id, version, code }: HeldCustomer, unit: string, lapsedAt: Date, cause: Cause): NewEvent => {
  if (code === null) throw new Error(`key account ${id} has no code`);
  return { type: 'registry.customer-lapsed.v1', aggregateId: id, version, data: { customerId: id, version, code, unit, lapsedAt: lapsedAt.toISOString() }, ...stamp(cause) };
};

/** The customer as it stands from then on: it keeps its ID, and nothing that an account has. */
const dropped = (customer: HeldCustomer, lapseId: string, lapsedAt: Date): HeldCustomer => ({
  ...customer, status: 'LAPSED', kind: null, mainLine: null, grade: null, unit: null, flagged: false, a: null, b: null, ownershipId: null, ownedSince: null,
  lapseId, lapsedAt, formerUnit: customer.unit, version: customer.version + 1,
});

/**
 * Ends what a locked key account has (REG-1, ours): the ownership, the seats, the declarations that wait. A development right is left alone,
 * since a prospect has one as well (REG-5); the last responsible unit still sees the customer, whose open cases it closes.
 */
export const endAccount = async ({ tx, deps, rules, cause }: Scene, customer: HeldCustomer, { reviewId, reason, by }: Decision): Promise<void> => {
  const { id: customerId, unit, kind, grade, ownershipId, ownedSince } = customer;
  if (unit === null || kind === null || grade === null || ownershipId === null) throw new Error(`key account ${customerId} has no unit, kind, grade or ownership`);
  const now = deps.clock.now();
  const lapsedAt = takesEffect(ownedSince, now);
  const lapseId = deps.newId();
  await insertLapse(tx, { id: lapseId, customerId, reviewId, unit, kind, grade, reason, lapsedBy: by, lapsedAt }, cause.correlationId);
  await endOwnerships(tx, [{ id: ownershipId, until: lapsedAt }]);
  const after = dropped(customer, lapseId, lapsedAt);
  await changeSeats(tx, deps.newId, [{ before: customer, after }], now);
  const declarations = await lapseDeclarations(tx, customerId, now, cause);
  await saveCustomers(tx, [after]);
  const access = await grantAccess(tx, deps, rules.directory, [after], () => cause);
  await appendToOutbox(tx, [factOf(after, unit, lapsedAt, cause), ...declarations, ...access], deps);
};
