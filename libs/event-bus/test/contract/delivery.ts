import { setTimeout as pause } from 'node:timers/promises';
import { newId, systemClock } from '@keyaccount/subgraph-kit';
import { type EventBus, appendToOutbox, openWork } from '../../src/index';
import { append, declared, effects, expectExactlyOnce, history, oneTo, quiet, versionsBySubject } from '../scene';
import type { InWorld } from './world';

export const deliveryTests = (inWorld: InWorld): void => {
  it('at least once › what a transaction commits is delivered, what it rolls back is not', inWorld(async ({ scene, bus }) => {
    await scene.consumer(bus);
    scene.relay(bus);
    await append(scene.ledger.db, history([2024, 2025], 10));
    const rolledBack = scene.ledger.db.transaction(async tx => {
      await appendToOutbox(tx, [declared(2030, 1)], { newId, clock: systemClock });
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    await append(scene.ledger.db, [declared(2026, 1)]);
    await quiet(scene, 21);
    await expectExactlyOnce(scene);
    expect(Object.keys(await versionsBySubject(scene.grading.db)).sort()).toEqual(['2024', '2025', '2026']);
  }));

  it('at most one effect › every batch delivered three times takes effect once', inWorld(async ({ scene, bus }) => {
    const again: EventBus = {
      ...bus,
      subscribe: (consumer, types, deliver) =>
        bus.subscribe(consumer, types, async envelopes => {
          for (let time = 1; time <= 3; time += 1) await deliver(time === 2 ? [...envelopes, ...envelopes].reverse() : envelopes);
        }),
    };
    await scene.consumer(again);
    scene.relay(bus);
    await append(scene.ledger.db, history([2024, 2025], 50));
    await quiet(scene, 100);
    await expectExactlyOnce(scene);
  }));

  it('at least once › a consumer that was down gets everything, in order, once it is up', inWorld(async ({ scene, bus }) => {
    const first = await scene.consumer(bus);
    scene.relay(bus);
    await append(scene.ledger.db, history([2024], 5));
    await quiet(scene, 5);
    await first.stop();
    for (let version = 6; version <= 40; version += 1) await append(scene.ledger.db, [declared(2024, version)]);
    await pause(700);
    expect(await effects(scene.grading.db)).toHaveLength(5);
    await scene.consumer(bus);
    await quiet(scene, 40);
    await expectExactlyOnce(scene);
    expect(await versionsBySubject(scene.grading.db)).toEqual({ '2024': oneTo(40) });
  }));

  it('at least once › a consumer whose database keeps breaking off loses nothing and dead-letters nothing', inWorld(async ({ scene, bus }) => {
    await scene.consumer(bus);
    scene.relay(bus);
    const database = new URL(scene.grading.url).pathname.slice(1);
    let breaking = true;
    let ended = 0;
    const breakOff = async (): Promise<void> => {
      while (breaking) {
        // The server's own workers are not ours to end.
        ended += (await scene.ledger.db.query<unknown[]>(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and backend_type = 'client backend' and usename = current_user`, [database])).length;
        await pause(40);
      }
    };
    const broken = breakOff();
    for (const year of oneTo(20)) await append(scene.ledger.db, history([2000 + year], 20));
    await pause(1_500);
    breaking = false;
    await broken;
    expect(ended).toBeGreaterThan(1);
    await quiet(scene, 400);
    await expectExactlyOnce(scene);
    expect((await openWork(scene.grading.db)).deadLetters).toBe(0);
  }));
};
