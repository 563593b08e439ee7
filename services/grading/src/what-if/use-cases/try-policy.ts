import { bureauDay } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { isRefused, readAs, refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import type { ScoringRules } from '../../policy/grading-policy';
import { policyFault, type NewPolicy } from '../../policy-editor/policy/new-policy';
import type { PolicyRefusal } from '../../policy-editor/refusals';
import { lastVersion } from '../../policy-editor/store/versions';
import type { Refusal } from '../../refusals';
import { bureauTotalOf } from '../../store/bureau-totals';
import { policiesOf } from '../../store/policies';
import type { PageArgs } from '../../store/runs';
import type { Deps } from '../../use-cases/deps';
import { requireYear } from '../../use-cases/require-year';
import { requireTrial, tryGrading, type WhatIf } from './try-grading';

/** A version that is laid down, or a policy that is not. */
export type Proposed = { readonly version: number } | { readonly policy: NewPolicy };
export type TryPolicy = PageArgs & { readonly year: number; readonly proposed: Proposed };

type Rules = { readonly rules: ScoringRules; readonly version: number | null };

const rulesOf = async (tx: Tx, proposed: Proposed, today: string): Promise<Rules | Refused<PolicyRefusal>> => {
  if ('version' in proposed) {
    const rules = (await policiesOf(tx, [proposed.version])).get(proposed.version);
    return rules ? { rules, version: proposed.version } : refused('PolicyNotFound', { field: 'version' });
  }
  const wrong = policyFault(proposed.policy, today, (await lastVersion(tx)).from);
  return wrong ? refused(wrong.fault, { field: wrong.field.replace(/^input/, 'policy') }) : { rules: proposed.policy, version: null };
};

/**
 * What a policy would make of the grades, by the bureau total that stands for the year (PRV-1, GRD-7). [ours] What could not
 * be laid down is refused here for the same reason.
 */
export const tryPolicy = ({ db, clock }: Deps) => async (actor: Actor | undefined, { year, proposed, ...page }: TryPolicy): Promise<WhatIf | Refused<Refusal | PolicyRefusal>> => {
  requireTrial(actor);
  requireYear(year, 'year');
  return readAs(db, actor, async tx => {
    const on = bureauDay(clock.now());
    const found = await rulesOf(tx, proposed, on);
    if (isRefused(found)) return found;
    const { fen } = await bureauTotalOf(tx, year);
    return tryGrading(tx, { year, on, bureauFen: fen, ...found }, page);
  });
};
