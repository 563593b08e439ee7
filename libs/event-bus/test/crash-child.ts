// A process of both services that ends itself by SIGKILL at a chosen point. Bundled and started by crash.ts.
import { createDatabase, newId, systemClock } from '@keyaccount/subgraph-kit';
import { type EventBus, appendToOutbox, inProcessBus, jetStreamBus, startConsumer, startRelay } from '../src/index';
import { DECLARED, history, recordEffect, silent } from './scene';

const [point = '', ledgerUrl = '', gradingUrl = '', natsUrl] = process.argv.slice(2);
const die = (at: string): void => {
  if (at === point) process.kill(process.pid, 'SIGKILL');
};

const crashing = (bus: EventBus): EventBus => ({
  ...bus,
  publish: async envelopes => {
    const receipts = await bus.publish(envelopes);
    die('after-publish');
    return receipts;
  },
  subscribe: (consumer, types, deliver) =>
    bus.subscribe(consumer, types, async envelopes => {
      await deliver(envelopes);
      die('after-commit');
    }),
});

const main = async (): Promise<void> => {
  const ledger = await createDatabase({ url: ledgerUrl, name: 'crash-ledger', entities: [] });
  const grading = await createDatabase({ url: gradingUrl, name: 'crash-grading', entities: [] });
  const bus = crashing(natsUrl ? await jetStreamBus({ url: natsUrl, log: silent, ackWaitMs: 1_000 }) : inProcessBus());
  await startConsumer({
    db: grading, consumer: 'grading', bus, log: silent,
    reactions: {
      [DECLARED]: async (events, tx) => {
        await recordEffect(events, tx);
        die('before-commit');
      },
    },
  });
  startRelay({ db: ledger, source: 'ledger', bus, log: silent });
  await ledger.transaction(async tx => {
    await appendToOutbox(tx, history([2023, 2024, 2025], 20), { newId, clock: systemClock });
    die('before-append-commits');
  });
};

void main();
