import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { lockGrades } from '../../store/locks';
import type { Deps } from '../../use-cases/deps';
import { candidateFault, decisionFault, type ListingDecision } from '../policy/special-listing';
import type { ListingRefusal } from '../refusals';
import { beginListed } from '../store/listed-grades';
import { candidate, changeListing, holdListing, type ListingRow } from '../store/listings';

export type DecideSpecialListing = ListingDecision & {
  readonly listingId: string;
  readonly idempotencyKey: string | null;
  readonly correlationId: string;
};

/** What of the input is at fault. */
const FIELDS: Partial<Record<ListingRefusal, string>> = { ApprovalReferenceMissing: 'input.approvalReference', ValidityNotAfterToday: 'input.validUntil', ReasonMissing: 'input.reason' };

type Deciding = { readonly tx: Tx; readonly deps: Deps; readonly actor: Actor; readonly command: DecideSpecialListing; readonly at: Date };

const whyNot = async ({ tx, actor, command, at }: Deciding, listing: ListingRow | undefined): Promise<ListingRefusal | undefined> => {
  if (!listing) return 'ListingNotFound';
  if (listing.status !== 'REQUESTED') return 'ListingAlreadyDecided';
  const fault = decisionFault(command, bureauDay(at));
  if (fault || !command.approve) return fault;
  return candidateFault((await candidate(tx, actor, listing.customer_id, bureauDay(at)))?.level ?? null);
};

const carryOut = async ({ tx, actor, command, at }: Deciding, { id, customer_id: customerId }: ListingRow): Promise<void> => {
  const by = staffIdOf(actor);
  const decided = { decided_by: by ?? null, decided_at: at };
  if (!command.approve) return changeListing(tx, id, { ...decided, status: 'REFUSED', refusal_reason: command.reason });
  await changeListing(tx, id, {
    ...decided, status: 'ACTIVE', approval_reference: command.approvalReference, valid_from: bureauDay(at), valid_until: command.validUntil,
  });
  await beginListed(tx, customerId, { at, actor: by, correlationId: command.correlationId });
};

const decide = async (asked: Omit<Deciding, 'at'>): Promise<{ listingId: string } | Refused<ListingRefusal>> => {
  const { tx, deps, actor, command } = asked;
  await lockGrades(tx);
  const deciding = { ...asked, at: deps.clock.now() };
  const listing = await holdListing(tx, actor, command.listingId);
  const fault = await whyNot(deciding, listing);
  if (fault || !listing) return refused(fault ?? 'ListingNotFound', { field: FIELDS[fault ?? 'ListingNotFound'] ?? 'input.listingId' });
  await carryOut(deciding, listing);
  const by = staffIdOf(actor);
  await appendToOutbox(tx, [{
    type: 'grading.special-listing-decided.v1', aggregateId: listing.id, version: listing.version + 1,
    data: {
      listingId: listing.id, version: listing.version + 1, customerId: listing.customer_id, approved: command.approve,
      validUntil: command.approve ? command.validUntil : null,
    },
    correlationId: command.correlationId, ...(by ? { actor: by } : {}),
  }], deps);
  return { listingId: listing.id };
};

/** The provincial centre approves or refuses a special diamond (GRD-6, PRV-2). [plan] An approved one holds at once. */
export const decideSpecialListing = (deps: Deps) => async (actor: Actor | undefined, command: DecideSpecialListing): Promise<{ listingId: string } | Refused<ListingRefusal>> => {
  requirePermission(actor, 'listing:decide');
  const { listingId, approve, approvalReference, validUntil, reason, idempotencyKey: key } = command;
  const input = { listingId, approve, approvalReference, validUntil, reason };
  return inTransaction(deps.db, tx =>
    once(tx, { actor, mutation: 'decideSpecialListing', key, input }, () => decide({ tx, deps, actor, command })));
};
