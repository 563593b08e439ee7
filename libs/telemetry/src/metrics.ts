import { collectDefaultMetrics, Gauge, register } from 'prom-client';

/** What waits in a service's queues. */
export type QueueState = { readonly outbox: number; readonly oldestAgeSeconds: number; readonly deadLetters: number };

const probes = new Map<string, () => Promise<QueueState>>();

const queueGauge = (name: string, help: string, of: (state: QueueState) => number): Gauge =>
  new Gauge({
    name, help, labelNames: ['service'],
    async collect() {
      this.reset();
      for (const [service, state] of await current()) this.set({ service }, of(state));
    },
  });

type Snapshot = Promise<[string, QueueState][]>;
let snapshot: { readonly at: number; readonly states: Snapshot } | undefined;

/** One look at the databases serves all gauges of a scrape; a service whose database is away is missing from it. */
const current = (): Snapshot => {
  if (snapshot && Date.now() - snapshot.at < 500) return snapshot.states;
  const states = Promise.allSettled([...probes].map(async ([service, probe]): Promise<[string, QueueState]> => [service, await probe()])).then(
    all => all.flatMap(one => (one.status === 'fulfilled' ? [one.value] : [])),
  );
  snapshot = { at: Date.now(), states };
  return states;
};

/** The registry of this process: what /metrics shows. */
export const metrics = register;

let started = false;
const start = (): void => {
  if (started) return;
  started = true;
  collectDefaultMetrics({ register: metrics });
  queueGauge('outbox_open', 'Events that the transport has not acknowledged yet.', state => state.outbox);
  queueGauge('outbox_oldest_age_seconds', 'Age of the oldest of them.', state => state.oldestAgeSeconds);
  queueGauge('dead_letters', 'Events that could not be handled and that nobody has settled yet.', state => state.deadLetters);
};

/** From now on /metrics shows the queues of this service, and how the process fares (event-loop lag among others). */
export const observeQueues = (service: string, probe: () => Promise<QueueState>): (() => void) => {
  start();
  probes.set(service, probe);
  return () => void probes.delete(service);
};
