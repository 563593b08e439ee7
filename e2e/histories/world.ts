import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complaints } from '@keyaccount/complaints';
import { SERVICES, type Service } from '@keyaccount/contracts';
import { customerRegistry } from '@keyaccount/customer-registry';
import { grading } from '@keyaccount/grading';
import { systemActor } from '@keyaccount/identity';
import { organisation } from '@keyaccount/organisation';
import { revenueLedger } from '@keyaccount/revenue-ledger';
import { InvalidInput, newId, refused, rows, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { director, testDatabase, type TestDatabase } from '@keyaccount/test-kit';
import pino from 'pino';
import { readDatabases } from '../../infra/src/invariants/databases';
import { checkInvariants, told, type Outcome } from '../../infra/src/invariants/invariants';
import { MODULES } from '../../infra/src/modules';
import { BUREAU, type StatedUnit } from './bureau';
import { postOffice } from './post-office';

const loader = systemActor('histories', ['organisation:load']);
type BureauFile = { readonly units: readonly StatedUnit[]; readonly staff?: readonly object[] };

const movableClock = (iso: string) => {
  let now = new Date(iso);
  return { now: () => now, forward: (days: number): void => void (now = new Date(now.getTime() + days * 86_400_000)) };
};

const openDatabases = async (): Promise<Record<Service, TestDatabase>> =>
  Object.fromEntries(await Promise.all(MODULES.map(async module => [module.source, await testDatabase(module)]))) as Record<Service, TestDatabase>;

/** A bureau on databases of its own: the five services in this process, joined by a post office that tests tell what to deliver. */
export const openWorld = async () => {
  const databases = await openDatabases();
  const spoolDir = await mkdtemp(join(tmpdir(), 'histories-'));
  const clock = movableClock('2025-01-15T02:00:00Z');
  const log = pino({ level: 'silent' });
  const depsOf = (service: Service): ServiceDeps => ({ db: databases[service].db, clock, newId, log, spoolDir, settings: {} });
  const services = {
    organisation: organisation(depsOf('organisation')), registry: customerRegistry(depsOf('registry')), ledger: revenueLedger(depsOf('ledger')),
    grading: grading(depsOf('grading')), complaints: complaints(depsOf('complaints')),
  };
  const post = await postOffice(Object.fromEntries(
    SERVICES.map(service => [service, { db: databases[service].db, reactions: services[service].reactions }]),
  ) as Parameters<typeof postOffice>[0], log);
  const readers = readDatabases(Object.fromEntries(SERVICES.map(service => [service, databases[service].url])) as Record<Service, string>, clock);

  /** A bureau file that cannot be loaded is refused. */
  const load = async (file: BureauFile): Promise<object | Refused<string>> => {
    try {
      return await services.organisation.useCases.loadBureau(loader, { file, initialPassword: undefined, correlationId: newId() });
    } catch (error) {
      if (error instanceof InvalidInput) return refused(error.sentence.reason ?? 'InvalidInput');
      throw error;
    }
  };
  await load(BUREAU);
  await post.drain();

  return {
    ...services, clock, post, load, depsOf,
    sql: <Row>(service: Service, text: string, parameters: unknown[] = []): Promise<Row[]> => rows<Row>(databases[service].db.manager, text, parameters),
    /** Carries out what the day brings and waits until the bus is quiet; answers what does not hold then. */
    violations: async (): Promise<readonly string[]> => {
      await services.registry.imports.settled();
      await post.drain();
      await services.registry.useCases.settleOwnership(director(), { on: null, idempotencyKey: null, correlationId: newId() });
      await post.drain();
      const wrong: Outcome[] = [];
      await checkInvariants(readers, outcome => outcome.finding.offending > 0 && wrong.push(outcome));
      return wrong.map(told);
    },
    close: async (): Promise<void> => {
      await services.registry.imports.stop();
      await readers.close();
      await Promise.all(SERVICES.map(service => databases[service].drop()));
      await rm(spoolDir, { recursive: true, force: true });
    },
  };
};
export type World = Awaited<ReturnType<typeof openWorld>>;
