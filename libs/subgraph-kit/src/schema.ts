import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { SCALARS } from './scalars';

type SubgraphModule = Exclude<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[] | { kind: unknown }>;

/** A subgraph's schema from its SDL and typed resolvers, with the shared scalars. */
export const subgraphSchema = (typeDefs: string, resolvers: object): GraphQLSchema => {
  const merged = { ...SCALARS, ...resolvers } as SubgraphModule extends { resolvers?: infer R } ? R : never;
  return buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: merged });
};
