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

/** A unit as it would cover from then on. */
export type CoverageChangeInput = {
  /** Division prefixes that it would cover. */
  readonly divisions: ReadonlyArray<Scalars['String']['input']>;
  /** Lines that it would be the professional bureau of. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  /** The unit. */
  readonly unit: Scalars['String']['input'];
};

/** A business or institutional customer (大客户). */
export type Customer = {
  readonly __typename?: 'Customer';
  /** The A and B roles (REG-8). */
  readonly accountTeam: Maybe<AccountTeam>;
  /** Who had the A and B roles and who led when, newest first (REG-8). */
  readonly accountTeamHistory: ReadonlyArray<TeamSpan>;
  /** Whether an agreement with the post holds (GRD-1). */
  readonly agreementSigned: Scalars['Boolean']['output'];
  /** The branches of its family, by code. */
  readonly branches: ReadonlyArray<Customer>;
  /** 14 digits (REG-2); null until the filing is approved. */
  readonly code: Maybe<Scalars['CustomerCode']['output']>;
  /** Unified social credit code, GB 32100 (统一社会信用代码). */
  readonly creditCode: Maybe<Scalars['String']['output']>;
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
  /** Who was responsible at the end of this day, and why as it was known then (REG-7); null before its approval. */
  readonly ownershipOn: Maybe<Ownership>;
  /** Overrides of its responsible unit, newest first (REG-7). */
  readonly ownershipOverrides: ReadonlyArray<OwnershipOverride>;
  /** Who leads its development (REG-13); null where it is no professional key account. */
  readonly secondDevelopment: Maybe<SecondDevelopment>;
  /** The sector it works in. */
  readonly sector: Maybe<Scalars['String']['output']>;
  /** Its numbers in source systems. */
  readonly sourceRefs: ReadonlyArray<SourceRef>;
  /** Where it stands. */
  readonly status: CustomerStatus;
  /** Its designations as a strategic customer, newest first (REG-14). */
  readonly strategicDesignations: ReadonlyArray<StrategicDesignation>;
  /** The account team as it stood at the end of this day (REG-8); null before the approval. */
  readonly teamOn: Maybe<TeamSpan>;
};


/** A business or institutional customer (大客户). */
export type CustomerOwnershipOnArgs = {
  on: Scalars['Date']['input'];
};


