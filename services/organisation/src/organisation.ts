import { readFile } from 'node:fs/promises';
import { bureauDay, type EventType } from '@keyaccount/contracts';
import { busMigrations, type Reaction } from '@keyaccount/event-bus';
import { requirePermission, systemActor, type Actor, type Permission, survivorsOf } from '@keyaccount/identity';
import { readAs, subgraphSchema, type ServiceDeps, type ServiceModule, type Tx } from '@keyaccount/subgraph-kit';
import { whenAnythingHappened } from './reactions/when-anything-happened';
import { whenCustomerAccessChanged } from './reactions/when-customer-access-changed';
import { whenCustomersMerged, whenCustomersUnmerged } from './reactions/when-customers-merged';
import { resolvers } from './resolvers';
import { contextOf } from './resolvers/context';
import { typeDefs } from './sdl.generated';
import { activityPage, countActivity } from './store/activity';
import { OrganisationFoundation1767225600000 } from './store/migrations/1767225600000-foundation';
import { OrganisationRedirects1768030000000 } from './store/migrations/1768030000000-redirects';
import { appointmentsInUnits, appointmentsOfStaff, staffById } from './store/staff';
import { appointmentTable, staffTable, unitTable } from './store/tables';
import { allUnits, childrenOf, establishmentOf, unitsByCode } from './store/units';
import { teamMigrations, teams } from './teams/teams';
import { followMerges } from './use-cases/follow-merges';
import { loadBureau } from './use-cases/load-bureau';
import { signIn } from './use-cases/sign-in';

const reactions = systemActor('organisation-reactions', ['reaction:apply']);
const bureauFile = systemActor('bureau-file', ['organisation:load']);

/** What organisation does, reads and reacts to. */
export const organisation = (deps: ServiceDeps) => {
  const today = (): string => bureauDay(deps.clock.now());
  /** Names of units and people are for everybody who is signed in. */
  const open = <A extends unknown[], R>(query: (tx: Tx, ...args: A) => Promise<R>) =>
    (actor: Actor | undefined, ...args: A): Promise<R> => readAs(deps.db, actor, tx => query(tx, ...args));
  const guarded = <A extends unknown[], R>(permission: Permission, query: (tx: Tx, actor: Actor, ...args: A) => Promise<R>) =>
    async (actor: Actor | undefined, ...args: A): Promise<R> => {
      requirePermission(actor, permission);
      return readAs(deps.db, actor, tx => query(tx, actor, ...args));
    };
  const note = whenAnythingHappened(reactions);
  const ofTeams = teams(deps, guarded, today);
  return {
    today,
    useCases: { signIn: signIn(deps), loadBureau: loadBureau(deps), ...ofTeams.useCases },
    openQueries: {
      units: open(allUnits),
      unitsByCode: open(unitsByCode),
      childrenOf: open(childrenOf),
      staffById: open(staffById),
      appointmentsOfStaff: open((tx, ids: readonly string[]) => appointmentsOfStaff(tx, ids, today())),
    },
    queries: {
      establishmentOf: guarded('organisation:read', (tx, _actor, codes: readonly string[]) => establishmentOf(tx, codes)),
      appointmentsInUnits: guarded('organisation:read', (tx, _actor, codes: readonly string[]) => appointmentsInUnits(tx, codes, today())),
      activity: guarded('activity:read', activityPage),
      countActivity: guarded('activity:read', countActivity),
      ...ofTeams.queries,
      survivorsOf: guarded('activity:read', survivorsOf),
    },
    reactions: {
      'organisation.unit-changed.v1': note,
      'organisation.appointment-started.v1': note,
      'organisation.appointment-ended.v1': note,
      'organisation.team-changed.v1': note,
      'registry.customer-recorded.v1': note,
      'registry.customer-access-changed.v1': whenCustomerAccessChanged(reactions),
      'registry.customer-filed.v1': note,
      'registry.customer-approved.v1': note,
      'registry.customer-lapsed.v1': note,
      'registry.customer-profile-corrected.v1': note,
      'registry.customer-reclassified.v1': note,
      'registry.policy-designation-changed.v1': note,
      'registry.agreement-signed.v1': note,
      'registry.agreement-ended.v1': note,
      'registry.ownership-reassigned.v1': note,
      'registry.account-team-changed.v1': note,
      'registry.registration-activated.v1': note,
      'registry.registration-ended.v1': note,
      'registry.declaration-decided.v1': note,
      'registry.declaration-followed.v1': note,
      'registry.declaration-lapsed.v1': note,
      'registry.dispute-ruled.v1': note,
      'registry.dispute-withdrawn.v1': note,
      'registry.ownership-override-decided.v1': note,
      'registry.strategic-designation-decided.v1': note,
      'registry.responsibility-matrix-set.v1': note,
      'registry.classification-scheme-set.v1': note,
      'registry.unit-groups-ranked.v1': note,
      'registry.development-opened.v1': note,
      'registry.development-step-completed.v1': note,
      'registry.development-followed.v1': note,
      'registry.development-ended.v1': note,
      'registry.customers-merged.v1': whenCustomersMerged(followMerges(deps), reactions),
      'registry.customers-unmerged.v1': whenCustomersUnmerged(followMerges(deps), reactions),
      'ledger.revenue-posted.v1': note,
      'ledger.month-closed.v1': note,
      'ledger.bureau-revenue-declared.v1': note,
      'grading.grade-changed.v1': note,
      'grading.grade-ended.v1': note,
      'grading.qualification-changed.v1': note,
      'grading.credit-observed.v1': note,
      'grading.special-listing-requested.v1': note,
      'grading.special-listing-decided.v1': note,
      'complaints.case-opened.v1': note,
      'complaints.case-reassigned.v1': note,
      'complaints.case-closed.v1': note,
    } satisfies { readonly [T in EventType]: Reaction<T> },
  };
};
export type Organisation = ReturnType<typeof organisation>;

const loadBureauFile = async ({ useCases }: Organisation, { settings, newId, log }: ServiceDeps): Promise<void> => {
  const path = settings['BUREAU_FILE'];
  if (!path) return;
  try {
    const file: unknown = JSON.parse(await readFile(path, 'utf8'));
    const loaded = await useCases.loadBureau(bureauFile, { file, initialPassword: settings['INITIAL_PASSWORD'], correlationId: newId() });
    log.info({ path, ...loaded }, 'bureau file loaded');
  } catch (error) {
    throw new Error(`The bureau file ${path} was not loaded: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

export const organisationModule: ServiceModule = {
  name: 'organisation',
  source: 'organisation',
  typeDefs,
  entities: [unitTable, staffTable, appointmentTable],
  migrations: [OrganisationFoundation1767225600000, ...teamMigrations, OrganisationRedirects1768030000000, ...busMigrations],
  appendOnly: ['activity'],
  start: deps => {
    const service = organisation(deps);
    return {
      schema: subgraphSchema(typeDefs, resolvers),
      createContext: contextOf(service),
      reactions: service.reactions,
      resume: () => loadBureauFile(service, deps),
    };
  },
};
