import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { staffIdOf, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { developmentsFollowed } from '../development/use-cases/developments-follow';
import { endLapses } from '../lapse/store/lapses';
import { saveCustomers, type HeldCustomer } from '../store/accounts';
import type { Rules } from '../store/directory';
import { decideFilings } from '../store/filings';
import { stamp, type Cause } from './cause';
import { issueCodes, type NumberRefusal } from './issue-codes';
import { organisationKnown } from './organisation-known';
import { grantAccess } from './publish-access';
import { resolveOwnership } from './resolve-ownership';

export type Approval = { readonly filingId: string; readonly customer: HeldCustomer };
export type Approved = { readonly approved: number; readonly refusals: ReadonlyMap<string, NumberRefusal> };

const factOf = ({ id, version, code, kind, mainLine, grade, unit }: HeldCustomer, approvedAt: Date, cause: Cause): NewEvent[] => {
  if (code === null || kind === null || grade === null || unit === null) throw new Error(`customer ${id} was approved without code, kind, grade or unit`);
  const data = { customerId: id, version, code, kind, mainLine, grade, unit, approvedAt: approvedAt.toISOString() };
  return [{ type: 'registry.customer-approved.v1', aggregateId: id, version, data, ...stamp(cause) }];
};

/**
 * Approves filings whose customers and head offices are locked (REG-1): the ID (REG-2), the responsible unit (REG-3) and the account team
 * (REG-8) in one go, for one filing or for many. One that lapsed returns with its old ID and an ownership of its own. Where the numbers of a division or family are exhausted that filing stays.
 */
export const approveFilings = async (
  tx: Tx, deps: ServiceDeps, rules: Rules, batch: readonly Approval[], families: ReadonlyMap<string, HeldCustomer>, actor: Actor, cause: Cause,
): Promise<Approved> => {
  organisationKnown(rules.directory);
  const { issued, headOffices, refusals } = await issueCodes(tx, batch.map(({ customer }) => customer), families);
  const toResolve = [...issued.values()].map(customer => ({ customer: { ...customer, status: 'KEY_ACCOUNT' as const }, gradeBefore: null }));
  const resolved = await resolveOwnership(tx, deps, rules, toResolve, () => cause);
  await endLapses(tx, resolved.flatMap(({ before: { lapseId }, since }) => (lapseId === null ? [] : [{ id: lapseId, at: since }])));
  const customers = resolved.map(({ after }) => ({ ...after, lapseId: null, lapsedAt: null, formerUnit: null }));
  const alsoApproved = new Set(customers.map(({ id }) => id));
  await saveCustomers(tx, [...customers, ...headOffices.filter(({ id }) => !alsoApproved.has(id))]);
  const now = deps.clock.now();
  const by = staffIdOf(actor) ?? null;
  const decided = batch.filter(({ customer }) => issued.has(customer.id));
  await decideFilings(tx, decided.map(({ filingId }) => ({ id: filingId, status: 'APPROVED' as const, by, reason: null })), now);
  const access = await grantAccess(tx, deps, rules.directory, customers, () => cause);
  const followed = resolved.flatMap(({ developments }) => developmentsFollowed(developments, cause));
  await appendToOutbox(tx, [...customers.flatMap(customer => factOf(customer, now, cause)), ...followed, ...access], deps);
  return { approved: customers.length, refusals };
};
