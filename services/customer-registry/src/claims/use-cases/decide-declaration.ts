import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { causeOf, stamp, type Cause } from '../../use-cases/cause';
import { decisionFault, type DeclarationDecision } from '../policy/declaration';
import { isText } from '../policy/texts';
import { saveDecision, type DeclarationRow } from '../store/declarations';
import type { Declared } from './declare-marketing';
import { showByClaims, type ClaimScene } from './end-claims';
import { lockDeclaration } from './pending-declaration';

export type DecideDeclaration = {
  readonly declarationId: string; readonly decision: DeclarationDecision; readonly reason: string | null; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const factOf = ({ id, version, customerId, unit, responsibleUnit, line, startsOn, endsOn }: DeclarationRow, outcome: 'APPROVED' | 'REJECTED', cause: Cause): NewEvent => ({
  type: 'registry.declaration-decided.v1', aggregateId: id, version: version + 1,
  data: { declarationId: id, version: version + 1, customerId, unit, responsibleUnit, line, outcome, from: startsOn, until: endsOn }, ...stamp(cause),
});

const decide = async (scene: ClaimScene, actor: Actor, { declarationId, decision, reason }: DecideDeclaration): Promise<Declared | Refused<RegistryRefusal>> => {
  const { tx, deps, cause } = scene;
  const locked = await lockDeclaration(tx, actor, declarationId);
  if ('refused' in locked) return locked;
  const { declaration, customer } = locked;
  const at = deps.clock.now();
  const fault = decisionFault(declaration, decision, reason, bureauDay(at));
  if (fault) return refused(fault, fault === 'DecisionReasonMissing' ? { field: 'input.reason' } : {});
  const status = decision === 'APPROVE' ? 'APPROVED' : 'REJECTED';
  await saveDecision(tx, declarationId, { status, by: staffIdOf(actor) ?? null, at, reason });
  await appendToOutbox(tx, [factOf(declaration, status, cause)], deps);
  if (status === 'APPROVED') await showByClaims(scene, [customer]);
  return { declarationId };
};

/** The city centre decides on marketing to another unit's account, for its service and period alone (REG-6); who has leave sees the customer. */
export const decideDeclaration = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: DecideDeclaration): Promise<Declared | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'declaration:decide');
  const { idempotencyKey: key, correlationId, declarationId, decision, reason } = command;
  if (reason !== null && !isText(reason)) return refused('TextInvalid', { field: 'input.reason' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'decideDeclaration', key, input: { declarationId, decision, reason } }, async () =>
    decide({ tx, deps, rules: await readRules(tx, 'HOLD'), cause: causeOf(actor, correlationId) }, actor, command)));
};
