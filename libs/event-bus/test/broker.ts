import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { type NatsConnection, connect } from '@nats-io/transport-node';
import { findNats } from '@keyaccount/local-servers';
import { type TestNats, startTestNats } from '@keyaccount/test-kit';
import { type EventBus, jetStreamBus } from '../src/index';
import { type Scene, openScene, silent } from './scene';

export const STREAM = 'KEYACCOUNT_LEDGER';

const found = findNats(join(__dirname, '../../../.cache'));
/** Where there is no broker to be had the suite is skipped and says why; in CI it fails instead. */
export const withReason = 'skipped' in found ? ` (skipped: ${found.skipped})` : '';
export const brokerSuite = 'skipped' in found && process.env['CI'] !== 'true' ? describe.skip : describe;

export const startBroker = async (): Promise<TestNats> => {
  const started = await startTestNats();
  if ('skipped' in started) throw new Error(started.skipped);
  return started;
};

/** Redelivers after a second, where thirty would be a long test. */
export const busOf = (server: TestNats): Promise<EventBus> => jetStreamBus({ url: server.url, log: silent, ackWaitMs: 1_000 });

export const withClient = async <T>(server: TestNats, work: (nc: NatsConnection) => Promise<T>): Promise<T> => {
  const nc = await connect({ servers: server.url });
  try {
    return await work(nc);
  } finally {
    await nc.close();
  }
};

/** The ids of the events in the stream, in its order. */
export const idsInStream = (server: TestNats): Promise<string[]> =>
  withClient(server, async nc => {
    const jsm = await jetstreamManager(nc);
    const { state } = await jsm.streams.info(STREAM);
    const ids: string[] = [];
    for (let seq = state.first_seq; seq <= state.last_seq; seq += 1) {
      const message = await jsm.streams.getMessage(STREAM, { seq });
      ids.push(message?.header.get('Nats-Msg-Id') ?? '');
    }
    return ids;
  });

export const pendingAcks = (server: TestNats, durable: string): Promise<number> =>
  withClient(server, async nc => {
    const info = await (await jetstreamManager(nc)).consumers.info(STREAM, durable);
    return info.num_ack_pending + info.num_pending;
  });

export type BrokerWorld = { readonly server: TestNats; readonly scene: Scene; readonly bus: EventBus };

/** A broker and two services of their own for a test. */
export const withBroker = (work: (world: BrokerWorld) => Promise<void>) => async (): Promise<void> => {
  const server = await startBroker();
  const scene = await openScene();
  const bus = await busOf(server);
  try {
    await work({ server, scene, bus });
  } finally {
    await scene.close();
    await bus.close();
    await server.stop();
  }
};
