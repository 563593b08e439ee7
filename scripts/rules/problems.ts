import type { Rule } from './rules';
import type { Trace } from './trace';

/** What is amiss between the rules and the code: a rule without code or test, a rule stated twice, a name without a rule. */
export const problemsOf = (rules: readonly Rule[], trace: Trace): string[] => {
  const known = new Set(rules.map(({ id }) => id));
  const twice = rules.filter(({ id }, at) => rules.findIndex(rule => rule.id === id) !== at).map(({ id }) => `${id} is stated twice`);
  const carriedOut = rules.filter(rule => rule.carriedOut).map(({ id }) => id);
  return [
    ...twice,
    ...carriedOut.filter(id => !trace.policies.has(id) && !trace.useCases.has(id)).map(id => `${id} is carried out by no policy function and no use case: none names it in its docstring`),
    ...carriedOut.filter(id => !trace.tests.has(id)).map(id => `${id} has no test: no title names it`),
    ...[...trace.named].filter(([id]) => !known.has(id)).map(([id, paths]) => `${id} is not a rule; named in ${[...paths].join(', ')}`),
  ];
};

/** Rules that code and tests already name, though they are marked as not yet carried out. */
export const perhapsCarriedOut = (rules: readonly Rule[], trace: Trace): string[] =>
  rules.filter(({ id, carriedOut }) => !carriedOut && trace.tests.has(id) && (trace.policies.has(id) || trace.useCases.has(id))).map(({ id }) => id);