/** A business or institutional customer (大客户). */
export type CustomerTeamOnArgs = {
  on: Scalars['Date']['input'];
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

/** Which customer is strategic. */
export type DesignateStrategicCustomerInput = {
  /** The customer; a key account. */
  readonly customerId: Scalars['ID']['input'];
  /** The first day on which it holds; today where nothing is said. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The first day on which it holds no more; open where nothing is said. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The designation. */
export type DesignateStrategicCustomerPayload = {
  readonly __typename?: 'DesignateStrategicCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
  /** The designation. */
  readonly designation: StrategicDesignation;
};

/** Which override. */
export type EndOverrideInput = {
  /** The override. */
  readonly id: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The override that was ended. */
export type EndOverridePayload = {
  readonly __typename?: 'EndOverridePayload';
  /** The customer. */
  readonly customer: Customer;
  /** The override. */
  readonly override: OwnershipOverride;
};

/** Which designation. */
export type EndStrategicDesignationInput = {
  /** The designation. */
  readonly id: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The designation that was ended. */
export type EndStrategicDesignationPayload = {
  readonly __typename?: 'EndStrategicDesignationPayload';
  /** The customer. */
  readonly customer: Customer;
  /** The designation. */
  readonly designation: StrategicDesignation;
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

/** An assignment that waits for the city centre (REG-16). */
export type FlaggedAssignment = {
  readonly __typename?: 'FlaggedAssignment';
  /** The customer. */
  readonly customer: Customer;
  /** By which day the city centre settles it. */
  readonly due: Scalars['Date']['output'];
  /** Whether that day is past. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Since when it is flagged. */
  readonly since: Scalars['DateTime']['output'];
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

/** From whom to whom. */
export type HandOverSeatsInput = {
  /** Who gives the roles. */
  readonly fromStaffId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who takes them; an account manager of the same unit. */
  readonly toStaffId: Scalars['ID']['input'];
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
  /** Qualifies by one line (专业). */
  | 'PROFESSIONAL'
  /** A comprehensive account of one county or district (区域). */
  | 'REGIONAL';

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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Approve all submitted filings that qualify, in a fixed order within each division. */
  readonly approveQualifyingFilings: ApproveQualifyingFilingsPayload;
  /** Set who plays the A and the B role (REG-8). */
  readonly assignAccountTeam: AssignAccountTeamPayload;
  /** Name a strategic customer (战略客户): the city centre develops, serves and keeps it (REG-14). */
  readonly designateStrategicCustomer: DesignateStrategicCustomerPayload;
  /** End an override before its time (REG-7). */
  readonly endOverride: EndOverridePayload;
  /** End the designation of a strategic customer (REG-14). */
  readonly endStrategicDesignation: EndStrategicDesignationPayload;
  /** File a customer with the city centre (备案, REG-1). */
  readonly fileCustomer: FileCustomerPayload;
  /** File every known prospect that meets the definition (GRD-1), each through the unit of its territory. */
  readonly fileQualifyingCustomers: FileQualifyingCustomersPayload;
  /** Hand all roles of one person over to another (REG-8): by the head of the unit, or the city centre. */
  readonly handOverSeats: HandOverSeatsPayload;
  /** The development has succeeded: B leads from now on (REG-8). */
  readonly markDevelopmentSucceeded: MarkDevelopmentSucceededPayload;
  /** Make another unit responsible than the rule says, for a time (REG-7). */
  readonly overrideOwnership: OverrideOwnershipPayload;
  /** Approve, reject or return a filing (REG-1). Approval issues the ID (REG-2) and decides the responsible unit (REG-3). */
  readonly reviewFiling: ReviewFilingPayload;
  /** Set a version of the matrix of responsible units, to hold from a day on (REG-3). Key accounts follow when that day is settled. */
  readonly setResponsibilityMatrix: SetResponsibilityMatrixPayload;
  /** Carry out what begins or lapses with a day: overrides, designations, versions of the matrix. May run as often as one likes. */
  readonly settleOwnership: SettleOwnershipPayload;
};


export type MutationApproveQualifyingFilingsArgs = {
  input: ApproveQualifyingFilingsInput;
};


export type MutationAssignAccountTeamArgs = {
  input: AssignAccountTeamInput;
};


export type MutationDesignateStrategicCustomerArgs = {
  input: DesignateStrategicCustomerInput;
};


export type MutationEndOverrideArgs = {
  input: EndOverrideInput;
};


export type MutationEndStrategicDesignationArgs = {
  input: EndStrategicDesignationInput;
};


export type MutationFileCustomerArgs = {
  input: FileCustomerInput;
};


export type MutationFileQualifyingCustomersArgs = {
  input: FileQualifyingCustomersInput;
};


export type MutationHandOverSeatsArgs = {
  input: HandOverSeatsInput;
};


export type MutationMarkDevelopmentSucceededArgs = {
  input: MarkDevelopmentSucceededInput;
};


export type MutationOverrideOwnershipArgs = {
  input: OverrideOwnershipInput;
};


export type MutationReviewFilingArgs = {
  input: ReviewFilingInput;
};


export type MutationSetResponsibilityMatrixArgs = {
  input: SetResponsibilityMatrixInput;
};


export type MutationSettleOwnershipArgs = {
  input: SettleOwnershipInput;
};

/** Which customer, unit and time. */
export type OverrideOwnershipInput = {
  /** The customer; a key account. */
  readonly customerId: Scalars['ID']['input'];
  /** The first day on which it holds; today where nothing is said. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The unit. */
  readonly unit: Scalars['String']['input'];
  /** The first day on which it holds no more. */
  readonly until: Scalars['Date']['input'];
};

/** The override. */
export type OverrideOwnershipPayload = {
  readonly __typename?: 'OverrideOwnershipPayload';
  /** The customer. */
  readonly customer: Customer;
  /** The override. */
  readonly override: OwnershipOverride;
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

/** A customer that would move. */
export type OwnershipMove = {
  readonly __typename?: 'OwnershipMove';
  /** The customer. */
  readonly customer: Customer;
  /** Why. */
  readonly decision: ResponsibilityDecision;
  /** From this unit. */
  readonly from: Unit;
  /** To this unit. */
  readonly to: Unit;
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

/** How many would move. */
export type OwnershipMoveCount = {
  readonly __typename?: 'OwnershipMoveCount';
  /** So many. */
  readonly customers: Scalars['Int']['output'];
  /** From this unit. */
  readonly from: Unit;
  /** To this unit. */
  readonly to: Unit;
};

/** An entry of a list with its cursor. */
export type OwnershipMoveEdge = {
  readonly __typename?: 'OwnershipMoveEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The move. */
  readonly node: Maybe<OwnershipMove>;
};

/** Who would move. */
export type OwnershipMovesPreview = {
  readonly __typename?: 'OwnershipMovesPreview';
  /** How many would move from which unit to which. */
  readonly byUnits: ReadonlyArray<OwnershipMoveCount>;
  /** How many key accounts were looked at. */
  readonly examined: Scalars['Int']['output'];
  /** How many would be flagged for the city centre. */
  readonly flagged: Scalars['Int']['output'];
  /** The moves one by one. */
  readonly moves: OwnershipMoveConnection;
  /** How many would move. */
  readonly moving: Scalars['Int']['output'];
};

/** What is planned. */
export type OwnershipMovesPreviewInput = {
  /** Units whose coverage would be another. */
  readonly coverage?: ReadonlyArray<CoverageChangeInput>;
  /** Cells of the matrix that would be another; the others stay as they are on that day. */
  readonly matrix?: ReadonlyArray<ResponsibilityCellInput>;
  /** The day for which it is asked; today where nothing is said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** Another unit than the rule says is responsible for a time (指定责任单位). */
export type OwnershipOverride = {
  readonly __typename?: 'OwnershipOverride';
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided it. */
  readonly decidedBy: Staff;
  /** Why it was ended. */
  readonly endReason: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it before its time. */
  readonly endedBy: Maybe<Staff>;
  /** The first day on which it holds. */
  readonly from: Scalars['Date']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The unit. */
  readonly unit: Unit;
  /** The first day on which it holds no more. */
  readonly until: Scalars['Date']['output'];
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
  /** Filings the viewer may see, oldest first. */
  readonly filings: FilingConnection;
  /** Assignments that wait for the city centre, since no unit covers territory or line (REG-3), with their clock (REG-16); longest waiting first. */
  readonly flaggedAssignments: FlaggedAssignmentConnection;
  /** Why a unit is or was responsible for a customer, as it stood at the end of a day (REG-7); null where nobody was, or the viewer may not see the customer. */
  readonly ownershipExplanation: Maybe<Ownership>;
  /** Who would move if the matrix or the coverage of units were another (REG-3), without effect. */
  readonly ownershipMovesPreview: OwnershipMovesPreview;
  /** Every version of the matrix, newest first. */
  readonly responsibilityMatrices: ReadonlyArray<ResponsibilityMatrix>;
  /** The matrix of responsible units that holds on a day (REG-3). */
  readonly responsibilityMatrix: ResponsibilityMatrix;
  /** Who would be responsible for such a customer, by which row of the rule (REG-3). */
  readonly responsibilityPreview: ResponsibilityDecision;
  /** Who of the responsible unit might take a role of this account, the least loaded first (REG-8); null where there is no such customer or the viewer may not see it. */
  readonly teamProposal: Maybe<ReadonlyArray<TeamCandidate>>;
  /** Roles of silver and higher accounts that stand vacant (ORG-5), longest vacant first, as far as the viewer may see the customers. */
  readonly teamVacancies: TeamVacancyConnection;
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


export type QueryFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<FilingStatus>;
};


export type QueryFlaggedAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryOwnershipExplanationArgs = {
  customerId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOwnershipMovesPreviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  input: OwnershipMovesPreviewInput;
};


export type QueryResponsibilityMatrixArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryResponsibilityPreviewArgs = {
  division: Scalars['DivisionCode']['input'];
  grade: GradeLevel;
  kind: Kind;
  mainLine?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamProposalArgs = {
  customerId: Scalars['ID']['input'];
};


export type QueryTeamVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A cell of the matrix. */
export type ResponsibilityCell = {
  readonly __typename?: 'ResponsibilityCell';
  /** Its grade. */
  readonly grade: GradeLevel;
  /** The kind of account. */
  readonly kind: Kind;
  /** Where it comes from. */
  readonly source: RuleSource;
  /** Whom it names. */
  readonly target: ResponsibilityTarget;
};

/** A cell of the matrix. */
export type ResponsibilityCellInput = {
  /** Its grade. */
  readonly grade: GradeLevel;
  /** The kind of account. */
  readonly kind: Kind;
  /** Whom it names. */
  readonly target: ResponsibilityTarget;
};

/** Why a unit is responsible. */
export type ResponsibilityDecision = {
  readonly __typename?: 'ResponsibilityDecision';
  /** When it was decided, or last stated anew; null where it was only asked what would be. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The designation as a strategic customer that it took into account. */
  readonly designation: Maybe<StrategicDesignation>;
  /** True where no unit covers the territory or line and the next one above stands in. */
  readonly flagged: Scalars['Boolean']['output'];
  /** Who does the work on the ground of a strategic diamond: the city centre (REG-14). */
  readonly groundUnit: Maybe<Unit>;
  /** What the decision rested on, as it was then. */
  readonly inputs: ResponsibilityInputs;
  /** Who overrode the rule, if someone did. */
  readonly overriddenBy: Maybe<Staff>;
  /** The override that decided it. */
  readonly override: Maybe<OwnershipOverride>;
  /** The row of the rule and its inputs in one sentence, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** The same in English. */
  readonly reasonEn: Scalars['String']['output'];
  /** The rule, "REG-3". */
  readonly rule: Scalars['String']['output'];
  /** The responsible unit. */
  readonly unit: Unit;
};

/** What a decision about the responsible unit rested on. */
export type ResponsibilityInputs = {
  readonly __typename?: 'ResponsibilityInputs';
  /** The division prefix or line by which the unit covers the customer; null where it only stands in, or was named by override or designation. */
  readonly coverage: Maybe<Scalars['String']['output']>;
  /** The division by which its territory was found. */
  readonly division: Maybe<Scalars['DivisionCode']['output']>;
  /** Its grade. */
  readonly grade: GradeLevel;
  /** The customer's kind. */
  readonly kind: Kind;
  /** Its main business line. */
  readonly mainLine: Maybe<Scalars['String']['output']>;
  /** The version of the matrix, with who set it and when. */
  readonly matrix: Maybe<ResponsibilityMatrix>;
  /** From which day that row holds. */
  readonly rowFrom: Maybe<Scalars['Date']['output']>;
  /** Where that row comes from. */
  readonly rowSource: Maybe<RuleSource>;
  /** Whom the row of the matrix names. */
  readonly target: Maybe<ResponsibilityTarget>;
};

/** A version of the matrix of responsible units (责任矩阵). */
export type ResponsibilityMatrix = {
  readonly __typename?: 'ResponsibilityMatrix';
  /** All twelve cells. */
  readonly cells: ReadonlyArray<ResponsibilityCell>;
  /** Why it was set. */
  readonly reason: Scalars['String']['output'];
  /** When it was set; null for the plan's own. */
  readonly setAt: Maybe<Scalars['DateTime']['output']>;
  /** Who set it; null for the plan's own. */
  readonly setBy: Maybe<Staff>;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
};

/** Whom a cell of the matrix names (REG-3). */
export type ResponsibilityTarget =
  /** The professional bureau of the main line (专业局). */
  | 'BUREAU'
  /** The city centre (市局大客户中心). */
  | 'CITY'
  /** The county or district centre of the territory, or the business branch (县、区(分)局大客户中心). */
  | 'COUNTY'
  /** The provincial centre (省局大客户中心). */
  | 'PROVINCE'
  /** The sub-branch of the territory (支局). */
  | 'SUB_BRANCH'
  /** A work team of the line's bureau, or the sub-branch of the territory (班组). */
  | 'WORK_TEAM';

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

/** Where a row of a rule comes from. */
export type RuleSource =
  /** The bureau's own. */
  | 'OURS'
  /** The plan states it. */
  | 'PLAN';

/** Who leads the development of a professional account (二次开发, REG-13). */
export type SecondDevelopment = {
  readonly __typename?: 'SecondDevelopment';
  /** Who leads and organises the development of its comprehensive business: the city centre. */
  readonly comprehensive: Maybe<Unit>;
  /** Its main business line, which the responsible unit develops itself. */
  readonly mainLine: Maybe<Scalars['String']['output']>;
  /** Who develops its own line: the responsible unit. */
  readonly ownLine: Unit;
};

/** A version of the matrix. */
export type SetResponsibilityMatrixInput = {
  /** All twelve cells, each once. */
  readonly cells: ReadonlyArray<ResponsibilityCellInput>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
};

/** The version that was set. */
export type SetResponsibilityMatrixPayload = {
  readonly __typename?: 'SetResponsibilityMatrixPayload';
  /** The version. */
  readonly matrix: ResponsibilityMatrix;
};

/** Which day is settled. */
export type SettleOwnershipInput = {
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day; today where nothing is said, and never later. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** What was settled. */
export type SettleOwnershipPayload = {
  readonly __typename?: 'SettleOwnershipPayload';
  /** How many of them moved to another unit. */
  readonly moved: Scalars['Int']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** How many customers were decided anew. */
  readonly resolved: Scalars['Int']['output'];
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
  /** The A and B roles that the person has, by when they began, as far as the viewer may see the customers. */
  readonly seats: Maybe<TeamSeatConnection>;
};


/** A member of staff, with the accounts. */
export type StaffAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A member of staff, with the accounts. */
export type StaffSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A customer is strategic for a time (战略客户认定). */
export type StrategicDesignation = {
  readonly __typename?: 'StrategicDesignation';
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided it. */
  readonly decidedBy: Staff;
  /** Why it was ended. */
  readonly endReason: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it. */
  readonly endedBy: Maybe<Staff>;
  /** The first day on which it holds. */
  readonly from: Scalars['Date']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The first day on which it holds no more; null while its end is open. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** Somebody who might take a role. */
export type TeamCandidate = {
  readonly __typename?: 'TeamCandidate';
  /** The same, weighted by the accounts' grades; it orders proposals and decides nothing. */
  readonly load: Scalars['Int']['output'];
  /** How many roles the person has. */
  readonly seats: Scalars['Int']['output'];
  /** The account manager. */
  readonly staff: Staff;
};

/** Which part of the account team leads (REG-8). */
export type TeamPhase =
  /** A leads, B supports. */
  | 'DEVELOPMENT'
  /** B leads, A supports. */
  | 'UPKEEP';

/** A part of the account team (AB角). */
export type TeamRole =
  /** Leads the development, supports the upkeep (A角). */
  | 'A'
  /** Supports the development, leads the upkeep (B角). */
  | 'B';

/** A role that somebody has. */
export type TeamSeat = {
  readonly __typename?: 'TeamSeat';
  /** The customer. */
  readonly customer: Customer;
  /** Which role. */
  readonly role: TeamRole;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** The unit for which the person has it. */
  readonly unit: Unit;
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

/** A time during which nothing about an account team changed. */
export type TeamSpan = {
  readonly __typename?: 'TeamSpan';
  /** The A role; null while vacant. */
  readonly a: Maybe<Staff>;
  /** The B role; null while vacant. */
  readonly b: Maybe<Staff>;
  /** Who led: A in development, B in upkeep; the other stood in for a vacancy, the unit's head for a general account. */
  readonly lead: Maybe<Staff>;
  /** Which phase. */
  readonly phase: TeamPhase;
  /** From when on. */
  readonly since: Scalars['DateTime']['output'];
  /** The responsible unit. */
  readonly unit: Unit;
  /** Until when; null while it holds. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
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
  ApproveQualifyingFilingsInput: ApproveQualifyingFilingsInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApproveQualifyingFilingsPayload: ResolverTypeWrapper<ApproveQualifyingFilingsPayload>;
  AssignAccountTeamInput: AssignAccountTeamInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssignAccountTeamPayload: ResolverTypeWrapper<TeamOf>;
  CoverageChangeInput: CoverageChangeInput;
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
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DesignateStrategicCustomerInput: DesignateStrategicCustomerInput;
  DesignateStrategicCustomerPayload: ResolverTypeWrapper<ExceptionDecided>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  EndOverrideInput: EndOverrideInput;
  EndOverridePayload: ResolverTypeWrapper<ExceptionDecided>;
  EndStrategicDesignationInput: EndStrategicDesignationInput;
  EndStrategicDesignationPayload: ResolverTypeWrapper<ExceptionDecided>;
  FileCustomerInput: FileCustomerInput;
  FileCustomerPayload: ResolverTypeWrapper<FiledCustomer>;
  FileQualifyingCustomersInput: FileQualifyingCustomersInput;
  FileQualifyingCustomersPayload: ResolverTypeWrapper<FileQualifyingCustomersPayload>;
  Filing: ResolverTypeWrapper<FilingRow>;
  FilingConnection: ResolverTypeWrapper<FilingPage>;
  FilingEdge: ResolverTypeWrapper<Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversTypes['Filing']> }>;
  FilingStatus: FilingStatus;
  FlaggedAssignment: ResolverTypeWrapper<Flagged>;
  FlaggedAssignmentConnection: ResolverTypeWrapper<FlaggedPage>;
  FlaggedAssignmentEdge: ResolverTypeWrapper<Omit<FlaggedAssignmentEdge, 'node'> & { node?: Maybe<ResolversTypes['FlaggedAssignment']> }>;
  GradeLevel: GradeLevel;
  HandOverSeatsInput: HandOverSeatsInput;
  HandOverSeatsPayload: ResolverTypeWrapper<SeatsHandedOver>;
  Kind: Kind;
  MarkDevelopmentSucceededInput: MarkDevelopmentSucceededInput;
  MarkDevelopmentSucceededPayload: ResolverTypeWrapper<TeamOf>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OverrideOwnershipInput: OverrideOwnershipInput;
  OverrideOwnershipPayload: ResolverTypeWrapper<ExceptionDecided>;
  Ownership: ResolverTypeWrapper<OwnershipRow>;
  OwnershipMove: ResolverTypeWrapper<Move>;
  OwnershipMoveConnection: ResolverTypeWrapper<MovePage>;
  OwnershipMoveCount: ResolverTypeWrapper<MoveCount>;
  OwnershipMoveEdge: ResolverTypeWrapper<Omit<OwnershipMoveEdge, 'node'> & { node?: Maybe<ResolversTypes['OwnershipMove']> }>;
  OwnershipMovesPreview: ResolverTypeWrapper<Preview>;
  OwnershipMovesPreviewInput: OwnershipMovesPreviewInput;
  OwnershipOverride: ResolverTypeWrapper<ExceptionRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResponsibilityCell: ResolverTypeWrapper<DatedMatrixRow>;
  ResponsibilityCellInput: ResponsibilityCellInput;
  ResponsibilityDecision: ResolverTypeWrapper<Decision>;
  ResponsibilityInputs: ResolverTypeWrapper<Decision>;
  ResponsibilityMatrix: ResolverTypeWrapper<MatrixVersionRow>;
  ResponsibilityTarget: ResponsibilityTarget;
  ReviewDecision: ReviewDecision;
  ReviewFilingInput: ReviewFilingInput;
  ReviewFilingPayload: ResolverTypeWrapper<ReviewedFiling>;
  RuleSource: RuleSource;
  SecondDevelopment: ResolverTypeWrapper<Leads>;
  SetResponsibilityMatrixInput: SetResponsibilityMatrixInput;
  SetResponsibilityMatrixPayload: ResolverTypeWrapper<MatrixSet>;
  SettleOwnershipInput: SettleOwnershipInput;
  SettleOwnershipPayload: ResolverTypeWrapper<SettleOwnershipPayload>;
  SourceRef: ResolverTypeWrapper<SourceRefRow>;
  SourceRefInput: SourceRefInput;
  Staff: ResolverTypeWrapper<StaffRef>;
  StrategicDesignation: ResolverTypeWrapper<ExceptionRow>;
  TeamCandidate: ResolverTypeWrapper<Proposed>;
  TeamPhase: TeamPhase;
  TeamRole: TeamRole;
  TeamSeat: ResolverTypeWrapper<Seat>;
  TeamSeatConnection: ResolverTypeWrapper<SeatPage>;
  TeamSeatEdge: ResolverTypeWrapper<Omit<TeamSeatEdge, 'node'> & { node?: Maybe<ResolversTypes['TeamSeat']> }>;
  TeamSpan: ResolverTypeWrapper<LedSpan>;
  TeamVacancy: ResolverTypeWrapper<Vacancy>;
  TeamVacancyConnection: ResolverTypeWrapper<VacancyPage>;
  TeamVacancyEdge: ResolverTypeWrapper<Omit<TeamVacancyEdge, 'node'> & { node?: Maybe<ResolversTypes['TeamVacancy']> }>;
  Unit: ResolverTypeWrapper<UnitRef>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountTeam: Team;
  ApproveQualifyingFilingsInput: ApproveQualifyingFilingsInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ApproveQualifyingFilingsPayload: ApproveQualifyingFilingsPayload;
  AssignAccountTeamInput: AssignAccountTeamInput;
  ID: Scalars['ID']['output'];
  AssignAccountTeamPayload: TeamOf;
  CoverageChangeInput: CoverageChangeInput;
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
  Decimal: Scalars['Decimal']['output'];
  DesignateStrategicCustomerInput: DesignateStrategicCustomerInput;
  DesignateStrategicCustomerPayload: ExceptionDecided;
  DivisionCode: Scalars['DivisionCode']['output'];
  EndOverrideInput: EndOverrideInput;
  EndOverridePayload: ExceptionDecided;
  EndStrategicDesignationInput: EndStrategicDesignationInput;
  EndStrategicDesignationPayload: ExceptionDecided;
  FileCustomerInput: FileCustomerInput;
  FileCustomerPayload: FiledCustomer;
  FileQualifyingCustomersInput: FileQualifyingCustomersInput;
  FileQualifyingCustomersPayload: FileQualifyingCustomersPayload;
  Filing: FilingRow;
  FilingConnection: FilingPage;
  FilingEdge: Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Filing']> };
  FlaggedAssignment: Flagged;
  FlaggedAssignmentConnection: FlaggedPage;
  FlaggedAssignmentEdge: Omit<FlaggedAssignmentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FlaggedAssignment']> };
  HandOverSeatsInput: HandOverSeatsInput;
  HandOverSeatsPayload: SeatsHandedOver;
  MarkDevelopmentSucceededInput: MarkDevelopmentSucceededInput;
  MarkDevelopmentSucceededPayload: TeamOf;
  Money: Scalars['Money']['output'];
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  OverrideOwnershipInput: OverrideOwnershipInput;
  OverrideOwnershipPayload: ExceptionDecided;
  Ownership: OwnershipRow;
  OwnershipMove: Move;
  OwnershipMoveConnection: MovePage;
  OwnershipMoveCount: MoveCount;
  OwnershipMoveEdge: Omit<OwnershipMoveEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OwnershipMove']> };
  OwnershipMovesPreview: Preview;
  OwnershipMovesPreviewInput: OwnershipMovesPreviewInput;
  OwnershipOverride: ExceptionRow;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ResponsibilityCell: DatedMatrixRow;
  ResponsibilityCellInput: ResponsibilityCellInput;
  ResponsibilityDecision: Decision;
  ResponsibilityInputs: Decision;
  ResponsibilityMatrix: MatrixVersionRow;
  ReviewFilingInput: ReviewFilingInput;
  ReviewFilingPayload: ReviewedFiling;
  SecondDevelopment: Leads;
  SetResponsibilityMatrixInput: SetResponsibilityMatrixInput;
  SetResponsibilityMatrixPayload: MatrixSet;
  SettleOwnershipInput: SettleOwnershipInput;
  SettleOwnershipPayload: SettleOwnershipPayload;
  SourceRef: SourceRefRow;
  SourceRefInput: SourceRefInput;
  Staff: StaffRef;
  StrategicDesignation: ExceptionRow;
  TeamCandidate: Proposed;
  TeamSeat: Seat;
  TeamSeatConnection: SeatPage;
  TeamSeatEdge: Omit<TeamSeatEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TeamSeat']> };
  TeamSpan: LedSpan;
  TeamVacancy: Vacancy;
  TeamVacancyConnection: VacancyPage;
  TeamVacancyEdge: Omit<TeamVacancyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TeamVacancy']> };
  Unit: UnitRef;
};

export type AccountTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTeam'] = ResolversParentTypes['AccountTeam']> = {
  a?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TeamPhase'], ParentType, ContextType>;
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
  accountTeamHistory?: Resolver<ReadonlyArray<ResolversTypes['TeamSpan']>, ParentType, ContextType>;
  agreementSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CustomerCode']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  headOffice?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Kind']>, ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  ownershipHistory?: Resolver<ReadonlyArray<ResolversTypes['Ownership']>, ParentType, ContextType>;
  ownershipOn?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType, RequireFields<CustomerOwnershipOnArgs, 'on'>>;
  ownershipOverrides?: Resolver<ReadonlyArray<ResolversTypes['OwnershipOverride']>, ParentType, ContextType>;
  secondDevelopment?: Resolver<Maybe<ResolversTypes['SecondDevelopment']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRefs?: Resolver<ReadonlyArray<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  strategicDesignations?: Resolver<ReadonlyArray<ResolversTypes['StrategicDesignation']>, ParentType, ContextType>;
  teamOn?: Resolver<Maybe<ResolversTypes['TeamSpan']>, ParentType, ContextType, RequireFields<CustomerTeamOnArgs, 'on'>>;
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

export type DesignateStrategicCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignateStrategicCustomerPayload'] = ResolversParentTypes['DesignateStrategicCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['StrategicDesignation'], ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type EndOverridePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOverridePayload'] = ResolversParentTypes['EndOverridePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  override?: Resolver<ResolversTypes['OwnershipOverride'], ParentType, ContextType>;
};

export type EndStrategicDesignationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndStrategicDesignationPayload'] = ResolversParentTypes['EndStrategicDesignationPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['StrategicDesignation'], ParentType, ContextType>;
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

export type FlaggedAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlaggedAssignment'] = ResolversParentTypes['FlaggedAssignment']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type HandOverSeatsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverSeatsPayload'] = ResolversParentTypes['HandOverSeatsPayload']> = {
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkDevelopmentSucceededPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkDevelopmentSucceededPayload'] = ResolversParentTypes['MarkDevelopmentSucceededPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
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
  designateStrategicCustomer?: Resolver<ResolversTypes['DesignateStrategicCustomerPayload'], ParentType, ContextType, RequireFields<MutationDesignateStrategicCustomerArgs, 'input'>>;
  endOverride?: Resolver<ResolversTypes['EndOverridePayload'], ParentType, ContextType, RequireFields<MutationEndOverrideArgs, 'input'>>;
  endStrategicDesignation?: Resolver<ResolversTypes['EndStrategicDesignationPayload'], ParentType, ContextType, RequireFields<MutationEndStrategicDesignationArgs, 'input'>>;
  fileCustomer?: Resolver<ResolversTypes['FileCustomerPayload'], ParentType, ContextType, RequireFields<MutationFileCustomerArgs, 'input'>>;
  fileQualifyingCustomers?: Resolver<ResolversTypes['FileQualifyingCustomersPayload'], ParentType, ContextType, RequireFields<MutationFileQualifyingCustomersArgs, 'input'>>;
  handOverSeats?: Resolver<ResolversTypes['HandOverSeatsPayload'], ParentType, ContextType, RequireFields<MutationHandOverSeatsArgs, 'input'>>;
  markDevelopmentSucceeded?: Resolver<ResolversTypes['MarkDevelopmentSucceededPayload'], ParentType, ContextType, RequireFields<MutationMarkDevelopmentSucceededArgs, 'input'>>;
  overrideOwnership?: Resolver<ResolversTypes['OverrideOwnershipPayload'], ParentType, ContextType, RequireFields<MutationOverrideOwnershipArgs, 'input'>>;
  reviewFiling?: Resolver<ResolversTypes['ReviewFilingPayload'], ParentType, ContextType, RequireFields<MutationReviewFilingArgs, 'input'>>;
  setResponsibilityMatrix?: Resolver<ResolversTypes['SetResponsibilityMatrixPayload'], ParentType, ContextType, RequireFields<MutationSetResponsibilityMatrixArgs, 'input'>>;
  settleOwnership?: Resolver<ResolversTypes['SettleOwnershipPayload'], ParentType, ContextType, RequireFields<MutationSettleOwnershipArgs, 'input'>>;
};

export type OverrideOwnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideOwnershipPayload'] = ResolversParentTypes['OverrideOwnershipPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  override?: Resolver<ResolversTypes['OwnershipOverride'], ParentType, ContextType>;
};

export type OwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  correlationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OwnershipMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMove'] = ResolversParentTypes['OwnershipMove']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OwnershipMoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMoveConnection'] = ResolversParentTypes['OwnershipMoveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnershipMoveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipMoveCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMoveCount'] = ResolversParentTypes['OwnershipMoveCount']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OwnershipMoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMoveEdge'] = ResolversParentTypes['OwnershipMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OwnershipMove']>, ParentType, ContextType>;
};

export type OwnershipMovesPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipMovesPreview'] = ResolversParentTypes['OwnershipMovesPreview']> = {
  byUnits?: Resolver<ReadonlyArray<ResolversTypes['OwnershipMoveCount']>, ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['OwnershipMoveConnection'], ParentType, ContextType>;
  moving?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipOverride'] = ResolversParentTypes['OwnershipOverride']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<QueryCustomerArgs>>;
  customerImport?: Resolver<Maybe<ResolversTypes['CustomerImport']>, ParentType, ContextType, RequireFields<QueryCustomerImportArgs, 'id'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first'>>;
  filings?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<QueryFilingsArgs, 'first'>>;
  flaggedAssignments?: Resolver<ResolversTypes['FlaggedAssignmentConnection'], ParentType, ContextType, RequireFields<QueryFlaggedAssignmentsArgs, 'first'>>;
  ownershipExplanation?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType, RequireFields<QueryOwnershipExplanationArgs, 'customerId'>>;
  ownershipMovesPreview?: Resolver<ResolversTypes['OwnershipMovesPreview'], ParentType, ContextType, RequireFields<QueryOwnershipMovesPreviewArgs, 'first' | 'input'>>;
  responsibilityMatrices?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityMatrix']>, ParentType, ContextType>;
  responsibilityMatrix?: Resolver<ResolversTypes['ResponsibilityMatrix'], ParentType, ContextType, Partial<QueryResponsibilityMatrixArgs>>;
  responsibilityPreview?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType, RequireFields<QueryResponsibilityPreviewArgs, 'division' | 'grade' | 'kind'>>;
  teamProposal?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamCandidate']>>, ParentType, ContextType, RequireFields<QueryTeamProposalArgs, 'customerId'>>;
  teamVacancies?: Resolver<ResolversTypes['TeamVacancyConnection'], ParentType, ContextType, RequireFields<QueryTeamVacanciesArgs, 'first'>>;
};

export type ResponsibilityCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityCell'] = ResolversParentTypes['ResponsibilityCell']> = {
  grade?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RuleSource'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ResponsibilityTarget'], ParentType, ContextType>;
};

export type ResponsibilityDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityDecision'] = ResolversParentTypes['ResponsibilityDecision']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['StrategicDesignation']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groundUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  inputs?: Resolver<ResolversTypes['ResponsibilityInputs'], ParentType, ContextType>;
  overriddenBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['OwnershipOverride']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ResponsibilityInputsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityInputs'] = ResolversParentTypes['ResponsibilityInputs']> = {
  coverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['ResponsibilityMatrix']>, ParentType, ContextType>;
  rowFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rowSource?: Resolver<Maybe<ResolversTypes['RuleSource']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ResponsibilityTarget']>, ParentType, ContextType>;
};

export type ResponsibilityMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityMatrix'] = ResolversParentTypes['ResponsibilityMatrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityCell']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReviewFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFilingPayload'] = ResolversParentTypes['ReviewFilingPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
};

export type SecondDevelopmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondDevelopment'] = ResolversParentTypes['SecondDevelopment']> = {
  comprehensive?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownLine?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type SetResponsibilityMatrixPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetResponsibilityMatrixPayload'] = ResolversParentTypes['SetResponsibilityMatrixPayload']> = {
  matrix?: Resolver<ResolversTypes['ResponsibilityMatrix'], ParentType, ContextType>;
};

export type SettleOwnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleOwnershipPayload'] = ResolversParentTypes['SettleOwnershipPayload']> = {
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRef'] = ResolversParentTypes['SourceRef']> = {
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff'], FederationReferenceType extends FederationReferenceTypes['Staff'] = FederationReferenceTypes['Staff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Staff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<StaffAccountsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['TeamSeatConnection']>, ParentType, ContextType, RequireFields<StaffSeatsArgs, 'first'>>;
};

export type StrategicDesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicDesignation'] = ResolversParentTypes['StrategicDesignation']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCandidate'] = ResolversParentTypes['TeamCandidate']> = {
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type TeamSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSeat'] = ResolversParentTypes['TeamSeat']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
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

export type TeamSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSpan'] = ResolversParentTypes['TeamSpan']> = {
  a?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TeamPhase'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<UnitCustomersArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  AccountTeam?: AccountTeamResolvers<ContextType>;
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
  DesignateStrategicCustomerPayload?: DesignateStrategicCustomerPayloadResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  EndOverridePayload?: EndOverridePayloadResolvers<ContextType>;
  EndStrategicDesignationPayload?: EndStrategicDesignationPayloadResolvers<ContextType>;
  FileCustomerPayload?: FileCustomerPayloadResolvers<ContextType>;
  FileQualifyingCustomersPayload?: FileQualifyingCustomersPayloadResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FilingConnection?: FilingConnectionResolvers<ContextType>;
  FilingEdge?: FilingEdgeResolvers<ContextType>;
  FlaggedAssignment?: FlaggedAssignmentResolvers<ContextType>;
  FlaggedAssignmentConnection?: FlaggedAssignmentConnectionResolvers<ContextType>;
  FlaggedAssignmentEdge?: FlaggedAssignmentEdgeResolvers<ContextType>;
  HandOverSeatsPayload?: HandOverSeatsPayloadResolvers<ContextType>;
  MarkDevelopmentSucceededPayload?: MarkDevelopmentSucceededPayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OverrideOwnershipPayload?: OverrideOwnershipPayloadResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  OwnershipMove?: OwnershipMoveResolvers<ContextType>;
  OwnershipMoveConnection?: OwnershipMoveConnectionResolvers<ContextType>;
  OwnershipMoveCount?: OwnershipMoveCountResolvers<ContextType>;
  OwnershipMoveEdge?: OwnershipMoveEdgeResolvers<ContextType>;
  OwnershipMovesPreview?: OwnershipMovesPreviewResolvers<ContextType>;
  OwnershipOverride?: OwnershipOverrideResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResponsibilityCell?: ResponsibilityCellResolvers<ContextType>;
  ResponsibilityDecision?: ResponsibilityDecisionResolvers<ContextType>;
  ResponsibilityInputs?: ResponsibilityInputsResolvers<ContextType>;
  ResponsibilityMatrix?: ResponsibilityMatrixResolvers<ContextType>;
  ReviewFilingPayload?: ReviewFilingPayloadResolvers<ContextType>;
  SecondDevelopment?: SecondDevelopmentResolvers<ContextType>;
  SetResponsibilityMatrixPayload?: SetResponsibilityMatrixPayloadResolvers<ContextType>;
  SettleOwnershipPayload?: SettleOwnershipPayloadResolvers<ContextType>;
  SourceRef?: SourceRefResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StrategicDesignation?: StrategicDesignationResolvers<ContextType>;
  TeamCandidate?: TeamCandidateResolvers<ContextType>;
  TeamSeat?: TeamSeatResolvers<ContextType>;
  TeamSeatConnection?: TeamSeatConnectionResolvers<ContextType>;
  TeamSeatEdge?: TeamSeatEdgeResolvers<ContextType>;
  TeamSpan?: TeamSpanResolvers<ContextType>;
  TeamVacancy?: TeamVacancyResolvers<ContextType>;
  TeamVacancyConnection?: TeamVacancyConnectionResolvers<ContextType>;
  TeamVacancyEdge?: TeamVacancyEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
};

