import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers } from '../../store/accounts';
import { isShortText } from '../policy/profile-fields';
import { closeReview, customerOfReview } from '../store/reviews';

export type KeepKeyAccount = { readonly reviewId: string; readonly reason: string; readonly idempotencyKey: string | null };
export type KeptByReview = { readonly reviewId: string };

const LONGEST_REASON = 500;

const keep = async (tx: Tx, { clock }: ServiceDeps, actor: Actor, { reviewId, reason }: KeepKeyAccount): Promise<KeptByReview | Refused<RegistryRefusal>> => {
  const customerId = await customerOfReview(tx, actor, reviewId);
  if (customerId === undefined) return refused('ReviewNotFound', { field: 'input.reviewId' });
  await lockCustomers(tx, [customerId]);
  const kept = await closeReview(tx, { id: reviewId, status: 'KEPT', by: staffIdOf(actor) ?? null, reason, at: clock.now() });
  return kept ? { reviewId } : refused('ReviewClosed');
};

/** The city centre keeps a key account that no longer meets the definition (REG-1, GRD-1), and says why. */
export const keepKeyAccount = (deps: ServiceDeps) => async (actor: Actor | undefined, command: KeepKeyAccount): Promise<KeptByReview | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'filing:review');
  if (!isShortText(command.reason, LONGEST_REASON)) return refused('KeepReasonMissing', { field: 'input.reason' });
  const { idempotencyKey: key, reviewId, reason } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'keepKeyAccount', key, input: { reviewId, reason } }, () => keep(tx, deps, actor, command)));
};
