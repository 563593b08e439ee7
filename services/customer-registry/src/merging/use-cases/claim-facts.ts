import type { NewEvent } from '@keyaccount/event-bus';
import { isPending } from '../../claims/policy/declaration';
import { stamp, type Cause } from '../../use-cases/cause';
import type { ClaimState, DeclarationState } from '../store/claim-states';

const endedFact = ({ id, version, customerId, unit, line, status }: ClaimState, at: Date, cause: Cause): NewEvent => ({
  type: 'registry.registration-ended.v1', aggregateId: id, version,
  data: { registrationId: id, version, customerId, unit, line, end: status === 'QUEUED' ? 'GAVE_WAY' : 'WITHDRAWN', at: at.toISOString() }, ...stamp(cause),
});

const claimFact = (was: ClaimState, is: ClaimState, at: Date, cause: Cause): NewEvent[] => {
  const { id, version, customerId, unit, line, status, from, until } = is;
  if (was.status === 'ACTIVE' && status !== 'ACTIVE') return [endedFact(is, at, cause)];
  // One that has run out meanwhile ends at once: that it expired is what is told.
  if (was.status === 'ACTIVE' || status !== 'ACTIVE' || from === null || until === null || until <= at) return [];
  return [{
    type: 'registry.registration-activated.v1', aggregateId: id, version,
    data: { registrationId: id, version, customerId, unit, line, from: from.toISOString(), until: until.toISOString() }, ...stamp(cause),
  }];
};

const declarationFact = (was: DeclarationState, is: DeclarationState, cause: Cause): NewEvent[] => {
  const { id, version, customerId, unit, responsibleUnit, status } = is;
  if (isPending(status)) {
    if (isPending(was.status) && was.responsibleUnit === responsibleUnit && was.status === status) return [];
    return [{
      type: 'registry.declaration-followed.v1', aggregateId: id, version, data: { declarationId: id, version, customerId, unit, to: responsibleUnit, outcome: status }, ...stamp(cause),
    }];
  }
  if (!isPending(was.status)) return [];
  return [{
    type: 'registry.declaration-lapsed.v1', aggregateId: id, version,
    data: { declarationId: id, version, customerId, unit, responsibleUnit, reason: 'CUSTOMER_MERGED' }, ...stamp(cause),
  }];
};

const pairs = <State extends { readonly id: string }>(before: readonly State[], after: readonly State[]): [State, State][] => {
  const was = new Map(before.map(state => [state.id, state]));
  return after.flatMap(is => {
    const old = was.get(is.id);
    return old ? [[old, is] satisfies [State, State]] : [];
  });
};

/** A fact for each claim whose right ended or came back (REG-5). */
export const claimFacts = (before: readonly ClaimState[], after: readonly ClaimState[], at: Date, cause: Cause): NewEvent[] =>
  pairs(before, after).flatMap(([was, is]) => claimFact(was, is, at, cause));

/** A fact for each declaration that lapsed, waits again, or waits for another unit (REG-6). */
export const declarationFacts = (before: readonly DeclarationState[], after: readonly DeclarationState[], cause: Cause): NewEvent[] =>
  pairs(before, after).flatMap(([was, is]) => declarationFact(was, is, cause));
