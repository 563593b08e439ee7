import type { NewEvent } from '@keyaccount/event-bus';
import { bureauDay, type GradeLevel } from '@keyaccount/contracts';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { declarationsFollow, followedFacts } from '../claims/use-cases/declarations-follow';
import type { Followed } from '../claims/store/hearings';
import { NO_EXCEPTIONS, type Exceptions } from '../policy/exceptions';
import { settleOwnership, takesEffect, type Settled } from '../policy/ownership';
import { matrixOn, type DatedMatrixRow } from '../policy/responsibility-matrix';
import type { FollowedDevelopment } from '../development/store/followers';
import { developmentsFollow, developmentsFollowed } from '../development/use-cases/developments-follow';
import type { HeldCustomer } from '../store/accounts';
import type { Rules } from '../store/directory';
import { exceptionsOn } from '../store/exceptions';
import { beginOwnerships, endOwnerships, restateOwnerships, type NewOwnership, type Restated } from '../store/ownerships';
import { stamp, type Cause } from './cause';
import { changeSeats } from './change-seats';

/** A key account whose responsible unit is to be resolved, with the grade by which it was resolved before. */
export type ToResolve = { readonly customer: HeldCustomer; readonly gradeBefore: GradeLevel | null };

/** The customer before and after; `after` is not yet written, everything else is. */
export type Resolved = { readonly change: Settled['change']; readonly before: HeldCustomer; readonly after: HeldCustomer; readonly since: Date; readonly followed: readonly Followed[]; readonly developments: readonly FollowedDevelopment[] };

type Decided = Omit<Resolved, 'followed' | 'developments'> & { readonly settled: Settled };

const decide = (rules: Rules, matrix: readonly DatedMatrixRow[], exceptions: ReadonlyMap<string, Exceptions>, now: Date) => ({ customer, gradeBefore }: ToResolve): Decided => {
  const { kind, grade } = customer;
  if (kind === null || grade === null) throw new Error(`customer ${customer.id} has no kind or grade to resolve by`);
  const settled = settleOwnership(
    {
      kind, grade, division: customer.ruledDivision ?? customer.division, ruled: customer.ruledDivision !== null, mainLine: customer.mainLine, businessKey: customer.businessKey, heldBy: customer.unit,
      exceptions: exceptions.get(customer.id) ?? NO_EXCEPTIONS, gradeBefore, pair: customer, phase: customer.phase,
    },
    matrix, rules.directory, rules.candidatesOf,
  );
  const { change, responsibility, pair, phase } = settled;
  const unit = responsibility?.unit ?? customer.unit;
  const flagged = responsibility?.flagged ?? customer.flagged;
  const since = takesEffect(customer.ownedSince ?? customer.lapsedAt, now);
  const version = change === 'NONE' ? customer.version : customer.version + 1;
  return { change, settled, before: customer, since, after: { ...customer, unit, flagged, phase, version, ...pair } };
};

const toBegin = (moved: readonly Decided[], newId: () => string, causeFor: (id: string) => Cause): NewOwnership[] =>
  moved.flatMap(({ settled: { responsibility }, after: { id, kind, grade, lapseId: afterLapse }, since }) => {
    if (!responsibility || kind === null || grade === null) return [];
    const { correlationId, causationId = null, effectiveAt = null } = causeFor(id);
    return [{ id: newId(), customerId: id, decision: responsibility, kind, grade, since, effectiveAt, correlationId, causationId, afterLapse }];
  });

const toRestate = (stayed: readonly Decided[]): Restated[] =>
  stayed.flatMap(({ settled: { responsibility }, before: { ownershipId }, after: { kind, grade } }) =>
    responsibility && ownershipId && kind !== null && grade !== null ? [{ id: ownershipId, decision: responsibility, kind, grade }] : []);

/**
 * Resolves the responsible unit (REG-3) and the account team (REG-8) of a batch of locked customers in memory, and writes the
 * old ownership's end, the new one and the seats, a statement each; pending declarations and running developments follow (GRD-8). The caller saves the customers and publishes.
 */
export const resolveOwnership = async (
  tx: Tx, { clock, newId }: Pick<ServiceDeps, 'clock' | 'newId'>, rules: Rules, batch: readonly ToResolve[], causeFor: (id: string) => Cause,
): Promise<Resolved[]> => {
  const now = clock.now();
  const today = bureauDay(now);
  const exceptions = await exceptionsOn(tx, batch.map(({ customer }) => customer.id), today);
  const decided = batch.map(decide(rules, matrixOn(rules.matrix, today), exceptions, now));
  const moved = decided.filter(({ change }) => change === 'MOVED');
  await endOwnerships(tx, moved.flatMap(({ before, since }) => (before.ownershipId === null ? [] : [{ id: before.ownershipId, until: since }])));
  await beginOwnerships(tx, toBegin(moved, newId, causeFor));
  await restateOwnerships(tx, toRestate(decided.filter(({ change }) => change !== 'MOVED')), now);
  await changeSeats(tx, newId, decided.filter(({ change }) => change !== 'NONE'), now);
  const toOthers = moved.flatMap(({ before, after }) => (before.unit === null || after.unit === null ? [] : [{ customerId: after.id, to: after.unit }]));
  const followed = await declarationsFollow(tx, toOthers, now);
  const developments = await developmentsFollow(tx, rules, moved.map(({ after }) => after), now);
  return decided.map(one => ({ ...one, followed: followed.get(one.after.id) ?? [], developments: developments.get(one.after.id) ?? [] }));
};

const reassigned = ({ before, after, since, followed, developments }: Resolved, cause: Cause): NewEvent[] => {
  const { id, version, unit, grade, kind, flagged, a, b } = after;
  if (unit === null || grade === null || kind === null) return [];
  const data = { customerId: id, version, from: before.unit, to: unit, grade, kind, flagged, a, b, since: since.toISOString() };
  return [{ type: 'registry.ownership-reassigned.v1', aggregateId: id, version, data, ...stamp(cause) }, ...followedFacts(followed, cause), ...developmentsFollowed(developments, cause)];
};

/** The account team changed within its unit. */
export const teamChanged = ({ id, version, unit, a, b, phase }: HeldCustomer, cause: Cause): NewEvent[] =>
  unit === null ? [] : [{ type: 'registry.account-team-changed.v1', aggregateId: id, version, data: { customerId: id, version, unit, a, b, phase }, ...stamp(cause) }];

/** One fact for each customer that moved to another unit or whose team changed. */
export const factsOf = (resolved: readonly Resolved[], causeFor: (id: string) => Cause): NewEvent[] =>
  resolved.flatMap(one => {
    if (one.change === 'MOVED') return reassigned(one, causeFor(one.after.id));
    return one.change === 'TEAM' ? teamChanged(one.after, causeFor(one.after.id)) : [];
  });
