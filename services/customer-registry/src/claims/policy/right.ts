import { overlap, type ClaimedLine } from './lines';

export type QueueReason = 'LINE_HELD' | 'COMPREHENSIVE_HELD' | 'LINES_HELD';

/** Another claim on the same customer that has, or had, the right. */
export type Rival = { readonly id: string; readonly unit: string; readonly line: ClaimedLine; readonly from: Date; readonly until: Date; readonly ended: boolean };

export type Right =
  | { readonly outcome: 'ACTIVE'; readonly from: Date }
  | { readonly outcome: 'QUEUED'; readonly reason: QueueReason; readonly heldBy: string; readonly blockedBy: string };

const reasonOf = (wanted: ClaimedLine, held: ClaimedLine): QueueReason => {
  if (held === null) return 'COMPREHENSIVE_HELD';
  return wanted === null ? 'LINES_HELD' : 'LINE_HELD';
};

/**
 * Who has the development right (REG-5): the earliest valid claim of a customer and line keeps it for its validity, a later one queues
 * with its reason. A comprehensive claim conflicts with every line. A claim that ended by another clock a moment ahead of ours is
 * followed, never overlapped.
 */
export const rightOf = (line: ClaimedLine, rivals: readonly Rival[], now: Date): Right => {
  const inTheWay = rivals.filter(rival => overlap(line, rival.line) && rival.until > now);
  const [first] = inTheWay.filter(({ ended }) => !ended).sort((a, b) => a.from.getTime() - b.from.getTime());
  if (first) return { outcome: 'QUEUED', reason: reasonOf(line, first.line), heldBy: first.unit, blockedBy: first.id };
  return { outcome: 'ACTIVE', from: new Date(Math.max(now.getTime(), ...inTheWay.map(({ until }) => until.getTime()))) };
};
