import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, survivorsOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { lockGrades } from '../../store/locks';
import type { Deps } from '../../use-cases/deps';
import { candidateFault, reasonFault } from '../policy/special-listing';
import type { ListingRefusal } from '../refusals';
import type { Stamp } from '../store/listed-grades';
import { candidate, insertListing } from '../store/listings';
import { endOver } from './end-over';

export type RequestSpecialListing = {
  readonly customerId: string;
  readonly reason: string;
  readonly idempotencyKey: string | null;
  readonly correlationId: string;
};

/** A listing of the customer is over that nobody has ended: it makes way. */
const endEarlier = async (tx: Tx, { clock }: Deps, customerId: string, by: Omit<Stamp, 'at'>): Promise<void> => {
  await lockGrades(tx);
  const at = clock.now();
  await endOver(tx, { on: bureauDay(at), customers: [customerId] }, { ...by, at });
};

/** The city centre asks for a customer to be listed as diamond (GRD-6). [plan] */
export const requestSpecialListing = (deps: Deps) => async (actor: Actor | undefined, command: RequestSpecialListing): Promise<{ listingId: string } | Refused<ListingRefusal>> => {
  requirePermission(actor, 'listing:request');
  const { customerId, reason, idempotencyKey: key, correlationId } = command;
  return inTransaction(deps.db, tx =>
    once(tx, { actor, mutation: 'requestSpecialListing', key, input: { customerId, reason } }, async () => {
      const at = deps.clock.now();
      const customer = await candidate(tx, actor, customerId, bureauDay(at));
      if (!customer) return refused('CustomerNotFound', { field: 'input.customerId' });
      const survivor = (await survivorsOf(tx, actor, [customerId])).get(customerId);
      if (survivor !== undefined) return refused('CustomerMerged', { field: 'input.customerId', survivor });
      const unreasoned = reasonFault(reason);
      if (unreasoned) return refused(unreasoned, { field: 'input.reason' });
      const fault = customer.listed ? 'ListingExists' : candidateFault(customer.level);
      if (fault) return refused(fault, { field: 'input.customerId' });
      const [id, by] = [deps.newId(), staffIdOf(actor)];
      if (customer.over) await endEarlier(tx, deps, customerId, { actor: by, correlationId });
      const added = await insertListing(tx, { id, customerId, reason, by, at });
      if (!added) return refused('ListingExists', { field: 'input.customerId' });
      await appendToOutbox(tx, [{
        type: 'grading.special-listing-requested.v1', aggregateId: id, version: 1, data: { listingId: id, version: 1, customerId },
        correlationId, ...(by ? { actor: by } : {}),
      }], deps);
      return { listingId: id };
    }),
  );
};
