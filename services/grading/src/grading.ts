import { busMigrations } from '@keyaccount/event-bus';
import { systemActor } from '@keyaccount/identity';
import { subgraphSchema, type ServiceDeps, type ServiceModule } from '@keyaccount/subgraph-kit';
import { credit, creditMigrations, creditRecords } from './credit/credit';
import { whenCustomerLapsed } from './lapse/reactions/when-customer-lapsed';
import { GradeEnds1768040000000 } from './lapse/store/migration';
import { endGrades } from './lapse/use-cases/end-grades';
import { policyEditor, policyMigrations } from './policy-editor/policy-editor';
import { whenAgreementEnded } from './reactions/when-agreement-ended';
import { whenAgreementSigned } from './reactions/when-agreement-signed';
import { whenBureauRevenueDeclared } from './reactions/when-bureau-revenue-declared';
import { whenCustomerAccessChanged } from './reactions/when-customer-access-changed';
import { whenCustomerApproved } from './reactions/when-customer-approved';
import { whenCustomerFiled } from './reactions/when-customer-filed';
import { whenCustomerReclassified } from './reactions/when-customer-reclassified';
import { whenCustomerRecorded } from './reactions/when-customer-recorded';
import { whenCustomersMerged, whenCustomersUnmerged } from './reactions/when-customers-merged';
import { whenMonthClosed } from './reactions/when-month-closed';
import { whenRevenuePosted } from './reactions/when-revenue-posted';
import { createContext } from './resolvers/context';
import { resolvers } from './resolvers/resolvers';
import { typeDefs } from './sdl.generated';
import { queriesOf } from './store/queries';
import { Grading1764000000000 } from './store/migrations/0001-grading';
import { GradingMerges1768030000000 } from './store/migrations/1768030000000-merges';
import { customerTable, customerYearTable, gradeHistoryTable } from './store/tables';
import { applyRevenue } from './use-cases/apply-revenue';
import { assessQualification } from './use-cases/assess-qualification';
import { confirmClosedMonths } from './use-cases/confirm-closed-months';
import { giveFirstGrades } from './use-cases/give-first-grades';
import { followMerges } from './use-cases/judge-again';
import { noteCustomers } from './use-cases/note-customers';
import { noteDeclaredRevenue } from './use-cases/note-declared-revenue';
import { startGradingRun } from './use-cases/start-grading-run';
import { listingMigrations, specialListings } from './special-listing/special-listing';
import { whatIf } from './what-if/what-if';

type Deps = Pick<ServiceDeps, 'db' | 'clock' | 'newId' | 'log'>;

/** TABLE OF CONTENTS: every question, use case and reaction of grading. */
export const grading = (deps: Deps) => {
  const system = systemActor('grading', ['reaction:apply']);
  const editor = policyEditor(deps);
  const ofCredit = credit(deps);
  const listings = specialListings(deps);
  const useCases = {
    ...listings.useCases,
    ...editor.useCases,
    ...ofCredit.useCases,
    startGradingRun: startGradingRun(deps),
    assessQualification: assessQualification(deps),
    noteCustomers: noteCustomers(deps),
    giveFirstGrades: giveFirstGrades(deps),
    endGrades: endGrades(deps),
    applyRevenue: applyRevenue(deps),
    confirmClosedMonths: confirmClosedMonths(deps),
    noteDeclaredRevenue: noteDeclaredRevenue(),
    followMerges: followMerges(deps),
  };
  return {
    queries: { ...queriesOf(deps), ...listings.queries, ...editor.queries, ...ofCredit.queries, ...whatIf(deps).queries },
    useCases,
    reactions: {
      'registry.customer-recorded.v1': whenCustomerRecorded(useCases.noteCustomers, system),
      'registry.customer-filed.v1': whenCustomerFiled(useCases.giveFirstGrades, system),
      'registry.customer-approved.v1': whenCustomerApproved(useCases.noteCustomers, system),
      'registry.customer-lapsed.v1': whenCustomerLapsed(useCases.endGrades, system),
      'registry.agreement-signed.v1': whenAgreementSigned(useCases.noteCustomers, system),
      'registry.customer-reclassified.v1': whenCustomerReclassified(useCases.noteCustomers, system),
      'registry.agreement-ended.v1': whenAgreementEnded(useCases.noteCustomers, system),
      'registry.customer-access-changed.v1': whenCustomerAccessChanged(),
      'registry.customers-merged.v1': whenCustomersMerged(useCases.followMerges, system),
      'registry.customers-unmerged.v1': whenCustomersUnmerged(useCases.followMerges, system),
      'ledger.revenue-posted.v1': whenRevenuePosted(useCases.applyRevenue, system),
      'ledger.month-closed.v1': whenMonthClosed(useCases.confirmClosedMonths, system),
      'ledger.bureau-revenue-declared.v1': whenBureauRevenueDeclared(useCases.noteDeclaredRevenue, system),
    },
  };
};

export type Grading = ReturnType<typeof grading>;

export const gradingModule: ServiceModule = {
  name: 'grading',
  source: 'grading',
  typeDefs,
  entities: [customerTable, customerYearTable, gradeHistoryTable] as ServiceModule['entities'],
  migrations: [Grading1764000000000, ...listingMigrations, ...policyMigrations, GradeEnds1768040000000, ...creditMigrations, GradingMerges1768030000000, ...busMigrations],
  appendOnly: ['grade_end', ...creditRecords],
  start: deps => {
    const { queries, useCases, reactions } = grading(deps);
    return { schema: subgraphSchema(typeDefs, resolvers), createContext: request => createContext(request, { queries, useCases }), reactions };
  },
};
