import type { NewEvent } from '@keyaccount/event-bus';
import type { Tx } from '@keyaccount/subgraph-kit';
import { recordedStates } from '../../store/recording';
import { stamp, type Cause } from '../../use-cases/cause';
import { identityBrought } from '../store/merges';
import type { Given } from '../store/touch';

/** Both customers as they stand now. */
const bothOf = async (tx: Tx, { survivorId, mergedId }: Given) => {
  const states = new Map((await recordedStates(tx, [survivorId, mergedId])).map(state => [state.customerId, state]));
  const [survivor, other] = [states.get(survivorId), states.get(mergedId)];
  if (!survivor || !other) throw new Error(`customers ${survivorId} and ${mergedId} are gone`);
  return { survivor, other };
};

export const mergedFact = async (tx: Tx, given: Given, undoUntil: string, cause: Cause): Promise<NewEvent> => {
  const { survivor, other } = await bothOf(tx, given);
  const merged = { ...other, ...(await identityBrought(tx, given.mergeId)) };
  const data = { mergeId: given.mergeId, version: 1, survivor, merged, mergedAt: given.at.toISOString(), undoUntil };
  return { type: 'registry.customers-merged.v1', aggregateId: given.mergeId, version: 1, data, ...stamp(cause) };
};

export const unmergedFact = async (tx: Tx, given: Given, cause: Cause): Promise<NewEvent> => {
  const { survivor, other } = await bothOf(tx, given);
  const data = { mergeId: given.mergeId, version: 2, survivor, restored: other, unmergedAt: given.at.toISOString() };
  return { type: 'registry.customers-unmerged.v1', aggregateId: given.mergeId, version: 2, data, ...stamp(cause) };
};
