import type { EventData } from '@keyaccount/contracts';
import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { followMerges } from '../use-cases/judge-again';
import { causeOf } from './told';

type Known = EventData<'registry.customers-merged.v1'>['merged'];
type Cause = ReturnType<typeof causeOf>;
const factOf = ({ customerId, version, status, agreementSigned: agreement }: Known, cause: Cause) => ({ customerId, version, status, kind: null, agreement, ...cause });

/** A customer is the survivor's from now on: it leaves runs, and the survivor is judged by both. */
export const whenCustomersMerged = (follow: ReturnType<typeof followMerges>, system: Actor): Reaction<'registry.customers-merged.v1'> => (events, tx) =>
  follow(system, tx, events.map(event => {
    const { merged, survivor } = event.data;
    return {
      redirect: { customerId: merged.customerId, version: merged.version, survivorId: survivor.customerId },
      survivor: survivor.customerId, ...causeOf(event),
      facts: [factOf(survivor, causeOf(event)), factOf({ ...merged, agreementSigned: false }, causeOf(event))],
    };
  }));

/** It stands by itself again. */
export const whenCustomersUnmerged = (follow: ReturnType<typeof followMerges>, system: Actor): Reaction<'registry.customers-unmerged.v1'> => (events, tx) =>
  follow(system, tx, events.map(event => {
    const { restored, survivor } = event.data;
    return {
      redirect: { customerId: restored.customerId, version: restored.version, survivorId: null }, survivor: survivor.customerId, ...causeOf(event),
      facts: [factOf(survivor, causeOf(event)), factOf(restored, causeOf(event))],
    };
  }));
