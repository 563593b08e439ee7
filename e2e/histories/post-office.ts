import { isEventType, SERVICES, type EventEnvelope, type EventType, type Service } from '@keyaccount/contracts';
import { startConsumer, type DeliverBatch, type EventBus, type Reaction, type ReactionTable } from '@keyaccount/event-bus';
import { inTransaction, rows, type Db } from '@keyaccount/subgraph-kit';
import type { Logger } from 'pino';

export type Joined = { readonly db: Db; readonly reactions: ReactionTable };
type Box = { readonly deliver: DeliverBatch; readonly types: readonly EventType[]; waiting: EventEnvelope[]; taken: EventEnvelope[]; queue: Promise<unknown> };

/** How some of what waits is handed over: out of order, a share of it, and some of what came before once more. */
export type Delivery = { readonly to: readonly Service[]; readonly seed: number; readonly share: number; readonly repeats: number };

const LARGEST_BATCH = 500;
const REMEMBERED = 60;

const COLLECT = `
with sent as (update outbox set published_at = now(), transport = 'in-process' where published_at is null returning *)
select id, type, aggregate_id, aggregate_version, payload, correlation_id, causation_id, actor, occurred_at from sent order by seq`;

type OutboxRow = {
  id: string; type: string; aggregate_id: string; aggregate_version: number; payload: unknown; correlation_id: string; causation_id: string | null; actor: string | null; occurred_at: Date;
};

const envelopeOf = (source: Service) => (row: OutboxRow): EventEnvelope => ({
  specversion: '1.0', id: row.id, source: `/keyaccount/${source}`, type: row.type, subject: row.aggregate_id, version: row.aggregate_version,
  time: row.occurred_at.toISOString(), datacontenttype: 'application/json', correlationid: row.correlation_id,
  ...(row.causation_id && { causationid: row.causation_id }), ...(row.actor && { actor: row.actor }), data: row.payload,
});

/** A number that the seed and another one give. */
const mixed = (seed: number, other: number): number => Math.imul(Math.imul(other + 1, 0x9e3779b1) ^ seed, 0x85ebca6b) >>> 0;
const sum = (text: string): number => [...text].reduce((total, letter) => Math.imul(total, 31) + letter.charCodeAt(0), 0);

/** Out of order, the same for the same seed: mostly type by type, so that reactions take batches; now and then all mixed up. */
const disordered = (envelopes: readonly EventEnvelope[], seed: number): EventEnvelope[] => {
  const group = ({ type }: EventEnvelope): number => (seed % 5 === 4 ? 0 : mixed(seed, sum(type)));
  return envelopes.map((envelope, index) => ({ envelope, group: group(envelope), place: mixed(seed, index) }))
    .sort((a, b) => a.group - b.group || a.place - b.place).map(({ envelope }) => envelope);
};

/** A bus that keeps every event until it is told to hand it over, and hands it over as badly as it is told to. */
export const postOffice = async (services: Readonly<Record<Service, Joined>>, log: Logger) => {
  const boxes = new Map<Service, Box>();
  const box = (service: Service): Box => {
    const found = boxes.get(service);
    if (!found) throw new Error(`${service} takes no events`);
    return found;
  };
  const bus: EventBus = {
    transport: 'in-process', healthy: () => true, close: async () => undefined, position: async () => undefined,
    publish: async envelopes => {
      for (const one of boxes.values()) one.waiting.push(...envelopes.filter(({ type }) => one.types.some(wanted => wanted === type)));
      return envelopes.map(() => ({ outcome: 'sent', stream: null, seq: null, repeated: false }));
    },
    subscribe: async (consumer, types, deliver) => {
      boxes.set(consumer, { deliver, types, waiting: [], taken: [], queue: Promise.resolve() });
      return { stop: async () => void boxes.delete(consumer) };
    },
  };
  for (const service of SERVICES) await startConsumer({ ...services[service], consumer: service, bus, log });

  const collect = async (): Promise<void> => {
    await Promise.all(SERVICES.map(async source => bus.publish((await rows<OutboxRow>(services[source].db.manager, COLLECT)).map(envelopeOf(source)))));
  };
  /** A batch comes from one service, as on every bus. */
  const hand = async (to: Box, envelopes: readonly EventEnvelope[]): Promise<void> => {
    const sources = new Set(envelopes.map(({ source }) => source));
    for (const from of sources) {
      const batch = envelopes.filter(({ source }) => source === from);
      for (let at = 0; at < batch.length; at += LARGEST_BATCH) await to.deliver(batch.slice(at, at + LARGEST_BATCH));
    }
    to.taken = [...to.taken, ...envelopes].slice(-REMEMBERED);
  };
  /** Past the inbox, which would know the event: the reaction itself must not mind. */
  const repeat = async (service: Service, envelope: EventEnvelope): Promise<void> => {
    const { db, reactions } = services[service];
    const reaction = isEventType(envelope.type) ? (reactions[envelope.type] as Reaction | undefined) : undefined;
    if (reaction) await inTransaction(db, tx => reaction([envelope] as unknown as Parameters<Reaction>[0], tx));
  };
  const handOver = async (service: Service, { seed, share, repeats }: Delivery): Promise<void> => {
    const one = box(service);
    const again = disordered(one.taken, seed).slice(0, repeats);
    const now = disordered(one.waiting, seed);
    one.waiting = now.splice(Math.ceil((now.length * share) / 100));
    await hand(one, now);
    for (const envelope of again) await repeat(service, envelope);
  };
  /** To a service one thing after another. */
  const deliver = async (delivery: Delivery): Promise<void> => {
    await collect();
    await Promise.all(delivery.to.map(service => {
      const one = box(service);
      const handed = one.queue.then(() => handOver(service, delivery));
      one.queue = handed.catch(() => undefined);
      return handed;
    }));
  };
  return {
    deliver,
    /** Until nothing is under way. */
    drain: async (): Promise<void> => {
      do await deliver({ to: SERVICES, seed: 0, share: 100, repeats: 0 });
      while ((await collect(), [...boxes.values()].some(({ waiting }) => waiting.length > 0)));
    },
  };
};
export type PostOffice = Awaited<ReturnType<typeof postOffice>>;
