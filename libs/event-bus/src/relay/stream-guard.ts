import type { Service } from '@keyaccount/contracts';
import type { EventBus, StreamPosition } from '../bus';
import type { Log } from '../reaction';
import { type Sent, recordedPosition, sendAgainAfter } from './outbox';
import type { Session } from './session';

/**
 * Notices that a broker lost what it had acknowledged (a new or restored store, a power failure) and has it sent again.
 * The signs: the stream was made anew, it ends before the last recorded acknowledgement, or a sequence is given out twice.
 */
export type StreamGuard = {
  /** Compares the stream with what this database has recorded. */
  check(): Promise<void>;
  /** Looks at fresh acknowledgements before they are recorded. */
  watch(sent: readonly (Sent & { readonly repeated: boolean })[]): Promise<void>;
};

export const streamGuard = (session: Session, bus: EventBus, source: Service, log: Log): StreamGuard => {
  let recorded: StreamPosition | undefined;

  const sendAgain = async (position: StreamPosition): Promise<void> => {
    const rows = await sendAgainAfter(session, position);
    if (recorded || rows) log.warn({ ...position, recorded: recorded?.lastSeq, rows }, 'the broker lost events; they are sent again');
    recorded = position;
  };

  const check = async (): Promise<void> => {
    const actual = await bus.position(source);
    if (!actual) return;
    recorded = await recordedPosition(session, actual.stream);
    if (recorded?.created !== actual.created) return sendAgain({ ...actual, lastSeq: 0 });
    if (actual.lastSeq < recorded.lastSeq) return sendAgain(actual);
  };

  const watch: StreamGuard['watch'] = async sent => {
    if (!recorded) return;
    const { lastSeq, created, stream } = recorded;
    const fresh = sent.filter(row => row.stream === stream && row.seq !== null && !row.repeated).map(row => row.seq ?? 0);
    if (!fresh.length) return;
    const first = Math.min(...fresh);
    if (first <= lastSeq) {
      const actual = await bus.position(source);
      await sendAgain(actual && actual.created !== created ? { ...actual, lastSeq: 0 } : { stream, created, lastSeq: first - 1 });
    }
    recorded = { ...recorded, lastSeq: Math.max(recorded.lastSeq, ...fresh) };
  };

  return { check, watch };
};
