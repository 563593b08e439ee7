export { type NewEvent, appendToOutbox } from './append';
export type { DeliverBatch, EventBus, Receipt, StreamPosition, Subscription, Transport } from './bus';
export {
  type DeadLetter, type DeadLetterStatus, type Settled, discardDeadLetter, listDeadLetters, openWork, replayDeadLetter,
} from './dead-letters';
export { inProcessBus } from './in-process';
export { type Consumer, type ConsumerOptions, startConsumer } from './inbox/consumer';
export { type JetStreamOptions, jetStreamBus } from './jetstream/bus';
export { busMigrations } from './migrations';
export { pruneBefore } from './prune';
export type { Log, Reaction, ReactionTable } from './reaction';
export { type Relay, type RelayOptions, startRelay } from './relay/relay';
export { OUTBOX_INBOX_SQL } from './tables';
