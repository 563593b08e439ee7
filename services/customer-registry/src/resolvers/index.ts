import { CustomerChange, ProfileOfCustomer, ServiceRecord } from '../profile/resolvers/customer';
import { Family, FamilyMember, FamilyOfCustomer, PossibleDuplicate } from '../profile/resolvers/family';
import { AidsOfFiling } from '../profile/resolvers/filing';
import { ProfileMutation, ProfilePayloads } from '../profile/resolvers/mutation';
import { KeepKeyAccountPayload, QualificationReview, ReviewMutation, ReviewQuery } from '../profile/resolvers/review';
import { ProfileQuery } from '../profile/resolvers/query';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';
import { Customer } from './customer';
import { CustomerImport, CustomerImportError } from './customer-import';
import { Filing } from './filing';
import { Staff, Unit } from './holders';
import { AssignAccountTeamPayload, FileCustomerPayload, MarkDevelopmentSucceededPayload, Mutation, ReviewFilingPayload } from './mutation';
import { AccountTeam, Ownership, ResponsibilityDecision } from './ownership';
import { Query } from './query';

/** Each aggregate brings its fields of Query and Mutation; a missing one does not compile. */
const queries: Required<QueryResolvers> = { ...Query, ...ProfileQuery, ...ReviewQuery };
const mutations: Required<MutationResolvers> = { ...Mutation, ...ProfileMutation, ...ReviewMutation };

export const resolvers: Resolvers = {
  Query: queries, Mutation: mutations, Customer: { ...Customer, ...ProfileOfCustomer, ...FamilyOfCustomer }, Family, FamilyMember, PossibleDuplicate, CustomerChange, ServiceRecord, Ownership, ResponsibilityDecision, AccountTeam, Filing: { ...Filing, ...AidsOfFiling }, Unit, Staff, CustomerImport, CustomerImportError,
  FileCustomerPayload, ReviewFilingPayload, AssignAccountTeamPayload, MarkDevelopmentSucceededPayload,
  ...ProfilePayloads, QualificationReview, KeepKeyAccountPayload,
};
