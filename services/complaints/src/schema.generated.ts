import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRow, CaseStepRow, CustomerReference, UnitReference } from './store/tables';
import type { CasePage } from './store/case-lists';
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
  /** A case by its id; null where there is none or the viewer may not see it. */
  readonly case: Maybe<Case>;
  /** Cases the viewer may see, newest first. */
  readonly cases: CaseConnection;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCasesArgs = {
  status?: InputMaybe<CaseStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Open a case for a customer; it lands at the customer's responsible unit (CMP-1). */
  readonly openCase: OpenCasePayload;
  /** Close a case with its cause and result (CMP-1). */
  readonly closeCase: CloseCasePayload;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};

/** Whether it is a complaint or a suggestion (投诉、建议). */
export type CaseKind =
  /** A complaint (投诉). */
  | 'COMPLAINT'
  /** A suggestion (建议). */
  | 'SUGGESTION';

/** How grave a case is. */
export type CaseSeverity =
  /** Service has stopped or damage is growing. */
  | 'URGENT'
  /** An ordinary case. */
  | 'NORMAL'
  /** Can wait. */
  | 'MINOR';

/** Where a case stands. */
export type CaseStatus =
  /** Being worked on. */
  | 'OPEN'
  /** Closed with cause and result. */
  | 'CLOSED';

/** A complaint or suggestion of a customer (CMP-1). */
export type Case = {
  readonly __typename?: 'Case';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its number as people say it, "2026-000123". */
  readonly number: Scalars['String']['output'];
  /** The customer. */
  readonly customer: Maybe<Customer>;
  /** The unit that works it; it follows the customer's responsible unit. */
  readonly unit: Unit;
  /** Complaint or suggestion. */
  readonly kind: CaseKind;
  /** How grave. */
  readonly severity: CaseSeverity;
  /** Where it stands. */
  readonly status: CaseStatus;
  /** One line. */
  readonly subject: Scalars['String']['output'];
  /** The whole text. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The customer's grade that its target was set by; null while the customer has none. */
  readonly grade: Maybe<GradeLevel>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** By when it must be resolved, by severity and grade. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Whether a day until then lies in a year whose holidays are not published yet, so that it may still move. */
  readonly dueProvisional: Scalars['Boolean']['output'];
  /** Why it came about; null while open. */
  readonly cause: Maybe<Scalars['String']['output']>;
  /** What was done; null while open. */
  readonly result: Maybe<Scalars['String']['output']>;
  /** When it was closed. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, oldest first. */
  readonly history: ReadonlyArray<CaseStep>;
};

/** A step in a case's life. */
export type CaseStep = {
  readonly __typename?: 'CaseStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What: opened, moved, retargeted, closed. */
  readonly what: Scalars['String']['output'];
  /** The unit that works it after the step. */
  readonly unit: Unit;
  /** The cascade it belongs to. */
  readonly correlationId: Scalars['ID']['output'];
};

/** A page of cases. */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: Maybe<Case>;
};

/** A customer, with its cases. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its cases, newest first. */
  readonly complaints: Maybe<CaseConnection>;
};


/** A customer, with its cases. */
export type CustomerComplaintsArgs = {
  openOnly?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A unit, with its cases. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Immutable. */
  readonly code: Scalars['String']['output'];
  /** Open cases of the unit that the viewer may see. */
  readonly openComplaints: Maybe<Scalars['Int']['output']>;
};

/** What a case is about. */
export type OpenCaseInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** Complaint or suggestion. */
  readonly kind?: CaseKind;
  /** How grave. */
  readonly severity?: CaseSeverity;
  /** One line, at most 200 characters. */
  readonly subject: Scalars['String']['input'];
  /** The whole text, at most 4,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new case. */
export type OpenCasePayload = {
  readonly __typename?: 'OpenCasePayload';
  /** The case. */
  readonly case: Case;
};

/** How a case ended. */
export type CloseCaseInput = {
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Why it came about; not empty. */
  readonly cause: Scalars['String']['input'];
  /** What was done; not empty. */
  readonly result: Scalars['String']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The closed case. */
export type CloseCasePayload = {
  readonly __typename?: 'CloseCasePayload';
  /** The case. */
  readonly case: Case;
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
  Case: Case;
  Customer: Customer;
  Unit: Unit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
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
  CaseKind: CaseKind;
  CaseSeverity: CaseSeverity;
  CaseStatus: CaseStatus;
  Case: ResolverTypeWrapper<CaseRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseStep: ResolverTypeWrapper<CaseStepRow>;
  CaseConnection: ResolverTypeWrapper<CasePage>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node?: Maybe<ResolversTypes['Case']> }>;
  Customer: ResolverTypeWrapper<CustomerReference>;
  Unit: ResolverTypeWrapper<UnitReference>;
  OpenCaseInput: OpenCaseInput;
  OpenCasePayload: ResolverTypeWrapper<Omit<OpenCasePayload, 'case'> & { case: ResolversTypes['Case'] }>;
  CloseCaseInput: CloseCaseInput;
  CloseCasePayload: ResolverTypeWrapper<Omit<CloseCasePayload, 'case'> & { case: ResolversTypes['Case'] }>;
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
  Case: CaseRow;
  Boolean: Scalars['Boolean']['output'];
  CaseStep: CaseStepRow;
  CaseConnection: CasePage;
  CaseEdge: Omit<CaseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Case']> };
  Customer: CustomerReference;
  Unit: UnitReference;
  OpenCaseInput: OpenCaseInput;
  OpenCasePayload: Omit<OpenCasePayload, 'case'> & { case: ResolversParentTypes['Case'] };
  CloseCaseInput: CloseCaseInput;
  CloseCasePayload: Omit<CloseCasePayload, 'case'> & { case: ResolversParentTypes['Case'] };
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
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openCase?: Resolver<ResolversTypes['OpenCasePayload'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  closeCase?: Resolver<ResolversTypes['CloseCasePayload'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CaseSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['GradeLevel']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CaseStep']>, ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<CustomerComplaintsArgs, 'openOnly' | 'first'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openComplaints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCasePayload'] = ResolversParentTypes['OpenCasePayload']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CloseCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCasePayload'] = ResolversParentTypes['CloseCasePayload']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
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
  Case?: CaseResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  OpenCasePayload?: OpenCasePayloadResolvers<ContextType>;
  CloseCasePayload?: CloseCasePayloadResolvers<ContextType>;
  CustomerCode?: GraphQLScalarType;
  DivisionCode?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};

