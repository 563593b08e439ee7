import type { Actor } from '@keyaccount/identity';
import { executeSubgraph, newId, type RunningService } from '@keyaccount/subgraph-kit';

export type GraphqlError = { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Readonly<Record<string, unknown>> };
export type GraphqlAnswer<Data> = { readonly data: Data; readonly errors: readonly GraphqlError[] | undefined };

/** Asks one subgraph as this actor, through the same door as the gateway; the answer is what would go over the wire. */
export const graphql = async <Data = Record<string, unknown>>(
  service: Pick<RunningService, 'schema' | 'createContext'>, actor: Actor | undefined, query: string, variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlAnswer<Data>> => {
  const result = await executeSubgraph(service, { query, variables }, { actor, correlationId: newId() });
  const { data, errors } = JSON.parse(JSON.stringify(result)) as { data?: Data; errors?: GraphqlError[] };
  return { data: data as Data, errors };
};
