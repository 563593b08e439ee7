import type { z } from 'zod';
import type { EventDefinition, EventEnvelope } from './event';
import { accountTeamChanged } from './events/account-team-changed';
import { agreementEnded } from './events/agreement-ended';
import { agreementSigned } from './events/agreement-signed';
import { appointmentEnded } from './events/appointment-ended';
import { appointmentStarted } from './events/appointment-started';
import { bureauRevenueDeclared } from './events/bureau-revenue-declared';
import { caseClosed } from './events/case-closed';
import { caseOpened } from './events/case-opened';
import { caseReassigned } from './events/case-reassigned';
import { classificationSchemeSet } from './events/classification-scheme-set';
import { creditObserved } from './events/credit-observed';
import { customerAccessChanged } from './events/customer-access-changed';
import { customerApproved } from './events/customer-approved';
import { customerFiled } from './events/customer-filed';
import { customerLapsed } from './events/customer-lapsed';
import { customerProfileCorrected } from './events/customer-profile-corrected';
import { customerReclassified } from './events/customer-reclassified';
import { customerRecorded } from './events/customer-recorded';
import { customersMerged } from './events/customers-merged';
import { customersUnmerged } from './events/customers-unmerged';
import { declarationDecided } from './events/declaration-decided';
import { declarationFollowed } from './events/declaration-followed';
import { developmentEnded } from './events/development-ended';
import { developmentFollowed } from './events/development-followed';
import { developmentOpened } from './events/development-opened';
import { developmentStepCompleted } from './events/development-step-completed';
import { declarationLapsed } from './events/declaration-lapsed';
import { disputeRuled } from './events/dispute-ruled';
import { disputeWithdrawn } from './events/dispute-withdrawn';
import { gradeChanged } from './events/grade-changed';
import { gradeEnded } from './events/grade-ended';
import { monthClosed } from './events/month-closed';
import { ownershipReassigned } from './events/ownership-reassigned';
import { ownershipOverrideDecided } from './events/ownership-override-decided';
import { policyDesignationChanged } from './events/policy-designation-changed';
import { qualificationChanged } from './events/qualification-changed';
import { registrationActivated } from './events/registration-activated';
import { registrationEnded } from './events/registration-ended';
import { responsibilityMatrixSet } from './events/responsibility-matrix-set';
import { revenuePosted } from './events/revenue-posted';
import { specialListingDecided } from './events/special-listing-decided';
import { specialListingRequested } from './events/special-listing-requested';
import { strategicDesignationDecided } from './events/strategic-designation-decided';
import { teamChanged } from './events/team-changed';
import { unitGroupsRanked } from './events/unit-groups-ranked';
import { unitChanged } from './events/unit-changed';

/** Every published event. The fact × consumer matrix in docs/events.md is generated from it. */
export const EVENTS = {
  [unitChanged.type]: unitChanged,
  [appointmentStarted.type]: appointmentStarted,
  [appointmentEnded.type]: appointmentEnded,
  [teamChanged.type]: teamChanged,
  [customerRecorded.type]: customerRecorded,
  [customerAccessChanged.type]: customerAccessChanged,
  [customerFiled.type]: customerFiled,
  [customerApproved.type]: customerApproved,
  [customerLapsed.type]: customerLapsed,
  [customerProfileCorrected.type]: customerProfileCorrected,
  [customerReclassified.type]: customerReclassified,
  [policyDesignationChanged.type]: policyDesignationChanged,
  [agreementSigned.type]: agreementSigned,
  [agreementEnded.type]: agreementEnded,
  [ownershipReassigned.type]: ownershipReassigned,
  [accountTeamChanged.type]: accountTeamChanged,
  [registrationActivated.type]: registrationActivated,
  [registrationEnded.type]: registrationEnded,
  [declarationDecided.type]: declarationDecided,
  [declarationFollowed.type]: declarationFollowed,
  [declarationLapsed.type]: declarationLapsed,
  [disputeRuled.type]: disputeRuled,
  [disputeWithdrawn.type]: disputeWithdrawn,
  [ownershipOverrideDecided.type]: ownershipOverrideDecided,
  [strategicDesignationDecided.type]: strategicDesignationDecided,
  [responsibilityMatrixSet.type]: responsibilityMatrixSet,
  [classificationSchemeSet.type]: classificationSchemeSet,
  [unitGroupsRanked.type]: unitGroupsRanked,
  [developmentOpened.type]: developmentOpened,
  [developmentStepCompleted.type]: developmentStepCompleted,
  [developmentFollowed.type]: developmentFollowed,
  [developmentEnded.type]: developmentEnded,
  [customersMerged.type]: customersMerged,
  [customersUnmerged.type]: customersUnmerged,
  [revenuePosted.type]: revenuePosted,
  [monthClosed.type]: monthClosed,
  [bureauRevenueDeclared.type]: bureauRevenueDeclared,
  [gradeChanged.type]: gradeChanged,
  [gradeEnded.type]: gradeEnded,
  [qualificationChanged.type]: qualificationChanged,
  [creditObserved.type]: creditObserved,
  [specialListingRequested.type]: specialListingRequested,
  [specialListingDecided.type]: specialListingDecided,
  [caseOpened.type]: caseOpened,
  [caseReassigned.type]: caseReassigned,
  [caseClosed.type]: caseClosed,
} as const;

export type EventType = keyof typeof EVENTS;
/** The payload of an event by its name. */
export type EventData<T extends EventType> = z.infer<(typeof EVENTS)[T]['schema']>;
/** A whole event by its name. */
export type EventOf<T extends EventType> = T extends EventType ? EventEnvelope<T, EventData<T>> : never;

export const isEventType = (type: string): type is EventType => Object.hasOwn(EVENTS, type);
export const definitionOf = (type: EventType): EventDefinition => EVENTS[type];
