import { bureauDay, isBlank } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { staffIdOf, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { endsOn, periodFault } from '../../policy/exceptions';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers } from '../../store/accounts';
import type { Rules } from '../../store/directory';
import { causeOf, stamp, type Cause } from '../../use-cases/cause';
import { lockVisible } from '../../use-cases/lock-visible';
import { resolveAgain } from '../../use-cases/resolve-again';
import { endException, insertException, overlaps, visibleException, type NewException, type Sort } from '../store/exceptions';

export type ExceptionDecided = { readonly customerId: string; readonly exceptionId: string };
type Scene = { readonly tx: Tx; readonly deps: ServiceDeps; readonly rules: Rules; readonly actor: Actor; readonly correlationId: string };
type Wanted = { readonly sort: Sort; readonly customerId: string; readonly unit: string | null; readonly reason: string; readonly from: string | null; readonly until: string | null };

const LONGEST_REASON = 500;
const isReason = (reason: string): boolean => !isBlank(reason) && reason.length <= LONGEST_REASON;
const IS_TAKEN = { OVERRIDE: 'OverrideOverlaps', STRATEGIC: 'DesignationOverlaps' } as const;
const IS_MISSING = { OVERRIDE: 'OverrideNotFound', STRATEGIC: 'DesignationNotFound' } as const;
const IS_OVER = { OVERRIDE: 'OverrideOver', STRATEGIC: 'DesignationOver' } as const;

const signedBy = (actor: Actor): string => {
  const staffId = staffIdOf(actor);
  if (staffId === undefined) throw new Error('a decision about responsibility is signed by a person');
  return staffId;
};

type Told = Pick<NewException, 'id' | 'customerId' | 'sort' | 'unit' | 'from' | 'until'> & { readonly ended: boolean };

const factOf = ({ id, customerId, sort, unit, from, until, ended }: Told, cause: Cause): NewEvent => {
  const version = ended ? 2 : 1;
  const dated = { customerId, version, from, ended };
  if (sort === 'STRATEGIC') {
    return { type: 'registry.strategic-designation-decided.v1', aggregateId: id, version, data: { designationId: id, ...dated, until }, ...stamp(cause) };
  }
  if (unit === null || until === null) throw new Error(`override ${id} names no unit or end`);
  return { type: 'registry.ownership-override-decided.v1', aggregateId: id, version, data: { overrideId: id, unit, ...dated, until }, ...stamp(cause) };
};

const fault = ({ unit, reason, until }: Wanted, from: string, today: string, rules: Rules): Refused<RegistryRefusal> | undefined => {
  if (!isReason(reason)) return refused('DecisionReasonInvalid', { field: 'input.reason' });
  if (unit !== null && !rules.directory.byCode.has(unit)) return refused('UnitUnknown', { field: 'input.unit' });
  const period = periodFault(from, until, today);
  return period && refused(period, { field: period === 'PeriodEmpty' ? 'input.until' : 'input.from' });
};

/** Writes an override or a designation; one that holds from today on moves the customer at once. */
export const beginException = async ({ tx, deps, rules, actor, correlationId }: Scene, wanted: Wanted): Promise<ExceptionDecided | Refused<RegistryRefusal>> => {
  const { sort, customerId, unit, reason, until } = wanted;
  const customer = await lockVisible(tx, actor, customerId);
  if ('refused' in customer) return customer;
  if (customer.status !== 'KEY_ACCOUNT') return refused('NotKeyAccount');
  const now = deps.clock.now();
  const today = bureauDay(now);
  const from = wanted.from ?? today;
  const wrong = fault(wanted, from, today, rules);
  if (wrong) return wrong;
  if (await overlaps(tx, customerId, sort, from, until)) return refused(IS_TAKEN[sort], { field: 'input.from' });
  const id = deps.newId();
  const cause = causeOf(actor, correlationId);
  await insertException(tx, { id, customerId, sort, unit, reason, from, until, decidedBy: signedBy(actor), decidedAt: now, correlationId });
  await appendToOutbox(tx, [factOf({ id, customerId, sort, unit, from, until, ended: false }, cause)], deps);
  if (from === today) await resolveAgain(tx, deps, rules, [customerId], cause);
  return { customerId, exceptionId: id };
};

/** Ends an override or a designation today: the customer goes where the rule says. What had not begun never holds. */
export const closeException = async (
  { tx, deps, rules, actor, correlationId }: Scene, { sort, exceptionId, reason }: { readonly sort: Sort; readonly exceptionId: string; readonly reason: string },
): Promise<ExceptionDecided | Refused<RegistryRefusal>> => {
  const seen = await visibleException(tx, actor, exceptionId, sort);
  if (!seen) return refused(IS_MISSING[sort], { field: 'input.id' });
  if (!isReason(reason)) return refused('DecisionReasonInvalid', { field: 'input.reason' });
  await lockCustomers(tx, [seen.customerId]);
  const held = await visibleException(tx, actor, exceptionId, sort);
  if (held && held.customerId !== seen.customerId) return closeException({ tx, deps, rules, actor, correlationId }, { sort, exceptionId, reason });
  const now = deps.clock.now();
  const today = bureauDay(now);
  if (!held || held.endedAt !== null || (held.until !== null && held.until <= today)) return refused(IS_OVER[sort]);
  const { customerId, unit, from } = held;
  const until = endsOn(from, today);
  const cause = causeOf(actor, correlationId);
  await endException(tx, exceptionId, until, signedBy(actor), now, reason);
  await appendToOutbox(tx, [factOf({ id: exceptionId, customerId, sort, unit, from, until, ended: true }, cause)], deps);
  await resolveAgain(tx, deps, rules, [customerId], cause);
  return { customerId, exceptionId };
};
