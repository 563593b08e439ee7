import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused } from '@keyaccount/subgraph-kit';
import { lockGrades } from '../../store/locks';
import type { Deps } from '../../use-cases/deps';
import { isOpen, reasonFault } from '../policy/special-listing';
import type { ListingRefusal } from '../refusals';
import { endListed } from '../store/listed-grades';
import { changeListing, holdListing } from '../store/listings';

export type WithdrawSpecialListing = {
  readonly listingId: string;
  readonly reason: string;
  readonly idempotencyKey: string | null;
  readonly correlationId: string;
};

/** Takes a listing back; where it held, the grade is the score's again (GRD-6). [ours] One whose validity is over has ended by itself. */
export const withdrawSpecialListing = (deps: Deps) => async (actor: Actor | undefined, command: WithdrawSpecialListing): Promise<{ listingId: string } | Refused<ListingRefusal>> => {
  requirePermission(actor, 'listing:withdraw');
  const { listingId, reason, idempotencyKey: key, correlationId } = command;
  return inTransaction(deps.db, tx =>
    once(tx, { actor, mutation: 'withdrawSpecialListing', key, input: { listingId, reason } }, async () => {
      await lockGrades(tx);
      const listing = await holdListing(tx, actor, listingId);
      if (!listing) return refused('ListingNotFound', { field: 'input.listingId' });
      const fault = reasonFault(reason);
      if (fault) return refused(fault, { field: 'input.reason' });
      const [at, by] = [deps.clock.now(), staffIdOf(actor)];
      if (!isOpen({ status: listing.status, validUntil: listing.valid_until }, bureauDay(at))) return refused('ListingEnded', { field: 'input.listingId' });
      await changeListing(tx, listingId, { status: 'WITHDRAWN', withdrawal_reason: reason, ended_by: by ?? null, ended_at: at });
      if (listing.status === 'ACTIVE') await endListed(tx, [listing.customer_id], { at, actor: by, correlationId });
      return { listingId };
    }),
  );
};
