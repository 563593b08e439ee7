import type { Resolvers } from '../schema.generated';
import { listingMutation, listingQuery, specialListing } from '../special-listing/resolvers/special-listing';
import { customer } from './customer';
import { grade } from './grade';
import { gradeChange } from './grade-change';
import { gradingPolicy } from './grading-policy';
import { gradingRun } from './grading-run';
import { mutation } from './mutation';
import { query } from './query';

/** What the schema promises, type by type. */
export const resolvers: Resolvers = {
  Query: { ...query, ...listingQuery },
  Mutation: { ...mutation, ...listingMutation },
  Customer: customer,
  Grade: grade,
  GradingRun: gradingRun,
  GradeChange: gradeChange,
  GradingPolicy: gradingPolicy,
  SpecialListing: specialListing,
};
