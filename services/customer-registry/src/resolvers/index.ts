import type { Resolvers } from '../schema.generated';
import { Customer } from './customer';
import { CustomerImport, CustomerImportError } from './customer-import';
import { Filing } from './filing';
import { Staff, Unit } from './holders';
import { AssignAccountTeamPayload, FileCustomerPayload, MarkDevelopmentSucceededPayload, Mutation, ReviewFilingPayload } from './mutation';
import { AccountTeam, Ownership, ResponsibilityDecision } from './ownership';
import { Query } from './query';

export const resolvers: Resolvers = {
  Query, Mutation, Customer, Ownership, ResponsibilityDecision, AccountTeam, Filing, Unit, Staff, CustomerImport, CustomerImportError,
  FileCustomerPayload, ReviewFilingPayload, AssignAccountTeamPayload, MarkDevelopmentSucceededPayload,
};
