import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { FAULTS, faultError } from '../errors';
import type { Limits } from './limits';

/** Names by which an object's prototype could be reached. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

const names = (context: ValidationContext): ASTVisitor => {
  const check = (name: string | undefined): void => {
    if (name !== undefined && FORBIDDEN_NAMES.has(name)) context.reportError(faultError(FAULTS.nameNotAllowed));
  };
  return { Field: ({ alias }) => check(alias?.value), Variable: ({ name }) => check(name.value), OperationDefinition: ({ name }) => check(name?.value) };
};

/** Counts every alias of the document, also of __typename. */
const aliases = (most: number) => (context: ValidationContext): ASTVisitor => {
  let count = 0;
  return {
    Field: ({ alias }) => {
      if (alias && ++count === most + 1) context.reportError(faultError(FAULTS.tooManyAliases));
    },
  };
};

const countRootFields = (context: ValidationContext, set: SelectionSetNode, counted: Map<string, number>): number =>
  set.selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + 1;
    if (node.kind === Kind.INLINE_FRAGMENT) return sum + countRootFields(context, node.selectionSet, counted);
    const known = counted.get(node.name.value);
    if (known !== undefined) return sum + known;
    // Of a fragment that spreads itself, which is refused by another rule, the inner spread counts nothing.
    counted.set(node.name.value, 0);
    const fragment = context.getFragment(node.name.value);
    const count = fragment ? countRootFields(context, fragment.selectionSet, counted) : 0;
    counted.set(node.name.value, count);
    return sum + count;
  }, 0);

const rootFields = (most: number) => (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: ({ selectionSet }) => {
    if (countRootFields(context, selectionSet, new Map()) > most) context.reportError(faultError(FAULTS.tooManyRootFields));
  },
});

const depth = (most: number) => (context: ValidationContext): ASTVisitor =>
  maxDepthRule({
    n: most, flattenFragments: true, ignoreIntrospection: false, exposeLimits: false,
    // Thrown from inside validation it would become a 500: it is reported like any other fault.
    propagateOnRejection: false,
    onReject: [() => context.reportError(faultError(FAULTS.tooDeep))],
  })(context);

/** What a document may not do whatever its variables; the cost, which depends on them, is in cost.ts. */
export const limitRules = (limits: Limits): ValidationRule[] => [names, aliases(limits.aliases), rootFields(limits.rootFields), depth(limits.depth)];
