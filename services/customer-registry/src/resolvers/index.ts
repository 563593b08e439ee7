import { DeclarationHearing, MarketingDeclaration, MarketingDeclarationPayload, UndeclaredMarketing } from '../claims/resolvers/declaration';
import {
  Dispute, DisputePayload, DisputeRecommendation, DisputeStatement, EvidenceActivity, EvidenceRegistration, rulingsOfCustomer, TerritoryRuling,
} from '../claims/resolvers/dispute';
import { ClaimMutation } from '../claims/resolvers/mutation';
import { ClaimQuery } from '../claims/resolvers/query';
import { ActivityRecord, ApprovalStep, claimsOfCustomer, LogActivityPayload, Registration, RegistrationCheck, RegistrationPayload } from '../claims/resolvers/registration';
import { Development, DevelopmentPayload, DevelopmentPlan, DevelopmentPlanPart, DevelopmentsOfCustomer } from '../development/resolvers/development';
import { DevelopmentMutation } from '../development/resolvers/mutation';
import { DevelopmentTerm, OfferCatalogue, OfferedService, PlannedOffer, SetDevelopmentTermsPayload, SetOfferCataloguePayload } from '../development/resolvers/offer';
import { DevelopmentQuery } from '../development/resolvers/query';
import { DevelopmentStep, SectorSurvey, SectorSurveyPayload, SurveyedEnterprise } from '../development/resolvers/survey';
import { MergedOfCustomer, MergingMutation, MergingQuery, MergingTypes } from '../merging/resolvers/merge';
import { OwnershipOverride, ResponsibilityCell, ResponsibilityInputs, ResponsibilityMatrix, StrategicDesignation } from '../responsibility/resolvers/decision';
import { OwnershipMove, OwnershipMoveCount } from '../responsibility/resolvers/moves';
import {
  DesignateStrategicCustomerPayload, EndOverridePayload, EndStrategicDesignationPayload, OverrideOwnershipPayload, ResponsibilityMutation, SetResponsibilityMatrixPayload,
} from '../responsibility/resolvers/mutation';
import { ResponsibilityQuery } from '../responsibility/resolvers/query';
import { Lapse, LapseKeyAccountPayload, LapseMutation, LapsesOfCustomer } from '../lapse/resolvers/lapse';
import { CustomerChange, ProfileOfCustomer, ServiceRecord } from '../profile/resolvers/customer';
import { Family, FamilyMember, FamilyOfCustomer, PossibleDuplicate } from '../profile/resolvers/family';
import { ProjectTeamMutation } from '../project-teams/resolvers/mutation';
import { AidsOfFiling } from '../profile/resolvers/filing';
import { ProfileMutation, ProfilePayloads } from '../profile/resolvers/mutation';
import { KeepKeyAccountPayload, QualificationReview, ReviewMutation, ReviewQuery } from '../profile/resolvers/review';
import { ProfileQuery } from '../profile/resolvers/query';
import { ClassificationScheme, RankingMutation, RankingQuery, RankUnitGroupsPayload, ReportedGroup, SetClassificationSchemePayload } from '../ranking/resolvers/ranking';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';
import { TeamCandidate, TeamMutation, TeamQuery, TeamSeat, TeamSpan } from '../team/resolvers/team';
import { Customer } from './customer';
import { CustomerImport, CustomerImportError } from './customer-import';
import { Filing } from './filing';
import { Staff, Unit } from './holders';
import { AssignAccountTeamPayload, FileCustomerPayload, MarkDevelopmentSucceededPayload, Mutation, ReviewFilingPayload } from './mutation';
import { AccountTeam, Ownership, ResponsibilityDecision } from './ownership';
import { Query } from './query';

/** Each aggregate brings its fields of Query and Mutation; a missing one does not compile. */
const queries: Required<QueryResolvers> = { ...Query, ...ClaimQuery, ...ResponsibilityQuery, ...TeamQuery, ...ProfileQuery, ...ReviewQuery, ...RankingQuery, ...DevelopmentQuery, ...MergingQuery };
const mutations: Required<MutationResolvers> = { ...Mutation, ...ClaimMutation, ...ResponsibilityMutation, ...TeamMutation, ...ProfileMutation, ...ReviewMutation, ...ProjectTeamMutation, ...RankingMutation, ...DevelopmentMutation, ...LapseMutation, ...MergingMutation };

export const resolvers: Resolvers = {
  Query: queries, Mutation: mutations, Customer: { ...Customer, ...claimsOfCustomer, ...rulingsOfCustomer, ...ProfileOfCustomer, ...FamilyOfCustomer, ...DevelopmentsOfCustomer, ...LapsesOfCustomer, ...MergedOfCustomer },
  Ownership, ResponsibilityDecision, AccountTeam, Filing: { ...Filing, ...AidsOfFiling }, Unit, Staff, CustomerImport, CustomerImportError,
  Family, FamilyMember, PossibleDuplicate, CustomerChange, ServiceRecord, ...ProfilePayloads, QualificationReview, KeepKeyAccountPayload, Lapse, LapseKeyAccountPayload,
  FileCustomerPayload, ReviewFilingPayload, AssignAccountTeamPayload, MarkDevelopmentSucceededPayload,
  Registration, ActivityRecord, RegistrationCheck, ApprovalStep, RegistrationPayload, LogActivityPayload,
  MarketingDeclaration, DeclarationHearing, MarketingDeclarationPayload, UndeclaredMarketing,
  Dispute, DisputeStatement, EvidenceRegistration, EvidenceActivity, DisputeRecommendation, DisputePayload, TerritoryRuling,
  OwnershipOverride, ResponsibilityCell, ResponsibilityInputs, ResponsibilityMatrix, StrategicDesignation, OwnershipMove, OwnershipMoveCount,
  TeamSpan, TeamSeat, TeamCandidate, ...MergingTypes,
  ClassificationScheme, ReportedGroup, SetClassificationSchemePayload, RankUnitGroupsPayload,
  SectorSurvey, SurveyedEnterprise, DevelopmentStep, Development, DevelopmentPlan, DevelopmentPlanPart, PlannedOffer, OfferedService, OfferCatalogue, DevelopmentTerm,
  SectorSurveyPayload, DevelopmentPayload, SetDevelopmentTermsPayload, SetOfferCataloguePayload,
  DesignateStrategicCustomerPayload, EndOverridePayload, EndStrategicDesignationPayload, OverrideOwnershipPayload, SetResponsibilityMatrixPayload,
};
