import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { causeOf, stamp } from '../../use-cases/cause';
import { isShortText } from '../policy/profile-fields';
import { appendChanges } from '../store/changes';
import { savePolicyDesignation } from '../store/filing-aids';
import { restateReviews } from '../store/reviews';
import { lockKept, type KeptCustomer } from './lock-kept';

export type DesignatePolicyCustomer = {
  readonly customerId: string; readonly expectedVersion: number; readonly designated: boolean; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const LONGEST_REASON = 500;

const designate = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { customerId, expectedVersion, designated, reason, correlationId }: DesignatePolicyCustomer): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  const { directory } = await readRules(tx, 'HOLD');
  const customer = await lockKept(tx, actor, directory, customerId);
  if ('refused' in customer) return customer;
  if (customer.status === 'LAPSED') return refused('CustomerLapsed');
  if (customer.version !== expectedVersion) return refused('CustomerChanged', { field: 'input.expectedVersion' });
  if (customer.policyDesignated === designated) return { customerId };
  await savePolicyDesignation(tx, customerId, designated);
  await restateReviews(tx, deps.newId, [customerId], deps.clock.now());
  const change = { field: 'policyDesignated', before: String(!designated), after: String(designated) };
  await appendChanges(tx, deps.newId, customerId, [change], { by: staffIdOf(actor) ?? null, at: deps.clock.now(), reason, correlationId });
  const version = customer.version + 1;
  const fact: NewEvent = {
    type: 'registry.policy-designation-changed.v1', aggregateId: customerId, version, data: { customerId, version, designated }, ...stamp(causeOf(actor, correlationId)),
  };
  await appendToOutbox(tx, [fact], deps);
  return { customerId };
};

/** The city centre designates a policy customer by hand (政策性客户, GRD-1), or ends that; reason, day and author stay in the changes. */
export const designatePolicyCustomer = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: DesignatePolicyCustomer): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'filing:review');
  if (!isShortText(command.reason, LONGEST_REASON)) return refused('DesignationReasonMissing', { field: 'input.reason' });
  const { idempotencyKey: key, customerId, expectedVersion, designated, reason } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'designatePolicyCustomer', key, input: { customerId, expectedVersion, designated, reason } }, () => designate(tx, deps, readRules, actor, command)));
};
