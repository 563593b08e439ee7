import { answer, refused, type Refused } from '@keyaccount/subgraph-kit';
import type { Context } from '../../resolvers/context';
import type { GradingPolicyVersionResolvers, MutationResolvers, QueryResolvers } from '../../schema.generated';
import { POLICY_REFUSALS, type PolicyRefusal } from '../refusals';
import type { VersionRow } from '../store/versions';
import { policyOfInput } from './policy-input';

const payloadOf = async ({ queries, actor }: Context, outcome: { version: number } | Refused<PolicyRefusal>): Promise<{ version: VersionRow }> => {
  const { version } = answer(POLICY_REFUSALS, outcome);
  return { version: answer(POLICY_REFUSALS, (await queries.policyVersion(actor, version)) ?? refused('PolicyNotFound')) };
};

export const policyQuery: Required<Pick<QueryResolvers, 'gradingPolicies'>> = {
  gradingPolicies: (_, page, { queries, actor }) => queries.policyVersions(actor, page),
};

export const policyMutation: Required<Pick<MutationResolvers, 'createGradingPolicy' | 'withdrawGradingPolicy'>> = {
  createGradingPolicy: async (_, { input }, context) =>
    payloadOf(context, await context.useCases.createGradingPolicy(context.actor, { policy: policyOfInput(input), idempotencyKey: input.idempotencyKey ?? null })),
  withdrawGradingPolicy: async (_, { input }, context) =>
    payloadOf(context, await context.useCases.withdrawGradingPolicy(context.actor, { version: input.version, idempotencyKey: input.idempotencyKey ?? null })),
};

export const gradingPolicyVersion: Required<GradingPolicyVersionResolvers> = {
  policy: async ({ version }, _, { loaders }) => {
    const policy = await loaders.policy.load(version);
    if (!policy) throw new Error(`policy ${version} is gone`);
    return policy;
  },
  note: row => row.note,
  createdAt: row => row.created_at,
  withdrawnAt: row => row.withdrawn_at,
};
