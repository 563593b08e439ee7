import { isBlank } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, InvalidInput, once, refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { postingMonth } from '../policy/month';
import { insertReversal, isReversed, visibleEntry } from '../store/entries';
import { applyDeltas, applyMonths, closedMonths, lockPosting } from '../store/totals';
import { publishTotals } from './publish-totals';

const LONGEST_REASON = 500;

export type ReverseEntry = { readonly entryId: string; readonly reason: string; readonly idempotencyKey?: string | null | undefined };

/** Takes an entry back by a new one that points at it (LED-1), in its month, or in the first open one where that is closed (LED-5). */
export const reverseEntry = (deps: ServiceDeps) => async (actor: Actor | undefined, command: ReverseEntry, correlationId: string) => {
  requirePermission(actor, 'entry:reverse');
  const reason = command.reason.trim();
  if (isBlank(reason) || reason.length > LONGEST_REASON) {
    throw new InvalidInput({ field: 'input.reason', reason: 'ReasonMissing', rule: 'LED-1', zh: `请填写原因,不超过 ${LONGEST_REASON} 个字符。`, en: `Say why, in at most ${LONGEST_REASON} characters.` });
  }
  const { idempotencyKey: key, ...input } = command;
  const reverse = async (tx: Tx) => {
    const { next: first } = await lockPosting(tx);
    const original = await visibleEntry(tx, actor, command.entryId);
    if (!original) return refused('EntryNotFound', { field: 'input.entryId' });
    if (original.reverses !== null) return refused('ReversalNotReversible', { field: 'input.entryId' });
    if (await isReversed(tx, original.id)) return refused('EntryReversedAlready', { field: 'input.entryId' });
    const month = postingMonth(original.month, await closedMonths(tx));
    const staffId = staffIdOf(actor);
    const entry = await insertReversal(tx, {
      id: deps.newId(), original, month, correctsMonth: month === original.month ? null : original.month, reason, at: deps.clock.now(), by: staffId ?? null,
    });
    const { customerId, line, unit, fen, turnoverFen } = entry;
    const cells = customerId === null ? [] : await applyDeltas(tx, [{ customerId, month, line, unit, fen, turnoverFen }], first);
    const years = await applyMonths(tx, [{ month, entries: 1, fen }]);
    await publishTotals(tx, deps, { first, cells, years }, { correlationId, importId: null, ...(staffId && { actor: staffId }) });
    return entry;
  };
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'reverseEntry', key, input }, () => reverse(tx)));
};
