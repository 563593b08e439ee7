import { appendToOutbox } from '@keyaccount/event-bus';
import type { Tx } from '@keyaccount/subgraph-kit';
import { closeQueue, openRegistrations } from '../../claims/store/registrations';
import { reopenQueue } from '../../claims/store/claim-ends';
import { expireOverdue, type ClaimScene } from '../../claims/use-cases/end-claims';
import { claimsOfBoth, type ClaimFate, type OpenClaim } from '../policy/claims-of-both';
import { CLAIMS_ENDED, CLAIMS_QUEUED, DECLARATIONS, DECLARATIONS_LAPSED, REGISTRATIONS } from '../store/claim-moves';
import { claimStates, declarationStates, pendingOf } from '../store/claim-states';
import { touch, type Given } from '../store/touch';
import { claimFacts, declarationFacts } from './claim-facts';

type OpenOf = OpenClaim & { readonly customerId: string };

/** Claims that wait, or have the right at this instant. */
const openOf = async (tx: Tx, ids: readonly string[], at: Date): Promise<OpenOf[]> =>
  (await openRegistrations(tx, ids)).flatMap(({ status, validFrom, validUntil, ...claim }): OpenOf[] => {
    const open = status === 'QUEUED' || (status === 'ACTIVE' && validUntil !== null && validUntil > at);
    return open ? [{ ...claim, status, from: validFrom, until: validUntil }] : [];
  });

/** What would become of the open claims of both, each with the customer that it is of. */
export const claimFates = async (tx: Tx, { survivorId, mergedId, at }: Given): Promise<(ClaimFate & { readonly of: string | undefined })[]> => {
  const open = await openOf(tx, [survivorId, mergedId], at);
  const customers = new Map(open.map(({ id, customerId }) => [id, customerId]));
  return claimsOfBoth(open, at).map(fate => ({ ...fate, of: customers.get(fate.id) }));
};

/** Queued claims of these customers wait for whoever has the right there now; where nobody has, they may come back. */
export const settleQueues = async ({ tx }: Pick<ClaimScene, 'tx'>, ids: readonly string[], today: string): Promise<void> => {
  for (const claim of await openRegistrations(tx, ids)) if (claim.status === 'ACTIVE') await closeQueue(tx, claim.customerId, claim.line, claim.unit);
  await reopenQueue(tx, ids, today);
};

/** The open claims and declarations of both become the survivor's (REG-5, REG-6); whose right ends by it is told. Both are locked. */
export const mergeClaims = async (scene: ClaimScene, given: Given): Promise<void> => {
  const { tx, deps, cause } = scene;
  await expireOverdue(scene, [given.survivorId, given.mergedId], given.at);
  const fates = await claimFates(tx, given);
  const queued = fates.flatMap(one => (one.fate === 'QUEUES' ? [one] : []));
  const ended = fates.flatMap(one => (one.fate === 'ENDS' ? [one.id] : []));
  const claims = await claimStates(tx, [...ended, ...queued.map(({ id }) => id)]);
  const declarations = await declarationStates(tx, await pendingOf(tx, given.mergedId));
  await touch(tx, CLAIMS_ENDED, given, [ended]);
  await touch(tx, CLAIMS_QUEUED, given, [queued.map(({ id }) => id), queued.map(({ reason }) => reason), queued.map(({ heldBy }) => heldBy)]);
  for (const move of [REGISTRATIONS, DECLARATIONS_LAPSED, DECLARATIONS]) await touch(tx, move, given);
  await appendToOutbox(tx, [
    ...claimFacts(claims, await claimStates(tx, claims.map(({ id }) => id)), given.at, cause),
    ...declarationFacts(declarations, await declarationStates(tx, declarations.map(({ id }) => id)), cause),
  ], deps);
  await settleQueues(scene, [given.survivorId], given.today);
};
