/** What the story needs to know of a sample city's files. */
export type City = {
  /** Names the installation's idempotency keys: the same city tells the same story once. */
  readonly seed: string;
  /** Files of customers that are known from the beginning. */
  readonly customers: readonly string[];
  /** Files of customers that become known after their revenue. */
  readonly lateCustomers: readonly string[];
  /** In order; the grades of each year are those of the next year's beginning. */
  readonly years: readonly { readonly year: number; readonly files: readonly string[]; readonly bureauRevenue: string }[];
  readonly signIns: { readonly director: string; readonly supervisor: string };
};
