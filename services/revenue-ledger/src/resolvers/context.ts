import type { Actor } from '@keyaccount/identity';
import { batchLoader, type RequestContext } from '@keyaccount/subgraph-kit';
import type { Ledger } from '../revenue-ledger';
import type { EntriesAsked, EntryRow } from '../store/entries';
import type { ImportRow } from '../store/imports';
import type { SectorSum } from '../sectors/policy/reported-revenue';
import type { RevenueOfYear, UnitYear } from '../store/revenue';

/** One loader for all that is asked with the same arguments. */
const perArguments = <A, L>(make: (asked: A) => L): ((asked: A) => L) => {
  const known = new Map<string, L>();
  return asked => {
    const key = JSON.stringify(asked);
    const held = known.get(key) ?? make(asked);
    known.set(key, held);
    return held;
  };
};

const contextFor = ({ queries, useCases }: Ledger, actor: Actor | undefined, correlationId: string) => ({
  actor, correlationId, queries, useCases,
  import: batchLoader<string, ImportRow>(ids => queries.importsById(actor, ids)),
  survivor: batchLoader<string, string>(ids => queries.survivorsOf(actor, ids)),
  revenueOfCustomer: perArguments((year: number) => batchLoader<string, RevenueOfYear>(ids => queries.revenueOfCustomers(actor, ids, year))),
  revenueOfUnit: perArguments((year: number) => batchLoader<string, UnitYear>(codes => queries.revenueOfUnits(actor, codes, year))),
  /** By unit and year in one key. */
  revenueBySector: batchLoader<string, SectorSum[]>(keys => queries.revenueBySector(actor, keys)),
  entriesOfCustomer: perArguments((asked: EntriesAsked) => ({
    entries: batchLoader<string, EntryRow[]>(ids => queries.entriesOfCustomers(actor, ids, asked)),
    count: batchLoader<string, number>(ids => queries.countEntries(actor, ids, asked.month)),
  })),
});

export const contextOf = (ledger: Ledger) => ({ actor, correlationId }: RequestContext) => contextFor(ledger, actor, correlationId);
export type Context = ReturnType<typeof contextFor>;
