import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, survivorsOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { monthNumber, monthText } from '../../policy/calendar';
import type { Deps } from '../../use-cases/deps';
import { correctionFault, observationFault, type Observed } from '../policy/observation';
import type { CreditRefusal } from '../refusals';
import { holdingOf, holdStanding, insertObservation, observedOf } from '../store/observations';

export type RecordCreditObservation = Observed & { readonly customerId: string; readonly supersedes: string | null; readonly idempotencyKey: string | null; readonly correlationId: string };
export type CreditRecorded = { readonly observationId: string; readonly customerId: string };

const record = async (tx: Tx, deps: Deps, actor: Actor, command: RecordCreditObservation): Promise<CreditRecorded | Refused<CreditRefusal>> => {
  const { customerId, month, kind, kept, supersedes, correlationId } = command;
  const standing = await holdStanding(tx, actor, customerId);
  if (!standing) return refused('CustomerNotFound', { field: 'input.customerId' });
  const survivor = (await survivorsOf(tx, actor, [customerId])).get(customerId);
  if (survivor !== undefined) return refused('CustomerMerged', { field: 'input.customerId', survivor });
  if (!standing.keeps) return refused('NotResponsibleUnit');
  if (standing.status !== 'KEY_ACCOUNT') return refused('NotKeyAccount', { field: 'input.customerId' });
  const at = deps.clock.now();
  const wrong = observationFault(command, monthNumber(bureauDay(at).slice(0, 7)));
  if (wrong) return refused(wrong.fault, { field: wrong.field });
  const observed = await observedOf(tx, customerId, supersedes);
  const holds = await holdingOf(tx, observed, month, kind);
  const fault = correctionFault(holds?.id, supersedes);
  if (fault) return refused(fault, { field: 'input.supersedes' });
  const [id, by] = [deps.newId(), staffIdOf(actor)];
  await insertObservation(tx, { ...command, customerId: observed, countsFor: customerId, id, by, at }, holds);
  await appendToOutbox(tx, [{
    type: 'grading.credit-observed.v1', aggregateId: id, version: 1, correlationId, ...(by ? { actor: by } : {}),
    data: { observationId: id, version: 1, customerId, month: monthText(month), kind, kept, supersedes },
  }], deps);
  return { observationId: id, customerId };
};

/**
 * The responsible unit, or the city centre that keeps the data, records whether a customer paid on time or kept its contract in a month
 * (信用度, GRD-2). [plan] A correction is an observation that supersedes another; it counts from the next run on. [ours]
 */
export const recordCreditObservation = (deps: Deps) => async (actor: Actor | undefined, command: RecordCreditObservation): Promise<CreditRecorded | Refused<CreditRefusal>> => {
  requirePermission(actor, 'credit:record');
  const { idempotencyKey: key, customerId, month, kind, kept, daysLate, note, source, supersedes } = command;
  const input = { customerId, month, kind, kept, daysLate, note, source, supersedes };
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'recordCreditObservation', key, input }, () => record(tx, deps, actor, command)));
};
