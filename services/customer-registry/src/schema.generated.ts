import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerRow } from './store/customers';
import type { OwnershipRow, SourceRefRow } from './store/customer-details';
import type { Team, Decision, UnitRef, StaffRef, CustomerPage, FilingPage, RefusedRowPage } from './resolvers/types';
import type { FilingRow } from './store/filings';
import type { CustomerImportRow } from './store/tables';
import type { RefusedRow } from './store/imports';
import type { FiledCustomer } from './use-cases/file-customer';
import type { ReviewedFiling } from './use-cases/review-filing';
import type { TeamOf } from './use-cases/arrange-team';
import type { RegistrationRow } from './claims/store/registrations';
import type { ReminderRow } from './claims/store/reminders';
import type { ActivityRow } from './claims/store/activities';
import type { Step } from './claims/policy/approver-chain';
import type { Checked } from './claims/use-cases/check-registration';
import type { RegistrationPage, ActivityPage, DeclarationPage, UndeclaredPage, DisputePage, RegisteredEvidence, LoggedEvidence, SignedEvidence } from './claims/resolvers/types';
import type { Registered } from './claims/use-cases/register-development';
import type { LoggedActivity } from './claims/use-cases/log-activity';
import type { DeclarationRow } from './claims/store/declarations';
import type { HearingRow } from './claims/store/hearings';
import type { UndeclaredRow } from './claims/store/undeclared';
import type { Declared } from './claims/use-cases/declare-marketing';
import type { DisputeRow, StatementRow } from './claims/store/disputes';
import type { OnDispute } from './claims/use-cases/open-dispute';
import type { Evidence } from './claims/store/dispute-briefs';
import type { Recommendation } from './claims/policy/recommendation';
import type { TerritoryRulingRow } from './claims/store/territory-rulings';
import type { MatrixVersionRow } from './responsibility/store/matrices';
import type { DatedMatrixRow } from './policy/responsibility-matrix';
import type { ExceptionRow } from './responsibility/store/exceptions';
import type { Leads, Preview, MoveCount, MovePage, Flagged, FlaggedPage } from './responsibility/resolvers/types';
import type { Move } from './responsibility/use-cases/preview-moves';
import type { ExceptionDecided } from './responsibility/use-cases/decide-exception';
import type { MatrixSet } from './responsibility/use-cases/set-responsibility-matrix';
import type { LedSpan } from './team/policy/team-history';
import type { Vacancy, VacancyPage, Seat, SeatPage } from './team/resolvers/types';
import type { Proposed } from './team/policy/workload';
import type { SeatsHandedOver } from './team/use-cases/hand-over-seats';
import type { ShownFile, ChangePage, ReviewPage } from './profile/resolvers/types';
import type { AgreementRow, ServiceRecordRow } from './profile/store/records';
import type { ChangeRow } from './profile/store/changes';
import type { KeptCustomer } from './profile/use-cases/lock-kept';
import type { FamilyRow, MemberRow } from './profile/store/families';
import type { Duplicate } from './profile/use-cases/find-duplicates';
import type { ReviewRow } from './profile/store/reviews';
import type { KeptByReview } from './profile/use-cases/keep-key-account';
import type { SchemeRow } from './ranking/store/schemes';
import type { Ranked, Reported, Report } from './ranking/resolvers/types';
import type { SchemeSet } from './ranking/use-cases/set-classification-scheme';
import type { UnitRanked } from './ranking/use-cases/rank-unit-groups';
import type { SurveyRow } from './development/store/surveys';
import type { SurveyPage, StepPage, DevelopmentPage, MadeOffer } from './development/resolvers/types';
import type { EnterpriseRow } from './development/store/enterprises';
import type { StepRow } from './development/store/steps';
import type { DevelopmentRow } from './development/store/developments';
import type { PlanRow, PartRow, PlanOffer } from './development/store/plans';
import type { StepTerm } from './development/policy/terms';
import type { CatalogueRow } from './development/store/catalogues';
import type { Service } from './development/policy/offer';
import type { OnSurvey } from './development/use-cases/lock-survey';
import type { OnDevelopment } from './development/use-cases/lock-development';
import type { TermsSet } from './development/use-cases/set-development-terms';
import type { CatalogueSet } from './development/use-cases/set-offer-catalogue';
import type { LapseRow } from './lapse/store/lapses';
import type { LapsedByReview } from './lapse/use-cases/lapse-key-account';
import type { MergeRow } from './merging/store/merges';
import type { MergePage } from './merging/resolvers/types';
import type { PreviewedMerge } from './merging/use-cases/preview-merge';
import type { Merged } from './merging/use-cases/merge-customers';
import type { Context } from './resolvers/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 14 digits in three layers, XXXXXX XXXXX XXX: division, order within it, branch (客户ID号, REG-2). */
  CustomerCode: { input: string; output: string; }
  /** Administrative division by GB/T 2260: 6 digits for a county or district, 9 for a township or street (行政区划代码). */
  DivisionCode: { input: string; output: string; }
  /** Yuan as a decimal string with two places, "1500000.00". Exact, never a float. */
  Money: { input: string; output: string; }
  /** An exact decimal string: shares, rates and scores. */
  Decimal: { input: string; output: string; }
  /** A calendar month, "2025-03". */
  Month: { input: string; output: string; }
  /** A calendar day, "2025-03-31". */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with its offset, "2026-01-05T08:30:00.000Z". */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** A customer by id or code; exactly one of the two. Null where there is none or the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** Customers the viewer may see. */
  readonly customers: CustomerConnection;
  /** Filings the viewer may see, oldest first. */
  readonly filings: FilingConnection;
  /** Who would be responsible for such a customer, by which row of the rule (REG-3). */
  readonly responsibilityPreview: ResponsibilityDecision;
  /** A file of prospects with its progress; null where there is none or the viewer may not see it. */
  readonly customerImport: Maybe<CustomerImport>;
  /** Whether a customer is known and free in a line before anybody registers it, and who would have a say (查重, REG-5). It looks at every customer of the city, and tells a unit without access no more than that it exists and who holds it. */
  readonly registrationCheck: RegistrationCheck;
  /** A registration; null where there is none or the viewer may not see it. */
  readonly registration: Maybe<Registration>;
  /** Registrations of customers that the viewer may see and of the viewer's own units, newest first. */
  readonly registrations: RegistrationConnection;
  /** A marketing declaration; null where there is none or the viewer may not see it. */
  readonly marketingDeclaration: Maybe<MarketingDeclaration>;
  /** Marketing declarations that a unit of the viewer's made or is heard on, all of them for the city, newest first. */
  readonly marketingDeclarations: MarketingDeclarationConnection;
  /** Work on accounts that the viewer may see while another unit was responsible and no declaration covered the day (REG-4): what was logged afterwards could not be refused. Newest first. */
  readonly undeclaredMarketing: UndeclaredMarketingConnection;
  /** A dispute; null where there is none or the viewer may not see it. */
  readonly dispute: Maybe<Dispute>;
  /** Disputes to which a unit of the viewer's is a party, all of them for the city and the province, newest first. */
  readonly disputes: DisputeConnection;
  /** How much expireRegistrations would do on a day. */
  readonly registrationsDue: RegistrationsDue;
  /** A survey of a sector (市场调查, REG-10); null where there is none or the viewer may not see it. */
  readonly sectorSurvey: Maybe<SectorSurvey>;
  /** Surveys of the viewer's own units, all of them for the city and the province, newest first (REG-10). */
  readonly sectorSurveys: SectorSurveyConnection;
  /** A development of a customer (客户开发); null where there is none or the viewer may not see it. */
  readonly development: Maybe<Development>;
  /** Developments of customers that the viewer may see, of the viewer's own units, and of families in whose plan it has a part, newest first (REG-9, REG-10). */
  readonly developments: DevelopmentConnection;
  /** Steps that should have been done by now, longest overdue first, as far as the viewer may see them (REG-10). */
  readonly overdueDevelopmentSteps: DevelopmentStepConnection;
  /** How many days each of the six steps has and who leads it, on a day (REG-10). */
  readonly developmentTerms: ReadonlyArray<DevelopmentTerm>;
  /** The services that offers are made from, as they hold on a day (REG-11). */
  readonly offerCatalogue: OfferCatalogue;
  /** The services that meet a need, the highest margin first, subject to cost and quality (利益最大化原则, REG-11). */
  readonly offer: Offer;
  /** What merging one customer into another would move and change, and what would refuse it (客户归并试算, REG-1); nothing is done. Null where the viewer may not see both. */
  readonly mergePreview: Maybe<MergePreview>;
  /** Merges into customers that the viewer may see, newest first (REG-16). */
  readonly customerMerges: CustomerMergeConnection;
  /** Whom a name, code or pinyin means (检索): by ID, credit code, a part of the name, or the first letters or whole of its pinyin; in the order in which they became known. */
  readonly searchCustomers: CustomerConnection;
  /** What a filing lacks before it is submitted (REG-1): everything at once, and nothing is written. */
  readonly filingReadiness: FilingReadiness;
  /** Filings that the city centre has not decided in time (REG-16), longest waiting first. */
  readonly overdueFilings: FilingConnection;
  /** Customers that may be the same one (REG-5): found in the whole city; of one that the viewer may not see no more is told than that it exists and who holds it. */
  readonly possibleDuplicates: ReadonlyArray<PossibleDuplicate>;
  /** Key accounts that no longer meet the definition (GRD-1), flagged for the city centre and never dropped silently (REG-1); oldest first. */
  readonly qualificationReviews: QualificationReviewConnection;
  /** The table by which units classify their groups of customers (分类排序表, REG-12), as it holds on a day; null where there is none yet. */
  readonly classificationScheme: Maybe<ClassificationScheme>;
  /** Every version of that table, newest first. */
  readonly classificationSchemes: ReadonlyArray<ClassificationScheme>;
  /** A unit's revenue of a year in the order that it has set (REG-12): its groups first, then the other groups of the table, then the rest. Null where there is no such unit, or it is none of the viewer's. */
  readonly classificationReport: Maybe<ClassificationReport>;
  /** Why a unit is or was responsible for a customer, as it stood at the end of a day (REG-7); null where nobody was, or the viewer may not see the customer. */
  readonly ownershipExplanation: Maybe<Ownership>;
  /** The matrix of responsible units that holds on a day (REG-3). */
  readonly responsibilityMatrix: ResponsibilityMatrix;
  /** Every version of the matrix, newest first. */
  readonly responsibilityMatrices: ReadonlyArray<ResponsibilityMatrix>;
  /** Who would move if the matrix or the coverage of units were another (REG-3), without effect. */
  readonly ownershipMovesPreview: OwnershipMovesPreview;
  /** Assignments that wait for the city centre, since no unit covers territory or line (REG-3), with their clock (REG-16); longest waiting first. */
  readonly flaggedAssignments: FlaggedAssignmentConnection;
  /** Roles of silver and higher accounts that stand vacant (ORG-5), longest vacant first, as far as the viewer may see the customers. */
  readonly teamVacancies: TeamVacancyConnection;
  /** Who of the responsible unit might take a role of this account, the least loaded first (REG-8); null where there is no such customer or the viewer may not see it. */
  readonly teamProposal: Maybe<ReadonlyArray<TeamCandidate>>;
};


export type QueryCustomerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['CustomerCode']['input']>;
};


