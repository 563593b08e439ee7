import type { EventOf, EventType, GradeLevel } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { inTransaction, isRefused, newId, rows, type RunningService, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { event, testDatabase } from '@keyaccount/test-kit';
import pino from 'pino';
import { complaints, complaintsModule, type Complaints } from '../src/complaints';
import type { CaseRow } from '../src/store/tables';
import type { OpenCase } from '../src/use-cases/open-case';

export type Published = { readonly type: EventType; readonly aggregate_id: string; readonly aggregate_version: number; readonly payload: Record<string, unknown>; readonly correlation_id: string; readonly causation_id: string | null; readonly actor: string | null };

/** 09:00 on a Monday, by the bureau's wall clock. */
export const MONDAY = new Date('2026-03-09T09:00:00+08:00');

export const recorded = (...customerIds: string[]) => event('registry.customer-recorded.v1', {
  subject: 'batch', version: 1,
  data: { customers: customerIds.map(customerId => ({ customerId, version: 1, status: 'PROSPECT' as const, code: null, creditCode: null, agreementSigned: false, refs: [] })) },
});
export const granted = (version: number, grants: readonly (readonly [string, string])[]) => event('registry.customer-access-changed.v1', {
  subject: 'batch', version,
  data: { customers: grants.map(([customerId, unit]) => ({ customerId, version, grants: [{ basis: 'OWNER' as const, unit, staffId: null }] })) },
});
export const reassigned = (customerId: string, version: number, from: string | null, to: string) => event('registry.ownership-reassigned.v1', {
  subject: customerId, version,
  data: { customerId, version, from, to, grade: 'GOLD', kind: 'COMPREHENSIVE', flagged: false, a: null, b: null, since: MONDAY.toISOString() },
});
export const approved = (customerId: string, version: number, unit: string, grade: GradeLevel) => event('registry.customer-approved.v1', {
  subject: customerId, version,
  data: { customerId, version, code: '44051500001000', kind: 'REGIONAL', mainLine: null, grade, unit, approvedAt: MONDAY.toISOString() },
});
export const graded = (customerId: string, version: number, from: GradeLevel | null, to: GradeLevel) => event('grading.grade-changed.v1', {
  subject: customerId, version, data: { customerId, version, from, to, source: 'SCORE', year: 2025, runId: null, effectiveAt: MONDAY.toISOString() },
});
export const lapsed = (customerId: string, version: number, unit: string) => event('registry.customer-lapsed.v1', {
  subject: customerId, version, data: { customerId, version, code: '44051500001000', unit, lapsedAt: MONDAY.toISOString() },
});
export const gradeEnded = (customerId: string, version: number, from: GradeLevel) => event('grading.grade-ended.v1', {
  subject: customerId, version, data: { customerId, version, from, reason: 'CUSTOMER_LAPSED', effectiveAt: MONDAY.toISOString() },
});
export const unitChanged = (code: string, tier: 'CITY_CENTRE' | 'COUNTY_CENTRE', version = 1) => event('organisation.unit-changed.v1', {
  subject: code, version, data: { code, name: code, tier, parent: null, divisions: [], lines: [], version },
});

/** Complaints on a database of its own. */
export const testDesk = async () => {
  const database = await testDatabase(complaintsModule);
  let now = MONDAY;
  const deps: ServiceDeps = { db: database.db, clock: { now: () => now }, newId, log: pino({ level: 'silent' }), spoolDir: '', settings: {} };
  const service: Complaints = complaints(deps);
  const running: RunningService = complaintsModule.start(deps);
  return {
    deps, service, running,
    drop: (): Promise<void> => database.drop(),
    setNow: (at: Date): void => void (now = at),
    /** Each event in a transaction of its own, as a message would come. */
    deliver: async (...events: EventOf<EventType>[]): Promise<void> => {
      for (const one of events) {
        await inTransaction(database.db, async tx => {
          const reaction = (running.reactions as Record<string, ((batch: readonly EventOf<EventType>[], tx: unknown) => Promise<void>) | undefined>)[one.type];
          await reaction?.([one], tx);
        });
      }
    },
    open: async (actor: Actor, customerId: string, more: Partial<OpenCase> = {}): Promise<CaseRow> => {
      const opened = await service.useCases.openCase(actor, { customerId, kind: 'COMPLAINT', severity: 'NORMAL', subject: '投递延误', correlationId: newId(), ...more });
      if (isRefused(opened)) throw new Error(`refused: ${opened.refused}`);
      return opened;
    },
    /** What is held of a case now. */
    held: async (id: string): Promise<Pick<CaseRow, 'unitCode' | 'grade' | 'dueAt' | 'version' | 'status'>> => {
      const [found] = await rows<Pick<CaseRow, 'unitCode' | 'grade' | 'dueAt' | 'version' | 'status'>>(
        database.db.manager, 'select unit_code as "unitCode", grade, due_at as "dueAt", version, status from complaint_case where id = $1', [id],
      );
      if (!found) throw new Error(`no case ${id}`);
      return found;
    },
    published: (id: string): Promise<Published[]> => rows<Published>(database.db.manager, 'select * from outbox where aggregate_id = $1 order by seq', [id]),
  };
};
export type TestDesk = Awaited<ReturnType<typeof testDesk>>;
