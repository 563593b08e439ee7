import type { FieldShape, ObjectShape, ValueShape } from './shape';
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

/** Whether a subgraph's object has the client's fields, all of them and no other, in the client's order. */
const isShaped = ({ fields }: ObjectShape, value: Tree): boolean => {
  let at = 0;
  for (const key in value) {
    if (fields[at]?.key !== key) return false;
    at += 1;
  }
  return at === fields.length;
};

const completeField = (work: Completion, { key, value: field, leaf }: FieldShape, shape: ObjectShape, value: Tree, place: Place): Completed => {
  if (field.kind === 'typename') return shape.typeName;
  if (field.kind === 'introspection') return work.introspection[key];
  const raw = Object.hasOwn(value, key) ? value[key] : null;
  // Most values: there, and of their type.
  if (leaf !== undefined && raw !== null && raw !== undefined && leaf(raw)) return raw;
  place.push(key);
  const completed = complete(work, field, raw, place);
  place.pop();
  return completed;
};

const completeObject = (work: Completion, shape: ObjectShape, value: Tree, place: Place): Completed => {
  // An object that is as the client wants it is completed where it stands; what is fetched belongs to this answer alone.
  const result: Tree = isShaped(shape, value) ? value : {};
  for (const field of shape.fields) {
    const completed = completeField(work, field, shape, value, place);
    if (completed === MISSING) return MISSING;
    result[field.key] = completed;
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
