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
import type { ShownFile, ChangePage, ReviewPage } from './profile/resolvers/types';
import type { AgreementRow, ServiceRecordRow } from './profile/store/records';
import type { ChangeRow } from './profile/store/changes';
import type { KeptCustomer } from './profile/use-cases/lock-kept';
import type { FamilyRow, MemberRow } from './profile/store/families';
import type { Duplicate } from './profile/use-cases/find-duplicates';
import type { ReviewRow } from './profile/store/reviews';
import type { KeptByReview } from './profile/use-cases/keep-key-account';
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

/** An agreement with the post (协议). */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** When it ended; null while it holds. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Where it was signed: the territory of the development (REG-7). */
  readonly signedAtPlace: Maybe<Scalars['String']['output']>;
  /** When it was signed; null where the source did not say. */
  readonly signedOn: Maybe<Scalars['Date']['output']>;
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

/** A person at the customer (联系人); masked unless the viewer keeps the customer. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The telephone number, "138****1234" where masked. */
  readonly phone: Scalars['String']['output'];
  /** What the person does there. */
  readonly role: Maybe<Scalars['String']['output']>;
};

/** A person at the customer. */
export type ContactInput = {
  /** The name, 1 to 50 characters. */
  readonly name: Scalars['String']['input'];
  /** The telephone number: digits, spaces, + - ( ), 5 to 25 characters. */
  readonly phone: Scalars['String']['input'];
  /** What the person does there, at most 50 characters. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** A business or institutional customer (大客户). */
export type Customer = {
  readonly __typename?: 'Customer';
  /** The A and B roles (REG-8). */
  readonly accountTeam: Maybe<AccountTeam>;
  /** Whether an agreement with the post holds (GRD-1). */
  readonly agreementSigned: Scalars['Boolean']['output'];
  /** Agreements with the post (协议), newest first. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The branches of its family, by code. */
  readonly branches: ReadonlyArray<Customer>;
  /** Every change of its file, newest first (REG-15). */
  readonly changes: CustomerChangeConnection;
  /** 14 digits (REG-2); null until the filing is approved. */
  readonly code: Maybe<Scalars['CustomerCode']['output']>;
  /** Unified social credit code, GB 32100 (统一社会信用代码). */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /** Where the customer is today. */
  readonly division: Scalars['DivisionCode']['output'];
  /** Head office and branches as one family (REG-9). */
  readonly family: Family;
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
  /** Its file (客户资料, REG-15). */
  readonly profile: CustomerProfile;
  /** The sector it works in. */
  readonly sector: Maybe<Scalars['String']['output']>;
  /** Service records (服务记录), newest first; the last 100. */
  readonly serviceRecords: ReadonlyArray<ServiceRecord>;
  /** Its numbers in source systems. */
  readonly sourceRefs: ReadonlyArray<SourceRef>;
  /** Where it stands. */
  readonly status: CustomerStatus;
};


/** A business or institutional customer (大客户). */
export type CustomerChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A change of a customer's file: who, when, before and after. */
export type CustomerChange = {
  readonly __typename?: 'CustomerChange';
  /** After; contacts are masked. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** Before; contacts are masked. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who changed it. */
  readonly changedBy: Maybe<Staff>;
  /** What changed, by its name in CustomerProfile or Customer. */
  readonly field: Scalars['String']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Why, where a reason was asked for. */
  readonly reason: Maybe<Scalars['String']['output']>;
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

/** A customer's file (客户资料, REG-15). */
export type CustomerProfile = {
  readonly __typename?: 'CustomerProfile';
  /** Postal address (地址). */
  readonly address: Maybe<Scalars['String']['output']>;
  /** The people one speaks with (联系人). */
  readonly contacts: ReadonlyArray<Contact>;
  /** Whether names and numbers of contacts are masked for the viewer. */
  readonly contactsMasked: Scalars['Boolean']['output'];
  /** Whether it is designated a policy customer (政策性客户, GRD-1). */
  readonly policyDesignated: Scalars['Boolean']['output'];
  /** Postcode (邮政编码), 6 digits. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  /** Business lines that it uses (使用业务). */
  readonly servicesUsed: ReadonlyArray<Scalars['String']['output']>;
  /** Its social influence (社会影响), recorded and not scored (GRD-2). */
  readonly socialInfluence: Maybe<Scalars['String']['output']>;
  /** What kind of body it is. */
  readonly type: Maybe<CustomerType>;
  /** Give it as expectedVersion with a change; grows with every change of the customer. */
  readonly version: Scalars['Int']['output'];
};

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

/** Whom the city centre designates, and why. */
export type DesignatePolicyCustomerInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** False ends the designation. */
  readonly designated: Scalars['Boolean']['input'];
  /** The version that was read; another one meanwhile is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; kept with the change. */
  readonly reason: Scalars['String']['input'];
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
  /** The names are alike, apart from places and legal forms. */
  | 'NAME'
  /** A number in a source system is the same. */
  | 'SOURCE_REF';

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

/** Head office and branches (REG-9), as far as the viewer may see them. */
export type Family = {
  readonly __typename?: 'Family';
  /** The head office; null where the viewer may not see it. */
  readonly headOffice: Maybe<Customer>;
  /** How many members the viewer may not see; they count in no total. */
  readonly hiddenMembers: Scalars['Int']['output'];
  /** Last year's revenue of the visible members. */
  readonly lastYearRevenue: Scalars['Money']['output'];
  /** Its members, head office first, then by code; the first 200. */
  readonly members: ReadonlyArray<FamilyMember>;
};

/** A member of a family. */
export type FamilyMember = {
  readonly __typename?: 'FamilyMember';
  /** The customer. */
  readonly customer: Customer;
  /** Its revenue of last year. */
  readonly lastYearRevenue: Scalars['Money']['output'];
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
  /** Until when the city centre is to decide (REG-16). */
  readonly dueAt: Scalars['DateTime']['output'];
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
  /** The kind that the customer's revenue suggests; the city centre decides. */
  readonly suggestion: KindSuggestion;
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

/** Something that a filing lacks. */
export type FilingFault = {
  readonly __typename?: 'FilingFault';
  /** Whether submission is refused for it; else the city centre will ask. */
  readonly blocks: Scalars['Boolean']['output'];
  /** The field of the input at fault, "input.division"; null where it is the customer as a whole. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** One sentence, in Chinese. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageEn: Scalars['String']['output'];
  /** A documented reason, "DivisionPlaceholder". */
  readonly reason: Scalars['String']['output'];
  /** The rule behind it, "REG-2". */
  readonly rule: Maybe<Scalars['String']['output']>;
};

/** Whether a filing can be submitted, and what it lacks. */
export type FilingReadiness = {
  readonly __typename?: 'FilingReadiness';
  /** Everything that it lacks. */
  readonly faults: ReadonlyArray<FilingFault>;
  /** Nothing hinders it. */
  readonly ready: Scalars['Boolean']['output'];
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

/** Which key account is kept, and why. */
export type KeepKeyAccountInput = {
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
};

/** The decided review. */
export type KeepKeyAccountPayload = {
  readonly __typename?: 'KeepKeyAccountPayload';
  /** The review. */
  readonly review: QualificationReview;
};

/** What kind of account a customer is (REG-3). */
export type Kind =
  /** Several lines, city level (综合). */
  | 'COMPREHENSIVE'
  /** Qualifies by one line (专业). */
  | 'PROFESSIONAL'
  /** A comprehensive account of one county or district (区域). */
  | 'REGIONAL';

/** The kind that revenue suggests, and by what (GRD-1). */
export type KindSuggestion = {
  readonly __typename?: 'KindSuggestion';
  /** The line with the most revenue last year. */
  readonly dominantLine: Maybe<Scalars['String']['output']>;
  /** The kind; null while grading has not assessed the customer. */
  readonly kind: Maybe<Kind>;
  /** How many business lines had revenue last year. */
  readonly linesUsed: Scalars['Int']['output'];
  /** The main business line that goes with it. */
  readonly mainLine: Maybe<Scalars['String']['output']>;
  /** In how many counties or districts the family has members. */
  readonly territories: Scalars['Int']['output'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Approve all submitted filings that qualify, in a fixed order within each division. */
  readonly approveQualifyingFilings: ApproveQualifyingFilingsPayload;
  /** Set who plays the A and the B role (REG-8). */
  readonly assignAccountTeam: AssignAccountTeamPayload;
  /** Designate a policy customer (政策性客户, GRD-1), or end the designation; the city centre's. */
  readonly designatePolicyCustomer: DesignatePolicyCustomerPayload;
  /** Record that an agreement ended; with the last one the customer has none (GRD-1). */
  readonly endAgreement: EndAgreementPayload;
  /** File a customer with the city centre (备案, REG-1). */
  readonly fileCustomer: FileCustomerPayload;
  /** File every known prospect that meets the definition (GRD-1), each through the unit of its territory. */
  readonly fileQualifyingCustomers: FileQualifyingCustomersPayload;
  /** Keep a key account that no longer meets the definition (GRD-1), with a reason; the city centre's. */
  readonly keepKeyAccount: KeepKeyAccountPayload;
  /** The development has succeeded: B leads from now on (REG-8). */
  readonly markDevelopmentSucceeded: MarkDevelopmentSucceededPayload;
  /** Set a customer's division, kind or main line by hand; the responsible unit is resolved again (REG-3), the ID stays (REG-2). The city centre's. */
  readonly reclassifyCustomer: ReclassifyCustomerPayload;
  /** Add to a customer's service records (服务记录, REG-15). */
  readonly recordService: RecordServicePayload;
  /** Approve, reject or return a filing (REG-1). Approval issues the ID (REG-2) and decides the responsible unit (REG-3). */
  readonly reviewFiling: ReviewFilingPayload;
  /** Put a customer under a head office, or detach it (REG-9); IDs that were issued stay (REG-2). The city centre's. */
  readonly setHeadOffice: SetHeadOfficePayload;
  /** Record that an agreement (协议) was signed with a customer. */
  readonly signAgreement: SignAgreementPayload;
  /** Correct a customer's file (客户资料, REG-15): by its responsible unit or the city centre. */
  readonly updateCustomerProfile: UpdateCustomerProfilePayload;
};


export type MutationApproveQualifyingFilingsArgs = {
  input: ApproveQualifyingFilingsInput;
};


export type MutationAssignAccountTeamArgs = {
  input: AssignAccountTeamInput;
};


export type MutationDesignatePolicyCustomerArgs = {
  input: DesignatePolicyCustomerInput;
};


export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};


export type MutationFileCustomerArgs = {
  input: FileCustomerInput;
};


export type MutationFileQualifyingCustomersArgs = {
  input: FileQualifyingCustomersInput;
};


export type MutationKeepKeyAccountArgs = {
  input: KeepKeyAccountInput;
};


export type MutationMarkDevelopmentSucceededArgs = {
  input: MarkDevelopmentSucceededInput;
};


export type MutationReclassifyCustomerArgs = {
  input: ReclassifyCustomerInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


export type MutationReviewFilingArgs = {
  input: ReviewFilingInput;
};


export type MutationSetHeadOfficeArgs = {
  input: SetHeadOfficeInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationUpdateCustomerProfileArgs = {
  input: UpdateCustomerProfileInput;
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

/** A key account that no longer meets the definition (资格复核, REG-1). */
export type QualificationReview = {
  readonly __typename?: 'QualificationReview';
  /** When it was decided or withdrawn. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** The customer. */
  readonly customer: Customer;
  /** Who decided it. */
  readonly decidedBy: Maybe<Staff>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Why the key account is kept. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: QualificationReviewStatus;
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

/** Where a review of a key account stands. */
export type QualificationReviewStatus =
  /** The city centre keeps the key account. */
  | 'KEPT'
  /** Waits for the city centre. */
  | 'OPEN'
  /** The customer met the definition again before anybody decided. */
  | 'WITHDRAWN';

export type Query = {
  readonly __typename?: 'Query';
  /** A customer by id or code; exactly one of the two. Null where there is none or the viewer may not see it. */
  readonly customer: Maybe<Customer>;
  /** A file of prospects with its progress; null where there is none or the viewer may not see it. */
  readonly customerImport: Maybe<CustomerImport>;
  /** Customers the viewer may see. */
  readonly customers: CustomerConnection;
  /** What a filing lacks before it is submitted (REG-1): everything at once, and nothing is written. */
  readonly filingReadiness: FilingReadiness;
  /** Filings the viewer may see, oldest first. */
  readonly filings: FilingConnection;
  /** Filings that the city centre has not decided in time (REG-16), longest waiting first. */
  readonly overdueFilings: FilingConnection;
  /** Customers that may be the same one (REG-5): found in the whole city; of one that the viewer may not see no more is told than that it exists and who holds it. */
  readonly possibleDuplicates: ReadonlyArray<PossibleDuplicate>;
  /** Key accounts that no longer meet the definition (GRD-1), flagged for the city centre and never dropped silently (REG-1); oldest first. */
  readonly qualificationReviews: QualificationReviewConnection;
  /** Who would be responsible for such a customer, by which row of the rule (REG-3). */
  readonly responsibilityPreview: ResponsibilityDecision;
  /** Whom a name, code or pinyin means (检索): by ID, credit code, a part of the name, or the first letters or whole of its pinyin; in the order in which they became known. */
  readonly searchCustomers: CustomerConnection;
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


export type QueryFilingReadinessArgs = {
  input: FileCustomerInput;
};


export type QueryFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<FilingStatus>;
};


export type QueryOverdueFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPossibleDuplicatesArgs = {
  creditCode?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  sourceRefs?: InputMaybe<ReadonlyArray<SourceRefInput>>;
};


export type QueryQualificationReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<QualificationReviewStatus>;
};


export type QueryResponsibilityPreviewArgs = {
  division: Scalars['DivisionCode']['input'];
  grade: GradeLevel;
  kind: Kind;
  mainLine?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

/** What the city centre sets by hand; what is left out stays. */
export type ReclassifyCustomerInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** Where it is now. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** The version that was read; another one meanwhile is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its kind; of a key account or a filed customer. */
  readonly kind?: InputMaybe<Kind>;
  /** Its main business line. */
  readonly mainLine?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The changed customer. */
export type ReclassifyCustomerPayload = {
  readonly __typename?: 'ReclassifyCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** What was done for a customer. */
export type RecordServiceInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The business line, if it was about one. */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** What was done, 1 to 1,000 characters. */
  readonly note: Scalars['String']['input'];
  /** On which day; not later than today. */
  readonly on: Scalars['Date']['input'];
};

/** The customer with the record. */
export type RecordServicePayload = {
  readonly __typename?: 'RecordServicePayload';
  /** The customer. */
  readonly customer: Customer;
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

/** What was done for a customer (服务记录). */
export type ServiceRecord = {
  readonly __typename?: 'ServiceRecord';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The business line it was about, if one. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly note: Scalars['String']['output'];
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** Who recorded it. */
  readonly recordedBy: Maybe<Staff>;
};

/** Which customer belongs under which head office. */
export type SetHeadOfficeInput = {
  /** The branch. */
  readonly customerId: Scalars['ID']['input'];
  /** The version that was read; another one meanwhile is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The head office; null detaches. */
  readonly headOfficeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; kept with the change. */
  readonly reason: Scalars['String']['input'];
};

/** The changed customer. */
export type SetHeadOfficePayload = {
  readonly __typename?: 'SetHeadOfficePayload';
  /** The customer. */
  readonly customer: Customer;
};

/** An agreement that was signed. */
export type SignAgreementInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where: the place of the organisation that signed (REG-7), 1 to 100 characters. */
  readonly signedAtPlace: Scalars['String']['input'];
  /** When; not later than today. */
  readonly signedOn: Scalars['Date']['input'];
};

/** The customer with the agreement. */
export type SignAgreementPayload = {
  readonly __typename?: 'SignAgreementPayload';
  /** The customer. */
  readonly customer: Customer;
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

/** Which part of the account team leads (REG-8). */
export type TeamPhase =
  /** A leads, B supports. */
  | 'DEVELOPMENT'
  /** B leads, A supports. */
  | 'UPKEEP';

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

/** What changes in a customer's file; what is left out stays, null clears. */
export type UpdateCustomerProfileInput = {
  /** Postal address, at most 200 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** All contacts, at most 20; replaces the ones before. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactInput>>;
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** The version that was read; another one meanwhile is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The whole name, 1 to 200 characters; cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Postcode, 6 digits. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The sector, at most 50 characters. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Business lines that it uses. */
  readonly servicesUsed?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Social influence, at most 1,000 characters. */
  readonly socialInfluence?: InputMaybe<Scalars['String']['input']>;
  /** What kind of body it is. */
  readonly type?: InputMaybe<CustomerType>;
};

/** The changed customer. */
export type UpdateCustomerProfilePayload = {
  readonly __typename?: 'UpdateCustomerProfilePayload';
  /** The customer. */
  readonly customer: Customer;
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
  Agreement: ResolverTypeWrapper<AgreementRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApproveQualifyingFilingsInput: ApproveQualifyingFilingsInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApproveQualifyingFilingsPayload: ResolverTypeWrapper<ApproveQualifyingFilingsPayload>;
  AssignAccountTeamInput: AssignAccountTeamInput;
  AssignAccountTeamPayload: ResolverTypeWrapper<TeamOf>;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  Customer: ResolverTypeWrapper<CustomerRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CustomerChange: ResolverTypeWrapper<ChangeRow>;
  CustomerChangeConnection: ResolverTypeWrapper<ChangePage>;
  CustomerChangeEdge: ResolverTypeWrapper<Omit<CustomerChangeEdge, 'node'> & { node?: Maybe<ResolversTypes['CustomerChange']> }>;
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
  CustomerProfile: ResolverTypeWrapper<ShownFile>;
  CustomerStatus: CustomerStatus;
  CustomerType: CustomerType;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DesignatePolicyCustomerInput: DesignatePolicyCustomerInput;
  DesignatePolicyCustomerPayload: ResolverTypeWrapper<KeptCustomer>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DuplicateSign: DuplicateSign;
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: ResolverTypeWrapper<KeptCustomer>;
  Family: ResolverTypeWrapper<FamilyRow>;
  FamilyMember: ResolverTypeWrapper<MemberRow>;
  FileCustomerInput: FileCustomerInput;
  FileCustomerPayload: ResolverTypeWrapper<FiledCustomer>;
  FileQualifyingCustomersInput: FileQualifyingCustomersInput;
  FileQualifyingCustomersPayload: ResolverTypeWrapper<FileQualifyingCustomersPayload>;
  Filing: ResolverTypeWrapper<FilingRow>;
  FilingConnection: ResolverTypeWrapper<FilingPage>;
  FilingEdge: ResolverTypeWrapper<Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversTypes['Filing']> }>;
  FilingFault: ResolverTypeWrapper<FilingFault>;
  FilingReadiness: ResolverTypeWrapper<FilingReadiness>;
  FilingStatus: FilingStatus;
  GradeLevel: GradeLevel;
  KeepKeyAccountInput: KeepKeyAccountInput;
  KeepKeyAccountPayload: ResolverTypeWrapper<KeptByReview>;
  Kind: Kind;
  KindSuggestion: ResolverTypeWrapper<KindSuggestion>;
  MarkDevelopmentSucceededInput: MarkDevelopmentSucceededInput;
  MarkDevelopmentSucceededPayload: ResolverTypeWrapper<TeamOf>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ownership: ResolverTypeWrapper<OwnershipRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PossibleDuplicate: ResolverTypeWrapper<Duplicate>;
  QualificationReview: ResolverTypeWrapper<ReviewRow>;
  QualificationReviewConnection: ResolverTypeWrapper<ReviewPage>;
  QualificationReviewEdge: ResolverTypeWrapper<Omit<QualificationReviewEdge, 'node'> & { node?: Maybe<ResolversTypes['QualificationReview']> }>;
  QualificationReviewStatus: QualificationReviewStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReclassifyCustomerInput: ReclassifyCustomerInput;
  ReclassifyCustomerPayload: ResolverTypeWrapper<KeptCustomer>;
  RecordServiceInput: RecordServiceInput;
  RecordServicePayload: ResolverTypeWrapper<KeptCustomer>;
  ResponsibilityDecision: ResolverTypeWrapper<Decision>;
  ReviewDecision: ReviewDecision;
  ReviewFilingInput: ReviewFilingInput;
  ReviewFilingPayload: ResolverTypeWrapper<ReviewedFiling>;
  ServiceRecord: ResolverTypeWrapper<ServiceRecordRow>;
  SetHeadOfficeInput: SetHeadOfficeInput;
  SetHeadOfficePayload: ResolverTypeWrapper<KeptCustomer>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: ResolverTypeWrapper<KeptCustomer>;
  SourceRef: ResolverTypeWrapper<SourceRefRow>;
  SourceRefInput: SourceRefInput;
  Staff: ResolverTypeWrapper<StaffRef>;
  TeamPhase: TeamPhase;
  Unit: ResolverTypeWrapper<UnitRef>;
  UpdateCustomerProfileInput: UpdateCustomerProfileInput;
  UpdateCustomerProfilePayload: ResolverTypeWrapper<KeptCustomer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountTeam: Team;
  Agreement: AgreementRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ApproveQualifyingFilingsInput: ApproveQualifyingFilingsInput;
  Int: Scalars['Int']['output'];
  ApproveQualifyingFilingsPayload: ApproveQualifyingFilingsPayload;
  AssignAccountTeamInput: AssignAccountTeamInput;
  AssignAccountTeamPayload: TeamOf;
  Contact: Contact;
  ContactInput: ContactInput;
  Customer: CustomerRow;
  Boolean: Scalars['Boolean']['output'];
  CustomerChange: ChangeRow;
  CustomerChangeConnection: ChangePage;
  CustomerChangeEdge: Omit<CustomerChangeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CustomerChange']> };
  CustomerCode: Scalars['CustomerCode']['output'];
  CustomerConnection: CustomerPage;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Customer']> };
  CustomerFilter: CustomerFilter;
  CustomerImport: CustomerImportRow;
  CustomerImportError: RefusedRow;
  CustomerImportErrorConnection: RefusedRowPage;
  CustomerImportErrorEdge: Omit<CustomerImportErrorEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CustomerImportError']> };
  CustomerProfile: ShownFile;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DesignatePolicyCustomerInput: DesignatePolicyCustomerInput;
  DesignatePolicyCustomerPayload: KeptCustomer;
  DivisionCode: Scalars['DivisionCode']['output'];
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: KeptCustomer;
  Family: FamilyRow;
  FamilyMember: MemberRow;
  FileCustomerInput: FileCustomerInput;
  FileCustomerPayload: FiledCustomer;
  FileQualifyingCustomersInput: FileQualifyingCustomersInput;
  FileQualifyingCustomersPayload: FileQualifyingCustomersPayload;
  Filing: FilingRow;
  FilingConnection: FilingPage;
  FilingEdge: Omit<FilingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Filing']> };
  FilingFault: FilingFault;
  FilingReadiness: FilingReadiness;
  KeepKeyAccountInput: KeepKeyAccountInput;
  KeepKeyAccountPayload: KeptByReview;
  KindSuggestion: KindSuggestion;
  MarkDevelopmentSucceededInput: MarkDevelopmentSucceededInput;
  MarkDevelopmentSucceededPayload: TeamOf;
  Money: Scalars['Money']['output'];
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  Ownership: OwnershipRow;
  PageInfo: PageInfo;
  PossibleDuplicate: Duplicate;
  QualificationReview: ReviewRow;
  QualificationReviewConnection: ReviewPage;
  QualificationReviewEdge: Omit<QualificationReviewEdge, 'node'> & { node?: Maybe<ResolversParentTypes['QualificationReview']> };
  Query: Record<PropertyKey, never>;
  ReclassifyCustomerInput: ReclassifyCustomerInput;
  ReclassifyCustomerPayload: KeptCustomer;
  RecordServiceInput: RecordServiceInput;
  RecordServicePayload: KeptCustomer;
  ResponsibilityDecision: Decision;
  ReviewFilingInput: ReviewFilingInput;
  ReviewFilingPayload: ReviewedFiling;
  ServiceRecord: ServiceRecordRow;
  SetHeadOfficeInput: SetHeadOfficeInput;
  SetHeadOfficePayload: KeptCustomer;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: KeptCustomer;
  SourceRef: SourceRefRow;
  SourceRefInput: SourceRefInput;
  Staff: StaffRef;
  Unit: UnitRef;
  UpdateCustomerProfileInput: UpdateCustomerProfileInput;
  UpdateCustomerProfilePayload: KeptCustomer;
};

export type AccountTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTeam'] = ResolversParentTypes['AccountTeam']> = {
  a?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TeamPhase'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signedAtPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ApproveQualifyingFilingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveQualifyingFilingsPayload'] = ResolversParentTypes['ApproveQualifyingFilingsPayload']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gradePending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignAccountTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignAccountTeamPayload'] = ResolversParentTypes['AssignAccountTeamPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountTeam?: Resolver<Maybe<ResolversTypes['AccountTeam']>, ParentType, ContextType>;
  agreementSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['CustomerChangeConnection'], ParentType, ContextType, RequireFields<CustomerChangesArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['CustomerCode']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  headOffice?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Kind']>, ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  ownershipHistory?: Resolver<ReadonlyArray<ResolversTypes['Ownership']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['CustomerProfile'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceRecords?: Resolver<ReadonlyArray<ResolversTypes['ServiceRecord']>, ParentType, ContextType>;
  sourceRefs?: Resolver<ReadonlyArray<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
};

export type CustomerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerChange'] = ResolversParentTypes['CustomerChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CustomerProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerProfile'] = ResolversParentTypes['CustomerProfile']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactsMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyDesignated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicesUsed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  socialInfluence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CustomerType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DesignatePolicyCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignatePolicyCustomerPayload'] = ResolversParentTypes['DesignatePolicyCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type EndAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgreementPayload'] = ResolversParentTypes['EndAgreementPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type FamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family']> = {
  headOffice?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  hiddenMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYearRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['FamilyMember']>, ParentType, ContextType>;
};

export type FamilyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyMember'] = ResolversParentTypes['FamilyMember']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  lastYearRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedKind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FilingStatus'], ParentType, ContextType>;
  suggestion?: Resolver<ResolversTypes['KindSuggestion'], ParentType, ContextType>;
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

export type FilingFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingFault'] = ResolversParentTypes['FilingFault']> = {
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FilingReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingReadiness'] = ResolversParentTypes['FilingReadiness']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['FilingFault']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KeepKeyAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepKeyAccountPayload'] = ResolversParentTypes['KeepKeyAccountPayload']> = {
  review?: Resolver<ResolversTypes['QualificationReview'], ParentType, ContextType>;
};

export type KindSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindSuggestion'] = ResolversParentTypes['KindSuggestion']> = {
  dominantLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Kind']>, ParentType, ContextType>;
  linesUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mainLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  territories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  designatePolicyCustomer?: Resolver<ResolversTypes['DesignatePolicyCustomerPayload'], ParentType, ContextType, RequireFields<MutationDesignatePolicyCustomerArgs, 'input'>>;
  endAgreement?: Resolver<ResolversTypes['EndAgreementPayload'], ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'input'>>;
  fileCustomer?: Resolver<ResolversTypes['FileCustomerPayload'], ParentType, ContextType, RequireFields<MutationFileCustomerArgs, 'input'>>;
  fileQualifyingCustomers?: Resolver<ResolversTypes['FileQualifyingCustomersPayload'], ParentType, ContextType, RequireFields<MutationFileQualifyingCustomersArgs, 'input'>>;
  keepKeyAccount?: Resolver<ResolversTypes['KeepKeyAccountPayload'], ParentType, ContextType, RequireFields<MutationKeepKeyAccountArgs, 'input'>>;
  markDevelopmentSucceeded?: Resolver<ResolversTypes['MarkDevelopmentSucceededPayload'], ParentType, ContextType, RequireFields<MutationMarkDevelopmentSucceededArgs, 'input'>>;
  reclassifyCustomer?: Resolver<ResolversTypes['ReclassifyCustomerPayload'], ParentType, ContextType, RequireFields<MutationReclassifyCustomerArgs, 'input'>>;
  recordService?: Resolver<ResolversTypes['RecordServicePayload'], ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  reviewFiling?: Resolver<ResolversTypes['ReviewFilingPayload'], ParentType, ContextType, RequireFields<MutationReviewFilingArgs, 'input'>>;
  setHeadOffice?: Resolver<ResolversTypes['SetHeadOfficePayload'], ParentType, ContextType, RequireFields<MutationSetHeadOfficeArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementPayload'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  updateCustomerProfile?: Resolver<ResolversTypes['UpdateCustomerProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerProfileArgs, 'input'>>;
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

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['DuplicateSign'], ParentType, ContextType>;
};

export type QualificationReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationReview'] = ResolversParentTypes['QualificationReview']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QualificationReviewStatus'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<QueryCustomerArgs>>;
  customerImport?: Resolver<Maybe<ResolversTypes['CustomerImport']>, ParentType, ContextType, RequireFields<QueryCustomerImportArgs, 'id'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first'>>;
  filingReadiness?: Resolver<ResolversTypes['FilingReadiness'], ParentType, ContextType, RequireFields<QueryFilingReadinessArgs, 'input'>>;
  filings?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<QueryFilingsArgs, 'first'>>;
  overdueFilings?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<QueryOverdueFilingsArgs, 'first'>>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'name' | 'sourceRefs'>>;
  qualificationReviews?: Resolver<ResolversTypes['QualificationReviewConnection'], ParentType, ContextType, RequireFields<QueryQualificationReviewsArgs, 'first'>>;
  responsibilityPreview?: Resolver<ResolversTypes['ResponsibilityDecision'], ParentType, ContextType, RequireFields<QueryResponsibilityPreviewArgs, 'division' | 'grade' | 'kind'>>;
  searchCustomers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QuerySearchCustomersArgs, 'first' | 'text'>>;
};

export type ReclassifyCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReclassifyCustomerPayload'] = ResolversParentTypes['ReclassifyCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type RecordServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordServicePayload'] = ResolversParentTypes['RecordServicePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
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

export type ServiceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
};

