import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { isPending, type Opinion } from '../policy/declaration';
import { isText } from '../policy/texts';
import { insertHearing } from '../store/hearings';
import { speaksFor } from './acting-unit';
import type { Declared } from './declare-marketing';
import { lockDeclaration } from './pending-declaration';

export type HearDeclaration = {
  readonly declarationId: string; readonly opinion: Opinion; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const hear = async (tx: Tx, deps: ServiceDeps, actor: Actor, { declarationId, opinion, reason }: HearDeclaration): Promise<Declared | Refused<RegistryRefusal>> => {
  const locked = await lockDeclaration(tx, actor, declarationId);
  if ('refused' in locked) return locked;
  const { responsibleUnit: unit, status } = locked.declaration;
  const heardBy = staffIdOf(actor);
  if (!speaksFor(actor, unit) || heardBy === undefined) return refused('NotHeardUnit');
  if (!isPending(status)) return refused('DeclarationDecided');
  if (status === 'HEARD') return refused('HeardAlready');
  await insertHearing(tx, { id: deps.newId(), declarationId, unit, opinion, reason, heardBy, heardAt: deps.clock.now() });
  return { declarationId };
};

/** The responsible unit says what it thinks of another unit's marketing to its account (REG-6). */
export const hearDeclaration = (deps: ServiceDeps) => async (actor: Actor | undefined, command: HearDeclaration): Promise<Declared | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'declaration:hear');
  const { idempotencyKey: key, declarationId, opinion, reason } = command;
  if (!isText(reason)) return refused('TextInvalid', { field: 'input.reason' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'hearDeclaration', key, input: { declarationId, opinion, reason } }, () => hear(tx, deps, actor, command)));
};
