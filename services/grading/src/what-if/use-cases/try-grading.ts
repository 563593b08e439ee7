import type { Fen } from '@keyaccount/contracts';
import { Forbidden, requirePermission, seesEverything, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { creditLadder } from '../../credit/policy/credit-points';
import type { ScoringRules } from '../../policy/grading-policy';
import { scoreSteps } from '../../policy/steps';
import type { Refusal } from '../../refusals';
import type { PageArgs } from '../../store/runs';
import { hasRevenueIn } from '../../store/years';
import type { Move } from '../policy/moves';
import { movesUnder, pageOfWouldChange, type WouldChangeConnection } from '../store/would-be';

/** What a run would come to under other inputs; it has no effect (GRD-7). */
export type WhatIf = {
  readonly year: number;
  readonly policyVersion: number | null;
  readonly bureauFen: Fen;
  readonly moves: readonly Move[];
  readonly changes: WouldChangeConnection;
};

/** Grading everyone is the city's: its outcome is for whoever sees all customers. */
export function requireTrial(actor: Actor | undefined): asserts actor is Actor {
  requirePermission(actor, 'grading:preview');
  if (!seesEverything(actor)) throw new Forbidden('grading:preview');
}

type Trial = { readonly year: number; readonly on: string; readonly bureauFen: Fen; readonly rules: ScoringRules; readonly version: number | null };

/** Everyone's level by these rules and this bureau total, held against the grades that hold. Refused where a preview would be. */
export const tryGrading = async (tx: Tx, { year, on, bureauFen, rules, version }: Trial, page: PageArgs): Promise<WhatIf | Refused<Refusal>> => {
  const details = { field: 'year', year: String(year) };
  if (!(await hasRevenueIn(tx, year))) return refused('NoRevenueForYear', details);
  if (bureauFen <= 0n) return refused('BureauRevenueMissing', details);
  const trial = { year, on, steps: scoreSteps(bureauFen, rules), ladder: rules.creditWeight > 0 ? creditLadder(rules) : null };
  const moves = await movesUnder(tx, trial);
  return { year, policyVersion: version, bureauFen, moves, changes: await pageOfWouldChange(tx, trial, page) };
};
