import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerRef } from './store/customers';
import type { GradeRow } from './store/grades';
import type { RunRow, RunConnection, ChangeRow, ChangeConnection } from './store/runs';
import type { GradingPolicy as DatedPolicy } from './policy/grading-policy';
import type { ListingRow, ListingConnection } from './special-listing/store/listings';
import type { VersionRow, VersionConnection } from './policy-editor/store/versions';
import type { CreditRecordRef, ObservationConnection } from './credit/resolvers/credit';
import type { ObservationRow } from './credit/store/observations';
import type { CreditRecorded } from './credit/use-cases/record-credit-observation';
import type { WhatIf } from './what-if/use-cases/try-grading';
import type { WouldChange, WouldChangeConnection } from './what-if/store/would-be';
import type { Comparison } from './what-if/use-cases/compare-grading-runs';
import type { DifferenceRow, DifferenceConnection } from './what-if/store/run-comparison';
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
  /** The policy that holds on a day; today where nothing is said. */
  readonly gradingPolicy: GradingPolicy;
  /** A run by its id; null where there is none or the viewer may not see it. */
  readonly gradingRun: Maybe<GradingRun>;
  /** The runs, newest first. */
  readonly gradingRuns: GradingRunConnection;
  /** What a customer with this revenue would score: the what-if of an account manager. */
  readonly scorePreview: Scorecard;
  /** Which definition tests (GRD-1) such revenue meets. */
  readonly qualificationPreview: Qualification;
  /** Where the readers of the ledger's postings stand. */
  readonly gradingWatermark: Watermark;
  /** Every version of the policy, newest first, withdrawn ones too. */
  readonly gradingPolicies: GradingPolicyVersionConnection;
  /** The special listings (特批) of customers that the viewer may see, newest first (GRD-6). */
  readonly specialListings: SpecialListingConnection;
  /** What another total of the bureau (全局年收入) would make of the grades (级别) that hold, by today's policy and without effect (GRD-4, GRD-7). For whoever sees the whole city. */
  readonly gradingWhatIf: GradingWhatIf;
  /** What a policy (分级标准) would make of the grades that hold, by the bureau total that stands for the year and without effect (PRV-1, GRD-7). For whoever sees the whole city. */
  readonly gradingPolicyPreview: GradingWhatIf;
  /** Two grading runs (分级) that took effect, held against each other (GRD-7); null where there is no such run. */
  readonly compareGradingRuns: Maybe<GradingRunComparison>;
};


