import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { divisionFault } from '../../policy/customer-code';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { causeOf, stamp, type Cause } from '../../use-cases/cause';
import { rulingFault } from '../policy/ruling';
import { isText } from '../policy/texts';
import { saveRuling, statementsOf, type DisputeRow } from '../store/disputes';
import { briefNow } from './brief-now';
import { settleClaims, settleTerritory, type Outcome } from './carry-out-ruling';
import type { ClaimScene } from './end-claims';
import { lockDispute } from './lock-dispute';
import type { OnDispute } from './open-dispute';

export type RuleOnDispute = {
  readonly disputeId: string;
  readonly inFavourOf: string;
  readonly reason: string;
  /** The territory from now on; null leaves it as it is. */
  readonly division: string | null;
  readonly idempotencyKey: string | null;
  readonly correlationId: string;
};

type Scene = ClaimScene & { readonly actor: Actor };

const factOf = ({ id, version, customerId, claimant, respondent, rulingUnit }: DisputeRow, { winner, division }: Outcome, ruledAt: Date, cause: Cause): NewEvent => ({
  type: 'registry.dispute-ruled.v1', aggregateId: id, version: version + 1,
  data: { disputeId: id, version: version + 1, customerId, claimant, respondent, rulingUnit, inFavourOf: winner, division, ruledAt: ruledAt.toISOString() }, ...stamp(cause),
});

const faultOf = async ({ tx, deps, rules, actor }: Scene, dispute: DisputeRow, { inFavourOf, division }: RuleOnDispute): Promise<Refused<RegistryRefusal> | undefined> => {
  const today = bureauDay(deps.clock.now());
  const spoken = ((await statementsOf(tx, [dispute.id])).get(dispute.id) ?? []).map(({ unit }) => unit);
  const units = actor.kind === 'staff' ? actor.posts.map(({ unit }) => unit) : [];
  const fault = rulingFault(dispute, { units }, inFavourOf, spoken, today);
  if (fault) return refused(fault, { unit: dispute.rulingUnit });
  const place = division === null ? undefined : divisionFault(division, today, rules.divisions);
  return place && refused(place, { field: 'input.division' });
};

const rule = async (scene: Scene, command: RuleOnDispute): Promise<OnDispute | Refused<RegistryRefusal>> => {
  const { tx, deps, rules, actor, cause } = scene;
  const locked = await lockDispute(tx, actor, command.disputeId);
  if ('refused' in locked) return locked;
  const { dispute, customer } = locked;
  const fault = await faultOf(scene, dispute, command);
  const by = staffIdOf(actor);
  if (fault || by === undefined) return fault ?? refused('NotRulingCentre', { unit: dispute.rulingUnit });
  const { inFavourOf, reason, division } = command;
  const at = deps.clock.now();
  const brief = await briefNow(tx, rules, dispute.id);
  await saveRuling(tx, dispute.id, { inFavourOf, by, at, reason, brief });
  const outcome = { winner: inFavourOf, loser: inFavourOf === dispute.claimant ? dispute.respondent : dispute.claimant, division, ruledBy: by, reason };
  await appendToOutbox(tx, [factOf(dispute, outcome, at, cause)], deps);
  await settleTerritory(scene, await settleClaims(scene, customer, dispute, outcome), dispute, outcome);
  return { disputeId: dispute.id };
};

/** The next common higher centre rules (REG-7): its reasons and the evidence are kept, claims and territory follow. */
export const ruleOnDispute = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: RuleOnDispute): Promise<OnDispute | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'dispute:rule');
  const { idempotencyKey: key, correlationId, ...input } = command;
  if (!isText(command.reason)) return refused('TextInvalid', { field: 'input.reason' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'ruleOnDispute', key, input }, async () =>
    rule({ tx, deps, rules: await readRules(tx, 'HOLD'), actor, cause: causeOf(actor, correlationId) }, command)));
};
