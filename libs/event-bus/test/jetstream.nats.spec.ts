import { setTimeout as pause } from 'node:timers/promises';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { newId } from '@keyaccount/subgraph-kit';
import { eventually } from '@keyaccount/test-kit';
import { type EventBus, inProcessBus, listDeadLetters, openWork } from '../src/index';
import { STREAM, brokerSuite, busOf, idsInStream, pendingAcks, startBroker, withBroker, withClient, withReason } from './broker';
import { eventBusContract } from './contract';
import { DECLARED, append, declared, expectExactlyOnce, history, oneTo, quiet, recordEffect, versionsBySubject } from './scene';

eventBusContract(
  `JetStream${withReason}`,
  async () => {
    const server = await startBroker();
    return { bus: () => busOf(server), natsUrl: server.url, end: () => server.stop() };
  },
  brokerSuite,
);

brokerSuite(`what only a broker does${withReason}`, () => {
  it('the transport is recorded in each row, and a first start with a broker sends only what is unsent', withBroker(async ({ server, scene, bus }) => {
    const before = inProcessBus();
    const consumer = await scene.consumer(before);
    const relay = scene.relay(before);
    await append(scene.ledger.db, history([2024], 10));
    await quiet(scene, 10);
    await relay.stop();
    await append(scene.ledger.db, oneTo(3).map(n => declared(2024, 10 + n)));
    await consumer.stop();

    await scene.consumer(bus);
    scene.relay(bus);
    await quiet(scene, 13);
    await expectExactlyOnce(scene);
    expect(await idsInStream(server)).toHaveLength(3);
    expect(await scene.ledger.db.query('select transport, pub_stream, count(*)::int as rows from outbox group by 1, 2 order by 1')).toEqual([
      { transport: 'in-process', pub_stream: null, rows: 10 },
      { transport: 'jetstream', pub_stream: STREAM, rows: 3 },
    ]);
  }));

  it('poison › messages that are no events are set aside with their text; those around them arrive', withBroker(async ({ server, scene, bus }) => {
    await scene.consumer(bus);
    scene.relay(bus);
    await append(scene.ledger.db, [declared(2024, 1)]);
    await quiet(scene, 1);
    await withClient(server, async nc => {
      const js = jetstream(nc);
      await js.publish(`keyaccount.${DECLARED}`, 'not json \u0000 at all');
      await js.publish(`keyaccount.${DECLARED}`, JSON.stringify({ id: newId(), data: { year: 2024 } }));
      await js.publish('keyaccount.ledger.something-else.v9', 'for somebody else');
    });
    await append(scene.ledger.db, [declared(2024, 2)]);
    await quiet(scene, 2);
    await eventually(async () => expect(await listDeadLetters(scene.grading.db)).toHaveLength(2), { describe: 'two letters' });
    expect((await listDeadLetters(scene.grading.db)).map(letter => letter.envelope)).toMatchObject([
      { data: 'not json \u0000 at all', type: DECLARED }, { data: { year: 2024 }, type: DECLARED },
    ]);
    await eventually(async () => expect(await pendingAcks(server, 'grading')).toBe(0), { describe: 'what is for others is acknowledged too' });
  }));

  it('full › what the stream has no room for waits in the outbox, and goes once there is room', withBroker(async ({ server, scene, bus }) => {
    const limit = (max_msgs: number): Promise<unknown> => withClient(server, async nc => (await jetstreamManager(nc)).streams.update(STREAM, { max_msgs }));
    await scene.consumer(bus);
    scene.relay(bus);
    await append(scene.ledger.db, [declared(2024, 1)]);
    await quiet(scene, 1);
    await limit(3);
    await append(scene.ledger.db, oneTo(9).map(n => declared(2024, n + 1)));
    await eventually(async () => expect(await openWork(scene.ledger.db)).toEqual({ outbox: 7, deadLetters: 0 }), { describe: 'the stream is full' });
    await pause(500);
    expect(await openWork(scene.ledger.db)).toEqual({ outbox: 7, deadLetters: 0 });
    await limit(-1);
    await quiet(scene, 10);
    await expectExactlyOnce(scene);
    expect(await versionsBySubject(scene.grading.db)).toEqual({ '2024': oneTo(10) });
  }));

  it('redelivery › a reaction that takes longer than the broker waits keeps its messages', withBroker(async ({ server, scene, bus }) => {
    const delivered: string[] = [];
    const counted: EventBus = {
      ...bus,
      subscribe: (consumer, types, deliver) =>
        bus.subscribe(consumer, types, envelopes => {
          delivered.push(...envelopes.map(envelope => envelope.id));
          return deliver(envelopes);
        }),
    };
    await scene.consumer(counted, async (events, tx) => {
      await pause(3_000);
      await recordEffect(events, tx);
    });
    scene.relay(bus);
    await append(scene.ledger.db, history([2024], 5));
    await quiet(scene, 5);
    await eventually(async () => expect(await pendingAcks(server, 'grading')).toBe(0), { describe: 'all is acknowledged' });
    expect(delivered).toHaveLength(5);
    await expectExactlyOnce(scene);
  }));
});
