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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** File a customer with the city centre (备案, REG-1). */
  readonly fileCustomer: FileCustomerPayload;
  /** File every known prospect that meets the definition (GRD-1), each through the unit of its territory. */
  readonly fileQualifyingCustomers: FileQualifyingCustomersPayload;
  /** Approve, reject or return a filing (REG-1). Approval issues the ID (REG-2) and decides the responsible unit (REG-3). */
  readonly reviewFiling: ReviewFilingPayload;
  /** Approve all submitted filings that qualify, in a fixed order within each division. */
  readonly approveQualifyingFilings: ApproveQualifyingFilingsPayload;
  /** Set who plays the A and the B role (REG-8). */
  readonly assignAccountTeam: AssignAccountTeamPayload;
  /** The development has succeeded: B leads from now on (REG-8). */
  readonly markDevelopmentSucceeded: MarkDevelopmentSucceededPayload;
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

/** Where a customer stands. */
export type CustomerStatus =
  /** Known from a source system, not filed. */
  | 'PROSPECT'
  /** Filed, not yet decided. */
  | 'FILED'
  /** Approved; has an ID, a grade and a responsible unit. */
  | 'KEY_ACCOUNT'
  /** No longer a key account, by decision. */
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
  /** Its kind; null for a prospect. */
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
};

/** A member of staff, with the accounts. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Customers in whose team the person has the A or B role, as far as the viewer may see them. */
  readonly accounts: Maybe<CustomerConnection>;
};


/** A member of staff, with the accounts. */
export type StaffAccountsArgs = {
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
};


/** A unit, with its customers. */
export type UnitCustomersArgs = {
  filter?: InputMaybe<CustomerFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** One sentence. */
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
  /** The whole name, 1 to 200 characters. */
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CustomerStatus: CustomerStatus;
  FilingStatus: FilingStatus;
  ReviewDecision: ReviewDecision;
  TeamPhase: TeamPhase;
  Customer: ResolverTypeWrapper<CustomerRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Mutation: Record<PropertyKey, never>;
  Customer: CustomerRow;
  Boolean: Scalars['Boolean']['output'];
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
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  fileCustomer?: Resolver<ResolversTypes['FileCustomerPayload'], ParentType, ContextType, RequireFields<MutationFileCustomerArgs, 'input'>>;
  fileQualifyingCustomers?: Resolver<ResolversTypes['FileQualifyingCustomersPayload'], ParentType, ContextType, RequireFields<MutationFileQualifyingCustomersArgs, 'input'>>;
  reviewFiling?: Resolver<ResolversTypes['ReviewFilingPayload'], ParentType, ContextType, RequireFields<MutationReviewFilingArgs, 'input'>>;
  approveQualifyingFilings?: Resolver<ResolversTypes['ApproveQualifyingFilingsPayload'], ParentType, ContextType, RequireFields<MutationApproveQualifyingFilingsArgs, 'input'>>;
  assignAccountTeam?: Resolver<ResolversTypes['AssignAccountTeamPayload'], ParentType, ContextType, RequireFields<MutationAssignAccountTeamArgs, 'input'>>;
  markDevelopmentSucceeded?: Resolver<ResolversTypes['MarkDevelopmentSucceededPayload'], ParentType, ContextType, RequireFields<MutationMarkDevelopmentSucceededArgs, 'input'>>;
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
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff'], FederationReferenceType extends FederationReferenceTypes['Staff'] = FederationReferenceTypes['Staff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Staff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<StaffAccountsArgs, 'first'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<UnitCustomersArgs, 'first'>>;
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
  CustomerCode?: GraphQLScalarType;
  DivisionCode?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};

