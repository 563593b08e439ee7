import type { Tx } from '@keyaccount/subgraph-kit';
import { endListed, type Stamp } from '../store/listed-grades';
import { lapseListings } from '../store/listings';

type Over = { readonly on: string; /** Null: everyone's. */ readonly customers: readonly string[] | null };

/** Ends the listings that are over on a day: those grades are the score's again (GRD-6). Answers how many; whoever asks holds the lock of grades. */
export const endOver = async (tx: Tx, { on, customers }: Over, stamp: Stamp): Promise<number> => {
  const ended = await lapseListings(tx, on, stamp.at, customers);
  await endListed(tx, ended, stamp);
  return ended.length;
};
