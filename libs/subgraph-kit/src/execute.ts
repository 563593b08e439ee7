import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { invalidRequest, publicError } from './errors';
import { executeDocument } from './execute-document';
import { namedFields, namedVariables } from './refused-values';
import type { RequestContext, RunningService } from './service';

export type SubgraphRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
};

/** Distinct queries kept parsed per schema: the gateway sends a few for each operation of the portals. */
const KEPT_DOCUMENTS = 1_000;
type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };
const prepared = new WeakMap<GraphQLSchema, Map<string, Prepared>>();

const prepare = (schema: GraphQLSchema, query: string): Prepared => {
  let documents = prepared.get(schema);
  if (!documents) prepared.set(schema, (documents = new Map()));
  const known = documents.get(query);
  if (known) return known;
  let result: Prepared;
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    result = errors.length ? { errors: namedFields(document, errors).map(invalidRequest) } : { document };
  } catch (error) {
    return { errors: [invalidRequest(error as GraphQLError)] };
  }
  if (documents.size >= KEPT_DOCUMENTS) documents.delete(documents.keys().next().value as string);
  documents.set(query, result);
  return result;
};

/** Answers a GraphQL request of the gateway; no error tells more than a client may know. */
export const executeSubgraph = async (
  service: Pick<RunningService, 'schema' | 'createContext'>, request: SubgraphRequest, context: RequestContext, log?: Logger,
): Promise<ExecutionResult> => {
  const ready = prepare(service.schema, request.query);
  if ('errors' in ready) return { errors: ready.errors };
  const result = await executeDocument({
    schema: service.schema,
    document: ready.document,
    contextValue: service.createContext(context),
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
  });
  if (!result.errors) return result;
  const errors = namedVariables(service.schema, ready.document, request.variables ?? {}, result.errors);
  return { ...result, errors: errors.map(error => publicError(error, context.correlationId, log)) };
};
