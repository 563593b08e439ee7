import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { overFault } from '../policy/ruling';
import { isText } from '../policy/texts';
import { insertStatement } from '../store/disputes';
import { actsFor, speaksFor } from './acting-unit';
import { lockDispute } from './lock-dispute';
import type { OnDispute } from './open-dispute';

export type StateInDispute = { readonly disputeId: string; readonly statement: string; readonly idempotencyKey: string | null; readonly correlationId: string };

const state = async (tx: Tx, deps: ServiceDeps, actor: Actor, { disputeId, statement }: StateInDispute): Promise<OnDispute | Refused<RegistryRefusal>> => {
  const locked = await lockDispute(tx, actor, disputeId);
  if ('refused' in locked) return locked;
  const parties = [locked.dispute.claimant, locked.dispute.respondent];
  const unit = parties.find(party => actsFor(actor, party)) ?? parties.find(party => speaksFor(actor, party));
  const statedBy = staffIdOf(actor);
  if (unit === undefined || statedBy === undefined) return refused('NotAParty');
  const over = overFault(locked.dispute);
  if (over) return refused(over);
  await insertStatement(tx, { id: deps.newId(), disputeId, unit, statement, statedBy, statedAt: deps.clock.now() });
  return { disputeId };
};

/** A party is heard (REG-7). */
export const stateInDispute = (deps: ServiceDeps) => async (actor: Actor | undefined, command: StateInDispute): Promise<OnDispute | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'dispute:take-part');
  const { idempotencyKey: key, disputeId, statement } = command;
  if (!isText(statement)) return refused('TextInvalid', { field: 'input.statement' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'stateInDispute', key, input: { disputeId, statement } }, () => state(tx, deps, actor, command)));
};
