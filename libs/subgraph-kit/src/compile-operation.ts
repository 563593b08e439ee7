import {
  getArgumentValues, getNullableType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, Kind, TypeNameMetaFieldDef, visit, type DocumentNode, type FieldNode,
  type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLField, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql';

/** How a field's value becomes part of the answer. */
export type Value =
  | { readonly kind: 'leaf'; readonly required: boolean; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly required: boolean; readonly of: Value }
  | { readonly kind: 'object'; readonly required: boolean; readonly fields: readonly Field[] }
  | { readonly kind: 'abstract'; readonly required: boolean; readonly type: GraphQLAbstractType; readonly fieldsOf: ReadonlyMap<string, readonly Field[]> };

export type Field = {
  readonly key: string;
  /** Its place among all fields of the operation: what is the same for every object is kept by it. */
  readonly slot: number;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Arguments that no variable changes. */
  readonly fixed: Readonly<Record<string, unknown>> | undefined;
  readonly value: Value;
};

export type Operation = {
  readonly node: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly root: GraphQLObjectType;
  readonly fields: readonly Field[];
  readonly slots: number;
};

/** The operation needs something that only graphql-js itself does. */
export class NotCompiled extends Error {
  override readonly name = 'NotCompiled';
}

type Source = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly conditions: Readonly<Record<string, unknown>>;
  slots: number;
};

const isIncluded = (node: SelectionNode, conditions: Source['conditions']): boolean =>
  (node.directives ?? []).every(({ name, arguments: given }) => {
    const value = given?.find(argument => argument.name.value === 'if')?.value;
    const holds = value?.kind === Kind.VARIABLE ? conditions[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
    if (name.value === 'defer' || name.value === 'stream') throw new NotCompiled(name.value);
    if (name.value === 'skip') return !holds;
    return name.value !== 'include' || holds;
  });

const appliesTo = (source: Source, type: GraphQLObjectType, condition: string | undefined): boolean => {
  const wanted = condition === undefined ? type : source.schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && source.schema.isSubType(wanted, type));
};

const collect = (source: Source, type: GraphQLObjectType, set: SelectionSetNode, into: Map<string, FieldNode[]>): void => {
  for (const node of set.selections) {
    if (!isIncluded(node, source.conditions)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const nodes = into.get(key);
      if (nodes) nodes.push(node);
      else into.set(key, [node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : source.fragments[node.name.value];
    if (fragment && appliesTo(source, type, fragment.typeCondition?.name.value)) collect(source, type, fragment.selectionSet, into);
  }
};

const usesVariables = (node: FieldNode): boolean => {
  let found = false;
  for (const argument of node.arguments ?? []) visit(argument, { Variable: () => void (found = true) });
  return found;
};

const valueOf = (source: Source, type: GraphQLOutputType, nodes: readonly FieldNode[]): Value => {
  const [required, inner] = [isNonNullType(type), getNullableType(type)];
  if (isListType(inner)) return { kind: 'list', required, of: valueOf(source, inner.ofType as GraphQLOutputType, nodes) };
  if (isLeafType(inner)) return { kind: 'leaf', required, type: inner };
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  if (isObjectType(inner)) return { kind: 'object', required, fields: fieldsOf(source, inner, sets) };
  const possible = source.schema.getPossibleTypes(inner as GraphQLAbstractType);
  return { kind: 'abstract', required, type: inner as GraphQLAbstractType, fieldsOf: new Map(possible.map(one => [one.name, fieldsOf(source, one, sets)])) };
};

const fieldOf = (source: Source, parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): readonly Field[] => {
  const [node] = nodes;
  const definition = node?.name.value === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parent.getFields()[node?.name.value ?? ''];
  // Questions about the schema, and a name that an ordinary object does not hold, are left to graphql-js.
  if (!node || !definition || key === '__proto__') throw new NotCompiled(key);
  const slot = source.slots;
  source.slots += 1;
  const fixed = usesVariables(node) ? undefined : getArgumentValues(definition, node, {});
  return [{ key, slot, nodes, parent, definition, fixed, value: valueOf(source, definition.type, nodes) }];
};

const fieldsOf = (source: Source, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly Field[] => {
  if (type.isTypeOf) throw new NotCompiled(`${type.name}.isTypeOf`);
  const collected = new Map<string, FieldNode[]>();
  for (const set of sets) collect(source, type, set, collected);
  return [...collected].flatMap(([key, nodes]) => fieldOf(source, type, key, nodes));
};

/** The variables that @skip and @include name: an operation is compiled once for each of their values. */
export const conditionsIn = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
};

/** What executing a valid operation has to do, worked out once; throws NotCompiled where graphql-js should do it. */
export const compileOperation = (
  schema: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode, conditions: Readonly<Record<string, unknown>>,
): Operation => {
  const root = schema.getRootType(node.operation);
  if (!root || node.operation === 'subscription') throw new NotCompiled(node.operation);
  const fragments = Object.fromEntries(document.definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const source: Source = { schema, fragments, conditions, slots: 0 };
  const fields = fieldsOf(source, root, [node.selectionSet]);
  return { node, fragments, root, fields, slots: source.slots };
};
