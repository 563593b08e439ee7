import type { Resolvers } from '../schema.generated';
import { creditMutation, creditObservation, creditOfCustomer, creditRecord, recordCreditObservationPayload } from '../credit/resolvers/credit';
import { gradingPolicyVersion, policyMutation, policyQuery } from '../policy-editor/resolvers/policy-editor';
import { listingMutation, listingQuery, specialListing } from '../special-listing/resolvers/special-listing';
import { comparisonQuery, gradingRunComparison, gradingRunDifference } from '../what-if/resolvers/comparison';
import { gradingWhatIf, whatIfQuery, wouldChangeGrade } from '../what-if/resolvers/what-if';
import { customer } from './customer';
import { grade } from './grade';
import { gradeChange } from './grade-change';
import { gradingPolicy } from './grading-policy';
import { gradingRun } from './grading-run';
import { mutation } from './mutation';
import { query } from './query';

/** What the schema promises, type by type. */
export const resolvers: Resolvers = {
  Query: { ...query, ...listingQuery, ...policyQuery, ...whatIfQuery, ...comparisonQuery },
  Mutation: { ...mutation, ...listingMutation, ...policyMutation, ...creditMutation },
  Customer: { ...customer, ...creditOfCustomer },
  CreditRecord: creditRecord,
  CreditObservation: creditObservation,
  RecordCreditObservationPayload: recordCreditObservationPayload,
  Grade: grade,
  GradingRun: gradingRun,
  GradeChange: gradeChange,
  GradingPolicy: gradingPolicy,
  GradingPolicyVersion: gradingPolicyVersion,
  SpecialListing: specialListing,
  GradingWhatIf: gradingWhatIf,
  WouldChangeGrade: wouldChangeGrade,
  GradingRunComparison: gradingRunComparison,
  GradingRunDifference: gradingRunDifference,
};
