import { DecisionDetails } from '../responsibility/resolvers/decision';
import { hasTeam, leadOf } from '../policy/account-team';
import type { AccountTeamResolvers, OwnershipResolvers, ResponsibilityDecisionResolvers } from '../schema.generated';
import type { StaffRef } from './types';

export const person = (id: string | null): StaffRef | null => (id === null ? null : { id });

export const Ownership: OwnershipResolvers = {
  unit: ({ unit }) => ({ code: unit }),
  decision: ownership => ownership,
};

export const ResponsibilityDecision: ResponsibilityDecisionResolvers = {
  unit: ({ unit }) => ({ code: unit }),
  overriddenBy: ({ overriddenBy }) => person(overriddenBy),
  ...DecisionDetails,
};

export const AccountTeam: AccountTeamResolvers = {
  a: ({ a }) => person(a),
  b: ({ b }) => person(b),
  lead: async ({ unit, grade, phase, a, b }, _args, { head }) => person(leadOf({ a, b }, phase, grade, hasTeam(grade) ? null : await head.load(unit))),
};
