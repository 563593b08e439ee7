import type { OwnershipMoveCountResolvers, OwnershipMoveResolvers } from '../../schema.generated';

export const OwnershipMoveCount: OwnershipMoveCountResolvers = { from: ({ from }) => ({ code: from }), to: ({ to }) => ({ code: to }) };

export const OwnershipMove: OwnershipMoveResolvers = {
  from: ({ from }) => ({ code: from }),
  to: ({ decision: { unit } }) => ({ code: unit }),
  decision: ({ customer: { kind, grade }, decision }) => {
    if (kind === null || grade === null) throw new Error('a key account has a kind and a grade');
    return { ...decision, kind, grade, decidedAt: null };
  },
};
