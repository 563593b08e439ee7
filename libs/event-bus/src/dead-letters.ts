import type { EventEnvelope } from '@keyaccount/contracts';
import { checkMessage } from './envelope';
import { react } from './inbox/react';
import type { Clock, Db, ReactionTable, Tx } from './reaction';
import { PRODUCER } from './relay/outbox';
import { messageOf } from './waiting';

export type DeadLetterStatus = 'OPEN' | 'REPLAYED' | 'DISCARDED';

export type DeadLetter = {
  readonly id: string;
  /** The service that gave up on the event; "outbox" where its own producer did, before sending it. */
  readonly consumer: string;
  readonly eventId: string;
  readonly type: string;
  readonly envelope: unknown;
  readonly reason: string;
  readonly attempts: number;
  readonly deadAt: Date;
  readonly status: DeadLetterStatus;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly note: string | null;
};

/** Who settles a dead letter; kept with it. */
type Operator = { readonly by: string; readonly clock: Clock; readonly note?: string };

/** `not-open`: there is no such letter, or it is settled. `failed`: the event cannot be handled yet. */
export type Settled = { readonly outcome: 'replayed' | 'discarded' | 'not-open' } | { readonly outcome: 'failed'; readonly reason: string };

const COLUMNS = `id, consumer, event_id as "eventId", type, envelope, reason, attempts, dead_at as "deadAt",
  status, settled_at as "settledAt", settled_by as "settledBy", note`;

/** Events that were not sent yet and dead letters that nobody has settled: zero and zero once all is quiet. */
export const openWork = async (db: Db): Promise<{ outbox: number; deadLetters: number }> => {
  const [row] = await db.query<{ outbox: number; deadLetters: number }[]>(
    `select (select count(*) from outbox where published_at is null)::int as outbox,
            (select count(*) from dead_letter where status = 'OPEN')::int as "deadLetters"`,
  );
  return row ?? { outbox: 0, deadLetters: 0 };
};

/** The oldest first. */
export const listDeadLetters = (
  db: Db,
  { status = 'OPEN', limit = 100 }: { readonly status?: DeadLetterStatus; readonly limit?: number } = {},
): Promise<DeadLetter[]> =>
  db.query<DeadLetter[]>(`select ${COLUMNS} from dead_letter where status = $1 order by dead_at, id limit $2`, [status, limit]);

const lockOpen = async (tx: Tx, id: string): Promise<DeadLetter | undefined> => {
  const [letter] = await tx.query<DeadLetter[]>(`select ${COLUMNS} from dead_letter where id = $1 and status = 'OPEN' for update`, [id]);
  return letter;
};

const settle = (tx: Tx, id: string, status: DeadLetterStatus, { by, clock, note }: Operator): Promise<unknown> =>
  tx.query('update dead_letter set status = $2, settled_at = $3, settled_by = $4, note = $5 where id = $1', [
    id, status, clock.now(), by, note ?? null,
  ]);

const handleAgain = async (tx: Tx, letter: DeadLetter, reactions: ReactionTable): Promise<void> => {
  if (letter.consumer === PRODUCER) {
    const unsent = `update outbox set published_at = null, transport = null, last_error = null
                     where id = $1 and transport = 'dead-letter' returning id`;
    const [rows] = await tx.query<[{ id: string }[], number]>(unsent, [letter.eventId]);
    if (!rows.length) throw new Error('the outbox no longer holds the event');
    return;
  }
  // The envelope was written by setAside from one that came as an EventEnvelope; checkMessage says whether it is a good one.
  const checked = checkMessage(letter.envelope as EventEnvelope);
  if (checked.fault !== undefined) throw new Error(checked.fault);
  await react(reactions, [checked.envelope], tx);
};

/**
 * Handles a dead letter again once its cause is mended: the reaction and the settlement are one transaction.
 * An event set aside at its producer goes back into the outbox. Where it fails again the letter stays open with the new reason.
 */
export const replayDeadLetter = async (
  db: Db,
  { id, reactions, ...operator }: Operator & { readonly id: string; readonly reactions: ReactionTable },
): Promise<Settled> => {
  try {
    return await db.transaction('READ COMMITTED', async (tx): Promise<Settled> => {
      const letter = await lockOpen(tx, id);
      if (!letter) return { outcome: 'not-open' };
      await handleAgain(tx, letter, reactions);
      await settle(tx, id, 'REPLAYED', operator);
      return { outcome: 'replayed' };
    });
  } catch (error) {
    const reason = messageOf(error);
    await db.query('update dead_letter set attempts = attempts + 1, reason = $2 where id = $1', [id, reason]);
    return { outcome: 'failed', reason };
  }
};

/** Gives a dead letter up for good; the row stays, with who did it and when. */
export const discardDeadLetter = (db: Db, { id, ...operator }: Operator & { readonly id: string }): Promise<Settled> =>
  db.transaction('READ COMMITTED', async (tx): Promise<Settled> => {
    if (!(await lockOpen(tx, id))) return { outcome: 'not-open' };
    await settle(tx, id, 'DISCARDED', operator);
    return { outcome: 'discarded' };
  });
