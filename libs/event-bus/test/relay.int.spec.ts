import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@keyaccount/test-kit';
import { type EventBus, type Receipt, inProcessBus, openWork } from '../src/index';
import { type Scene, append, declared, history, oneTo, openScene } from './scene';

/** A broker in a variable: it can be rolled back or made anew while nobody looks. */
const fakeBroker = () => {
  let created = 'first';
  let stored: string[] = [];
  let away = false;
  const bus: EventBus = {
    ...inProcessBus(),
    transport: 'jetstream',
    publish: async envelopes =>
      envelopes.map((envelope): Receipt => {
        if (away) return { outcome: 'unavailable', reason: 'away' };
        const known = stored.indexOf(envelope.id) + 1;
        return { outcome: 'sent', stream: 'KEYACCOUNT_LEDGER', seq: known || stored.push(envelope.id), repeated: known > 0 };
      }),
    position: async () => ({ stream: 'KEYACCOUNT_LEDGER', created, lastSeq: stored.length }),
  };
  return {
    bus,
    stored: () => stored,
    rollBackTo: (seq: number) => void (stored = stored.slice(0, seq)),
    makeAnew: () => {
      created = `${created}-again`;
      stored = [];
    },
    goAway: (gone: boolean) => void (away = gone),
  };
};

describe('the relay', () => {
  let scene: Scene;
  beforeEach(async () => void (scene = await openScene()));
  afterEach(() => scene.close());

  const ids = async (): Promise<string[]> => (await scene.ledger.db.query<{ id: string }[]>('select id from outbox order by id')).map(row => row.id);
  const allSent = (): Promise<void> =>
    eventually(async () => expect((await openWork(scene.ledger.db)).outbox).toBe(0), { describe: 'all is sent' });
  const allStored = (broker: ReturnType<typeof fakeBroker>): Promise<void> =>
    eventually(async () => expect(broker.stored().toSorted()).toEqual(await ids()), { within: 5_000, describe: 'the stream holds every event' });

  it('lost data › a sequence that is given out twice gives away a rollback nobody noticed', async () => {
    const broker = fakeBroker();
    scene.relay(broker.bus);
    await append(scene.ledger.db, history([2024], 10));
    await allSent();
    broker.rollBackTo(5);
    await append(scene.ledger.db, [declared(2025, 1)]);
    await allStored(broker);
    expect(broker.stored()).toHaveLength(11);
    expect(broker.stored().indexOf((await scene.ledger.db.query<{ id: string }[]>(`select id from outbox where aggregate_id = '2025'`))[0]!.id)).toBe(5);
  });

  it('lost data › a stream made anew between two events is filled with everything, once', async () => {
    const broker = fakeBroker();
    scene.relay(broker.bus);
    await append(scene.ledger.db, history([2024], 10));
    await allSent();
    broker.makeAnew();
    await append(scene.ledger.db, [declared(2025, 1)]);
    await allStored(broker);
    const position = (): Promise<unknown> => scene.ledger.db.query(`select created, last_seq::int as "lastSeq" from outbox_position`);
    await eventually(async () => expect(await position()).toEqual([{ created: 'first-again', lastSeq: 11 }]), { describe: 'where the relay stands is written' });
  });

  it('lost data › a stream made anew is noticed even where others have filled it beyond the old end', async () => {
    const broker = fakeBroker();
    scene.relay(broker.bus);
    await append(scene.ledger.db, history([2024], 10));
    await allSent();
    broker.makeAnew();
    const foreign = oneTo(20).map(n => `foreign-${n}`);
    broker.stored().push(...foreign);
    await eventually(async () => expect(broker.stored().toSorted()).toEqual([...(await ids()), ...foreign].toSorted()), {
      within: 5_000, describe: 'the new stream holds every event',
    });
  });

  it('lost data › a transport that keeps its data is sent nothing twice', async () => {
    const broker = fakeBroker();
    const relay = scene.relay(broker.bus);
    await append(scene.ledger.db, history([2024], 10));
    await allSent();
    await relay.stop();
    scene.relay(broker.bus);
    await append(scene.ledger.db, [declared(2025, 1)]);
    await allSent();
    expect(await scene.ledger.db.query('select pub_seq::int as seq, attempts from outbox order by seq')).toEqual(oneTo(11).map(seq => ({ seq, attempts: 1 })));
  });

  it('away › while the transport is away nothing is counted against the events, and they go in order once it is back', async () => {
    const broker = fakeBroker();
    broker.goAway(true);
    scene.relay(broker.bus);
    await append(scene.ledger.db, history([2024], 700));
    await pause(800);
    expect(await scene.ledger.db.query('select max(attempts) as most, count(*)::int as rows from outbox where published_at is null')).toEqual([{ most: 0, rows: 700 }]);
    broker.goAway(false);
    await allSent();
    const inOrder = (await scene.ledger.db.query<{ id: string }[]>('select id from outbox order by seq')).map(row => row.id);
    expect(broker.stored()).toEqual(inOrder);
  });

  it('speed › an event on an idle system leaves at once, woken by the database', async () => {
    const broker = fakeBroker();
    scene.relay(broker.bus);
    await append(scene.ledger.db, [declared(2024, 1)]);
    await allSent();
    const waits: number[] = [];
    for (const version of oneTo(9)) {
      await pause(30);
      await append(scene.ledger.db, [declared(2024, version + 1)]);
      const committed = performance.now();
      while (broker.stored().length <= version) await pause(1);
      waits.push(performance.now() - committed);
    }
    // The poll alone would take a quarter of a second on average.
    expect(waits.sort((a, b) => a - b)[4]).toBeLessThan(100);
  });
});
