import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { isLine } from '../../policy/profile';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { dayFault } from '../policy/agreements';
import { isShortText } from '../policy/profile-fields';
import { insertServiceRecord } from '../store/records';
import { lockKept, type KeptCustomer } from './lock-kept';

export type RecordService = {
  readonly customerId: string; readonly on: string; readonly line: string | null; readonly note: string; readonly idempotencyKey: string | null;
};

const LONGEST_NOTE = 1000;

const record = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { customerId, on, line, note }: RecordService): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  const { directory } = await readRules(tx, 'HOLD');
  const customer = await lockKept(tx, actor, directory, customerId);
  if ('refused' in customer) return customer;
  const now = deps.clock.now();
  const fault = dayFault(on, bureauDay(now));
  if (fault) return refused(fault, { field: 'input.on' });
  await insertServiceRecord(tx, { id: deps.newId(), customerId, on, line, note, recordedBy: staffIdOf(actor) ?? null }, now);
  return { customerId };
};

/** Adds to a customer's service records, which the responsible unit keeps so that service is assured (REG-15). */
export const recordService = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: RecordService): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:edit');
  if (command.line !== null && !isLine(command.line)) return refused('LineUnknown', { field: 'input.line' });
  if (!isShortText(command.note, LONGEST_NOTE)) return refused('NoteInvalid', { field: 'input.note' });
  const { idempotencyKey: key, customerId, on, line, note } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'recordService', key, input: { customerId, on, line, note } }, () => record(tx, deps, readRules, actor, command)));
};
