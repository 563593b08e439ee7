import {
  defaultTypeResolver, getArgumentValues, GraphQLError, locatedError, type ExecutionResult, type GraphQLResolveInfo, type GraphQLSchema,
} from 'graphql';
import type { Field, Operation, Value } from './compile-operation';

type Run = {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly context: unknown;
  readonly variables: Record<string, unknown>;
  readonly errors: GraphQLError[];
  /** By a field's slot: the same for every object that has the field. */
  readonly args: (Record<string, unknown> | undefined)[];
  readonly infos: (GraphQLResolveInfo | undefined)[];
};

/** Where an object or element stands; written out as a path only where there is an error to place. */
type Place = { readonly above: Place | undefined; readonly key: string | number };
type Tree = Record<string, unknown>;

const isPromise = (value: unknown): value is PromiseLike<unknown> => typeof (value as PromiseLike<unknown> | null)?.then === 'function';

const pathOf = (place: Place | undefined): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.above) path.unshift(at.key);
  return path;
};

const argsOf = (run: Run, field: Field): Record<string, unknown> => {
  if (field.fixed) return field.fixed;
  return (run.args[field.slot] ??= getArgumentValues(field.definition, field.nodes[0] as NonNullable<(typeof field.nodes)[0]>, run.variables));
};

/** As graphql-js gives it, but for `path`, which holds the field alone: one object serves all that have the field. */
const infoOf = (run: Run, field: Field): GraphQLResolveInfo =>
  (run.infos[field.slot] ??= {
    fieldName: field.definition.name, fieldNodes: field.nodes, returnType: field.definition.type, parentType: field.parent,
    path: { prev: undefined, key: field.key, typename: field.parent.name },
    schema: run.schema, fragments: run.operation.fragments, rootValue: undefined, operation: run.operation.node, variableValues: run.variables,
  });

const resolve = (run: Run, field: Field, source: unknown): unknown => {
  const { definition } = field;
  if (definition.resolve) return definition.resolve(source, argsOf(run, field), run.context, infoOf(run, field));
  if (typeof source !== 'object' && typeof source !== 'function') return undefined;
  const property = (source as Tree | null)?.[definition.name];
  if (typeof property !== 'function') return property;
  return (source as Record<string, (...given: unknown[]) => unknown>)[definition.name]?.(argsOf(run, field), run.context, infoOf(run, field));
};

/** An error stops at the nearest place that may be null: there it is told, and null stands for the value. */
const failed = (run: Run, field: Field, value: Value, place: Place, thrown: unknown): null => {
  const error = locatedError(thrown, field.nodes, pathOf(place));
  if (value.required) throw error;
  run.errors.push(error);
  return null;
};

/** Throws; where something is still under way, only once that has ended, so that nothing of it is left behind. */
const thrownAfter = (underWay: readonly unknown[], thrown: unknown): Promise<never> => {
  if (underWay.length === 0) throw thrown;
  return Promise.allSettled(underWay).then(() => {
    throw thrown;
  });
};

const completeLeaf = (value: Extract<Value, { kind: 'leaf' }>, raw: unknown): unknown => {
  const written: unknown = value.type.serialize(raw);
  if (written === null || written === undefined) throw new Error(`Expected \`${value.type.name}.serialize\` to return a value.`);
  return written;
};

const completeList = (run: Run, field: Field, of: Value, raw: unknown, place: Place): unknown => {
  if (typeof raw !== 'object' || raw === null || !(Symbol.iterator in raw)) {
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${field.parent.name}.${field.definition.name}".`);
  }
  const items = Array.isArray(raw) ? (raw as unknown[]) : [...(raw as Iterable<unknown>)];
  const results: unknown[] = new Array(items.length);
  let pending = false;
  try {
    for (let index = 0; index < items.length; index += 1) {
      const result = guarded(run, field, of, items[index], { above: place, key: index });
      pending ||= isPromise(result);
      results[index] = result;
    }
  } catch (thrown) {
    return thrownAfter(pending ? results : [], thrown);
  }
  return pending ? Promise.all(results) : results;
};

