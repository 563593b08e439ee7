import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { firstGradeYear } from '../policy/first-grade';
import { basisOfFirstGrades, lastEffectiveBasis, type BasisRow } from '../store/bases';
import { bureauTotalOf } from '../store/bureau-totals';
import { recordCustomerFacts } from '../store/customers';
import { gradeSome } from '../store/grade-set';
import { giveUpWaiting, lockGrades } from '../store/locks';
import { policyOn } from '../store/policies';
import { ungradedOf } from '../store/years';
import { assessAsked } from './assess-customers';
import type { TxDeps } from './deps';
import type { ToldFact } from './note-customers';

/** A filing, and the day of it. */
export type Filed = ToldFact & { readonly on: string };

const basisFor = async (tx: Tx, on: string, lastRun: BasisRow | undefined, at: Date): Promise<BasisRow> => {
  const year = firstGradeYear(on, lastRun?.year);
  if (lastRun) return lastRun;
  const { fen, declared } = await bureauTotalOf(tx, year);
  const policy = await policyOn(tx, on);
  return basisOfFirstGrades(tx, { year, policy_version: policy.version, bureau_fen: fen, bureau_declared: declared }, at);
};

/**
 * Grades customers that have just been filed and hold no grade yet (REG-1): by the last effective run's year, bureau total
 * and policy; where there is no run, by the calendar year before the filing. [plan; the year is ours]
 */
export const giveFirstGrades = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, filed: readonly Filed[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  await lockGrades(tx);
  const agreements = new Set(await recordCustomerFacts(tx, filed));
  const ungraded = await ungradedOf(tx, filed.map(one => one.customerId));
  const due = new Map(filed.filter(one => ungraded.has(one.customerId)).map(one => [one.customerId, one]));
  const lastRun = await lastEffectiveBasis(tx);
  const at = deps.clock.now();
  for (const on of new Set([...due.values()].map(one => one.on))) {
    const basis = await basisFor(tx, on, lastRun, at);
    await gradeSome(tx, { basis, run: null, at, actor: undefined }, [...due.values()].filter(one => one.on === on));
  }
  await assessAsked(tx, deps, filed.filter(one => agreements.has(one.customerId)));
};
