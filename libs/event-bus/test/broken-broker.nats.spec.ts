import { cpSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@keyaccount/test-kit';
import { openWork } from '../src/index';
import { brokerSuite, idsInStream, pendingAcks, withBroker, withReason } from './broker';
import { append, declared, expectExactlyOnce, history, oneTo, publishedIds, quiet, versionsBySubject } from './scene';

brokerSuite(`a broker that fails${withReason}`, () => {
  it('crash › killed and started three times under load, it loses nothing and repeats nothing', withBroker(async ({ server, scene, bus }) => {
    await scene.consumer(bus);
    scene.relay(bus);
    let version = 0;
    for (let crash = 1; crash <= 3; crash += 1) {
      const writing = (async () => {
        for (let turn = 0; turn < 20; turn += 1) {
          await append(scene.ledger.db, oneTo(5).map(n => declared(2024, version + n)));
          version += 5;
          await pause(10);
        }
      })();
      await pause(80);
      await server.kill();
      await eventually(async () => expect(bus.healthy()).toBe(false), { describe: 'the bus knows that the broker is away' });
      await writing;
      await server.restart();
    }
    await quiet(scene, 300, 45_000);
    await expectExactlyOnce(scene);
    expect(bus.healthy()).toBe(true);
    expect((await versionsBySubject(scene.grading.db))['2024']).toEqual(oneTo(300));
    expect(new Set(await idsInStream(server)).size).toBe(300);
    await eventually(async () => expect(await pendingAcks(server, 'grading')).toBe(0), { describe: 'all is acknowledged' });
  }));

  it('away › what follows it and what sends to it stop without it', withBroker(async ({ server, scene, bus }) => {
    const consumer = await scene.consumer(bus);
    const relay = scene.relay(bus);
    await append(scene.ledger.db, history([2024], 5));
    await quiet(scene, 5);
    await server.kill();
    await eventually(async () => expect(bus.healthy()).toBe(false), { describe: 'the bus knows that the broker is away' });
    await append(scene.ledger.db, [declared(2025, 1)]);
    await Promise.all([consumer.stop(), relay.stop()]);
    await bus.close();
    expect((await openWork(scene.ledger.db)).outbox).toBe(1);
  }));

  it('lost data › an empty store is filled again from the outbox, without a second effect', withBroker(async ({ server, scene, bus }) => {
    await scene.consumer(bus);
    scene.relay(bus);
    await append(scene.ledger.db, history([2024, 2025], 20));
    await quiet(scene, 40);
    await server.kill();
    rmSync(server.store, { recursive: true });
    await server.restart();
    await append(scene.ledger.db, [declared(2026, 1)]);
    await quiet(scene, 41, 45_000);
    await eventually(async () => expect((await idsInStream(server)).toSorted()).toEqual(await publishedIds(scene.ledger.db)), {
      within: 30_000, describe: 'the new stream holds every event',
    });
    await expectExactlyOnce(scene);
  }));

  it('lost data › nobody publishes, and the empty store is noticed all the same', withBroker(async ({ server, scene, bus }) => {
    scene.relay(bus);
    await append(scene.ledger.db, history([2024], 20));
    await eventually(async () => expect((await openWork(scene.ledger.db)).outbox).toBe(0), { describe: 'all is sent, nobody has consumed it' });
    await server.kill();
    rmSync(server.store, { recursive: true });
    await server.restart();
    await scene.consumer(bus);
    await quiet(scene, 20, 45_000);
    await expectExactlyOnce(scene);
  }));

  it('lost data › a store put back to an older copy gives sequences out again; no new event is taken for an old one', withBroker(async ({ server, scene, bus }) => {
    const copy = `${server.store}-older`;
    const consumer = await scene.consumer(bus);
    scene.relay(bus);
    await append(scene.ledger.db, history([2024], 5));
    await quiet(scene, 5);
    await eventually(async () => expect(await pendingAcks(server, 'grading')).toBe(0), { describe: 'all is acknowledged' });
    await server.kill();
    cpSync(server.store, copy, { recursive: true });
    await server.restart();
    await append(scene.ledger.db, oneTo(5).map(n => declared(2024, 5 + n)));
    await quiet(scene, 10);
    await consumer.stop();
    // These five are in the lost part of the stream and were never consumed.
    await append(scene.ledger.db, oneTo(5).map(n => declared(2024, 10 + n)));
    await eventually(async () => expect((await openWork(scene.ledger.db)).outbox).toBe(0), { describe: 'fifteen are sent' });
    await server.kill();
    rmSync(server.store, { recursive: true });
    cpSync(copy, server.store, { recursive: true });
    await server.restart();
    await append(scene.ledger.db, [declared(2025, 1)]);
    await scene.consumer(bus);
    await quiet(scene, 16, 45_000);
    await expectExactlyOnce(scene);
    await eventually(async () => expect((await idsInStream(server)).toSorted()).toEqual(await publishedIds(scene.ledger.db)), {
      within: 30_000, describe: 'the stream holds every event again',
    });
  }));

  it('lost data › the relay is down meanwhile and notices at its next start', withBroker(async ({ server, scene, bus }) => {
    const relay = scene.relay(bus);
    await append(scene.ledger.db, history([2024], 20));
    await eventually(async () => expect((await openWork(scene.ledger.db)).outbox).toBe(0), { describe: 'all is sent' });
    await relay.stop();
    await server.kill();
    rmSync(server.store, { recursive: true });
    await server.restart();
    scene.relay(bus);
    await scene.consumer(bus);
    await quiet(scene, 20, 45_000);
    await expectExactlyOnce(scene);
  }));
});
