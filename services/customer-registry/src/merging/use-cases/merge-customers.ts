import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { declarationsFollow, followedFacts } from '../../claims/use-cases/declarations-follow';
import { showByClaims, type ClaimScene } from '../../claims/use-cases/end-claims';
import { isShortText } from '../../profile/policy/profile-fields';
import { restateAgreement } from '../../profile/store/records';
import { restateReviews } from '../../profile/store/reviews';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers } from '../../store/accounts';
import { customersById } from '../../store/customers';
import type { ReadRules } from '../../store/directory';
import { lockRecording } from '../../store/recording';
import { setting, settingsOn } from '../../store/settings';
import { bureauDay } from '@keyaccount/contracts';
import { causeOf } from '../../use-cases/cause';
import { resolveAgain } from '../../use-cases/resolve-again';
import { mergeFaults, type MergeFault } from '../policy/merge-fault';
import { lastDayToUndo } from '../policy/undo';
import { insertMerge, mergeablesOf, openDisputesOf } from '../store/merges';
import {
  AGREEMENTS, BRANCHES, CONTACTS, DISPUTES, EXCEPTIONS, EXCEPTIONS_ENDED, FILINGS, HIDDEN, MERGED, OWNERSHIPS, PROFILE, REVIEWS, SEATS, SERVICE_RECORDS, SOURCE_REFS, SURVIVOR,
} from '../store/moves';
import { ensureProfile } from '../store/profile-rows';
import { hide, touch, type Given } from '../store/touch';
import { mergedFact } from './facts';
import { mergeClaims } from './merge-claims';
import { mergeDevelopments } from './merge-developments';

export type MergeCustomers = { readonly survivorId: string; readonly mergedId: string; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string };
export type Merged = { readonly mergeId: string; readonly survivorId: string };

/** In this order: what depends on the merged customer goes first, the customer itself last. */
const MOVES = [SOURCE_REFS, AGREEMENTS, SERVICE_RECORDS, BRANCHES, CONTACTS, PROFILE, FILINGS, REVIEWS, DISPUTES, EXCEPTIONS_ENDED, EXCEPTIONS, OWNERSHIPS, SEATS, MERGED, SURVIVOR];
export const LONGEST_REASON = 500;

/** Why the two cannot become one; to who may not see one of them it is not there. */
const whyNot = async (tx: Tx, actor: Actor, { survivorId, mergedId }: MergeCustomers): Promise<Refused<MergeFault | 'CustomerNotFound'> | undefined> => {
  const seen = await customersById(tx, actor, [survivorId, mergedId]);
  for (const [id, field] of [[survivorId, 'input.survivorId'], [mergedId, 'input.mergedId']] as const) if (!seen.has(id)) return refused('CustomerNotFound', { field });
  const [about, disputes] = [await mergeablesOf(tx, [survivorId, mergedId]), await openDisputesOf(tx, [survivorId, mergedId])];
  const [survivor, merged] = [about.get(survivorId), about.get(mergedId)];
  if (!survivor || !merged) return refused('CustomerNotFound', { field: 'input.survivorId' });
  const [fault] = mergeFaults(survivor, merged, disputes.get(survivorId) ?? [], disputes.get(mergedId) ?? []);
  const leadsTo = seen.get(fault === 'SurvivorMerged' ? survivorId : mergedId);
  return fault && refused(fault, { survivor: leadsTo?.code ?? leadsTo?.id ?? '' });
};

/** Pending declarations are heard by the unit that is responsible for the survivor, whose owner is resolved again by what it took over (GRD-8). */
const settleSurvivor = async (scene: ClaimScene, { survivorId, at }: Given): Promise<void> => {
  const { tx, deps, rules, cause } = scene;
  const [survivor] = await lockCustomers(tx, [survivorId]);
  if (survivor?.status === 'KEY_ACCOUNT' && survivor.unit !== null) {
    const followed = await declarationsFollow(tx, [{ customerId: survivorId, to: survivor.unit }], at);
    await appendToOutbox(tx, followedFacts(followed.get(survivorId) ?? [], cause), deps);
    await resolveAgain(tx, deps, rules, [survivorId], cause);
  }
  await restateReviews(tx, deps.newId, [survivorId], at);
  await showByClaims(scene, await lockCustomers(tx, [survivorId]));
};

const merge = async (scene: ClaimScene, actor: Actor, command: MergeCustomers): Promise<Merged | Refused<RegistryRefusal>> => {
  const { tx, deps, cause } = scene;
  const { survivorId, mergedId, reason } = command;
  await lockRecording(tx);
  await lockCustomers(tx, [survivorId, mergedId]);
  const no = await whyNot(tx, actor, command);
  if (no) return no;
  const at = deps.clock.now();
  const today = bureauDay(at);
  const by = staffIdOf(actor) ?? null;
  const given: Given = { mergeId: deps.newId(), survivorId, mergedId, at, today, reason, by };
  const undoUntil = lastDayToUndo(today, setting(await settingsOn(tx, ['UNDO_MERGE_DAYS'], today), 'UNDO_MERGE_DAYS'));
  await insertMerge(tx, { id: given.mergeId, survivorId, mergedId, reason, mergedBy: by, mergedAt: at, undoUntil, correlationId: cause.correlationId });
  await mergeClaims(scene, given);
  await mergeDevelopments(scene, given);
  await ensureProfile(tx, survivorId);
  for (const move of MOVES) await touch(tx, move, given);
  for (const hidden of HIDDEN) await hide(tx, hidden, given);
  await restateAgreement(tx, survivorId);
  await settleSurvivor(scene, given);
  await appendToOutbox(tx, [await mergedFact(tx, given, undoUntil, cause)], deps);
  return { mergeId: given.mergeId, survivorId };
};

/** The city centre merges a customer that was recorded twice into the one that stays (REG-1, REG-16): whatever is open goes to that one, the ID leads to it (REG-2). */
export const mergeCustomers = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: MergeCustomers): Promise<Merged | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:merge');
  const { idempotencyKey: key, correlationId, ...input } = command;
  if (!isShortText(command.reason, LONGEST_REASON)) return refused('MergeReasonInvalid', { field: 'input.reason' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'mergeCustomers', key, input }, async () =>
    merge({ tx, deps, rules: await readRules(tx, 'HOLD'), cause: causeOf(actor, correlationId) }, actor, command)));
};
