import { bureauDay, type Kind, type Line } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { divisionFault } from '../../policy/customer-code';
import { isLine, mainLineFault } from '../../policy/profile';
import type { RegistryRefusal } from '../../refusals';
import { saveCustomers, type HeldCustomer } from '../../store/accounts';
import type { ReadRules, Rules } from '../../store/directory';
import { causeOf, stamp, type Cause } from '../../use-cases/cause';
import { grantAccess } from '../../use-cases/publish-access';
import { factsOf, resolveOwnership } from '../../use-cases/resolve-ownership';
import type { FieldChange } from '../policy/changes';
import { isShortText } from '../policy/profile-fields';
import { appendChanges } from '../store/changes';
import { saveDivision } from '../store/files';
import { lockKept, type KeptCustomer } from './lock-kept';

export type ReclassifyCustomer = {
  readonly customerId: string; readonly expectedVersion: number; readonly division: string | null; readonly kind: Kind | null; readonly mainLine: string | null;
  readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const LONGEST_REASON = 500;
type Scene = { readonly tx: Tx; readonly deps: ServiceDeps; readonly rules: Rules; readonly cause: Cause };

/** The customer as the command wants it, or why it cannot be so. */
const reclassified = (before: HeldCustomer, { division, kind, mainLine }: ReclassifyCustomer, on: string, { divisions }: Rules): HeldCustomer | Refused<RegistryRefusal> => {
  if (before.status === 'LAPSED') return refused('CustomerLapsed');
  if (before.kind === null && (kind !== null || mainLine !== null)) return refused('CustomerHasNoKind', { field: kind === null ? 'input.mainLine' : 'input.kind' });
  const line = mainLine ?? before.mainLine;
  const newKind = kind ?? before.kind;
  const lineFault = newKind === null ? undefined : mainLineFault(newKind, line);
  if (lineFault) return refused(lineFault, { field: 'input.mainLine' });
  const fault = division === null ? undefined : divisionFault(division, on, divisions);
  if (fault) return refused(fault, { field: 'input.division' });
  return { ...before, division: division ?? before.division, kind: newKind, mainLine: lineOf(line) };
};

const lineOf = (line: string | null): Line | null => (isLine(line) ? line : null);

const changesOf = (before: HeldCustomer, after: HeldCustomer): FieldChange[] =>
  (['division', 'kind', 'mainLine'] as const).flatMap(field => (before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }]));

/** Writes the customer with what follows: the responsible unit and the team of a key account (REG-3), who may see it. */
const settle = async ({ tx, deps, rules, cause }: Scene, wanted: HeldCustomer): Promise<NewEvent[]> => {
  await saveDivision(tx, wanted.id, wanted.division);
  const told = { ...wanted, version: wanted.version + 1 };
  const { division, kind, mainLine, id, version } = told;
  const fact: NewEvent = { type: 'registry.customer-reclassified.v1', aggregateId: id, version, data: { customerId: id, version, division, kind, mainLine }, ...stamp(cause) };
  const owned = told.status === 'KEY_ACCOUNT';
  const resolved = owned ? await resolveOwnership(tx, deps, rules, [{ customer: told, gradeBefore: told.grade }], () => cause) : [];
  const after = owned ? resolved.map(one => one.after) : [told];
  await saveCustomers(tx, after);
  return [fact, ...factsOf(resolved, () => cause), ...(await grantAccess(tx, deps, rules.directory, after, () => cause))];
};

const reclassify = async (scene: Scene, actor: Actor, command: ReclassifyCustomer): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  const { tx, deps, rules } = scene;
  const before = await lockKept(tx, actor, rules.directory, command.customerId);
  if ('refused' in before) return before;
  if (before.version !== command.expectedVersion) return refused('CustomerChanged', { field: 'input.expectedVersion' });
  const now = deps.clock.now();
  const wanted = reclassified(before, command, bureauDay(now), rules);
  if ('refused' in wanted) return wanted;
  const changes = changesOf(before, wanted);
  if (changes.length === 0) return { customerId: before.id };
  const { correlationId, reason } = command;
  await appendChanges(tx, deps.newId, before.id, changes, { by: staffIdOf(actor) ?? null, at: now, reason, correlationId });
  await appendToOutbox(tx, await settle(scene, wanted), deps);
  return { customerId: before.id };
};

/** The city centre sets division, kind or main line by hand; the responsible unit is resolved again (REG-3), the ID stays as issued (REG-2). */
export const reclassifyCustomer = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: ReclassifyCustomer): Promise<KeptCustomer | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:classify');
  if (!isShortText(command.reason, LONGEST_REASON)) return refused('ReclassifyReasonMissing', { field: 'input.reason' });
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'reclassifyCustomer', key, input }, async () =>
    reclassify({ tx, deps, rules: await readRules(tx, 'HOLD'), cause: causeOf(actor, correlationId) }, actor, command)));
};
