import type { EventData, EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { CustomerRef } from '../store/postings';
import type { followMerges } from '../use-cases/follow-merges';

type Follow = ReturnType<typeof followMerges>;
type Known = EventData<'registry.customers-merged.v1'>['merged'];

/** By what files name the customer, meaning this one from now on. */
const refsOf = ({ code, creditCode, refs }: Known, customerId: string): CustomerRef[] => [
  ...(code === null ? [] : [{ kind: 'CODE' as const, system: '', ref: code, customerId }]),
  ...(creditCode === null ? [] : [{ kind: 'CREDIT' as const, system: '', ref: creditCode, customerId }]),
  ...refs.map(({ system, ref }) => ({ kind: 'SOURCE' as const, system, ref, customerId })),
];

const causeOf = ({ correlationid, id }: { readonly correlationid: string; readonly id: string }) => ({ correlationId: correlationid, causationId: id });

/** Revenue of a merged customer is its survivor's. */
export const whenCustomersMerged = (actor: Actor, follow: Follow) => (events: readonly EventOf<'registry.customers-merged.v1'>[], tx: Tx): Promise<void> =>
  follow(actor, tx, events.map(event => {
    const { merged, survivor: { customerId: survivorId } } = event.data;
    return { customerId: merged.customerId, version: merged.version, survivorId, survivor: survivorId, refs: refsOf(merged, survivorId), ...causeOf(event) };
  }));

/** It is its own again. */
export const whenCustomersUnmerged = (actor: Actor, follow: Follow) => (events: readonly EventOf<'registry.customers-unmerged.v1'>[], tx: Tx): Promise<void> =>
  follow(actor, tx, events.map(event => {
    const { restored, survivor } = event.data;
    return { customerId: restored.customerId, version: restored.version, survivorId: null, survivor: survivor.customerId, refs: refsOf(restored, restored.customerId), ...causeOf(event) };
  }));
