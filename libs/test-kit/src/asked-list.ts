import type { Tx } from '@keyaccount/subgraph-kit';

/** A list of a service, as one of its readers asks for it. */
export type AskedList = {
  readonly name: string;
  readonly reader: string;
  /** A count reads all that it counts, so it may grow with that. */
  readonly counts: boolean;
  /** One of those that stand for the others where time is measured. */
  readonly measured: boolean;
  ask(tx: Tx): Promise<unknown>;
};
