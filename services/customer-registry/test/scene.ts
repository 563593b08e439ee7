import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { EventData, EventOf, EventType, GradeLevel, Line, PostKind, UnitTier } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { inTransaction, newId, rows, type RunningService, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { director, event, graphql, informationSupervisor, testDatabase, type GraphqlAnswer } from '@keyaccount/test-kit';
import pg from 'pg';
import pino from 'pino';
import { customerRegistry, registryModule, type CustomerRegistry } from '../src/customer-registry';

type Unit = { code: string; tier: UnitTier; parent: string | null; divisions?: string[]; lines?: Line[] };

/** The bureau as the plan has it (ORG-1), with two sub-branches. */
export const UNITS: readonly Unit[] = [
  { code: 'P44', tier: 'PROVINCIAL_CENTRE', parent: null, divisions: ['44'] },
  { code: 'C4405', tier: 'CITY_CENTRE', parent: 'P44', divisions: ['4405'] },
  { code: 'U440513', tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: ['440513'] },
  { code: 'U440515', tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: ['440515'] },
  { code: 'BB4405', tier: 'BUSINESS_BRANCH', parent: 'C4405', divisions: ['440507', '440511', '440512'] },
  { code: 'PB-EXPRESS', tier: 'PROFESSIONAL_BUREAU', parent: 'C4405', lines: ['express'] },
  { code: 'S440515001', tier: 'SUB_BRANCH', parent: 'U440515', divisions: ['440515001'] },
  { code: 'S440511004', tier: 'SUB_BRANCH', parent: 'BB4405', divisions: ['440511004'] },
];

/** People of a unit have ids that say who they are: `staffIdOf('U440515', 1)`. */
export const staffIdOf = (unit: string, nth: number): string => {
  const place = UNITS.findIndex(({ code }) => code === unit) + 1;
  return `0192f00a-0000-7000-8000-${String(place).padStart(6, '0')}${String(nth).padStart(6, '0')}`;
};

const STAFFED = ['C4405', 'U440513', 'U440515', 'BB4405', 'PB-EXPRESS'];

export const unitChanged = (unit: Unit, version = 1): EventOf<'organisation.unit-changed.v1'> =>
  event('organisation.unit-changed.v1', {
    subject: unit.code, version, data: { name: `${unit.code} 中心`, divisions: [], lines: [], ...unit, version },
  });

export const appointmentStarted = (unit: string, nth: number, post: PostKind = 'ACCOUNT_MANAGER'): EventOf<'organisation.appointment-started.v1'> => {
  const staffId = staffIdOf(unit, nth);
  const appointmentId = staffId.replace('0192f00a', '0192f00b');
  return event('organisation.appointment-started.v1', {
    subject: appointmentId, version: 1, data: { appointmentId, staffId, staffKey: `${unit}-${nth}`, unit, post, since: '2023-01-01', version: 1 },
  });
};

export const appointmentEnded = (unit: string, nth: number): EventOf<'organisation.appointment-ended.v1'> => {
  const staffId = staffIdOf(unit, nth);
  const appointmentId = staffId.replace('0192f00a', '0192f00b');
  return event('organisation.appointment-ended.v1', {
    subject: appointmentId, version: 2, data: { appointmentId, staffId, unit, post: 'ACCOUNT_MANAGER', until: '2025-05-31', version: 2 },
  });
};

export const HEADER = 'source_system,source_ref,name,credit_code,division,sector,agreement_signed,head_office_ref';
export type Published<T extends EventType> = { type: T; aggregate_version: number; correlation_id: string; causation_id: string | null; payload: EventData<T> };

export type Scene = {
  readonly deps: ServiceDeps & { clock: { now(): Date; forward(seconds: number): void } };
  readonly registry: CustomerRegistry;
  readonly running: RunningService;
  ask<Data = Record<string, unknown>>(actor: Actor | undefined, query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<Data>>;
  /** Delivers events of one type as the inbox does. */
  deliver<T extends EventType>(...events: EventOf<T>[]): Promise<void>;
  /** Sends a file of customers and waits until it is recorded. */
  send(lines: readonly string[], contentType?: string): Promise<string>;
  published<T extends EventType>(type: T): Promise<Published<T>[]>;
  sql<Row>(text: string, parameters?: unknown[]): Promise<Row[]>;
  /** Grading's answer: qualified, with this grade. */
  grade(grades: Readonly<Record<string, GradeLevel>>, version?: number, correlationId?: string): Promise<void>;
  qualify(ids: readonly string[], lines?: readonly Line[]): Promise<void>;
  /** The ids of customers by their reference in the file. */
  idsByRef(): Promise<Map<string, string>>;
  /** Tables as the server leaves them by itself in time: with statistics, and nothing waiting for an index. */
  analyze(): Promise<void>;
  drop(): Promise<void>;
};

export const movableClock = (iso: string) => {
  let now = new Date(iso);
  return { now: () => now, forward: (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1000)) };
};

/** The registry on a database of its own; `empty` leaves the bureau out. */
export const openScene = async (options: { empty?: boolean } = {}): Promise<Scene> => {
  const database = await testDatabase(registryModule);
  const spoolDir = await mkdtemp(join(tmpdir(), 'registry-'));
  const deps = { db: database.db, clock: movableClock('2025-01-15T02:00:00Z'), newId, log: pino({ level: 'silent' }), spoolDir, settings: {} };
  const registry = customerRegistry(deps);
  const running = registryModule.start(deps);
  const sql = <Row>(text: string, parameters: unknown[] = []): Promise<Row[]> => rows<Row>(deps.db.manager, text, parameters);
  const deliver: Scene['deliver'] = async (...events) => {
    const [first] = events;
    if (!first) return;
    const reaction = (registry.reactions as Record<string, ((batch: typeof events, tx: unknown) => Promise<void>) | undefined>)[first.type];
    if (!reaction) throw new Error(`no reaction to ${first.type}`);
    await inTransaction(deps.db, tx => reaction(events, tx));
  };
  if (!options.empty) {
    await deliver(...UNITS.map(unit => unitChanged(unit)));
    await deliver(...STAFFED.flatMap(unit => [appointmentStarted(unit, 1), appointmentStarted(unit, 2), appointmentStarted(unit, 3)]), ...STAFFED.map(unit => appointmentStarted(unit, 9, 'HEAD')));
  }
  return {
    deps, registry, running, deliver, sql,
    ask: (actor, query, variables) => graphql(running, actor, query, variables),
    send: async (lines, contentType = 'text/csv; charset=utf-8') => {
      const body = Readable.from([Buffer.from([HEADER, ...lines].join('\n'))]);
      const { importId } = await registry.useCases.importCustomers(informationSupervisor(), { contentType, body, correlationId: newId() });
      await registry.imports.settled();
      return importId;
    },
    published: <T extends EventType>(type: T) => sql<Published<T>>('select type, aggregate_version, correlation_id, causation_id, payload from outbox where type = $1 order by seq', [type]),
    grade: (grades, version = 1, correlationId = newId()) =>
      deliver(...Object.entries(grades).map(([customerId, to]) => event('grading.grade-changed.v1', {
        subject: customerId, version, correlationId,
        data: { customerId, version, from: null, to, source: 'SCORE', year: 2024, runId: null, effectiveAt: '2025-01-15T02:00:00.000Z' },
      }))),
    qualify: (ids, lines = []) =>
      deliver(event('grading.qualification-changed.v1', {
        subject: newId(), version: 1,
        data: { on: '2024-12', customers: ids.map(customerId => ({ customerId, version: 1, qualifies: true, professionalLines: [...lines], comprehensive: true, linesUsed: 3 })) },
      })),
    idsByRef: async () => new Map((await sql<{ ref: string; id: string }>('select ref, customer_id as id from source_ref')).map(({ ref, id }) => [ref, id])),
    analyze: async () => {
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      await owner.query('vacuum (analyze)').finally(() => owner.end());
    },
    drop: async () => {
      await registry.imports.stop();
      await database.drop();
      await rm(spoolDir, { recursive: true, force: true });
    },
  };
};

/** A line of a file. */
export const line = (ref: string, division: string, more: { name?: string; creditCode?: string; agreement?: boolean; headOffice?: string } = {}): string =>
  ['CRM', ref, more.name ?? `样例客户${ref}`, more.creditCode ?? '', division, '制造', more.agreement ? 'true' : '', more.headOffice ?? ''].join(',');

/** Prospects that qualify, filed and with these grades, waiting for approval. */
export const filedWith = async (scene: Scene, customers: Readonly<Record<string, { division: string; grade: GradeLevel; lines?: Line[]; headOffice?: string }>>): Promise<Map<string, string>> => {
  await scene.send(Object.entries(customers).map(([ref, { division, headOffice }]) => line(ref, division, headOffice ? { headOffice } : {})));
  const ids = await scene.idsByRef();
  const idOf = (ref: string): string => ids.get(ref)!;
  for (const [ref, { lines }] of Object.entries(customers)) {
    await scene.deliver(event('grading.qualification-changed.v1', {
      subject: newId(), version: 1,
      data: { on: '2024-12', customers: [{ customerId: idOf(ref), version: 1, qualifies: true, professionalLines: lines ?? [], comprehensive: !lines, linesUsed: lines ? 1 : 3 }] },
    }));
  }
  await scene.registry.useCases.fileQualifyingCustomers(director(), { on: '2025-01-15', idempotencyKey: null, correlationId: newId() });
  await scene.grade(Object.fromEntries(Object.entries(customers).map(([ref, { grade }]) => [idOf(ref), grade])));
  return ids;
};

export const approveAll = (scene: Scene) =>
  scene.registry.useCases.approveQualifyingFilings(director(), { limit: 10_000, idempotencyKey: null, correlationId: newId() });
