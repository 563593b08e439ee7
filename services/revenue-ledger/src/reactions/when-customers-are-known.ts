import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { knowSectors } from '../sectors/use-cases/know-sectors';
import type { matchCustomers } from '../use-cases/match-customers';

type Match = ReturnType<typeof matchCustomers>;
const causeOf = (event: { correlationid: string; id: string }) => ({ correlationId: event.correlationid, causationId: event.id });

/** References of source systems, credit codes and codes became known, and in which sector customers work. */
export const whenCustomerRecorded = (actor: Actor, match: Match) => async (events: readonly EventOf<'registry.customer-recorded.v1'>[], tx: Tx): Promise<void> => {
  await knowSectors(actor, tx, events.flatMap(({ data }) => data.customers.flatMap(({ customerId, version, sector }) => (sector === undefined ? [] : [{ customerId, version, sector }]))));
  for (const event of events) {
    const refs = event.data.customers.flatMap(({ customerId, code, creditCode, refs: known }) => [
      ...(code === null ? [] : [{ kind: 'CODE' as const, system: '', ref: code, customerId }]),
      ...(creditCode === null ? [] : [{ kind: 'CREDIT' as const, system: '', ref: creditCode, customerId }]),
      ...known.map(({ system, ref }) => ({ kind: 'SOURCE' as const, system, ref, customerId })),
    ]);
    await match(actor, tx, refs, causeOf(event));
  }
};

/** A code was issued (REG-2). */
export const whenCustomerApproved = (actor: Actor, match: Match) => async (events: readonly EventOf<'registry.customer-approved.v1'>[], tx: Tx): Promise<void> => {
  const [first] = events;
  if (!first) return;
  await match(actor, tx, events.map(({ data: { code, customerId } }) => ({ kind: 'CODE' as const, system: '', ref: code, customerId })), causeOf(first));
};
