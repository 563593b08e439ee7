import { bureauDay } from '@keyaccount/contracts';
import { hasPermission, seesEverything, staffIdOf, systemActor, type Actor } from '@keyaccount/identity';
import { busMigrations, type ReactionTable } from '@keyaccount/event-bus';
import { refused, subgraphSchema, type ServiceDeps, type ServiceModule, type Tx } from '@keyaccount/subgraph-kit';
import { claimMigrations, claimRecords, claims } from './claims/claims';
import { DEVELOPMENT_MIGRATIONS, development, developmentRecords } from './development/development';
import { LAPSE_MIGRATIONS, lapses } from './lapse/lapse';
import { merging, MERGING_MIGRATIONS, mergingAppendOnly } from './merging/merging';
import { divisionFault } from './policy/customer-code';
import { resolveResponsibility, type ResponsibilityInput } from './policy/responsibility';
import { matrixOn } from './policy/responsibility-matrix';
import { customerProfile, profileAppendOnly, profileMigrations } from './profile/profile';
import { projectTeamMigrations, projectTeams } from './project-teams/project-teams';
import { ranking, rankingMigrations } from './ranking/ranking';
import { whenAppointmentEnded } from './reactions/when-appointment-ended';
import { whenAppointmentStarted } from './reactions/when-appointment-started';
import { whenGradeChanged } from './reactions/when-grade-changed';
import { whenQualificationChanged } from './reactions/when-qualification-changed';
import { whenRevenuePosted } from './reactions/when-revenue-posted';
import { whenUnitChanged } from './reactions/when-unit-changed';
import { readsOf } from './reads';
import { resolvers } from './resolvers';
import { contextOf } from './resolvers/context';
import { RESPONSIBILITY_MIGRATIONS, responsibility } from './responsibility/responsibility';
import { typeDefs } from './sdl.generated';
import { currentOwnerships, currentPairs, ownershipHistories, sourceRefsOf } from './store/customer-details';
import { countCustomers, customerPage, type CustomerList } from './store/customer-lists';
import { branchesOf, customersByCode, customersById } from './store/customers';
import { rulesReader } from './store/directory';
import { countFilings, filingPage, latestFilings, visibleFilingsById } from './store/filings';
import { countsOfHolders, pagesOfHolders } from './store/holder-lists';
import { countErrors, errorPage, importById } from './store/imports';
import { RegistryFoundation1767225600000 } from './store/migrations/1767225600000-foundation';
import { RegistryLists1767398400000 } from './store/migrations/1767398400000-lists';
import { RegistryResponsibleGrants1769050000000 } from './store/migrations/1769050000000-responsible-grants';
import { customerImportTable, unitTable } from './store/tables';
import { TEAM_MIGRATIONS, team } from './team/team';
import { endAppointments, startAppointments } from './use-cases/apply-appointments';
import { applyGrades } from './use-cases/apply-grades';
import { applyQualifications } from './use-cases/apply-qualifications';
import { applyRevenue } from './use-cases/apply-revenue';
import { applyUnits } from './use-cases/apply-units';
import { approveQualifyingFilings } from './use-cases/approve-qualifying-filings';
import { assignAccountTeam } from './use-cases/assign-account-team';
import { fileCustomer } from './use-cases/file-customer';
import { fileQualifyingCustomers } from './use-cases/file-qualifying-customers';
import { customerImports } from './use-cases/import-customers';
import { markDevelopmentSucceeded } from './use-cases/mark-development-succeeded';
import { decidedBy } from './use-cases/organisation-known';
import { reviewFiling } from './use-cases/review-filing';

const reactor = systemActor('registry-reactions', ['reaction:apply']);

