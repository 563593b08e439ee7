import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ImportRow, ErrorRow } from './store/imports';
import type { MonthRow } from './store/months';
import type { BureauRevenueRow } from './store/bureau-revenue';
import type { EntryRow } from './store/entries';
import type { RevenueOfYear, UnitYear, LineSum } from './store/revenue';
import type { CustomerReference, UnitReference, ImportPage, ErrorPage, EntryPage } from './resolvers/references';
import type { ReportedLine } from './sectors/resolvers/reported-group';
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
  /** A revenue import with its progress and its refused rows; null where there is none or the viewer may not see it. */
  readonly revenueImport: Maybe<RevenueImport>;
  /** The revenue imports, newest first. */
  readonly revenueImports: RevenueImportConnection;
  /** The months of a year with their state and sums (LED-5). */
  readonly months: ReadonlyArray<LedgerMonth>;
};


export type QueryRevenueImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRevenueImportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMonthsArgs = {
  year: Scalars['Int']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Declare the whole bureau's revenue of a year (LED-4). A later declaration replaces an earlier one; the history stays. */
  readonly declareBureauRevenue: DeclareBureauRevenuePayload;
  /** Reverse an entry by a new one that points at it (LED-1). */
  readonly reverseEntry: ReverseEntryPayload;
  /** Close a month: it takes no more entries (LED-5). */
  readonly closeMonth: CloseMonthPayload;
};


export type MutationDeclareBureauRevenueArgs = {
  input: DeclareBureauRevenueInput;
};


export type MutationReverseEntryArgs = {
  input: ReverseEntryInput;
};


export type MutationCloseMonthArgs = {
  input: CloseMonthInput;
};

/** A customer, with what the ledger knows of it. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Revenue of a calendar year (LED-1); zero where there is none. */
  readonly revenue: Maybe<CustomerRevenue>;
  /** The ledger's entries, newest month first. */
  readonly entries: Maybe<EntryConnection>;
};


/** A customer, with what the ledger knows of it. */
export type CustomerRevenueArgs = {
  year: Scalars['Int']['input'];
};


/** A customer, with what the ledger knows of it. */
export type CustomerEntriesArgs = {
  month?: InputMaybe<Scalars['Month']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A unit, with what the ledger knows of it. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Immutable. */
  readonly code: Scalars['String']['output'];
  /** Revenue that the unit served in a year, of the customers the viewer may see (LED-3). */
  readonly revenue: Maybe<UnitRevenueYear>;
};


/** A unit, with what the ledger knows of it. */
export type UnitRevenueArgs = {
  year: Scalars['Int']['input'];
};

/** Revenue of one customer in one year. */
export type CustomerRevenue = {
  readonly __typename?: 'CustomerRevenue';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** All lines together (LED-1). */
  readonly total: Scalars['Money']['output'];
  /** The part of the bureau's revenue, 0.0015 for 1.5 ‰, cut to eight places; 0 where the bureau's total is 0. */
  readonly share: Scalars['Decimal']['output'];
  /** The bureau's revenue of the year (LED-4). */
  readonly bureauTotal: Scalars['Money']['output'];
  /** False while the ledger's own total stands in for a declared one (LED-4). */
  readonly bureauTotalDeclared: Scalars['Boolean']['output'];
  /** By business line, largest first. */
  readonly byLine: ReadonlyArray<LineRevenue>;
  /** By month, in order. */
  readonly byMonth: ReadonlyArray<MonthRevenue>;
  /** By servicing unit, largest first (LED-3). */
  readonly byUnit: ReadonlyArray<UnitRevenue>;
};

/** Revenue of one line. */
export type LineRevenue = {
  readonly __typename?: 'LineRevenue';
  /** The line's id: savings billing letters philately express logistics parcels newspapers. */
  readonly line: Scalars['String']['output'];
  /** Booked revenue. */
  readonly amount: Scalars['Money']['output'];
  /** Turnover (流转额), newspapers only (LED-2). */
  readonly turnover: Maybe<Scalars['Money']['output']>;
};

/** Revenue of one month. */
export type MonthRevenue = {
  readonly __typename?: 'MonthRevenue';
  /** The month. */
  readonly month: Scalars['Month']['output'];
  /** Booked revenue. */
  readonly amount: Scalars['Money']['output'];
};

/** Revenue through one servicing unit. */
export type UnitRevenue = {
  readonly __typename?: 'UnitRevenue';
  /** The servicing unit. */
  readonly unit: Unit;
  /** Booked revenue. */
  readonly amount: Scalars['Money']['output'];
};

