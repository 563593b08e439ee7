import { EVENTS, type EventData, type EventOf, type EventType } from '@keyaccount/contracts';
import { newId } from '@keyaccount/subgraph-kit';

type Facts<T extends EventType> = {
  readonly subject: string;
  readonly version: number;
  readonly data: EventData<T>;
  readonly id?: string;
  readonly time?: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly actor?: string;
};

/** An envelope around a payload that keeps the contract. */
export const event = <T extends EventType>(type: T, facts: Facts<T>): EventOf<T> => {
  const { subject, version, id = newId(), time = '2025-06-01T08:00:00.000Z', correlationId = newId(), causationId, actor } = facts;
  const data = EVENTS[type].schema.parse(facts.data);
  return {
    specversion: '1.0', id, source: `/keyaccount/${type.split('.')[0]}`, type, subject, version, time,
    datacontenttype: 'application/json', correlationid: correlationId,
    ...(causationId ? { causationid: causationId } : {}), ...(actor ? { actor } : {}), data,
  } as EventOf<T>;
};