export type SetHeadOfficePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetHeadOfficePayload'] = ResolversParentTypes['SetHeadOfficePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
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

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<UnitCustomersArgs, 'first'>>;
};

export type UpdateCustomerProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerProfilePayload'] = ResolversParentTypes['UpdateCustomerProfilePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountTeam?: AccountTeamResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  ApproveQualifyingFilingsPayload?: ApproveQualifyingFilingsPayloadResolvers<ContextType>;
  AssignAccountTeamPayload?: AssignAccountTeamPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerChange?: CustomerChangeResolvers<ContextType>;
  CustomerChangeConnection?: CustomerChangeConnectionResolvers<ContextType>;
  CustomerChangeEdge?: CustomerChangeEdgeResolvers<ContextType>;
  CustomerCode?: GraphQLScalarType;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerImport?: CustomerImportResolvers<ContextType>;
  CustomerImportError?: CustomerImportErrorResolvers<ContextType>;
  CustomerImportErrorConnection?: CustomerImportErrorConnectionResolvers<ContextType>;
  CustomerImportErrorEdge?: CustomerImportErrorEdgeResolvers<ContextType>;
  CustomerProfile?: CustomerProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DesignatePolicyCustomerPayload?: DesignatePolicyCustomerPayloadResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  EndAgreementPayload?: EndAgreementPayloadResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  FamilyMember?: FamilyMemberResolvers<ContextType>;
  FileCustomerPayload?: FileCustomerPayloadResolvers<ContextType>;
  FileQualifyingCustomersPayload?: FileQualifyingCustomersPayloadResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FilingConnection?: FilingConnectionResolvers<ContextType>;
  FilingEdge?: FilingEdgeResolvers<ContextType>;
  FilingFault?: FilingFaultResolvers<ContextType>;
  FilingReadiness?: FilingReadinessResolvers<ContextType>;
  KeepKeyAccountPayload?: KeepKeyAccountPayloadResolvers<ContextType>;
  KindSuggestion?: KindSuggestionResolvers<ContextType>;
  MarkDevelopmentSucceededPayload?: MarkDevelopmentSucceededPayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  QualificationReview?: QualificationReviewResolvers<ContextType>;
  QualificationReviewConnection?: QualificationReviewConnectionResolvers<ContextType>;
  QualificationReviewEdge?: QualificationReviewEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReclassifyCustomerPayload?: ReclassifyCustomerPayloadResolvers<ContextType>;
  RecordServicePayload?: RecordServicePayloadResolvers<ContextType>;
  ResponsibilityDecision?: ResponsibilityDecisionResolvers<ContextType>;
  ReviewFilingPayload?: ReviewFilingPayloadResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  SetHeadOfficePayload?: SetHeadOfficePayloadResolvers<ContextType>;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  SourceRef?: SourceRefResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UpdateCustomerProfilePayload?: UpdateCustomerProfilePayloadResolvers<ContextType>;
};

