import { setTimeout as pause } from 'node:timers/promises';
import { newId, systemClock } from '@keyaccount/subgraph-kit';
import { eventually } from '@keyaccount/test-kit';
import {
  type EventBus, type Reaction, type Receipt, appendToOutbox, discardDeadLetter, listDeadLetters, openWork, replayDeadLetter,
} from '../src/index';
import { type CrashPoint, runUntilKilled } from './crash';
import {
  DECLARED, type Scene, append, declared, effects, expectExactlyOnce, history, oneTo, openScene, publishedIds, quiet, recordEffect, versionsBySubject,
} from './scene';

/** How the suite gets hold of a transport; each test has one of its own. */
export type TransportUnderTest = { bus(): Promise<EventBus>; readonly natsUrl?: string; end(): Promise<void> };

type World = { readonly scene: Scene; readonly bus: EventBus; readonly transport: TransportUnderTest };

/** What every transport promises. Both adapters run it, on real databases and, where there is one, a real broker. */
export const eventBusContract = (name: string, open: () => Promise<TransportUnderTest>, suite: typeof describe | typeof describe.skip = describe): void => {
  const inWorld = (work: (world: World) => Promise<void>) => async (): Promise<void> => {
    const transport = await open();
    const scene = await openScene();
    const bus = await transport.bus();
    try {
      await work({ scene, bus, transport });
    } finally {
      await scene.close();
      await bus.close();
      await transport.end();
    }
  };

  suite(`event bus over ${name}`, () => {
    deliveryTests(inWorld);
    orderTests(inWorld);
    crashTests(inWorld);
    poisonTests(inWorld);
  });
};

type InWorld = (work: (world: World) => Promise<void>) => () => Promise<void>;

const deliveryTests = (inWorld: InWorld): void => {
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
    const breakOff = async (): Promise<void> => {
      while (breaking) {
        await scene.ledger.db.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
        await pause(40);
      }
    };
    const broken = breakOff();
    for (const year of oneTo(20)) await append(scene.ledger.db, history([2000 + year], 20));
    await pause(1_500);
    breaking = false;
    await broken;
    await quiet(scene, 400);
    await expectExactlyOnce(scene);
    expect((await openWork(scene.grading.db)).deadLetters).toBe(0);
  }));
};

const orderTests = (inWorld: InWorld): void => {
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
    const [head] = await scene.ledger.db.query<{ attempts: number; last_error: string }[]>('select attempts, last_error from outbox where published_at is null order by seq limit 1');
    expect(head).toMatchObject({ last_error: 'not 2020' });
    expect(head!.attempts).toBeGreaterThan(0);
    refusing = false;
    await quiet(scene, 32);
    await expectExactlyOnce(scene);
    expect(await versionsBySubject(scene.grading.db)).toEqual({ '2020': oneTo(11), '2021': oneTo(11), '2022': oneTo(10) });
  }));
};

const crashTests = (inWorld: InWorld): void => {
  const crashes: [CrashPoint, string, number][] = [
    ['before-append-commits', 'before the producer commits', 0],
    ['before-commit', 'before the consumer commits', 60],
    ['after-commit', 'after the consumer commits, before the transport knows', 60],
    ['after-publish', 'after the transport has it, before the outbox knows', 60],
  ];
  it.each(crashes)('crash › killed %s: exactly once after the next start', (point, _, events) =>
    inWorld(async ({ scene, transport }) => {
      await runUntilKilled(point, { ledger: scene.ledger.url, grading: scene.grading.url, ...(transport.natsUrl ? { nats: transport.natsUrl } : {}) });
      expect(await publishedIds(scene.ledger.db)).toHaveLength(events);
      const next = await transport.bus();
      await scene.consumer(next);
      scene.relay(next);
      await quiet(scene, events);
      await expectExactlyOnce(scene);
      await append(scene.ledger.db, [declared(2030, 1)]);
      await quiet(scene, events + 1);
      await expectExactlyOnce(scene);
      await scene.close();
      await next.close();
    })());
};

