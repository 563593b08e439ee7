import { busMigrations } from '@keyaccount/event-bus';
import { requirePermission, systemActor, type Actor, type Permission, survivorsOf } from '@keyaccount/identity';
import { readAs, subgraphSchema, type ServiceDeps, type ServiceModule, type Tx } from '@keyaccount/subgraph-kit';
import { whenCustomerAccessChanged } from './reactions/when-customer-access-changed';
import { whenCustomerApproved } from './reactions/when-customer-approved';
import { whenCustomerLapsed } from './reactions/when-customer-lapsed';
import { whenCustomerRecorded } from './reactions/when-customer-recorded';
import { whenCustomersMerged, whenCustomersUnmerged } from './reactions/when-customers-merged';
import { whenGradeChanged } from './reactions/when-grade-changed';
import { whenGradeEnded } from './reactions/when-grade-ended';
import { whenOwnershipReassigned } from './reactions/when-ownership-reassigned';
import { whenUnitChanged } from './reactions/when-unit-changed';
import { resolvers } from './resolvers';
import { contextOf } from './resolvers/context';
import { typeDefs } from './sdl.generated';
import { casePage, casesOfCustomers, countCases, countOfCustomers, openCasesOfUnits } from './store/case-lists';
import { casesById, stepsOfCases } from './store/cases';
import { ComplaintsFoundation1767225600000 } from './store/migrations/1767225600000-foundation';
import { ComplaintsMerges1768030000000 } from './store/migrations/1768030000000-merges';
import { caseTable } from './store/tables';
import { closeCase } from './use-cases/close-case';
import { openCase } from './use-cases/open-case';

const reactions = systemActor('complaints-reactions', ['reaction:apply']);

/** What complaints does, reads and reacts to. */
export const complaints = (deps: ServiceDeps) => {
  const guarded = <A extends unknown[], R>(permission: Permission, query: (tx: Tx, actor: Actor, ...args: A) => Promise<R>) =>
    async (actor: Actor | undefined, ...args: A): Promise<R> => {
      requirePermission(actor, permission);
      return readAs(deps.db, actor, tx => query(tx, actor, ...args));
    };
  return {
    useCases: { openCase: openCase(deps), closeCase: closeCase(deps) },
    queries: {
      casesById: guarded('case:read', casesById),
      cases: guarded('case:read', casePage),
      countCases: guarded('case:read', countCases),
      casesOfCustomers: guarded('case:read', casesOfCustomers),
      countOfCustomers: guarded('case:read', countOfCustomers),
      openCasesOfUnits: guarded('case:read', openCasesOfUnits),
      stepsOfCases: guarded('case:read', stepsOfCases),
      survivorsOf: guarded('case:read', survivorsOf),
    },
    reactions: {
      'organisation.unit-changed.v1': whenUnitChanged(reactions),
      'registry.customer-recorded.v1': whenCustomerRecorded(reactions),
      'registry.customer-access-changed.v1': whenCustomerAccessChanged(reactions),
      'registry.customer-approved.v1': whenCustomerApproved(deps, reactions),
      'registry.customer-lapsed.v1': whenCustomerLapsed(deps, reactions),
      'registry.customers-merged.v1': whenCustomersMerged(deps, reactions),
      'registry.customers-unmerged.v1': whenCustomersUnmerged(deps, reactions),
      'registry.ownership-reassigned.v1': whenOwnershipReassigned(deps, reactions),
      'grading.grade-changed.v1': whenGradeChanged(deps, reactions),
      'grading.grade-ended.v1': whenGradeEnded(deps, reactions),
    },
  };
};
export type Complaints = ReturnType<typeof complaints>;

export const complaintsModule: ServiceModule = {
  name: 'complaints',
  source: 'complaints',
  typeDefs,
  entities: [caseTable],
  migrations: [ComplaintsFoundation1767225600000, ComplaintsMerges1768030000000, ...busMigrations],
  appendOnly: ['case_step'],
  start: deps => {
    const service = complaints(deps);
    return { schema: subgraphSchema(typeDefs, resolvers), createContext: contextOf(service), reactions: service.reactions };
  },
};
