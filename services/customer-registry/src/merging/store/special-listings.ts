import type { Tx } from '@keyaccount/subgraph-kit';

/** Takes over whether the newest grade of these locked customers is by a special listing (GRD-6). */
export const noteListings = async (tx: Tx, graded: readonly { readonly id: string; readonly listed: boolean }[]): Promise<void> => {
  const idsOf = (wanted: boolean): string[] => graded.filter(({ listed }) => listed === wanted).map(({ id }) => id);
  const [listed, others] = [idsOf(true), idsOf(false)];
  if (others.length > 0) await tx.query('delete from specially_listed where customer_id = any($1::uuid[])', [others]);
  if (listed.length > 0) await tx.query('insert into specially_listed (customer_id) select unnest($1::uuid[]) on conflict do nothing', [listed]);
};
