import type { EventEnvelope, Service } from '@keyaccount/contracts';
import type { EventBus, Receipt } from '../bus';
import { type OutboxRow, checkRow } from '../envelope';
import type { Log } from '../reaction';
import { type Backoff, backoff, messageOf } from '../waiting';
import { type Sent, aggregateOf, markRefused, markSent, markUnreadable, readUnsent } from './outbox';
import type { Session } from './session';
import type { StreamGuard } from './stream-guard';

/** `unavailable` says why the transport does not work; `rows` were read. */
export type BatchOutcome = { readonly rows: number; readonly unavailable?: string };

type Publishable = { readonly row: OutboxRow; readonly envelope: EventEnvelope };
type Waiting = { until: number; readonly backoff: Backoff };

export type BatchContext = {
  readonly session: Session;
  readonly bus: EventBus;
  readonly source: Service;
  readonly guard: StreamGuard;
  readonly log: Log;
};

/** Sends the outbox batch by batch. An aggregate whose oldest event is refused waits, longer each time; the others go on. */
export const batchSender = ({ session, bus, source, guard, log }: BatchContext): (() => Promise<BatchOutcome>) => {
  const waiting = new Map<string, Waiting>();

  const setAside = async (unreadable: readonly { row: OutboxRow; reason: string }[]): Promise<void> => {
    if (!unreadable.length) return;
    await markUnreadable(session, unreadable);
    for (const { row, reason } of unreadable) log.error({ eventId: row.id, type: row.type, reason }, 'an unsent event breaks its contract: dead letter');
  };

  const recordSent = async (publishable: readonly Publishable[], receipts: readonly Receipt[]): Promise<void> => {
    const sent: (Sent & { repeated: boolean })[] = [];
    publishable.forEach(({ row }, index) => {
      const receipt = receipts[index];
      if (receipt?.outcome !== 'sent') return;
      sent.push({ id: row.id, stream: receipt.stream, seq: receipt.seq, repeated: receipt.repeated });
      waiting.delete(aggregateOf(row));
    });
    if (!sent.length) return;
    await guard.watch(sent);
    await markSent(session, bus.transport, sent);
  };

  const recordRefused = async (publishable: readonly Publishable[], receipts: readonly Receipt[]): Promise<void> => {
    const refused = publishable.flatMap(({ row }, index) => {
      const receipt = receipts[index];
      return receipt?.outcome === 'refused' ? [{ id: row.id, aggregate: aggregateOf(row), reason: receipt.reason }] : [];
    });
    if (!refused.length) return;
    await markRefused(session, refused);
    for (const aggregate of new Set(refused.map(row => row.aggregate))) {
      const wait = waiting.get(aggregate) ?? { until: 0, backoff: backoff(500, 60_000) };
      wait.until = performance.now() + wait.backoff.next();
      waiting.set(aggregate, wait);
    }
    log.warn({ events: refused.length, reason: refused[0]?.reason }, 'the transport refused events; their aggregates wait');
  };

  return async () => {
    const now = performance.now();
    const rows = await readUnsent(session, [...waiting].filter(([, wait]) => wait.until > now).map(([aggregate]) => aggregate));
    const publishable: Publishable[] = [];
    const unreadable: { row: OutboxRow; reason: string }[] = [];
    for (const row of rows) {
      const checked = checkRow(row, source);
      if (checked.fault === undefined) publishable.push({ row, envelope: checked.envelope });
      else unreadable.push({ row, reason: checked.fault });
    }
    await setAside(unreadable);
    if (!publishable.length) return { rows: rows.length };
    const receipts = await bus
      .publish(publishable.map(({ envelope }) => envelope))
      .catch((error: unknown): Receipt[] => publishable.map(() => ({ outcome: 'unavailable', reason: messageOf(error) })));
    await recordSent(publishable, receipts);
    await recordRefused(publishable, receipts);
    const [unavailable] = receipts.flatMap(receipt => (receipt.outcome === 'unavailable' ? [receipt.reason] : []));
    return { rows: rows.length, ...(unavailable !== undefined && { unavailable }) };
  };
};
