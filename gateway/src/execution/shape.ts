import {
  getNullableType, isEnumType, isListType, isNonNullType, isObjectType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLLeafType,
  type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, type SelectionNode, type SelectionSetNode, SchemaMetaFieldDef,
  TypeMetaFieldDef, isAbstractType, isLeafType,
} from 'graphql';
import type { Tree } from './tree';

/** What a value of the answer must look like. */
export type ValueShape =
  | { readonly kind: 'required'; readonly of: ValueShape }
  | { readonly kind: 'list'; readonly of: ValueShape }
  | { readonly kind: 'leaf'; accepts(value: unknown): boolean }
  | { readonly kind: 'object'; of(value: Tree): ObjectShape | undefined };

/** What is known without any subgraph: a type's name, or a question about the schema itself. */
export type MetaShape = { readonly kind: 'typename' } | { readonly kind: 'introspection'; readonly nodes: readonly FieldNode[] };
export type FieldShape = {
  readonly key: string;
  readonly value: ValueShape | MetaShape;
  /** Of a single value: whether one that is not null is of its type. */
  readonly leaf: ((value: unknown) => boolean) | undefined;
};
export type ObjectShape = { readonly typeName: string; readonly fields: readonly FieldShape[] };

type Source = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Values of the variables that @skip and @include name. */
  readonly conditions: Readonly<Tree>;
};

const isIncluded = (node: SelectionNode, conditions: Readonly<Tree>): boolean =>
  (node.directives ?? []).every(directive => {
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    const holds = value?.kind === Kind.VARIABLE ? conditions[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
    if (directive.name.value === 'skip') return !holds;
    return directive.name.value !== 'include' || holds;
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

const anything = (): boolean => true;
const BUILT_IN: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: value => typeof value === 'string',
  ID: value => typeof value === 'string' || Number.isInteger(value),
  Boolean: value => typeof value === 'boolean',
  Int: value => Number.isInteger(value),
  Float: value => Number.isFinite(value),
};

const leafShape = (type: GraphQLLeafType): ValueShape => {
  if (!isEnumType(type)) return { kind: 'leaf', accepts: BUILT_IN[type.name] ?? anything };
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return { kind: 'leaf', accepts: value => names.has(value) };
};

const valueShape = (source: Source, type: GraphQLOutputType, nodes: readonly FieldNode[]): ValueShape => {
  if (isNonNullType(type)) return { kind: 'required', of: valueShape(source, getNullableType(type), nodes) };
  if (isListType(type)) return { kind: 'list', of: valueShape(source, type.ofType, nodes) };
  if (isLeafType(type)) return leafShape(type);
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  if (isObjectType(type)) {
    const shape = objectShape(source, type, sets);
    return { kind: 'object', of: () => shape };
  }
  const byName = new Map<unknown, ObjectShape | undefined>();
  const shapeOf = (typeName: unknown): ObjectShape | undefined => {
    const actual = typeof typeName === 'string' ? source.schema.getType(typeName) : undefined;
    return isObjectType(actual) && source.schema.isSubType(type, actual) ? objectShape(source, actual, sets) : undefined;
  };
  return {
    kind: 'object',
    of: ({ __typename: name }) => {
      if (!byName.has(name)) byName.set(name, shapeOf(name));
      return byName.get(name);
    },
  };
};

const fieldShape = (source: Source, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): readonly FieldShape[] => {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return [{ key, value: { kind: 'typename' }, leaf: undefined }];
  if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name) return [{ key, value: { kind: 'introspection', nodes }, leaf: undefined }];
  const field = type.getFields()[name];
  if (!field) return [];
  const value = valueShape(source, field.type, nodes);
  const single = value.kind === 'required' ? value.of : value;
  return [{ key, value, leaf: single.kind === 'leaf' ? single.accepts : undefined }];
};

/** What an object of the type looks like in the answer: the client's fields in the client's order, and nothing else. */
export const objectShape = (source: Source, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectShape => {
  const collected = new Map<string, FieldNode[]>();
  for (const set of sets) collect(source, type, set, collected);
  return { typeName: type.name, fields: [...collected].flatMap(([key, nodes]) => fieldShape(source, type, key, nodes)) };
};
