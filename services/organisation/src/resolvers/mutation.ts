import { answer } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../refusals';
import type { MutationResolvers, SignInPayloadResolvers } from '../schema.generated';

export const Mutation = {
  signIn: async (_, { input }, { organisation, signedIn }) => {
    const session = answer(REFUSALS, await organisation.useCases.signIn(input));
    signedIn(session.actor);
    return session;
  },
} satisfies MutationResolvers;

export const SignInPayload: SignInPayloadResolvers = {
  staff: async ({ actor }, _args, { staff }) => {
    const person = await staff.load(actor.staffId);
    if (!person) throw new Error('signed in without a staff row');
    return person;
  },
};
