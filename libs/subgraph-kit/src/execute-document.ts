import { execute, getOperationAST, getVariableValues, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compileOperation, conditionsIn, NotCompiled, type Operation } from './compile-operation';
import { runOperation } from './run-operation';

type Request = {
  readonly schema: GraphQLSchema;
  /** Parsed and valid. */
  readonly document: DocumentNode;
  readonly contextValue: unknown;
  readonly variableValues: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName: string | null | undefined;
};

type Known = { readonly node: OperationDefinitionNode; readonly conditions: readonly string[]; readonly compiled: Map<string, Operation | undefined> };

/** Forms of one operation kept, by the values of its @skip and @include. */
const KEPT_FORMS = 32;
const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, Map<string, Known>>>();

const lookUp = ({ schema, document, operationName }: Request): Known | undefined => {
  let documents = known.get(schema);
  if (!documents) known.set(schema, (documents = new WeakMap()));
  let operations = documents.get(document);
  if (!operations) documents.set(document, (operations = new Map()));
  const held = operations.get(operationName ?? '');
  const node = held ? undefined : getOperationAST(document, operationName);
  if (held || !node) return held;
  const found: Known = { node, conditions: conditionsIn(document), compiled: new Map() };
  operations.set(operationName ?? '', found);
  return found;
};

const compiledFor = (request: Request, { node, conditions, compiled }: Known, variables: Readonly<Record<string, unknown>>): Operation | undefined => {
  const key = conditions.map(name => String(variables[name])).join();
  if (compiled.has(key)) return compiled.get(key);
  let operation: Operation | undefined;
  try {
    operation = compileOperation(request.schema, request.document, node, variables);
  } catch (error) {
    if (!(error instanceof NotCompiled)) throw error;
  }
  if (compiled.size >= KEPT_FORMS) compiled.delete(compiled.keys().next().value as string);
  compiled.set(key, operation);
  return operation;
};

/**
 * graphql-js `execute` for documents that come again and again: which fields there are, their arguments and how each value
 * is written is worked out once per operation, not once per object. What it does not cover (questions about the schema,
 * isTypeOf, @defer) goes to graphql-js itself.
 */
export const executeDocument = async (request: Request): Promise<ExecutionResult> => {
  const { schema, document, contextValue, operationName } = request;
  const variableValues = request.variableValues ?? {};
  const operation = lookUp(request);
  if (operation) {
    const { coerced, errors } = getVariableValues(schema, operation.node.variableDefinitions ?? [], variableValues, { maxErrors: 50 });
    if (errors) return { errors };
    const compiled = compiledFor(request, operation, coerced);
    if (compiled) return runOperation(schema, compiled, contextValue, coerced);
  }
  return execute({ schema, document, contextValue, variableValues, operationName: operationName ?? null });
};
