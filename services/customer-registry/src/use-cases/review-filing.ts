import { bureauDay, type Kind } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { divisionFault } from '../policy/customer-code';
import { reviewOutcome, type ReviewDecision } from '../policy/filing';
import { isLine, mainLineFault } from '../policy/profile';
import type { RegistryRefusal } from '../refusals';
import { saveCustomers, type HeldCustomer } from '../store/accounts';
import { lockWithHeadOffices } from '../store/families';
import type { ReadRules, Rules } from '../store/directory';
import { customerOfFiling, decideFilings, filingsById } from '../store/filings';
import { recordedStates } from '../store/recording';
import { approveFilings } from './approve-filings';
import { causeOf, stamp, type Cause } from './cause';
import { grantAccess } from './publish-access';

export type ReviewFiling = {
  readonly filingId: string;
  readonly decision: ReviewDecision;
  readonly kind: Kind | null;
  readonly mainLine: string | null;
  readonly reason: string | null;
  readonly idempotencyKey: string | null;
  readonly correlationId: string;
};
export type ReviewedFiling = { readonly filingId: string; readonly customerId: string };

type Scene = { readonly tx: Tx; readonly deps: ServiceDeps; readonly actor: Actor; readonly rules: Rules; readonly command: ReviewFiling; readonly cause: Cause };

const approve = async ({ tx, deps, actor, rules, command, cause }: Scene, customer: HeldCustomer, families: ReadonlyMap<string, HeldCustomer>): Promise<RegistryRefusal | undefined> => {
  const kind = command.kind ?? customer.kind;
  const line = command.mainLine ?? customer.mainLine;
  if (kind === null) throw new Error(`customer ${customer.id} was filed without a kind`);
  const fault = mainLineFault(kind, line) ?? divisionFault(customer.division, bureauDay(deps.clock.now()), rules.divisions);
  if (fault) return fault;
  const decided = { ...customer, kind, mainLine: isLine(line) ? line : null };
  const { refusals } = await approveFilings(tx, deps, rules, [{ filingId: command.filingId, customer: decided }], families, actor, cause);
  return refusals.get(customer.id);
};

const sendBack = async ({ tx, deps, actor, rules, command, cause }: Scene, customer: HeldCustomer, status: 'REJECTED' | 'RETURNED'): Promise<void> => {
  await decideFilings(tx, [{ id: command.filingId, status, by: staffIdOf(actor) ?? null, reason: command.reason }], deps.clock.now());
  if (status === 'RETURNED') return;
  const before = customer.lapseId === null ? 'PROSPECT' : 'LAPSED';
  const rejected: HeldCustomer = { ...customer, status: before, kind: null, filerUnit: null, filerStaff: null, version: customer.version + 1 };
  await saveCustomers(tx, [rejected]);
  const recorded: NewEvent = {
    type: 'registry.customer-recorded.v1', aggregateId: deps.newId(), version: 1, data: { customers: await recordedStates(tx, [customer.id]) }, ...stamp(cause),
  };
  await appendToOutbox(tx, [recorded, ...(await grantAccess(tx, deps, rules.directory, [rejected], () => cause))], deps);
};

const review = async (scene: Scene): Promise<ReviewedFiling | Refused<RegistryRefusal>> => {
  const { tx, actor, command } = scene;
  const { filingId, decision, reason } = command;
  const customerId = await customerOfFiling(tx, actor, filingId);
  if (customerId === undefined) return refused('FilingNotFound', { field: 'input.filingId' });
  const families = await lockWithHeadOffices(tx, [customerId]);
  const customer = families.get(customerId);
  const filing = (await filingsById(tx, [filingId])).get(filingId);
  if (!customer || !filing) throw new Error(`filing ${filingId} is gone`);
  const { grade, agreementSigned, policyDesignated, qualifies } = customer;
  const standing = { qualifies: qualifies ?? undefined, agreementSigned, policyDesignated };
  const { next, refusal } = reviewOutcome({ status: filing.status, decision, reason, standing, grade });
  if (refusal) return refused(refusal, refusal === 'ReasonMissing' ? { field: 'input.reason' } : {});
  if (next === 'REJECTED' || next === 'RETURNED') await sendBack(scene, customer, next);
  else {
    const fault = await approve(scene, customer, families);
    if (fault) return refused(fault, { division: customer.division.slice(0, 6) });
  }
  return { filingId, customerId };
};

/** The city centre decides on a filing (REG-1): approves it with ID, kind and responsible unit (REG-2, REG-3), rejects it or sends it back. */
export const reviewFiling = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: ReviewFiling): Promise<ReviewedFiling | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'filing:review');
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'reviewFiling', key, input }, async () =>
    review({ tx, deps, actor, rules: await readRules(tx, 'HOLD'), command, cause: causeOf(actor, correlationId) })));
};
