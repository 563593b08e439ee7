import { appendToOutbox } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { insertSteps, updateOpenCases } from '../store/cases';
import type { CaseRow } from '../store/tables';

export type FollowDeps = Pick<ServiceDeps, 'clock' | 'newId'>;
/** The event that made a case follow. */
export type Cause = { readonly correlationId: string; readonly causationId: string };
export type Followed = { readonly before: CaseRow; readonly after: CaseRow; readonly what: 'moved' | 'retargeted'; readonly cause: Cause };

/** Writes cases that followed their customers: the cases, a step of each and the fact of each, one statement apiece. */
export const writeFollowed = async (tx: Tx, followed: readonly Followed[], deps: FollowDeps): Promise<void> => {
  if (followed.length === 0) return;
  const at = deps.clock.now();
  await updateOpenCases(tx, followed.map(({ after }) => after));
  await insertSteps(tx, followed.map(({ after, what, cause }) => (
    { caseId: after.id, version: after.version, at, what, unitCode: after.unitCode, actor: null, ...cause })));
  await appendToOutbox(tx, followed.map(({ before, after, cause }) => ({
    type: 'complaints.case-reassigned.v1' as const, aggregateId: after.id, version: after.version, ...cause,
    data: {
      caseId: after.id, version: after.version, customerId: after.customerId, from: before.unitCode, to: after.unitCode, dueAt: after.dueAt.toISOString(),
    },
  })), deps);
};
