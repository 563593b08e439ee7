import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitRow, StaffRow, AppointmentRow } from './store/tables';
import type { ActivityRow, ActivityPage } from './store/activity';
import type { SignedIn } from './use-cases/sign-in';
import type { TeamRow } from './teams/store/teams';
import type { MemberRow } from './teams/store/members';
import type { TeamPage, Warning, CustomerRef } from './teams/resolvers/types';
import type { TeamArranged } from './teams/use-cases/team-warnings';
import type { TeamNamed } from './teams/use-cases/decide-team';
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
  /** The person who is signed in. */
  readonly viewer: Staff;
  /** A unit by its code; null where there is none. */
  readonly unit: Maybe<Unit>;
  /** Every unit, from the provincial centre down, ordered by code. */
  readonly units: ReadonlyArray<Unit>;
  /** What happened, from every service, newest first; by correlation it shows one cascade from end to end (GRD-8), with what only follows of itself, such as who may see a customer. */
  readonly activity: ActivityConnection;
  /** A team (团队); null where there is none or the viewer may not see it. */
  readonly team: Maybe<Team>;
  /** Teams that the viewer may see, newest first: those for a customer by who may see the customer, the others by their unit and their members. */
  readonly teams: TeamConnection;
};


export type QueryUnitArgs = {
  code: Scalars['String']['input'];
};


export type QueryActivityArgs = {
  correlationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamsArgs = {
  filter?: InputMaybe<TeamFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Sign in; the token is good for about ten minutes. */
  readonly signIn: SignInPayload;
  /** Propose to call people into a team (ORG-4, ORG-6): by the city centre. The city bureau decides. */
  readonly proposeTeam: ProposeTeamPayload;
  /** Approve a team or reject it (ORG-4): by the city bureau, never by who proposed it. */
  readonly decideTeam: DecideTeamPayload;
  /** Take a proposal back that is not decided (撤回提请, ORG-4): by who made it. */
  readonly withdrawTeam: WithdrawTeamPayload;
  /** Say anew who is in a team that is not over (ORG-4); whoever is left out is out today. */
  readonly changeTeamMembers: ChangeTeamMembersPayload;
  /** End an approved team before its time (ORG-4): it is over from today on. */
  readonly endTeam: EndTeamPayload;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationProposeTeamArgs = {
  input: ProposeTeamInput;
};


export type MutationDecideTeamArgs = {
  input: DecideTeamInput;
};


export type MutationWithdrawTeamArgs = {
  input: WithdrawTeamInput;
};


export type MutationChangeTeamMembersArgs = {
  input: ChangeTeamMembersInput;
};


export type MutationEndTeamArgs = {
  input: EndTeamInput;
};

/** The tier of a unit (ORG-1). */
export type UnitTier =
  /** The provincial centre above the city (省局大客户中心). */
  | 'PROVINCIAL_CENTRE'
  /** The city centre (市局大客户中心). */
  | 'CITY_CENTRE'
  /** A county or district centre (县、区分局大客户中心). */
  | 'COUNTY_CENTRE'
  /** The business branch with a centre of its own (营业分局). */
  | 'BUSINESS_BRANCH'
  /** A bureau for one or more lines of business (专业局). */
  | 'PROFESSIONAL_BUREAU'
  /** A sub-branch (支局). */
  | 'SUB_BRANCH'
  /** A work team (班组). */
  | 'WORK_TEAM';

/** A post that a unit may fill (ORG-2). */
export type PostKind =
  /** Officer of the provincial centre. */
  | 'PROVINCIAL_OFFICER'
  /** Director of the city centre (总监). */
  | 'DIRECTOR'
  /** Deputy director of the city centre (副总监). */
  | 'DEPUTY_DIRECTOR'
  /** Planning manager (策划经理). */
  | 'PLANNING_MANAGER'
  /** Account manager (大客户经理). */
  | 'ACCOUNT_MANAGER'
  /** Information supervisor (信息主管). */
  | 'INFORMATION_SUPERVISOR'
  /** Head of a centre (主任), held by the marketing manager or deputy. */
  | 'HEAD'
  /** Administrator of the system. */
  | 'ADMINISTRATOR'
  /** Of the city bureau's management, in charge of key accounts (市局分管领导): approves project teams (ORG-4). */
  | 'BUREAU_LEADER';

/** A unit of the post (单位). Its name is visible to everyone who is signed in. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Immutable, never reused. */
  readonly code: Scalars['String']['output'];
  /** Its name as people say it. */
  readonly name: Scalars['String']['output'];
  /** Its tier. */
  readonly tier: UnitTier;
  /** The unit that guides it (ORG-3). */
  readonly parent: Maybe<Unit>;
  /** The units that it guides, ordered by code. */
  readonly children: ReadonlyArray<Unit>;
  /** The division prefixes that it covers (REG-3). */
  readonly divisions: ReadonlyArray<Scalars['DivisionCode']['output']>;
  /** The business lines that it is the professional bureau of. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** The marketing department it hangs under (挂靠, ORG-1). */
  readonly hostDepartment: Maybe<Scalars['String']['output']>;
  /** Establishment against actual appointments (编制, ORG-2). */
  readonly establishment: ReadonlyArray<PostLine>;
};

/** One line of the establishment (ORG-2). */
export type PostLine = {
  readonly __typename?: 'PostLine';
  /** The post. */
  readonly post: PostKind;
  /** What it is dedicated to, if anything (government and enterprise, 政企). */
  readonly dedicatedTo: Maybe<Scalars['String']['output']>;
  /** The fewest appointments the plan demands. */
  readonly minimum: Scalars['Int']['output'];
  /** The most that it allows; null where it sets no limit. */
  readonly maximum: Maybe<Scalars['Int']['output']>;
  /** Appointments that hold today. */
  readonly filled: Scalars['Int']['output'];
  /** How many are missing to the minimum. */
  readonly vacant: Scalars['Int']['output'];
};

/** A person who works for the post, or for a partner. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The person's name. */
  readonly name: Scalars['String']['output'];
  /** Appointments that hold today. */
  readonly posts: ReadonlyArray<Appointment>;
  /** Teams that the person is or was in, newest first, as far as the viewer may see them. */
  readonly teams: Maybe<TeamConnection>;
};