/** What the registry does, reads and reacts to. */
export const customerRegistry = (deps: ServiceDeps) => {
  const readRules = rulesReader();
  const imports = customerImports(deps, readRules);
  const reads = readsOf(deps);
  const { read, detail } = reads;
  const ownership = responsibility(deps, readRules, reads);
  const teams = team(deps, readRules, reads);
  const profile = customerProfile(deps, readRules);
  const developed = development(deps, readRules, reads);
  const merges = merging(deps, readRules, reads);
  const lastYear = (): number => Number(bureauDay(deps.clock.now()).slice(0, 4)) - 1;
  const ofLapses = lapses(deps, readRules, reads);
  const ofClaims = claims(deps, readRules, read);
  const ofRanking = ranking(deps, readRules, reads);
  const ofProjectTeams = projectTeams(deps, readRules, reactor);
  const visibleImport = async (tx: Tx, actor: Actor, id: string) => {
    const found = await importById(tx, id);
    const visible = hasPermission(actor, 'customer:import') || seesEverything(actor) || found?.actor === staffIdOf(actor);
    return visible ? found : null;
  };
  return {
    useCases: {
      ...profile.useCases,
      importCustomers: imports.importCustomers,
      fileCustomer: fileCustomer(deps, readRules),
      fileQualifyingCustomers: fileQualifyingCustomers(deps, readRules),
      reviewFiling: reviewFiling(deps, readRules),
      approveQualifyingFilings: approveQualifyingFilings(deps, readRules),
      assignAccountTeam: assignAccountTeam(deps, readRules),
      markDevelopmentSucceeded: markDevelopmentSucceeded(deps, readRules),
      ...ofClaims.useCases,
      ...ownership.useCases,
      ...teams.useCases,
      ...ofProjectTeams.useCases,
      ...ofRanking.useCases,
      ...developed.useCases,
      ...ofLapses.useCases,
      ...merges.useCases,
    },
    today: ownership.today,
    daily: ownership.daily,
    dailyTeams: ofProjectTeams.daily,
    imports,
    queries: {
      ...profile.queries,
      customersById: read(customersById),
      customersByCode: read(customersByCode),
      branchesOf: read(branchesOf),
      customerPage: read((tx, actor, list: Omit<CustomerList, 'lastYear'>) => customerPage(tx, actor, { ...list, lastYear: lastYear() })),
      countCustomers: read(countCustomers),
      pagesOfHolders: read(pagesOfHolders),
      countsOfHolders: read(countsOfHolders),
      filingsById: read(visibleFilingsById),
      filingPage: read(filingPage),
      countFilings: read(countFilings),
      latestFilings: detail(latestFilings),
      currentOwnerships: detail(currentOwnerships),
      ownershipHistories: detail(ownershipHistories),
      currentPairs: detail(currentPairs),
      sourceRefsOf: detail(sourceRefsOf),
      headsOf: read(async (tx, _actor, units: readonly string[]) => {
        const { headOf } = await readRules(tx, 'LOOK');
        return new Map(units.map(unit => [unit, headOf(unit)]));
      }),
      responsibilityPreview: read(async (tx, _actor, input: ResponsibilityInput) => {
        const { matrix, directory, divisions } = await readRules(tx, 'LOOK');
        const today = bureauDay(deps.clock.now());
        const fault = divisionFault(input.division, today, divisions);
        return fault ? refused(fault, { field: 'division' }) : decidedBy(resolveResponsibility(input, matrixOn(matrix, today), directory));
      }),
      customerImport: read(visibleImport),
      importErrors: read(async (tx, actor, id: string, after: number, limit: number) => ((await visibleImport(tx, actor, id)) ? errorPage(tx, id, after, limit) : [])),
      countImportErrors: read(async (tx, actor, id: string) => ((await visibleImport(tx, actor, id)) ? countErrors(tx, id) : 0)),
      ...ofClaims.queries,
      ...ownership.queries,
      ...teams.queries,
      ...ofRanking.queries,
      ...developed.queries,
      ...ofLapses.queries,
      ...merges.queries,
    },
    reactions: {
      ...ofLapses.reactions,
      'organisation.unit-changed.v1': whenUnitChanged(reactor, applyUnits(deps, readRules)),
      'organisation.appointment-started.v1': whenAppointmentStarted(reactor, startAppointments),
      'organisation.appointment-ended.v1': whenAppointmentEnded(reactor, endAppointments(deps, readRules)),
      ...ofProjectTeams.reactions,
      'grading.grade-changed.v1': whenGradeChanged(reactor, applyGrades(deps, readRules)),
      'grading.qualification-changed.v1': whenQualificationChanged(reactor, applyQualifications(deps)),
      'ledger.revenue-posted.v1': whenRevenuePosted(reactor, applyRevenue),
    } satisfies ReactionTable,
  };
};
export type CustomerRegistry = ReturnType<typeof customerRegistry>;

export const registryModule: ServiceModule = {
  name: 'customer-registry',
  source: 'registry',
  typeDefs,
  entities: [unitTable, customerImportTable],
  migrations: [RegistryFoundation1767225600000, ...claimMigrations, ...RESPONSIBILITY_MIGRATIONS, ...TEAM_MIGRATIONS, RegistryLists1767398400000, RegistryResponsibleGrants1769050000000, ...profileMigrations, ...projectTeamMigrations, ...rankingMigrations, ...DEVELOPMENT_MIGRATIONS, ...LAPSE_MIGRATIONS, ...MERGING_MIGRATIONS, ...busMigrations],
  appendOnly: [...claimRecords, ...profileAppendOnly, ...developmentRecords, ...mergingAppendOnly],
  start: deps => {
    const service = customerRegistry(deps);
    return {
      schema: subgraphSchema(typeDefs, resolvers),
      createContext: contextOf(service),
      reactions: service.reactions,
      routes: [{
        path: '/imports/customers',
        handle: async ({ actor, ...file }) => ({ status: 202, body: await service.useCases.importCustomers(actor, file) }),
      }],
      resume: async () => {
        await service.imports.resume();
        service.daily.start();
        service.dailyTeams.start();
      },
      stop: async () => {
        await service.daily.stop();
        await service.dailyTeams.stop();
        await service.imports.stop();
      },
    };
  },
};
