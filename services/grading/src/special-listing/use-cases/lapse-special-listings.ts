import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused } from '@keyaccount/subgraph-kit';
import { lockGrades } from '../../store/locks';
import type { Deps } from '../../use-cases/deps';
import type { ListingRefusal } from '../refusals';
import { endOver } from './end-over';

export type LapseSpecialListings = { readonly on: string; readonly idempotencyKey: string | null; readonly correlationId: string };

/** Ends the listings whose validity is over; those grades are the score's again (GRD-6). [ours] A second call finds none. */
export const lapseSpecialListings = (deps: Deps) => async (actor: Actor | undefined, command: LapseSpecialListings): Promise<{ lapsed: number } | Refused<ListingRefusal>> => {
  requirePermission(actor, 'listing:lapse');
  const { on, idempotencyKey: key, correlationId } = command;
  if (on > bureauDay(deps.clock.now())) return refused('LapseInFuture', { field: 'input.on' });
  return inTransaction(deps.db, tx =>
    once(tx, { actor, mutation: 'lapseSpecialListings', key, input: { on } }, async () => {
      await lockGrades(tx);
      return { lapsed: await endOver(tx, { on, customers: null }, { at: deps.clock.now(), actor: staffIdOf(actor), correlationId }) };
    }),
  );
};
