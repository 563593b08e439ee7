import { setTimeout as pause } from 'node:timers/promises';
import { newId, systemClock } from '@keyaccount/subgraph-kit';
import { eventually } from '@keyaccount/test-kit';
import { type EventBus, type Receipt, appendToOutbox } from '../../src/index';
import { append, declared, effects, expectExactlyOnce, history, oneTo, quiet, versionsBySubject } from '../scene';
import type { InWorld } from './world';

export const orderTests = (inWorld: InWorld): void => {
  it('order › each aggregate arrives in the order of its versions, with twelve writers and transactions of every length', inWorld(async ({ scene, bus }) => {
    await scene.consumer(bus);
    scene.relay(bus);
    const { db } = scene.ledger;
    const years = [2021, 2022, 2023, 2024, 2025];
    await db.query(`insert into aggregate select unnest($1::text[]), 0`, [years.map(String)]);
    const write = async (writer: number): Promise<void> => {
      for (let turn = 0; turn < 20; turn += 1) {
        const year = years[(writer * 7 + turn * 3) % years.length]!;
        await db.transaction(async tx => {
          await tx.query('select from aggregate where id = $1 for update', [String(year)]);
          const [[row]] = await tx.query<[[{ version: number }], number]>('update aggregate set version = version + 1 where id = $1 returning version', [String(year)]);
          await appendToOutbox(tx, [declared(year, row.version)], { newId, clock: systemClock });
          // The sequence is taken; a naive cursor would pass this row by while the transaction stays open.
          await pause((writer * turn) % 5 === 0 ? 60 : writer % 3);
        });
      }
    };
    await Promise.all(oneTo(12).map(write));
    await quiet(scene, 240);
    await expectExactlyOnce(scene);
    for (const versions of Object.values(await versionsBySubject(scene.grading.db))) expect(versions).toEqual(oneTo(versions.length));
  }));

  it('order › of two relays one sends; when it goes, the other takes over without a repetition or a gap', inWorld(async ({ scene, bus, transport }) => {
    const second = transport.natsUrl ? await transport.bus() : bus;
    const published: string[] = [];
    const counted = (inner: EventBus): EventBus => ({
      ...inner,
      publish: envelopes => {
        published.push(...envelopes.map(envelope => envelope.id));
        return inner.publish(envelopes);
      },
    });
    await scene.consumer(bus);
    const relays = [scene.relay(counted(bus)), scene.relay(counted(second))];
    await append(scene.ledger.db, history([2024], 100));
    await quiet(scene, 100);
    expect(relays.filter(relay => relay.leads())).toHaveLength(1);
    await relays.find(relay => relay.leads())!.stop();
    await append(scene.ledger.db, Array.from({ length: 100 }, (_, index) => declared(2024, 101 + index)));
    await quiet(scene, 200);
    await expectExactlyOnce(scene);
    expect(await versionsBySubject(scene.grading.db)).toEqual({ '2024': oneTo(200) });
    expect(published).toHaveLength(200);
    if (second !== bus) await second.close();
  }));

  it('order › a relay whose database session is cut off finds its way back', inWorld(async ({ scene, bus }) => {
    await scene.consumer(bus);
    const relay = scene.relay(bus);
    for (let turn = 0; turn < 10; turn += 1) {
      await append(scene.ledger.db, oneTo(10).map(n => declared(2024, turn * 10 + n)));
      await scene.ledger.db.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%-relay' and datname = current_database()`);
      await pause(turn * 10);
    }
    await quiet(scene, 100);
    await expectExactlyOnce(scene);
    expect(await versionsBySubject(scene.grading.db)).toEqual({ '2024': oneTo(100) });
    expect(relay.leads()).toBe(true);
  }));

  it('order › an aggregate whose oldest event is refused waits; the others go on', inWorld(async ({ scene, bus }) => {
    let refusing = true;
    const picky: EventBus = {
      ...bus,
      publish: async envelopes => {
        const isRefused = (subject: string): boolean => refusing && subject === '2020';
        const passed = await bus.publish(envelopes.filter(envelope => !isRefused(envelope.subject)));
        const receipts = [...passed];
        return envelopes.map((envelope): Receipt => (isRefused(envelope.subject) ? { outcome: 'refused', reason: 'not 2020' } : receipts.shift()!));
      },
    };
    await scene.consumer(bus);
    scene.relay(picky);
    await append(scene.ledger.db, history([2020, 2021, 2022], 10));
    await append(scene.ledger.db, [declared(2020, 11), declared(2021, 11)]);
    await eventually(async () => expect(await effects(scene.grading.db)).toHaveLength(21), { describe: 'the others pass' });
    const head = 'select attempts > 0 as tried, last_error from outbox where published_at is null order by seq limit 1';
    await eventually(async () => expect(await scene.ledger.db.query(head)).toEqual([{ tried: true, last_error: 'not 2020' }]), { describe: 'the try is counted' });
    refusing = false;
    await quiet(scene, 32);
    await expectExactlyOnce(scene);
    expect(await versionsBySubject(scene.grading.db)).toEqual({ '2020': oneTo(11), '2021': oneTo(11), '2022': oneTo(10) });
  }));
};