/** A person who works for the post, or for a partner. */
export type StaffTeamsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person in a post of a unit. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** The unit. */
  readonly unit: Unit;
  /** The post. */
  readonly post: PostKind;
  /** Full-time (专职) or part-time (兼职). */
  readonly fullTime: Scalars['Boolean']['output'];
  /** First day. */
  readonly since: Scalars['Date']['output'];
  /** Last day; null while it holds. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** Something that happened, as one of the services published it. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
  /** The event's name, "grading.grade-changed.v1". */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it belongs to; the same through a whole cascade. */
  readonly correlationId: Scalars['ID']['output'];
  /** The event that caused it. */
  readonly causationId: Maybe<Scalars['ID']['output']>;
  /** Who did it; null where the system did. */
  readonly actor: Maybe<Staff>;
  /** The customer it concerns, if one alone. */
  readonly customer: Maybe<Customer>;
  /** The units it concerns. */
  readonly units: ReadonlyArray<Unit>;
  /** One sentence in Chinese. */
  readonly summary: Scalars['String']['output'];
  /** The same in English. */
  readonly summaryEn: Scalars['String']['output'];
};

/** A page of activity. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All that the viewer may see, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Maybe<Activity>;
};

/** A customer, as this service knows it. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Teams for this customer (项目组, ORG-4), newest first, as far as the viewer may see the customer; also those of before of a customer that was merged into it. */
  readonly teams: Maybe<TeamConnection>;
};


/** A customer, as this service knows it. */
export type CustomerTeamsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who signs in. */
export type SignInInput = {
  /** The sign-in name. */
  readonly username: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** A session. */
export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  /** Send it as `Authorization: Bearer ...`. */
  readonly token: Scalars['String']['output'];
  /** When it ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Who signed in. */
  readonly staff: Staff;
};

/** The kind of a team (ORG-6). */
export type TeamKind =
  /** Of a centre or another unit: its head, its account managers and support (长期型). */
  | 'LONG_TERM'
  /** For a project or a campaign, of any size (阶段型). */
  | 'STAGE'
  /** Across departments and lines (BIU团队). */
  | 'BIU';

