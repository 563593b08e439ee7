import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import {
  getOperationAST, Kind, visit, type DocumentNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { preparePlan, type Step } from './plan';
import { objectShape, type ObjectShape } from './shape';
import type { Tree } from './tree';

export type Prepared = {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly step: Step | undefined;
  /** The answer's shape under these values of the variables. */
  shape(coerced: Tree): ObjectShape;
};

export type Planned = {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** What subgraphs see besides. */
  readonly wholeSchema: GraphQLSchema;
  /** Plans the operation, once per key; undefined where the document does not hold it. */
  prepare(document: DocumentNode, key: string, operationName: string | undefined): Prepared | undefined;
};

/** Distinct operations kept planned: the portals send a few dozen. */
const KEPT_OPERATIONS = 1_000;
/** Shapes kept of one operation, by its @skip and @include. */
const KEPT_SHAPES = 32;

const keep = <V>(map: Map<string, V>, limit: number, key: string, value: V): V => {
  if (map.size >= limit) map.delete(map.keys().next().value as string);
  map.set(key, value);
  return value;
};

const conditionsOf = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
};

const rootType = (schema: GraphQLSchema, operation: OperationDefinitionNode): GraphQLObjectType => {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`the graph has no ${operation.operation}`);
  return type;
};

const shaper = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, fragments: Prepared['fragments']): Prepared['shape'] => {
  const names = conditionsOf(document);
  const shapes = new Map<string, ObjectShape>();
  return coerced => {
    const key = names.map(name => String(coerced[name])).join();
    const conditions = Object.fromEntries(names.map(name => [name, coerced[name]]));
    return shapes.get(key) ?? keep(shapes, KEPT_SHAPES, key, objectShape({ schema, fragments, conditions }, rootType(schema, operation), [operation.selectionSet]));
  };
};

/** Apollo's planner over a composed supergraph, with every operation planned and shaped once. */
export const planner = (supergraphSdl: string): Planned => {
  const supergraph = Supergraph.build(supergraphSdl);
  const queryPlanner = new QueryPlanner(supergraph);
  const api = supergraph.apiSchema();
  const apiSchema = api.toGraphQLJSSchema();
  const operations = new Map<string, Prepared>();
  return {
    apiSchema,
    wholeSchema: supergraph.schema.toGraphQLJSSchema(),
    prepare(document, key, operationName) {
      const kept = `${key} ${operationName ?? ''}`;
      const known = operations.get(kept);
      if (known) return known;
      const operation = getOperationAST(document, operationName);
      if (!operation) return undefined;
      const plan = queryPlanner.buildQueryPlan(operationFromDocument(api, document, operationName === undefined ? {} : { operationName }));
      const fragments = Object.fromEntries(
        document.definitions.flatMap(definition => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])),
      );
      const shape = shaper(apiSchema, document, operation, fragments);
      return keep(operations, KEPT_OPERATIONS, kept, { operation, fragments, step: preparePlan(plan), shape });
    },
  };
};
