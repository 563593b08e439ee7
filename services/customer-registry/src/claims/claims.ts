import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import type { ReadRules } from '../store/directory';
import { recommend } from './policy/recommendation';
import { activitiesById, activityPages, countActivities } from './store/activities';
import { countDeclarations, declarationPage, declarationsById } from './store/declarations';
import { briefsOf } from './store/dispute-briefs';
import { countDisputes, disputePage, disputesById, statementsOf } from './store/disputes';
import { hearingsOf } from './store/hearings';
import { RegistryClaims1767312000000 } from './store/migrations/1767312000000-claims';
import { RegistryDisputeWithdrawals1769010000000 } from './store/migrations/1769010000000-dispute-withdrawals';
import { countRegistrations, registrationPage, rightsAt } from './store/registration-lists';
import { registrationsById } from './store/registrations';
import { remindersOf } from './store/reminders';
import { territoryRulingsOf } from './store/territory-rulings';
import { countUndeclared, undeclaredPage } from './store/undeclared';
import { checkRegistration } from './use-cases/check-registration';
import { decideDeclaration } from './use-cases/decide-declaration';
import { declareMarketing } from './use-cases/declare-marketing';
import { expireRegistrations, registrationsDue } from './use-cases/expire-registrations';
import { extendRegistration } from './use-cases/extend-registration';
import { hearDeclaration } from './use-cases/hear-declaration';
import { logActivity } from './use-cases/log-activity';
import { openDispute } from './use-cases/open-dispute';
import { registerDevelopment } from './use-cases/register-development';
import { resubmitRegistration } from './use-cases/resubmit-registration';
import { ruleOnDispute } from './use-cases/rule-on-dispute';
import { stateInDispute } from './use-cases/state-in-dispute';
import { withdrawDispute } from './use-cases/withdraw-dispute';
import { withdrawRegistration } from './use-cases/withdraw-registration';

type Read = <A extends unknown[], R>(query: (tx: Tx, actor: Actor, ...args: A) => Promise<R>) => (actor: Actor | undefined, ...args: A) => Promise<R>;

/** Who may develop a customer: registrations (REG-5), declarations (REG-4, REG-6) and disputes (REG-7). */
export const claims = (deps: ServiceDeps, readRules: ReadRules, read: Read) => ({
  useCases: {
    registerDevelopment: registerDevelopment(deps, readRules),
    resubmitRegistration: resubmitRegistration(deps, readRules),
    extendRegistration: extendRegistration(deps),
    withdrawRegistration: withdrawRegistration(deps, readRules),
    logActivity: logActivity(deps),
    declareMarketing: declareMarketing(deps, readRules),
    hearDeclaration: hearDeclaration(deps),
    decideDeclaration: decideDeclaration(deps, readRules),
    openDispute: openDispute(deps, readRules),
    stateInDispute: stateInDispute(deps),
    ruleOnDispute: ruleOnDispute(deps, readRules),
    withdrawDispute: withdrawDispute(deps, readRules),
    expireRegistrations: expireRegistrations(deps, readRules),
  },
  queries: {
    checkRegistration: checkRegistration(deps, readRules),
    registrationsDue: registrationsDue(deps),
    registrationsById: read(registrationsById),
    registrationPage: read(registrationPage),
    countRegistrations: read(countRegistrations),
    /** Of customers and registrations that were read through the row scope. */
    rightsAt: read((tx, _actor, ids: readonly string[], at: Date | null) => rightsAt(tx, ids, at ?? deps.clock.now())),
    remindersOf: read((tx, _actor, ids: readonly string[]) => remindersOf(tx, ids)),
    activitiesById: read(activitiesById),
    activityPages: read(activityPages),
    countActivities: read(countActivities),
    declarationsById: read(declarationsById),
    declarationPage: read(declarationPage),
    countDeclarations: read(countDeclarations),
    hearingsOf: read((tx, _actor, ids: readonly string[]) => hearingsOf(tx, ids)),
    undeclaredPage: read(undeclaredPage),
    countUndeclared: read(countUndeclared),
    disputesById: read(disputesById),
    disputePage: read(disputePage),
    countDisputes: read(countDisputes),
    statementsOf: read((tx, _actor, ids: readonly string[]) => statementsOf(tx, ids)),
    briefsOf: read(async (tx, _actor, ids: readonly string[]) => {
      const { directory } = await readRules(tx, 'LOOK');
      return briefsOf(tx, ids, (territory, parties) => recommend(territory, parties, directory));
    }),
    territoryRulingsOf: read((tx, _actor, ids: readonly string[]) => territoryRulingsOf(tx, ids)),
  },
});

export const claimMigrations = [RegistryClaims1767312000000, RegistryDisputeWithdrawals1769010000000];
/** Tables whose rows are evidence: added, never changed. */
export const claimRecords = ['registration_activity', 'declaration_hearing', 'dispute_statement'];
