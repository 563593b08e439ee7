import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers } from '../../store/accounts';
import { customersById } from '../../store/customers';
import { lockRecording } from '../../store/recording';
import { familyFault } from '../policy/family';
import { isShortText } from '../policy/profile-fields';
import { appendChanges } from '../store/changes';
import { hasBranches, saveHeadOffice } from '../store/families';
import type { KeptCustomer } from './lock-kept';

export type SetHeadOffice = {
  readonly customerId: string; readonly headOfficeId: string | null; readonly expectedVersion: number; readonly reason: string;
  readonly idempotencyKey: string | null; readonly correlationId: string;
};

const LONGEST_REASON = 500;

const set = async (tx: Tx, deps: ServiceDeps, actor: Actor, { customerId, headOfficeId, expectedVersion, reason, correlationId }: SetHeadOffice): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  await lockRecording(tx);
  const asked = [customerId, ...(headOfficeId === null ? [] : [headOfficeId])];
  const visible = await customersById(tx, actor, asked);
  const held = new Map((await lockCustomers(tx, asked.filter(id => visible.has(id)))).map(customer => [customer.id, customer]));
  const customer = held.get(customerId);
  if (!customer) return refused('CustomerNotFound', { field: 'input.customerId' });
  const merged = asked.map(id => visible.get(id)).find((found, index) => found && found.id !== asked[index]);
  if (merged) return refused('CustomerMerged', { survivor: merged.code ?? merged.id });
  if (customer.version !== expectedVersion) return refused('CustomerChanged', { field: 'input.expectedVersion' });
  const head = headOfficeId === null ? null : held.get(headOfficeId);
  if (head === undefined) return refused('HeadOfficeNotFound', { field: 'input.headOfficeId' });
  const fault = head && familyFault(customer, await hasBranches(tx, customerId), head);
  if (fault) return refused(fault, { field: 'input.headOfficeId' });
  if (customer.headOfficeId === headOfficeId) return { customerId };
  await saveHeadOffice(tx, customerId, headOfficeId);
  const change = { field: 'headOffice', before: customer.headOfficeId, after: headOfficeId };
  await appendChanges(tx, deps.newId, customerId, [change], { by: staffIdOf(actor) ?? null, at: deps.clock.now(), reason, correlationId });
  return { customerId };
};

/** The city centre joins a branch to its head office or detaches it (REG-9); an ID that was issued stays as it is (REG-2). */
export const setHeadOffice = (deps: ServiceDeps) => async (actor: Actor | undefined, command: SetHeadOffice): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:classify');
  if (!isShortText(command.reason, LONGEST_REASON)) return refused('FamilyReasonMissing', { field: 'input.reason' });
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'setHeadOffice', key, input }, () => set(tx, deps, actor, { ...input, idempotencyKey: key, correlationId })));
};