const fieldsOfAbstract = (run: Run, field: Field, value: Extract<Value, { kind: 'abstract' }>, raw: unknown): readonly Field[] | PromiseLike<readonly Field[]> => {
  const { type, fieldsOf } = value;
  const named = (name: unknown): readonly Field[] => {
    const fields = typeof name === 'string' ? fieldsOf.get(name) : undefined;
    if (!fields) throw new GraphQLError(`Abstract type "${type.name}" must resolve to an Object type at runtime for field "${field.parent.name}.${field.definition.name}".`);
    return fields;
  };
  const name = (type.resolveType ?? defaultTypeResolver)(raw, run.context, infoOf(run, field), type);
  return isPromise(name) ? name.then(named) : named(name);
};

/** The raw value as it stands in the answer; null where it is null; throws where it cannot be. */
const complete = (run: Run, field: Field, value: Value, raw: unknown, place: Place): unknown => {
  if (raw instanceof Error) throw raw;
  if (raw === null || raw === undefined) {
    if (value.required) throw new Error(`Cannot return null for non-nullable field ${field.parent.name}.${field.definition.name}.`);
    return null;
  }
  switch (value.kind) {
    case 'leaf':
      return completeLeaf(value, raw);
    case 'list':
      return completeList(run, field, value.of, raw, place);
    case 'object':
      return runFields(run, value.fields, raw, place);
    case 'abstract': {
      const fields = fieldsOfAbstract(run, field, value, raw);
      return isPromise(fields) ? fields.then(known => runFields(run, known, raw, place)) : runFields(run, fields, raw, place);
    }
  }
};

/** Completes a value that may be a promise; what fails is told at its place. */
const guarded = (run: Run, field: Field, value: Value, raw: unknown, place: Place): unknown => {
  try {
    const completed = isPromise(raw) ? raw.then(known => complete(run, field, value, known, place)) : complete(run, field, value, raw, place);
    return isPromise(completed) ? completed.then(undefined, (thrown: unknown) => failed(run, field, value, place, thrown)) : completed;
  } catch (thrown) {
    return failed(run, field, value, place, thrown);
  }
};

const runField = (run: Run, field: Field, source: unknown, above: Place | undefined): unknown => {
  const { value } = field;
  let raw: unknown;
  try {
    raw = resolve(run, field, source);
    // Most fields: a value that is there and is written as it is, with no place to remember.
    if (value.kind === 'leaf' && raw !== null && raw !== undefined && !isPromise(raw) && !(raw instanceof Error)) return completeLeaf(value, raw);
  } catch (thrown) {
    return failed(run, field, value, { above, key: field.key }, thrown);
  }
  return guarded(run, field, value, raw, { above, key: field.key });
};

const awaited = async (results: Tree): Promise<Tree> => {
  const keys = Object.keys(results);
  const values = await Promise.all(keys.map(key => results[key]));
  keys.forEach((key, index) => void (results[key] = values[index]));
  return results;
};

const runFields = (run: Run, fields: readonly Field[], source: unknown, place: Place | undefined): Tree | Promise<Tree> => {
  const results: Tree = {};
  let pending = false;
  try {
    for (const field of fields) {
      const result = runField(run, field, source, place);
      pending ||= isPromise(result);
      results[field.key] = result;
    }
  } catch (thrown) {
    return thrownAfter(pending ? Object.values(results) : [], thrown);
  }
  return pending ? awaited(results) : results;
};

/** Changes are made one after the other. */
const runInTurn = async (run: Run, fields: readonly Field[]): Promise<Tree> => {
  const results: Tree = {};
  for (const field of fields) results[field.key] = await runField(run, field, undefined, undefined);
  return results;
};

/** Executes a compiled operation as the GraphQL specification says. */
export const runOperation = async (schema: GraphQLSchema, operation: Operation, context: unknown, variables: Record<string, unknown>): Promise<ExecutionResult> => {
  const run: Run = { schema, operation, context, variables, errors: [], args: new Array(operation.slots), infos: new Array(operation.slots) };
  try {
    const data = await (operation.node.operation === 'mutation' ? runInTurn(run, operation.fields) : runFields(run, operation.fields, undefined, undefined));
    return run.errors.length ? { errors: run.errors, data } : { data };
  } catch (error) {
    run.errors.push(error as GraphQLError);
    return { errors: run.errors, data: null };
  }
};
