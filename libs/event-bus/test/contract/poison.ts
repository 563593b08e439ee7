import { systemClock } from '@keyaccount/subgraph-kit';
import { eventually } from '@keyaccount/test-kit';
import { type Reaction, discardDeadLetter, listDeadLetters, openWork, replayDeadLetter } from '../../src/index';
import { DECLARED, append, declared, effects, expectExactlyOnce, history, quiet, recordEffect, versionsBySubject } from '../scene';
import type { InWorld } from './world';

export const poisonTests = (inWorld: InWorld): void => {
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
