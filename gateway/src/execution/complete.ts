import type { ObjectShape, ValueShape } from './shape';
import type { Path, Tree } from './tree';

/** A value that must not be null is: the nearest field that may be null takes its place. */
const MISSING = Symbol('missing');
type Completed = unknown;

type Completion = {
  /** What the introspection fields of the root answer. */
  readonly introspection: Readonly<Tree>;
  /** Called with the place of every value that is missing or not of its type. */
  onInvalid(path: Path): void;
};

type Place = (string | number)[];

const completeObject = (work: Completion, shape: ObjectShape, value: Tree, place: Place): Completed => {
  const result: Tree = {};
  for (const { key, value: field } of shape.fields) {
    if (field.kind === 'typename') {
      result[key] = shape.typeName;
    } else if (field.kind === 'introspection') {
      result[key] = work.introspection[key];
    } else {
      place.push(key);
      const completed = complete(work, field, Object.hasOwn(value, key) ? value[key] : null, place);
      place.pop();
      if (completed === MISSING) return MISSING;
      result[key] = completed;
    }
  }
  return result;
};

const completeList = (work: Completion, of: ValueShape, value: readonly unknown[], place: Place): Completed => {
  const result: unknown[] = new Array(value.length);
  let whole = true;
  for (let index = 0; index < value.length; index += 1) {
    place.push(index);
    const item = complete(work, of, value[index], place);
    place.pop();
    if (item === MISSING) whole = false;
    result[index] = item;
  }
  return whole ? result : null;
};

const invalid = (work: Completion, place: Place): typeof MISSING => {
  work.onInvalid([...place]);
  return MISSING;
};

/** The value as the client may have it, or MISSING once the reason has been told. */
const completeNullable = (work: Completion, shape: ValueShape, value: unknown, place: Place): Completed => {
  if (shape.kind === 'required') return complete(work, shape, value, place);
  if (shape.kind === 'leaf') return shape.accepts(value) ? value : invalid(work, place);
  if (shape.kind === 'list') return Array.isArray(value) ? (completeList(work, shape.of, value, place) ?? MISSING) : invalid(work, place);
  const object = typeof value === 'object' && !Array.isArray(value) ? shape.of(value as Tree) : undefined;
  return object ? completeObject(work, object, value as Tree, place) : invalid(work, place);
};

const complete = (work: Completion, shape: ValueShape, value: unknown, place: Place): Completed => {
  const absent = value === null || value === undefined;
  if (shape.kind === 'required') return absent ? invalid(work, place) : completeNullable(work, shape.of, value, place);
  if (absent) return null;
  const completed = completeNullable(work, shape, value, place);
  return completed === MISSING ? null : completed;
};

/** The answer's data in the client's shape; null where a value that must be there is missing up to the root. */
export const completeData = (work: Completion, shape: ObjectShape, root: Tree): Tree | null => {
  const data = completeObject(work, shape, root, []);
  return data === MISSING ? null : (data as Tree);
};
