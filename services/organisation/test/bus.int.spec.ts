import { inProcessBus, openWork, startConsumer, startRelay } from '@keyaccount/event-bus';
import { systemActor } from '@keyaccount/identity';
import { newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, eventually } from '@keyaccount/test-kit';
import { bureauFile, testOrganisation } from './bureau';

describe('GRD-8 › over the bus', () => {
  it('what organisation publishes becomes its own activity, once, and a unit sees what concerns it', async () => {
    const test = await testOrganisation();
    const { db, log } = test.deps;
    const bus = inProcessBus();
    const consumer = await startConsumer({ db, consumer: 'organisation', reactions: test.running.reactions, bus, log });
    const relay = startRelay({ db, source: 'organisation', bus, log });
    try {
      const correlationId = newId();
      await test.service.useCases.loadBureau(systemActor('bureau-file', ['organisation:load']), {
        file: { ...bureauFile, staff: bureauFile.staff.map(person => ({ ...person, username: null })) }, initialPassword: undefined, correlationId,
      });
      const filter = { correlationId, customerId: null };
      await eventually(async () => {
        expect(await openWork(db)).toEqual({ outbox: 0, deadLetters: 0 });
        expect(await test.service.queries.countActivity(director(), filter)).toBe(12);
      }, { describe: 'six units, five appointments and an end of one in the activity' });
      const seen = await test.service.queries.activity(countyHead('U440515'), filter, { limit: 20, after: null });
      expect(seen.map(({ type }) => type).sort()).toEqual([
        'organisation.appointment-ended.v1', 'organisation.appointment-started.v1', 'organisation.appointment-started.v1', 'organisation.appointment-started.v1', 'organisation.unit-changed.v1',
      ]);
    } finally {
      await relay.stop();
      await consumer.stop();
      await bus.close();
      await test.drop();
    }
  });
});
