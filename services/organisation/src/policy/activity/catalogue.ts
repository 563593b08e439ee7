import { isEventType, type EventOf, type EventType } from '@keyaccount/contracts';
import * as claims from './claims';
import * as complaints from './complaints';
import * as development from './development';
import type { Entry, Facts, Names, Note, Sentence } from './entry';
import * as grading from './grading';
import * as ledger from './ledger';
import * as merging from './merging';
import * as organisation from './organisation';
import * as profile from './profile';
import * as ranking from './ranking';
import * as registry from './registry';
import * as teams from './teams';

/** How every published event reads; an event without an entry does not compile. */
export const CATALOGUE: { readonly [T in EventType]: Entry<T> } = {
  'organisation.unit-changed.v1': organisation.unitChanged,
  'organisation.appointment-started.v1': organisation.appointmentStarted,
  'organisation.appointment-ended.v1': organisation.appointmentEnded,
  'organisation.team-changed.v1': teams.teamChanged,
  'registry.customer-recorded.v1': registry.customerRecorded,
  'registry.customer-access-changed.v1': registry.customerAccessChanged,
  'registry.customer-filed.v1': registry.customerFiled,
  'registry.customer-approved.v1': registry.customerApproved,
  'registry.customer-lapsed.v1': registry.customerLapsed,
  'registry.customer-profile-corrected.v1': profile.customerProfileCorrected,
  'registry.customer-reclassified.v1': profile.customerReclassified,
  'registry.policy-designation-changed.v1': profile.policyDesignationChanged,
  'registry.agreement-signed.v1': registry.agreementSigned,
  'registry.agreement-ended.v1': registry.agreementEnded,
  'registry.ownership-reassigned.v1': registry.ownershipReassigned,
  'registry.account-team-changed.v1': registry.accountTeamChanged,
  'registry.registration-activated.v1': claims.registrationActivated,
  'registry.registration-ended.v1': claims.registrationEnded,
  'registry.declaration-decided.v1': claims.declarationDecided,
  'registry.declaration-followed.v1': claims.declarationFollowed,
  'registry.declaration-lapsed.v1': claims.declarationLapsed,
  'registry.dispute-ruled.v1': claims.disputeRuled,
  'registry.dispute-withdrawn.v1': claims.disputeWithdrawn,
  'registry.ownership-override-decided.v1': registry.ownershipOverrideDecided,
  'registry.strategic-designation-decided.v1': registry.strategicDesignationDecided,
  'registry.responsibility-matrix-set.v1': registry.responsibilityMatrixSet,
  'registry.classification-scheme-set.v1': ranking.classificationSchemeSet,
  'registry.unit-groups-ranked.v1': ranking.unitGroupsRanked,
  'registry.development-opened.v1': development.developmentOpened,
  'registry.development-step-completed.v1': development.developmentStepCompleted,
  'registry.development-followed.v1': development.developmentFollowed,
  'registry.development-ended.v1': development.developmentEnded,
  'registry.customers-merged.v1': merging.customersMerged,
  'registry.customers-unmerged.v1': merging.customersUnmerged,
  'ledger.revenue-posted.v1': ledger.revenuePosted,
  'ledger.month-closed.v1': ledger.monthClosed,
  'ledger.bureau-revenue-declared.v1': ledger.bureauRevenueDeclared,
  'grading.grade-changed.v1': grading.gradeChanged,
  'grading.grade-ended.v1': grading.gradeEnded,
  'grading.qualification-changed.v1': grading.qualificationChanged,
  'grading.credit-observed.v1': grading.creditObserved,
  'grading.special-listing-requested.v1': grading.specialListingRequested,
  'grading.special-listing-decided.v1': grading.specialListingDecided,
  'complaints.case-opened.v1': complaints.caseOpened,
  'complaints.case-reassigned.v1': complaints.caseReassigned,
  'complaints.case-closed.v1': complaints.caseClosed,
};

/** What follows of itself from another event: it belongs to the cascade of that one (GRD-8), and would only hide what people look for elsewhere. [ours] */
export const CONSEQUENCES: readonly EventType[] = ['registry.customer-access-changed.v1'];

/** What the activity keeps of an event (GRD-8). */
export const noteOf = (event: EventOf<EventType>): Note => {
  const entry: Entry<EventType> = CATALOGUE[event.type];
  return entry.note(event);
};

/** The sentence of a kept event, with the names of today; an event this version does not know is told by its name. */
export const tell = (type: string, facts: Facts, names: Names): Sentence => {
  if (!isEventType(type)) return { zh: `${type}。`, en: `${type}.` };
  const entry: Entry<EventType> = CATALOGUE[type];
  return entry.tell(facts, names);
};
