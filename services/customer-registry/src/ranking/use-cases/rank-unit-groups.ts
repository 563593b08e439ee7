import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { bureauDay } from '@keyaccount/contracts';
import { causeOf, stamp } from '../../use-cases/cause';
import { mayRank } from '../policy/ranker';
import { unitGroupsFault } from '../policy/unit-groups';
import { schemesOn } from '../store/schemes';
import { insertRanking } from '../store/unit-rankings';

export type RankUnitGroups = { readonly unit: string; readonly groups: readonly string[]; readonly idempotencyKey: string | null; readonly correlationId: string };
export type UnitRanked = { readonly unit: string };

const rank = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { unit, groups, correlationId }: RankUnitGroups): Promise<UnitRanked | Refused<RegistryRefusal>> => {
  const { directory, headOf } = await readRules(tx, 'HOLD');
  const by = staffIdOf(actor);
  if (by === undefined || actor.kind !== 'staff') throw new Error('groups are ranked by a person');
  const { posts, reach } = actor;
  if (!directory.byCode.has(unit)) return refused('RankedUnitUnknown', { field: 'input.unitCode' });
  if (!mayRank({ posts, heads: reach.units }, unit, headOf(unit) !== null)) return refused('NotUnitHead', { field: 'input.unitCode' });
  const now = deps.clock.now();
  const today = bureauDay(now);
  const fault = unitGroupsFault(groups, (await schemesOn(tx, [today])).get(today)?.groups ?? []);
  if (fault) return refused(fault, { field: 'input.groups' });
  const version = await insertRanking(tx, { unit, from: today, groups }, by, now);
  await appendToOutbox(tx, [{
    type: 'registry.unit-groups-ranked.v1', aggregateId: unit, version, data: { unit, version, from: today, groups: [...groups] }, ...stamp(causeOf(actor, correlationId)),
  }], deps);
  return { unit };
};

/** A unit's head puts the groups of customers that it concentrates on in order, from today on (REG-12): the focus and order of service. */
export const rankUnitGroups = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: RankUnitGroups): Promise<UnitRanked | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'classification:rank');
  const { idempotencyKey: key, unit, groups } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'rankUnitGroups', key, input: { unit, groups } }, () => rank(tx, deps, readRules, actor, command)));
};
