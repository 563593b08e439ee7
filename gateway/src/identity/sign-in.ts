import { getOperationAST, Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';

const SIGN_IN = 'signIn';
/** A sign-in is a short document. */
const SIGN_IN_TOKENS = 200;

const rootFieldsIn = (document: DocumentNode, set: SelectionSetNode, seen: Set<string>): string[] =>
  set.selections.flatMap(node => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootFieldsIn(document, node.selectionSet, seen);
    if (seen.has(node.name.value)) return [];
    seen.add(node.name.value);
    const fragment = document.definitions.find(one => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFieldsIn(document, fragment.selectionSet, seen) : [];
  });

/** Whether the operation signs in, and does nothing else besides; a request that signs in many times over guesses passwords. */
export const signInOf = (document: DocumentNode, operationName: string | undefined): 'none' | 'alone' | 'mixed' => {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'mutation') return 'none';
  const fields = rootFieldsIn(document, operation.selectionSet, new Set()).filter(name => name !== '__typename');
  if (!fields.includes(SIGN_IN)) return 'none';
  return fields.length === 1 ? 'alone' : 'mixed';
};

/** Whether somebody who is not signed in may send this; decided before anything of the schema is looked at. */
export const isSignIn = (body: unknown): boolean => {
  const { query, operationName } = (body ?? {}) as { query?: unknown; operationName?: unknown };
  if (typeof query !== 'string') return false;
  try {
    return signInOf(parse(query, { maxTokens: SIGN_IN_TOKENS, noLocation: true }), typeof operationName === 'string' ? operationName : undefined) !== 'none';
  } catch {
    return false;
  }
};
