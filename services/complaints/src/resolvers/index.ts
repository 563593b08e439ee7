import type { Resolvers } from '../schema.generated';
import { Case, CaseStep } from './case';
import { Customer } from './customer';
import { Mutation } from './mutation';
import { Query } from './query';
import { Unit } from './unit';

export const resolvers: Resolvers = { Query, Mutation, Case, CaseStep, Customer, Unit };
