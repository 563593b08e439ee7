import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { causeOf, stamp, type Cause } from '../../use-cases/cause';
import { withdrawalFault } from '../policy/ruling';
import { isText } from '../policy/texts';
import { saveWithdrawal, type DisputeRow } from '../store/disputes';
import { briefNow } from './brief-now';
import type { ClaimScene } from './end-claims';
import { lockDispute } from './lock-dispute';
import type { OnDispute } from './open-dispute';

export type WithdrawDispute = { readonly disputeId: string; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string };

const factOf = ({ id, version, customerId, claimant, respondent, rulingUnit }: DisputeRow, withdrawnAt: Date, cause: Cause): NewEvent => ({
  type: 'registry.dispute-withdrawn.v1', aggregateId: id, version: version + 1,
  data: { disputeId: id, version: version + 1, customerId, claimant, respondent, rulingUnit, withdrawnAt: withdrawnAt.toISOString() }, ...stamp(cause),
});

const withdraw = async ({ tx, deps, rules, cause }: ClaimScene, actor: Actor, { disputeId, reason }: WithdrawDispute): Promise<OnDispute | Refused<RegistryRefusal>> => {
  const locked = await lockDispute(tx, actor, disputeId);
  if ('refused' in locked) return locked;
  const { dispute } = locked;
  const by = staffIdOf(actor);
  const fault = withdrawalFault(dispute, actor.kind === 'staff' ? actor.posts.map(({ unit }) => unit) : []);
  if (fault || by === undefined) return refused(fault ?? 'NotClaimant', { unit: dispute.claimant });
  const at = deps.clock.now();
  await saveWithdrawal(tx, disputeId, { by, at, reason, brief: await briefNow(tx, rules, disputeId) });
  await appendToOutbox(tx, [factOf(dispute, at, cause)], deps);
  return { disputeId };
};

/** The unit that opened a dispute withdraws it before a ruling (REG-7, ours). To open it changed no claim, so that none has to change back. */
export const withdrawDispute = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: WithdrawDispute): Promise<OnDispute | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'dispute:take-part');
  const { idempotencyKey: key, correlationId, disputeId, reason } = command;
  if (!isText(reason)) return refused('TextInvalid', { field: 'input.reason' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'withdrawDispute', key, input: { disputeId, reason } }, async () =>
    withdraw({ tx, deps, rules: await readRules(tx, 'HOLD'), cause: causeOf(actor, correlationId) }, actor, command)));
};