export type QueryGradingPolicyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryGradingRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGradingRunsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryScorePreviewArgs = {
  revenue: Scalars['Money']['input'];
  bureauRevenue: Scalars['Money']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryQualificationPreviewArgs = {
  input: QualificationPreviewInput;
};


export type QueryGradingPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpecialListingsArgs = {
  status?: InputMaybe<SpecialListingStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGradingWhatIfArgs = {
  year: Scalars['Int']['input'];
  bureauRevenue: Scalars['Money']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGradingPolicyPreviewArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
  policy?: InputMaybe<CreateGradingPolicyInput>;
  year: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompareGradingRunsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Grade every filed and approved customer for a year that is over (GRD-7), not before the newest year that was graded. A preview changes nothing and may be of any year. */
  readonly startGradingRun: StartGradingRunPayload;
  /** Test every known customer against the definition (GRD-1) as of a month, and tell the registry what changed. */
  readonly assessQualification: AssessQualificationPayload;
  /**
   * Record whether a customer paid on time or kept its contract in a month (信用度, GRD-2); its responsible unit's, or the city centre's. Each is
   * observed once a month; a correction names the observation that it supersedes, which stays on record.
   */
  readonly recordCreditObservation: RecordCreditObservationPayload;
  /** The provincial centre lays down a new version of the policy from a day on (PRV-1, GRD-7). */
  readonly createGradingPolicy: GradingPolicyVersionPayload;
  /** Take a version back before its first day. */
  readonly withdrawGradingPolicy: GradingPolicyVersionPayload;
  /** The city centre asks the provincial centre to list a customer as diamond whose revenue falls short (GRD-6). */
  readonly requestSpecialListing: SpecialListingPayload;
  /** The provincial centre approves or refuses it (PRV-2). An approved one holds from the day of the decision. */
  readonly decideSpecialListing: SpecialListingPayload;
  /** Take a listing back, before or after it was approved; the grade is the score's again. */
  readonly withdrawSpecialListing: SpecialListingPayload;
  /** End the listings whose validity is over by a day, today or before; a run does the same when it starts. */
  readonly lapseSpecialListings: LapseSpecialListingsPayload;
};


export type MutationStartGradingRunArgs = {
  input: StartGradingRunInput;
};


export type MutationAssessQualificationArgs = {
  input: AssessQualificationInput;
};


export type MutationRecordCreditObservationArgs = {
  input: RecordCreditObservationInput;
};


export type MutationCreateGradingPolicyArgs = {
  input: CreateGradingPolicyInput;
};


export type MutationWithdrawGradingPolicyArgs = {
  input: WithdrawGradingPolicyInput;
};


export type MutationRequestSpecialListingArgs = {
  input: RequestSpecialListingInput;
};


export type MutationDecideSpecialListingArgs = {
  input: DecideSpecialListingInput;
};


export type MutationWithdrawSpecialListingArgs = {
  input: WithdrawSpecialListingInput;
};


export type MutationLapseSpecialListingsArgs = {
  input: LapseSpecialListingsInput;
};

/** A customer, with its grade. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its grade; null for a prospect. */
  readonly grade: Maybe<Grade>;
  /** Every grade it has had, newest first. */
  readonly gradeHistory: ReadonlyArray<Grade>;
  /** Its scorecard of a year; of its latest one where nothing is said. */
  readonly scorecard: Maybe<Scorecard>;
  /** Which tests of the definition it meets (GRD-1). */
  readonly qualification: Maybe<Qualification>;
  /** Whether it paid on time and kept its contracts in a year (GRD-2). */
  readonly creditRecord: Maybe<CreditRecord>;
  /** The special listing (特批) that is requested or holds; null where there is none (GRD-6). */
  readonly specialListing: Maybe<SpecialListing>;
};


/** A customer, with its grade. */
export type CustomerScorecardArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer, with its grade. */
export type CustomerQualificationArgs = {
  on?: InputMaybe<Scalars['Month']['input']>;
};


/** A customer, with its grade. */
export type CustomerCreditRecordArgs = {
  year: Scalars['Int']['input'];
};

/** Where a grade comes from. */
export type GradeSource =
  /** From the score (GRD-5). */
  | 'SCORE'
  /** Listed as diamond by the provincial centre (GRD-6). */
  | 'SPECIAL_LISTING';

/** A customer's grade. */
export type Grade = {
  readonly __typename?: 'Grade';
  /** The level. */
  readonly level: GradeLevel;
  /** From when on. */
  readonly since: Scalars['DateTime']['output'];
  /** Score or special listing. */
  readonly source: GradeSource;
  /** Grows by one with every change. */
  readonly version: Scalars['Int']['output'];
  /** The run that set it; null for the first grade. */
  readonly run: Maybe<GradingRun>;
  /** The level before; null for the first grade, and the first after an end. */
  readonly previous: Maybe<GradeLevel>;
  /** When it ended without another in its place; null while it holds, and where another followed. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it ended so. */
  readonly endReason: Maybe<GradeEndReason>;
};

/** How a score came about (GRD-2..5). */
export type Scorecard = {
  readonly __typename?: 'Scorecard';
  /** The calendar year; null for a preview. */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** Revenue of the whole year, all lines (GRD-3). */
  readonly revenue: Scalars['Money']['output'];
  /** The part of the bureau's revenue, 0.0015 for 1.5 ‰, cut to eight places (GRD-4). */
  readonly share: Scalars['Decimal']['output'];
  /** The bureau's revenue it was computed with. */
  readonly bureauRevenue: Scalars['Money']['output'];
  /** False where the ledger's own total stood in for a declared one (LED-4). */
  readonly bureauRevenueDeclared: Scalars['Boolean']['output'];
  /** 0 to 100 (GRD-3). */
  readonly revenuePoints: Scalars['Int']['output'];
  /** 0 to 100 (GRD-4). */
  readonly sharePoints: Scalars['Int']['output'];
  /** 0 to 100; null while credit has no weight (GRD-2). */
  readonly creditPoints: Maybe<Scalars['Int']['output']>;
  /** The weighted score, 0 to 100 (GRD-2). */
  readonly score: Scalars['Decimal']['output'];
  /** The level of that score (GRD-5). */
  readonly level: GradeLevel;
  /** The policy version it was computed by. */
  readonly policyVersion: Scalars['Int']['output'];
  /** The next level up; null at DIAMOND. */
  readonly nextLevel: Maybe<GradeLevel>;
  /** The least additional revenue that lifts the level; a declared total of the bureau stays, the ledger's own grows along. Null at DIAMOND or where none does. */
  readonly revenueToNextLevel: Maybe<Scalars['Money']['output']>;
  /** The reason in one sentence, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** The same in English. */
  readonly reasonEn: Scalars['String']['output'];
};

/** Whether a customer meets the definition (GRD-1). */
export type Qualification = {
  readonly __typename?: 'Qualification';
  /** Any test is met. */
  readonly qualifies: Scalars['Boolean']['output'];
  /** Every test with actual and threshold. */
  readonly tests: ReadonlyArray<QualificationTest>;
};

/** One test of the definition. */
export type QualificationTest = {
  readonly __typename?: 'QualificationTest';
  /** The rule, "GRD-1(1)" agreement, "GRD-1(2)" all lines, "GRD-1(3)" one line. */
  readonly rule: Scalars['String']['output'];
  /** The business line of GRD-1(3). */
  readonly line: Maybe<Scalars['String']['output']>;
  /** "2024" for a year, "2025-01" for a month, empty for an agreement; "lastYear" and "thisMonth" in a preview. */
  readonly period: Scalars['String']['output'];
  /** What it had: revenue, for newspapers turnover (LED-2); null for an agreement. */
  readonly actual: Maybe<Scalars['Money']['output']>;
  /** What is asked; null for an agreement. */
  readonly threshold: Maybe<Scalars['Money']['output']>;
  /** Whether it is met. */
  readonly met: Scalars['Boolean']['output'];
};

/** The rules of grading as dated data (GRD-7). */
export type GradingPolicy = {
  readonly __typename?: 'GradingPolicy';
  /** Grows by one with every version. */
  readonly version: Scalars['Int']['output'];
  /** First day it holds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Weight of revenue in percent (GRD-2). */
  readonly revenueWeight: Scalars['Int']['output'];
  /** Weight of share in percent (GRD-2). */
  readonly shareWeight: Scalars['Int']['output'];
  /** Weight of credit in percent; 0 by the plan (GRD-2). */
  readonly creditWeight: Scalars['Int']['output'];
  /** Whether either period suffices (ANY) or both must hold (ALL) (GRD-1). */
  readonly periodMode: PeriodMode;
  /** Points by revenue, highest first (GRD-3). */
  readonly revenueBands: ReadonlyArray<RevenueBand>;
  /** Points by share, highest first (GRD-4). */
  readonly shareBands: ReadonlyArray<ShareBand>;
  /** Points of credit, highest first (GRD-2); they count as far as credit has weight. */
  readonly creditBands: ReadonlyArray<CreditBand>;
  /** Points of a customer of whom nothing was observed. */
  readonly creditUnobserved: Scalars['Int']['output'];
  /** Levels by score, highest first (GRD-5). */
  readonly gradeBands: ReadonlyArray<GradeBand>;
  /** Thresholds of the definition (GRD-1). */
  readonly thresholds: ReadonlyArray<DefinitionThreshold>;
  /** Where its numbers come from. */
  readonly source: Scalars['String']['output'];
};

/** Whether one period of GRD-1 suffices. */
export type PeriodMode =
  /** Last year or this month. */
  | 'ANY'
  /** Last year and this month. */
  | 'ALL';

/** Points by revenue. */
export type RevenueBand = {
  readonly __typename?: 'RevenueBand';
  /** At least so much. */
  readonly atLeast: Scalars['Money']['output'];
  /** Gives so many points. */
  readonly points: Scalars['Int']['output'];
};

/** Points by share. */
export type ShareBand = {
  readonly __typename?: 'ShareBand';
  /** At least so large a part, 0.003 for 3 ‰. */
  readonly atLeast: Scalars['Decimal']['output'];
  /** Gives so many points. */
  readonly points: Scalars['Int']['output'];
};

/** Points of credit by what was kept. */
export type CreditBand = {
  readonly __typename?: 'CreditBand';
  /** At least so large a part of payments and contracts, 0.95 for 95 %. */
  readonly atLeast: Scalars['Decimal']['output'];
  /** Gives so many points. */
  readonly points: Scalars['Int']['output'];
};

/** Level by score. */
export type GradeBand = {
  readonly __typename?: 'GradeBand';
  /** At least this score. */
  readonly atLeast: Scalars['Decimal']['output'];
  /** Is this level. */
  readonly level: GradeLevel;
};

/** A threshold of the definition. */
export type DefinitionThreshold = {
  readonly __typename?: 'DefinitionThreshold';
  /** The business line; null for all lines together. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Last year's threshold. */
  readonly lastYear: Scalars['Money']['output'];
  /** This month's threshold. */
  readonly thisMonth: Scalars['Money']['output'];
};

/** Where a run stands. */
export type RunStatus =
  /** Being computed. */
  | 'RUNNING'
  /** Done. */
  | 'COMPLETED'
  /** Stopped; it changed nothing. */
  | 'FAILED';

/** A grading of all customers for a year (GRD-7). */
export type GradingRun = {
  readonly __typename?: 'GradingRun';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The policy version. */
  readonly policyVersion: Scalars['Int']['output'];
  /** The bureau's revenue it used (LED-4). */
  readonly bureauRevenue: Scalars['Money']['output'];
  /** False where the ledger's own total stood in. */
  readonly bureauRevenueDeclared: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly status: RunStatus;
  /** True where it had no effect. */
  readonly preview: Scalars['Boolean']['output'];
  /** False where a month of the year was still open. */
  readonly final: Scalars['Boolean']['output'];
  /** The ledger's posting sequence it saw. */
  readonly watermark: Scalars['Int']['output'];
  /** How many customers it graded. */
  readonly customers: Scalars['Int']['output'];
  /** How many grades changed, or would change. */
  readonly changed: Scalars['Int']['output'];
  /** How many customers each level has. */
  readonly distribution: ReadonlyArray<GradeCount>;
  /** What changed, by customer, as far as the viewer may see. */
  readonly changes: GradeChangeConnection;
  /** What all its consequences carry. */
  readonly correlationId: Scalars['ID']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it ended. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A grading of all customers for a year (GRD-7). */
export type GradingRunChangesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Customers of one level. */
export type GradeCount = {
  readonly __typename?: 'GradeCount';
  /** The level. */
  readonly level: GradeLevel;
  /** How many. */
  readonly customers: Scalars['Int']['output'];
};

/** A change of one customer's grade. */
export type GradeChange = {
  readonly __typename?: 'GradeChange';
  /** The customer. */
  readonly customer: Maybe<Customer>;
  /** The level before; null for a first grade. */
  readonly from: Maybe<GradeLevel>;
  /** The level after. */
  readonly to: GradeLevel;
  /** The score after. */
  readonly score: Scalars['Decimal']['output'];
  /** Why, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** Why, in English. */
  readonly reasonEn: Scalars['String']['output'];
};

/** A page of changes. */
export type GradeChangeConnection = {
  readonly __typename?: 'GradeChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<GradeChangeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type GradeChangeEdge = {
  readonly __typename?: 'GradeChangeEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Maybe<GradeChange>;
};

/** A page of runs. */
export type GradingRunConnection = {
  readonly __typename?: 'GradingRunConnection';
  /** The runs with their cursors. */
  readonly edges: ReadonlyArray<GradingRunEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type GradingRunEdge = {
  readonly __typename?: 'GradingRunEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The run. */
  readonly node: Maybe<GradingRun>;
};

/** How far grading has read the ledger. */
export type Watermark = {
  readonly __typename?: 'Watermark';
  /** Every posting up to this sequence has been applied. */
  readonly applied: Scalars['Int']['output'];
  /** The highest posting sequence that was heard of. */
  readonly published: Scalars['Int']['output'];
  /** Both are equal: a run may start. */
  readonly complete: Scalars['Boolean']['output'];
};

/** A customer to test. */
export type QualificationPreviewInput = {
  /** Whether an agreement holds. */
  readonly agreementSigned?: Scalars['Boolean']['input'];
  /** Last year's revenue by line; for newspapers the turnover. */
  readonly lastYear?: ReadonlyArray<LineAmountInput>;
  /** This month's revenue by line; for newspapers the turnover. */
  readonly thisMonth?: ReadonlyArray<LineAmountInput>;
};

/** An amount of one line. */
export type LineAmountInput = {
  /** The business line. */
  readonly line: Scalars['String']['input'];
  /** The amount. */
  readonly amount: Scalars['Money']['input'];
};

/** Which year to grade. */
export type StartGradingRunInput = {
  /** The calendar year. */
  readonly year: Scalars['Int']['input'];
  /** Compute, but change nothing. */
  readonly preview?: Scalars['Boolean']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The run. */
export type StartGradingRunPayload = {
  readonly __typename?: 'StartGradingRunPayload';
  /** The run. */
  readonly run: GradingRun;
};

/** As of which month to assess. */
export type AssessQualificationInput = {
  /** The month that counts as `this month`; the calendar year before it is `last year`. */
  readonly on: Scalars['Month']['input'];
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the assessment found. */
export type AssessQualificationPayload = {
  readonly __typename?: 'AssessQualificationPayload';
  /** Customers that were tested. */
  readonly tested: Scalars['Int']['output'];
  /** Customers that meet the definition. */
  readonly qualifying: Scalars['Int']['output'];
  /** Customers whose result changed. */
  readonly changed: Scalars['Int']['output'];
};

/** A unit, as this service refers to one. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Immutable. */
  readonly code: Scalars['String']['output'];
};

/** What is observed of a customer's credit. */
export type CreditKind =
  /** Paying on time (按时付款). */
  | 'PAYMENT'
  /** Keeping the contract (履行合同). */
  | 'CONTRACT';

/** A customer's credit in a year (信用度, GRD-2). */
export type CreditRecord = {
  readonly __typename?: 'CreditRecord';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** How many observations hold. */
  readonly observed: Scalars['Int']['output'];
  /** How many of them say that it was kept. */
  readonly kept: Scalars['Int']['output'];
  /** The part that was kept, 0.95 for 95 %, cut to four places; null while nothing was observed. */
  readonly rate: Maybe<Scalars['Decimal']['output']>;
  /** Points by the policy of today; they count as far as credit has weight, from the next run on. */
  readonly points: Scalars['Int']['output'];
  /** That policy. */
  readonly policyVersion: Scalars['Int']['output'];
  /** What was recorded, newest first; superseded observations too. */
  readonly observations: CreditObservationConnection;
};


/** A customer's credit in a year (信用度, GRD-2). */
export type CreditRecordObservationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody saw of a customer's credit in a month. */
export type CreditObservation = {
  readonly __typename?: 'CreditObservation';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The month. */
  readonly month: Scalars['Month']['output'];
  /** Payment or contract. */
  readonly kind: CreditKind;
  /** Whether it was paid on time, or kept. */
  readonly kept: Scalars['Boolean']['output'];
  /** How many days a payment was late. */
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  /** What happened. */
  readonly note: Scalars['String']['output'];
  /** Where that is known from. */
  readonly source: Scalars['String']['output'];
  /** Who recorded it. */
  readonly recordedBy: Maybe<Staff>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The observation that it corrects. */
  readonly supersedes: Maybe<Scalars['ID']['output']>;
  /** False where another superseded it. */
  readonly holds: Scalars['Boolean']['output'];
};

/** A member of staff. */
export type Staff = {
  readonly __typename?: 'Staff';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
};

/** A page of observations. */
export type CreditObservationConnection = {
  readonly __typename?: 'CreditObservationConnection';
  /** The observations with their cursors. */
  readonly edges: ReadonlyArray<CreditObservationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type CreditObservationEdge = {
  readonly __typename?: 'CreditObservationEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The observation. */
  readonly node: Maybe<CreditObservation>;
};

/** What was seen of a customer's credit. */
export type RecordCreditObservationInput = {
  /** The customer, a key account. */
  readonly customerId: Scalars['ID']['input'];
  /** The month, this one at the latest. */
  readonly month: Scalars['Month']['input'];
  /** Payment or contract. */
  readonly kind: CreditKind;
  /** Whether it was paid on time, or kept. */
  readonly kept: Scalars['Boolean']['input'];
  /** How many days a payment was late, 1 to 3,650; of a late payment alone. */
  readonly daysLate?: InputMaybe<Scalars['Int']['input']>;
  /** What happened, at most 500 characters. */
  readonly note: Scalars['String']['input'];
  /** Where that is known from, at most 100 characters. */
  readonly source: Scalars['String']['input'];
  /** A correction names the observation of that month and kind that holds. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input answers the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was recorded. */
export type RecordCreditObservationPayload = {
  readonly __typename?: 'RecordCreditObservationPayload';
  /** The observation. */
  readonly observation: CreditObservation;
  /** The customer. */
  readonly customer: Maybe<Customer>;
};

/** Why a customer's grade ended without another in its place. */
export type GradeEndReason =
  /** The customer is no key account any more (REG-1). */
  | 'CUSTOMER_LAPSED';

/** A version of the policy and its story. */
export type GradingPolicyVersion = {
  readonly __typename?: 'GradingPolicyVersion';
  /** What it says. */
  readonly policy: GradingPolicy;
  /** Why it was laid down. */
  readonly note: Scalars['String']['output'];
  /** When it was laid down; null for the plan's own. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; null where it stands. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of versions. */
export type GradingPolicyVersionConnection = {
  readonly __typename?: 'GradingPolicyVersionConnection';
  /** The versions with their cursors. */
  readonly edges: ReadonlyArray<GradingPolicyVersionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type GradingPolicyVersionEdge = {
  readonly __typename?: 'GradingPolicyVersionEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: GradingPolicyVersion;
};

/** A whole policy. Bands stand highest first. */
export type CreateGradingPolicyInput = {
  /** The first day it holds: today or later, and after the last version's. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Percent of revenue. */
  readonly revenueWeight: Scalars['Int']['input'];
  /** Percent of share. */
  readonly shareWeight: Scalars['Int']['input'];
  /** Percent of credit (信用度, GRD-2); what has weight needs bands. */
  readonly creditWeight?: Scalars['Int']['input'];
  /** Points by the part of payments and contracts that was kept; the product's own where nothing is said and credit has no weight. */
  readonly creditBands?: InputMaybe<ReadonlyArray<CreditBandInput>>;
  /** Points of a customer of whom nothing was observed in the year, 0 to 100. */
  readonly creditUnobserved?: Scalars['Int']['input'];
  /** Whether one of the two periods of GRD-1 suffices. */
  readonly periodMode: PeriodMode;
  /** Points by revenue (GRD-3). */
  readonly revenueBands: ReadonlyArray<RevenueBandInput>;
  /** Points by share (GRD-4). */
  readonly shareBands: ReadonlyArray<ShareBandInput>;
  /** Levels by score (GRD-5): each level once, general from 0. */
  readonly gradeBands: ReadonlyArray<GradeBandInput>;
  /** The definition (GRD-1): all lines together once, each line at most once. */
  readonly thresholds: ReadonlyArray<ThresholdInput>;
  /** The document that it rests on, at most 500 characters. */
  readonly source: Scalars['String']['input'];
  /** Why it is laid down, at most 500 characters. */
  readonly note: Scalars['String']['input'];
  /** The same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Points from a revenue on. */
export type RevenueBandInput = {
  /** Yuan, above zero. */
  readonly atLeast: Scalars['Money']['input'];
  /** 0 to 100. */
  readonly points: Scalars['Int']['input'];
};

/** Points from a share on. */
export type ShareBandInput = {
  /** Above 0, at most 1, with at most eight places: 0.003 for 3 ‰. */
  readonly atLeast: Scalars['Decimal']['input'];
  /** 0 to 100. */
  readonly points: Scalars['Int']['input'];
};

/** Points of credit from a rate on. */
export type CreditBandInput = {
  /** Above 0, at most 1, with at most four places: 0.95 for 95 %. */
  readonly atLeast: Scalars['Decimal']['input'];
  /** 0 to 100. */
  readonly points: Scalars['Int']['input'];
};

/** A level from a score on. */
export type GradeBandInput = {
  /** 0 to 100, with at most two places. */
  readonly atLeast: Scalars['Decimal']['input'];
  /** The level. */
  readonly level: GradeLevel;
};

/** A threshold of the definition. */
export type ThresholdInput = {
  /** The business line; null: all lines together. Newspapers are held against turnover (LED-2). */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** Yuan within the last year, above zero. */
  readonly lastYear: Scalars['Money']['input'];
  /** Yuan within this month, above zero. */
  readonly thisMonth: Scalars['Money']['input'];
};

/** Which version is taken back. */
export type WithdrawGradingPolicyInput = {
  /** The version. */
  readonly version: Scalars['Int']['input'];
  /** The same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The version as it stands now. */
export type GradingPolicyVersionPayload = {
  readonly __typename?: 'GradingPolicyVersionPayload';
  /** The version. */
  readonly version: GradingPolicyVersion;
};

/** Where a special listing stands. */
export type SpecialListingStatus =
  /** Waits for the provincial centre. */
  | 'REQUESTED'
  /** Holds: the customer is a diamond whatever its score. */
  | 'ACTIVE'
  /** The provincial centre refused it. */
  | 'REFUSED'
  /** Taken back. */
  | 'WITHDRAWN'
  /** Its validity is over, or the customer is no key account any more. */
  | 'LAPSED';

/** A special customer (特批客户) that is listed as diamond with the provincial centre's approval (GRD-6). */
export type SpecialListing = {
  readonly __typename?: 'SpecialListing';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The customer; null where the viewer may no longer see it. */
  readonly customer: Maybe<Customer>;
  /** Where it stands. */
  readonly status: SpecialListingStatus;
  /** Why the city centre asks for it. */
  readonly reason: Scalars['String']['output'];
  /** When it was requested. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When the provincial centre decided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused. */
  readonly refusalReason: Maybe<Scalars['String']['output']>;
  /** The number of the provincial centre's approval. */
  readonly approvalReference: Maybe<Scalars['String']['output']>;
  /** The first day it holds. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day it holds. */
  readonly validUntil: Maybe<Scalars['Date']['output']>;
  /** When it was withdrawn or lapsed. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. */
  readonly withdrawalReason: Maybe<Scalars['String']['output']>;
  /** Grows by one with each change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of special listings. */
export type SpecialListingConnection = {
  readonly __typename?: 'SpecialListingConnection';
  /** The listings with their cursors. */
  readonly edges: ReadonlyArray<SpecialListingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type SpecialListingEdge = {
  readonly __typename?: 'SpecialListingEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The listing. */
  readonly node: SpecialListing;
};

/** Which customer is to be listed. */
export type RequestSpecialListingInput = {
  /** The customer. */
  readonly customerId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the provincial centre decides. */
export type DecideSpecialListingInput = {
  /** The listing. */
  readonly listingId: Scalars['ID']['input'];
  /** True: approved; false: refused. */
  readonly approve: Scalars['Boolean']['input'];
  /** The number of the approval; needed to approve. */
  readonly approvalReference?: InputMaybe<Scalars['String']['input']>;
  /** The last day it holds, after today; needed to approve. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Why it is refused; needed to refuse. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which listing is taken back. */
export type WithdrawSpecialListingInput = {
  /** The listing. */
  readonly listingId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** By which day listings lapse. */
export type LapseSpecialListingsInput = {
  /** Listings that were valid until before this day end. */
  readonly on: Scalars['Date']['input'];
  /** The same key gives the same answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The listing as it stands now. */
export type SpecialListingPayload = {
  readonly __typename?: 'SpecialListingPayload';
  /** The listing. */
  readonly listing: SpecialListing;
};

/** How many listings ended. */
export type LapseSpecialListingsPayload = {
  readonly __typename?: 'LapseSpecialListingsPayload';
  /** How many lapsed by this call. */
  readonly lapsed: Scalars['Int']['output'];
};

/** A grading (分级) tried out on everyone: the grades that hold against those that a run would give. Nothing is kept. */
export type GradingWhatIf = {
  readonly __typename?: 'GradingWhatIf';
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** The policy version; null where it is not laid down. */
  readonly policyVersion: Maybe<Scalars['Int']['output']>;
  /** The bureau's revenue (全局年收入) it was tried with. */
  readonly bureauRevenue: Scalars['Money']['output'];
  /** How many customers would be graded. */
  readonly customers: Scalars['Int']['output'];
  /** How many grades would change. */
  readonly changed: Scalars['Int']['output'];
  /** How many customers each level has now, special listings (特批客户) among the diamonds (GRD-6). */
  readonly before: ReadonlyArray<GradeCount>;
  /** How many customers each level would have. */
  readonly after: ReadonlyArray<GradeCount>;
  /** How many customers would go from which level to which, those that stay too; highest level first. */
  readonly moves: ReadonlyArray<GradeMove>;
  /** Whose grade would change, by customer. */
  readonly changes: WouldChangeGradeConnection;
};

/** A cell of the matrix of moves. */
export type GradeMove = {
  readonly __typename?: 'GradeMove';
  /** The level before; null: none. */
  readonly from: Maybe<GradeLevel>;
  /** The level after; null: none. */
  readonly to: Maybe<GradeLevel>;
  /** How many customers. */
  readonly customers: Scalars['Int']['output'];
};

/** A customer whose grade would change. */
export type WouldChangeGrade = {
  readonly __typename?: 'WouldChangeGrade';
  /** The customer. */
  readonly customer: Maybe<Customer>;
  /** The level that holds; null: none yet. */
  readonly from: Maybe<GradeLevel>;
  /** The level it would have. */
  readonly to: GradeLevel;
  /** The score it would have. */
  readonly score: Scalars['Decimal']['output'];
};

/** A page of changes that would be. */
export type WouldChangeGradeConnection = {
  readonly __typename?: 'WouldChangeGradeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<WouldChangeGradeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type WouldChangeGradeEdge = {
  readonly __typename?: 'WouldChangeGradeEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: WouldChangeGrade;
};

/** Two runs side by side, by the scorecards that they wrote or confirmed and those of first grades by their basis. A special listing (特批客户) outranks the score and is not part of this (GRD-6). */
export type GradingRunComparison = {
  readonly __typename?: 'GradingRunComparison';
  /** The one run, with its year, policy, bureau total and distribution. */
  readonly a: GradingRun;
  /** The other run. */
  readonly b: GradingRun;
  /** How many customers the score puts at which level by the one run and by the other; null where only one of them scored them. Highest level first. */
  readonly moves: ReadonlyArray<GradeMove>;
  /** Whom both scored, at different levels, by customer, as far as the viewer may see. */
  readonly differences: GradingRunDifferenceConnection;
};

/** What two runs' levels of a customer differ by. */
export type GradeCause =
  /** The customer's revenue (业务收入). */
  | 'REVENUE'
  /** The bureau's revenue (全局年收入). */
  | 'BUREAU_REVENUE'
  /** The customer's credit (信用度), where both policies give it weight. */
  | 'CREDIT'
  /** The policy (分级标准). */
  | 'POLICY';

/** A customer that two runs put at different levels. */
export type GradingRunDifference = {
  readonly __typename?: 'GradingRunDifference';
  /** The customer. */
  readonly customer: Maybe<Customer>;
  /** The level by the one run. */
  readonly from: GradeLevel;
  /** The level by the other. */
  readonly to: GradeLevel;
  /** The score by the one run. */
  readonly fromScore: Scalars['Decimal']['output'];
  /** The score by the other. */
  readonly toScore: Scalars['Decimal']['output'];
  /** What, left as in the one run, would have given another level in the other; where nothing alone would have, all that differs. */
  readonly causes: ReadonlyArray<GradeCause>;
  /** Why, in Chinese. */
  readonly reason: Scalars['String']['output'];
  /** Why, in English. */
  readonly reasonEn: Scalars['String']['output'];
};

/** A page of differences. */
export type GradingRunDifferenceConnection = {
  readonly __typename?: 'GradingRunDifferenceConnection';
  /** The differences with their cursors. */
  readonly edges: ReadonlyArray<GradingRunDifferenceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its cursor. */
export type GradingRunDifferenceEdge = {
  readonly __typename?: 'GradingRunDifferenceEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The difference. */
  readonly node: GradingRunDifference;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Customer: ResolverTypeWrapper<CustomerRef>;
  GradeSource: GradeSource;
  Grade: ResolverTypeWrapper<GradeRow>;
  Scorecard: ResolverTypeWrapper<Scorecard>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Qualification: ResolverTypeWrapper<Qualification>;
  QualificationTest: ResolverTypeWrapper<QualificationTest>;
  GradingPolicy: ResolverTypeWrapper<DatedPolicy>;
  PeriodMode: PeriodMode;
  RevenueBand: ResolverTypeWrapper<RevenueBand>;
  ShareBand: ResolverTypeWrapper<ShareBand>;
  CreditBand: ResolverTypeWrapper<CreditBand>;
  GradeBand: ResolverTypeWrapper<GradeBand>;
  DefinitionThreshold: ResolverTypeWrapper<DefinitionThreshold>;
  RunStatus: RunStatus;
  GradingRun: ResolverTypeWrapper<RunRow>;
  GradeCount: ResolverTypeWrapper<GradeCount>;
  GradeChange: ResolverTypeWrapper<ChangeRow>;
  GradeChangeConnection: ResolverTypeWrapper<ChangeConnection>;
  GradeChangeEdge: ResolverTypeWrapper<Omit<GradeChangeEdge, 'node'> & { node?: Maybe<ResolversTypes['GradeChange']> }>;
  GradingRunConnection: ResolverTypeWrapper<RunConnection>;
  GradingRunEdge: ResolverTypeWrapper<Omit<GradingRunEdge, 'node'> & { node?: Maybe<ResolversTypes['GradingRun']> }>;
  Watermark: ResolverTypeWrapper<Watermark>;
  QualificationPreviewInput: QualificationPreviewInput;
  LineAmountInput: LineAmountInput;
  StartGradingRunInput: StartGradingRunInput;
  StartGradingRunPayload: ResolverTypeWrapper<Omit<StartGradingRunPayload, 'run'> & { run: ResolversTypes['GradingRun'] }>;
  AssessQualificationInput: AssessQualificationInput;
  AssessQualificationPayload: ResolverTypeWrapper<AssessQualificationPayload>;
  Unit: ResolverTypeWrapper<Unit>;
  CreditKind: CreditKind;
  CreditRecord: ResolverTypeWrapper<CreditRecordRef>;
  CreditObservation: ResolverTypeWrapper<ObservationRow>;
  Staff: ResolverTypeWrapper<Staff>;
  CreditObservationConnection: ResolverTypeWrapper<ObservationConnection>;
  CreditObservationEdge: ResolverTypeWrapper<Omit<CreditObservationEdge, 'node'> & { node?: Maybe<ResolversTypes['CreditObservation']> }>;
  RecordCreditObservationInput: RecordCreditObservationInput;
  RecordCreditObservationPayload: ResolverTypeWrapper<CreditRecorded>;
  GradeEndReason: GradeEndReason;
  GradingPolicyVersion: ResolverTypeWrapper<VersionRow>;
  GradingPolicyVersionConnection: ResolverTypeWrapper<VersionConnection>;
  GradingPolicyVersionEdge: ResolverTypeWrapper<Omit<GradingPolicyVersionEdge, 'node'> & { node: ResolversTypes['GradingPolicyVersion'] }>;
  CreateGradingPolicyInput: CreateGradingPolicyInput;
  RevenueBandInput: RevenueBandInput;
  ShareBandInput: ShareBandInput;
  CreditBandInput: CreditBandInput;
  GradeBandInput: GradeBandInput;
  ThresholdInput: ThresholdInput;
  WithdrawGradingPolicyInput: WithdrawGradingPolicyInput;
  GradingPolicyVersionPayload: ResolverTypeWrapper<Omit<GradingPolicyVersionPayload, 'version'> & { version: ResolversTypes['GradingPolicyVersion'] }>;
  SpecialListingStatus: SpecialListingStatus;
  SpecialListing: ResolverTypeWrapper<ListingRow>;
  SpecialListingConnection: ResolverTypeWrapper<ListingConnection>;
  SpecialListingEdge: ResolverTypeWrapper<Omit<SpecialListingEdge, 'node'> & { node: ResolversTypes['SpecialListing'] }>;
  RequestSpecialListingInput: RequestSpecialListingInput;
  DecideSpecialListingInput: DecideSpecialListingInput;
  WithdrawSpecialListingInput: WithdrawSpecialListingInput;
  LapseSpecialListingsInput: LapseSpecialListingsInput;
  SpecialListingPayload: ResolverTypeWrapper<Omit<SpecialListingPayload, 'listing'> & { listing: ResolversTypes['SpecialListing'] }>;
  LapseSpecialListingsPayload: ResolverTypeWrapper<LapseSpecialListingsPayload>;
  GradingWhatIf: ResolverTypeWrapper<WhatIf>;
  GradeMove: ResolverTypeWrapper<GradeMove>;
  WouldChangeGrade: ResolverTypeWrapper<WouldChange>;
  WouldChangeGradeConnection: ResolverTypeWrapper<WouldChangeConnection>;
  WouldChangeGradeEdge: ResolverTypeWrapper<Omit<WouldChangeGradeEdge, 'node'> & { node: ResolversTypes['WouldChangeGrade'] }>;
  GradingRunComparison: ResolverTypeWrapper<Comparison>;
  GradeCause: GradeCause;
  GradingRunDifference: ResolverTypeWrapper<DifferenceRow>;
  GradingRunDifferenceConnection: ResolverTypeWrapper<DifferenceConnection>;
  GradingRunDifferenceEdge: ResolverTypeWrapper<Omit<GradingRunDifferenceEdge, 'node'> & { node: ResolversTypes['GradingRunDifference'] }>;
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
  Customer: CustomerRef;
  Grade: GradeRow;
  Scorecard: Scorecard;
  Boolean: Scalars['Boolean']['output'];
  Qualification: Qualification;
  QualificationTest: QualificationTest;
  GradingPolicy: DatedPolicy;
  RevenueBand: RevenueBand;
  ShareBand: ShareBand;
  CreditBand: CreditBand;
  GradeBand: GradeBand;
  DefinitionThreshold: DefinitionThreshold;
  GradingRun: RunRow;
  GradeCount: GradeCount;
  GradeChange: ChangeRow;
  GradeChangeConnection: ChangeConnection;
  GradeChangeEdge: Omit<GradeChangeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['GradeChange']> };
  GradingRunConnection: RunConnection;
  GradingRunEdge: Omit<GradingRunEdge, 'node'> & { node?: Maybe<ResolversParentTypes['GradingRun']> };
  Watermark: Watermark;
  QualificationPreviewInput: QualificationPreviewInput;
  LineAmountInput: LineAmountInput;
  StartGradingRunInput: StartGradingRunInput;
  StartGradingRunPayload: Omit<StartGradingRunPayload, 'run'> & { run: ResolversParentTypes['GradingRun'] };
  AssessQualificationInput: AssessQualificationInput;
  AssessQualificationPayload: AssessQualificationPayload;
  Unit: Unit;
  CreditRecord: CreditRecordRef;
  CreditObservation: ObservationRow;
  Staff: Staff;
  CreditObservationConnection: ObservationConnection;
  CreditObservationEdge: Omit<CreditObservationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CreditObservation']> };
  RecordCreditObservationInput: RecordCreditObservationInput;
  RecordCreditObservationPayload: CreditRecorded;
  GradingPolicyVersion: VersionRow;
  GradingPolicyVersionConnection: VersionConnection;
  GradingPolicyVersionEdge: Omit<GradingPolicyVersionEdge, 'node'> & { node: ResolversParentTypes['GradingPolicyVersion'] };
  CreateGradingPolicyInput: CreateGradingPolicyInput;
  RevenueBandInput: RevenueBandInput;
  ShareBandInput: ShareBandInput;
  CreditBandInput: CreditBandInput;
  GradeBandInput: GradeBandInput;
  ThresholdInput: ThresholdInput;
  WithdrawGradingPolicyInput: WithdrawGradingPolicyInput;
  GradingPolicyVersionPayload: Omit<GradingPolicyVersionPayload, 'version'> & { version: ResolversParentTypes['GradingPolicyVersion'] };
  SpecialListing: ListingRow;
  SpecialListingConnection: ListingConnection;
  SpecialListingEdge: Omit<SpecialListingEdge, 'node'> & { node: ResolversParentTypes['SpecialListing'] };
  RequestSpecialListingInput: RequestSpecialListingInput;
  DecideSpecialListingInput: DecideSpecialListingInput;
  WithdrawSpecialListingInput: WithdrawSpecialListingInput;
  LapseSpecialListingsInput: LapseSpecialListingsInput;
  SpecialListingPayload: Omit<SpecialListingPayload, 'listing'> & { listing: ResolversParentTypes['SpecialListing'] };
  LapseSpecialListingsPayload: LapseSpecialListingsPayload;
  GradingWhatIf: WhatIf;
  GradeMove: GradeMove;
  WouldChangeGrade: WouldChange;
  WouldChangeGradeConnection: WouldChangeConnection;
  WouldChangeGradeEdge: Omit<WouldChangeGradeEdge, 'node'> & { node: ResolversParentTypes['WouldChangeGrade'] };
  GradingRunComparison: Comparison;
  GradingRunDifference: DifferenceRow;
  GradingRunDifferenceConnection: DifferenceConnection;
  GradingRunDifferenceEdge: Omit<GradingRunDifferenceEdge, 'node'> & { node: ResolversParentTypes['GradingRunDifference'] };
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
  gradingPolicy?: Resolver<ResolversTypes['GradingPolicy'], ParentType, ContextType, Partial<QueryGradingPolicyArgs>>;
  gradingRun?: Resolver<Maybe<ResolversTypes['GradingRun']>, ParentType, ContextType, RequireFields<QueryGradingRunArgs, 'id'>>;
  gradingRuns?: Resolver<ResolversTypes['GradingRunConnection'], ParentType, ContextType, RequireFields<QueryGradingRunsArgs, 'first'>>;
  scorePreview?: Resolver<ResolversTypes['Scorecard'], ParentType, ContextType, RequireFields<QueryScorePreviewArgs, 'revenue' | 'bureauRevenue'>>;
  qualificationPreview?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType, RequireFields<QueryQualificationPreviewArgs, 'input'>>;
  gradingWatermark?: Resolver<ResolversTypes['Watermark'], ParentType, ContextType>;
  gradingPolicies?: Resolver<ResolversTypes['GradingPolicyVersionConnection'], ParentType, ContextType, RequireFields<QueryGradingPoliciesArgs, 'first'>>;
  specialListings?: Resolver<ResolversTypes['SpecialListingConnection'], ParentType, ContextType, RequireFields<QuerySpecialListingsArgs, 'first'>>;
  gradingWhatIf?: Resolver<ResolversTypes['GradingWhatIf'], ParentType, ContextType, RequireFields<QueryGradingWhatIfArgs, 'year' | 'bureauRevenue' | 'first'>>;
  gradingPolicyPreview?: Resolver<ResolversTypes['GradingWhatIf'], ParentType, ContextType, RequireFields<QueryGradingPolicyPreviewArgs, 'year' | 'first'>>;
  compareGradingRuns?: Resolver<Maybe<ResolversTypes['GradingRunComparison']>, ParentType, ContextType, RequireFields<QueryCompareGradingRunsArgs, 'a' | 'b' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startGradingRun?: Resolver<ResolversTypes['StartGradingRunPayload'], ParentType, ContextType, RequireFields<MutationStartGradingRunArgs, 'input'>>;
  assessQualification?: Resolver<ResolversTypes['AssessQualificationPayload'], ParentType, ContextType, RequireFields<MutationAssessQualificationArgs, 'input'>>;
  recordCreditObservation?: Resolver<ResolversTypes['RecordCreditObservationPayload'], ParentType, ContextType, RequireFields<MutationRecordCreditObservationArgs, 'input'>>;
  createGradingPolicy?: Resolver<ResolversTypes['GradingPolicyVersionPayload'], ParentType, ContextType, RequireFields<MutationCreateGradingPolicyArgs, 'input'>>;
  withdrawGradingPolicy?: Resolver<ResolversTypes['GradingPolicyVersionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawGradingPolicyArgs, 'input'>>;
  requestSpecialListing?: Resolver<ResolversTypes['SpecialListingPayload'], ParentType, ContextType, RequireFields<MutationRequestSpecialListingArgs, 'input'>>;
  decideSpecialListing?: Resolver<ResolversTypes['SpecialListingPayload'], ParentType, ContextType, RequireFields<MutationDecideSpecialListingArgs, 'input'>>;
  withdrawSpecialListing?: Resolver<ResolversTypes['SpecialListingPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSpecialListingArgs, 'input'>>;
  lapseSpecialListings?: Resolver<ResolversTypes['LapseSpecialListingsPayload'], ParentType, ContextType, RequireFields<MutationLapseSpecialListingsArgs, 'input'>>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  gradeHistory?: Resolver<ReadonlyArray<ResolversTypes['Grade']>, ParentType, ContextType>;
  scorecard?: Resolver<Maybe<ResolversTypes['Scorecard']>, ParentType, ContextType, Partial<CustomerScorecardArgs>>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType, Partial<CustomerQualificationArgs>>;
  creditRecord?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType, RequireFields<CustomerCreditRecordArgs, 'year'>>;
  specialListing?: Resolver<Maybe<ResolversTypes['SpecialListing']>, ParentType, ContextType>;
};

export type GradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grade'] = ResolversParentTypes['Grade']> = {
  level?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['GradeSource'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['GradingRun']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['GradeLevel']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['GradeEndReason']>, ParentType, ContextType>;
};

export type ScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bureauRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bureauRevenueDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revenuePoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharePoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextLevel?: Resolver<Maybe<ResolversTypes['GradeLevel']>, ParentType, ContextType>;
  revenueToNextLevel?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  qualifies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['QualificationTest']>, ParentType, ContextType>;
};

export type QualificationTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationTest'] = ResolversParentTypes['QualificationTest']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GradingPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingPolicy'] = ResolversParentTypes['GradingPolicy']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revenueWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodMode?: Resolver<ResolversTypes['PeriodMode'], ParentType, ContextType>;
  revenueBands?: Resolver<ReadonlyArray<ResolversTypes['RevenueBand']>, ParentType, ContextType>;
  shareBands?: Resolver<ReadonlyArray<ResolversTypes['ShareBand']>, ParentType, ContextType>;
  creditBands?: Resolver<ReadonlyArray<ResolversTypes['CreditBand']>, ParentType, ContextType>;
  creditUnobserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gradeBands?: Resolver<ReadonlyArray<ResolversTypes['GradeBand']>, ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['DefinitionThreshold']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevenueBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueBand'] = ResolversParentTypes['RevenueBand']> = {
  atLeast?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareBand'] = ResolversParentTypes['ShareBand']> = {
  atLeast?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditBand'] = ResolversParentTypes['CreditBand']> = {
  atLeast?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradeBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeBand'] = ResolversParentTypes['GradeBand']> = {
  atLeast?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
};

export type DefinitionThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefinitionThreshold'] = ResolversParentTypes['DefinitionThreshold']> = {
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  thisMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type GradingRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingRun'] = ResolversParentTypes['GradingRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bureauRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bureauRevenueDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStatus'], ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  watermark?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distribution?: Resolver<ReadonlyArray<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['GradeChangeConnection'], ParentType, ContextType, RequireFields<GradingRunChangesArgs, 'first'>>;
  correlationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GradeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeCount'] = ResolversParentTypes['GradeCount']> = {
  level?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeChange'] = ResolversParentTypes['GradeChange']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['GradeLevel']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeChangeConnection'] = ResolversParentTypes['GradeChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GradeChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradeChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeChangeEdge'] = ResolversParentTypes['GradeChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GradeChange']>, ParentType, ContextType>;
};

export type GradingRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingRunConnection'] = ResolversParentTypes['GradingRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GradingRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradingRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingRunEdge'] = ResolversParentTypes['GradingRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GradingRun']>, ParentType, ContextType>;
};

export type WatermarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Watermark'] = ResolversParentTypes['Watermark']> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StartGradingRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartGradingRunPayload'] = ResolversParentTypes['StartGradingRunPayload']> = {
  run?: Resolver<ResolversTypes['GradingRun'], ParentType, ContextType>;
};

export type AssessQualificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessQualificationPayload'] = ResolversParentTypes['AssessQualificationPayload']> = {
  tested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifying?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecord'] = ResolversParentTypes['CreditRecord']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['CreditObservationConnection'], ParentType, ContextType, RequireFields<CreditRecordObservationsArgs, 'first'>>;
};

export type CreditObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditObservation'] = ResolversParentTypes['CreditObservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditKind'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreditObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditObservationConnection'] = ResolversParentTypes['CreditObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditObservationEdge'] = ResolversParentTypes['CreditObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CreditObservation']>, ParentType, ContextType>;
};

export type RecordCreditObservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCreditObservationPayload'] = ResolversParentTypes['RecordCreditObservationPayload']> = {
  observation?: Resolver<ResolversTypes['CreditObservation'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
};

export type GradingPolicyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingPolicyVersion'] = ResolversParentTypes['GradingPolicyVersion']> = {
  policy?: Resolver<ResolversTypes['GradingPolicy'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GradingPolicyVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingPolicyVersionConnection'] = ResolversParentTypes['GradingPolicyVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GradingPolicyVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradingPolicyVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingPolicyVersionEdge'] = ResolversParentTypes['GradingPolicyVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GradingPolicyVersion'], ParentType, ContextType>;
};

export type GradingPolicyVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingPolicyVersionPayload'] = ResolversParentTypes['GradingPolicyVersionPayload']> = {
  version?: Resolver<ResolversTypes['GradingPolicyVersion'], ParentType, ContextType>;
};

export type SpecialListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialListing'] = ResolversParentTypes['SpecialListing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SpecialListingStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialListingConnection'] = ResolversParentTypes['SpecialListingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialListingEdge'] = ResolversParentTypes['SpecialListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpecialListing'], ParentType, ContextType>;
};

export type SpecialListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialListingPayload'] = ResolversParentTypes['SpecialListingPayload']> = {
  listing?: Resolver<ResolversTypes['SpecialListing'], ParentType, ContextType>;
};

export type LapseSpecialListingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LapseSpecialListingsPayload'] = ResolversParentTypes['LapseSpecialListingsPayload']> = {
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradingWhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingWhatIf'] = ResolversParentTypes['GradingWhatIf']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bureauRevenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['GradeMove']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['WouldChangeGradeConnection'], ParentType, ContextType>;
};

export type GradeMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeMove'] = ResolversParentTypes['GradeMove']> = {
  from?: Resolver<Maybe<ResolversTypes['GradeLevel']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['GradeLevel']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WouldChangeGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WouldChangeGrade'] = ResolversParentTypes['WouldChangeGrade']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['GradeLevel']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type WouldChangeGradeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WouldChangeGradeConnection'] = ResolversParentTypes['WouldChangeGradeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WouldChangeGradeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WouldChangeGradeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WouldChangeGradeEdge'] = ResolversParentTypes['WouldChangeGradeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WouldChangeGrade'], ParentType, ContextType>;
};

export type GradingRunComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingRunComparison'] = ResolversParentTypes['GradingRunComparison']> = {
  a?: Resolver<ResolversTypes['GradingRun'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['GradingRun'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['GradeMove']>, ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['GradingRunDifferenceConnection'], ParentType, ContextType>;
};

export type GradingRunDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingRunDifference'] = ResolversParentTypes['GradingRunDifference']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GradeLevel'], ParentType, ContextType>;
  fromScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  toScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['GradeCause']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradingRunDifferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingRunDifferenceConnection'] = ResolversParentTypes['GradingRunDifferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GradingRunDifferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradingRunDifferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingRunDifferenceEdge'] = ResolversParentTypes['GradingRunDifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GradingRunDifference'], ParentType, ContextType>;
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
  Grade?: GradeResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  QualificationTest?: QualificationTestResolvers<ContextType>;
  GradingPolicy?: GradingPolicyResolvers<ContextType>;
  RevenueBand?: RevenueBandResolvers<ContextType>;
  ShareBand?: ShareBandResolvers<ContextType>;
  CreditBand?: CreditBandResolvers<ContextType>;
  GradeBand?: GradeBandResolvers<ContextType>;
  DefinitionThreshold?: DefinitionThresholdResolvers<ContextType>;
  GradingRun?: GradingRunResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  GradeChange?: GradeChangeResolvers<ContextType>;
  GradeChangeConnection?: GradeChangeConnectionResolvers<ContextType>;
  GradeChangeEdge?: GradeChangeEdgeResolvers<ContextType>;
  GradingRunConnection?: GradingRunConnectionResolvers<ContextType>;
  GradingRunEdge?: GradingRunEdgeResolvers<ContextType>;
  Watermark?: WatermarkResolvers<ContextType>;
  StartGradingRunPayload?: StartGradingRunPayloadResolvers<ContextType>;
  AssessQualificationPayload?: AssessQualificationPayloadResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  CreditObservation?: CreditObservationResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  CreditObservationConnection?: CreditObservationConnectionResolvers<ContextType>;
  CreditObservationEdge?: CreditObservationEdgeResolvers<ContextType>;
  RecordCreditObservationPayload?: RecordCreditObservationPayloadResolvers<ContextType>;
  GradingPolicyVersion?: GradingPolicyVersionResolvers<ContextType>;
  GradingPolicyVersionConnection?: GradingPolicyVersionConnectionResolvers<ContextType>;
  GradingPolicyVersionEdge?: GradingPolicyVersionEdgeResolvers<ContextType>;
  GradingPolicyVersionPayload?: GradingPolicyVersionPayloadResolvers<ContextType>;
  SpecialListing?: SpecialListingResolvers<ContextType>;
  SpecialListingConnection?: SpecialListingConnectionResolvers<ContextType>;
  SpecialListingEdge?: SpecialListingEdgeResolvers<ContextType>;
  SpecialListingPayload?: SpecialListingPayloadResolvers<ContextType>;
  LapseSpecialListingsPayload?: LapseSpecialListingsPayloadResolvers<ContextType>;
  GradingWhatIf?: GradingWhatIfResolvers<ContextType>;
  GradeMove?: GradeMoveResolvers<ContextType>;
  WouldChangeGrade?: WouldChangeGradeResolvers<ContextType>;
  WouldChangeGradeConnection?: WouldChangeGradeConnectionResolvers<ContextType>;
  WouldChangeGradeEdge?: WouldChangeGradeEdgeResolvers<ContextType>;
  GradingRunComparison?: GradingRunComparisonResolvers<ContextType>;
  GradingRunDifference?: GradingRunDifferenceResolvers<ContextType>;
  GradingRunDifferenceConnection?: GradingRunDifferenceConnectionResolvers<ContextType>;
  GradingRunDifferenceEdge?: GradingRunDifferenceEdgeResolvers<ContextType>;
  CustomerCode?: GraphQLScalarType;
  DivisionCode?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};

