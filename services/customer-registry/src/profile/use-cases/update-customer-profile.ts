import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { recordedStates } from '../../store/recording';
import { causeOf, stamp } from '../../use-cases/cause';
import { changesBetween } from '../policy/changes';
import { editFault, edited, type ProfileEdit } from '../policy/profile-fields';
import { appendChanges } from '../store/changes';
import { filesOf, saveFile } from '../store/files';
import { lockKept, type KeptCustomer } from './lock-kept';

export type UpdateCustomerProfile = {
  readonly customerId: string; readonly expectedVersion: number; readonly edit: ProfileEdit; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const update = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { customerId, expectedVersion, edit, correlationId }: UpdateCustomerProfile): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  const { directory } = await readRules(tx, 'HOLD');
  const customer = await lockKept(tx, actor, directory, customerId);
  if ('refused' in customer) return customer;
  if (customer.version !== expectedVersion) return refused('CustomerChanged', { field: 'input.expectedVersion' });
  const before = (await filesOf(tx, [customerId])).get(customerId);
  if (!before) throw new Error(`the file of customer ${customerId} is gone`);
  const after = edited(before, edit);
  const changes = changesBetween(before, after);
  if (changes.length === 0) return { customerId };
  await saveFile(tx, customerId, after);
  await appendChanges(tx, deps.newId, customerId, changes, { by: staffIdOf(actor) ?? null, at: deps.clock.now(), reason: null, correlationId });
  const version = customer.version + 1;
  const fact: NewEvent = {
    type: 'registry.customer-profile-corrected.v1', aggregateId: customerId, version,
    data: { customerId, version, fields: changes.map(({ field }) => field) }, ...stamp(causeOf(actor, correlationId)),
  };
  const recorded: NewEvent[] = before.sector === after.sector ? [] : [{
    type: 'registry.customer-recorded.v1', aggregateId: deps.newId(), version: 1, data: { customers: await recordedStates(tx, [customerId]) }, ...stamp(causeOf(actor, correlationId)),
  }];
  await appendToOutbox(tx, [fact, ...recorded], deps);
  return { customerId };
};

/** Corrects a customer's file (REG-15): every change is kept with who, when, before and after; events name the fields and no value, but for the sector, by which revenue is reported (REG-12). */
export const updateCustomerProfile = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: UpdateCustomerProfile): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:edit');
  const fault = editFault(command.edit);
  if (fault) return refused(fault.fault, { field: fault.field });
  const { idempotencyKey: key, customerId, expectedVersion, edit } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'updateCustomerProfile', key, input: { customerId, expectedVersion, edit } }, () => update(tx, deps, readRules, actor, command)));
};
