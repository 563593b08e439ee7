import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { causeOf, stamp } from '../../use-cases/cause';
import { endFault } from '../policy/agreements';
import { endAgreementOn, restateAgreement, visibleAgreement } from '../store/records';
import { restateReviews } from '../store/reviews';
import { lockKept, type KeptCustomer } from './lock-kept';

export type EndAgreement = { readonly agreementId: string; readonly endedOn: string; readonly idempotencyKey: string | null; readonly correlationId: string };

const end = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { agreementId, endedOn, correlationId }: EndAgreement): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  const { directory } = await readRules(tx, 'HOLD');
  const customerId = (await visibleAgreement(tx, actor, agreementId))?.customerId;
  if (customerId === undefined) return refused('AgreementNotFound', { field: 'input.agreementId' });
  const customer = await lockKept(tx, actor, directory, customerId);
  if ('refused' in customer) return customer;
  const agreement = await visibleAgreement(tx, actor, agreementId);
  const fault = agreement && endFault(agreement, endedOn, bureauDay(deps.clock.now()));
  if (fault) return refused(fault, fault === 'AgreementEnded' ? {} : { field: 'input.endedOn' });
  await endAgreementOn(tx, agreementId, endedOn);
  if (await restateAgreement(tx, customerId)) return { customerId };
  await restateReviews(tx, deps.newId, [customerId], deps.clock.now());
  const version = customer.version + 1;
  const fact: NewEvent = {
    type: 'registry.agreement-ended.v1', aggregateId: customerId, version, data: { customerId, version, agreementId, endedOn }, ...stamp(causeOf(actor, correlationId)),
  };
  await appendToOutbox(tx, [fact], deps);
  return { customerId };
};

/** Records that an agreement ended; when it was the last one, grading tests the customer again (GRD-1), and who meets no other test is flagged (REG-1). */
export const endAgreement = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: EndAgreement): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:edit');
  const { idempotencyKey: key, agreementId, endedOn } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'endAgreement', key, input: { agreementId, endedOn } }, () => end(tx, deps, readRules, actor, command)));
};
