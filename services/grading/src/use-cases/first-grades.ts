import type { Tx } from '@keyaccount/subgraph-kit';
import { firstGradeYear } from '../policy/first-grade';
import { basisOfFirstGrades, lastEffectiveBasis, type BasisRow } from '../store/bases';
import { bureauTotalOf } from '../store/bureau-totals';
import { dueFirstGrades } from '../store/due-first-grades';
import { gradeSome, type Asked } from '../store/grade-set';
import { policyOn } from '../store/policies';
import type { TxDeps } from './deps';

/** A customer that is due a first grade, and the day by which its year is told. */
export type DueFirst = Asked & { readonly on: string };

const basisFor = async (tx: Tx, on: string, lastRun: BasisRow | undefined, at: Date): Promise<BasisRow> => {
  const year = firstGradeYear(on, lastRun?.year);
  if (lastRun) return lastRun;
  const { fen, declared } = await bureauTotalOf(tx, year);
  const policy = await policyOn(tx, on);
  return basisOfFirstGrades(tx, { year, policy_version: policy.version, bureau_fen: fen, bureau_declared: declared }, at);
};

/** Who of them is due a first grade: who holds none, or one from before what it would go by, being filed again (REG-1). */
export const dueAmong = async (tx: Tx, filed: readonly DueFirst[]): Promise<DueFirst[]> => {
  const lastRun = await lastEffectiveBasis(tx);
  const due = await dueFirstGrades(tx, filed.map(({ customerId, on }) => ({ customerId, year: firstGradeYear(on, lastRun?.year) })), lastRun?.no ?? null);
  return [...new Map(filed.filter(one => due.has(one.customerId)).map(one => [one.customerId, one])).values()];
};

/** Gives first grades by the last effective run, or else of the calendar year before (REG-1); whoever asks holds the lock of grades. */
export const gradeFirst = async (tx: Tx, { clock }: TxDeps, due: readonly DueFirst[]): Promise<void> => {
  const lastRun = await lastEffectiveBasis(tx);
  const at = clock.now();
  for (const on of new Set(due.map(one => one.on))) {
    const basis = await basisFor(tx, on, lastRun, at);
    await gradeSome(tx, { basis, run: null, at, actor: undefined }, due.filter(one => one.on === on));
  }
};
