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
  /** A calendar day, "2025-03-31". */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with its offset, "2026-01-05T08:30:00.000Z". */
  DateTime: { input: Date; output: Date | string; }
  /** An exact decimal string: shares, rates and scores. */
  Decimal: { input: string; output: string; }
  /** Administrative division by GB/T 2260: 6 digits for a county or district, 9 for a township or street (行政区划代码). */
  DivisionCode: { input: string; output: string; }
  /** Yuan as a decimal string with two places, "1500000.00". Exact, never a float. */
  Money: { input: string; output: string; }
  /** A calendar month, "2025-03". */
  Month: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
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

/** What was done on a registration (走访记录). */
export type ActivityRecord = {
  readonly __typename?: 'ActivityRecord';
  /** When. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was logged. */
  readonly loggedAt: Scalars['DateTime']['output'];
  /** Who logged it. */
  readonly loggedBy: Staff;
  /** What. */
  readonly what: Scalars['String']['output'];
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

/** Which part a unit has in an approval. */
export type ApprovalRole =
  /** Decides. */
  | 'DECIDES'
  /** Is heard. */
  | 'IS_HEARD'
  /** Enters it in the register. */
  | 'KEEPS_REGISTER'
  /** Rules, if it comes to a dispute. */
  | 'RULES';

/** A step of an approval. */
export type ApprovalStep = {
  readonly __typename?: 'ApprovalStep';
  /** Its part. */
  readonly role: ApprovalRole;
  /** The unit. */
  readonly unit: Unit;
};

/** Which filings to approve together. */
export type ApproveQualifyingFilingsInput = {
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most so many, 1 to 10,000; in the order of division and then of the customer's source reference. */
  readonly limit?: Scalars['Int']['input'];
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
  /** The A role; an account manager of the responsible unit. */
  readonly aStaffId?: InputMaybe<Scalars['ID']['input']>;
  /** The B role; another person than A. */
  readonly bStaffId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The team as it stands now. */
export type AssignAccountTeamPayload = {
  readonly __typename?: 'AssignAccountTeamPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** The customer that is meant: one that the viewer sees, by id; or any, by name and division, and credit code if there is one. */
export type ClaimSubjectInput = {
  /** Unified social credit code (统一社会信用代码). */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Its id; nothing else is given then. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** The whole name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A business or institutional customer (大客户). */
export type Customer = {
  readonly __typename?: 'Customer';
  /** The A and B roles (REG-8). */
  readonly accountTeam: Maybe<AccountTeam>;
  /** Whether an agreement with the post holds (GRD-1). */
  readonly agreementSigned: Scalars['Boolean']['output'];
  /** The branches of its family, by code. */
  readonly branches: ReadonlyArray<Customer>;
  /** 14 digits (REG-2); null until the filing is approved. */
  readonly code: Maybe<Scalars['CustomerCode']['output']>;
  /** Unified social credit code, GB 32100 (统一社会信用代码). */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** Who had the development right at an instant (REG-5): one registration for each line at most. */
  readonly developmentRights: ReadonlyArray<Registration>;
  /** Where the customer is today. */
  readonly division: Scalars['DivisionCode']['output'];
  /** Its filing; null for a prospect. */
  readonly filing: Maybe<Filing>;
  /** The head office of its family (REG-9). */
  readonly headOffice: Maybe<Customer>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its kind; null for a prospect. */
  readonly kind: Maybe<Kind>;
  /** Its main business line; decides the professional bureau (REG-3). */
  readonly mainLine: Maybe<Scalars['String']['output']>;
  /** The whole name. */
  readonly name: Scalars['String']['output'];
  /** Who is responsible now, and why (REG-3). */
  readonly ownership: Maybe<Ownership>;
  /** Who was responsible when, newest first. */
  readonly ownershipHistory: ReadonlyArray<Ownership>;
  /** The sector it works in. */
  readonly sector: Maybe<Scalars['String']['output']>;
  /** Its numbers in source systems. */
  readonly sourceRefs: ReadonlyArray<SourceRef>;
  /** Where it stands. */
  readonly status: CustomerStatus;
  /** Who gave the customer another territory for REG-3, when and why, newest first (REG-7). */
  readonly territoryRulings: ReadonlyArray<TerritoryRuling>;
};


/** A business or institutional customer (大客户). */
export type CustomerDevelopmentRightsArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
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

/** Which customers; all conditions must hold. */
export type CustomerFilter = {
  /** The division code begins with this. */
  readonly divisionPrefix?: InputMaybe<Scalars['String']['input']>;
  /** The assignment is flagged for the city centre (REG-3). */
  readonly flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these grades. */
  readonly grade?: InputMaybe<ReadonlyArray<GradeLevel>>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<Kind>>;
  /** The name contains this; at most 100 characters, taken literally. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CustomerStatus>>;
  /** One of these units is responsible; units below them are not included. */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A file of prospects. */
export type CustomerImport = {
  readonly __typename?: 'CustomerImport';
  /** Refused rows in the file's order. */
  readonly errors: CustomerImportErrorConnection;
  /** When it ended. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When the file was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Data rows read so far. */
  readonly rowsRead: Scalars['Int']['output'];
  /** Rows that made a customer known. */
  readonly rowsRecorded: Scalars['Int']['output'];
  /** Rows that were refused. */
  readonly rowsRejected: Scalars['Int']['output'];
  /** Rows that changed nothing. */
  readonly rowsRepeated: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: CustomerImportStatus;
};


/** A file of prospects. */
export type CustomerImportErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A row that was refused and why. */
export type CustomerImportError = {
  readonly __typename?: 'CustomerImportError';
  /** The column at fault; null where the row as a whole is. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** One sentence. */
  readonly message: Scalars['String']['output'];
  /** A documented reason, "CreditCodeInvalid". */
  readonly reason: Scalars['String']['output'];
  /** Its number in the file; the first row after the header is 1. */
  readonly row: Scalars['Int']['output'];
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

/** Where an import of customers stands. */
export type CustomerImportStatus =
  /** Every row was recorded, repeated or refused. */
  | 'COMPLETED'
  /** The file as a whole could not be read; the first error says why. */
  | 'FAILED'
  /** The process stopped in the middle and the file is gone; send it again. */
  | 'INTERRUPTED'
  /** Received, waiting for its turn. */
  | 'RECEIVED'
  /** Rows are being recorded. */
  | 'RUNNING';

/** In which order. */
export type CustomerOrder =
  /** By code, prospects last. */
  | 'CODE'
  /** By last year's revenue, largest first. */
  | 'LAST_YEAR_REVENUE'
  /** By when it became known, newest first. */
  | 'RECORDED_AT';

/** Where a customer stands. */
export type CustomerStatus =
  /** Filed, not yet decided. */
  | 'FILED'
  /** Approved; has an ID, a grade and a responsible unit. */
  | 'KEY_ACCOUNT'
  /** No longer a key account, by decision. */
  | 'LAPSED'
  /** Known from a source system, not filed. */
  | 'PROSPECT';

/** A decision on a declaration. */
export type DecideDeclarationInput = {
  /** The decision. */
  readonly decision: DeclarationDecision;
  /** The declaration. */
  readonly declarationId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; needed to reject. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What the city centre decides on a declaration. */
export type DeclarationDecision =
  /** Approve it. */
  | 'APPROVE'
  /** Reject it. */
  | 'REJECT';

/** What a responsible unit said to a declaration. */
export type DeclarationHearing = {
  readonly __typename?: 'DeclarationHearing';
  /** When. */
  readonly heardAt: Scalars['DateTime']['output'];
  /** Who spoke for it. */
  readonly heardBy: Staff;
  /** For or against. */
  readonly opinion: DeclarationOpinion;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The unit that was responsible then. */
  readonly unit: Unit;
};

/** What a responsible unit thinks of a declaration. */
export type DeclarationOpinion =
  /** Agrees. */
  | 'AGREES'
  /** Objects. */
  | 'OBJECTS';

/** Where a marketing declaration stands. */
export type DeclarationStatus =
  /** Approved, for its line and period. */
  | 'APPROVED'
  /** Was approved, and its period is over. */
  | 'ENDED'
  /** The responsible unit has been heard; waits for the city centre. */
  | 'HEARD'
  /** Lapsed: the asker became responsible itself. */
  | 'LAPSED'
  /** Rejected. */
  | 'REJECTED'
  /** Waits for the responsible unit's opinion. */
  | 'TO_BE_HEARD';

/** A marketing declaration. */
export type DeclareMarketingInput = {
  /** The customer; another unit is responsible for it. */
  readonly customer: ClaimSubjectInput;
  /** Last day; not over yet. */
  readonly endsOn: Scalars['Date']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The business line; all of them where none is given. */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** The plan, 1 to 2,000 characters. */
  readonly plan: Scalars['String']['input'];
  /** The service, 1 to 2,000 characters. */
  readonly service: Scalars['String']['input'];
  /** First day. */
  readonly startsOn: Scalars['Date']['input'];
  /** The unit that asks; the viewer's first where none is given. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A dispute over who may develop a customer (开发权争议, REG-7). */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** The unit that opened it. */
  readonly claimant: Unit;
  /** The customer; null where the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** What both sides have to show; as it stood at the ruling, once ruled. */
  readonly evidence: DisputeEvidence;
  /** Until when both sides must be heard; afterwards it may be ruled without. */
  readonly hearingDue: Scalars['Date']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The unit in whose favour it was ruled. */
  readonly inFavourOf: Maybe<Unit>;
  /** The business line; null for all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy: Staff;
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What the rule of the plan suggests; as it stood at the ruling, once ruled. */
  readonly recommendation: DisputeRecommendation;
  /** The claimant's registration. */
  readonly registration: Maybe<Registration>;
  /** The other unit. */
  readonly respondent: Unit;
  /** When. */
  readonly ruledAt: Maybe<Scalars['DateTime']['output']>;
  /** Who ruled. */
  readonly ruledBy: Maybe<Staff>;
  /** Who rules: the next common higher centre, which is neither of them. */
  readonly rulingUnit: Unit;
  /** What both sides said, the earliest first. */
  readonly statements: ReadonlyArray<DisputeStatement>;
  /** Where it stands. */
  readonly status: DisputeStatus;
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

/** Objective evidence (客观依据): who registered what when, what was done, what was signed. */
export type DisputeEvidence = {
  readonly __typename?: 'DisputeEvidence';
  /** Activity on these, the earliest first; the latest 200. */
  readonly activities: ReadonlyArray<EvidenceActivity>;
  /** The customer's agreements. */
  readonly agreements: ReadonlyArray<EvidenceAgreement>;
  /** Registrations of both sides on what is disputed, the earliest first. */
  readonly registrations: ReadonlyArray<EvidenceRegistration>;
};

/** The dispute as it stands now. */
export type DisputePayload = {
  readonly __typename?: 'DisputePayload';
  /** The dispute. */
  readonly dispute: Dispute;
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

/** What a party said. */
export type DisputeStatement = {
  readonly __typename?: 'DisputeStatement';
  /** When. */
  readonly statedAt: Scalars['DateTime']['output'];
  /** Who spoke for it. */
  readonly statedBy: Staff;
  /** What. */
  readonly statement: Scalars['String']['output'];
  /** The party. */
  readonly unit: Unit;
};

/** Where a dispute stands. */
export type DisputeStatus =
  /** Both sides are heard. */
  | 'OPEN'
  /** Ruled. */
  | 'RULED';

/** Activity as evidence. */
export type EvidenceActivity = {
  readonly __typename?: 'EvidenceActivity';
  /** When. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** When it was logged. */
  readonly loggedAt: Scalars['DateTime']['output'];
  /** Who logged it. */
  readonly loggedBy: Staff;
  /** The unit. */
  readonly unit: Unit;
  /** What. */
  readonly what: Scalars['String']['output'];
};

/** An agreement as evidence. */
export type EvidenceAgreement = {
  readonly __typename?: 'EvidenceAgreement';
  /** Its id. */
  readonly agreementId: Scalars['ID']['output'];
  /** When it became known here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where the organisation that signed it is. */
  readonly signedAtPlace: Maybe<Scalars['String']['output']>;
  /** When it was signed. */
  readonly signedOn: Maybe<Scalars['Date']['output']>;
};

/** A registration as evidence. */
export type EvidenceRegistration = {
  readonly __typename?: 'EvidenceRegistration';
  /** The line; null for all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Its time stamp. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly registrationId: Scalars['ID']['output'];
  /** Where it stood. */
  readonly status: RegistrationStatus;
  /** The unit. */
  readonly unit: Unit;
  /** From when it has or had the right. */
  readonly validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
};

/** Which day. */
export type ExpireRegistrationsInput = {
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Not later than today. */
  readonly on: Scalars['Date']['input'];
};

/** What was done on the day. */
export type ExpireRegistrationsPayload = {
  readonly __typename?: 'ExpireRegistrationsPayload';
  /** Approved declarations that ended with their period. */
  readonly declarationsEnded: Scalars['Int']['output'];
  /** Registrations that ended. */
  readonly expired: Scalars['Int']['output'];
  /** Reminders that were marked. */
  readonly reminded: Scalars['Int']['output'];
  /** Queued registrations that may be resubmitted. */
  readonly reopened: Scalars['Int']['output'];
};

/** A customer's profile as filed. */
export type FileCustomerInput = {
  /** Whether an agreement was signed. */
  readonly agreementSigned?: Scalars['Boolean']['input'];
  /** Unified social credit code; an existing prospect with this code is the one that is filed. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Where it is; placeholder divisions are refused. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The head office, by code, where this is a branch. */
  readonly headOfficeCode?: InputMaybe<Scalars['CustomerCode']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The proposed kind; the city centre decides. */
  readonly kind: Kind;
  /** The main business line; needed for a professional account. */
  readonly mainLine?: InputMaybe<Scalars['String']['input']>;
  /** The whole name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Its numbers in source systems; an existing prospect with one of them is the one that is filed. */
  readonly sourceRefs?: ReadonlyArray<SourceRefInput>;
};

/** The new filing. */
export type FileCustomerPayload = {
  readonly __typename?: 'FileCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
  /** The filing. */
  readonly filing: Filing;
};

/** By which date the qualifying prospects are filed. */
export type FileQualifyingCustomersInput = {
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of filing; the first grade is computed from the calendar year before it where no run has taken effect. */
  readonly on: Scalars['Date']['input'];
};

/** What was filed. */
export type FileQualifyingCustomersPayload = {
  readonly __typename?: 'FileQualifyingCustomersPayload';
  /** How many customers were filed. */
  readonly filed: Scalars['Int']['output'];
};

/** A customer reported to the city centre (备案). */
export type Filing = {
  readonly __typename?: 'Filing';
  /** The customer. */
  readonly customer: Customer;
  /** When it was decided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it. */
  readonly decidedBy: Maybe<Staff>;
  /** When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Who filed it; null where the set-based filing did. */
  readonly filedBy: Maybe<Staff>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The kind that was proposed. */
  readonly proposedKind: Kind;
  /** Why it was rejected or returned. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: FilingStatus;
  /** The unit that filed it. */
  readonly unit: Unit;
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

/** Where a filing stands. */
export type FilingStatus =
  /** Approved. */
  | 'APPROVED'
  /** Does not meet GRD-1. */
  | 'REJECTED'
  /** Sent back for correction. */
  | 'RETURNED'
  /** Waits for the city centre. */
  | 'SUBMITTED';

/** The grade of a key account (GRD-5). */
export type GradeLevel =
  /** Score of at least 90 (钻石). */
  | 'DIAMOND'
  /** Below 65 (一般). */
  | 'GENERAL'
  /** At least 75 and below 90 (黄金). */
  | 'GOLD'
  /** At least 65 and below 75 (白银). */
  | 'SILVER';

/** An opinion on a declaration. */
export type HearDeclarationInput = {
  /** The declaration; of a unit of the viewer's to be heard on. */
  readonly declarationId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For or against. */
  readonly opinion: DeclarationOpinion;
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What kind of account a customer is (REG-3). */
export type Kind =
  /** Several lines, city level (综合). */
  | 'COMPREHENSIVE'
  /** Qualifies by one line (专业). */
  | 'PROFESSIONAL'
  /** A comprehensive account of one county or district (区域). */
  | 'REGIONAL';

/** What was done. */
export type LogActivityInput = {
  /** When; since the registration has the right and not later than now. */
  readonly happenedAt: Scalars['DateTime']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The registration; of a unit of the viewer's, in force. */
  readonly registrationId: Scalars['ID']['input'];
  /** What, 1 to 2,000 characters. */
  readonly what: Scalars['String']['input'];
};

/** The new record. */
export type LogActivityPayload = {
  readonly __typename?: 'LogActivityPayload';
  /** The record. */
  readonly activity: ActivityRecord;
  /** The registration. */
  readonly registration: Registration;
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

/** A unit's asking to market to another unit's account (营销申报, REG-6). */
export type MarketingDeclaration = {
  readonly __typename?: 'MarketingDeclaration';
  /** The customer; null where the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** When it was settled. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it; null where it lapsed by itself. */
  readonly decidedBy: Maybe<Staff>;
  /** When. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Who declared it. */
  readonly declaredBy: Staff;
  /** Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** Until when it may answer; afterwards it is decided without. */
  readonly hearingDue: Scalars['Date']['output'];
  /** What responsible units said, the earliest first. */
  readonly hearings: ReadonlyArray<DeclarationHearing>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The business line; null for all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** How it will go about it. */
  readonly plan: Scalars['String']['output'];
  /** Why it was settled so. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The unit that is heard: the one that is responsible now. */
  readonly responsibleUnit: Unit;
  /** The service it wants to sell. */
  readonly service: Scalars['String']['output'];
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: DeclarationStatus;
  /** The unit that asks. */
  readonly unit: Unit;
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

/** Which declarations; all conditions must hold. */
export type MarketingDeclarationFilter = {
  /** On which this unit is heard. */
  readonly responsibleUnit?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DeclarationStatus>>;
  /** Made by this unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The declaration as it stands now. */
export type MarketingDeclarationPayload = {
  readonly __typename?: 'MarketingDeclarationPayload';
  /** The declaration. */
  readonly declaration: MarketingDeclaration;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Approve all submitted filings that qualify, in a fixed order within each division. */
  readonly approveQualifyingFilings: ApproveQualifyingFilingsPayload;
  /** Set who plays the A and the B role (REG-8). */
  readonly assignAccountTeam: AssignAccountTeamPayload;
  /** Decide on a declaration as the city centre (REG-6). An approval holds for its line and period alone. */
  readonly decideDeclaration: MarketingDeclarationPayload;
  /** Ask leave to market to another unit's account (营销申报, REG-6). */
  readonly declareMarketing: MarketingDeclarationPayload;
  /** End what has run out when the day begins and mark the reminders that are due (REG-5, REG-6). Meant for every day; done again it changes nothing. */
  readonly expireRegistrations: ExpireRegistrationsPayload;
  /** Extend a registration in force, once, by the activity that is on record (REG-5). */
  readonly extendRegistration: RegistrationPayload;
  /** File a customer with the city centre (备案, REG-1). */
  readonly fileCustomer: FileCustomerPayload;
  /** File every known prospect that meets the definition (GRD-1), each through the unit of its territory. */
  readonly fileQualifyingCustomers: FileQualifyingCustomersPayload;
  /** Say as the responsible unit what speaks for or against a declaration (REG-6). */
  readonly hearDeclaration: MarketingDeclarationPayload;
  /** Record what was done on a registration: the ground of an extension, and evidence in a dispute (走访记录, REG-5, REG-7). */
  readonly logActivity: LogActivityPayload;
  /** The development has succeeded: B leads from now on (REG-8). */
  readonly markDevelopmentSucceeded: MarkDevelopmentSucceededPayload;
  /** Dispute a development right, with the unit that has it or the one that is responsible for the customer (争议, REG-7). */
  readonly openDispute: DisputePayload;
  /** Register that a unit develops a customer (大客户注册, REG-5): it takes effect at once, or queues with its reason. A customer that is not known yet is recorded as a prospect. */
  readonly registerDevelopment: RegistrationPayload;
  /** Take a queued registration up again once its key is open; whoever is first has the right (REG-5). */
  readonly resubmitRegistration: RegistrationPayload;
  /** Approve, reject or return a filing (REG-1). Approval issues the ID (REG-2) and decides the responsible unit (REG-3). */
  readonly reviewFiling: ReviewFilingPayload;
  /** Rule on a dispute as the next common higher centre (裁决, REG-7): claims follow, and the territory where the ruling sets one. */
  readonly ruleOnDispute: DisputePayload;
  /** Be heard as a party to a dispute (REG-7). */
  readonly stateInDispute: DisputePayload;
  /** Give a registration up. */
  readonly withdrawRegistration: RegistrationPayload;
};


export type MutationApproveQualifyingFilingsArgs = {
  input: ApproveQualifyingFilingsInput;
};


export type MutationAssignAccountTeamArgs = {
  input: AssignAccountTeamInput;
};


export type MutationDecideDeclarationArgs = {
  input: DecideDeclarationInput;
};


export type MutationDeclareMarketingArgs = {
  input: DeclareMarketingInput;
};


export type MutationExpireRegistrationsArgs = {
  input: ExpireRegistrationsInput;
};


export type MutationExtendRegistrationArgs = {
  input: OnRegistrationInput;
};


export type MutationFileCustomerArgs = {
  input: FileCustomerInput;
};


export type MutationFileQualifyingCustomersArgs = {
  input: FileQualifyingCustomersInput;
};


export type MutationHearDeclarationArgs = {
  input: HearDeclarationInput;
};


export type MutationLogActivityArgs = {
  input: LogActivityInput;
};


export type MutationMarkDevelopmentSucceededArgs = {
  input: MarkDevelopmentSucceededInput;
};


export type MutationOpenDisputeArgs = {
  input: OpenDisputeInput;
};


export type MutationRegisterDevelopmentArgs = {
  input: RegisterDevelopmentInput;
};


export type MutationResubmitRegistrationArgs = {
  input: OnRegistrationInput;
};


export type MutationReviewFilingArgs = {
  input: ReviewFilingInput;
};


export type MutationRuleOnDisputeArgs = {
  input: RuleOnDisputeInput;
};


export type MutationStateInDisputeArgs = {
  input: StateInDisputeInput;
};


export type MutationWithdrawRegistrationArgs = {
  input: OnRegistrationInput;
};

/** Which registration. */
export type OnRegistrationInput = {
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The registration; of a unit of the viewer's. */
  readonly registrationId: Scalars['ID']['input'];
};

/** A dispute that is opened. */
export type OpenDisputeInput = {
  /** Why, 1 to 2,000 characters. */
  readonly grounds: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The claimant's registration; of a unit of the viewer's, queued or in force. */
  readonly registrationId: Scalars['ID']['input'];
};

/** A time during which one unit was responsible (责任单位). */
export type Ownership = {
  readonly __typename?: 'Ownership';
  /** The cascade it belongs to. */
  readonly correlationId: Scalars['ID']['output'];
  /** Why. */
  readonly decision: ResponsibilityDecision;
  /** From when on. */
  readonly since: Scalars['DateTime']['output'];
  /** The responsible unit. */
  readonly unit: Unit;
  /** Until when; null while it holds. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows after endCursor. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A customer by id or code; exactly one of the two. Null where there is none or the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** A file of prospects with its progress; null where there is none or the viewer may not see it. */
  readonly customerImport: Maybe<CustomerImport>;
  /** Customers the viewer may see. */
  readonly customers: CustomerConnection;
  /** A dispute; null where there is none or the viewer may not see it. */
  readonly dispute: Maybe<Dispute>;
  /** Disputes to which a unit of the viewer's is a party, all of them for the city and the province, newest first. */
  readonly disputes: DisputeConnection;
  /** Filings the viewer may see, oldest first. */
  readonly filings: FilingConnection;
  /** A marketing declaration; null where there is none or the viewer may not see it. */
  readonly marketingDeclaration: Maybe<MarketingDeclaration>;
  /** Marketing declarations that a unit of the viewer's made or is heard on, all of them for the city, newest first. */
  readonly marketingDeclarations: MarketingDeclarationConnection;
  /** A registration; null where there is none or the viewer may not see it. */
  readonly registration: Maybe<Registration>;
  /** Whether a customer is known and free in a line before anybody registers it, and who would have a say (查重, REG-5). It looks at every customer of the city, and tells a unit without access no more than that it exists and who holds it. */
  readonly registrationCheck: RegistrationCheck;
  /** Registrations of customers that the viewer may see and of the viewer's own units, newest first. */
  readonly registrations: RegistrationConnection;
  /** How much expireRegistrations would do on a day. */
  readonly registrationsDue: RegistrationsDue;
  /** Who would be responsible for such a customer, by which row of the rule (REG-3). */
  readonly responsibilityPreview: ResponsibilityDecision;
  /** Work on accounts that the viewer may see while another unit was responsible and no declaration covered the day (REG-4): what was logged afterwards could not be refused. Newest first. */
  readonly undeclaredMarketing: UndeclaredMarketingConnection;
};


export type QueryCustomerArgs = {
  code?: InputMaybe<Scalars['CustomerCode']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCustomerImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<CustomerOrder>;
};


export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<DisputeStatus>;
};


export type QueryFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<FilingStatus>;
};


export type QueryMarketingDeclarationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarketingDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MarketingDeclarationFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistrationCheckArgs = {
  input: RegistrationCheckInput;
};


export type QueryRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegistrationFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryRegistrationsDueArgs = {
  on: Scalars['Date']['input'];
};


export type QueryResponsibilityPreviewArgs = {
  division: Scalars['DivisionCode']['input'];
  grade: GradeLevel;
  kind: Kind;
  mainLine?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUndeclaredMarketingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Why a registration queues. */
export type QueueReason =
  /** Another unit has registered all lines. */
  | 'COMPREHENSIVE_HELD'
  /** All lines are asked for and another unit has registered one of them. */
  | 'LINES_HELD'
  /** Another unit has registered this line. */
  | 'LINE_HELD';

/** A registration. */
export type RegisterDevelopmentInput = {
  /** The customer. */
  readonly customer: ClaimSubjectInput;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The business line; a comprehensive registration, of all lines, where none is given. */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** The unit that registers; the viewer's first where none is given. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A unit's claim to develop a customer (大客户注册, REG-5). */
export type Registration = {
  readonly __typename?: 'Registration';
  /** What was done, newest first; for the unit itself and the city. */
  readonly activities: ActivityRecordConnection;
  /** The customer; null where the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** When it ended. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was extended. */
  readonly extendedAt: Maybe<Scalars['DateTime']['output']>;
  /** The unit that has the right instead, or had it last. */
  readonly heldBy: Maybe<Unit>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The last day of its validity by the terms. */
  readonly lastDay: Maybe<Scalars['Date']['output']>;
  /** The business line; null for a comprehensive registration, which covers all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Why it queues. */
  readonly queueReason: Maybe<QueueReason>;
  /** When it was registered: the time stamp that counts. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Who registered it. */
  readonly registeredBy: Staff;
  /** Reminders of its end that were due, the earliest first. */
  readonly reminders: ReadonlyArray<RegistrationReminder>;
  /** The day on which its key was opened again, so that it may be resubmitted. */
  readonly reopenedOn: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  readonly status: RegistrationStatus;
  /** The unit that registered. */
  readonly unit: Unit;
  /** From when it has or had the right; null while it never had. */
  readonly validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when; it ends at this instant. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
};


/** A unit's claim to develop a customer (大客户注册, REG-5). */
export type RegistrationActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The answer of the duplicate check (查重). */
export type RegistrationCheck = {
  readonly __typename?: 'RegistrationCheck';
  /** Who has a say, in order. */
  readonly approvers: ReadonlyArray<ApprovalStep>;
  /** The customer, where the viewer may see it. */
  readonly customer: Maybe<Customer>;
  /** Whether the customer is known. */
  readonly exists: Scalars['Boolean']['output'];
  /** The unit that holds it, by a registration or by being responsible. */
  readonly heldBy: Maybe<Unit>;
  /** What a registration would come to. */
  readonly outcome: RegistrationProspect;
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

/** Which registrations; all conditions must hold. */
export type RegistrationFilter = {
  /** Of this customer. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Queued, and the key is open again. */
  readonly reopened?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<RegistrationStatus>>;
  /** Of this unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The registration as it stands now. */
export type RegistrationPayload = {
  readonly __typename?: 'RegistrationPayload';
  /** The registration. */
  readonly registration: Registration;
};

/** What a registration would come to. */
export type RegistrationProspect =
  /** Another unit is responsible for the customer: a declaration is needed first (REG-4, REG-6). */
  | 'DECLARATION_NEEDED'
  /** The unit has the right already. */
  | 'OWN_CLAIM'
  /** The unit would have the right at once. */
  | 'WOULD_BE_ACTIVE'
  /** It would queue: another unit has the right. */
  | 'WOULD_QUEUE';

/** A reminder that a registration ends. */
export type RegistrationReminder = {
  readonly __typename?: 'RegistrationReminder';
  /** So many days before the last day. */
  readonly daysBefore: Scalars['Int']['output'];
  /** The last day that it reminds of. */
  readonly lastDay: Scalars['Date']['output'];
  /** The day it was marked. */
  readonly markedOn: Scalars['Date']['output'];
};

/** Where a registration stands. */
export type RegistrationStatus =
  /** Has the development right. */
  | 'ACTIVE'
  /** Ran out. */
  | 'EXPIRED'
  /** Ended by a ruling (REG-7). */
  | 'OVERRULED'
  /** Waits: another unit has the right, or had it until the key was opened again. */
  | 'QUEUED'
  /** Given up by its unit. */
  | 'WITHDRAWN';

/** What is due on a day. */
export type RegistrationsDue = {
  readonly __typename?: 'RegistrationsDue';
  /** Approved declarations whose period is over. */
  readonly declarations: Scalars['Int']['output'];
  /** Registrations that have run out. */
  readonly registrations: Scalars['Int']['output'];
  /** Reminders to be marked. */
  readonly reminders: Scalars['Int']['output'];
};

/** Why a unit is responsible. */
export type ResponsibilityDecision = {
  readonly __typename?: 'ResponsibilityDecision';
  /** True where no unit covers the territory or line and the next one above stands in. */
  readonly flagged: Scalars['Boolean']['output'];
  /** Who overrode the rule, if someone did. */
  readonly overriddenBy: Maybe<Staff>;
  /** The row of the rule and its inputs in one sentence, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** The same in English. */
  readonly reasonEn: Scalars['String']['output'];
  /** The rule, "REG-3". */
  readonly rule: Scalars['String']['output'];
  /** The responsible unit. */
  readonly unit: Unit;
};

/** What the city centre decides on a filing. */
export type ReviewDecision =
  /** Approve it. */
  | 'APPROVE'
  /** Refuse it: the customer does not meet GRD-1. */
  | 'REJECT'
  /** Send it back: data are wrong. */
  | 'RETURN';

/** A decision on a filing. */
export type ReviewFilingInput = {
  /** The decision. */
  readonly decision: ReviewDecision;
  /** The filing. */
  readonly filingId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind, where the city centre sets another than proposed. */
  readonly kind?: InputMaybe<Kind>;
  /** The main business line, where the city centre sets another. */
  readonly mainLine?: InputMaybe<Scalars['String']['input']>;
  /** Why; needed to reject or return. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The decided filing. */
export type ReviewFilingPayload = {
  readonly __typename?: 'ReviewFilingPayload';
  /** The customer. */
  readonly customer: Customer;
  /** The filing. */
  readonly filing: Filing;
};

/** A ruling. */
export type RuleOnDisputeInput = {
  /** The dispute. */
  readonly disputeId: Scalars['ID']['input'];
  /** The territory that counts for REG-3 from now on; as it is where none is given. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The unit that is right; a party. */
  readonly inFavourOf: Scalars['String']['input'];
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A customer's number in a source system. */
export type SourceRef = {
  readonly __typename?: 'SourceRef';
  /** The customer's number there. */
  readonly ref: Scalars['String']['output'];
  /** The source system. */
  readonly system: Scalars['String']['output'];
};

/** A customer's number in a source system. */
export type SourceRefInput = {
  /** The customer's number there. */
  readonly ref: Scalars['String']['input'];
  /** The source system. */
  readonly system: Scalars['String']['input'];
};

/** A member of staff, with the accounts. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Customers in whose team the person has the A or B role, as far as the viewer may see them. */
  readonly accounts: Maybe<CustomerConnection>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
};


/** A member of staff, with the accounts. */
export type StaffAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A party's statement. */
export type StateInDisputeInput = {
  /** The dispute. */
  readonly disputeId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What, 1 to 2,000 characters. */
  readonly statement: Scalars['String']['input'];
};

/** Which part of the account team leads (REG-8). */
export type TeamPhase =
  /** A leads, B supports. */
  | 'DEVELOPMENT'
  /** B leads, A supports. */
  | 'UPKEEP';

/** A ruling that gave a customer another territory (REG-7). */
export type TerritoryRuling = {
  readonly __typename?: 'TerritoryRuling';
  /** The division that counts for REG-3. */
  readonly division: Scalars['DivisionCode']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly ruledAt: Scalars['DateTime']['output'];
  /** Who ruled. */
  readonly ruledBy: Staff;
  /** When a later ruling took its place. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** Work on another unit's account without a declaration (REG-4). */
export type UndeclaredMarketing = {
  readonly __typename?: 'UndeclaredMarketing';
  /** What; null where the viewer may not read that unit's record. */
  readonly activity: Maybe<ActivityRecord>;
  /** The customer; null where the viewer no longer sees it. */
  readonly customer: Maybe<Customer>;
  /** When. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** The line of its registration; null for all. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** The unit that was responsible then. */
  readonly responsibleUnit: Unit;
  /** The unit that worked. */
  readonly unit: Unit;
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

/** A unit, with its customers. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Immutable. */
  readonly code: Scalars['String']['output'];
  /** Customers that the unit is responsible for, as far as the viewer may see them. */
  readonly customers: Maybe<CustomerConnection>;
};


/** A unit, with its customers. */
export type UnitCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: Scalars['Int']['input'];
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
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountTeam: ResolverTypeWrapper<Team>;
  ActivityRecord: ResolverTypeWrapper<ActivityRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActivityRecordConnection: ResolverTypeWrapper<ActivityPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActivityRecordEdge: ResolverTypeWrapper<Omit<ActivityRecordEdge, 'node'> & { node?: Maybe<ResolversTypes['ActivityRecord']> }>;
  ApprovalRole: ApprovalRole;
  ApprovalStep: ResolverTypeWrapper<Step>;
  ApproveQualifyingFilingsInput: ApproveQualifyingFilingsInput;
  ApproveQualifyingFilingsPayload: ResolverTypeWrapper<ApproveQualifyingFilingsPayload>;
  AssignAccountTeamInput: AssignAccountTeamInput;
  AssignAccountTeamPayload: ResolverTypeWrapper<TeamOf>;
  ClaimSubjectInput: ClaimSubjectInput;
  Customer: ResolverTypeWrapper<CustomerRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CustomerCode: ResolverTypeWrapper<Scalars['CustomerCode']['output']>;
  CustomerConnection: ResolverTypeWrapper<CustomerPage>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node?: Maybe<ResolversTypes['Customer']> }>;
  CustomerFilter: CustomerFilter;
  CustomerImport: ResolverTypeWrapper<CustomerImportRow>;
  CustomerImportError: ResolverTypeWrapper<RefusedRow>;
  CustomerImportErrorConnection: ResolverTypeWrapper<RefusedRowPage>;
  CustomerImportErrorEdge: ResolverTypeWrapper<Omit<CustomerImportErrorEdge, 'node'> & { node?: Maybe<ResolversTypes['CustomerImportError']> }>;
  CustomerImportStatus: CustomerImportStatus;
  CustomerOrder: CustomerOrder;
  CustomerStatus: CustomerStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideDeclarationInput: DecideDeclarationInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclarationDecision: DeclarationDecision;
  DeclarationHearing: ResolverTypeWrapper<HearingRow>;
  DeclarationOpinion: DeclarationOpinion;
  DeclarationStatus: DeclarationStatus;
  DeclareMarketingInput: DeclareMarketingInput;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeConnection: ResolverTypeWrapper<DisputePage>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node?: Maybe<ResolversTypes['Dispute']> }>;
  DisputeEvidence: ResolverTypeWrapper<Evidence>;
  DisputePayload: ResolverTypeWrapper<OnDispute>;
  DisputeRecommendation: ResolverTypeWrapper<Recommendation>;
  DisputeStatement: ResolverTypeWrapper<StatementRow>;
  DisputeStatus: DisputeStatus;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  EvidenceActivity: ResolverTypeWrapper<LoggedEvidence>;
  EvidenceAgreement: ResolverTypeWrapper<SignedEvidence>;
  EvidenceRegistration: ResolverTypeWrapper<RegisteredEvidence>;
  ExpireRegistrationsInput: ExpireRegistrationsInput;
  ExpireRegistrationsPayload: ResolverTypeWrapper<ExpireRegistrationsPayload>;
  FileCustomerInput: FileCustomerInput;
  FileCustomerPayload: ResolverTypeWrapper<FiledCustomer>;
  FileQualifyingCustomersInput: FileQualifyingCustomersInput;
  FileQualifyingCustomersPayload: ResolverTypeWrapper<FileQualifyingCustomersPayload>;
  Filing: ResolverTypeWrapper<FilingRow>;
  FilingConnection: ResolverTypeWrapper<FilingPage>;
  FilingEdge: ResolverTypeWrapper<Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversTypes['Filing']> }>;
  FilingStatus: FilingStatus;
  GradeLevel: GradeLevel;
  HearDeclarationInput: HearDeclarationInput;
  Kind: Kind;
  LogActivityInput: LogActivityInput;
  LogActivityPayload: ResolverTypeWrapper<LoggedActivity>;
  MarkDevelopmentSucceededInput: MarkDevelopmentSucceededInput;
  MarkDevelopmentSucceededPayload: ResolverTypeWrapper<TeamOf>;
  MarketingDeclaration: ResolverTypeWrapper<DeclarationRow>;
  MarketingDeclarationConnection: ResolverTypeWrapper<DeclarationPage>;
  MarketingDeclarationEdge: ResolverTypeWrapper<Omit<MarketingDeclarationEdge, 'node'> & { node?: Maybe<ResolversTypes['MarketingDeclaration']> }>;
  MarketingDeclarationFilter: MarketingDeclarationFilter;
  MarketingDeclarationPayload: ResolverTypeWrapper<Declared>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OnRegistrationInput: OnRegistrationInput;
  OpenDisputeInput: OpenDisputeInput;
  Ownership: ResolverTypeWrapper<OwnershipRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueReason: QueueReason;
  RegisterDevelopmentInput: RegisterDevelopmentInput;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationCheck: ResolverTypeWrapper<Checked>;
  RegistrationCheckInput: RegistrationCheckInput;
  RegistrationConnection: ResolverTypeWrapper<RegistrationPage>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node?: Maybe<ResolversTypes['Registration']> }>;
  RegistrationFilter: RegistrationFilter;
  RegistrationPayload: ResolverTypeWrapper<Registered>;
  RegistrationProspect: RegistrationProspect;
  RegistrationReminder: ResolverTypeWrapper<ReminderRow>;
  RegistrationStatus: RegistrationStatus;
  RegistrationsDue: ResolverTypeWrapper<RegistrationsDue>;
  ResponsibilityDecision: ResolverTypeWrapper<Decision>;
  ReviewDecision: ReviewDecision;
  ReviewFilingInput: ReviewFilingInput;
  ReviewFilingPayload: ResolverTypeWrapper<ReviewedFiling>;
  RuleOnDisputeInput: RuleOnDisputeInput;
  SourceRef: ResolverTypeWrapper<SourceRefRow>;
  SourceRefInput: SourceRefInput;
  Staff: ResolverTypeWrapper<StaffRef>;
  StateInDisputeInput: StateInDisputeInput;
  TeamPhase: TeamPhase;
  TerritoryRuling: ResolverTypeWrapper<TerritoryRulingRow>;
  UndeclaredMarketing: ResolverTypeWrapper<UndeclaredRow>;
  UndeclaredMarketingConnection: ResolverTypeWrapper<UndeclaredPage>;
  UndeclaredMarketingEdge: ResolverTypeWrapper<Omit<UndeclaredMarketingEdge, 'node'> & { node?: Maybe<ResolversTypes['UndeclaredMarketing']> }>;
  Unit: ResolverTypeWrapper<UnitRef>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountTeam: Team;
  ActivityRecord: ActivityRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ActivityRecordConnection: ActivityPage;
  Int: Scalars['Int']['output'];
  ActivityRecordEdge: Omit<ActivityRecordEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ActivityRecord']> };
  ApprovalStep: Step;
  ApproveQualifyingFilingsInput: ApproveQualifyingFilingsInput;
  ApproveQualifyingFilingsPayload: ApproveQualifyingFilingsPayload;
  AssignAccountTeamInput: AssignAccountTeamInput;
  AssignAccountTeamPayload: TeamOf;
  ClaimSubjectInput: ClaimSubjectInput;
  Customer: CustomerRow;
  Boolean: Scalars['Boolean']['output'];
  CustomerCode: Scalars['CustomerCode']['output'];
  CustomerConnection: CustomerPage;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Customer']> };
  CustomerFilter: CustomerFilter;
  CustomerImport: CustomerImportRow;
  CustomerImportError: RefusedRow;
  CustomerImportErrorConnection: RefusedRowPage;
  CustomerImportErrorEdge: Omit<CustomerImportErrorEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CustomerImportError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideDeclarationInput: DecideDeclarationInput;
  Decimal: Scalars['Decimal']['output'];
  DeclarationHearing: HearingRow;
  DeclareMarketingInput: DeclareMarketingInput;
  Dispute: DisputeRow;
  DisputeConnection: DisputePage;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Dispute']> };
  DisputeEvidence: Evidence;
  DisputePayload: OnDispute;
  DisputeRecommendation: Recommendation;
  DisputeStatement: StatementRow;
  DivisionCode: Scalars['DivisionCode']['output'];
  EvidenceActivity: LoggedEvidence;
  EvidenceAgreement: SignedEvidence;
  EvidenceRegistration: RegisteredEvidence;
  ExpireRegistrationsInput: ExpireRegistrationsInput;
  ExpireRegistrationsPayload: ExpireRegistrationsPayload;
  FileCustomerInput: FileCustomerInput;
  FileCustomerPayload: FiledCustomer;
  FileQualifyingCustomersInput: FileQualifyingCustomersInput;
  FileQualifyingCustomersPayload: FileQualifyingCustomersPayload;
  Filing: FilingRow;
  FilingConnection: FilingPage;
  FilingEdge: Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Filing']> };
  HearDeclarationInput: HearDeclarationInput;
  LogActivityInput: LogActivityInput;
  LogActivityPayload: LoggedActivity;
  MarkDevelopmentSucceededInput: MarkDevelopmentSucceededInput;
  MarkDevelopmentSucceededPayload: TeamOf;
  MarketingDeclaration: DeclarationRow;
  MarketingDeclarationConnection: DeclarationPage;
  MarketingDeclarationEdge: Omit<MarketingDeclarationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MarketingDeclaration']> };
  MarketingDeclarationFilter: MarketingDeclarationFilter;
  MarketingDeclarationPayload: Declared;
  Money: Scalars['Money']['output'];
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  OnRegistrationInput: OnRegistrationInput;
  OpenDisputeInput: OpenDisputeInput;
  Ownership: OwnershipRow;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RegisterDevelopmentInput: RegisterDevelopmentInput;
  Registration: RegistrationRow;
  RegistrationCheck: Checked;
  RegistrationCheckInput: RegistrationCheckInput;
  RegistrationConnection: RegistrationPage;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Registration']> };
  RegistrationFilter: RegistrationFilter;
  RegistrationPayload: Registered;
  RegistrationReminder: ReminderRow;
  RegistrationsDue: RegistrationsDue;
  ResponsibilityDecision: Decision;
  ReviewFilingInput: ReviewFilingInput;
  ReviewFilingPayload: ReviewedFiling;
  RuleOnDisputeInput: RuleOnDisputeInput;
  SourceRef: SourceRefRow;
  SourceRefInput: SourceRefInput;
  Staff: StaffRef;
  StateInDisputeInput: StateInDisputeInput;
  TerritoryRuling: TerritoryRulingRow;
  UndeclaredMarketing: UndeclaredRow;
  UndeclaredMarketingConnection: UndeclaredPage;
  UndeclaredMarketingEdge: Omit<UndeclaredMarketingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['UndeclaredMarketing']> };
  Unit: UnitRef;
};

export type AccountTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTeam'] = ResolversParentTypes['AccountTeam']> = {
  a?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TeamPhase'], ParentType, ContextType>;
};

export type ActivityRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityRecord'] = ResolversParentTypes['ActivityRecord']> = {
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ApprovalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalStep'] = ResolversParentTypes['ApprovalStep']> = {
  role?: Resolver<ResolversTypes['ApprovalRole'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ApproveQualifyingFilingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveQualifyingFilingsPayload'] = ResolversParentTypes['ApproveQualifyingFilingsPayload']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gradePending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignAccountTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignAccountTeamPayload'] = ResolversParentTypes['AssignAccountTeamPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountTeam?: Resolver<Maybe<ResolversTypes['AccountTeam']>, ParentType, ContextType>;
  agreementSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CustomerCode']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  developmentRights?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType, Partial<CustomerDevelopmentRightsArgs>>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  headOffice?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Kind']>, ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  ownershipHistory?: Resolver<ReadonlyArray<ResolversTypes['Ownership']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRefs?: Resolver<ReadonlyArray<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  territoryRulings?: Resolver<ReadonlyArray<ResolversTypes['TerritoryRuling']>, ParentType, ContextType>;
};

export interface CustomerCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CustomerCode'], any> {
  name: 'CustomerCode';
}

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
};

export type CustomerImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerImport'] = ResolversParentTypes['CustomerImport']> = {
  errors?: Resolver<ResolversTypes['CustomerImportErrorConnection'], ParentType, ContextType, RequireFields<CustomerImportErrorsArgs, 'first'>>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRepeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerImportStatus'], ParentType, ContextType>;
};

export type CustomerImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerImportError'] = ResolversParentTypes['CustomerImportError']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclarationHearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationHearing'] = ResolversParentTypes['DeclarationHearing']> = {
  heardAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heardBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['DeclarationOpinion'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  claimant?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['DisputeEvidence'], ParentType, ContextType>;
  hearingDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inFavourOf?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['DisputeRecommendation'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  respondent?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  ruledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ruledBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  rulingUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['DisputeStatement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisputeStatus'], ParentType, ContextType>;
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

export type DisputeEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEvidence'] = ResolversParentTypes['DisputeEvidence']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['EvidenceActivity']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['EvidenceAgreement']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['EvidenceRegistration']>, ParentType, ContextType>;
};

export type DisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputePayload'] = ResolversParentTypes['DisputePayload']> = {
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeRecommendation'] = ResolversParentTypes['DisputeRecommendation']> = {
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  inFavourOf?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeStatement'] = ResolversParentTypes['DisputeStatement']> = {
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type EvidenceActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceActivity'] = ResolversParentTypes['EvidenceActivity']> = {
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceAgreement'] = ResolversParentTypes['EvidenceAgreement']> = {
  agreementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedAtPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EvidenceRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceRegistration'] = ResolversParentTypes['EvidenceRegistration']> = {
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ExpireRegistrationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireRegistrationsPayload'] = ResolversParentTypes['ExpireRegistrationsPayload']> = {
  declarationsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCustomerPayload'] = ResolversParentTypes['FileCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
};

export type FileQualifyingCustomersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileQualifyingCustomersPayload'] = ResolversParentTypes['FileQualifyingCustomersPayload']> = {
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FilingStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
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

export type LogActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogActivityPayload'] = ResolversParentTypes['LogActivityPayload']> = {
  activity?: Resolver<ResolversTypes['ActivityRecord'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type MarkDevelopmentSucceededPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkDevelopmentSucceededPayload'] = ResolversParentTypes['MarkDevelopmentSucceededPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type MarketingDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingDeclaration'] = ResolversParentTypes['MarketingDeclaration']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hearingDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hearings?: Resolver<ReadonlyArray<ResolversTypes['DeclarationHearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeclarationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
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

export type MarketingDeclarationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingDeclarationPayload'] = ResolversParentTypes['MarketingDeclarationPayload']> = {
  declaration?: Resolver<ResolversTypes['MarketingDeclaration'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveQualifyingFilings?: Resolver<ResolversTypes['ApproveQualifyingFilingsPayload'], ParentType, ContextType, RequireFields<MutationApproveQualifyingFilingsArgs, 'input'>>;
  assignAccountTeam?: Resolver<ResolversTypes['AssignAccountTeamPayload'], ParentType, ContextType, RequireFields<MutationAssignAccountTeamArgs, 'input'>>;
  decideDeclaration?: Resolver<ResolversTypes['MarketingDeclarationPayload'], ParentType, ContextType, RequireFields<MutationDecideDeclarationArgs, 'input'>>;
  declareMarketing?: Resolver<ResolversTypes['MarketingDeclarationPayload'], ParentType, ContextType, RequireFields<MutationDeclareMarketingArgs, 'input'>>;
  expireRegistrations?: Resolver<ResolversTypes['ExpireRegistrationsPayload'], ParentType, ContextType, RequireFields<MutationExpireRegistrationsArgs, 'input'>>;
  extendRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationExtendRegistrationArgs, 'input'>>;
  fileCustomer?: Resolver<ResolversTypes['FileCustomerPayload'], ParentType, ContextType, RequireFields<MutationFileCustomerArgs, 'input'>>;
  fileQualifyingCustomers?: Resolver<ResolversTypes['FileQualifyingCustomersPayload'], ParentType, ContextType, RequireFields<MutationFileQualifyingCustomersArgs, 'input'>>;
  hearDeclaration?: Resolver<ResolversTypes['MarketingDeclarationPayload'], ParentType, ContextType, RequireFields<MutationHearDeclarationArgs, 'input'>>;
  logActivity?: Resolver<ResolversTypes['LogActivityPayload'], ParentType, ContextType, RequireFields<MutationLogActivityArgs, 'input'>>;
  markDevelopmentSucceeded?: Resolver<ResolversTypes['MarkDevelopmentSucceededPayload'], ParentType, ContextType, RequireFields<MutationMarkDevelopmentSucceededArgs, 'input'>>;
  openDispute?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationOpenDisputeArgs, 'input'>>;
  registerDevelopment?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationRegisterDevelopmentArgs, 'input'>>;
  resubmitRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationResubmitRegistrationArgs, 'input'>>;
  reviewFiling?: Resolver<ResolversTypes['ReviewFilingPayload'], ParentType, ContextType, RequireFields<MutationReviewFilingArgs, 'input'>>;
  ruleOnDispute?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationRuleOnDisputeArgs, 'input'>>;
  stateInDispute?: Resolver<ResolversTypes['DisputePayload'], ParentType, ContextType, RequireFields<MutationStateInDisputeArgs, 'input'>>;
  withdrawRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRegistrationArgs, 'input'>>;
};

export type OwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  correlationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<QueryCustomerArgs>>;
  customerImport?: Resolver<Maybe<ResolversTypes['CustomerImport']>, ParentType, ContextType, RequireFields<QueryCustomerImportArgs, 'id'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first'>>;
  filings?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<QueryFilingsArgs, 'first'>>;
  marketingDeclaration?: Resolver<Maybe<ResolversTypes['MarketingDeclaration']>, ParentType, ContextType, RequireFields<QueryMarketingDeclarationArgs, 'id'>>;
  marketingDeclarations?: Resolver<ResolversTypes['MarketingDeclarationConnection'], ParentType, ContextType, RequireFields<QueryMarketingDeclarationsArgs, 'first'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  registrationCheck?: Resolver<ResolversTypes['RegistrationCheck'], ParentType, ContextType, RequireFields<QueryRegistrationCheckArgs, 'input'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'first'>>;
  registrationsDue?: Resolver<ResolversTypes['RegistrationsDue'], ParentType, ContextType, RequireFields<QueryRegistrationsDueArgs, 'on'>>;
  responsibilityPreview?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType, RequireFields<QueryResponsibilityPreviewArgs, 'division' | 'grade' | 'kind'>>;
  undeclaredMarketing?: Resolver<ResolversTypes['UndeclaredMarketingConnection'], ParentType, ContextType, RequireFields<QueryUndeclaredMarketingArgs, 'first'>>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  activities?: Resolver<ResolversTypes['ActivityRecordConnection'], ParentType, ContextType, RequireFields<RegistrationActivitiesArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queueReason?: Resolver<Maybe<ResolversTypes['QueueReason']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['RegistrationReminder']>, ParentType, ContextType>;
  reopenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RegistrationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationCheck'] = ResolversParentTypes['RegistrationCheck']> = {
  approvers?: Resolver<ReadonlyArray<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  exists?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegistrationProspect'], ParentType, ContextType>;
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

export type RegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationPayload'] = ResolversParentTypes['RegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RegistrationReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationReminder'] = ResolversParentTypes['RegistrationReminder']> = {
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  markedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RegistrationsDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationsDue'] = ResolversParentTypes['RegistrationsDue']> = {
  declarations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityDecision'] = ResolversParentTypes['ResponsibilityDecision']> = {
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overriddenBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ReviewFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFilingPayload'] = ResolversParentTypes['ReviewFilingPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
};

export type SourceRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRef'] = ResolversParentTypes['SourceRef']> = {
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff'], FederationReferenceType extends FederationReferenceTypes['Staff'] = FederationReferenceTypes['Staff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Staff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<StaffAccountsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TerritoryRulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryRuling'] = ResolversParentTypes['TerritoryRuling']> = {
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruledBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UndeclaredMarketingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeclaredMarketing'] = ResolversParentTypes['UndeclaredMarketing']> = {
  activity?: Resolver<Maybe<ResolversTypes['ActivityRecord']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
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

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<UnitCustomersArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  AccountTeam?: AccountTeamResolvers<ContextType>;
  ActivityRecord?: ActivityRecordResolvers<ContextType>;
  ActivityRecordConnection?: ActivityRecordConnectionResolvers<ContextType>;
  ActivityRecordEdge?: ActivityRecordEdgeResolvers<ContextType>;
  ApprovalStep?: ApprovalStepResolvers<ContextType>;
  ApproveQualifyingFilingsPayload?: ApproveQualifyingFilingsPayloadResolvers<ContextType>;
  AssignAccountTeamPayload?: AssignAccountTeamPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerCode?: GraphQLScalarType;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerImport?: CustomerImportResolvers<ContextType>;
  CustomerImportError?: CustomerImportErrorResolvers<ContextType>;
  CustomerImportErrorConnection?: CustomerImportErrorConnectionResolvers<ContextType>;
  CustomerImportErrorEdge?: CustomerImportErrorEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeclarationHearing?: DeclarationHearingResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputeEvidence?: DisputeEvidenceResolvers<ContextType>;
  DisputePayload?: DisputePayloadResolvers<ContextType>;
  DisputeRecommendation?: DisputeRecommendationResolvers<ContextType>;
  DisputeStatement?: DisputeStatementResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  EvidenceActivity?: EvidenceActivityResolvers<ContextType>;
  EvidenceAgreement?: EvidenceAgreementResolvers<ContextType>;
  EvidenceRegistration?: EvidenceRegistrationResolvers<ContextType>;
  ExpireRegistrationsPayload?: ExpireRegistrationsPayloadResolvers<ContextType>;
  FileCustomerPayload?: FileCustomerPayloadResolvers<ContextType>;
  FileQualifyingCustomersPayload?: FileQualifyingCustomersPayloadResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FilingConnection?: FilingConnectionResolvers<ContextType>;
  FilingEdge?: FilingEdgeResolvers<ContextType>;
  LogActivityPayload?: LogActivityPayloadResolvers<ContextType>;
  MarkDevelopmentSucceededPayload?: MarkDevelopmentSucceededPayloadResolvers<ContextType>;
  MarketingDeclaration?: MarketingDeclarationResolvers<ContextType>;
  MarketingDeclarationConnection?: MarketingDeclarationConnectionResolvers<ContextType>;
  MarketingDeclarationEdge?: MarketingDeclarationEdgeResolvers<ContextType>;
  MarketingDeclarationPayload?: MarketingDeclarationPayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationCheck?: RegistrationCheckResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationPayload?: RegistrationPayloadResolvers<ContextType>;
  RegistrationReminder?: RegistrationReminderResolvers<ContextType>;
  RegistrationsDue?: RegistrationsDueResolvers<ContextType>;
  ResponsibilityDecision?: ResponsibilityDecisionResolvers<ContextType>;
  ReviewFilingPayload?: ReviewFilingPayloadResolvers<ContextType>;
  SourceRef?: SourceRefResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  TerritoryRuling?: TerritoryRulingResolvers<ContextType>;
  UndeclaredMarketing?: UndeclaredMarketingResolvers<ContextType>;
  UndeclaredMarketingConnection?: UndeclaredMarketingConnectionResolvers<ContextType>;
  UndeclaredMarketingEdge?: UndeclaredMarketingEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
};

