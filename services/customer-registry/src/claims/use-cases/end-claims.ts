import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { saveCustomers, type HeldCustomer } from '../../store/accounts';
import type { Rules } from '../../store/directory';
import { stamp, type Cause } from '../../use-cases/cause';
import { grantAccess } from '../../use-cases/publish-access';
import { overdueClaims, reopenQueue, saveEnds, type ClaimEnd, type RunningClaim } from '../store/claim-ends';

export type ClaimScene = { readonly tx: Tx; readonly deps: ServiceDeps; readonly rules: Rules; readonly cause: Cause };

type Ending = { readonly claim: RunningClaim; readonly status: ClaimEnd['status']; readonly at: Date };

const factOf = ({ claim: { id, customerId, unit, line, version }, status, at }: Ending, cause: Cause): NewEvent => ({
  type: 'registry.registration-ended.v1', aggregateId: id, version: version + 1,
  data: { registrationId: id, version: version + 1, customerId, unit, line, end: status, at: at.toISOString() }, ...stamp(cause),
});

/** Who may see these locked customers follows from their claims as they stand now; answers the customers with their new versions. */
export const showByClaims = async ({ tx, deps, rules, cause }: ClaimScene, customers: readonly HeldCustomer[]): Promise<HeldCustomer[]> => {
  const shown = customers.map(customer => ({ ...customer, version: customer.version + 1 }));
  await saveCustomers(tx, shown);
  await appendToOutbox(tx, await grantAccess(tx, deps, rules.directory, shown, () => cause), deps);
  return shown;
};

/** Ends claims in force and opens their keys again (REG-5); the caller shows the customers anew. Answers how many queued claims may come back. */
export const endClaims = async ({ tx, deps, cause }: ClaimScene, endings: readonly Ending[]): Promise<number> => {
  if (endings.length === 0) return 0;
  await saveEnds(tx, endings.map(({ claim: { id }, status, at }) => ({ id, status, at })));
  await appendToOutbox(tx, endings.map(ending => factOf(ending, cause)), deps);
  return reopenQueue(tx, [...new Set(endings.map(({ claim }) => claim.customerId))], bureauDay(deps.clock.now()));
};

/** Claims of locked customers that have run out by this instant end now, also where nobody has asked for it yet. */
export const expireOverdue = async (scene: ClaimScene, customerIds: readonly string[], by: Date): Promise<{ expired: readonly RunningClaim[]; reopened: number }> => {
  const expired = await overdueClaims(scene.tx, customerIds, by);
  const reopened = await endClaims(scene, expired.map(claim => ({ claim, status: 'EXPIRED' as const, at: claim.until })));
  return { expired, reopened };
};
