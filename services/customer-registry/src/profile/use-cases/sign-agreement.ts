import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { causeOf, stamp } from '../../use-cases/cause';
import { dayFault } from '../policy/agreements';
import { isShortText } from '../policy/profile-fields';
import { insertAgreement, restateAgreement } from '../store/records';
import { lockKept, type KeptCustomer } from './lock-kept';

export type SignAgreement = {
  readonly customerId: string; readonly signedOn: string; readonly signedAtPlace: string; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const LONGEST_PLACE = 100;

const sign = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { customerId, signedOn, signedAtPlace, correlationId }: SignAgreement): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  const { directory } = await readRules(tx, 'HOLD');
  const customer = await lockKept(tx, actor, directory, customerId);
  if ('refused' in customer) return customer;
  const now = deps.clock.now();
  const fault = dayFault(signedOn, bureauDay(now));
  if (fault) return refused(fault, { field: 'input.signedOn' });
  const agreementId = deps.newId();
  await insertAgreement(tx, { id: agreementId, customerId, signedOn, signedAtPlace }, now);
  await restateAgreement(tx, customerId);
  const version = customer.version + 1;
  const fact: NewEvent = {
    type: 'registry.agreement-signed.v1', aggregateId: customerId, version, data: { customerId, version, agreementId, signedOn }, ...stamp(causeOf(actor, correlationId)),
  };
  await appendToOutbox(tx, [fact], deps);
  return { customerId };
};

/** Records an agreement with its day and place of signing, by which territory is told (REG-7); it meets the first test of GRD-1. */
export const signAgreement = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: SignAgreement): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:edit');
  if (!isShortText(command.signedAtPlace, LONGEST_PLACE)) return refused('PlaceInvalid', { field: 'input.signedAtPlace' });
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'signAgreement', key, input }, () => sign(tx, deps, readRules, actor, { ...input, idempotencyKey: key, correlationId })));
};
