import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOfType } from './representations';
import { isTree, type Tree } from './tree';

const FRAGMENT = '... on ';

const applyAt = (schema: GraphQLSchema, path: readonly string[], value: unknown, apply: (object: Tree) => void): void => {
  if (Array.isArray(value)) return value.forEach(item => applyAt(schema, path, item, apply));
  if (!isTree(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) return apply(value);
  if (!step.startsWith(FRAGMENT)) return applyAt(schema, rest, Object.hasOwn(value, step) ? value[step] : undefined, apply);
  const typeName = step.slice(FRAGMENT.length);
  // The planner does not always ask for the type's name, and means such objects too.
  if (value['__typename'] === undefined || isOfType(schema, value, typeName)) applyAt(schema, rest, value, apply);
};

const change = (rewrite: FetchDataRewrite, field: string) => (object: Tree): void => {
  if (rewrite.kind === 'ValueSetter') {
    object[field] = rewrite.setValueTo;
  } else if (object[field]) {
    object[rewrite.renameKeyTo] = object[field];
    object[field] = undefined;
  }
};

/** What the planner wants changed in data on its way to or from a subgraph, where names or types differ between subgraphs. */
export const applyRewrites = (schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] | undefined, value: unknown): void => {
  for (const rewrite of rewrites ?? []) {
    const field = rewrite.path.at(-1);
    if (field !== undefined) applyAt(schema, rewrite.path.slice(0, -1), value, change(rewrite, field));
  }
};
