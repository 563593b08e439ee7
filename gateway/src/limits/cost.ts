import {
  getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind, type DocumentNode, type FieldNode,
  type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';

/** A list without `first` is taken to have so many elements: eight lines, a unit's posts, a customer's history. */
const PLAIN_LIST = 10;

type Estimate = {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments are worked out once, however often they are spread. */
  readonly known: Map<string, number>;
};

const pageSize = ({ variables }: Estimate, node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined => {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value: unknown = given?.kind === Kind.VARIABLE ? variables[given.name.value] : given?.kind === Kind.INT ? Number(given.value) : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(1, value) : Number(argument.defaultValue ?? PLAIN_LIST);
};

const elementsOf = (estimate: Estimate, parent: GraphQLNamedType, node: FieldNode, field: GraphQLField<unknown, unknown>): number => {
  const page = pageSize(estimate, node, field);
  if (page !== undefined) return page;
  // A page's edges have been counted by the page.
  return isListType(getNullableType(field.type)) && !parent.name.endsWith('Connection') ? PLAIN_LIST : 1;
};

const costOfField = (estimate: Estimate, parent: GraphQLNamedType, node: FieldNode): number => {
  const meta = node.name.value === '__schema' ? estimate.schema.getType('__Schema') : node.name.value === '__type' ? estimate.schema.getType('__Type') : undefined;
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (!node.selectionSet) return 1;
  if (meta) return 1 + costOfSet(estimate, meta, node.selectionSet);
  if (!field) return 1;
  return 1 + elementsOf(estimate, parent, node, field) * costOfSet(estimate, getNamedType(field.type), node.selectionSet);
};

const costOfFragment = (estimate: Estimate, name: string): number => {
  const known = estimate.known.get(name);
  if (known !== undefined) return known;
  const fragment = estimate.fragments.get(name);
  const type = fragment && estimate.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment && type ? costOfSet(estimate, type, fragment.selectionSet) : 0;
  estimate.known.set(name, cost);
  return cost;
};

const costOfSet = (estimate: Estimate, parent: GraphQLNamedType, set: SelectionSetNode): number =>
  set.selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + costOfField(estimate, parent, node);
    if (node.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(estimate, node.name.value);
    const condition = node.typeCondition && estimate.schema.getType(node.typeCondition.name.value);
    return sum + costOfSet(estimate, condition && isCompositeType(condition) ? condition : parent, node.selectionSet);
  }, 0);

/**
 * How many values the answer to a valid operation may hold. graphql-armor's cost limit does not see a `first` that comes as
 * a variable, which is how every client sends it; this one does.
 */
export const costOf = (
  schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, given: Readonly<Record<string, unknown>>,
): number => {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  const fragments = document.definitions.flatMap(definition => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
  return costOfSet({ schema, variables: { ...Object.fromEntries(defaults), ...given }, fragments: new Map(fragments), known: new Map() }, root, operation.selectionSet);
};
