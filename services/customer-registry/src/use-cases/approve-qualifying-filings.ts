import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { divisionFault } from '../policy/customer-code';
import { reviewOutcome } from '../policy/filing';
import { mainLineFault } from '../policy/profile';
import type { HeldCustomer } from '../store/accounts';
import type { ReadRules, Rules } from '../store/directory';
import { lockWithHeadOffices } from '../store/families';
import { approvableFilings, filingsById } from '../store/filings';
import { approveFilings, type Approval } from './approve-filings';
import { causeOf, type Cause } from './cause';
import { onceInParts } from './once-in-parts';
import { inBatches } from './publish-access';

export type ApproveQualifying = { readonly limit: number; readonly idempotencyKey: string | null; readonly correlationId: string };
export type ApprovedQualifying = { readonly approved: number; readonly gradePending: number; readonly left: number };

const MOST = 10_000;

/** Whether the filing can be approved as it stands now that it is locked. */
const isReady = (customer: HeldCustomer, status: Parameters<typeof reviewOutcome>[0]['status'], rules: Rules, on: string): boolean => {
  const { kind, mainLine, grade, qualifies, agreementSigned, policyDesignated, division } = customer;
  const standing = { qualifies: qualifies ?? undefined, agreementSigned, policyDesignated };
  const { next } = reviewOutcome({ status, decision: 'APPROVE', reason: null, standing, grade });
  return next === 'APPROVED' && kind !== null && !mainLineFault(kind, mainLine) && !divisionFault(division, on, rules.divisions);
};

const approveNext = async (
  tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, batch: readonly { filingId: string; customerId: string }[], cause: Cause,
): Promise<number> => {
  const rules = await readRules(tx, 'HOLD');
  const families = await lockWithHeadOffices(tx, batch.map(({ customerId }) => customerId));
  const filings = await filingsById(tx, batch.map(({ filingId }) => filingId));
  const on = bureauDay(deps.clock.now());
  const ready = batch.flatMap(({ filingId, customerId }): Approval[] => {
    const [customer, filing] = [families.get(customerId), filings.get(filingId)];
    return customer && filing && isReady(customer, filing.status, rules, on) ? [{ filingId, customer }] : [];
  });
  return (await approveFilings(tx, deps, rules, ready, families, actor, cause)).approved;
};

/**
 * Approves all submitted filings that qualify, by division and then by source reference, so that the same filings always get the same
 * IDs (REG-1, REG-2; the set-based form is ours). What has no first grade waits, and with it what comes after it in its division.
 */
export const approveQualifyingFilings = (deps: ServiceDeps, readRules: ReadRules) => async (
  actor: Actor | undefined, { limit, idempotencyKey: key, correlationId }: ApproveQualifying,
): Promise<ApprovedQualifying | Refused<'LimitOutOfRange'>> => {
  requirePermission(actor, 'filing:review');
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) return refused('LimitOutOfRange', { field: 'input.limit' });
  const cause = causeOf(actor, correlationId);
  return onceInParts(deps.db, { actor, mutation: 'approveQualifyingFilings', key, input: { limit } }, async () => {
    const { ready, gradePending, left } = await inTransaction(deps.db, tx => approvableFilings(tx, limit));
    let approved = 0;
    for (const batch of inBatches(ready)) approved += await inTransaction(deps.db, tx => approveNext(tx, deps, readRules, actor, batch, cause));
    return { approved, gradePending, left: left + ready.length - approved };
  });
};
