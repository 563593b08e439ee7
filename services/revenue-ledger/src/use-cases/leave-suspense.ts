import type { Tx } from '@keyaccount/subgraph-kit';
import { postingMonth } from '../policy/month';
import { entriesOfParties, postLate, settleImports } from '../store/postings';
import { closedMonths, type Delta } from '../store/totals';

/** What waited for the customer of these parties counts from now on: in its month, or in the first open one where that was closed meanwhile (LED-5). */
export const leaveSuspense = async (tx: Tx, parties: readonly string[], at: Date): Promise<Delta[]> => {
  const waiting = parties.length === 0 ? [] : await entriesOfParties(tx, parties);
  if (waiting.length === 0) return [];
  const closed = await closedMonths(tx);
  const counted = waiting.map(entry => ({ ...entry, month: postingMonth(entry.month, closed) }));
  await postLate(tx, counted.filter((entry, index) => entry.month !== waiting[index]?.month), at);
  await settleImports(tx, waiting);
  return counted;
};