/** Revenue of one unit in one year. */
export type UnitRevenueYear = {
  readonly __typename?: 'UnitRevenueYear';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Booked revenue. */
  readonly total: Scalars['Money']['output'];
  /** By business line, largest first. */
  readonly byLine: ReadonlyArray<LineRevenue>;
};

/** One posting; never changed, never deleted (LED-1). */
export type Entry = {
  readonly __typename?: 'Entry';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The business line. */
  readonly line: Scalars['String']['output'];
  /** The servicing unit. */
  readonly unit: Unit;
  /** The month it counts in. */
  readonly month: Scalars['Month']['output'];
  /** The month it corrects, where that is another one (LED-5). */
  readonly correctsMonth: Maybe<Scalars['Month']['output']>;
  /** Booked revenue; negative where it reverses. */
  readonly amount: Scalars['Money']['output'];
  /** Turnover, newspapers only (LED-2). */
  readonly turnover: Maybe<Scalars['Money']['output']>;
  /** The source system and its own number of the row. */
  readonly source: EntrySource;
  /** The entry that this one reverses. */
  readonly reverses: Maybe<Scalars['ID']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Where an entry came from (LED-1). */
export type EntrySource = {
  readonly __typename?: 'EntrySource';
  /** The source system. */
  readonly system: Scalars['String']['output'];
  /** The row's number there. */
  readonly ref: Scalars['String']['output'];
};

/** A page of entries. */
export type EntryConnection = {
  readonly __typename?: 'EntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<EntryEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type EntryEdge = {
  readonly __typename?: 'EntryEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Maybe<Entry>;
};

/** Where an import stands. */
export type ImportStatus =
  /** Received, waiting for its turn. */
  | 'RECEIVED'
  /** Rows are being checked and posted. */
  | 'RUNNING'
  /** Every row is in exactly one of posted, repeated, suspense, rejected. */
  | 'COMPLETED'
  /** The process stopped in the middle and the file is gone; send it again. */
  | 'INTERRUPTED'
  /** The file as a whole could not be read; the first error says why. */
  | 'FAILED';

/** A file of revenue rows (LED-1). */
export type RevenueImport = {
  readonly __typename?: 'RevenueImport';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly status: ImportStatus;
  /** Data rows read so far. */
  readonly rowsRead: Scalars['Int']['output'];
  /** Rows that count for a customer; those matched later move here from suspense. */
  readonly rowsPosted: Scalars['Int']['output'];
  /** Rows that were already here with the same content. */
  readonly rowsRepeated: Scalars['Int']['output'];
  /** Rows whose customer is not yet known. */
  readonly rowsInSuspense: Scalars['Int']['output'];
  /** Rows that were refused; see errors. */
  readonly rowsRejected: Scalars['Int']['output'];
  /** Sum of the posted rows. */
  readonly amountPosted: Scalars['Money']['output'];
  /** Bytes of the file read so far. */
  readonly bytesRead: Scalars['Decimal']['output'];
  /** Bytes of the file. */
  readonly bytesTotal: Scalars['Decimal']['output'];
  /** When the file was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** When it ended. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Refused rows in the file's order. */
  readonly errors: ImportErrorConnection;
};


/** A file of revenue rows (LED-1). */
export type RevenueImportErrorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of imports. */
export type RevenueImportConnection = {
  readonly __typename?: 'RevenueImportConnection';
  /** The imports with their cursors. */
  readonly edges: ReadonlyArray<RevenueImportEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type RevenueImportEdge = {
  readonly __typename?: 'RevenueImportEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: Maybe<RevenueImport>;
};

/** A row that was refused and why. It stopped no other row. */
export type ImportError = {
  readonly __typename?: 'ImportError';
  /** Its number in the file; the first row after the header is 1. */
  readonly row: Scalars['Int']['output'];
  /** The column at fault; null where the row as a whole is. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** A documented reason, "AmountNotExact". */
  readonly reason: Scalars['String']['output'];
  /** One sentence, in Chinese and in English. */
  readonly message: Scalars['String']['output'];
  /** The row as it came, cut at 500 characters. */
  readonly text: Scalars['String']['output'];
};

/** A page of refused rows. */
export type ImportErrorConnection = {
  readonly __typename?: 'ImportErrorConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ImportErrorEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type ImportErrorEdge = {
  readonly __typename?: 'ImportErrorEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The refused row. */
  readonly node: Maybe<ImportError>;
};

/** A month of the ledger (LED-5). */
export type LedgerMonth = {
  readonly __typename?: 'LedgerMonth';
  /** The month. */
  readonly month: Scalars['Month']['output'];
  /** Whether it is closed. */
  readonly closed: Scalars['Boolean']['output'];
  /** When it was closed. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Entries that count in it, suspense included. */
  readonly entries: Scalars['Int']['output'];
  /** Their sum, suspense included. */
  readonly amount: Scalars['Money']['output'];
};

/** A declaration of the bureau's revenue (LED-4). */
export type BureauRevenue = {
  readonly __typename?: 'BureauRevenue';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The declared amount. */
  readonly amount: Scalars['Money']['output'];
  /** Why, or by which document. */
  readonly note: Scalars['String']['output'];
  /** When it was declared. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Who declared it. */
  readonly declaredBy: Maybe<Staff>;
};

/** A member of staff, as this service refers to one. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
};

/** A declaration of the bureau's revenue. */
export type DeclareBureauRevenueInput = {
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** The whole bureau's revenue, above zero. */
  readonly amount: Scalars['Money']['input'];
  /** Why, or by which document; not empty. */
  readonly note: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was declared. */
export type DeclareBureauRevenuePayload = {
  readonly __typename?: 'DeclareBureauRevenuePayload';
  /** The declaration that now holds. */
  readonly bureauRevenue: BureauRevenue;
};

/** Which entry to reverse and why. */
export type ReverseEntryInput = {
  /** The entry. */
  readonly entryId: Scalars['ID']['input'];
  /** Why; not empty. */
  readonly reason: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new entry. */
export type ReverseEntryPayload = {
  readonly __typename?: 'ReverseEntryPayload';
  /** The reversing entry, in the entry's month, or in the open month where that is closed. */
  readonly entry: Entry;
};

/** Which month to close. */
export type CloseMonthInput = {
  /** The month; the months before it must be closed already. */
  readonly month: Scalars['Month']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was closed. */
export type CloseMonthPayload = {
  readonly __typename?: 'CloseMonthPayload';
  /** The closed month. */
  readonly month: LedgerMonth;
};

/** A line of a unit's report (REG-12): the registry says which and in what order, this service what it brought in. */
export type ReportedGroup = {
  readonly __typename?: 'ReportedGroup';
  /** The unit. */
  readonly unitCode: Scalars['String']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The day by whose table and order it is reported. */
  readonly on: Scalars['Date']['output'];
  /** The group's code. */
  readonly code: Scalars['String']['output'];
  /** Whether it is revenue in none of the sectors. */
  readonly others: Scalars['Boolean']['output'];
  /** The sectors. */
  readonly sectors: ReadonlyArray<Scalars['String']['output']>;
  /** Revenue that the unit served in the year, of the customers the viewer may see in these sectors, or in none of them. The lines of a report sum to the unit's revenue. */
  readonly revenue: Maybe<Scalars['Money']['output']>;
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
  Unit: Unit;
  ReportedGroup: ReportedGroup;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"code":true}> );
  ReportedGroup:
    ( { __typename: 'ReportedGroup' }
    & GraphQLRecursivePick<FederationTypes['ReportedGroup'], {"unitCode":true,"year":true,"on":true,"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ReportedGroup'], {"others":true,"sectors":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Customer: ResolverTypeWrapper<CustomerReference>;
  Unit: ResolverTypeWrapper<UnitReference>;
  CustomerRevenue: ResolverTypeWrapper<RevenueOfYear>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LineRevenue: ResolverTypeWrapper<LineSum>;
  MonthRevenue: ResolverTypeWrapper<MonthRevenue>;
  UnitRevenue: ResolverTypeWrapper<Omit<UnitRevenue, 'unit'> & { unit: ResolversTypes['Unit'] }>;
  UnitRevenueYear: ResolverTypeWrapper<UnitYear>;
  Entry: ResolverTypeWrapper<EntryRow>;
  EntrySource: ResolverTypeWrapper<EntrySource>;
  EntryConnection: ResolverTypeWrapper<EntryPage>;
  EntryEdge: ResolverTypeWrapper<Omit<EntryEdge, 'node'> & { node?: Maybe<ResolversTypes['Entry']> }>;
  ImportStatus: ImportStatus;
  RevenueImport: ResolverTypeWrapper<ImportRow>;
  RevenueImportConnection: ResolverTypeWrapper<ImportPage>;
  RevenueImportEdge: ResolverTypeWrapper<Omit<RevenueImportEdge, 'node'> & { node?: Maybe<ResolversTypes['RevenueImport']> }>;
  ImportError: ResolverTypeWrapper<ErrorRow>;
  ImportErrorConnection: ResolverTypeWrapper<ErrorPage>;
  ImportErrorEdge: ResolverTypeWrapper<Omit<ImportErrorEdge, 'node'> & { node?: Maybe<ResolversTypes['ImportError']> }>;
  LedgerMonth: ResolverTypeWrapper<MonthRow>;
  BureauRevenue: ResolverTypeWrapper<BureauRevenueRow>;
  Staff: ResolverTypeWrapper<Staff>;
  DeclareBureauRevenueInput: DeclareBureauRevenueInput;
  DeclareBureauRevenuePayload: ResolverTypeWrapper<Omit<DeclareBureauRevenuePayload, 'bureauRevenue'> & { bureauRevenue: ResolversTypes['BureauRevenue'] }>;
  ReverseEntryInput: ReverseEntryInput;
  ReverseEntryPayload: ResolverTypeWrapper<Omit<ReverseEntryPayload, 'entry'> & { entry: ResolversTypes['Entry'] }>;
  CloseMonthInput: CloseMonthInput;
  CloseMonthPayload: ResolverTypeWrapper<Omit<CloseMonthPayload, 'month'> & { month: ResolversTypes['LedgerMonth'] }>;
  ReportedGroup: ResolverTypeWrapper<ReportedLine>;
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
  Customer: CustomerReference;
  Unit: UnitReference;
  CustomerRevenue: RevenueOfYear;
  Boolean: Scalars['Boolean']['output'];
  LineRevenue: LineSum;
  MonthRevenue: MonthRevenue;
  UnitRevenue: Omit<UnitRevenue, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  UnitRevenueYear: UnitYear;
  Entry: EntryRow;
  EntrySource: EntrySource;
  EntryConnection: EntryPage;
  EntryEdge: Omit<EntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Entry']> };
  RevenueImport: ImportRow;
  RevenueImportConnection: ImportPage;
  RevenueImportEdge: Omit<RevenueImportEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RevenueImport']> };
  ImportError: ErrorRow;
  ImportErrorConnection: ErrorPage;
  ImportErrorEdge: Omit<ImportErrorEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ImportError']> };
  LedgerMonth: MonthRow;
  BureauRevenue: BureauRevenueRow;
  Staff: Staff;
  DeclareBureauRevenueInput: DeclareBureauRevenueInput;
  DeclareBureauRevenuePayload: Omit<DeclareBureauRevenuePayload, 'bureauRevenue'> & { bureauRevenue: ResolversParentTypes['BureauRevenue'] };
  ReverseEntryInput: ReverseEntryInput;
  ReverseEntryPayload: Omit<ReverseEntryPayload, 'entry'> & { entry: ResolversParentTypes['Entry'] };
  CloseMonthInput: CloseMonthInput;
  CloseMonthPayload: Omit<CloseMonthPayload, 'month'> & { month: ResolversParentTypes['LedgerMonth'] };
  ReportedGroup: ReportedLine;
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
  revenueImport?: Resolver<Maybe<ResolversTypes['RevenueImport']>, ParentType, ContextType, RequireFields<QueryRevenueImportArgs, 'id'>>;
  revenueImports?: Resolver<ResolversTypes['RevenueImportConnection'], ParentType, ContextType, RequireFields<QueryRevenueImportsArgs, 'first'>>;
  months?: Resolver<ReadonlyArray<ResolversTypes['LedgerMonth']>, ParentType, ContextType, RequireFields<QueryMonthsArgs, 'year'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  declareBureauRevenue?: Resolver<ResolversTypes['DeclareBureauRevenuePayload'], ParentType, ContextType, RequireFields<MutationDeclareBureauRevenueArgs, 'input'>>;
  reverseEntry?: Resolver<ResolversTypes['ReverseEntryPayload'], ParentType, ContextType, RequireFields<MutationReverseEntryArgs, 'input'>>;
  closeMonth?: Resolver<ResolversTypes['CloseMonthPayload'], ParentType, ContextType, RequireFields<MutationCloseMonthArgs, 'input'>>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['CustomerRevenue']>, ParentType, ContextType, RequireFields<CustomerRevenueArgs, 'year'>>;
  entries?: Resolver<Maybe<ResolversTypes['EntryConnection']>, ParentType, ContextType, RequireFields<CustomerEntriesArgs, 'first'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['UnitRevenueYear']>, ParentType, ContextType, RequireFields<UnitRevenueArgs, 'year'>>;
};

export type CustomerRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRevenue'] = ResolversParentTypes['CustomerRevenue']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bureauTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bureauTotalDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byLine?: Resolver<ReadonlyArray<ResolversTypes['LineRevenue']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthRevenue']>, ParentType, ContextType>;
  byUnit?: Resolver<ReadonlyArray<ResolversTypes['UnitRevenue']>, ParentType, ContextType>;
};

export type LineRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineRevenue'] = ResolversParentTypes['LineRevenue']> = {
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MonthRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthRevenue'] = ResolversParentTypes['MonthRevenue']> = {
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UnitRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitRevenue'] = ResolversParentTypes['UnitRevenue']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UnitRevenueYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitRevenueYear'] = ResolversParentTypes['UnitRevenueYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byLine?: Resolver<ReadonlyArray<ResolversTypes['LineRevenue']>, ParentType, ContextType>;
};

export type EntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  correctsMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['EntrySource'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EntrySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrySource'] = ResolversParentTypes['EntrySource']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryConnection'] = ResolversParentTypes['EntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryEdge'] = ResolversParentTypes['EntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
};

export type RevenueImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueImport'] = ResolversParentTypes['RevenueImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPosted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRepeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsInSuspense?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountPosted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bytesRead?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bytesTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['ImportErrorConnection'], ParentType, ContextType, RequireFields<RevenueImportErrorsArgs, 'first'>>;
};

export type RevenueImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueImportConnection'] = ResolversParentTypes['RevenueImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevenueImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevenueImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueImportEdge'] = ResolversParentTypes['RevenueImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RevenueImport']>, ParentType, ContextType>;
};