export type QueryCustomersArgs = {
  filter?: InputMaybe<CustomerFilter>;
  orderBy?: InputMaybe<CustomerOrder>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFilingsArgs = {
  status?: InputMaybe<FilingStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResponsibilityPreviewArgs = {
  kind: Kind;
  grade: GradeLevel;
  division: Scalars['DivisionCode']['input'];
  mainLine?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCustomerImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistrationCheckArgs = {
  input: RegistrationCheckInput;
};


export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistrationsArgs = {
  filter?: InputMaybe<RegistrationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarketingDeclarationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarketingDeclarationsArgs = {
  filter?: InputMaybe<MarketingDeclarationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUndeclaredMarketingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisputesArgs = {
  status?: InputMaybe<DisputeStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegistrationsDueArgs = {
  on: Scalars['Date']['input'];
};


export type QuerySectorSurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySectorSurveysArgs = {
  filter?: InputMaybe<SectorSurveyFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDevelopmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDevelopmentsArgs = {
  filter?: InputMaybe<DevelopmentFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOverdueDevelopmentStepsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDevelopmentTermsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOfferCatalogueArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOfferArgs = {
  need: Scalars['String']['input'];
  constraints?: InputMaybe<OfferConstraints>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMergePreviewArgs = {
  survivorId: Scalars['ID']['input'];
  mergedId: Scalars['ID']['input'];
};


export type QueryCustomerMergesArgs = {
  standing?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchCustomersArgs = {
  text: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFilingReadinessArgs = {
  input: FileCustomerInput;
};


export type QueryOverdueFilingsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPossibleDuplicatesArgs = {
  name: Scalars['String']['input'];
  creditCode?: InputMaybe<Scalars['String']['input']>;
  sourceRefs?: InputMaybe<ReadonlyArray<SourceRefInput>>;
};


export type QueryQualificationReviewsArgs = {
  status?: InputMaybe<QualificationReviewStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClassificationSchemeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryClassificationReportArgs = {
  unitCode: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOwnershipExplanationArgs = {
  customerId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryResponsibilityMatrixArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOwnershipMovesPreviewArgs = {
  input: OwnershipMovesPreviewInput;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFlaggedAssignmentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamVacanciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamProposalArgs = {
  customerId: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** File a customer with the city centre (备案, REG-1). */
  readonly fileCustomer: FileCustomerPayload;
  /** File every known prospect, and everyone that lapsed, who meets the definition (GRD-1), each through the unit of its territory. */
  readonly fileQualifyingCustomers: FileQualifyingCustomersPayload;
  /** Approve, reject or return a filing (REG-1). Approval issues the ID (REG-2) and decides the responsible unit (REG-3). */
  readonly reviewFiling: ReviewFilingPayload;
  /** Approve all submitted filings that qualify, in a fixed order within each division. */
  readonly approveQualifyingFilings: ApproveQualifyingFilingsPayload;
  /** Set who plays the A and the B role (REG-8). */
  readonly assignAccountTeam: AssignAccountTeamPayload;
  /** The development has succeeded: B leads from now on (REG-8). */
  readonly markDevelopmentSucceeded: MarkDevelopmentSucceededPayload;
  /** Register that a unit develops a customer (大客户注册, REG-5): it takes effect at once, or queues with its reason. A customer that is not known yet is recorded as a prospect. */
  readonly registerDevelopment: RegistrationPayload;
  /** Take a queued registration up again once its key is open; whoever is first has the right (REG-5). */
  readonly resubmitRegistration: RegistrationPayload;
  /** Extend a registration in force, once, by the activity that is on record (REG-5). */
  readonly extendRegistration: RegistrationPayload;
  /** Give a registration up. */
  readonly withdrawRegistration: RegistrationPayload;
  /** Record what was done on a registration: the ground of an extension, and evidence in a dispute (走访记录, REG-5, REG-7). */
  readonly logActivity: LogActivityPayload;
  /** Ask leave to market to another unit's account (营销申报, REG-6). */
  readonly declareMarketing: MarketingDeclarationPayload;
  /** Say as the responsible unit what speaks for or against a declaration (REG-6). */
  readonly hearDeclaration: MarketingDeclarationPayload;
  /** Decide on a declaration as the city centre (REG-6). An approval holds for its line and period alone. */
  readonly decideDeclaration: MarketingDeclarationPayload;
  /** Dispute a development right, with the unit that has it or the one that is responsible for the customer (争议, REG-7). */
  readonly openDispute: DisputePayload;
  /** Be heard as a party to a dispute (REG-7). */
  readonly stateInDispute: DisputePayload;
  /** Rule on a dispute as the next common higher centre (裁决, REG-7): claims follow, and the territory where the ruling sets one. */
  readonly ruleOnDispute: DisputePayload;
  /** Withdraw a dispute before a ruling, as the unit that opened it (撤回争议, REG-7): registrations stand as they are. */
  readonly withdrawDispute: DisputePayload;
  /** End what has run out when the day begins and mark the reminders that are due (REG-5, REG-6). Meant for every day; done again it changes nothing. */
  readonly expireRegistrations: ExpireRegistrationsPayload;
  /** Begin the survey of a sector and several of its enterprises, as an account manager for a unit (市场调查, REG-10). It is due in a week. */
  readonly openSectorSurvey: SectorSurveyPayload;
  /** Record what the survey found and whether the sector should be developed (REG-10). "No" closes the survey. Late is shown, not refused. */
  readonly recordSurveyResult: SectorSurveyPayload;
  /** Put the surveyed enterprises into segments (市场细分, REG-10). */
  readonly segmentSector: SectorSurveyPayload;
  /** Choose customers among the surveyed, in order (市场优先, REG-10): each becomes a development. Nobody chosen closes the survey. */
  readonly prioritiseCustomers: SectorSurveyPayload;
  /** Do a step of a customer's development as its owner: positioning (市场定位), marketing plan (制订营销方案), expansion (市场拓展). A step is done only when the one before it is (REG-10). */
  readonly completeDevelopmentStep: DevelopmentPayload;
  /** Make or amend the marketing plan (营销方案, REG-10), as the one who answers for it. The plan of a head office covers the whole family (REG-9); it may carry an offer (REG-11). */
  readonly setDevelopmentPlan: DevelopmentPayload;
  /** The expansion has succeeded: the development ends, and B leads the upkeep of a silver or higher account (REG-8). */
  readonly succeedDevelopment: DevelopmentPayload;
  /** Give a development up. */
  readonly abandonDevelopment: DevelopmentPayload;
  /** Set how many days each step has and who leads the three middle ones, from a day on, as the city centre (REG-10). */
  readonly setDevelopmentTerms: SetDevelopmentTermsPayload;
  /** Set the services that offers are made from, from a day on, as the city centre's planning manager (REG-11). */
  readonly setOfferCatalogue: SetOfferCataloguePayload;
  /**
   * Drop a key account that no longer meets the definition (REG-1, GRD-1), by its open review and with a reason; the city centre's. It keeps its
   * ID and its history; responsibility, account team, grade and pending declarations end. Filed again and approved, it returns under the old ID.
   */
  readonly lapseKeyAccount: LapseKeyAccountPayload;
  /** Merge a customer that was recorded twice into the one that stays (客户归并, REG-1): what is open goes to that one, the old ID leads to it and is never given again (REG-2). */
  readonly mergeCustomers: MergeCustomersPayload;
  /** Undo a merge within its time (撤销归并): each customer gets back what was its own; what came since stays with the survivor. */
  readonly unmergeCustomers: UnmergeCustomersPayload;
  /** Correct a customer's file (客户资料, REG-15): by its responsible unit or the city centre. */
  readonly updateCustomerProfile: UpdateCustomerProfilePayload;
  /** Set a customer's division, kind or main line by hand; the responsible unit is resolved again (REG-3), the ID stays (REG-2). The city centre's. */
  readonly reclassifyCustomer: ReclassifyCustomerPayload;
  /** Record that an agreement (协议) was signed with a customer. */
  readonly signAgreement: SignAgreementPayload;
  /** Record that an agreement ended; with the last one the customer has none (GRD-1). */
  readonly endAgreement: EndAgreementPayload;
  /** Add to a customer's service records (服务记录, REG-15). */
  readonly recordService: RecordServicePayload;
  /** Designate a policy customer (政策性客户, GRD-1), or end the designation; the city centre's. */
  readonly designatePolicyCustomer: DesignatePolicyCustomerPayload;
  /** Put a customer under a head office, or detach it (REG-9); IDs that were issued stay (REG-2). The city centre's. */
  readonly setHeadOffice: SetHeadOfficePayload;
  /** Keep a key account that no longer meets the definition (GRD-1), with a reason; the city centre's. */
  readonly keepKeyAccount: KeepKeyAccountPayload;
  /** Let teams for customers begin and end with the day (ORG-4): their members see the customers while they are at work. May run as often as one likes. */
  readonly settleProjectTeams: SettleProjectTeamsPayload;
  /** Draw up the table of groups of customers, to hold from a day on (REG-12): by the city centre, for the city bureau. */
  readonly setClassificationScheme: SetClassificationSchemePayload;
  /** Put the groups that a unit concentrates on in order, from today on (REG-12): by the unit's head. */
  readonly rankUnitGroups: RankUnitGroupsPayload;
  /** Make another unit responsible than the rule says, for a time (REG-7). */
  readonly overrideOwnership: OverrideOwnershipPayload;
  /** End an override before its time (REG-7). */
  readonly endOverride: EndOverridePayload;
  /** Name a strategic customer (战略客户): the city centre develops, serves and keeps it (REG-14). */
  readonly designateStrategicCustomer: DesignateStrategicCustomerPayload;
  /** End the designation of a strategic customer (REG-14). */
  readonly endStrategicDesignation: EndStrategicDesignationPayload;
  /** Set a version of the matrix of responsible units, to hold from a day on (REG-3). Key accounts follow when that day is settled. */
  readonly setResponsibilityMatrix: SetResponsibilityMatrixPayload;
  /** Carry out what begins or lapses with a day: overrides, designations, versions of the matrix, developments whose unit has lost its leave. May run as often as one likes. */
  readonly settleOwnership: SettleOwnershipPayload;
  /** Hand all roles of one person over to another (REG-8): by the head of the unit, or the city centre. */
  readonly handOverSeats: HandOverSeatsPayload;
};


export type MutationFileCustomerArgs = {
  input: FileCustomerInput;
};


export type MutationFileQualifyingCustomersArgs = {
  input: FileQualifyingCustomersInput;
};


export type MutationReviewFilingArgs = {
  input: ReviewFilingInput;
};


export type MutationApproveQualifyingFilingsArgs = {
  input: ApproveQualifyingFilingsInput;
};


export type MutationAssignAccountTeamArgs = {
  input: AssignAccountTeamInput;
};


export type MutationMarkDevelopmentSucceededArgs = {
  input: MarkDevelopmentSucceededInput;
};


export type MutationRegisterDevelopmentArgs = {
  input: RegisterDevelopmentInput;
};


export type MutationResubmitRegistrationArgs = {
  input: OnRegistrationInput;
};


export type MutationExtendRegistrationArgs = {
  input: OnRegistrationInput;
};


export type MutationWithdrawRegistrationArgs = {
  input: OnRegistrationInput;
};


export type MutationLogActivityArgs = {
  input: LogActivityInput;
};


export type MutationDeclareMarketingArgs = {
  input: DeclareMarketingInput;
};


export type MutationHearDeclarationArgs = {
  input: HearDeclarationInput;
};


export type MutationDecideDeclarationArgs = {
  input: DecideDeclarationInput;
};


export type MutationOpenDisputeArgs = {
  input: OpenDisputeInput;
};


export type MutationStateInDisputeArgs = {
  input: StateInDisputeInput;
};


export type MutationRuleOnDisputeArgs = {
  input: RuleOnDisputeInput;
};


export type MutationWithdrawDisputeArgs = {
  input: WithdrawDisputeInput;
};


export type MutationExpireRegistrationsArgs = {
  input: ExpireRegistrationsInput;
};


export type MutationOpenSectorSurveyArgs = {
  input: OpenSectorSurveyInput;
};


export type MutationRecordSurveyResultArgs = {
  input: RecordSurveyResultInput;
};


export type MutationSegmentSectorArgs = {
  input: SegmentSectorInput;
};


export type MutationPrioritiseCustomersArgs = {
  input: PrioritiseCustomersInput;
};


export type MutationCompleteDevelopmentStepArgs = {
  input: CompleteDevelopmentStepInput;
};


export type MutationSetDevelopmentPlanArgs = {
  input: SetDevelopmentPlanInput;
};


export type MutationSucceedDevelopmentArgs = {
  input: SucceedDevelopmentInput;
};


export type MutationAbandonDevelopmentArgs = {
  input: AbandonDevelopmentInput;
};


export type MutationSetDevelopmentTermsArgs = {
  input: SetDevelopmentTermsInput;
};


export type MutationSetOfferCatalogueArgs = {
  input: SetOfferCatalogueInput;
};


export type MutationLapseKeyAccountArgs = {
  input: LapseKeyAccountInput;
};


export type MutationMergeCustomersArgs = {
  input: MergeCustomersInput;
};


export type MutationUnmergeCustomersArgs = {
  input: UnmergeCustomersInput;
};


export type MutationUpdateCustomerProfileArgs = {
  input: UpdateCustomerProfileInput;
};


export type MutationReclassifyCustomerArgs = {
  input: ReclassifyCustomerInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


export type MutationDesignatePolicyCustomerArgs = {
  input: DesignatePolicyCustomerInput;
};


export type MutationSetHeadOfficeArgs = {
  input: SetHeadOfficeInput;
};


export type MutationKeepKeyAccountArgs = {
  input: KeepKeyAccountInput;
};


export type MutationSettleProjectTeamsArgs = {
  input: SettleProjectTeamsInput;
};


export type MutationSetClassificationSchemeArgs = {
  input: SetClassificationSchemeInput;
};


export type MutationRankUnitGroupsArgs = {
  input: RankUnitGroupsInput;
};


export type MutationOverrideOwnershipArgs = {
  input: OverrideOwnershipInput;
};


export type MutationEndOverrideArgs = {
  input: EndOverrideInput;
};


export type MutationDesignateStrategicCustomerArgs = {
  input: DesignateStrategicCustomerInput;
};


export type MutationEndStrategicDesignationArgs = {
  input: EndStrategicDesignationInput;
};


export type MutationSetResponsibilityMatrixArgs = {
  input: SetResponsibilityMatrixInput;
};


export type MutationSettleOwnershipArgs = {
  input: SettleOwnershipInput;
};


export type MutationHandOverSeatsArgs = {
  input: HandOverSeatsInput;
};

/** Where a customer stands. */
export type CustomerStatus =
  /** Known from a source system, not filed. */
  | 'PROSPECT'
  /** Filed, not yet decided. */
  | 'FILED'
  /** Approved; has an ID, a grade and a responsible unit. */
  | 'KEY_ACCOUNT'
  /** No longer a key account, by decision; keeps its ID, has no grade and no responsible unit until it is filed and approved again. */
  | 'LAPSED';

/** Where a filing stands. */
export type FilingStatus =
  /** Waits for the city centre. */
  | 'SUBMITTED'
  /** Sent back for correction. */
  | 'RETURNED'
  /** Does not meet GRD-1. */
  | 'REJECTED'
  /** Approved. */
  | 'APPROVED';

/** What the city centre decides on a filing. */
export type ReviewDecision =
  /** Approve it. */
  | 'APPROVE'
  /** Refuse it: the customer does not meet GRD-1. */
  | 'REJECT'
  /** Send it back: data are wrong. */
  | 'RETURN';

/** Which part of the account team leads (REG-8). */
export type TeamPhase =
  /** A leads, B supports. */
  | 'DEVELOPMENT'
  /** B leads, A supports. */
  | 'UPKEEP';

/** A business or institutional customer (大客户). */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** 14 digits (REG-2); null until the filing is approved. */
  readonly code: Maybe<Scalars['CustomerCode']['output']>;
  /** The whole name. */
  readonly name: Scalars['String']['output'];
  /** Unified social credit code, GB 32100 (统一社会信用代码). */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** Where the customer is today. */
  readonly division: Scalars['DivisionCode']['output'];
  /** The sector it works in. */
  readonly sector: Maybe<Scalars['String']['output']>;
  /** Its kind; null for a prospect and for one that lapsed. */
  readonly kind: Maybe<Kind>;
  /** Its main business line; decides the professional bureau (REG-3). */
  readonly mainLine: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: CustomerStatus;
  /** The head office of its family (REG-9). */
  readonly headOffice: Maybe<Customer>;
  /** The branches of its family, by code. */
  readonly branches: ReadonlyArray<Customer>;
  /** Who is responsible now, and why (REG-3). */
  readonly ownership: Maybe<Ownership>;
  /** Who was responsible when, newest first. */
  readonly ownershipHistory: ReadonlyArray<Ownership>;
  /** The A and B roles (REG-8). */
  readonly accountTeam: Maybe<AccountTeam>;
  /** Whether an agreement with the post holds (GRD-1). */
  readonly agreementSigned: Scalars['Boolean']['output'];
  /** Its numbers in source systems. */
  readonly sourceRefs: ReadonlyArray<SourceRef>;
  /** Its filing; null for a prospect. */
  readonly filing: Maybe<Filing>;
  /** Who had the development right at an instant (REG-5): one registration for each line at most. */
  readonly developmentRights: ReadonlyArray<Registration>;
  /** Who gave the customer another territory for REG-3, when and why, newest first (REG-7). */
  readonly territoryRulings: ReadonlyArray<TerritoryRuling>;
  /** Developments of this customer, and of its family where the plan gives it a part, newest first (REG-9, REG-10). */
  readonly developments: DevelopmentConnection;
  /** When it was no key account any more, by decision of the city centre; newest first (REG-1). */
  readonly lapses: ReadonlyArray<Lapse>;
  /** What was merged into this customer and stands so, newest first. An id or code of these answers this customer wherever it is asked for. */
  readonly mergedFrom: ReadonlyArray<CustomerMerge>;
  /** Its file (客户资料, REG-15). */
  readonly profile: CustomerProfile;
  /** Agreements with the post (协议), newest first. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Service records (服务记录), newest first; the last 100. */
  readonly serviceRecords: ReadonlyArray<ServiceRecord>;
  /** Every change of its file, newest first (REG-15). */
  readonly changes: CustomerChangeConnection;
  /** Head office and branches as one family (REG-9). */
  readonly family: Family;
  /** Who was responsible at the end of this day, and why as it was known then (REG-7); null before its approval. */
  readonly ownershipOn: Maybe<Ownership>;
  /** Overrides of its responsible unit, newest first (REG-7). */
  readonly ownershipOverrides: ReadonlyArray<OwnershipOverride>;
  /** Its designations as a strategic customer, newest first (REG-14). */
  readonly strategicDesignations: ReadonlyArray<StrategicDesignation>;
  /** Who leads its development (REG-13); null where it is no professional key account. */
  readonly secondDevelopment: Maybe<SecondDevelopment>;
  /** The account team as it stood at the end of this day (REG-8); null before the approval. */
  readonly teamOn: Maybe<TeamSpan>;
  /** Who had the A and B roles and who led when, newest first (REG-8). */
  readonly accountTeamHistory: ReadonlyArray<TeamSpan>;
};


/** A business or institutional customer (大客户). */
export type CustomerDevelopmentRightsArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A business or institutional customer (大客户). */
export type CustomerDevelopmentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A business or institutional customer (大客户). */
export type CustomerChangesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A business or institutional customer (大客户). */
export type CustomerOwnershipOnArgs = {
  on: Scalars['Date']['input'];
};


/** A business or institutional customer (大客户). */
export type CustomerTeamOnArgs = {
  on: Scalars['Date']['input'];
};

/** A customer's number in a source system. */
export type SourceRef = {
  readonly __typename?: 'SourceRef';
  /** The source system. */
  readonly system: Scalars['String']['output'];
  /** The customer's number there. */
  readonly ref: Scalars['String']['output'];
};

/** A time during which one unit was responsible (责任单位). */
export type Ownership = {
  readonly __typename?: 'Ownership';
  /** The responsible unit. */
  readonly unit: Unit;
  /** From when on. */
  readonly since: Scalars['DateTime']['output'];
  /** Until when; null while it holds. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  readonly decision: ResponsibilityDecision;
  /** The cascade it belongs to. */
  readonly correlationId: Scalars['ID']['output'];
};

/** Why a unit is responsible. */
export type ResponsibilityDecision = {
  readonly __typename?: 'ResponsibilityDecision';
  /** The responsible unit. */
  readonly unit: Unit;
  /** The rule, "REG-3". */
  readonly rule: Scalars['String']['output'];
  /** The row of the rule and its inputs in one sentence, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** The same in English. */
  readonly reasonEn: Scalars['String']['output'];
  /** True where no unit covers the territory or line and the next one above stands in. */
  readonly flagged: Scalars['Boolean']['output'];
  /** Who overrode the rule, if someone did. */
  readonly overriddenBy: Maybe<Staff>;
  /** What the decision rested on, as it was then. */
  readonly inputs: ResponsibilityInputs;
  /** The override that decided it. */
  readonly override: Maybe<OwnershipOverride>;
  /** The designation as a strategic customer that it took into account. */
  readonly designation: Maybe<StrategicDesignation>;
  /** Who does the work on the ground of a strategic diamond: the city centre (REG-14). */
  readonly groundUnit: Maybe<Unit>;
  /** When it was decided, or last stated anew; null where it was only asked what would be. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Who keeps an account (AB角, REG-8). */
export type AccountTeam = {
  readonly __typename?: 'AccountTeam';
  /** The A role; null while vacant. */
  readonly a: Maybe<Staff>;
  /** The B role; null while vacant. */
  readonly b: Maybe<Staff>;
  /** Who leads now: A in development, B in upkeep; the other stands in for a vacancy. */
  readonly lead: Maybe<Staff>;
  /** Which phase. */
  readonly phase: TeamPhase;
};

/** A customer reported to the city centre (备案). */
export type Filing = {
  readonly __typename?: 'Filing';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The customer. */
  readonly customer: Customer;
  /** The unit that filed it. */
  readonly unit: Unit;
  /** Who filed it; null where the set-based filing did. */
  readonly filedBy: Maybe<Staff>;
  /** Where it stands. */
  readonly status: FilingStatus;
  /** The kind that was proposed. */
  readonly proposedKind: Kind;
  /** When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** When it was decided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it. */
  readonly decidedBy: Maybe<Staff>;
  /** Why it was rejected or returned. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The kind that the customer's revenue suggests; the city centre decides. */
  readonly suggestion: KindSuggestion;
  /** Until when the city centre is to decide (REG-16). */
  readonly dueAt: Scalars['DateTime']['output'];
};

/** A member of staff, with the accounts. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Customers in whose team the person has the A or B role, as far as the viewer may see them. */
  readonly accounts: Maybe<CustomerConnection>;
  /** The A and B roles that the person has, by when they began, as far as the viewer may see the customers. */
  readonly seats: Maybe<TeamSeatConnection>;
};


/** A member of staff, with the accounts. */
export type StaffAccountsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A member of staff, with the accounts. */
export type StaffSeatsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A unit, with its customers. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Immutable. */
  readonly code: Scalars['String']['output'];
  /** Customers that the unit is responsible for, as far as the viewer may see them. */
  readonly customers: Maybe<CustomerConnection>;
  /** The groups of customers that the unit concentrates on, in its order (REG-12); null for a unit that is none of the viewer's. */
  readonly rankedGroups: Maybe<ReadonlyArray<RankedGroup>>;
};


/** A unit, with its customers. */
export type UnitCustomersArgs = {
  filter?: InputMaybe<CustomerFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A unit, with its customers. */
export type UnitRankedGroupsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of customers. */
export type CustomerConnection = {
  readonly __typename?: 'CustomerConnection';
  /** The customers with their cursors. */
  readonly edges: ReadonlyArray<CustomerEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All that match and the viewer may see; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type CustomerEdge = {
  readonly __typename?: 'CustomerEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The customer. */
  readonly node: Maybe<Customer>;
};

/** A page of filings. */
export type FilingConnection = {
  readonly __typename?: 'FilingConnection';
  /** The filings with their cursors. */
  readonly edges: ReadonlyArray<FilingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type FilingEdge = {
  readonly __typename?: 'FilingEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The filing. */
  readonly node: Maybe<Filing>;
};

/** Which customers; all conditions must hold. */
export type CustomerFilter = {
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CustomerStatus>>;
  /** Of one of these grades. */
  readonly grade?: InputMaybe<ReadonlyArray<GradeLevel>>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<Kind>>;
  /** One of these units is responsible; units below them are not included. */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The division code begins with this. */
  readonly divisionPrefix?: InputMaybe<Scalars['String']['input']>;
  /** The name contains this; at most 100 characters, taken literally. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** The assignment is flagged for the city centre (REG-3). */
  readonly flagged?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order. */
export type CustomerOrder =
  /** By code, prospects last. */
  | 'CODE'
  /** By last year's revenue, largest first. */
  | 'LAST_YEAR_REVENUE'
  /** By when it became known, newest first. */
  | 'RECORDED_AT';

/** Where an import of customers stands. */
export type CustomerImportStatus =
  /** Received, waiting for its turn. */
  | 'RECEIVED'
  /** Rows are being recorded. */
  | 'RUNNING'
  /** Every row was recorded, repeated or refused. */
  | 'COMPLETED'
  /** The process stopped in the middle and the file is gone; send it again. */
  | 'INTERRUPTED'
  /** The file as a whole could not be read; the first error says why. */
  | 'FAILED';

/** A file of prospects. */
export type CustomerImport = {
  readonly __typename?: 'CustomerImport';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly status: CustomerImportStatus;
  /** Data rows read so far. */
  readonly rowsRead: Scalars['Int']['output'];
  /** Rows that made a customer known. */
  readonly rowsRecorded: Scalars['Int']['output'];
  /** Rows that changed nothing. */
  readonly rowsRepeated: Scalars['Int']['output'];
  /** Rows that were refused. */
  readonly rowsRejected: Scalars['Int']['output'];
  /** When the file was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** When it ended. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Refused rows in the file's order. */
  readonly errors: CustomerImportErrorConnection;
};


/** A file of prospects. */
export type CustomerImportErrorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row that was refused and why. */
export type CustomerImportError = {
  readonly __typename?: 'CustomerImportError';
  /** Its number in the file; the first row after the header is 1. */
  readonly row: Scalars['Int']['output'];
  /** The column at fault; null where the row as a whole is. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** A documented reason, "CreditCodeInvalid". */
  readonly reason: Scalars['String']['output'];
  /** One sentence, in Chinese and in English. */
  readonly message: Scalars['String']['output'];
  /** The row as it came, cut at 500 characters. */
  readonly text: Scalars['String']['output'];
};

/** A page of refused rows. */
export type CustomerImportErrorConnection = {
  readonly __typename?: 'CustomerImportErrorConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CustomerImportErrorEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type CustomerImportErrorEdge = {
  readonly __typename?: 'CustomerImportErrorEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The refused row. */
  readonly node: Maybe<CustomerImportError>;
};

/** A customer's profile as filed. */
export type FileCustomerInput = {
  /** The whole name, 1 to 200 characters; without credit code and numbers, an existing prospect of this name in the county or district is the one that is filed. */
  readonly name: Scalars['String']['input'];
  /** Unified social credit code; an existing prospect with this code is the one that is filed. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Where it is; placeholder divisions are refused. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The proposed kind; the city centre decides. */
  readonly kind: Kind;
  /** The main business line; needed for a professional account. */
  readonly mainLine?: InputMaybe<Scalars['String']['input']>;
  /** Whether an agreement was signed. */
  readonly agreementSigned?: Scalars['Boolean']['input'];
  /** Its numbers in source systems; an existing prospect with one of them is the one that is filed. */
  readonly sourceRefs?: ReadonlyArray<SourceRefInput>;
  /** The head office, by code, where this is a branch. */
  readonly headOfficeCode?: InputMaybe<Scalars['CustomerCode']['input']>;
  /** The returned filing that this one corrects (退回更正): its customer is the one that is filed, whatever was wrong of name, place, credit code or numbers. */
  readonly filingId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A customer's number in a source system. */
export type SourceRefInput = {
  /** The source system. */
  readonly system: Scalars['String']['input'];
  /** The customer's number there. */
  readonly ref: Scalars['String']['input'];
};

/** The new filing. */
export type FileCustomerPayload = {
  readonly __typename?: 'FileCustomerPayload';
  /** The filing. */
  readonly filing: Filing;
  /** The customer. */
  readonly customer: Customer;
};

/** By which date the qualifying prospects are filed. */
export type FileQualifyingCustomersInput = {
  /** The day of filing; the first grade is computed from the calendar year before it where no run has taken effect. */
  readonly on: Scalars['Date']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was filed. */
export type FileQualifyingCustomersPayload = {
  readonly __typename?: 'FileQualifyingCustomersPayload';
  /** How many customers were filed. */
  readonly filed: Scalars['Int']['output'];
};

/** A decision on a filing. */
export type ReviewFilingInput = {
  /** The filing. */
  readonly filingId: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: ReviewDecision;
  /** The kind, where the city centre sets another than proposed. */
  readonly kind?: InputMaybe<Kind>;
  /** The main business line, where the city centre sets another. */
  readonly mainLine?: InputMaybe<Scalars['String']['input']>;
  /** Why; needed to reject or return. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The decided filing. */
export type ReviewFilingPayload = {
  readonly __typename?: 'ReviewFilingPayload';
  /** The filing. */
  readonly filing: Filing;
  /** The customer. */
  readonly customer: Customer;
};

/** Which filings to approve together. */
export type ApproveQualifyingFilingsInput = {
  /** At most so many, 1 to 10,000; in the order of division and then of the customer's source reference. */
  readonly limit?: Scalars['Int']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was approved. */
export type ApproveQualifyingFilingsPayload = {
  readonly __typename?: 'ApproveQualifyingFilingsPayload';
  /** How many were approved. */
  readonly approved: Scalars['Int']['output'];
  /** How many still wait for their first grade. */
  readonly gradePending: Scalars['Int']['output'];
  /** How many stay submitted since they do not qualify or lack data. */
  readonly left: Scalars['Int']['output'];
};

/** The two people of an account team. */
export type AssignAccountTeamInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The A role; an account manager of the responsible unit. */
  readonly aStaffId?: InputMaybe<Scalars['ID']['input']>;
  /** The B role; another person than A. */
  readonly bStaffId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The team as it stands now. */
export type AssignAccountTeamPayload = {
  readonly __typename?: 'AssignAccountTeamPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** Which customer's development succeeded. */
export type MarkDevelopmentSucceededInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The team as it stands now. */
export type MarkDevelopmentSucceededPayload = {
  readonly __typename?: 'MarkDevelopmentSucceededPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** Where a registration stands. */
export type RegistrationStatus =
  /** Has the development right. */
  | 'ACTIVE'
  /** Waits: another unit has the right, or had it until the key was opened again. */
  | 'QUEUED'
  /** Ran out. */
  | 'EXPIRED'
  /** Given up by its unit. */
  | 'WITHDRAWN'
  /** Ended by a ruling (REG-7). */
  | 'OVERRULED';

/** Why a registration queues. */
export type QueueReason =
  /** Another unit has registered this line. */
  | 'LINE_HELD'
  /** Another unit has registered all lines. */
  | 'COMPREHENSIVE_HELD'
  /** All lines are asked for and another unit has registered one of them. */
  | 'LINES_HELD';

/** A unit's claim to develop a customer (大客户注册, REG-5). */
export type Registration = {
  readonly __typename?: 'Registration';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The customer; null where the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** The unit that registered. */
  readonly unit: Unit;
  /** The business line; null for a comprehensive registration, which covers all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: RegistrationStatus;
  /** When it was registered: the time stamp that counts. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Who registered it. */
  readonly registeredBy: Staff;
  /** From when it has or had the right; null while it never had. */
  readonly validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when; it ends at this instant. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
  /** The last day of its validity by the terms. */
  readonly lastDay: Maybe<Scalars['Date']['output']>;
  /** When it was extended. */
  readonly extendedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it queues. */
  readonly queueReason: Maybe<QueueReason>;
  /** The unit that has the right instead, or had it last. */
  readonly heldBy: Maybe<Unit>;
  /** The day on which its key was opened again, so that it may be resubmitted. */
  readonly reopenedOn: Maybe<Scalars['Date']['output']>;
  /** Reminders of its end that were due, the earliest first. */
  readonly reminders: ReadonlyArray<RegistrationReminder>;
  /** What was done, newest first; for the unit itself and the city. */
  readonly activities: ActivityRecordConnection;
};


/** A unit's claim to develop a customer (大客户注册, REG-5). */
export type RegistrationActivitiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A reminder that a registration ends. */
export type RegistrationReminder = {
  readonly __typename?: 'RegistrationReminder';
  /** So many days before the last day. */
  readonly daysBefore: Scalars['Int']['output'];
  /** The day it was marked. */
  readonly markedOn: Scalars['Date']['output'];
  /** The last day that it reminds of. */
  readonly lastDay: Scalars['Date']['output'];
};

/** What was done on a registration (走访记录). */
export type ActivityRecord = {
  readonly __typename?: 'ActivityRecord';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly what: Scalars['String']['output'];
  /** When. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** Who logged it. */
  readonly loggedBy: Staff;
  /** When it was logged. */
  readonly loggedAt: Scalars['DateTime']['output'];
};

/** What a registration would come to. */
export type RegistrationProspect =
  /** The unit would have the right at once. */
  | 'WOULD_BE_ACTIVE'
  /** The unit has the right already. */
  | 'OWN_CLAIM'
  /** It would queue: another unit has the right. */
  | 'WOULD_QUEUE'
  /** Another unit is responsible for the customer: a declaration is needed first (REG-4, REG-6). */
  | 'DECLARATION_NEEDED';

/** Which part a unit has in an approval. */
export type ApprovalRole =
  /** Enters it in the register. */
  | 'KEEPS_REGISTER'
  /** Is heard. */
  | 'IS_HEARD'
  /** Decides. */
  | 'DECIDES'
  /** Rules, if it comes to a dispute. */
  | 'RULES';

/** A step of an approval. */
export type ApprovalStep = {
  readonly __typename?: 'ApprovalStep';
  /** The unit. */
  readonly unit: Unit;
  /** Its part. */
  readonly role: ApprovalRole;
};

/** The answer of the duplicate check (查重). */
export type RegistrationCheck = {
  readonly __typename?: 'RegistrationCheck';
  /** Whether the customer is known. */
  readonly exists: Scalars['Boolean']['output'];
  /** The customer, where the viewer may see it. */
  readonly customer: Maybe<Customer>;
  /** What a registration would come to. */
  readonly outcome: RegistrationProspect;
  /** The unit that holds it, by a registration or by being responsible. */
  readonly heldBy: Maybe<Unit>;
  /** Who has a say, in order. */
  readonly approvers: ReadonlyArray<ApprovalStep>;
};

/** A page of registrations. */
export type RegistrationConnection = {
  readonly __typename?: 'RegistrationConnection';
  /** The registrations with their cursors. */
  readonly edges: ReadonlyArray<RegistrationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type RegistrationEdge = {
  readonly __typename?: 'RegistrationEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The registration. */
  readonly node: Maybe<Registration>;
};

/** A page of activity records. */
export type ActivityRecordConnection = {
  readonly __typename?: 'ActivityRecordConnection';
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ActivityRecordEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type ActivityRecordEdge = {
  readonly __typename?: 'ActivityRecordEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Maybe<ActivityRecord>;
};

/** What is due on a day. */
export type RegistrationsDue = {
  readonly __typename?: 'RegistrationsDue';
  /** Registrations that have run out. */
  readonly registrations: Scalars['Int']['output'];
  /** Reminders to be marked. */
  readonly reminders: Scalars['Int']['output'];
  /** Approved declarations whose period is over. */
  readonly declarations: Scalars['Int']['output'];
};

/** Which registrations; all conditions must hold. */
export type RegistrationFilter = {
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<RegistrationStatus>>;
  /** Of this unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Of this customer. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Queued, and the key is open again. */
  readonly reopened?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The customer that is meant: one that the viewer sees, by id; or any, by name and division, and credit code if there is one. */
export type ClaimSubjectInput = {
  /** Its id; nothing else is given then. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The whole name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code (统一社会信用代码). */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
};

/** What is to be checked. */
export type RegistrationCheckInput = {
  /** The customer. */
  readonly customer: ClaimSubjectInput;
  /** The business line; all of them where none is given. */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** The unit that would register; the viewer's first where none is given. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A registration. */
export type RegisterDevelopmentInput = {
  /** The customer. */
  readonly customer: ClaimSubjectInput;
  /** The business line; a comprehensive registration, of all lines, where none is given. A professional bureau names one of its own (REG-13). */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** The unit that registers; the viewer's first where none is given. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which registration. */
export type OnRegistrationInput = {
  /** The registration; of a unit of the viewer's. */
  readonly registrationId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was done. */
export type LogActivityInput = {
  /** The registration; of a unit of the viewer's, in force. */
  readonly registrationId: Scalars['ID']['input'];
  /** What, 1 to 2,000 characters. */
  readonly what: Scalars['String']['input'];
  /** When; since the registration has the right and not later than now. */
  readonly happenedAt: Scalars['DateTime']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which day. */
export type ExpireRegistrationsInput = {
  /** Not later than today. */
  readonly on: Scalars['Date']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The registration as it stands now. */
export type RegistrationPayload = {
  readonly __typename?: 'RegistrationPayload';
  /** The registration. */
  readonly registration: Registration;
};

/** The new record. */
export type LogActivityPayload = {
  readonly __typename?: 'LogActivityPayload';
  /** The record. */
  readonly activity: ActivityRecord;
  /** The registration. */
  readonly registration: Registration;
};

/** What was done on the day. */
export type ExpireRegistrationsPayload = {
  readonly __typename?: 'ExpireRegistrationsPayload';
  /** Registrations that ended. */
  readonly expired: Scalars['Int']['output'];
  /** Queued registrations that may be resubmitted. */
  readonly reopened: Scalars['Int']['output'];
  /** Reminders that were marked. */
  readonly reminded: Scalars['Int']['output'];
  /** Approved declarations that ended with their period. */
  readonly declarationsEnded: Scalars['Int']['output'];
};

/** Where a marketing declaration stands. */
export type DeclarationStatus =
  /** Waits for the responsible unit's opinion. */
  | 'TO_BE_HEARD'
  /** The responsible unit has been heard; waits for the city centre. */
  | 'HEARD'
  /** Approved, for its line and period. */
  | 'APPROVED'
  /** Rejected. */
  | 'REJECTED'
  /** Lapsed: the asker became responsible itself, or the customer is no key account any more. */
  | 'LAPSED'
  /** Was approved, and its period is over. */
  | 'ENDED';

/** What a responsible unit thinks of a declaration. */
export type DeclarationOpinion =
  /** Agrees. */
  | 'AGREES'
  /** Objects. */
  | 'OBJECTS';

/** What the city centre decides on a declaration. */
export type DeclarationDecision =
  /** Approve it. */
  | 'APPROVE'
  /** Reject it. */
  | 'REJECT';

/** A unit's asking to market to another unit's account (营销申报, REG-6). */
export type MarketingDeclaration = {
  readonly __typename?: 'MarketingDeclaration';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The customer; null where the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** The unit that asks. */
  readonly unit: Unit;
  /** The business line; null for all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** The service it wants to sell. */
  readonly service: Scalars['String']['output'];
  /** How it will go about it. */
  readonly plan: Scalars['String']['output'];
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: DeclarationStatus;
  /** The unit that is heard: the one that is responsible now. */
  readonly responsibleUnit: Unit;
  /** Until when it may answer; afterwards it is decided without. */
  readonly hearingDue: Scalars['Date']['output'];
  /** What responsible units said, the earliest first. */
  readonly hearings: ReadonlyArray<DeclarationHearing>;
  /** Who declared it. */
  readonly declaredBy: Staff;
  /** When. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Who decided it; null where it lapsed by itself. */
  readonly decidedBy: Maybe<Staff>;
  /** When it was settled. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was settled so. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** What a responsible unit said to a declaration. */
export type DeclarationHearing = {
  readonly __typename?: 'DeclarationHearing';
  /** The unit that was responsible then. */
  readonly unit: Unit;
  /** For or against. */
  readonly opinion: DeclarationOpinion;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who spoke for it. */
  readonly heardBy: Staff;
  /** When. */
  readonly heardAt: Scalars['DateTime']['output'];
};

/** A page of marketing declarations. */
export type MarketingDeclarationConnection = {
  readonly __typename?: 'MarketingDeclarationConnection';
  /** The declarations with their cursors. */
  readonly edges: ReadonlyArray<MarketingDeclarationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type MarketingDeclarationEdge = {
  readonly __typename?: 'MarketingDeclarationEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The declaration. */
  readonly node: Maybe<MarketingDeclaration>;
};

/** Work on another unit's account without a declaration (REG-4). */
export type UndeclaredMarketing = {
  readonly __typename?: 'UndeclaredMarketing';
  /** The customer; null where the viewer no longer sees it. */
  readonly customer: Maybe<Customer>;
  /** The unit that worked. */
  readonly unit: Unit;
  /** The line of its registration; null for all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** The unit that was responsible then. */
  readonly responsibleUnit: Unit;
  /** When. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** What; null where the viewer may not read that unit's record. */
  readonly activity: Maybe<ActivityRecord>;
};

/** A page of such work. */
export type UndeclaredMarketingConnection = {
  readonly __typename?: 'UndeclaredMarketingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<UndeclaredMarketingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type UndeclaredMarketingEdge = {
  readonly __typename?: 'UndeclaredMarketingEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The work. */
  readonly node: Maybe<UndeclaredMarketing>;
};

/** Which declarations; all conditions must hold. */
export type MarketingDeclarationFilter = {
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DeclarationStatus>>;
  /** Made by this unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** On which this unit is heard. */
  readonly responsibleUnit?: InputMaybe<Scalars['String']['input']>;
};

/** A marketing declaration. */
export type DeclareMarketingInput = {
  /** The customer; another unit is responsible for it. */
  readonly customer: ClaimSubjectInput;
  /** The business line; all of them where none is given. A professional bureau names one of its own (REG-13). */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** The service, 1 to 2,000 characters. */
  readonly service: Scalars['String']['input'];
  /** The plan, 1 to 2,000 characters. */
  readonly plan: Scalars['String']['input'];
  /** First day. */
  readonly startsOn: Scalars['Date']['input'];
  /** Last day; not over yet. */
  readonly endsOn: Scalars['Date']['input'];
  /** The unit that asks; the viewer's first where none is given. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An opinion on a declaration. */
export type HearDeclarationInput = {
  /** The declaration; of a unit of the viewer's to be heard on. */
  readonly declarationId: Scalars['ID']['input'];
  /** For or against. */
  readonly opinion: DeclarationOpinion;
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A decision on a declaration. */
export type DecideDeclarationInput = {
  /** The declaration. */
  readonly declarationId: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: DeclarationDecision;
  /** Why; needed to reject. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The declaration as it stands now. */
export type MarketingDeclarationPayload = {
  readonly __typename?: 'MarketingDeclarationPayload';
  /** The declaration. */
  readonly declaration: MarketingDeclaration;
};

/** Where a dispute stands. */
export type DisputeStatus =
  /** Both sides are heard. */
  | 'OPEN'
  /** Ruled. */
  | 'RULED'
  /** Withdrawn by the unit that opened it. */
  | 'WITHDRAWN';

/** A dispute over who may develop a customer (开发权争议, REG-7). */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The customer; null where the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** The claimant's registration. */
  readonly registration: Maybe<Registration>;
  /** The business line; null for all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** The unit that opened it. */
  readonly claimant: Unit;
  /** The other unit. */
  readonly respondent: Unit;
  /** Who rules: the next common higher centre, which is neither of them. */
  readonly rulingUnit: Unit;
  /** Where it stands. */
  readonly status: DisputeStatus;
  /** Until when both sides must be heard; afterwards it may be ruled without. */
  readonly hearingDue: Scalars['Date']['output'];
  /** Who opened it. */
  readonly openedBy: Staff;
  /** When. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** What both sides said, the earliest first. */
  readonly statements: ReadonlyArray<DisputeStatement>;
  /** What both sides have to show; as it stood when the dispute was ruled or withdrawn, once it was. */
  readonly evidence: DisputeEvidence;
  /** What the rule of the plan suggests; as it stood when the dispute was ruled or withdrawn, once it was. */
  readonly recommendation: DisputeRecommendation;
  /** The unit in whose favour it was ruled. */
  readonly inFavourOf: Maybe<Unit>;
  /** Who ruled. */
  readonly ruledBy: Maybe<Staff>;
  /** When. */
  readonly ruledAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ruled so. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Who withdrew it. */
  readonly withdrawnBy: Maybe<Staff>;
  /** When. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. */
  readonly withdrawalReason: Maybe<Scalars['String']['output']>;
};

/** What a party said. */
export type DisputeStatement = {
  readonly __typename?: 'DisputeStatement';
  /** The party. */
  readonly unit: Unit;
  /** What. */
  readonly statement: Scalars['String']['output'];
  /** Who spoke for it. */
  readonly statedBy: Staff;
  /** When. */
  readonly statedAt: Scalars['DateTime']['output'];
};

/** Objective evidence (客观依据): who registered what when, what was done, what was signed. */
export type DisputeEvidence = {
  readonly __typename?: 'DisputeEvidence';
  /** Registrations of both sides on what is disputed, the earliest first. */
  readonly registrations: ReadonlyArray<EvidenceRegistration>;
  /** Activity on these, the earliest first; the latest 200. */
  readonly activities: ReadonlyArray<EvidenceActivity>;
  /** The customer's agreements. */
  readonly agreements: ReadonlyArray<EvidenceAgreement>;
};

/** A registration as evidence. */
export type EvidenceRegistration = {
  readonly __typename?: 'EvidenceRegistration';
  /** Its id. */
  readonly registrationId: Scalars['ID']['output'];
  /** The unit. */
  readonly unit: Unit;
  /** The line; null for all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Where it stood. */
  readonly status: RegistrationStatus;
  /** Its time stamp. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** From when it has or had the right. */
  readonly validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
};

/** Activity as evidence. */
export type EvidenceActivity = {
  readonly __typename?: 'EvidenceActivity';
  /** The unit. */
  readonly unit: Unit;
  /** What. */
  readonly what: Scalars['String']['output'];
  /** When. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** Who logged it. */
  readonly loggedBy: Staff;
  /** When it was logged. */
  readonly loggedAt: Scalars['DateTime']['output'];
};

/** An agreement as evidence. */
export type EvidenceAgreement = {
  readonly __typename?: 'EvidenceAgreement';
  /** Its id. */
  readonly agreementId: Scalars['ID']['output'];
  /** When it was signed. */
  readonly signedOn: Maybe<Scalars['Date']['output']>;
  /** Where the organisation that signed it is. */
  readonly signedAtPlace: Maybe<Scalars['String']['output']>;
  /** When it became known here. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What the plan's rule suggests: the territory is the place of the organisation that signs the agreement (REG-7). */
export type DisputeRecommendation = {
  readonly __typename?: 'DisputeRecommendation';
  /** The division that counts by the rule. */
  readonly division: Scalars['DivisionCode']['output'];
  /** The party in whose territory it lies; null where that is neither, or both. */
  readonly inFavourOf: Maybe<Unit>;
  /** Why, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** The same in English. */
  readonly reasonEn: Scalars['String']['output'];
};

/** A ruling that gave a customer another territory (REG-7). */
export type TerritoryRuling = {
  readonly __typename?: 'TerritoryRuling';
  /** The division that counts for REG-3. */
  readonly division: Scalars['DivisionCode']['output'];
  /** Who ruled. */
  readonly ruledBy: Staff;
  /** When. */
  readonly ruledAt: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When a later ruling took its place. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** A page of disputes. */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The disputes with their cursors. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The dispute. */
  readonly node: Maybe<Dispute>;
};

/** A dispute that is opened. */
export type OpenDisputeInput = {
  /** The claimant's registration; of a unit of the viewer's, queued or in force. */
  readonly registrationId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  readonly grounds: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A party's statement. */
export type StateInDisputeInput = {
  /** The dispute. */
  readonly disputeId: Scalars['ID']['input'];
  /** What, 1 to 2,000 characters. */
  readonly statement: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A ruling. */
export type RuleOnDisputeInput = {
  /** The dispute. */
  readonly disputeId: Scalars['ID']['input'];
  /** The unit that is right; a party. */
  readonly inFavourOf: Scalars['String']['input'];
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The territory that counts for REG-3 from now on; as it is where none is given. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A dispute that is withdrawn. */
export type WithdrawDisputeInput = {
  /** The dispute; opened by a unit in which the viewer holds a post. */
  readonly disputeId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The dispute as it stands now. */
export type DisputePayload = {
  readonly __typename?: 'DisputePayload';
  /** The dispute. */
  readonly dispute: Dispute;
};

/** The six steps of a development, in their order (REG-10). */
export type DevelopmentStepName =
  /** Survey of the sector (客户市场调查). */
  | 'SURVEY'
  /** Segmentation of the sector (客户市场细分). */
  | 'SEGMENTATION'
  /** Choice of customers (客户市场优先). */
  | 'PRIORITISATION'
  /** Positioning towards the customer (客户市场定位). */
  | 'POSITIONING'
  /** The marketing plan (制订营销方案). */
  | 'MARKETING_PLAN'
  /** Expansion (客户市场拓展). */
  | 'EXPANSION';

/** Who owns a step (REG-10). */
export type DevelopmentStepOwner =
  /** An account manager of the unit (客户经理). */
  | 'ACCOUNT_MANAGER'
  /** The unit's head (主任). */
  | 'HEAD'
  /** The city centre's director or deputy (总监), where the unit has no head. */
  | 'CITY_DIRECTOR';

/** Whom the setting names for a step. */
export type DevelopmentStepLead =
  /** The account manager. */
  | 'ACCOUNT_MANAGER'
  /** The head; where there is none, the city centre's director. */
  | 'HEAD';

/** Where a step stands. */
export type DevelopmentStepStatus =
  /** It is its turn. */
  | 'OPEN'
  /** Done. */
  | 'DONE'
  /** Not done, since the development was given up. */
  | 'DROPPED';

/** Where a survey stands. */
export type SectorSurveyStatus =
  /** The sector is being surveyed. */
  | 'SURVEYING'
  /** It is to be developed; segmentation and choice are under way. */
  | 'NARROWING'
  /** Customers have been chosen. */
  | 'NARROWED'
  /** Nothing is developed. */
  | 'CLOSED';

/** Where a development stands. */
export type DevelopmentStatus =
  /** Under way. */
  | 'RUNNING'
  /** Won. */
  | 'SUCCEEDED'
  /** Given up. */
  | 'ABANDONED';

/** A survey of a sector (市场调查, REG-10). */
export type SectorSurvey = {
  readonly __typename?: 'SectorSurvey';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The unit that surveys. */
  readonly unit: Unit;
  /** The sector (行业). */
  readonly sector: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: SectorSurveyStatus;
  /** Who began it. */
  readonly openedBy: Staff;
  /** When. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The enterprises that are surveyed, as far as the viewer may see them; the chosen ones first. */
  readonly enterprises: ReadonlyArray<SurveyedEnterprise>;
  /** How many more there are that the viewer may not see. */
  readonly hiddenEnterprises: Scalars['Int']['output'];
  /** What was found of the sector; null until it is recorded. */
  readonly situation: Maybe<SectorSituation>;
  /** Whether the survey recommends to develop the sector; null until it is recorded. */
  readonly recommendsDevelopment: Maybe<Scalars['Boolean']['output']>;
  /** The steps of the sector that have begun, in their order. */
  readonly steps: ReadonlyArray<DevelopmentStep>;
};

/** The general situation of a sector (REG-10). */
export type SectorSituation = {
  readonly __typename?: 'SectorSituation';
  /** Growth (行业发展情况). */
  readonly growth: Scalars['String']['output'];
  /** Profitability (盈利水平). */
  readonly profitability: Scalars['String']['output'];
  /** Division of labour (社会分工水平). */
  readonly divisionOfLabour: Scalars['String']['output'];
  /** Technology (科技含量). */
  readonly technology: Scalars['String']['output'];
  /** Labour intensity (劳动力密集程度). */
  readonly labourIntensity: Scalars['String']['output'];
  /** From the viewpoint of government and public relations (政治权力、公共关系). */
  readonly publicView: Scalars['String']['output'];
};

/** An enterprise of a survey. */
export type SurveyedEnterprise = {
  readonly __typename?: 'SurveyedEnterprise';
  /** The enterprise. */
  readonly customer: Customer;
  /** Its segment; null before the segmentation. */
  readonly segment: Maybe<Scalars['String']['output']>;
  /** Its place among the chosen, 1 upward; null where it is not one of them. */
  readonly priority: Maybe<Scalars['Int']['output']>;
};

/** A step with its owner, its due date, its result and its record (REG-10). */
export type DevelopmentStep = {
  readonly __typename?: 'DevelopmentStep';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Which step. */
  readonly step: DevelopmentStepName;
  /** The unit whose step it is. */
  readonly unit: Unit;
  /** Who owns it; of a done step, who owned it then. */
  readonly owner: DevelopmentStepOwner;
  /** By which day it is to be done. */
  readonly dueOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: DevelopmentStepStatus;
  /** Done after its day, or still open after it. */
  readonly late: Scalars['Boolean']['output'];
  /** What came of it; null until it is done, and for a step of a sector whose survey the viewer may not see. */
  readonly result: Maybe<Scalars['String']['output']>;
  /** Who did it. */
  readonly completedBy: Maybe<Staff>;
  /** When. */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** The survey that it belongs to, where the viewer may see it. */
  readonly survey: Maybe<SectorSurvey>;
  /** The development that it belongs to; null for a step of the sector. */
  readonly development: Maybe<Development>;
};

/** The development of one customer (客户开发, REG-10). */
export type Development = {
  readonly __typename?: 'Development';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The customer; null where the viewer sees but a part of the family. */
  readonly customer: Maybe<Customer>;
  /** The unit that leads: the one that surveyed; for a head office with branches the city centre (REG-9). The development follows the customer to another responsible unit, unless its unit has leave (GRD-8, REG-4). */
  readonly unit: Unit;
  /** The unit that led before it followed the customer to the one that leads now (开发承接); null where it has not moved. */
  readonly followedFrom: Maybe<Unit>;
  /** The survey in which the customer was chosen, where the viewer may see it. */
  readonly survey: Maybe<SectorSurvey>;
  /** Its place among the chosen, 1 upward. */
  readonly priority: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: DevelopmentStatus;
  /** Who chose the customer. */
  readonly openedBy: Staff;
  /** When. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The steps that have begun, those of the sector first, in their order. */
  readonly steps: ReadonlyArray<DevelopmentStep>;
  /** The marketing plan; null before it is made. */
  readonly plan: Maybe<DevelopmentPlan>;
  /** What was won, or why it was given up; null while it runs. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Who said so. */
  readonly endedBy: Maybe<Staff>;
  /** When. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
};

/** The marketing plan of a development (营销方案), one for the bodies at city and county level (REG-9). */
export type DevelopmentPlan = {
  readonly __typename?: 'DevelopmentPlan';
  /** What is to be reached. */
  readonly goal: Scalars['String']['output'];
  /** Who does what for which body of the customer, the body itself first, as far as the viewer may see them. */
  readonly parts: ReadonlyArray<DevelopmentPlanPart>;
  /** How many more parts there are that the viewer may not see. */
  readonly hiddenParts: Scalars['Int']['output'];
  /** What is offered; null where the plan offers no service by name. */
  readonly offer: Maybe<PlannedOffer>;
  /** Who made or amended it last. */
  readonly madeBy: Staff;
  /** When. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Grows with every amendment. */
  readonly version: Scalars['Int']['output'];
};

/** A part of a plan. */
export type DevelopmentPlanPart = {
  readonly __typename?: 'DevelopmentPlanPart';
  /** The body or branch; null where the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** The unit that develops and serves it: of a branch, the centre of its county (REG-9). */
  readonly unit: Unit;
  /** What it does. */
  readonly tasks: Scalars['String']['output'];
};

/** What a plan offers, in the order of REG-11 on the day it was made. */
export type PlannedOffer = {
  readonly __typename?: 'PlannedOffer';
  /** The need that is met. */
  readonly need: Scalars['String']['output'];
  /** The catalogue by which it was made holds from this day. */
  readonly catalogueFrom: Scalars['Date']['output'];
  /** The services, the highest margin first. */
  readonly services: ReadonlyArray<OfferedService>;
};

/** Days and lead of a step, from a day on. */
export type DevelopmentTerm = {
  readonly __typename?: 'DevelopmentTerm';
  /** Which step. */
  readonly step: DevelopmentStepName;
  /** How many days it has. */
  readonly days: Scalars['Int']['output'];
  /** Where the days come from. */
  readonly daysSource: RuleSource;
  /** Who leads it. */
  readonly lead: DevelopmentStepLead;
  /** Where that comes from. */
  readonly leadSource: RuleSource;
  /** From which day it holds. */
  readonly validFrom: Scalars['Date']['output'];
};

/** A version of the services that offers are made from (业务目录, REG-11). */
export type OfferCatalogue = {
  readonly __typename?: 'OfferCatalogue';
  /** From which day it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The services, by code. */
  readonly services: ReadonlyArray<OfferedService>;
  /** Why it was set. */
  readonly reason: Scalars['String']['output'];
  /** Who set it; null for the one that was shipped. */
  readonly setBy: Maybe<Staff>;
  /** When. */
  readonly setAt: Maybe<Scalars['DateTime']['output']>;
};

/** A service with what decides its place in an offer (REG-11). */
export type OfferedService = {
  readonly __typename?: 'OfferedService';
  /** Its code, "EXPRESS". */
  readonly code: Scalars['String']['output'];
  /** Its name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** The needs that it meets. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The part of its price that is kept, "0.35" (利润率). */
  readonly marginRate: Scalars['Decimal']['output'];
  /** What a piece costs the bureau (成本). */
  readonly cost: Scalars['Money']['output'];
  /** Within how many days it promises delivery (时限). */
  readonly promisedDays: Scalars['Int']['output'];
  /** Whether delivery is registered and can be proved. */
  readonly registeredProof: Scalars['Boolean']['output'];
  /** Where its place comes from; all figures are the bureau's own. */
  readonly source: RuleSource;
};

/** The services that meet a need, in order (REG-11). */
export type Offer = {
  readonly __typename?: 'Offer';
  /** The need. */
  readonly need: Scalars['String']['output'];
  /** The catalogue by which it was made holds from this day. */
  readonly catalogueFrom: Scalars['Date']['output'];
  /** The services, the highest margin first. */
  readonly services: ReadonlyArray<OfferedService>;
};

/** A page of surveys. */
export type SectorSurveyConnection = {
  readonly __typename?: 'SectorSurveyConnection';
  /** The surveys with their cursors. */
  readonly edges: ReadonlyArray<SectorSurveyEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type SectorSurveyEdge = {
  readonly __typename?: 'SectorSurveyEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The survey. */
  readonly node: Maybe<SectorSurvey>;
};

/** A page of developments. */
export type DevelopmentConnection = {
  readonly __typename?: 'DevelopmentConnection';
  /** The developments with their cursors. */
  readonly edges: ReadonlyArray<DevelopmentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type DevelopmentEdge = {
  readonly __typename?: 'DevelopmentEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The development. */
  readonly node: Maybe<Development>;
};

/** A page of steps. */
export type DevelopmentStepConnection = {
  readonly __typename?: 'DevelopmentStepConnection';
  /** The steps with their cursors. */
  readonly edges: ReadonlyArray<DevelopmentStepEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type DevelopmentStepEdge = {
  readonly __typename?: 'DevelopmentStepEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The step. */
  readonly node: Maybe<DevelopmentStep>;
};

/** Which surveys; all conditions must hold. */
export type SectorSurveyFilter = {
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<SectorSurveyStatus>>;
  /** Of this unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Of this sector. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
};

/** Which developments; all conditions must hold. */
export type DevelopmentFilter = {
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DevelopmentStatus>>;
  /** Led by this unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Chosen in this survey. */
  readonly surveyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an offer is subject to; what is absent sets no limit. */
export type OfferConstraints = {
  /** A piece costs the bureau at most this. */
  readonly maxCost?: InputMaybe<Scalars['Money']['input']>;
  /** Delivery is promised within so many days. */
  readonly maxPromisedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Delivery must be registered and provable. */
  readonly registeredProof?: Scalars['Boolean']['input'];
};

/** Which sector is surveyed, and where. */
export type OpenSectorSurveyInput = {
  /** The sector, 1 to 100 characters; one of the classification table where one holds (REG-12). */
  readonly sector: Scalars['String']['input'];
  /** Two to two hundred enterprises of the sector that the viewer may see, each by id or 14-digit code. */
  readonly enterprises: ReadonlyArray<Scalars['ID']['input']>;
  /** The unit; the first in which the viewer holds a post where nothing is said. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The sector's situation and the recommendation; each text has 1 to 2,000 characters. */
export type RecordSurveyResultInput = {
  /** The survey. */
  readonly surveyId: Scalars['ID']['input'];
  /** Growth (行业发展情况). */
  readonly growth: Scalars['String']['input'];
  /** Profitability (盈利水平). */
  readonly profitability: Scalars['String']['input'];
  /** Division of labour (社会分工水平). */
  readonly divisionOfLabour: Scalars['String']['input'];
  /** Technology (科技含量). */
  readonly technology: Scalars['String']['input'];
  /** Labour intensity (劳动力密集程度). */
  readonly labourIntensity: Scalars['String']['input'];
  /** From the viewpoint of government and public relations (政治权力、公共关系). */
  readonly publicView: Scalars['String']['input'];
  /** Whether to develop the sector. */
  readonly develop: Scalars['Boolean']['input'];
  /** The recommendation in words (方向性的建议和设想). */
  readonly recommendation: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A segment with its enterprises. */
export type SegmentInput = {
  /** Its name, 1 to 50 characters, once in the survey. */
  readonly name: Scalars['String']['input'];
  /** Surveyed enterprises that the viewer sees; each belongs to one segment. */
  readonly customerIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** The segments of a sector. */
export type SegmentSectorInput = {
  /** The survey. */
  readonly surveyId: Scalars['ID']['input'];
  /** The segments; every surveyed enterprise that the viewer sees is in one. */
  readonly segments: ReadonlyArray<SegmentInput>;
  /** What came of it in words, 1 to 2,000 characters. */
  readonly result: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which customers are developed. */
export type PrioritiseCustomersInput = {
  /** The survey. */
  readonly surveyId: Scalars['ID']['input'];
  /** Surveyed enterprises that the viewer sees, in the order of their priority. */
  readonly customerIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Why these and in this order, 1 to 2,000 characters. */
  readonly result: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step that is done. */
export type CompleteDevelopmentStepInput = {
  /** The development. */
  readonly developmentId: Scalars['ID']['input'];
  /** The step; it must be its turn. */
  readonly step: DevelopmentStepName;
  /** What came of it, 1 to 2,000 characters. */
  readonly result: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be done for one branch. */
export type BranchTasksInput = {
  /** The branch. */
  readonly customerId: Scalars['ID']['input'];
  /** What its county's centre does, 1 to 2,000 characters. */
  readonly tasks: Scalars['String']['input'];
};

/** The need that an offer is to meet. */
export type PlannedOfferInput = {
  /** The need by its code. */
  readonly need: Scalars['String']['input'];
  /** What the offer is subject to. */
  readonly constraints?: InputMaybe<OfferConstraints>;
};

/** A marketing plan; each text has 1 to 2,000 characters. */
export type SetDevelopmentPlanInput = {
  /** The development. */
  readonly developmentId: Scalars['ID']['input'];
  /** What is to be reached. */
  readonly goal: Scalars['String']['input'];
  /** What the leading unit does for the customer itself. */
  readonly tasks: Scalars['String']['input'];
  /** What is done for every branch that is not named; needed where a branch is not. */
  readonly branchTasks?: InputMaybe<Scalars['String']['input']>;
  /** What is done for single branches. */
  readonly branches?: ReadonlyArray<BranchTasksInput>;
  /** What is offered: the services that meet this need, in the order of REG-11. */
  readonly offer?: InputMaybe<PlannedOfferInput>;
  /** The version that was read; 0 where there is no plan yet. */
  readonly expectedVersion?: Scalars['Int']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A development that has succeeded. */
export type SucceedDevelopmentInput = {
  /** The development; all six steps are done. */
  readonly developmentId: Scalars['ID']['input'];
  /** What was won, 1 to 2,000 characters. */
  readonly outcome: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A development that is given up. */
export type AbandonDevelopmentInput = {
  /** The development. */
  readonly developmentId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Days and lead of a step. */
export type DevelopmentTermInput = {
  /** Which step. */
  readonly step: DevelopmentStepName;
  /** How many days it has, 1 to 365. */
  readonly days: Scalars['Int']['input'];
  /** Who leads it; of the survey, the plan and the expansion as it is now. */
  readonly lead: DevelopmentStepLead;
};

/** Days and lead of the steps from a day on. */
export type SetDevelopmentTermsInput = {
  /** Today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** Each of the six steps, once. */
  readonly steps: ReadonlyArray<DevelopmentTermInput>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A service as the bureau states it. */
export type OfferedServiceInput = {
  /** Its code, capital letters, digits and underscores. */
  readonly code: Scalars['String']['input'];
  /** Its name in Chinese, 1 to 50 characters. */
  readonly name: Scalars['String']['input'];
  /** Its name in English, 1 to 50 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** The needs that it meets, by code. */
  readonly needs: ReadonlyArray<Scalars['String']['input']>;
  /** The part of its price that is kept, 0 to 1 with at most four places. */
  readonly marginRate: Scalars['Decimal']['input'];
  /** What a piece costs the bureau. */
  readonly cost: Scalars['Money']['input'];
  /** Within how many days it promises delivery, 1 to 365. */
  readonly promisedDays: Scalars['Int']['input'];
  /** Whether delivery is registered and can be proved. */
  readonly registeredProof: Scalars['Boolean']['input'];
};

/** A catalogue from a day on. */
export type SetOfferCatalogueInput = {
  /** Today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** All services, each once; at most 200. */
  readonly services: ReadonlyArray<OfferedServiceInput>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The survey as it stands now. */
export type SectorSurveyPayload = {
  readonly __typename?: 'SectorSurveyPayload';
  /** The survey. */
  readonly survey: SectorSurvey;
};

/** The development as it stands now. */
export type DevelopmentPayload = {
  readonly __typename?: 'DevelopmentPayload';
  /** The development. */
  readonly development: Development;
};

/** The terms that were set. */
export type SetDevelopmentTermsPayload = {
  readonly __typename?: 'SetDevelopmentTermsPayload';
  /** Those that hold from that day. */
  readonly terms: ReadonlyArray<DevelopmentTerm>;
};

/** The catalogue that was set. */
export type SetOfferCataloguePayload = {
  readonly __typename?: 'SetOfferCataloguePayload';
  /** The catalogue. */
  readonly catalogue: OfferCatalogue;
};

/** A time during which a customer was no key account any more (退出大客户, REG-1). */
export type Lapse = {
  readonly __typename?: 'Lapse';
  /** The unit that was responsible until then. */
  readonly unit: Unit;
  /** The kind that it had. */
  readonly kind: Kind;
  /** The grade that it had. */
  readonly grade: GradeLevel;
  /** When it was dropped. */
  readonly lapsedAt: Scalars['DateTime']['output'];
  /** Who decided it. */
  readonly lapsedBy: Maybe<Staff>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was approved again; null while it is not. */
  readonly returnedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Which key account is dropped, and why. */
export type LapseKeyAccountInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The decided review and the customer as it stands now. */
export type LapseKeyAccountPayload = {
  readonly __typename?: 'LapseKeyAccountPayload';
  /** The review. */
  readonly review: QualificationReview;
  /** The customer. */
  readonly customer: Customer;
};

/** A merge of two customers that are one (客户归并). */
export type CustomerMerge = {
  readonly __typename?: 'CustomerMerge';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The customer that stayed. */
  readonly survivor: Customer;
  /** The one that was merged into it, as it was known. */
  readonly merged: MergedCustomer;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who merged them. */
  readonly mergedBy: Maybe<Staff>;
  /** When. */
  readonly mergedAt: Scalars['DateTime']['output'];
  /** The last day on which it can be undone (撤销期限). */
  readonly undoUntil: Scalars['Date']['output'];
  /** When it was undone; null while it stands. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it. */
  readonly undoneBy: Maybe<Staff>;
  /** Why it was undone. */
  readonly undoReason: Maybe<Scalars['String']['output']>;
};

/** A customer that was merged into another (被并客户). */
export type MergedCustomer = {
  readonly __typename?: 'MergedCustomer';
  /** Its id, which answers the survivor while the merge stands. */
  readonly id: Scalars['ID']['output'];
  /** Its code, which is retired (REG-2); null where it had none. */
  readonly code: Maybe<Scalars['CustomerCode']['output']>;
  /** Its whole name. */
  readonly name: Scalars['String']['output'];
  /** Where it leads to; null once the merge is undone. */
  readonly mergedInto: Maybe<Customer>;
};

/** A page of merges. */
export type CustomerMergeConnection = {
  readonly __typename?: 'CustomerMergeConnection';
  /** The merges with their cursors. */
  readonly edges: ReadonlyArray<CustomerMergeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type CustomerMergeEdge = {
  readonly __typename?: 'CustomerMergeEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The merge. */
  readonly node: Maybe<CustomerMerge>;
};

/** What a merge would do. */
export type MergePreview = {
  readonly __typename?: 'MergePreview';
  /** The customer that would stay. */
  readonly survivor: Customer;
  /** The one that would lead to it. */
  readonly merged: Customer;
  /** Everything that would refuse it; none where it can be done. */
  readonly refusals: ReadonlyArray<MergeRefusal>;
  /** What would go to the survivor or change, by kind. */
  readonly moves: ReadonlyArray<MergeMove>;
  /** What would count for the survivor besides its own revenue, by year. */
  readonly revenue: ReadonlyArray<MergedRevenue>;
};

/** Why two customers cannot be merged so. */
export type MergeRefusal = {
  readonly __typename?: 'MergeRefusal';
  /** By its name, as a mutation would answer it. */
  readonly reason: Scalars['String']['output'];
  /** The rule. */
  readonly rule: Scalars['String']['output'];
  /** In Chinese. */
  readonly message: Scalars['String']['output'];
  /** In English. */
  readonly messageEn: Scalars['String']['output'];
};

/** So many of a kind. */
export type MergeMove = {
  readonly __typename?: 'MergeMove';
  /** Of what. */
  readonly kind: MergedKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Revenue of a year. */
export type MergedRevenue = {
  readonly __typename?: 'MergedRevenue';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** How much. */
  readonly amount: Scalars['Money']['output'];
};

/** What a merge touches. */
export type MergedKind =
  /** A number in a source system; files resolve to the survivor. */
  | 'SOURCE_REF'
  /** A contact that the survivor lacks. */
  | 'CONTACT'
  /** An agreement. */
  | 'AGREEMENT'
  /** A service record. */
  | 'SERVICE_RECORD'
  /** A branch; it keeps its ID. */
  | 'BRANCH'
  /** An undecided filing; it is returned with the reason. */
  | 'FILING'
  /** An open registration. */
  | 'REGISTRATION'
  /** A pending or approved declaration. */
  | 'DECLARATION'
  /** A pending declaration that lapses, since its unit has the like pending with the survivor (REG-6). */
  | 'DECLARATION_LAPSED'
  /** An open dispute. */
  | 'DISPUTE'
  /** An override or designation that goes on. */
  | 'EXCEPTION'
  /** An override or designation that ends, since the survivor has the like. */
  | 'EXCEPTION_ENDED'
  /** A registration of either that gives way to an earlier one and queues (REG-5). */
  | 'CLAIM_QUEUED'
  /** A registration of either that ends, since its unit has what it claims already. */
  | 'CLAIM_ENDED'
  /** A place in the survey of a sector (市场调查, REG-10) that the survivor takes. */
  | 'SURVEYED_ENTERPRISE'
  /** A running development (客户开发, REG-10), which goes on with the survivor. */
  | 'DEVELOPMENT'
  /** A running development that is abandoned, since the survivor has the like. */
  | 'DEVELOPMENT_ENDED'
  /** A branch's part of a plan (营销方案, REG-9). */
  | 'PLAN_PART';

/** Which customer into which. */
export type MergeCustomersInput = {
  /** The customer that stays; it must have come at least as far as the other. */
  readonly survivorId: Scalars['ID']['input'];
  /** The one that leads to it from now on. */
  readonly mergedId: Scalars['ID']['input'];
  /** Why they are one, in 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was merged. */
export type MergeCustomersPayload = {
  readonly __typename?: 'MergeCustomersPayload';
  /** The customer that stayed. */
  readonly customer: Customer;
  /** The merge. */
  readonly merge: CustomerMerge;
};

/** Which merge. */
export type UnmergeCustomersInput = {
  /** The merge. */
  readonly mergeId: Scalars['ID']['input'];
  /** Why it is undone, in 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was undone. */
export type UnmergeCustomersPayload = {
  readonly __typename?: 'UnmergeCustomersPayload';
  /** The customer that stayed. */
  readonly customer: Customer;
  /** The one that stands by itself again. */
  readonly restored: Customer;
  /** The merge. */
  readonly merge: CustomerMerge;
};

/** What kind of body a customer is (客户类型). */
export type CustomerType =
  /** A company (企业). */
  | 'ENTERPRISE'
  /** An organ of government (政府机关). */
  | 'GOVERNMENT'
  /** A public institution (事业单位). */
  | 'INSTITUTION'
  /** Any other body (其他). */
  | 'OTHER';

/** A customer's file (客户资料, REG-15). */
export type CustomerProfile = {
  readonly __typename?: 'CustomerProfile';
  /** Give it as expectedVersion with a change; grows with every change of the customer. */
  readonly version: Scalars['Int']['output'];
  /** What kind of body it is. */
  readonly type: Maybe<CustomerType>;
  /** Postal address (地址). */
  readonly address: Maybe<Scalars['String']['output']>;
  /** Postcode (邮政编码), 6 digits. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  /** Business lines that it uses (使用业务). */
  readonly servicesUsed: ReadonlyArray<Scalars['String']['output']>;
  /** Its social influence (社会影响), recorded and not scored (GRD-2). */
  readonly socialInfluence: Maybe<Scalars['String']['output']>;
  /** The people one speaks with (联系人). */
  readonly contacts: ReadonlyArray<Contact>;
  /** Whether names and numbers of contacts are masked for the viewer. */
  readonly contactsMasked: Scalars['Boolean']['output'];
  /** Whether it is designated a policy customer (政策性客户, GRD-1). */
  readonly policyDesignated: Scalars['Boolean']['output'];
};

/** A person at the customer (联系人); masked unless the viewer keeps the customer. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** What the person does there. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The telephone number, "138****1234" where masked. */
  readonly phone: Scalars['String']['output'];
};

/** An agreement with the post (协议). */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was signed; null where the source did not say. */
  readonly signedOn: Maybe<Scalars['Date']['output']>;
  /** Where it was signed: the territory of the development (REG-7). */
  readonly signedAtPlace: Maybe<Scalars['String']['output']>;
  /** When it ended; null while it holds. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
};

/** What was done for a customer (服务记录). */
export type ServiceRecord = {
  readonly __typename?: 'ServiceRecord';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** The business line it was about, if one. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly note: Scalars['String']['output'];
  /** Who recorded it. */
  readonly recordedBy: Maybe<Staff>;
};

/** A change of a customer's file: who, when, before and after. */
export type CustomerChange = {
  readonly __typename?: 'CustomerChange';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What changed, by its name in CustomerProfile or Customer. */
  readonly field: Scalars['String']['output'];
  /** Before; contacts are masked. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** After; contacts are masked. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** Why, where a reason was asked for. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Who changed it. */
  readonly changedBy: Maybe<Staff>;
  /** When. */
  readonly changedAt: Scalars['DateTime']['output'];
};

/** A page of changes. */
export type CustomerChangeConnection = {
  readonly __typename?: 'CustomerChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<CustomerChangeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type CustomerChangeEdge = {
  readonly __typename?: 'CustomerChangeEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Maybe<CustomerChange>;
};

/** A person at the customer. */
export type ContactInput = {
  /** The name, 1 to 50 characters. */
  readonly name: Scalars['String']['input'];
  /** What the person does there, at most 50 characters. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number: digits, spaces, + - ( ), 5 to 25 characters. */
  readonly phone: Scalars['String']['input'];
};

/** What changes in a customer's file; what is left out stays, null clears. */
export type UpdateCustomerProfileInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The version that was read; another one meanwhile is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The whole name, 1 to 200 characters; cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The sector, at most 50 characters. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** What kind of body it is. */
  readonly type?: InputMaybe<CustomerType>;
  /** Postal address, at most 200 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Postcode, 6 digits. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** Business lines that it uses. */
  readonly servicesUsed?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Social influence, at most 1,000 characters. */
  readonly socialInfluence?: InputMaybe<Scalars['String']['input']>;
  /** All contacts, at most 20; replaces the ones before. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactInput>>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The changed customer. */
export type UpdateCustomerProfilePayload = {
  readonly __typename?: 'UpdateCustomerProfilePayload';
  /** The customer. */
  readonly customer: Customer;
};

/** What the city centre sets by hand; what is left out stays. */
export type ReclassifyCustomerInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The version that was read; another one meanwhile is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Where it is now. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** Its kind; of a key account or a filed customer. */
  readonly kind?: InputMaybe<Kind>;
  /** Its main business line. */
  readonly mainLine?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The changed customer. */
export type ReclassifyCustomerPayload = {
  readonly __typename?: 'ReclassifyCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** An agreement that was signed. */
export type SignAgreementInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** When; not later than today. */
  readonly signedOn: Scalars['Date']['input'];
  /** Where: the place of the organisation that signed (REG-7), 1 to 100 characters. */
  readonly signedAtPlace: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The customer with the agreement. */
export type SignAgreementPayload = {
  readonly __typename?: 'SignAgreementPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** Which agreement ended. */
export type EndAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** When; not before it was signed and not later than today. */
  readonly endedOn: Scalars['Date']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The customer with the agreement. */
export type EndAgreementPayload = {
  readonly __typename?: 'EndAgreementPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** What was done for a customer. */
export type RecordServiceInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** On which day; not later than today. */
  readonly on: Scalars['Date']['input'];
  /** The business line, if it was about one. */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** What was done, 1 to 1,000 characters. */
  readonly note: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The customer with the record. */
export type RecordServicePayload = {
  readonly __typename?: 'RecordServicePayload';
  /** The customer. */
  readonly customer: Customer;
};

/** Whether a filing can be submitted, and what it lacks. */
export type FilingReadiness = {
  readonly __typename?: 'FilingReadiness';
  /** Nothing hinders it. */
  readonly ready: Scalars['Boolean']['output'];
  /** Everything that it lacks. */
  readonly faults: ReadonlyArray<FilingFault>;
};

/** Something that a filing lacks. */
export type FilingFault = {
  readonly __typename?: 'FilingFault';
  /** The field of the input at fault, "input.division"; null where it is the customer as a whole. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** A documented reason, "DivisionPlaceholder". */
  readonly reason: Scalars['String']['output'];
  /** The rule behind it, "REG-2". */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** One sentence, in Chinese. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageEn: Scalars['String']['output'];
  /** Whether submission is refused for it; else the city centre will ask. */
  readonly blocks: Scalars['Boolean']['output'];
};

/** The kind that revenue suggests, and by what (GRD-1). */
export type KindSuggestion = {
  readonly __typename?: 'KindSuggestion';
  /** The kind; null while grading has not assessed the customer. */
  readonly kind: Maybe<Kind>;
  /** The main business line that goes with it. */
  readonly mainLine: Maybe<Scalars['String']['output']>;
  /** How many business lines had revenue last year. */
  readonly linesUsed: Scalars['Int']['output'];
  /** The line with the most revenue last year. */
  readonly dominantLine: Maybe<Scalars['String']['output']>;
  /** In how many counties or districts the family has members. */
  readonly territories: Scalars['Int']['output'];
};

/** Whom the city centre designates, and why. */
export type DesignatePolicyCustomerInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The version that was read; another one meanwhile is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** False ends the designation. */
  readonly designated: Scalars['Boolean']['input'];
  /** Why, 1 to 500 characters; kept with the change. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The changed customer. */
export type DesignatePolicyCustomerPayload = {
  readonly __typename?: 'DesignatePolicyCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** By what a customer may be the same one. */
export type DuplicateSign =
  /** The credit code is the same. */
  | 'CREDIT_CODE'
  /** A number in a source system is the same. */
  | 'SOURCE_REF'
  /** The names are alike, apart from places and legal forms. */
  | 'NAME';

/** A customer that may be the same one. */
export type PossibleDuplicate = {
  readonly __typename?: 'PossibleDuplicate';
  /** The customer; null where the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** The unit that holds it: responsible, or else filing, or of its territory. */
  readonly heldBy: Maybe<Unit>;
  /** By what. */
  readonly sign: DuplicateSign;
};

/** Head office and branches (REG-9), as far as the viewer may see them. */
export type Family = {
  readonly __typename?: 'Family';
  /** The head office; null where the viewer may not see it. */
  readonly headOffice: Maybe<Customer>;
  /** Its members, head office first, then by code; the first 200. */
  readonly members: ReadonlyArray<FamilyMember>;
  /** How many members the viewer may not see; they count in no total. */
  readonly hiddenMembers: Scalars['Int']['output'];
  /** Last year's revenue of the visible members. */
  readonly lastYearRevenue: Scalars['Money']['output'];
};

/** A member of a family. */
export type FamilyMember = {
  readonly __typename?: 'FamilyMember';
  /** The customer. */
  readonly customer: Customer;
  /** Its revenue of last year. */
  readonly lastYearRevenue: Scalars['Money']['output'];
};

/** Which customer belongs under which head office. */
export type SetHeadOfficeInput = {
  /** The branch. */
  readonly customerId: Scalars['ID']['input'];
  /** The head office; null detaches. */
  readonly headOfficeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another one meanwhile is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, 1 to 500 characters; kept with the change. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The changed customer. */
export type SetHeadOfficePayload = {
  readonly __typename?: 'SetHeadOfficePayload';
  /** The customer. */
  readonly customer: Customer;
};

/** Where a review of a key account stands. */
export type QualificationReviewStatus =
  /** Waits for the city centre. */
  | 'OPEN'
  /** The city centre keeps the key account. */
  | 'KEPT'
  /** The city centre dropped the key account. */
  | 'LAPSED'
  /** The customer met the definition again before anybody decided. */
  | 'WITHDRAWN';

/** A key account that no longer meets the definition (资格复核, REG-1). */
export type QualificationReview = {
  readonly __typename?: 'QualificationReview';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The customer. */
  readonly customer: Customer;
  /** Where it stands. */
  readonly status: QualificationReviewStatus;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When it was decided or withdrawn. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it. */
  readonly decidedBy: Maybe<Staff>;
  /** Why the key account is kept or dropped. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** A page of reviews. */
export type QualificationReviewConnection = {
  readonly __typename?: 'QualificationReviewConnection';
  /** The reviews with their cursors. */
  readonly edges: ReadonlyArray<QualificationReviewEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type QualificationReviewEdge = {
  readonly __typename?: 'QualificationReviewEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Maybe<QualificationReview>;
};

/** Which key account is kept, and why. */
export type KeepKeyAccountInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The decided review. */
export type KeepKeyAccountPayload = {
  readonly __typename?: 'KeepKeyAccountPayload';
  /** The review. */
  readonly review: QualificationReview;
};

/** What to settle: today. */
export type SettleProjectTeamsInput = {
  /** The same key gives the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a day has changed. */
export type SettleProjectTeamsPayload = {
  readonly __typename?: 'SettleProjectTeamsPayload';
  /** How many customers are seen by others than before. */
  readonly changed: Scalars['Int']['output'];
};

/** A version of the table of groups of customers (分类排序表). */
export type ClassificationScheme = {
  readonly __typename?: 'ClassificationScheme';
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** What it rests on: the province's rule, the bureau's decision. */
  readonly basis: Scalars['String']['output'];
  /** Who set it. */
  readonly setBy: Staff;
  /** When it was set. */
  readonly setAt: Scalars['DateTime']['output'];
  /** Its groups, in the order of the basic pattern (基本模式). */
  readonly groups: ReadonlyArray<ClassificationGroup>;
};

/** A group of customers (客户群). */
export type ClassificationGroup = {
  readonly __typename?: 'ClassificationGroup';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its place in the basic pattern, 1 for the first. */
  readonly place: Scalars['Int']['output'];
  /** The sectors that it holds, as customers name theirs. */
  readonly sectors: ReadonlyArray<Scalars['String']['output']>;
};

/** A group that a unit concentrates on. */
export type RankedGroup = {
  readonly __typename?: 'RankedGroup';
  /** Its place in the unit's order, 1 for the first. */
  readonly place: Scalars['Int']['output'];
  /** The group. */
  readonly group: ClassificationGroup;
  /** From which day the unit has had this order. */
  readonly since: Scalars['Date']['output'];
};

/** A unit's revenue of a year in the order that it has set. */
export type ClassificationReport = {
  readonly __typename?: 'ClassificationReport';
  /** The unit; the lines sum to its revenue of the year. */
  readonly unit: Unit;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The table; null where none holds. */
  readonly scheme: Maybe<ClassificationScheme>;
  /** The lines, in the unit's order. */
  readonly groups: ReadonlyArray<ReportedGroup>;
};

/** A line of a unit's report: a group, or what belongs to none. */
export type ReportedGroup = {
  readonly __typename?: 'ReportedGroup';
  /** The unit. */
  readonly unitCode: Scalars['String']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The day by whose table and order it is reported. */
  readonly on: Scalars['Date']['output'];
  /** The group's code; "-" for what belongs to none. */
  readonly code: Scalars['String']['output'];
  /** The group's name. */
  readonly name: Scalars['String']['output'];
  /** Whether the unit has ranked it. */
  readonly ranked: Scalars['Boolean']['output'];
  /** Whether it is what belongs to no group: revenue in none of the sectors. */
  readonly others: Scalars['Boolean']['output'];
  /** The sectors of the group; for what belongs to none those of all groups. */
  readonly sectors: ReadonlyArray<Scalars['String']['output']>;
};

/** A group for the table. */
export type ClassificationGroupInput = {
  /** Its code: a capital letter, then capitals, digits, hyphens. */
  readonly code: Scalars['String']['input'];
  /** Its name, at most 50 characters. */
  readonly name: Scalars['String']['input'];
  /** Its place in the basic pattern, 1 for the first; each once. */
  readonly place: Scalars['Int']['input'];
  /** The sectors that it holds; each in one group alone. */
  readonly sectors: ReadonlyArray<Scalars['String']['input']>;
};

/** A version of the table. */
export type SetClassificationSchemeInput = {
  /** The first day on which it holds, today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** What it rests on, 1 to 500 characters. */
  readonly basis: Scalars['String']['input'];
  /** All groups. */
  readonly groups: ReadonlyArray<ClassificationGroupInput>;
  /** The same key gives the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A version of the table that was set. */
export type SetClassificationSchemePayload = {
  readonly __typename?: 'SetClassificationSchemePayload';
  /** The table. */
  readonly scheme: ClassificationScheme;
};

/** What a unit concentrates on. */
export type RankUnitGroupsInput = {
  /** The unit. */
  readonly unitCode: Scalars['String']['input'];
  /** Codes of groups of the table that holds today, most important first; each once. */
  readonly groups: ReadonlyArray<Scalars['String']['input']>;
  /** The same key gives the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A unit whose groups were ranked. */
export type RankUnitGroupsPayload = {
  readonly __typename?: 'RankUnitGroupsPayload';
  /** The unit. */
  readonly unit: Unit;
};

/** Whom a cell of the matrix names (REG-3). */
export type ResponsibilityTarget =
  /** The provincial centre (省局大客户中心). */
  | 'PROVINCE'
  /** The city centre (市局大客户中心). */
  | 'CITY'
  /** The county or district centre of the territory, or the business branch (县、区(分)局大客户中心). */
  | 'COUNTY'
  /** The professional bureau of the main line (专业局). */
  | 'BUREAU'
  /** The sub-branch of the territory (支局). */
  | 'SUB_BRANCH'
  /** A work team of the line's bureau, or the sub-branch of the territory (班组). */
  | 'WORK_TEAM';

/** Where a row of a rule comes from. */
export type RuleSource =
  /** The plan states it. */
  | 'PLAN'
  /** The bureau's own. */
  | 'OURS';

/** What a decision about the responsible unit rested on. */
export type ResponsibilityInputs = {
  readonly __typename?: 'ResponsibilityInputs';
  /** The customer's kind. */
  readonly kind: Kind;
  /** Its grade. */
  readonly grade: GradeLevel;
  /** The division by which its territory was found. */
  readonly division: Maybe<Scalars['DivisionCode']['output']>;
  /** Its main business line. */
  readonly mainLine: Maybe<Scalars['String']['output']>;
  /** Whom the row of the matrix names. */
  readonly target: Maybe<ResponsibilityTarget>;
  /** From which day that row holds. */
  readonly rowFrom: Maybe<Scalars['Date']['output']>;
  /** Where that row comes from. */
  readonly rowSource: Maybe<RuleSource>;
  /** The division prefix or line by which the unit covers the customer; null where it only stands in, or was named by override or designation. */
  readonly coverage: Maybe<Scalars['String']['output']>;
  /** The version of the matrix, with who set it and when. */
  readonly matrix: Maybe<ResponsibilityMatrix>;
};

/** A version of the matrix of responsible units (责任矩阵). */
export type ResponsibilityMatrix = {
  readonly __typename?: 'ResponsibilityMatrix';
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** Why it was set. */
  readonly reason: Scalars['String']['output'];
  /** Who set it; null for the plan's own. */
  readonly setBy: Maybe<Staff>;
  /** When it was set; null for the plan's own. */
  readonly setAt: Maybe<Scalars['DateTime']['output']>;
  /** All twelve cells. */
  readonly cells: ReadonlyArray<ResponsibilityCell>;
};

/** A cell of the matrix. */
export type ResponsibilityCell = {
  readonly __typename?: 'ResponsibilityCell';
  /** The kind of account. */
  readonly kind: Kind;
  /** Its grade. */
  readonly grade: GradeLevel;
  /** Whom it names. */
  readonly target: ResponsibilityTarget;
  /** Where it comes from. */
  readonly source: RuleSource;
};

/** Another unit than the rule says is responsible for a time (指定责任单位). */
export type OwnershipOverride = {
  readonly __typename?: 'OwnershipOverride';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The unit. */
  readonly unit: Unit;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The first day on which it holds. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it holds no more. */
  readonly until: Scalars['Date']['output'];
  /** Who decided it. */
  readonly decidedBy: Staff;
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who ended it before its time. */
  readonly endedBy: Maybe<Staff>;
  /** When. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ended. */
  readonly endReason: Maybe<Scalars['String']['output']>;
};

/** A customer is strategic for a time (战略客户认定). */
export type StrategicDesignation = {
  readonly __typename?: 'StrategicDesignation';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The first day on which it holds. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it holds no more; null while its end is open. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Who decided it. */
  readonly decidedBy: Staff;
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who ended it. */
  readonly endedBy: Maybe<Staff>;
  /** When. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ended. */
  readonly endReason: Maybe<Scalars['String']['output']>;
};

/** Who leads the development of a professional account (二次开发, REG-13). */
export type SecondDevelopment = {
  readonly __typename?: 'SecondDevelopment';
  /** Its main business line, which the responsible unit develops itself. */
  readonly mainLine: Maybe<Scalars['String']['output']>;
  /** Who develops its own line: the responsible unit. */
  readonly ownLine: Unit;
  /** Who leads and organises the development of its comprehensive business: the city centre. */
  readonly comprehensive: Maybe<Unit>;
};

/** What is planned. */
export type OwnershipMovesPreviewInput = {
  /** The day for which it is asked; today where nothing is said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Cells of the matrix that would be another; the others stay as they are on that day. */
  readonly matrix?: ReadonlyArray<ResponsibilityCellInput>;
  /** Units whose coverage would be another. */
  readonly coverage?: ReadonlyArray<CoverageChangeInput>;
};

/** A cell of the matrix. */
export type ResponsibilityCellInput = {
  /** The kind of account. */
  readonly kind: Kind;
  /** Its grade. */
  readonly grade: GradeLevel;
  /** Whom it names. */
  readonly target: ResponsibilityTarget;
};

/** A unit as it would cover from then on. */
export type CoverageChangeInput = {
  /** The unit. */
  readonly unit: Scalars['String']['input'];
  /** Division prefixes that it would cover. */
  readonly divisions: ReadonlyArray<Scalars['String']['input']>;
  /** Lines that it would be the professional bureau of. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
};

/** Who would move. */
export type OwnershipMovesPreview = {
  readonly __typename?: 'OwnershipMovesPreview';
  /** How many key accounts were looked at. */
  readonly examined: Scalars['Int']['output'];
  /** How many would move. */
  readonly moving: Scalars['Int']['output'];
  /** How many would be flagged for the city centre. */
  readonly flagged: Scalars['Int']['output'];
  /** How many would move from which unit to which. */
  readonly byUnits: ReadonlyArray<OwnershipMoveCount>;
  /** The moves one by one. */
  readonly moves: OwnershipMoveConnection;
};

/** How many would move. */
export type OwnershipMoveCount = {
  readonly __typename?: 'OwnershipMoveCount';
  /** From this unit. */
  readonly from: Unit;
  /** To this unit. */
  readonly to: Unit;
  /** So many. */
  readonly customers: Scalars['Int']['output'];
};

/** A page of moves. */
export type OwnershipMoveConnection = {
  readonly __typename?: 'OwnershipMoveConnection';
  /** The moves with their cursors. */
  readonly edges: ReadonlyArray<OwnershipMoveEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type OwnershipMoveEdge = {
  readonly __typename?: 'OwnershipMoveEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The move. */
  readonly node: Maybe<OwnershipMove>;
};

/** A customer that would move. */
export type OwnershipMove = {
  readonly __typename?: 'OwnershipMove';
  /** The customer. */
  readonly customer: Customer;
  /** From this unit. */
  readonly from: Unit;
  /** To this unit. */
  readonly to: Unit;
  /** Why. */
  readonly decision: ResponsibilityDecision;
};

/** A page of flagged assignments. */
export type FlaggedAssignmentConnection = {
  readonly __typename?: 'FlaggedAssignmentConnection';
  /** The assignments with their cursors. */
  readonly edges: ReadonlyArray<FlaggedAssignmentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type FlaggedAssignmentEdge = {
  readonly __typename?: 'FlaggedAssignmentEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The assignment. */
  readonly node: Maybe<FlaggedAssignment>;
};

/** An assignment that waits for the city centre (REG-16). */
export type FlaggedAssignment = {
  readonly __typename?: 'FlaggedAssignment';
  /** The customer. */
  readonly customer: Customer;
  /** Since when it is flagged. */
  readonly since: Scalars['DateTime']['output'];
  /** By which day the city centre settles it. */
  readonly due: Scalars['Date']['output'];
  /** Whether that day is past. */
  readonly overdue: Scalars['Boolean']['output'];
};

/** Which customer, unit and time. */
export type OverrideOwnershipInput = {
  /** The customer; a key account. */
  readonly customerId: Scalars['ID']['input'];
  /** The unit. */
  readonly unit: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The first day on which it holds; today where nothing is said. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The first day on which it holds no more. */
  readonly until: Scalars['Date']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The override. */
export type OverrideOwnershipPayload = {
  readonly __typename?: 'OverrideOwnershipPayload';
  /** The customer. */
  readonly customer: Customer;
  /** The override. */
  readonly override: OwnershipOverride;
};

/** Which override. */
export type EndOverrideInput = {
  /** The override. */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The override that was ended. */
export type EndOverridePayload = {
  readonly __typename?: 'EndOverridePayload';
  /** The customer. */
  readonly customer: Customer;
  /** The override. */
  readonly override: OwnershipOverride;
};

/** Which customer is strategic. */
export type DesignateStrategicCustomerInput = {
  /** The customer; a key account. */
  readonly customerId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The first day on which it holds; today where nothing is said. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The first day on which it holds no more; open where nothing is said. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The designation. */
export type DesignateStrategicCustomerPayload = {
  readonly __typename?: 'DesignateStrategicCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
  /** The designation. */
  readonly designation: StrategicDesignation;
};

/** Which designation. */
export type EndStrategicDesignationInput = {
  /** The designation. */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The designation that was ended. */
export type EndStrategicDesignationPayload = {
  readonly __typename?: 'EndStrategicDesignationPayload';
  /** The customer. */
  readonly customer: Customer;
  /** The designation. */
  readonly designation: StrategicDesignation;
};

/** A version of the matrix. */
export type SetResponsibilityMatrixInput = {
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** All twelve cells, each once. */
  readonly cells: ReadonlyArray<ResponsibilityCellInput>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The version that was set. */
export type SetResponsibilityMatrixPayload = {
  readonly __typename?: 'SetResponsibilityMatrixPayload';
  /** The version. */
  readonly matrix: ResponsibilityMatrix;
};

/** Which day is settled. */
export type SettleOwnershipInput = {
  /** The day; today where nothing is said, and never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was settled. */
export type SettleOwnershipPayload = {
  readonly __typename?: 'SettleOwnershipPayload';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** How many customers were decided anew. */
  readonly resolved: Scalars['Int']['output'];
  /** How many of them moved to another unit. */
  readonly moved: Scalars['Int']['output'];
};

/** A part of the account team (AB角). */
export type TeamRole =
  /** Leads the development, supports the upkeep (A角). */
  | 'A'
  /** Supports the development, leads the upkeep (B角). */
  | 'B';

/** A time during which nothing about an account team changed. */
export type TeamSpan = {
  readonly __typename?: 'TeamSpan';
  /** From when on. */
  readonly since: Scalars['DateTime']['output'];
  /** Until when; null while it holds. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
  /** The responsible unit. */
  readonly unit: Unit;
  /** The A role; null while vacant. */
  readonly a: Maybe<Staff>;
  /** The B role; null while vacant. */
  readonly b: Maybe<Staff>;
  /** Who led: A in development, B in upkeep; the other stood in for a vacancy, the unit's head for a general account. */
  readonly lead: Maybe<Staff>;
  /** Which phase. */
  readonly phase: TeamPhase;
};

/** A role that somebody has. */
export type TeamSeat = {
  readonly __typename?: 'TeamSeat';
  /** The customer. */
  readonly customer: Customer;
  /** Which role. */
  readonly role: TeamRole;
  /** The unit for which the person has it. */
  readonly unit: Unit;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
};

/** A page of roles. */
export type TeamSeatConnection = {
  readonly __typename?: 'TeamSeatConnection';
  /** The roles with their cursors. */
  readonly edges: ReadonlyArray<TeamSeatEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type TeamSeatEdge = {
  readonly __typename?: 'TeamSeatEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: Maybe<TeamSeat>;
};

/** A role that nobody has. */
export type TeamVacancy = {
  readonly __typename?: 'TeamVacancy';
  /** The customer. */
  readonly customer: Customer;
  /** Which role. */
  readonly role: TeamRole;
  /** Since when it is vacant. */
  readonly since: Scalars['DateTime']['output'];
};

/** A page of vacancies. */
export type TeamVacancyConnection = {
  readonly __typename?: 'TeamVacancyConnection';
  /** The vacancies with their cursors. */
  readonly edges: ReadonlyArray<TeamVacancyEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type TeamVacancyEdge = {
  readonly __typename?: 'TeamVacancyEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The vacancy. */
  readonly node: Maybe<TeamVacancy>;
};

/** Somebody who might take a role. */
export type TeamCandidate = {
  readonly __typename?: 'TeamCandidate';
  /** The account manager. */
  readonly staff: Staff;
  /** How many roles the person has. */
  readonly seats: Scalars['Int']['output'];
  /** The same, weighted by the accounts' grades; it orders proposals and decides nothing. */
  readonly load: Scalars['Int']['output'];
};

/** From whom to whom. */
export type HandOverSeatsInput = {
  /** Who gives the roles. */
  readonly fromStaffId: Scalars['ID']['input'];
  /** Who takes them; an account manager of the same unit. */
  readonly toStaffId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was handed over. */
export type HandOverSeatsPayload = {
  readonly __typename?: 'HandOverSeatsPayload';
  /** How many roles. */
  readonly handedOver: Scalars['Int']['output'];
  /** How many stay, since the person has the other role there already or is no account manager of that unit. */
  readonly left: Scalars['Int']['output'];
};

/** What kind of account a customer is (REG-3). */
export type Kind =
  /** Several lines, city level (综合). */
  | 'COMPREHENSIVE'
  /** A comprehensive account of one county or district (区域). */
  | 'REGIONAL'
  /** Qualifies by one line (专业). */
  | 'PROFESSIONAL';

/** The grade of a key account (GRD-5). */
export type GradeLevel =
  /** Score of at least 90 (钻石). */
  | 'DIAMOND'
  /** At least 75 and below 90 (黄金). */
  | 'GOLD'
  /** At least 65 and below 75 (白银). */
  | 'SILVER'
  /** Below 65 (一般). */
  | 'GENERAL';

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follows after endCursor. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Customer: Customer;
  Staff: Staff;
  Unit: Unit;
  Development: Development;
  ReportedGroup: ReportedGroup;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Staff:
    ( { __typename: 'Staff' }
    & GraphQLRecursivePick<FederationTypes['Staff'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"code":true}> );
  Development:
    ( { __typename: 'Development' }
    & GraphQLRecursivePick<FederationTypes['Development'], {"id":true}> );
  ReportedGroup:
    ( { __typename: 'ReportedGroup' }
    & GraphQLRecursivePick<FederationTypes['ReportedGroup'], {"unitCode":true,"year":true,"on":true,"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CustomerStatus: CustomerStatus;
  FilingStatus: FilingStatus;
  ReviewDecision: ReviewDecision;
  TeamPhase: TeamPhase;
  Customer: ResolverTypeWrapper<CustomerRow>;
  SourceRef: ResolverTypeWrapper<SourceRefRow>;
  Ownership: ResolverTypeWrapper<OwnershipRow>;
  ResponsibilityDecision: ResolverTypeWrapper<Decision>;
  AccountTeam: ResolverTypeWrapper<Team>;
  Filing: ResolverTypeWrapper<FilingRow>;
  Staff: ResolverTypeWrapper<StaffRef>;
  Unit: ResolverTypeWrapper<UnitRef>;
  CustomerConnection: ResolverTypeWrapper<CustomerPage>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node?: Maybe<ResolversTypes['Customer']> }>;
  FilingConnection: ResolverTypeWrapper<FilingPage>;
  FilingEdge: ResolverTypeWrapper<Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversTypes['Filing']> }>;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  CustomerImportStatus: CustomerImportStatus;
  CustomerImport: ResolverTypeWrapper<CustomerImportRow>;
  CustomerImportError: ResolverTypeWrapper<RefusedRow>;
  CustomerImportErrorConnection: ResolverTypeWrapper<RefusedRowPage>;
  CustomerImportErrorEdge: ResolverTypeWrapper<Omit<CustomerImportErrorEdge, 'node'> & { node?: Maybe<ResolversTypes['CustomerImportError']> }>;
  FileCustomerInput: FileCustomerInput;
  SourceRefInput: SourceRefInput;
  FileCustomerPayload: ResolverTypeWrapper<FiledCustomer>;
  FileQualifyingCustomersInput: FileQualifyingCustomersInput;
  FileQualifyingCustomersPayload: ResolverTypeWrapper<FileQualifyingCustomersPayload>;
  ReviewFilingInput: ReviewFilingInput;
  ReviewFilingPayload: ResolverTypeWrapper<ReviewedFiling>;
  ApproveQualifyingFilingsInput: ApproveQualifyingFilingsInput;
  ApproveQualifyingFilingsPayload: ResolverTypeWrapper<ApproveQualifyingFilingsPayload>;
  AssignAccountTeamInput: AssignAccountTeamInput;
  AssignAccountTeamPayload: ResolverTypeWrapper<TeamOf>;
  MarkDevelopmentSucceededInput: MarkDevelopmentSucceededInput;
  MarkDevelopmentSucceededPayload: ResolverTypeWrapper<TeamOf>;
  RegistrationStatus: RegistrationStatus;
  QueueReason: QueueReason;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationReminder: ResolverTypeWrapper<ReminderRow>;
  ActivityRecord: ResolverTypeWrapper<ActivityRow>;
  RegistrationProspect: RegistrationProspect;
  ApprovalRole: ApprovalRole;
  ApprovalStep: ResolverTypeWrapper<Step>;
  RegistrationCheck: ResolverTypeWrapper<Checked>;
  RegistrationConnection: ResolverTypeWrapper<RegistrationPage>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node?: Maybe<ResolversTypes['Registration']> }>;
  ActivityRecordConnection: ResolverTypeWrapper<ActivityPage>;
  ActivityRecordEdge: ResolverTypeWrapper<Omit<ActivityRecordEdge, 'node'> & { node?: Maybe<ResolversTypes['ActivityRecord']> }>;
  RegistrationsDue: ResolverTypeWrapper<RegistrationsDue>;
  RegistrationFilter: RegistrationFilter;
  ClaimSubjectInput: ClaimSubjectInput;
  RegistrationCheckInput: RegistrationCheckInput;
  RegisterDevelopmentInput: RegisterDevelopmentInput;
  OnRegistrationInput: OnRegistrationInput;
  LogActivityInput: LogActivityInput;
  ExpireRegistrationsInput: ExpireRegistrationsInput;
  RegistrationPayload: ResolverTypeWrapper<Registered>;
  LogActivityPayload: ResolverTypeWrapper<LoggedActivity>;
  ExpireRegistrationsPayload: ResolverTypeWrapper<ExpireRegistrationsPayload>;
  DeclarationStatus: DeclarationStatus;
  DeclarationOpinion: DeclarationOpinion;
  DeclarationDecision: DeclarationDecision;
  MarketingDeclaration: ResolverTypeWrapper<DeclarationRow>;
  DeclarationHearing: ResolverTypeWrapper<HearingRow>;
  MarketingDeclarationConnection: ResolverTypeWrapper<DeclarationPage>;
  MarketingDeclarationEdge: ResolverTypeWrapper<Omit<MarketingDeclarationEdge, 'node'> & { node?: Maybe<ResolversTypes['MarketingDeclaration']> }>;
  UndeclaredMarketing: ResolverTypeWrapper<UndeclaredRow>;
  UndeclaredMarketingConnection: ResolverTypeWrapper<UndeclaredPage>;
  UndeclaredMarketingEdge: ResolverTypeWrapper<Omit<UndeclaredMarketingEdge, 'node'> & { node?: Maybe<ResolversTypes['UndeclaredMarketing']> }>;
  MarketingDeclarationFilter: MarketingDeclarationFilter;
  DeclareMarketingInput: DeclareMarketingInput;
  HearDeclarationInput: HearDeclarationInput;
  DecideDeclarationInput: DecideDeclarationInput;
  MarketingDeclarationPayload: ResolverTypeWrapper<Declared>;
  DisputeStatus: DisputeStatus;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeStatement: ResolverTypeWrapper<StatementRow>;
  DisputeEvidence: ResolverTypeWrapper<Evidence>;
  EvidenceRegistration: ResolverTypeWrapper<RegisteredEvidence>;
  EvidenceActivity: ResolverTypeWrapper<LoggedEvidence>;
  EvidenceAgreement: ResolverTypeWrapper<SignedEvidence>;
  DisputeRecommendation: ResolverTypeWrapper<Recommendation>;
  TerritoryRuling: ResolverTypeWrapper<TerritoryRulingRow>;
  DisputeConnection: ResolverTypeWrapper<DisputePage>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node?: Maybe<ResolversTypes['Dispute']> }>;
  OpenDisputeInput: OpenDisputeInput;
  StateInDisputeInput: StateInDisputeInput;
  RuleOnDisputeInput: RuleOnDisputeInput;
  WithdrawDisputeInput: WithdrawDisputeInput;
  DisputePayload: ResolverTypeWrapper<OnDispute>;
  DevelopmentStepName: DevelopmentStepName;
  DevelopmentStepOwner: DevelopmentStepOwner;
  DevelopmentStepLead: DevelopmentStepLead;
  DevelopmentStepStatus: DevelopmentStepStatus;
  SectorSurveyStatus: SectorSurveyStatus;
  DevelopmentStatus: DevelopmentStatus;
  SectorSurvey: ResolverTypeWrapper<SurveyRow>;
  SectorSituation: ResolverTypeWrapper<SectorSituation>;
  SurveyedEnterprise: ResolverTypeWrapper<EnterpriseRow>;
  DevelopmentStep: ResolverTypeWrapper<StepRow>;
  Development: ResolverTypeWrapper<DevelopmentRow>;
  DevelopmentPlan: ResolverTypeWrapper<PlanRow>;
  DevelopmentPlanPart: ResolverTypeWrapper<PartRow>;
  PlannedOffer: ResolverTypeWrapper<PlanOffer>;
  DevelopmentTerm: ResolverTypeWrapper<StepTerm>;
  OfferCatalogue: ResolverTypeWrapper<CatalogueRow>;
  OfferedService: ResolverTypeWrapper<Service>;
  Offer: ResolverTypeWrapper<MadeOffer>;
  SectorSurveyConnection: ResolverTypeWrapper<SurveyPage>;
  SectorSurveyEdge: ResolverTypeWrapper<Omit<SectorSurveyEdge, 'node'> & { node?: Maybe<ResolversTypes['SectorSurvey']> }>;
  DevelopmentConnection: ResolverTypeWrapper<DevelopmentPage>;
  DevelopmentEdge: ResolverTypeWrapper<Omit<DevelopmentEdge, 'node'> & { node?: Maybe<ResolversTypes['Development']> }>;
  DevelopmentStepConnection: ResolverTypeWrapper<StepPage>;
  DevelopmentStepEdge: ResolverTypeWrapper<Omit<DevelopmentStepEdge, 'node'> & { node?: Maybe<ResolversTypes['DevelopmentStep']> }>;
  SectorSurveyFilter: SectorSurveyFilter;
  DevelopmentFilter: DevelopmentFilter;
  OfferConstraints: OfferConstraints;
  OpenSectorSurveyInput: OpenSectorSurveyInput;
  RecordSurveyResultInput: RecordSurveyResultInput;
  SegmentInput: SegmentInput;
  SegmentSectorInput: SegmentSectorInput;
  PrioritiseCustomersInput: PrioritiseCustomersInput;
  CompleteDevelopmentStepInput: CompleteDevelopmentStepInput;
  BranchTasksInput: BranchTasksInput;
  PlannedOfferInput: PlannedOfferInput;
  SetDevelopmentPlanInput: SetDevelopmentPlanInput;
  SucceedDevelopmentInput: SucceedDevelopmentInput;
  AbandonDevelopmentInput: AbandonDevelopmentInput;
  DevelopmentTermInput: DevelopmentTermInput;
  SetDevelopmentTermsInput: SetDevelopmentTermsInput;
  OfferedServiceInput: OfferedServiceInput;
  SetOfferCatalogueInput: SetOfferCatalogueInput;
  SectorSurveyPayload: ResolverTypeWrapper<OnSurvey>;
  DevelopmentPayload: ResolverTypeWrapper<OnDevelopment>;
  SetDevelopmentTermsPayload: ResolverTypeWrapper<TermsSet>;
  SetOfferCataloguePayload: ResolverTypeWrapper<CatalogueSet>;
  Lapse: ResolverTypeWrapper<LapseRow>;
  LapseKeyAccountInput: LapseKeyAccountInput;
  LapseKeyAccountPayload: ResolverTypeWrapper<LapsedByReview>;
  CustomerMerge: ResolverTypeWrapper<MergeRow>;
  MergedCustomer: ResolverTypeWrapper<MergeRow>;
  CustomerMergeConnection: ResolverTypeWrapper<MergePage>;
  CustomerMergeEdge: ResolverTypeWrapper<Omit<CustomerMergeEdge, 'node'> & { node?: Maybe<ResolversTypes['CustomerMerge']> }>;
  MergePreview: ResolverTypeWrapper<PreviewedMerge>;
  MergeRefusal: ResolverTypeWrapper<MergeRefusal>;
  MergeMove: ResolverTypeWrapper<MergeMove>;
  MergedRevenue: ResolverTypeWrapper<MergedRevenue>;
  MergedKind: MergedKind;
  MergeCustomersInput: MergeCustomersInput;
  MergeCustomersPayload: ResolverTypeWrapper<Merged>;
  UnmergeCustomersInput: UnmergeCustomersInput;
  UnmergeCustomersPayload: ResolverTypeWrapper<Merged>;
  CustomerType: CustomerType;
  CustomerProfile: ResolverTypeWrapper<ShownFile>;
  Contact: ResolverTypeWrapper<Contact>;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  ServiceRecord: ResolverTypeWrapper<ServiceRecordRow>;
  CustomerChange: ResolverTypeWrapper<ChangeRow>;
  CustomerChangeConnection: ResolverTypeWrapper<ChangePage>;
  CustomerChangeEdge: ResolverTypeWrapper<Omit<CustomerChangeEdge, 'node'> & { node?: Maybe<ResolversTypes['CustomerChange']> }>;
  ContactInput: ContactInput;
  UpdateCustomerProfileInput: UpdateCustomerProfileInput;
  UpdateCustomerProfilePayload: ResolverTypeWrapper<KeptCustomer>;
  ReclassifyCustomerInput: ReclassifyCustomerInput;
  ReclassifyCustomerPayload: ResolverTypeWrapper<KeptCustomer>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: ResolverTypeWrapper<KeptCustomer>;
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: ResolverTypeWrapper<KeptCustomer>;
  RecordServiceInput: RecordServiceInput;
  RecordServicePayload: ResolverTypeWrapper<KeptCustomer>;
  FilingReadiness: ResolverTypeWrapper<FilingReadiness>;
  FilingFault: ResolverTypeWrapper<FilingFault>;
  KindSuggestion: ResolverTypeWrapper<KindSuggestion>;
  DesignatePolicyCustomerInput: DesignatePolicyCustomerInput;
  DesignatePolicyCustomerPayload: ResolverTypeWrapper<KeptCustomer>;
  DuplicateSign: DuplicateSign;
  PossibleDuplicate: ResolverTypeWrapper<Duplicate>;
  Family: ResolverTypeWrapper<FamilyRow>;
  FamilyMember: ResolverTypeWrapper<MemberRow>;
  SetHeadOfficeInput: SetHeadOfficeInput;
  SetHeadOfficePayload: ResolverTypeWrapper<KeptCustomer>;
  QualificationReviewStatus: QualificationReviewStatus;
  QualificationReview: ResolverTypeWrapper<ReviewRow>;
  QualificationReviewConnection: ResolverTypeWrapper<ReviewPage>;
  QualificationReviewEdge: ResolverTypeWrapper<Omit<QualificationReviewEdge, 'node'> & { node?: Maybe<ResolversTypes['QualificationReview']> }>;
  KeepKeyAccountInput: KeepKeyAccountInput;
  KeepKeyAccountPayload: ResolverTypeWrapper<KeptByReview>;
  SettleProjectTeamsInput: SettleProjectTeamsInput;
  SettleProjectTeamsPayload: ResolverTypeWrapper<SettleProjectTeamsPayload>;
  ClassificationScheme: ResolverTypeWrapper<SchemeRow>;
  ClassificationGroup: ResolverTypeWrapper<ClassificationGroup>;
  RankedGroup: ResolverTypeWrapper<Ranked>;
  ClassificationReport: ResolverTypeWrapper<Report>;
  ReportedGroup: ResolverTypeWrapper<Reported>;
  ClassificationGroupInput: ClassificationGroupInput;
  SetClassificationSchemeInput: SetClassificationSchemeInput;
  SetClassificationSchemePayload: ResolverTypeWrapper<SchemeSet>;
  RankUnitGroupsInput: RankUnitGroupsInput;
  RankUnitGroupsPayload: ResolverTypeWrapper<UnitRanked>;
  ResponsibilityTarget: ResponsibilityTarget;
  RuleSource: RuleSource;
  ResponsibilityInputs: ResolverTypeWrapper<Decision>;
  ResponsibilityMatrix: ResolverTypeWrapper<MatrixVersionRow>;
  ResponsibilityCell: ResolverTypeWrapper<DatedMatrixRow>;
  OwnershipOverride: ResolverTypeWrapper<ExceptionRow>;
  StrategicDesignation: ResolverTypeWrapper<ExceptionRow>;
  SecondDevelopment: ResolverTypeWrapper<Leads>;
  OwnershipMovesPreviewInput: OwnershipMovesPreviewInput;
  ResponsibilityCellInput: ResponsibilityCellInput;
  CoverageChangeInput: CoverageChangeInput;
  OwnershipMovesPreview: ResolverTypeWrapper<Preview>;
  OwnershipMoveCount: ResolverTypeWrapper<MoveCount>;
  OwnershipMoveConnection: ResolverTypeWrapper<MovePage>;
  OwnershipMoveEdge: ResolverTypeWrapper<Omit<OwnershipMoveEdge, 'node'> & { node?: Maybe<ResolversTypes['OwnershipMove']> }>;
  OwnershipMove: ResolverTypeWrapper<Move>;
  FlaggedAssignmentConnection: ResolverTypeWrapper<FlaggedPage>;
  FlaggedAssignmentEdge: ResolverTypeWrapper<Omit<FlaggedAssignmentEdge, 'node'> & { node?: Maybe<ResolversTypes['FlaggedAssignment']> }>;
  FlaggedAssignment: ResolverTypeWrapper<Flagged>;
  OverrideOwnershipInput: OverrideOwnershipInput;
  OverrideOwnershipPayload: ResolverTypeWrapper<ExceptionDecided>;
  EndOverrideInput: EndOverrideInput;
  EndOverridePayload: ResolverTypeWrapper<ExceptionDecided>;
  DesignateStrategicCustomerInput: DesignateStrategicCustomerInput;
  DesignateStrategicCustomerPayload: ResolverTypeWrapper<ExceptionDecided>;
  EndStrategicDesignationInput: EndStrategicDesignationInput;
  EndStrategicDesignationPayload: ResolverTypeWrapper<ExceptionDecided>;
  SetResponsibilityMatrixInput: SetResponsibilityMatrixInput;
  SetResponsibilityMatrixPayload: ResolverTypeWrapper<MatrixSet>;
  SettleOwnershipInput: SettleOwnershipInput;
  SettleOwnershipPayload: ResolverTypeWrapper<SettleOwnershipPayload>;
  TeamRole: TeamRole;
  TeamSpan: ResolverTypeWrapper<LedSpan>;
  TeamSeat: ResolverTypeWrapper<Seat>;
  TeamSeatConnection: ResolverTypeWrapper<SeatPage>;
  TeamSeatEdge: ResolverTypeWrapper<Omit<TeamSeatEdge, 'node'> & { node?: Maybe<ResolversTypes['TeamSeat']> }>;
  TeamVacancy: ResolverTypeWrapper<Vacancy>;
  TeamVacancyConnection: ResolverTypeWrapper<VacancyPage>;
  TeamVacancyEdge: ResolverTypeWrapper<Omit<TeamVacancyEdge, 'node'> & { node?: Maybe<ResolversTypes['TeamVacancy']> }>;
  TeamCandidate: ResolverTypeWrapper<Proposed>;
  HandOverSeatsInput: HandOverSeatsInput;
  HandOverSeatsPayload: ResolverTypeWrapper<SeatsHandedOver>;
  CustomerCode: ResolverTypeWrapper<Scalars['CustomerCode']['output']>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Kind: Kind;
  GradeLevel: GradeLevel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Customer: CustomerRow;
  SourceRef: SourceRefRow;
  Ownership: OwnershipRow;
  ResponsibilityDecision: Decision;
  AccountTeam: Team;
  Filing: FilingRow;
  Staff: StaffRef;
  Unit: UnitRef;
  CustomerConnection: CustomerPage;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Customer']> };
  FilingConnection: FilingPage;
  FilingEdge: Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Filing']> };
  CustomerFilter: CustomerFilter;
  CustomerImport: CustomerImportRow;
  CustomerImportError: RefusedRow;
  CustomerImportErrorConnection: RefusedRowPage;
  CustomerImportErrorEdge: Omit<CustomerImportErrorEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CustomerImportError']> };
  FileCustomerInput: FileCustomerInput;
  SourceRefInput: SourceRefInput;
  FileCustomerPayload: FiledCustomer;
  FileQualifyingCustomersInput: FileQualifyingCustomersInput;
  FileQualifyingCustomersPayload: FileQualifyingCustomersPayload;
  ReviewFilingInput: ReviewFilingInput;
  ReviewFilingPayload: ReviewedFiling;
  ApproveQualifyingFilingsInput: ApproveQualifyingFilingsInput;
  ApproveQualifyingFilingsPayload: ApproveQualifyingFilingsPayload;
  AssignAccountTeamInput: AssignAccountTeamInput;
  AssignAccountTeamPayload: TeamOf;
  MarkDevelopmentSucceededInput: MarkDevelopmentSucceededInput;
  MarkDevelopmentSucceededPayload: TeamOf;
  Registration: RegistrationRow;
  RegistrationReminder: ReminderRow;
  ActivityRecord: ActivityRow;
  ApprovalStep: Step;
  RegistrationCheck: Checked;
  RegistrationConnection: RegistrationPage;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Registration']> };
  ActivityRecordConnection: ActivityPage;
  ActivityRecordEdge: Omit<ActivityRecordEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ActivityRecord']> };
  RegistrationsDue: RegistrationsDue;
  RegistrationFilter: RegistrationFilter;
  ClaimSubjectInput: ClaimSubjectInput;
  RegistrationCheckInput: RegistrationCheckInput;
  RegisterDevelopmentInput: RegisterDevelopmentInput;
  OnRegistrationInput: OnRegistrationInput;
  LogActivityInput: LogActivityInput;
  ExpireRegistrationsInput: ExpireRegistrationsInput;
  RegistrationPayload: Registered;
  LogActivityPayload: LoggedActivity;
  ExpireRegistrationsPayload: ExpireRegistrationsPayload;
  MarketingDeclaration: DeclarationRow;
  DeclarationHearing: HearingRow;
  MarketingDeclarationConnection: DeclarationPage;
  MarketingDeclarationEdge: Omit<MarketingDeclarationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MarketingDeclaration']> };
  UndeclaredMarketing: UndeclaredRow;
  UndeclaredMarketingConnection: UndeclaredPage;
  UndeclaredMarketingEdge: Omit<UndeclaredMarketingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['UndeclaredMarketing']> };
  MarketingDeclarationFilter: MarketingDeclarationFilter;
  DeclareMarketingInput: DeclareMarketingInput;
  HearDeclarationInput: HearDeclarationInput;
  DecideDeclarationInput: DecideDeclarationInput;
  MarketingDeclarationPayload: Declared;
  Dispute: DisputeRow;
  DisputeStatement: StatementRow;
  DisputeEvidence: Evidence;
  EvidenceRegistration: RegisteredEvidence;
  EvidenceActivity: LoggedEvidence;
  EvidenceAgreement: SignedEvidence;
  DisputeRecommendation: Recommendation;
  TerritoryRuling: TerritoryRulingRow;
  DisputeConnection: DisputePage;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Dispute']> };
  OpenDisputeInput: OpenDisputeInput;
  StateInDisputeInput: StateInDisputeInput;
  RuleOnDisputeInput: RuleOnDisputeInput;
  WithdrawDisputeInput: WithdrawDisputeInput;
  DisputePayload: OnDispute;
  SectorSurvey: SurveyRow;
  SectorSituation: SectorSituation;
  SurveyedEnterprise: EnterpriseRow;
  DevelopmentStep: StepRow;
  Development: DevelopmentRow;
  DevelopmentPlan: PlanRow;
  DevelopmentPlanPart: PartRow;
  PlannedOffer: PlanOffer;
  DevelopmentTerm: StepTerm;
  OfferCatalogue: CatalogueRow;
  OfferedService: Service;
  Offer: MadeOffer;
  SectorSurveyConnection: SurveyPage;
  SectorSurveyEdge: Omit<SectorSurveyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SectorSurvey']> };
  DevelopmentConnection: DevelopmentPage;
  DevelopmentEdge: Omit<DevelopmentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Development']> };
  DevelopmentStepConnection: StepPage;
  DevelopmentStepEdge: Omit<DevelopmentStepEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DevelopmentStep']> };
  SectorSurveyFilter: SectorSurveyFilter;
  DevelopmentFilter: DevelopmentFilter;
  OfferConstraints: OfferConstraints;
  OpenSectorSurveyInput: OpenSectorSurveyInput;
  RecordSurveyResultInput: RecordSurveyResultInput;
  SegmentInput: SegmentInput;
  SegmentSectorInput: SegmentSectorInput;
  PrioritiseCustomersInput: PrioritiseCustomersInput;
  CompleteDevelopmentStepInput: CompleteDevelopmentStepInput;
  BranchTasksInput: BranchTasksInput;
  PlannedOfferInput: PlannedOfferInput;
  SetDevelopmentPlanInput: SetDevelopmentPlanInput;
  SucceedDevelopmentInput: SucceedDevelopmentInput;
  AbandonDevelopmentInput: AbandonDevelopmentInput;
  DevelopmentTermInput: DevelopmentTermInput;
  SetDevelopmentTermsInput: SetDevelopmentTermsInput;
  OfferedServiceInput: OfferedServiceInput;
  SetOfferCatalogueInput: SetOfferCatalogueInput;
  SectorSurveyPayload: OnSurvey;
  DevelopmentPayload: OnDevelopment;
  SetDevelopmentTermsPayload: TermsSet;
  SetOfferCataloguePayload: CatalogueSet;
  Lapse: LapseRow;
  LapseKeyAccountInput: LapseKeyAccountInput;
  LapseKeyAccountPayload: LapsedByReview;
  CustomerMerge: MergeRow;
  MergedCustomer: MergeRow;
  CustomerMergeConnection: MergePage;
  CustomerMergeEdge: Omit<CustomerMergeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CustomerMerge']> };
  MergePreview: PreviewedMerge;
  MergeRefusal: MergeRefusal;
  MergeMove: MergeMove;
  MergedRevenue: MergedRevenue;
  MergeCustomersInput: MergeCustomersInput;
  MergeCustomersPayload: Merged;
  UnmergeCustomersInput: UnmergeCustomersInput;
  UnmergeCustomersPayload: Merged;
  CustomerProfile: ShownFile;
  Contact: Contact;
  Agreement: AgreementRow;
  ServiceRecord: ServiceRecordRow;
  CustomerChange: ChangeRow;
  CustomerChangeConnection: ChangePage;
  CustomerChangeEdge: Omit<CustomerChangeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CustomerChange']> };
  ContactInput: ContactInput;
  UpdateCustomerProfileInput: UpdateCustomerProfileInput;
  UpdateCustomerProfilePayload: KeptCustomer;
  ReclassifyCustomerInput: ReclassifyCustomerInput;
  ReclassifyCustomerPayload: KeptCustomer;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: KeptCustomer;
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: KeptCustomer;
  RecordServiceInput: RecordServiceInput;
  RecordServicePayload: KeptCustomer;
  FilingReadiness: FilingReadiness;
  FilingFault: FilingFault;
  KindSuggestion: KindSuggestion;
  DesignatePolicyCustomerInput: DesignatePolicyCustomerInput;
  DesignatePolicyCustomerPayload: KeptCustomer;
  PossibleDuplicate: Duplicate;
  Family: FamilyRow;
  FamilyMember: MemberRow;
  SetHeadOfficeInput: SetHeadOfficeInput;
  SetHeadOfficePayload: KeptCustomer;
  QualificationReview: ReviewRow;
  QualificationReviewConnection: ReviewPage;
  QualificationReviewEdge: Omit<QualificationReviewEdge, 'node'> & { node?: Maybe<ResolversParentTypes['QualificationReview']> };
  KeepKeyAccountInput: KeepKeyAccountInput;
  KeepKeyAccountPayload: KeptByReview;
  SettleProjectTeamsInput: SettleProjectTeamsInput;
  SettleProjectTeamsPayload: SettleProjectTeamsPayload;
  ClassificationScheme: SchemeRow;
  ClassificationGroup: ClassificationGroup;
  RankedGroup: Ranked;
  ClassificationReport: Report;
  ReportedGroup: Reported;
  ClassificationGroupInput: ClassificationGroupInput;
  SetClassificationSchemeInput: SetClassificationSchemeInput;
  SetClassificationSchemePayload: SchemeSet;
  RankUnitGroupsInput: RankUnitGroupsInput;
  RankUnitGroupsPayload: UnitRanked;
  ResponsibilityInputs: Decision;
  ResponsibilityMatrix: MatrixVersionRow;
  ResponsibilityCell: DatedMatrixRow;
  OwnershipOverride: ExceptionRow;
  StrategicDesignation: ExceptionRow;
  SecondDevelopment: Leads;
  OwnershipMovesPreviewInput: OwnershipMovesPreviewInput;
  ResponsibilityCellInput: ResponsibilityCellInput;
  CoverageChangeInput: CoverageChangeInput;
  OwnershipMovesPreview: Preview;
  OwnershipMoveCount: MoveCount;
  OwnershipMoveConnection: MovePage;
  OwnershipMoveEdge: Omit<OwnershipMoveEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OwnershipMove']> };
  OwnershipMove: Move;
  FlaggedAssignmentConnection: FlaggedPage;
  FlaggedAssignmentEdge: Omit<FlaggedAssignmentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FlaggedAssignment']> };
  FlaggedAssignment: Flagged;
  OverrideOwnershipInput: OverrideOwnershipInput;
  OverrideOwnershipPayload: ExceptionDecided;
  EndOverrideInput: EndOverrideInput;
  EndOverridePayload: ExceptionDecided;
  DesignateStrategicCustomerInput: DesignateStrategicCustomerInput;
  DesignateStrategicCustomerPayload: ExceptionDecided;
  EndStrategicDesignationInput: EndStrategicDesignationInput;
  EndStrategicDesignationPayload: ExceptionDecided;
  SetResponsibilityMatrixInput: SetResponsibilityMatrixInput;
  SetResponsibilityMatrixPayload: MatrixSet;
  SettleOwnershipInput: SettleOwnershipInput;
  SettleOwnershipPayload: SettleOwnershipPayload;
  TeamSpan: LedSpan;
  TeamSeat: Seat;
  TeamSeatConnection: SeatPage;
  TeamSeatEdge: Omit<TeamSeatEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TeamSeat']> };
  TeamVacancy: Vacancy;
  TeamVacancyConnection: VacancyPage;
  TeamVacancyEdge: Omit<TeamVacancyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TeamVacancy']> };
  TeamCandidate: Proposed;
  HandOverSeatsInput: HandOverSeatsInput;
  HandOverSeatsPayload: SeatsHandedOver;
  CustomerCode: Scalars['CustomerCode']['output'];
  DivisionCode: Scalars['DivisionCode']['output'];
  Money: Scalars['Money']['output'];
  Decimal: Scalars['Decimal']['output'];
  Month: Scalars['Month']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<QueryCustomerArgs>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first'>>;
  filings?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<QueryFilingsArgs, 'first'>>;
  responsibilityPreview?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType, RequireFields<QueryResponsibilityPreviewArgs, 'kind' | 'grade' | 'division'>>;
  customerImport?: Resolver<Maybe<ResolversTypes['CustomerImport']>, ParentType, ContextType, RequireFields<QueryCustomerImportArgs, 'id'>>;
  registrationCheck?: Resolver<ResolversTypes['RegistrationCheck'], ParentType, ContextType, RequireFields<QueryRegistrationCheckArgs, 'input'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'first'>>;
  marketingDeclaration?: Resolver<Maybe<ResolversTypes['MarketingDeclaration']>, ParentType, ContextType, RequireFields<QueryMarketingDeclarationArgs, 'id'>>;
  marketingDeclarations?: Resolver<ResolversTypes['MarketingDeclarationConnection'], ParentType, ContextType, RequireFields<QueryMarketingDeclarationsArgs, 'first'>>;
  undeclaredMarketing?: Resolver<ResolversTypes['UndeclaredMarketingConnection'], ParentType, ContextType, RequireFields<QueryUndeclaredMarketingArgs, 'first'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first'>>;
  registrationsDue?: Resolver<ResolversTypes['RegistrationsDue'], ParentType, ContextType, RequireFields<QueryRegistrationsDueArgs, 'on'>>;
  sectorSurvey?: Resolver<Maybe<ResolversTypes['SectorSurvey']>, ParentType, ContextType, RequireFields<QuerySectorSurveyArgs, 'id'>>;
  sectorSurveys?: Resolver<ResolversTypes['SectorSurveyConnection'], ParentType, ContextType, RequireFields<QuerySectorSurveysArgs, 'first'>>;
  development?: Resolver<Maybe<ResolversTypes['Development']>, ParentType, ContextType, RequireFields<QueryDevelopmentArgs, 'id'>>;
  developments?: Resolver<ResolversTypes['DevelopmentConnection'], ParentType, ContextType, RequireFields<QueryDevelopmentsArgs, 'first'>>;
  overdueDevelopmentSteps?: Resolver<ResolversTypes['DevelopmentStepConnection'], ParentType, ContextType, RequireFields<QueryOverdueDevelopmentStepsArgs, 'first'>>;
  developmentTerms?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentTerm']>, ParentType, ContextType, Partial<QueryDevelopmentTermsArgs>>;
  offerCatalogue?: Resolver<ResolversTypes['OfferCatalogue'], ParentType, ContextType, Partial<QueryOfferCatalogueArgs>>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType, RequireFields<QueryOfferArgs, 'need'>>;
  mergePreview?: Resolver<Maybe<ResolversTypes['MergePreview']>, ParentType, ContextType, RequireFields<QueryMergePreviewArgs, 'survivorId' | 'mergedId'>>;
  customerMerges?: Resolver<ResolversTypes['CustomerMergeConnection'], ParentType, ContextType, RequireFields<QueryCustomerMergesArgs, 'first'>>;
  searchCustomers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QuerySearchCustomersArgs, 'text' | 'first'>>;
  filingReadiness?: Resolver<ResolversTypes['FilingReadiness'], ParentType, ContextType, RequireFields<QueryFilingReadinessArgs, 'input'>>;
  overdueFilings?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<QueryOverdueFilingsArgs, 'first'>>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'name' | 'sourceRefs'>>;
  qualificationReviews?: Resolver<ResolversTypes['QualificationReviewConnection'], ParentType, ContextType, RequireFields<QueryQualificationReviewsArgs, 'first'>>;
  classificationScheme?: Resolver<Maybe<ResolversTypes['ClassificationScheme']>, ParentType, ContextType, Partial<QueryClassificationSchemeArgs>>;
  classificationSchemes?: Resolver<ReadonlyArray<ResolversTypes['ClassificationScheme']>, ParentType, ContextType>;
  classificationReport?: Resolver<Maybe<ResolversTypes['ClassificationReport']>, ParentType, ContextType, RequireFields<QueryClassificationReportArgs, 'unitCode' | 'year'>>;
  ownershipExplanation?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType, RequireFields<QueryOwnershipExplanationArgs, 'customerId'>>;
  responsibilityMatrix?: Resolver<ResolversTypes['ResponsibilityMatrix'], ParentType, ContextType, Partial<QueryResponsibilityMatrixArgs>>;
  responsibilityMatrices?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityMatrix']>, ParentType, ContextType>;
  ownershipMovesPreview?: Resolver<ResolversTypes['OwnershipMovesPreview'], ParentType, ContextType, RequireFields<QueryOwnershipMovesPreviewArgs, 'input' | 'first'>>;
  flaggedAssignments?: Resolver<ResolversTypes['FlaggedAssignmentConnection'], ParentType, ContextType, RequireFields<QueryFlaggedAssignmentsArgs, 'first'>>;
  teamVacancies?: Resolver<ResolversTypes['TeamVacancyConnection'], ParentType, ContextType, RequireFields<QueryTeamVacanciesArgs, 'first'>>;
  teamProposal?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamCandidate']>>, ParentType, ContextType, RequireFields<QueryTeamProposalArgs, 'customerId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  fileCustomer?: Resolver<ResolversTypes['FileCustomerPayload'], ParentType, ContextType, RequireFields<MutationFileCustomerArgs, 'input'>>;
  fileQualifyingCustomers?: Resolver<ResolversTypes['FileQualifyingCustomersPayload'], ParentType, ContextType, RequireFields<MutationFileQualifyingCustomersArgs, 'input'>>;
  reviewFiling?: Resolver<ResolversTypes['ReviewFilingPayload'], ParentType, ContextType, RequireFields<MutationReviewFilingArgs, 'input'>>;
  approveQualifyingFilings?: Resolver<ResolversTypes['ApproveQualifyingFilingsPayload'], ParentType, ContextType, RequireFields<MutationApproveQualifyingFilingsArgs, 'input'>>;
  assignAccountTeam?: Resolver<ResolversTypes['AssignAccountTeamPayload'], ParentType, ContextType, RequireFields<MutationAssignAccountTeamArgs, 'input'>>;
  markDevelopmentSucceeded?: Resolver<ResolversTypes['MarkDevelopmentSucceededPayload'], ParentType, ContextType, RequireFields<MutationMarkDevelopmentSucceededArgs, 'input'>>;
  registerDevelopment?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationRegisterDevelopmentArgs, 'input'>>;
  resubmitRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationResubmitRegistrationArgs, 'input'>>;
  extendRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationExtendRegistrationArgs, 'input'>>;
  withdrawRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRegistrationArgs, 'input'>>;
  logActivity?: Resolver<ResolversTypes['LogActivityPayload'], ParentType, ContextType, RequireFields<MutationLogActivityArgs, 'input'>>;
  declareMarketing?: Resolver<ResolversTypes['MarketingDeclarationPayload'], ParentType, ContextType, RequireFields<MutationDeclareMarketingArgs, 'input'>>;
  hearDeclaration?: Resolver<ResolversTypes['MarketingDeclarationPayload'], ParentType, ContextType, RequireFields<MutationHearDeclarationArgs, 'input'>>;
  decideDeclaration?: Resolver<ResolversTypes['MarketingDeclarationPayload'], ParentType, ContextType, RequireFields<MutationDecideDeclarationArgs, 'input'>>;
  openDispute?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationOpenDisputeArgs, 'input'>>;
  stateInDispute?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationStateInDisputeArgs, 'input'>>;
  ruleOnDispute?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationRuleOnDisputeArgs, 'input'>>;
  withdrawDispute?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationWithdrawDisputeArgs, 'input'>>;
  expireRegistrations?: Resolver<ResolversTypes['ExpireRegistrationsPayload'], ParentType, ContextType, RequireFields<MutationExpireRegistrationsArgs, 'input'>>;
  openSectorSurvey?: Resolver<ResolversTypes['SectorSurveyPayload'], ParentType, ContextType, RequireFields<MutationOpenSectorSurveyArgs, 'input'>>;
  recordSurveyResult?: Resolver<ResolversTypes['SectorSurveyPayload'], ParentType, ContextType, RequireFields<MutationRecordSurveyResultArgs, 'input'>>;
  segmentSector?: Resolver<ResolversTypes['SectorSurveyPayload'], ParentType, ContextType, RequireFields<MutationSegmentSectorArgs, 'input'>>;
  prioritiseCustomers?: Resolver<ResolversTypes['SectorSurveyPayload'], ParentType, ContextType, RequireFields<MutationPrioritiseCustomersArgs, 'input'>>;
  completeDevelopmentStep?: Resolver<ResolversTypes['DevelopmentPayload'], ParentType, ContextType, RequireFields<MutationCompleteDevelopmentStepArgs, 'input'>>;
  setDevelopmentPlan?: Resolver<ResolversTypes['DevelopmentPayload'], ParentType, ContextType, RequireFields<MutationSetDevelopmentPlanArgs, 'input'>>;
  succeedDevelopment?: Resolver<ResolversTypes['DevelopmentPayload'], ParentType, ContextType, RequireFields<MutationSucceedDevelopmentArgs, 'input'>>;
  abandonDevelopment?: Resolver<ResolversTypes['DevelopmentPayload'], ParentType, ContextType, RequireFields<MutationAbandonDevelopmentArgs, 'input'>>;
  setDevelopmentTerms?: Resolver<ResolversTypes['SetDevelopmentTermsPayload'], ParentType, ContextType, RequireFields<MutationSetDevelopmentTermsArgs, 'input'>>;
  setOfferCatalogue?: Resolver<ResolversTypes['SetOfferCataloguePayload'], ParentType, ContextType, RequireFields<MutationSetOfferCatalogueArgs, 'input'>>;
  lapseKeyAccount?: Resolver<ResolversTypes['LapseKeyAccountPayload'], ParentType, ContextType, RequireFields<MutationLapseKeyAccountArgs, 'input'>>;
  mergeCustomers?: Resolver<ResolversTypes['MergeCustomersPayload'], ParentType, ContextType, RequireFields<MutationMergeCustomersArgs, 'input'>>;
  unmergeCustomers?: Resolver<ResolversTypes['UnmergeCustomersPayload'], ParentType, ContextType, RequireFields<MutationUnmergeCustomersArgs, 'input'>>;
  updateCustomerProfile?: Resolver<ResolversTypes['UpdateCustomerProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerProfileArgs, 'input'>>;
  reclassifyCustomer?: Resolver<ResolversTypes['ReclassifyCustomerPayload'], ParentType, ContextType, RequireFields<MutationReclassifyCustomerArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementPayload'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  endAgreement?: Resolver<ResolversTypes['EndAgreementPayload'], ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'input'>>;
  recordService?: Resolver<ResolversTypes['RecordServicePayload'], ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  designatePolicyCustomer?: Resolver<ResolversTypes['DesignatePolicyCustomerPayload'], ParentType, ContextType, RequireFields<MutationDesignatePolicyCustomerArgs, 'input'>>;
  setHeadOffice?: Resolver<ResolversTypes['SetHeadOfficePayload'], ParentType, ContextType, RequireFields<MutationSetHeadOfficeArgs, 'input'>>;
  keepKeyAccount?: Resolver<ResolversTypes['KeepKeyAccountPayload'], ParentType, ContextType, RequireFields<MutationKeepKeyAccountArgs, 'input'>>;
  settleProjectTeams?: Resolver<ResolversTypes['SettleProjectTeamsPayload'], ParentType, ContextType, RequireFields<MutationSettleProjectTeamsArgs, 'input'>>;
  setClassificationScheme?: Resolver<ResolversTypes['SetClassificationSchemePayload'], ParentType, ContextType, RequireFields<MutationSetClassificationSchemeArgs, 'input'>>;
  rankUnitGroups?: Resolver<ResolversTypes['RankUnitGroupsPayload'], ParentType, ContextType, RequireFields<MutationRankUnitGroupsArgs, 'input'>>;
  overrideOwnership?: Resolver<ResolversTypes['OverrideOwnershipPayload'], ParentType, ContextType, RequireFields<MutationOverrideOwnershipArgs, 'input'>>;
  endOverride?: Resolver<ResolversTypes['EndOverridePayload'], ParentType, ContextType, RequireFields<MutationEndOverrideArgs, 'input'>>;
  designateStrategicCustomer?: Resolver<ResolversTypes['DesignateStrategicCustomerPayload'], ParentType, ContextType, RequireFields<MutationDesignateStrategicCustomerArgs, 'input'>>;
  endStrategicDesignation?: Resolver<ResolversTypes['EndStrategicDesignationPayload'], ParentType, ContextType, RequireFields<MutationEndStrategicDesignationArgs, 'input'>>;
  setResponsibilityMatrix?: Resolver<ResolversTypes['SetResponsibilityMatrixPayload'], ParentType, ContextType, RequireFields<MutationSetResponsibilityMatrixArgs, 'input'>>;
  settleOwnership?: Resolver<ResolversTypes['SettleOwnershipPayload'], ParentType, ContextType, RequireFields<MutationSettleOwnershipArgs, 'input'>>;
  handOverSeats?: Resolver<ResolversTypes['HandOverSeatsPayload'], ParentType, ContextType, RequireFields<MutationHandOverSeatsArgs, 'input'>>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CustomerCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Kind']>, ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  headOffice?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  ownershipHistory?: Resolver<ReadonlyArray<ResolversTypes['Ownership']>, ParentType, ContextType>;
  accountTeam?: Resolver<Maybe<ResolversTypes['AccountTeam']>, ParentType, ContextType>;
  agreementSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceRefs?: Resolver<ReadonlyArray<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  developmentRights?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType, Partial<CustomerDevelopmentRightsArgs>>;
  territoryRulings?: Resolver<ReadonlyArray<ResolversTypes['TerritoryRuling']>, ParentType, ContextType>;
  developments?: Resolver<ResolversTypes['DevelopmentConnection'], ParentType, ContextType, RequireFields<CustomerDevelopmentsArgs, 'first'>>;
  lapses?: Resolver<ReadonlyArray<ResolversTypes['Lapse']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['CustomerMerge']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['CustomerProfile'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  serviceRecords?: Resolver<ReadonlyArray<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['CustomerChangeConnection'], ParentType, ContextType, RequireFields<CustomerChangesArgs, 'first'>>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  ownershipOn?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType, RequireFields<CustomerOwnershipOnArgs, 'on'>>;
  ownershipOverrides?: Resolver<ReadonlyArray<ResolversTypes['OwnershipOverride']>, ParentType, ContextType>;
  strategicDesignations?: Resolver<ReadonlyArray<ResolversTypes['StrategicDesignation']>, ParentType, ContextType>;
  secondDevelopment?: Resolver<Maybe<ResolversTypes['SecondDevelopment']>, ParentType, ContextType>;
  teamOn?: Resolver<Maybe<ResolversTypes['TeamSpan']>, ParentType, ContextType, RequireFields<CustomerTeamOnArgs, 'on'>>;
  accountTeamHistory?: Resolver<ReadonlyArray<ResolversTypes['TeamSpan']>, ParentType, ContextType>;
};

export type SourceRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRef'] = ResolversParentTypes['SourceRef']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResponsibilityDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityDecision'] = ResolversParentTypes['ResponsibilityDecision']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overriddenBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  inputs?: Resolver<ResolversTypes['ResponsibilityInputs'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['OwnershipOverride']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['StrategicDesignation']>, ParentType, ContextType>;
  groundUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccountTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTeam'] = ResolversParentTypes['AccountTeam']> = {
  a?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TeamPhase'], ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  filedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FilingStatus'], ParentType, ContextType>;
  proposedKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestion?: Resolver<ResolversTypes['KindSuggestion'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff'], FederationReferenceType extends FederationReferenceTypes['Staff'] = FederationReferenceTypes['Staff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Staff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<StaffAccountsArgs, 'first'>>;
  seats?: Resolver<Maybe<ResolversTypes['TeamSeatConnection']>, ParentType, ContextType, RequireFields<StaffSeatsArgs, 'first'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<UnitCustomersArgs, 'first'>>;
  rankedGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RankedGroup']>>, ParentType, ContextType, Partial<UnitRankedGroupsArgs>>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
};

export type FilingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingConnection'] = ResolversParentTypes['FilingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FilingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingEdge'] = ResolversParentTypes['FilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
};

export type CustomerImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerImport'] = ResolversParentTypes['CustomerImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerImportStatus'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRepeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['CustomerImportErrorConnection'], ParentType, ContextType, RequireFields<CustomerImportErrorsArgs, 'first'>>;
};

export type CustomerImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerImportError'] = ResolversParentTypes['CustomerImportError']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerImportErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerImportErrorConnection'] = ResolversParentTypes['CustomerImportErrorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerImportErrorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerImportErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerImportErrorEdge'] = ResolversParentTypes['CustomerImportErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CustomerImportError']>, ParentType, ContextType>;
};

export type FileCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCustomerPayload'] = ResolversParentTypes['FileCustomerPayload']> = {
  filing?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type FileQualifyingCustomersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileQualifyingCustomersPayload'] = ResolversParentTypes['FileQualifyingCustomersPayload']> = {
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFilingPayload'] = ResolversParentTypes['ReviewFilingPayload']> = {
  filing?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type ApproveQualifyingFilingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveQualifyingFilingsPayload'] = ResolversParentTypes['ApproveQualifyingFilingsPayload']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gradePending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignAccountTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignAccountTeamPayload'] = ResolversParentTypes['AssignAccountTeamPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type MarkDevelopmentSucceededPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkDevelopmentSucceededPayload'] = ResolversParentTypes['MarkDevelopmentSucceededPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  queueReason?: Resolver<Maybe<ResolversTypes['QueueReason']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  reopenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['RegistrationReminder']>, ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityRecordConnection'], ParentType, ContextType, RequireFields<RegistrationActivitiesArgs, 'first'>>;
};

export type RegistrationReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationReminder'] = ResolversParentTypes['RegistrationReminder']> = {
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  markedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ActivityRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityRecord'] = ResolversParentTypes['ActivityRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApprovalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalStep'] = ResolversParentTypes['ApprovalStep']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ApprovalRole'], ParentType, ContextType>;
};

export type RegistrationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationCheck'] = ResolversParentTypes['RegistrationCheck']> = {
  exists?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegistrationProspect'], ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  approvers?: Resolver<ReadonlyArray<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type ActivityRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityRecordConnection'] = ResolversParentTypes['ActivityRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityRecordEdge'] = ResolversParentTypes['ActivityRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ActivityRecord']>, ParentType, ContextType>;
};

export type RegistrationsDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationsDue'] = ResolversParentTypes['RegistrationsDue']> = {
  registrations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declarations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationPayload'] = ResolversParentTypes['RegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type LogActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogActivityPayload'] = ResolversParentTypes['LogActivityPayload']> = {
  activity?: Resolver<ResolversTypes['ActivityRecord'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type ExpireRegistrationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireRegistrationsPayload'] = ResolversParentTypes['ExpireRegistrationsPayload']> = {
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declarationsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketingDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingDeclaration'] = ResolversParentTypes['MarketingDeclaration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeclarationStatus'], ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  hearingDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hearings?: Resolver<ReadonlyArray<ResolversTypes['DeclarationHearing']>, ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeclarationHearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationHearing'] = ResolversParentTypes['DeclarationHearing']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['DeclarationOpinion'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heardBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  heardAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MarketingDeclarationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingDeclarationConnection'] = ResolversParentTypes['MarketingDeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarketingDeclarationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketingDeclarationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingDeclarationEdge'] = ResolversParentTypes['MarketingDeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MarketingDeclaration']>, ParentType, ContextType>;
};

export type UndeclaredMarketingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeclaredMarketing'] = ResolversParentTypes['UndeclaredMarketing']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['ActivityRecord']>, ParentType, ContextType>;
};

export type UndeclaredMarketingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeclaredMarketingConnection'] = ResolversParentTypes['UndeclaredMarketingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UndeclaredMarketingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndeclaredMarketingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeclaredMarketingEdge'] = ResolversParentTypes['UndeclaredMarketingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['UndeclaredMarketing']>, ParentType, ContextType>;
};

export type MarketingDeclarationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingDeclarationPayload'] = ResolversParentTypes['MarketingDeclarationPayload']> = {
  declaration?: Resolver<ResolversTypes['MarketingDeclaration'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimant?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  respondent?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  rulingUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisputeStatus'], ParentType, ContextType>;
  hearingDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['DisputeStatement']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['DisputeEvidence'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['DisputeRecommendation'], ParentType, ContextType>;
  inFavourOf?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  ruledBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  ruledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisputeStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeStatement'] = ResolversParentTypes['DisputeStatement']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisputeEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEvidence'] = ResolversParentTypes['DisputeEvidence']> = {
  registrations?: Resolver<ReadonlyArray<ResolversTypes['EvidenceRegistration']>, ParentType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['EvidenceActivity']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['EvidenceAgreement']>, ParentType, ContextType>;
};

export type EvidenceRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceRegistration'] = ResolversParentTypes['EvidenceRegistration']> = {
  registrationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EvidenceActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceActivity'] = ResolversParentTypes['EvidenceActivity']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EvidenceAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceAgreement'] = ResolversParentTypes['EvidenceAgreement']> = {
  agreementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedAtPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisputeRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeRecommendation'] = ResolversParentTypes['DisputeRecommendation']> = {
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  inFavourOf?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TerritoryRulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryRuling'] = ResolversParentTypes['TerritoryRuling']> = {
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  ruledBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  ruledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
};

export type DisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputePayload'] = ResolversParentTypes['DisputePayload']> = {
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type SectorSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorSurvey'] = ResolversParentTypes['SectorSurvey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SectorSurveyStatus'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['SurveyedEnterprise']>, ParentType, ContextType>;
  hiddenEnterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  situation?: Resolver<Maybe<ResolversTypes['SectorSituation']>, ParentType, ContextType>;
  recommendsDevelopment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentStep']>, ParentType, ContextType>;
};

export type SectorSituationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorSituation'] = ResolversParentTypes['SectorSituation']> = {
  growth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profitability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionOfLabour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labourIntensity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicView?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyedEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyedEnterprise'] = ResolversParentTypes['SurveyedEnterprise']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DevelopmentStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentStep'] = ResolversParentTypes['DevelopmentStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DevelopmentStepName'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DevelopmentStepOwner'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DevelopmentStepStatus'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['SectorSurvey']>, ParentType, ContextType>;
  development?: Resolver<Maybe<ResolversTypes['Development']>, ParentType, ContextType>;
};

export type DevelopmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Development'] = ResolversParentTypes['Development'], FederationReferenceType extends FederationReferenceTypes['Development'] = FederationReferenceTypes['Development']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Development']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  followedFrom?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['SectorSurvey']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DevelopmentStatus'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentStep']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['DevelopmentPlan']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DevelopmentPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentPlan'] = ResolversParentTypes['DevelopmentPlan']> = {
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentPlanPart']>, ParentType, ContextType>;
  hiddenParts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['PlannedOffer']>, ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentPlanPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentPlanPart'] = ResolversParentTypes['DevelopmentPlanPart']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedOffer'] = ResolversParentTypes['PlannedOffer']> = {
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['OfferedService']>, ParentType, ContextType>;
};

export type DevelopmentTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentTerm'] = ResolversParentTypes['DevelopmentTerm']> = {
  step?: Resolver<ResolversTypes['DevelopmentStepName'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysSource?: Resolver<ResolversTypes['RuleSource'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['DevelopmentStepLead'], ParentType, ContextType>;
  leadSource?: Resolver<ResolversTypes['RuleSource'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OfferCatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCatalogue'] = ResolversParentTypes['OfferCatalogue']> = {
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['OfferedService']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OfferedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedService'] = ResolversParentTypes['OfferedService']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  marginRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promisedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredProof?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RuleSource'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['OfferedService']>, ParentType, ContextType>;
};

export type SectorSurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorSurveyConnection'] = ResolversParentTypes['SectorSurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorSurveyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorSurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorSurveyEdge'] = ResolversParentTypes['SectorSurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SectorSurvey']>, ParentType, ContextType>;
};

export type DevelopmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentConnection'] = ResolversParentTypes['DevelopmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentEdge'] = ResolversParentTypes['DevelopmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Development']>, ParentType, ContextType>;
};

export type DevelopmentStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentStepConnection'] = ResolversParentTypes['DevelopmentStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentStepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentStepEdge'] = ResolversParentTypes['DevelopmentStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DevelopmentStep']>, ParentType, ContextType>;
};

export type SectorSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorSurveyPayload'] = ResolversParentTypes['SectorSurveyPayload']> = {
  survey?: Resolver<ResolversTypes['SectorSurvey'], ParentType, ContextType>;
};

export type DevelopmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentPayload'] = ResolversParentTypes['DevelopmentPayload']> = {
  development?: Resolver<ResolversTypes['Development'], ParentType, ContextType>;
};

export type SetDevelopmentTermsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDevelopmentTermsPayload'] = ResolversParentTypes['SetDevelopmentTermsPayload']> = {
  terms?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentTerm']>, ParentType, ContextType>;
};

export type SetOfferCataloguePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOfferCataloguePayload'] = ResolversParentTypes['SetOfferCataloguePayload']> = {
  catalogue?: Resolver<ResolversTypes['OfferCatalogue'], ParentType, ContextType>;
};

export type LapseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lapse'] = ResolversParentTypes['Lapse']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  lapsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lapsedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LapseKeyAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LapseKeyAccountPayload'] = ResolversParentTypes['LapseKeyAccountPayload']> = {
  review?: Resolver<ResolversTypes['QualificationReview'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMerge'] = ResolversParentTypes['CustomerMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  survivor?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['MergedCustomer'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  undoReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergedCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedCustomer'] = ResolversParentTypes['MergedCustomer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CustomerCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
};

export type CustomerMergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMergeConnection'] = ResolversParentTypes['CustomerMergeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerMergeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerMergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMergeEdge'] = ResolversParentTypes['CustomerMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CustomerMerge']>, ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  survivor?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['MergeRefusal']>, ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['MergeMove']>, ParentType, ContextType>;
  revenue?: Resolver<ReadonlyArray<ResolversTypes['MergedRevenue']>, ParentType, ContextType>;
};

export type MergeRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeRefusal'] = ResolversParentTypes['MergeRefusal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeMove'] = ResolversParentTypes['MergeMove']> = {
  kind?: Resolver<ResolversTypes['MergedKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergedRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedRevenue'] = ResolversParentTypes['MergedRevenue']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MergeCustomersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCustomersPayload'] = ResolversParentTypes['MergeCustomersPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['CustomerMerge'], ParentType, ContextType>;
};

export type UnmergeCustomersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmergeCustomersPayload'] = ResolversParentTypes['UnmergeCustomersPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['CustomerMerge'], ParentType, ContextType>;
};

export type CustomerProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerProfile'] = ResolversParentTypes['CustomerProfile']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CustomerType']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicesUsed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  socialInfluence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactsMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyDesignated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedAtPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
};

export type CustomerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerChange'] = ResolversParentTypes['CustomerChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerChangeConnection'] = ResolversParentTypes['CustomerChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerChangeEdge'] = ResolversParentTypes['CustomerChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CustomerChange']>, ParentType, ContextType>;
};

export type UpdateCustomerProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerProfilePayload'] = ResolversParentTypes['UpdateCustomerProfilePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type ReclassifyCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReclassifyCustomerPayload'] = ResolversParentTypes['ReclassifyCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type EndAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgreementPayload'] = ResolversParentTypes['EndAgreementPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type RecordServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordServicePayload'] = ResolversParentTypes['RecordServicePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type FilingReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingReadiness'] = ResolversParentTypes['FilingReadiness']> = {
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['FilingFault']>, ParentType, ContextType>;
};

export type FilingFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingFault'] = ResolversParentTypes['FilingFault']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KindSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindSuggestion'] = ResolversParentTypes['KindSuggestion']> = {
  kind?: Resolver<Maybe<ResolversTypes['Kind']>, ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linesUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dominantLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  territories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignatePolicyCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignatePolicyCustomerPayload'] = ResolversParentTypes['DesignatePolicyCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['DuplicateSign'], ParentType, ContextType>;
};

export type FamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family']> = {
  headOffice?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['FamilyMember']>, ParentType, ContextType>;
  hiddenMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYearRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FamilyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyMember'] = ResolversParentTypes['FamilyMember']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  lastYearRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SetHeadOfficePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetHeadOfficePayload'] = ResolversParentTypes['SetHeadOfficePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type QualificationReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationReview'] = ResolversParentTypes['QualificationReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QualificationReviewStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualificationReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationReviewConnection'] = ResolversParentTypes['QualificationReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualificationReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualificationReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationReviewEdge'] = ResolversParentTypes['QualificationReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['QualificationReview']>, ParentType, ContextType>;
};

export type KeepKeyAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepKeyAccountPayload'] = ResolversParentTypes['KeepKeyAccountPayload']> = {
  review?: Resolver<ResolversTypes['QualificationReview'], ParentType, ContextType>;
};

export type SettleProjectTeamsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleProjectTeamsPayload'] = ResolversParentTypes['SettleProjectTeamsPayload']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassificationSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationScheme'] = ResolversParentTypes['ClassificationScheme']> = {
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ClassificationGroup']>, ParentType, ContextType>;
};

export type ClassificationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationGroup'] = ResolversParentTypes['ClassificationGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedGroup'] = ResolversParentTypes['RankedGroup']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ClassificationGroup'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ClassificationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationReport'] = ResolversParentTypes['ClassificationReport']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['ClassificationScheme']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ReportedGroup']>, ParentType, ContextType>;
};

export type ReportedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedGroup'] = ResolversParentTypes['ReportedGroup'], FederationReferenceType extends FederationReferenceTypes['ReportedGroup'] = FederationReferenceTypes['ReportedGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportedGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetClassificationSchemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetClassificationSchemePayload'] = ResolversParentTypes['SetClassificationSchemePayload']> = {
  scheme?: Resolver<ResolversTypes['ClassificationScheme'], ParentType, ContextType>;
};

export type RankUnitGroupsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankUnitGroupsPayload'] = ResolversParentTypes['RankUnitGroupsPayload']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ResponsibilityInputsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityInputs'] = ResolversParentTypes['ResponsibilityInputs']> = {
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ResponsibilityTarget']>, ParentType, ContextType>;
  rowFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rowSource?: Resolver<Maybe<ResolversTypes['RuleSource']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['ResponsibilityMatrix']>, ParentType, ContextType>;
};

export type ResponsibilityMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityMatrix'] = ResolversParentTypes['ResponsibilityMatrix']> = {
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityCell']>, ParentType, ContextType>;
};

export type ResponsibilityCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityCell'] = ResolversParentTypes['ResponsibilityCell']> = {
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ResponsibilityTarget'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RuleSource'], ParentType, ContextType>;
};

export type OwnershipOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipOverride'] = ResolversParentTypes['OwnershipOverride']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StrategicDesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicDesignation'] = ResolversParentTypes['StrategicDesignation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecondDevelopmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondDevelopment'] = ResolversParentTypes['SecondDevelopment']> = {
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownLine?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  comprehensive?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type OwnershipMovesPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMovesPreview'] = ResolversParentTypes['OwnershipMovesPreview']> = {
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moving?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byUnits?: Resolver<ReadonlyArray<ResolversTypes['OwnershipMoveCount']>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['OwnershipMoveConnection'], ParentType, ContextType>;
};

export type OwnershipMoveCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMoveCount'] = ResolversParentTypes['OwnershipMoveCount']> = {
  from?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipMoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMoveConnection'] = ResolversParentTypes['OwnershipMoveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnershipMoveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipMoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMoveEdge'] = ResolversParentTypes['OwnershipMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OwnershipMove']>, ParentType, ContextType>;
};

export type OwnershipMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMove'] = ResolversParentTypes['OwnershipMove']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType>;
};

export type FlaggedAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlaggedAssignmentConnection'] = ResolversParentTypes['FlaggedAssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlaggedAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlaggedAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlaggedAssignmentEdge'] = ResolversParentTypes['FlaggedAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FlaggedAssignment']>, ParentType, ContextType>;
};

export type FlaggedAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlaggedAssignment'] = ResolversParentTypes['FlaggedAssignment']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OverrideOwnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideOwnershipPayload'] = ResolversParentTypes['OverrideOwnershipPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  override?: Resolver<ResolversTypes['OwnershipOverride'], ParentType, ContextType>;
};

export type EndOverridePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOverridePayload'] = ResolversParentTypes['EndOverridePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  override?: Resolver<ResolversTypes['OwnershipOverride'], ParentType, ContextType>;
};

export type DesignateStrategicCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignateStrategicCustomerPayload'] = ResolversParentTypes['DesignateStrategicCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['StrategicDesignation'], ParentType, ContextType>;
};

export type EndStrategicDesignationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndStrategicDesignationPayload'] = ResolversParentTypes['EndStrategicDesignationPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['StrategicDesignation'], ParentType, ContextType>;
};

export type SetResponsibilityMatrixPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetResponsibilityMatrixPayload'] = ResolversParentTypes['SetResponsibilityMatrixPayload']> = {
  matrix?: Resolver<ResolversTypes['ResponsibilityMatrix'], ParentType, ContextType>;
};

export type SettleOwnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleOwnershipPayload'] = ResolversParentTypes['SettleOwnershipPayload']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSpan'] = ResolversParentTypes['TeamSpan']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  a?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TeamPhase'], ParentType, ContextType>;
};

export type TeamSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSeat'] = ResolversParentTypes['TeamSeat']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TeamSeatConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSeatConnection'] = ResolversParentTypes['TeamSeatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamSeatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamSeatEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSeatEdge'] = ResolversParentTypes['TeamSeatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TeamSeat']>, ParentType, ContextType>;
};

export type TeamVacancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamVacancy'] = ResolversParentTypes['TeamVacancy']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TeamVacancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamVacancyConnection'] = ResolversParentTypes['TeamVacancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamVacancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamVacancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamVacancyEdge'] = ResolversParentTypes['TeamVacancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TeamVacancy']>, ParentType, ContextType>;
};

export type TeamCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCandidate'] = ResolversParentTypes['TeamCandidate']> = {
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverSeatsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverSeatsPayload'] = ResolversParentTypes['HandOverSeatsPayload']> = {
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CustomerCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CustomerCode'], any> {
  name: 'CustomerCode';
}

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  SourceRef?: SourceRefResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  ResponsibilityDecision?: ResponsibilityDecisionResolvers<ContextType>;
  AccountTeam?: AccountTeamResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  FilingConnection?: FilingConnectionResolvers<ContextType>;
  FilingEdge?: FilingEdgeResolvers<ContextType>;
  CustomerImport?: CustomerImportResolvers<ContextType>;
  CustomerImportError?: CustomerImportErrorResolvers<ContextType>;
  CustomerImportErrorConnection?: CustomerImportErrorConnectionResolvers<ContextType>;
  CustomerImportErrorEdge?: CustomerImportErrorEdgeResolvers<ContextType>;
  FileCustomerPayload?: FileCustomerPayloadResolvers<ContextType>;
  FileQualifyingCustomersPayload?: FileQualifyingCustomersPayloadResolvers<ContextType>;
  ReviewFilingPayload?: ReviewFilingPayloadResolvers<ContextType>;
  ApproveQualifyingFilingsPayload?: ApproveQualifyingFilingsPayloadResolvers<ContextType>;
  AssignAccountTeamPayload?: AssignAccountTeamPayloadResolvers<ContextType>;
  MarkDevelopmentSucceededPayload?: MarkDevelopmentSucceededPayloadResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationReminder?: RegistrationReminderResolvers<ContextType>;
  ActivityRecord?: ActivityRecordResolvers<ContextType>;
  ApprovalStep?: ApprovalStepResolvers<ContextType>;
  RegistrationCheck?: RegistrationCheckResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  ActivityRecordConnection?: ActivityRecordConnectionResolvers<ContextType>;
  ActivityRecordEdge?: ActivityRecordEdgeResolvers<ContextType>;
  RegistrationsDue?: RegistrationsDueResolvers<ContextType>;
  RegistrationPayload?: RegistrationPayloadResolvers<ContextType>;
  LogActivityPayload?: LogActivityPayloadResolvers<ContextType>;
  ExpireRegistrationsPayload?: ExpireRegistrationsPayloadResolvers<ContextType>;
  MarketingDeclaration?: MarketingDeclarationResolvers<ContextType>;
  DeclarationHearing?: DeclarationHearingResolvers<ContextType>;
  MarketingDeclarationConnection?: MarketingDeclarationConnectionResolvers<ContextType>;
  MarketingDeclarationEdge?: MarketingDeclarationEdgeResolvers<ContextType>;
  UndeclaredMarketing?: UndeclaredMarketingResolvers<ContextType>;
  UndeclaredMarketingConnection?: UndeclaredMarketingConnectionResolvers<ContextType>;
  UndeclaredMarketingEdge?: UndeclaredMarketingEdgeResolvers<ContextType>;
  MarketingDeclarationPayload?: MarketingDeclarationPayloadResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeStatement?: DisputeStatementResolvers<ContextType>;
  DisputeEvidence?: DisputeEvidenceResolvers<ContextType>;
  EvidenceRegistration?: EvidenceRegistrationResolvers<ContextType>;
  EvidenceActivity?: EvidenceActivityResolvers<ContextType>;
  EvidenceAgreement?: EvidenceAgreementResolvers<ContextType>;
  DisputeRecommendation?: DisputeRecommendationResolvers<ContextType>;
  TerritoryRuling?: TerritoryRulingResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputePayload?: DisputePayloadResolvers<ContextType>;
  SectorSurvey?: SectorSurveyResolvers<ContextType>;
  SectorSituation?: SectorSituationResolvers<ContextType>;
  SurveyedEnterprise?: SurveyedEnterpriseResolvers<ContextType>;
  DevelopmentStep?: DevelopmentStepResolvers<ContextType>;
  Development?: DevelopmentResolvers<ContextType>;
  DevelopmentPlan?: DevelopmentPlanResolvers<ContextType>;
  DevelopmentPlanPart?: DevelopmentPlanPartResolvers<ContextType>;
  PlannedOffer?: PlannedOfferResolvers<ContextType>;
  DevelopmentTerm?: DevelopmentTermResolvers<ContextType>;
  OfferCatalogue?: OfferCatalogueResolvers<ContextType>;
  OfferedService?: OfferedServiceResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  SectorSurveyConnection?: SectorSurveyConnectionResolvers<ContextType>;
  SectorSurveyEdge?: SectorSurveyEdgeResolvers<ContextType>;
  DevelopmentConnection?: DevelopmentConnectionResolvers<ContextType>;
  DevelopmentEdge?: DevelopmentEdgeResolvers<ContextType>;
  DevelopmentStepConnection?: DevelopmentStepConnectionResolvers<ContextType>;
  DevelopmentStepEdge?: DevelopmentStepEdgeResolvers<ContextType>;
  SectorSurveyPayload?: SectorSurveyPayloadResolvers<ContextType>;
  DevelopmentPayload?: DevelopmentPayloadResolvers<ContextType>;
  SetDevelopmentTermsPayload?: SetDevelopmentTermsPayloadResolvers<ContextType>;
  SetOfferCataloguePayload?: SetOfferCataloguePayloadResolvers<ContextType>;
  Lapse?: LapseResolvers<ContextType>;
  LapseKeyAccountPayload?: LapseKeyAccountPayloadResolvers<ContextType>;
  CustomerMerge?: CustomerMergeResolvers<ContextType>;
  MergedCustomer?: MergedCustomerResolvers<ContextType>;
  CustomerMergeConnection?: CustomerMergeConnectionResolvers<ContextType>;
  CustomerMergeEdge?: CustomerMergeEdgeResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  MergeRefusal?: MergeRefusalResolvers<ContextType>;
  MergeMove?: MergeMoveResolvers<ContextType>;
  MergedRevenue?: MergedRevenueResolvers<ContextType>;
  MergeCustomersPayload?: MergeCustomersPayloadResolvers<ContextType>;
  UnmergeCustomersPayload?: UnmergeCustomersPayloadResolvers<ContextType>;
  CustomerProfile?: CustomerProfileResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  CustomerChange?: CustomerChangeResolvers<ContextType>;
  CustomerChangeConnection?: CustomerChangeConnectionResolvers<ContextType>;
  CustomerChangeEdge?: CustomerChangeEdgeResolvers<ContextType>;
  UpdateCustomerProfilePayload?: UpdateCustomerProfilePayloadResolvers<ContextType>;
  ReclassifyCustomerPayload?: ReclassifyCustomerPayloadResolvers<ContextType>;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  EndAgreementPayload?: EndAgreementPayloadResolvers<ContextType>;
  RecordServicePayload?: RecordServicePayloadResolvers<ContextType>;
  FilingReadiness?: FilingReadinessResolvers<ContextType>;
  FilingFault?: FilingFaultResolvers<ContextType>;
  KindSuggestion?: KindSuggestionResolvers<ContextType>;
  DesignatePolicyCustomerPayload?: DesignatePolicyCustomerPayloadResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  FamilyMember?: FamilyMemberResolvers<ContextType>;
  SetHeadOfficePayload?: SetHeadOfficePayloadResolvers<ContextType>;
  QualificationReview?: QualificationReviewResolvers<ContextType>;
  QualificationReviewConnection?: QualificationReviewConnectionResolvers<ContextType>;
  QualificationReviewEdge?: QualificationReviewEdgeResolvers<ContextType>;
  KeepKeyAccountPayload?: KeepKeyAccountPayloadResolvers<ContextType>;
  SettleProjectTeamsPayload?: SettleProjectTeamsPayloadResolvers<ContextType>;
  ClassificationScheme?: ClassificationSchemeResolvers<ContextType>;
  ClassificationGroup?: ClassificationGroupResolvers<ContextType>;
  RankedGroup?: RankedGroupResolvers<ContextType>;
  ClassificationReport?: ClassificationReportResolvers<ContextType>;
  ReportedGroup?: ReportedGroupResolvers<ContextType>;
  SetClassificationSchemePayload?: SetClassificationSchemePayloadResolvers<ContextType>;
  RankUnitGroupsPayload?: RankUnitGroupsPayloadResolvers<ContextType>;
  ResponsibilityInputs?: ResponsibilityInputsResolvers<ContextType>;
  ResponsibilityMatrix?: ResponsibilityMatrixResolvers<ContextType>;
  ResponsibilityCell?: ResponsibilityCellResolvers<ContextType>;
  OwnershipOverride?: OwnershipOverrideResolvers<ContextType>;
  StrategicDesignation?: StrategicDesignationResolvers<ContextType>;
  SecondDevelopment?: SecondDevelopmentResolvers<ContextType>;
  OwnershipMovesPreview?: OwnershipMovesPreviewResolvers<ContextType>;
  OwnershipMoveCount?: OwnershipMoveCountResolvers<ContextType>;
  OwnershipMoveConnection?: OwnershipMoveConnectionResolvers<ContextType>;
  OwnershipMoveEdge?: OwnershipMoveEdgeResolvers<ContextType>;
  OwnershipMove?: OwnershipMoveResolvers<ContextType>;
  FlaggedAssignmentConnection?: FlaggedAssignmentConnectionResolvers<ContextType>;
  FlaggedAssignmentEdge?: FlaggedAssignmentEdgeResolvers<ContextType>;
  FlaggedAssignment?: FlaggedAssignmentResolvers<ContextType>;
  OverrideOwnershipPayload?: OverrideOwnershipPayloadResolvers<ContextType>;
  EndOverridePayload?: EndOverridePayloadResolvers<ContextType>;
  DesignateStrategicCustomerPayload?: DesignateStrategicCustomerPayloadResolvers<ContextType>;
  EndStrategicDesignationPayload?: EndStrategicDesignationPayloadResolvers<ContextType>;
  SetResponsibilityMatrixPayload?: SetResponsibilityMatrixPayloadResolvers<ContextType>;
  SettleOwnershipPayload?: SettleOwnershipPayloadResolvers<ContextType>;
  TeamSpan?: TeamSpanResolvers<ContextType>;
  TeamSeat?: TeamSeatResolvers<ContextType>;
  TeamSeatConnection?: TeamSeatConnectionResolvers<ContextType>;
  TeamSeatEdge?: TeamSeatEdgeResolvers<ContextType>;
  TeamVacancy?: TeamVacancyResolvers<ContextType>;
  TeamVacancyConnection?: TeamVacancyConnectionResolvers<ContextType>;
  TeamVacancyEdge?: TeamVacancyEdgeResolvers<ContextType>;
  TeamCandidate?: TeamCandidateResolvers<ContextType>;
  HandOverSeatsPayload?: HandOverSeatsPayloadResolvers<ContextType>;
  CustomerCode?: GraphQLScalarType;
  DivisionCode?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};

