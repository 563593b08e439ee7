import { bureauDay, type Fen } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { readAs, type Refused } from '@keyaccount/subgraph-kit';
import type { Refusal } from '../../refusals';
import { policyOn } from '../../store/policies';
import type { PageArgs } from '../../store/runs';
import type { Deps } from '../../use-cases/deps';
import { requireYear } from '../../use-cases/require-year';
import { requireTrial, tryGrading, type WhatIf } from './try-grading';

export type TryBureauRevenue = PageArgs & { readonly year: number; readonly bureauFen: Fen };

/** What another total of the bureau would make of the grades, by the policy of today (GRD-4, GRD-7). [plan] */
export const tryBureauRevenue = ({ db, clock }: Deps) => async (actor: Actor | undefined, { year, bureauFen, ...page }: TryBureauRevenue): Promise<WhatIf | Refused<Refusal>> => {
  requireTrial(actor);
  requireYear(year, 'year');
  return readAs(db, actor, async tx => {
    const on = bureauDay(clock.now());
    const rules = await policyOn(tx, on);
    return tryGrading(tx, { year, on, bureauFen, rules, version: rules.version }, page);
  });
};
