import type { EventEnvelope } from '@keyaccount/contracts';
import { type TestDatabase, event, testDatabase } from '@keyaccount/test-kit';
import { type DeliverBatch, type EventBus, type ReactionTable, inProcessBus, listDeadLetters, startConsumer } from '../src/index';
import { DECLARED, effects, recordEffect, sceneModule, silent } from './scene';

const CLOSED = 'ledger.month-closed.v1';
const year = (subject: number, version = 1): EventEnvelope =>
  event(DECLARED, { subject: String(subject), version, data: { year: subject, fen: 5, version } });
const month = (subject: string): EventEnvelope =>
  event(CLOSED, { subject, version: 1, data: { month: subject, cells: 0, fen: 0, sequence: 0, version: 1 } });

describe('the consumer of a service', () => {
  let grading: TestDatabase;
  beforeEach(async () => void (grading = await testDatabase(sceneModule)));
  afterEach(() => grading.drop());

  /** Hands batches to the consumer as a transport would. */
  const deliveryTo = async (reactions: ReactionTable): Promise<DeliverBatch> => {
    let deliver: DeliverBatch | undefined;
    const bus: EventBus = {
      ...inProcessBus(),
      subscribe: async (_consumer, _types, handOver) => {
        deliver = handOver;
        return { stop: async () => undefined };
      },
    };
    await startConsumer({ db: grading.db, consumer: 'grading', reactions, bus, log: silent });
    return batch => deliver!(batch);
  };

  it('batch › neighbours of one type reach the reaction together, in order, all in one transaction', async () => {
    const calls: string[][] = [];
    const transactions = new Set<string>();
    const deliver = await deliveryTo({
      [DECLARED]: async (events, tx) => {
        calls.push(events.map(one => one.subject));
        transactions.add((await tx.query<{ id: string }[]>('select pg_current_xact_id()::text as id'))[0]!.id);
      },
      [CLOSED]: async (events, tx) => {
        calls.push(events.map(one => one.subject));
        transactions.add((await tx.query<{ id: string }[]>('select pg_current_xact_id()::text as id'))[0]!.id);
      },
    });
    await deliver([year(2021), year(2022), month('2022-01'), month('2022-02'), year(2023)]);
    expect(calls).toEqual([['2021', '2022'], ['2022-01', '2022-02'], ['2023']]);
    expect(transactions.size).toBe(1);
  });

  it('poison › the halves of a failing batch keep the order, and only the failing events are set aside', async () => {
    const deliver = await deliveryTo({
      [DECLARED]: async (events, tx) => {
        if (events.some(one => one.data.year % 100 === 7)) throw new Error('seven');
        await recordEffect(events, tx);
      },
    });
    const batch = Array.from({ length: 300 }, (_, index) => year(2_000 + index));
    await deliver(batch);
    expect((await effects(grading.db)).map(effect => Number(effect.subject))).toEqual(batch.map(one => Number(one.subject)).filter(one => one % 100 !== 7));
    expect((await listDeadLetters(grading.db)).map(letter => letter.eventId)).toEqual(batch.filter(one => Number(one.subject) % 100 === 7).map(one => one.id));
    await deliver(batch);
    expect(await effects(grading.db)).toHaveLength(297);
    expect(await listDeadLetters(grading.db)).toHaveLength(3);
  });

  it('poison › an event that breaks its contract is set aside at once, without a try', async () => {
    const deliver = await deliveryTo({ [DECLARED]: recordEffect });
    const broken: EventEnvelope[] = [
      { ...year(2024), data: { year: 2024 } }, { ...year(2025), version: -1 }, { ...year(2026), type: 'ledger.unheard-of.v1' },
    ];
    const batch = [year(2021), ...broken, year(2022)];
    await deliver(batch);
    await deliver(batch);
    expect((await effects(grading.db)).map(effect => effect.subject)).toEqual(['2021', '2022']);
    expect((await listDeadLetters(grading.db)).map(letter => [letter.attempts, letter.reason.split(':')[0]])).toEqual([
      [1, 'data.fen'], [1, 'version'], [1, 'no event is called ledger.unheard-of.v1'],
    ]);
  });

  it('failure › one that passes by itself is tried again and never counted', async () => {
    let failures = 6;
    const deliver = await deliveryTo({
      [DECLARED]: async (events, tx) => {
        await recordEffect(events, tx);
        if ((failures -= 1) >= 0) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
      },
    });
    await deliver([year(2021), year(2022)]);
    expect(await effects(grading.db)).toHaveLength(2);
    expect(await listDeadLetters(grading.db)).toEqual([]);
  });

  it('failure › while the database stays away the batch goes back to the transport', async () => {
    const deliver = await deliveryTo({ [DECLARED]: () => Promise.reject(Object.assign(new Error('shutting down'), { code: '57P01' })) });
    await expect(deliver([year(2021)])).rejects.toThrow('shutting down');
    expect(await listDeadLetters(grading.db)).toEqual([]);
  }, 30_000);

  it('inbox › an event that two processes get at once takes effect once', async () => {
    const reactions: ReactionTable = { [DECLARED]: recordEffect };
    const [one, other] = await Promise.all([deliveryTo(reactions), deliveryTo(reactions)]);
    const batch = Array.from({ length: 200 }, (_, index) => year(2_000 + index));
    await Promise.all([one(batch), other([...batch].reverse()), one(batch.slice(50)), other(batch.slice(0, 150))]);
    expect(await effects(grading.db)).toHaveLength(200);
  });
});
