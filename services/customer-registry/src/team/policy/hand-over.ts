import type { Pair } from '../../policy/account-team';

/** The pair after one person's role went to another; undefined where the other has a role already, since A and B are two people (REG-8). */
export const handedOver = (pair: Pair, from: string, to: string): Pair | undefined => {
  if (pair.a === to || pair.b === to) return undefined;
  return { a: pair.a === from ? to : pair.a, b: pair.b === from ? to : pair.b };
};
