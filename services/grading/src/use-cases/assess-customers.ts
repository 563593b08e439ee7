import type { Tx } from '@keyaccount/subgraph-kit';
import { lastDayOf } from '../policy/calendar';
import type { Asked } from '../store/grade-set';
import { allowLongStatements, lockQualifications } from '../store/locks';
import { policyOn } from '../store/policies';
import { assessKnown, assessSome, lastAssessedMonth, recordAssessment, type Counts } from '../store/qualifications';
import type { TxDeps } from './deps';

type Cause = { readonly month: number; readonly correlationId: string; readonly actor: string | undefined };

const setOf = async (tx: Tx, { clock, newId }: TxDeps, month: number, actor: string | undefined) => {
  const policy = await policyOn(tx, lastDayOf(month));
  return { id: newId(), month, policyVersion: policy.version, at: clock.now(), actor };
};

/** Every known customer against the definition as of a month (GRD-1), by the policy of the month's last day. */
export const assessEveryone = async (tx: Tx, deps: TxDeps, { month, correlationId, actor }: Cause): Promise<Counts> => {
  await allowLongStatements(tx);
  await lockQualifications(tx);
  const set = await setOf(tx, deps, month, actor);
  const counts = await assessKnown(tx, set, correlationId);
  await recordAssessment(tx, set, counts);
  return counts;
};

/** These customers against the definition, as of the month that all were last assessed as of, else of the month given (GRD-1). */
export const assessAsked = async (tx: Tx, deps: TxDeps, asked: readonly Asked[], otherwise?: number): Promise<void> => {
  if (asked.length === 0) return;
  await lockQualifications(tx);
  const month = (await lastAssessedMonth(tx)) ?? otherwise;
  if (month === undefined) return;
  const once = new Map(asked.map(one => [one.customerId, one]));
  await assessSome(tx, await setOf(tx, deps, month, undefined), [...once.values()]);
};