const poisonTests = (inWorld: InWorld): void => {
  it('poison › one bad event among a thousand good ones is set aside alone, and is replayed once the fault is mended', inWorld(async ({ scene, bus }) => {
    let mended = false;
    const fragile: Reaction<typeof DECLARED> = async (events, tx) => {
      if (!mended && events.some(event => event.data.year === 1999)) throw new Error('cannot cope with 1999');
      await recordEffect(events, tx);
    };
    await scene.consumer(bus, fragile);
    scene.relay(bus);
    const good = history([2023, 2024], 250);
    await append(scene.ledger.db, [...good, declared(1999, 1), ...history([2025, 2026], 250)]);
    await quiet(scene, 1_000);
    const letters = await listDeadLetters(scene.grading.db);
    expect(letters).toMatchObject([{ consumer: 'grading', type: DECLARED, reason: 'cannot cope with 1999', attempts: 5, status: 'OPEN' }]);
    expect(await openWork(scene.grading.db)).toEqual({ outbox: 0, deadLetters: 1 });

    const reactions = { [DECLARED]: fragile };
    const id = letters[0]!.id;
    const replay = { id, reactions, by: 'operator-1', clock: systemClock };
    expect(await replayDeadLetter(scene.grading.db, replay)).toEqual({ outcome: 'failed', reason: 'cannot cope with 1999' });
    mended = true;
    expect(await replayDeadLetter(scene.grading.db, replay)).toEqual({ outcome: 'replayed' });
    expect(await replayDeadLetter(scene.grading.db, replay)).toEqual({ outcome: 'not-open' });
    await expectExactlyOnce(scene);
    expect(await listDeadLetters(scene.grading.db, { status: 'REPLAYED' })).toMatchObject([{ id, settledBy: 'operator-1', attempts: 6 }]);
  }));

  it('poison › a row that breaks its contract is set aside at the producer and holds nobody up', inWorld(async ({ scene, bus }) => {
    await scene.consumer(bus);
    scene.relay(bus);
    const { db } = scene.ledger;
    await append(db, [declared(2024, 1)]);
    await db.query(
      `insert into outbox (type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id)
       values ($1, 'bureau-revenue', '2024', 2, '{"year": 2024, "fen": "much", "version": 2}', uuidv7())`, [DECLARED]);
    await append(db, [declared(2024, 3)]);
    await quiet(scene, 2);
    expect(await versionsBySubject(scene.grading.db)).toEqual({ '2024': [1, 3] });
    const [letter] = await listDeadLetters(db);
    expect(letter).toMatchObject({ consumer: 'outbox', reason: expect.stringContaining('data.fen') });

    await db.query(`update outbox set payload = payload || '{"fen": 5}' where id = $1`, [letter!.eventId]);
    expect(await replayDeadLetter(db, { id: letter!.id, reactions: {}, by: 'operator-1', clock: systemClock })).toEqual({ outcome: 'replayed' });
    await quiet(scene, 3);
    await expectExactlyOnce(scene);
  }));

  it('poison › a discarded letter keeps its row and its operator, and stays discarded', inWorld(async ({ scene, bus }) => {
    await scene.consumer(bus, () => Promise.reject(new Error('never')));
    scene.relay(bus);
    await append(scene.ledger.db, [declared(2024, 1)]);
    await eventually(async () => expect(await listDeadLetters(scene.grading.db)).toHaveLength(1), { describe: 'the letter is there' });
    const [letter] = await listDeadLetters(scene.grading.db);
    const discard = { id: letter!.id, by: 'operator-2', clock: systemClock, note: 'declared twice on paper' };
    expect(await discardDeadLetter(scene.grading.db, discard)).toEqual({ outcome: 'discarded' });
    expect(await discardDeadLetter(scene.grading.db, discard)).toEqual({ outcome: 'not-open' });
    expect(await listDeadLetters(scene.grading.db, { status: 'DISCARDED' })).toMatchObject([{ settledBy: 'operator-2', note: 'declared twice on paper' }]);
    expect(await openWork(scene.grading.db)).toEqual({ outbox: 0, deadLetters: 0 });
    expect(await effects(scene.grading.db)).toEqual([]);
  }));
};
