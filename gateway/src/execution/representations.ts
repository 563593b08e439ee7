import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { mergeInto, type Tree } from './tree';

/** Whether the object is of the type, an interface or union included. */
export const isOfType = (schema: GraphQLSchema, value: Tree, typeName: string): boolean => {
  const actual = value['__typename'];
  if (actual === typeName) return true;
  const [type, condition] = [typeof actual === 'string' ? schema.getType(actual) : undefined, schema.getType(typeName)];
  return isAbstractType(condition) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type);
};

const selected = (schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[] | undefined): unknown => {
  if (!selections || typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(item => selected(schema, item, selections)) : (select(schema, value as Tree, selections) ?? null);
};

/** The part of an object that a subgraph needs to recognise it; undefined where a part of it could not be fetched. */
const select = (schema: GraphQLSchema, source: Tree, selections: readonly QueryPlanSelectionNode[]): Tree | undefined => {
  const result: Tree = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = Object.hasOwn(source, key) ? source[key] : undefined;
      if (value === undefined) return undefined;
      result[key] = selected(schema, value, selection.selections);
    } else if (selection.typeCondition && isOfType(schema, source, selection.typeCondition)) {
      const part = select(schema, source, selection.selections);
      if (part) mergeInto(result, part);
    }
  }
  return result;
};

export type Representations = {
  readonly distinct: readonly Tree[];
  /** The distinct ones as a JSON list. */
  readonly json: string;
  /** For each distinct one the objects that it stands for, by their index. */
  readonly objectsOf: readonly (readonly number[])[];
};

/** The fields of a plain key, `... on Unit { __typename code }`: nearly every key there is. */
const plainKey = (requires: readonly QueryPlanSelectionNode[]): readonly string[] | undefined => {
  const [only, ...others] = requires;
  if (only?.kind !== 'InlineFragment' || others.length > 0) return undefined;
  const names = only.selections.flatMap(one => (one.kind === 'Field' && !one.selections ? [one.alias ?? one.name] : []));
  return names.length === only.selections.length && names.includes('__typename') ? names : undefined;
};

/** Text that two objects share only if their representations are the same; undefined where it is not that simple. */
const keyOf = (object: Tree, names: readonly string[]): string | undefined => {
  let key = '';
  for (const name of names) {
    const value = object[name];
    if (typeof value !== 'string') return undefined;
    key += `${value.length}:${value}`;
  }
  return key;
};

/** One representation per entity, however often the entity occurs: 200 customers of one unit ask for that unit once. */
export const represent = (
  schema: GraphQLSchema, objects: readonly Tree[], requires: readonly QueryPlanSelectionNode[], rewrite: (representation: Tree) => void,
): Representations => {
  const names = plainKey(requires);
  const placesByKey = new Map<string, number[]>();
  const placesByJson = new Map<string, number[]>();
  const distinct: Tree[] = [];
  objects.forEach((object, index) => {
    const key = names && keyOf(object, names);
    const known = key === undefined ? undefined : placesByKey.get(key);
    if (known) return void known.push(index);
    const representation = select(schema, object, requires);
    if (representation?.['__typename'] === undefined) return;
    rewrite(representation);
    const json = JSON.stringify(representation);
    let places = placesByJson.get(json);
    if (!places) {
      placesByJson.set(json, (places = []));
      distinct.push(representation);
    }
    places.push(index);
    if (key !== undefined) placesByKey.set(key, places);
  });
  return { distinct, json: `[${[...placesByJson.keys()].join(',')}]`, objectsOf: [...placesByJson.values()] };
};
