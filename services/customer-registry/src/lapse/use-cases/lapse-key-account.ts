import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isShortText } from '../../profile/policy/profile-fields';
import { closeReview, customerOfReview, reviewsById } from '../../profile/store/reviews';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers } from '../../store/accounts';
import type { ReadRules } from '../../store/directory';
import { causeOf } from '../../use-cases/cause';
import { lapseFault } from '../policy/lapse';
import { endAccount, type Scene } from './end-account';

export type LapseKeyAccount = { readonly reviewId: string; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string };
export type LapsedByReview = { readonly reviewId: string; readonly customerId: string };

const LONGEST_REASON = 500;

const lapse = async (scene: Scene, actor: Actor, { reviewId, reason }: LapseKeyAccount): Promise<LapsedByReview | Refused<RegistryRefusal>> => {
  const { tx, deps } = scene;
  const customerId = await customerOfReview(tx, actor, reviewId);
  if (customerId === undefined) return refused('ReviewNotFound', { field: 'input.reviewId' });
  const [customer] = await lockCustomers(tx, [customerId]);
  const review = (await reviewsById(tx, actor, [reviewId])).get(reviewId);
  if (!customer || !review) throw new Error(`review ${reviewId} is gone`);
  const { qualifies, agreementSigned, policyDesignated } = customer;
  const fault = lapseFault(review.status === 'OPEN', { qualifies: qualifies ?? undefined, agreementSigned, policyDesignated });
  if (fault) return refused(fault);
  const by = staffIdOf(actor) ?? null;
  await closeReview(tx, { id: reviewId, status: 'LAPSED', by, reason, at: deps.clock.now() });
  await endAccount(scene, customer, { reviewId, reason, by });
  return { reviewId, customerId };
};

/** The city centre drops a key account that no longer meets the definition (REG-1, GRD-1), by its review and with a reason: never silently. */
export const lapseKeyAccount = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: LapseKeyAccount): Promise<LapsedByReview | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'filing:review');
  if (!isShortText(command.reason, LONGEST_REASON)) return refused('LapseReasonMissing', { field: 'input.reason' });
  const { idempotencyKey: key, correlationId, reviewId, reason } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'lapseKeyAccount', key, input: { reviewId, reason } }, async () =>
    lapse({ tx, deps, rules: await readRules(tx, 'HOLD'), cause: causeOf(actor, correlationId) }, actor, command)));
};
