import type { Resolvers } from '../schema.generated';
import { Activity } from './activity';
import { Mutation, SignInPayload } from './mutation';
import { Query } from './query';
import { Appointment, Staff } from './staff';
import { Unit } from './unit';

export const resolvers: Resolvers = { Query, Mutation, Unit, Staff, Appointment, Activity, SignInPayload };