export type ImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportError'] = ResolversParentTypes['ImportError']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportErrorConnection'] = ResolversParentTypes['ImportErrorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportErrorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportErrorEdge'] = ResolversParentTypes['ImportErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ImportError']>, ParentType, ContextType>;
};

export type LedgerMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerMonth'] = ResolversParentTypes['LedgerMonth']> = {
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BureauRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BureauRevenue'] = ResolversParentTypes['BureauRevenue']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeclareBureauRevenuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareBureauRevenuePayload'] = ResolversParentTypes['DeclareBureauRevenuePayload']> = {
  bureauRevenue?: Resolver<ResolversTypes['BureauRevenue'], ParentType, ContextType>;
};

export type ReverseEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseEntryPayload'] = ResolversParentTypes['ReverseEntryPayload']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type CloseMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseMonthPayload'] = ResolversParentTypes['CloseMonthPayload']> = {
  month?: Resolver<ResolversTypes['LedgerMonth'], ParentType, ContextType>;
};

export type ReportedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedGroup'] = ResolversParentTypes['ReportedGroup'], FederationReferenceType extends FederationReferenceTypes['ReportedGroup'] = FederationReferenceTypes['ReportedGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportedGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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
  Unit?: UnitResolvers<ContextType>;
  CustomerRevenue?: CustomerRevenueResolvers<ContextType>;
  LineRevenue?: LineRevenueResolvers<ContextType>;
  MonthRevenue?: MonthRevenueResolvers<ContextType>;
  UnitRevenue?: UnitRevenueResolvers<ContextType>;
  UnitRevenueYear?: UnitRevenueYearResolvers<ContextType>;
  Entry?: EntryResolvers<ContextType>;
  EntrySource?: EntrySourceResolvers<ContextType>;
  EntryConnection?: EntryConnectionResolvers<ContextType>;
  EntryEdge?: EntryEdgeResolvers<ContextType>;
  RevenueImport?: RevenueImportResolvers<ContextType>;
  RevenueImportConnection?: RevenueImportConnectionResolvers<ContextType>;
  RevenueImportEdge?: RevenueImportEdgeResolvers<ContextType>;
  ImportError?: ImportErrorResolvers<ContextType>;
  ImportErrorConnection?: ImportErrorConnectionResolvers<ContextType>;
  ImportErrorEdge?: ImportErrorEdgeResolvers<ContextType>;
  LedgerMonth?: LedgerMonthResolvers<ContextType>;
  BureauRevenue?: BureauRevenueResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  DeclareBureauRevenuePayload?: DeclareBureauRevenuePayloadResolvers<ContextType>;
  ReverseEntryPayload?: ReverseEntryPayloadResolvers<ContextType>;
  CloseMonthPayload?: CloseMonthPayloadResolvers<ContextType>;
  ReportedGroup?: ReportedGroupResolvers<ContextType>;
  CustomerCode?: GraphQLScalarType;
  DivisionCode?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};

