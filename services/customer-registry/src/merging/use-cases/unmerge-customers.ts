import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { expireOverdue, showByClaims, type ClaimScene } from '../../claims/use-cases/end-claims';
import { isShortText } from '../../profile/policy/profile-fields';
import { restateAgreement } from '../../profile/store/records';
import { restateReviews } from '../../profile/store/reviews';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers, type HeldCustomer } from '../../store/accounts';
import type { ReadRules, Rules } from '../../store/directory';
import { endSeats } from '../../store/ownerships';
import { lockRecording } from '../../store/recording';
import { noteVacancies } from '../../store/team-marks';
import { bureauDay } from '@keyaccount/contracts';
import { causeOf } from '../../use-cases/cause';
import { resolveAgain } from '../../use-cases/resolve-again';
import { undoFault, type UndoFault } from '../policy/undo';
import { CLAIMS_ENDED, CLAIMS_QUEUED, DECLARATIONS, DECLARATIONS_HEARD, DECLARATIONS_LAPSED, disputeRuledSince, disputesFollow, REGISTRATIONS, rightTakenBy } from '../store/claim-moves';
import { touchedStates } from '../store/claim-states';
import { gradeAtMerge, mergesById, noteUndone, type MergeRow } from '../store/merges';
import {
  AGREEMENTS, BRANCHES, DISPUTES, EXCEPTIONS, EXCEPTIONS_ENDED, FILINGS, HIDDEN, MERGED, OWNERSHIPS, PROFILE, REVIEWS, SEATS, SERVICE_RECORDS, SOURCE_REFS, SURVIVOR,
} from '../store/moves';
import { takeContactsBack } from '../store/profile-rows';
import { show, takeBack, type Given } from '../store/touch';
import { claimFacts, declarationFacts } from './claim-facts';
import { unmergedFact } from './facts';
import { settleQueues } from './merge-claims';
import { unmergeDevelopments } from './merge-developments';
import { LONGEST_REASON, type Merged } from './merge-customers';

export type UnmergeCustomers = { readonly mergeId: string; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string };

/** The survivor gives back first, then the merged customer stands, then what is its own. */
const MOVES = [
  SURVIVOR, MERGED, SEATS, OWNERSHIPS, EXCEPTIONS, EXCEPTIONS_ENDED, DISPUTES, REVIEWS, FILINGS, PROFILE, BRANCHES, SERVICE_RECORDS, AGREEMENTS, SOURCE_REFS,
  DECLARATIONS, DECLARATIONS_HEARD, DECLARATIONS_LAPSED, REGISTRATIONS, CLAIMS_QUEUED, CLAIMS_ENDED,
];

const whyNot = async (tx: Tx, { id, undoneAt, undoUntil }: MergeRow, today: string): Promise<Refused<UndoFault> | undefined> => {
  const holder = await rightTakenBy(tx, id);
  const fault = undoFault({ undone: undoneAt !== null, undoUntil, ruledSince: await disputeRuledSince(tx, id), rightTaken: holder !== undefined }, today);
  return fault && refused(fault, { until: undoUntil, unit: holder ?? '' });
};

/** Whoever has left the unit meanwhile does not come back into the team: the role stands vacant (ORG-5). */
const releaseLeavers = async (tx: Tx, { candidatesOf }: Rules, { id, unit, a, b }: HeldCustomer, at: Date): Promise<void> => {
  const present = new Set(unit === null ? [] : candidatesOf(unit).map(({ staffId }) => staffId));
  const left = ([['A', a], ['B', b]] as const).flatMap(([role, staffId]) => (staffId === null || present.has(staffId) ? [] : [{ customerId: id, role }]));
  await endSeats(tx, left, at);
  await noteVacancies(tx, left, at);
};

/** Everything is where it was; claims that have the right again and declarations that wait again are told. */
const takeAllBack = async ({ tx, deps, cause }: ClaimScene, given: Given): Promise<void> => {
  const before = await touchedStates(tx, given.mergeId);
  for (const move of MOVES) await takeBack(tx, move, given);
  await disputesFollow(tx, given.mergeId);
  const after = await touchedStates(tx, given.mergeId);
  await appendToOutbox(tx, [...claimFacts(before.claims, after.claims, given.at, cause), ...declarationFacts(before.declarations, after.declarations, cause)], deps);
};

/** Owners are resolved by the rules of today, claims and reviews brought to what holds, and who may see the two is told. */
const settleBoth = async (scene: ClaimScene, { mergeId, survivorId, mergedId, at, today }: Given): Promise<void> => {
  const { tx, deps, rules, cause } = scene;
  const ids = [survivorId, mergedId];
  for (const id of ids) await restateAgreement(tx, id);
  await expireOverdue(scene, ids, at);
  await settleQueues(scene, ids, today);
  const restored = (await lockCustomers(tx, [mergedId]))[0];
  if (restored) await releaseLeavers(tx, rules, restored, at);
  await resolveAgain(tx, deps, rules, ids, cause, new Map([[mergedId, await gradeAtMerge(tx, mergeId)]]));
  await restateReviews(tx, deps.newId, ids, at);
  await showByClaims(scene, await lockCustomers(tx, ids));
};

const unmerge = async (scene: ClaimScene, actor: Actor, { mergeId, reason }: UnmergeCustomers): Promise<Merged | Refused<RegistryRefusal>> => {
  const { tx, deps, cause } = scene;
  await lockRecording(tx);
  const seen = (await mergesById(tx, actor, [mergeId])).get(mergeId);
  if (!seen) return refused('MergeNotFound', { field: 'input.mergeId' });
  const { survivorId, mergedId } = seen;
  await lockCustomers(tx, [survivorId, mergedId]);
  const at = deps.clock.now();
  const today = bureauDay(at);
  const no = await whyNot(tx, seen, today);
  if (no) return no;
  const by = staffIdOf(actor) ?? null;
  const given: Given = { mergeId, survivorId, mergedId, at, today, reason, by };
  await takeAllBack(scene, given);
  await takeContactsBack(tx, mergeId);
  await unmergeDevelopments(scene, given);
  for (const hidden of HIDDEN) await show(tx, hidden, given);
  await noteUndone(tx, mergeId, at, by, reason);
  await settleBoth(scene, given);
  await appendToOutbox(tx, [await unmergedFact(tx, given, cause)], deps);
  return { mergeId, survivorId };
};

/** The city centre undoes a merge within its time (REG-1): each gets back what was its own; what came since stays with the survivor. */
export const unmergeCustomers = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: UnmergeCustomers): Promise<Merged | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'customer:merge');
  const { idempotencyKey: key, correlationId, ...input } = command;
  if (!isShortText(command.reason, LONGEST_REASON)) return refused('MergeReasonInvalid', { field: 'input.reason' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'unmergeCustomers', key, input }, async () =>
    unmerge({ tx, deps, rules: await readRules(tx, 'HOLD'), cause: causeOf(actor, correlationId) }, actor, command)));
};
