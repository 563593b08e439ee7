import { uuid } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { closeCaseRow, insertSteps, lockVisibleCase } from '../store/cases';
import type { CaseRow } from '../store/tables';
import { requiredText } from './text';

type Deps = Pick<ServiceDeps, 'db' | 'clock' | 'newId'>;
export type CloseCase = {
  readonly caseId: string;
  readonly cause: string;
  readonly result: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly correlationId: string;
};

/** Closes a case; never without why it came about and what was done (CMP-1). [ours] */
export const closeCase = (deps: Deps) => async (
  actor: Actor | undefined, command: CloseCase,
): Promise<CaseRow | Refused<'CaseNotFound' | 'CaseAlreadyClosed'>> => {
  requirePermission(actor, 'case:close');
  const { caseId, idempotencyKey, correlationId } = command;
  const content = { caseId, cause: requiredText('input.cause', command.cause, 4_000), result: requiredText('input.result', command.result, 4_000) };
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'closeCase', key: idempotencyKey, input: content }, async () => {
    const open = uuid.safeParse(caseId).success ? await lockVisibleCase(tx, actor, caseId) : undefined;
    if (!open) return refused('CaseNotFound', { field: 'input.caseId' });
    if (open.status === 'CLOSED') return refused('CaseAlreadyClosed', { number: open.number });
    const [closedAt, closedBy, version] = [deps.clock.now(), staffIdOf(actor) ?? null, open.version + 1];
    const closed: CaseRow = { ...open, status: 'CLOSED', cause: content.cause, result: content.result, closedAt, closedBy, version };
    await closeCaseRow(tx, closed);
    await insertSteps(tx, [{ caseId, version, at: closedAt, what: 'closed', unitCode: open.unitCode, correlationId, causationId: null, actor: closedBy }]);
    await appendToOutbox(tx, [{
      type: 'complaints.case-closed.v1', aggregateId: caseId, version, correlationId, ...(closedBy ? { actor: closedBy } : {}),
      data: { caseId, version, customerId: open.customerId, unit: open.unitCode, closedAt: closedAt.toISOString() },
    }], deps);
    return closed;
  }));
};
