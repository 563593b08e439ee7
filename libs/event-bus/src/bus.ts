import type { EventEnvelope, EventType, Service } from '@keyaccount/contracts';

export type Transport = 'in-process' | 'jetstream';

/** What became of one published event. */
export type Receipt =
  /** Kept by the transport. `stream` and `seq` say where, if it keeps a stream; `repeated` if it had it already. */
  | { readonly outcome: 'sent'; readonly stream: string | null; readonly seq: number | null; readonly repeated: boolean }
  /** This one event was turned down; others may pass. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** The transport does not work at the moment. */
  | { readonly outcome: 'unavailable'; readonly reason: string };

/**
 * Takes a batch in the order of publication. Resolves once every event of it is committed or dead-lettered;
 * rejects where that is not possible now (its database is away), and the same batch comes again.
 */
export type DeliverBatch = (envelopes: readonly EventEnvelope[]) => Promise<void>;

export type Subscription = { stop(): Promise<void> };

/** How far a stream has come; `created` tells a recreated stream from the one before. */
export type StreamPosition = { readonly stream: string; readonly created: string; readonly lastSeq: number };

/** The port: carries envelopes from the relays to the consumers, at least once, in order for each aggregate. */
export type EventBus = {
  readonly transport: Transport;
  /** Answers one receipt for each envelope, in their order. After an event that did not pass, none of its aggregate passes. */
  publish(envelopes: readonly EventEnvelope[]): Promise<readonly Receipt[]>;
  subscribe(consumer: Service, types: readonly EventType[], deliver: DeliverBatch): Promise<Subscription>;
  /** Where the source's stream stands, for a transport that can lose it; undefined for one that keeps nothing. */
  position(source: Service): Promise<StreamPosition | undefined>;
  healthy(): boolean;
  close(): Promise<void>;
};
