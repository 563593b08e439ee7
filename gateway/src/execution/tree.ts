/** A JSON object while an answer is put together from several subgraphs. */
export type Tree = Record<string, unknown>;

export type Path = readonly (string | number)[];
/** A path of response names in which `@` stands for every element of a list. */
export type Pattern = readonly string[];

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const gather = (value: unknown, pattern: Pattern, at: number, found: Tree[]): void => {
  if (typeof value !== 'object' || value === null) return;
  const step = pattern[at];
  if (step === undefined) found.push(value as Tree);
  else if (step === '@') for (const item of value as readonly unknown[]) gather(item, pattern, at + 1, found);
  else gather((value as Tree)[step], pattern, at + 1, found);
};

/** Every object at the pattern; what is null on the way there is left out. */
export const objectsAt = (root: Tree, pattern: Pattern): readonly Tree[] => {
  const found: Tree[] = [];
  gather(root, pattern, 0, found);
  return found;
};

/** Where the objects of `objectsAt` stand, in the same order; walked only when there is an error to place. */
export const placesAt = (root: Tree, pattern: Pattern): readonly Path[] => {
  const found: Path[] = [];
  const walk = (value: unknown, at: number, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    const step = pattern[at];
    if (step === undefined) found.push(path);
    else if (step === '@') (value as readonly unknown[]).forEach((item, index) => walk(item, at + 1, [...path, index]));
    else walk((value as Tree)[step], at + 1, [...path, step]);
  };
  walk(root, 0, []);
  return found;
};

/** Whether the path lies at or under the pattern. */
export const isUnder = (path: Path, pattern: Pattern): boolean =>
  path.length >= pattern.length && pattern.every((step, at) => (step === '@' ? typeof path[at] === 'number' : step === path[at]));

const mergeList = (target: unknown[], source: readonly unknown[]): void => {
  source.forEach((value, index) => {
    const held = target[index];
    if (isTree(held) && isTree(value)) mergeInto(held, value);
    else if (Array.isArray(held) && Array.isArray(value)) mergeList(held, value);
    else target[index] = value;
  });
};

/** Adds what a subgraph answered to what is there; objects and lists in both are merged element by element. */
export const mergeInto = (target: Tree, source: Tree): void => {
  if (target === source) return;
  for (const key of Object.keys(source)) {
    // A key that no client may ask for (limits/names.ts); a subgraph's answer must not reach a prototype by it.
    if (key === '__proto__') continue;
    const value = source[key];
    const held = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isTree(held) && isTree(value)) mergeInto(held, value);
    else if (Array.isArray(held) && Array.isArray(value)) mergeList(held, value);
    else target[key] = value;
  }
};
