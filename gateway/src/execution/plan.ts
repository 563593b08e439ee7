import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { SubgraphOperation } from '../subgraphs/subgraph';
import type { Pattern } from './tree';

/** One request to a subgraph: at the root, or for the entities that stand at a pattern of the answer. */
export type Fetch = {
  readonly kind: 'fetch';
  readonly subgraph: string;
  readonly operation: SubgraphOperation;
  readonly variables: readonly string[];
  readonly at: Pattern;
  readonly requires: readonly QueryPlanSelectionNode[] | undefined;
  /** The same for fetches that send the same representations of the same objects: they are made once. */
  readonly represents: string | undefined;
  readonly inputRewrites: readonly FetchDataRewrite[] | undefined;
  readonly outputRewrites: readonly FetchDataRewrite[] | undefined;
  /** The response names that this fetch adds to each object; they are what is lost when it fails. */
  readonly adds: readonly string[];
};

export type Step =
  | Fetch
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'condition'; readonly variable: string; readonly then: Step | undefined; readonly otherwise: Step | undefined };

const namesIn = (selections: readonly SelectionNode[]): string[] =>
  selections.flatMap(selection => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return namesIn(selection.selectionSet.selections);
    return selection.kind === Kind.FIELD ? [selection.alias?.value ?? selection.name.value] : [];
  });

const addedBy = (node: FetchNode): readonly string[] => {
  const operation = parse(node.operation).definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.selectionSet.selections ?? [];
  const [entities] = root;
  const selections = node.requires && entities?.kind === Kind.FIELD ? (entities.selectionSet?.selections ?? []) : root;
  return [...new Set(namesIn(selections))].filter(name => name !== '__typename');
};

const fetchOf = (node: FetchNode, at: Pattern): Fetch => {
  if (node.contextRewrites?.length) throw new Error('the plan needs @fromContext, which this gateway does not carry out');
  const { operation: query, operationName: name } = node;
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    operation: {
      query, name, readOnly: node.operationKind === 'query',
      bodyPrefix: `{"query":${JSON.stringify(query)},${name === undefined ? '' : `"operationName":${JSON.stringify(name)},`}"variables":`,
    },
    variables: node.variableUsages ?? [],
    at,
    requires: node.requires,
    represents: node.inputRewrites?.length ? undefined : `${JSON.stringify(at)} ${JSON.stringify(node.requires)}`,
    inputRewrites: node.inputRewrites,
    outputRewrites: node.outputRewrites,
    adds: addedBy(node),
  };
};

const stepOf = (node: PlanNode, at: Pattern): Step => {
  switch (node.kind) {
    case 'Fetch':
      return fetchOf(node, at);
    case 'Flatten':
      return stepOf(node.node, [...at, ...node.path.map(String)]);
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind === 'Sequence' ? 'sequence' : 'parallel', steps: node.nodes.map(child => stepOf(child, at)) };
    case 'Condition':
      return {
        kind: 'condition', variable: node.condition,
        then: node.ifClause && stepOf(node.ifClause, at), otherwise: node.elseClause && stepOf(node.elseClause, at),
      };
    case 'Defer':
      throw new Error('the plan defers, which this gateway does not offer');
  }
};

/** Apollo's query plan, prepared for being carried out many times; undefined where nothing need be asked. */
export const preparePlan = (plan: QueryPlan): Step | undefined => {
  if (!plan.node) return undefined;
  if (plan.node.kind === 'Subscription') throw new Error('the graph has no subscriptions');
  return stepOf(plan.node, []);
};