/** How a team stands. */
export type TeamStatus =
  /** Waits for the city bureau (待批). */
  | 'PROPOSED'
  /** Approved, and not begun (已批). */
  | 'APPROVED'
  /** Approved, and at work (进行中). */
  | 'ACTIVE'
  /** Not approved (未获批准). */
  | 'REJECTED'
  /** Taken back before it was decided (已撤回). */
  | 'WITHDRAWN'
  /** Over: by its last day, or ended before it (已结束). */
  | 'ENDED';

/** What somebody does in a team. */
export type MemberRole =
  /** Leads it (组长). */
  | 'LEAD'
  /** Works in it (组员). */
  | 'MEMBER'
  /** Supports it (支撑). */
  | 'SUPPORT';

/** Approve or reject. */
export type TeamDecision =
  /** Approve (批准). */
  | 'APPROVE'
  /** Reject, with a reason (不予批准). */
  | 'REJECT';

/** What is worth a second thought about a team, and no refusal. */
export type TeamWarningCode =
  /** More members than a long-term team should have (ORG-6). */
  | 'TEAM_TOO_LARGE';

/** A team (团队, ORG-6); one for a customer is a project team (项目组, ORG-4). */
export type Team = {
  readonly __typename?: 'Team';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: TeamKind;
  /** What it is to achieve. */
  readonly goal: Scalars['String']['output'];
  /** The customer that it is for; null for a long-term team and a campaign. */
  readonly customer: Maybe<Customer>;
  /** The unit whose long-term team it is. */
  readonly unit: Maybe<Unit>;
  /** The development that it works on, as it was given. */
  readonly developmentId: Maybe<Scalars['ID']['output']>;
  /** How it stands today. */
  readonly status: TeamStatus;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it is over; null where no end is set. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Everybody who is or was in it; who leads comes first. */
  readonly members: ReadonlyArray<TeamMember>;
  /** Who proposed it. */
  readonly proposedBy: Staff;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who decided, for the city bureau. */
  readonly decidedBy: Maybe<Staff>;
  /** When it was decided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so. */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
  /** Who ended it before its time, or took the proposal back. */
  readonly endedBy: Maybe<Staff>;
  /** When it was ended before its time, or taken back. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ended before its time, or taken back. */
  readonly endReason: Maybe<Scalars['String']['output']>;
  /** Give it as expectedVersion with a change; grows with every change of the team. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody in a team. */
export type TeamMember = {
  readonly __typename?: 'TeamMember';
  /** The person. */
  readonly staff: Staff;
  /** What they do in it. */
  readonly role: MemberRole;
  /** The first day. */
  readonly since: Scalars['Date']['output'];
  /** The first day on which they are out; null while nothing is known of it. A leaver leaves the team. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** A warning about a team; what was asked for is done nevertheless. */
export type TeamWarning = {
  readonly __typename?: 'TeamWarning';
  /** What it is. */
  readonly code: TeamWarningCode;
  /** In Chinese. */
  readonly message: Scalars['String']['output'];
  /** In English. */
  readonly messageEn: Scalars['String']['output'];
};

/** A page of teams. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** The teams with their cursors. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All that the viewer may see, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A team of a list with its cursor. */
export type TeamEdge = {
  readonly __typename?: 'TeamEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The team. */
  readonly node: Maybe<Team>;
};

/** Which teams. */
export type TeamFilter = {
  /** Any of these. */
  readonly status?: InputMaybe<ReadonlyArray<TeamStatus>>;
  /** The kind. */
  readonly kind?: InputMaybe<TeamKind>;
  /** For this customer. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody for a team. */
export type TeamMemberInput = {
  /** The person: holds a post today that lets them in (ORG-4, ORG-6). */
  readonly staffId: Scalars['ID']['input'];
  /** What they are to do. */
  readonly role: MemberRole;
};

/** A team to propose. */
export type ProposeTeamInput = {
  /** Its kind. */
  readonly kind: TeamKind;
  /** What it is to achieve, 1 to 500 characters. */
  readonly goal: Scalars['String']['input'];
  /** The customer; none for a long-term team or a campaign. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit; for a long-term team alone. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The development that it works on. */
  readonly developmentId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day, today or later. */
  readonly from: Scalars['Date']['input'];
  /** The first day on which it is over; only a long-term team may go without. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Everybody, each once, exactly one of them the lead. */
  readonly members: ReadonlyArray<TeamMemberInput>;
  /** The same key gives the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A team that was proposed. */
export type ProposeTeamPayload = {
  readonly __typename?: 'ProposeTeamPayload';
  /** The team. */
  readonly team: Team;
  /** What is worth a second thought. */
  readonly warnings: ReadonlyArray<TeamWarning>;
};

/** A decision on a team. */
export type DecideTeamInput = {
  /** Which team. */
  readonly teamId: Scalars['ID']['input'];
  /** How. */
  readonly decision: TeamDecision;
  /** Why; a rejection needs it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read, so that nobody else is approved than was read; without it the team is decided as it stands. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A team that was decided. */
export type DecideTeamPayload = {
  readonly __typename?: 'DecideTeamPayload';
  /** The team. */
  readonly team: Team;
};

/** Who is in a team from now on. */
export type ChangeTeamMembersInput = {
  /** Which team. */
  readonly teamId: Scalars['ID']['input'];
  /** Everybody, each once, exactly one of them the lead. */
  readonly members: ReadonlyArray<TeamMemberInput>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key gives the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A team whose members were changed. */
export type ChangeTeamMembersPayload = {
  readonly __typename?: 'ChangeTeamMembersPayload';
  /** The team. */
  readonly team: Team;
  /** What is worth a second thought. */
  readonly warnings: ReadonlyArray<TeamWarning>;
};

/** A proposal to take back. */
export type WithdrawTeamInput = {
  /** Which team. */
  readonly teamId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key gives the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A proposal that was taken back. */
export type WithdrawTeamPayload = {
  readonly __typename?: 'WithdrawTeamPayload';
  /** The team. */
  readonly team: Team;
};

/** A team to end. */
export type EndTeamInput = {
  /** Which team. */
  readonly teamId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key gives the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A team that was ended. */
export type EndTeamPayload = {
  readonly __typename?: 'EndTeamPayload';
  /** The team. */
  readonly team: Team;
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
  Unit: Unit;
  Staff: Staff;
  Customer: Customer;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"code":true}> );
  Staff:
    ( { __typename: 'Staff' }
    & GraphQLRecursivePick<FederationTypes['Staff'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UnitTier: UnitTier;
  PostKind: PostKind;
  Unit: ResolverTypeWrapper<UnitRow>;
  PostLine: ResolverTypeWrapper<PostLine>;
  Staff: ResolverTypeWrapper<StaffRow>;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Activity: ResolverTypeWrapper<ActivityRow>;
  ActivityConnection: ResolverTypeWrapper<ActivityPage>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node?: Maybe<ResolversTypes['Activity']> }>;
  Customer: ResolverTypeWrapper<CustomerRef>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<SignedIn>;
  TeamKind: TeamKind;
  TeamStatus: TeamStatus;
  MemberRole: MemberRole;
  TeamDecision: TeamDecision;
  TeamWarningCode: TeamWarningCode;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamMember: ResolverTypeWrapper<MemberRow>;
  TeamWarning: ResolverTypeWrapper<Warning>;
  TeamConnection: ResolverTypeWrapper<TeamPage>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node?: Maybe<ResolversTypes['Team']> }>;
  TeamFilter: TeamFilter;
  TeamMemberInput: TeamMemberInput;
  ProposeTeamInput: ProposeTeamInput;
  ProposeTeamPayload: ResolverTypeWrapper<TeamArranged>;
  DecideTeamInput: DecideTeamInput;
  DecideTeamPayload: ResolverTypeWrapper<TeamNamed>;
  ChangeTeamMembersInput: ChangeTeamMembersInput;
  ChangeTeamMembersPayload: ResolverTypeWrapper<TeamArranged>;
  WithdrawTeamInput: WithdrawTeamInput;
  WithdrawTeamPayload: ResolverTypeWrapper<TeamNamed>;
  EndTeamInput: EndTeamInput;
  EndTeamPayload: ResolverTypeWrapper<TeamNamed>;
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
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Unit: UnitRow;
  PostLine: PostLine;
  Staff: StaffRow;
  Appointment: AppointmentRow;
  Boolean: Scalars['Boolean']['output'];
  Activity: ActivityRow;
  ActivityConnection: ActivityPage;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Activity']> };
  Customer: CustomerRef;
  SignInInput: SignInInput;
  SignInPayload: SignedIn;
  Team: TeamRow;
  TeamMember: MemberRow;
  TeamWarning: Warning;
  TeamConnection: TeamPage;
  TeamEdge: Omit<TeamEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Team']> };
  TeamFilter: TeamFilter;
  TeamMemberInput: TeamMemberInput;
  ProposeTeamInput: ProposeTeamInput;
  ProposeTeamPayload: TeamArranged;
  DecideTeamInput: DecideTeamInput;
  DecideTeamPayload: TeamNamed;
  ChangeTeamMembersInput: ChangeTeamMembersInput;
  ChangeTeamMembersPayload: TeamArranged;
  WithdrawTeamInput: WithdrawTeamInput;
  WithdrawTeamPayload: TeamNamed;
  EndTeamInput: EndTeamInput;
  EndTeamPayload: TeamNamed;
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
  viewer?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'code'>>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivityArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  proposeTeam?: Resolver<ResolversTypes['ProposeTeamPayload'], ParentType, ContextType, RequireFields<MutationProposeTeamArgs, 'input'>>;
  decideTeam?: Resolver<ResolversTypes['DecideTeamPayload'], ParentType, ContextType, RequireFields<MutationDecideTeamArgs, 'input'>>;
  withdrawTeam?: Resolver<ResolversTypes['WithdrawTeamPayload'], ParentType, ContextType, RequireFields<MutationWithdrawTeamArgs, 'input'>>;
  changeTeamMembers?: Resolver<ResolversTypes['ChangeTeamMembersPayload'], ParentType, ContextType, RequireFields<MutationChangeTeamMembersArgs, 'input'>>;
  endTeam?: Resolver<ResolversTypes['EndTeamPayload'], ParentType, ContextType, RequireFields<MutationEndTeamArgs, 'input'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['UnitTier'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hostDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishment?: Resolver<ReadonlyArray<ResolversTypes['PostLine']>, ParentType, ContextType>;
};

export type PostLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostLine'] = ResolversParentTypes['PostLine']> = {
  post?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  dedicatedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff'], FederationReferenceType extends FederationReferenceTypes['Staff'] = FederationReferenceTypes['Staff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Staff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<StaffTeamsArgs, 'first'>>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  fullTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  causationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<CustomerTeamsArgs, 'first'>>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeamKind'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  developmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TeamStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  staff?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamWarning'] = ResolversParentTypes['TeamWarning']> = {
  code?: Resolver<ResolversTypes['TeamWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type ProposeTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeTeamPayload'] = ResolversParentTypes['ProposeTeamPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['TeamWarning']>, ParentType, ContextType>;
};

export type DecideTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideTeamPayload'] = ResolversParentTypes['DecideTeamPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type ChangeTeamMembersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeTeamMembersPayload'] = ResolversParentTypes['ChangeTeamMembersPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['TeamWarning']>, ParentType, ContextType>;
};

export type WithdrawTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTeamPayload'] = ResolversParentTypes['WithdrawTeamPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type EndTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTeamPayload'] = ResolversParentTypes['EndTeamPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
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
  Unit?: UnitResolvers<ContextType>;
  PostLine?: PostLineResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamWarning?: TeamWarningResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  ProposeTeamPayload?: ProposeTeamPayloadResolvers<ContextType>;
  DecideTeamPayload?: DecideTeamPayloadResolvers<ContextType>;
  ChangeTeamMembersPayload?: ChangeTeamMembersPayloadResolvers<ContextType>;
  WithdrawTeamPayload?: WithdrawTeamPayloadResolvers<ContextType>;
  EndTeamPayload?: EndTeamPayloadResolvers<ContextType>;
  CustomerCode?: GraphQLScalarType;
  DivisionCode?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};

