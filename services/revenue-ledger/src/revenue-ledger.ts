import { busMigrations } from '@keyaccount/event-bus';
import { requirePermission, systemActor, type Actor, type Permission, survivorsOf } from '@keyaccount/identity';
import { readAs, subgraphSchema, type ServiceDeps, type ServiceModule, type StreamRoute, type Tx } from '@keyaccount/subgraph-kit';
import { whenCustomerApproved, whenCustomerRecorded } from './reactions/when-customers-are-known';
import { whenCustomersMerged, whenCustomersUnmerged } from './reactions/when-customers-merged';
import { whenCustomerAccessChanged, whenUnitChanged } from './reactions/when-others-change';
import { resolvers } from './resolvers';
import { contextOf } from './resolvers/context';
import { typeDefs } from './sdl.generated';
import { countEntries, entriesOfCustomers } from './store/entries';
import { countErrors, countImports, errorsPage, importsById, importsPage } from './store/imports';
import { LedgerFoundation1767225600000 } from './store/migrations/1767225600000-foundation';
import { LedgerMerges1768030000000 } from './store/migrations/1768030000000-merges';
import { monthsOfYear } from './store/months';
import { revenueOfCustomers, revenueOfUnits } from './store/revenue';
import { sectorMigrations, sectorQueries } from './sectors/sectors';
import { closeMonth } from './use-cases/close-month';
import { declareBureauRevenue } from './use-cases/declare-bureau-revenue';
import { followMerges } from './use-cases/follow-merges';
import { importQueue } from './use-cases/import-queue';
import { importRevenue } from './use-cases/import-revenue';
import { matchCustomers } from './use-cases/match-customers';
import { reverseEntry } from './use-cases/reverse-entry';

const reactor = systemActor('ledger-reactions', ['reaction:apply']);
const importer = systemActor('ledger-imports', ['revenue:import']);

/** What the ledger does, reads and reacts to. */
export const revenueLedger = (deps: ServiceDeps) => {
  const guarded = <A extends unknown[], R>(permission: Permission, query: (tx: Tx, actor: Actor, ...args: A) => Promise<R>) =>
    async (actor: Actor | undefined, ...args: A): Promise<R> => {
      requirePermission(actor, permission);
      return readAs(deps.db, actor, tx => query(tx, actor, ...args));
    };
  const imports = importQueue(deps, importer);
  const match = matchCustomers(deps);
  const follow = followMerges(deps);
  return {
    imports,
    useCases: {
      importRevenue: importRevenue(deps, imports),
      declareBureauRevenue: declareBureauRevenue(deps),
      reverseEntry: reverseEntry(deps),
      closeMonth: closeMonth(deps),
    },
    queries: {
      importsById: guarded('revenue:read', importsById),
      importsPage: guarded('revenue:read', importsPage),
      countImports: guarded('revenue:read', countImports),
      errorsPage: guarded('revenue:read', errorsPage),
      countErrors: guarded('revenue:read', countErrors),
      monthsOfYear: guarded('revenue:read', (tx, _actor, year: number) => monthsOfYear(tx, year)),
      revenueOfCustomers: guarded('revenue:read', revenueOfCustomers),
      revenueOfUnits: guarded('revenue:read', revenueOfUnits),
      entriesOfCustomers: guarded('revenue:read', entriesOfCustomers),
      countEntries: guarded('revenue:read', countEntries),
      revenueBySector: guarded('revenue:read', sectorQueries.revenueBySector),
      survivorsOf: guarded('revenue:read', survivorsOf),
    },
    reactions: {
      'organisation.unit-changed.v1': whenUnitChanged(reactor),
      'registry.customer-recorded.v1': whenCustomerRecorded(reactor, match),
      'registry.customer-approved.v1': whenCustomerApproved(reactor, match),
      'registry.customer-access-changed.v1': whenCustomerAccessChanged(reactor),
      'registry.customers-merged.v1': whenCustomersMerged(reactor, follow),
      'registry.customers-unmerged.v1': whenCustomersUnmerged(reactor, follow),
    },
  };
};
export type Ledger = ReturnType<typeof revenueLedger>;

export const ledgerModule: ServiceModule = {
  name: 'revenue-ledger',
  source: 'ledger',
  typeDefs,
  entities: [],
  migrations: [LedgerFoundation1767225600000, ...sectorMigrations, LedgerMerges1768030000000, ...busMigrations],
  appendOnly: ['entry', 'import_error', 'suspense_posting', 'bureau_revenue'],
  start: deps => {
    const service = revenueLedger(deps);
    const upload: StreamRoute = {
      path: '/imports/revenue',
      handle: async ({ actor, ...request }) => ({ status: 202, body: { importId: await service.useCases.importRevenue(actor, request) } }),
    };
    return {
      schema: subgraphSchema(typeDefs, resolvers),
      createContext: contextOf(service),
      reactions: service.reactions,
      routes: [upload],
      resume: () => service.imports.resume(),
      stop: () => service.imports.stop(),
    };
  },
};
