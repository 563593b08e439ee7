import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, applyRedirects, type Actor, type Redirect } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { monthNumber } from '../policy/calendar';
import { recountCredit } from '../credit/store/observations';
import { endOver } from '../special-listing/use-cases/end-over';
import { lastEffectiveBasis } from '../store/bases';
import { newestBasisOf } from '../store/card-bases';
import { recordCustomerFacts } from '../store/customers';
import { gradeSome, type Asked } from '../store/grade-set';
import { giveUpWaiting, lockGrades } from '../store/locks';
import { bothSaid, recordMoved, type Moved } from '../store/merges';
import { assessAsked } from './assess-customers';
import type { TxDeps } from './deps';
import type { ToldFact } from './note-customers';

type Cause = Omit<Asked, 'customerId'>;
type Pair = Cause & { readonly merged: string; readonly survivor: string };

/**
 * Tests and grades the customers of a merge anew by what they hold now (GRD-1, GRD-3..5), as of the month and the run by which everybody was
 * last judged: a merge is no occasion to judge anybody else; a special listing of theirs that is over ends before (GRD-6). It waits until registry and ledger have both told of it. [ours]
 */
const judgeAgain = async (tx: Tx, deps: TxDeps, pairs: readonly Pair[]): Promise<void> => {
  const known = await bothSaid(tx, pairs.map(({ merged }) => merged));
  const due = pairs.filter(({ merged }) => known.has(merged));
  const asked = new Map(due.flatMap(({ merged, survivor, correlationId, causationId }) => [merged, survivor].map(customerId => [customerId, { customerId, correlationId, causationId }] as const)));
  if (asked.size === 0) return;
  const at = deps.clock.now();
  for (const { customerId, correlationId } of asked.values()) await endOver(tx, { on: bureauDay(at), customers: [customerId] }, { at, actor: undefined, correlationId });
  const basis = (await lastEffectiveBasis(tx)) ?? (await newestBasisOf(tx, [...asked.keys()]));
  if (basis) await gradeSome(tx, { basis, run: null, at, actor: undefined }, [...asked.values()], 'GRADED');
  await assessAsked(tx, deps, [...asked.values()], monthNumber(bureauDay(at).slice(0, 7)));
};

/** The ledger has moved revenue between customers of a merge. */
export const noteMoved = async (tx: Tx, deps: TxDeps, moved: readonly (Moved & Cause)[]): Promise<void> => {
  if (moved.length === 0) return;
  await lockGrades(tx);
  await recordMoved(tx, moved);
  await judgeAgain(tx, deps, moved);
};

/** A merge or its undoing: where the merged one leads, and how both stand. */
export type Joining = Cause & { readonly redirect: Redirect; readonly survivor: string; readonly facts: readonly ToldFact[] };

/** Who is merged leaves runs and the definition, who is restored comes back (REG-1, GRD-7); what was observed of its credit counts where it counts (GRD-2). [ours] */
export const followMerges = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, joinings: readonly Joining[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  await lockGrades(tx);
  await applyRedirects(tx, joinings.map(({ redirect }) => redirect));
  await recordCustomerFacts(tx, joinings.flatMap(({ facts }) => facts));
  await recountCredit(tx, joinings.flatMap(({ redirect, survivor }) => [redirect.customerId, survivor]));
  await judgeAgain(tx, deps, joinings.map(({ redirect, survivor, correlationId, causationId }) => ({ merged: redirect.customerId, survivor, correlationId, causationId })));
};
