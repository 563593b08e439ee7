import { requirePermission, applyRedirects, type Actor, type Redirect } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { lastEffectiveBasis } from '../store/bases';
import { newestBasisOf } from '../store/card-bases';
import { recordCustomerFacts } from '../store/customers';
import { gradeSome, type Asked } from '../store/grade-set';
import { giveUpWaiting, lockGrades } from '../store/locks';
import { assessAsked } from './assess-customers';
import type { TxDeps } from './deps';
import type { ToldFact } from './note-customers';

/**
 * Tests and grades these customers anew by what they hold now (GRD-1, GRD-3..5), as of the month and the run by which everybody was last
 * judged: a merge is no occasion to judge anybody else. Who is merged, or holds no grade, is not graded. [ours]
 */
export const judgeAgain = async (tx: Tx, deps: TxDeps, asked: readonly Asked[]): Promise<void> => {
  if (asked.length === 0) return;
  const once = [...new Map(asked.map(one => [one.customerId, one])).values()];
  await lockGrades(tx);
  const basis = (await lastEffectiveBasis(tx)) ?? (await newestBasisOf(tx, once.map(one => one.customerId)));
  if (basis) await gradeSome(tx, { basis, run: null, at: deps.clock.now(), actor: undefined }, once, 'GRADED');
  await assessAsked(tx, deps, once);
};

/** A merge or its undoing: where the merged one leads, and how both stand. */
export type Joining = { readonly redirect: Redirect; readonly facts: readonly ToldFact[] };

/** Who is merged leaves runs and the definition, who is restored comes back; both are judged by what they hold now (REG-1, GRD-7). [ours] */
export const followMerges = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, joinings: readonly Joining[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  await lockGrades(tx);
  await applyRedirects(tx, joinings.map(({ redirect }) => redirect));
  const facts = joinings.flatMap(one => one.facts);
  await recordCustomerFacts(tx, facts);
  await judgeAgain(tx, deps, facts);
};
