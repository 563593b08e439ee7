import fc from 'fast-check';
import { isOpen, mayEnd, overFrom, teamDecisionFault, teamStatus, teamWithdrawalFault, type Standing, type TeamState } from './standing';

const TODAY = '2026-03-02';
const team = (state: TeamState, from = TODAY, until: string | null = '2026-06-01') => ({ state, from, until, proposedBy: 'director' });
const approve = { decision: 'APPROVE' as const, reason: null, by: 'leader' };
const reject = { ...approve, decision: 'REJECT' as const };

describe('ORG-4 › how a team stands', () => {
  it.each<[Standing, string]>([
    [team('PROPOSED'), 'PROPOSED'], [team('REJECTED'), 'REJECTED'], [team('ENDED'), 'ENDED'], [team('WITHDRAWN'), 'WITHDRAWN'], [team('APPROVED'), 'ACTIVE'], [team('APPROVED', '2026-03-03'), 'APPROVED'],
    [team('APPROVED', '2026-01-01', TODAY), 'ENDED'], [team('APPROVED', '2026-01-01', '2026-03-03'), 'ACTIVE'], [team('APPROVED', '2026-01-01', null), 'ACTIVE'],
  ])('ORG-4 › %j is %s', (standing, status) => expect(teamStatus(standing, TODAY)).toBe(status));

  it.each<[string, Parameters<typeof teamDecisionFault>, string | undefined]>([
    ['is approved', [team('PROPOSED'), approve, TODAY], undefined],
    ['is approved with a reason', [team('PROPOSED'), { ...approve, reason: '同意' }, TODAY], undefined],
    ['is rejected with a reason', [team('PROPOSED'), { ...reject, reason: '人手不足' }, TODAY], undefined],
    ['is not rejected without', [team('PROPOSED'), reject, TODAY], 'TeamReasonMissing'],
    ['is not rejected with an empty one', [team('PROPOSED'), { ...reject, reason: ' ' }, TODAY], 'TeamReasonMissing'],
    ['is not decided twice', [team('APPROVED'), { ...reject, reason: '晚了' }, TODAY], 'TeamDecided'],
    ['is not decided once it was withdrawn', [team('WITHDRAWN'), approve, TODAY], 'TeamWithdrawn'],
    ['is not decided by who proposed it', [team('PROPOSED'), { ...approve, by: 'director' }, TODAY], 'ProposerDecides'],
    ['is not approved on the day on which it is over', [team('PROPOSED', '2026-01-01', TODAY), approve, TODAY], 'TeamPeriodOver'],
    ['is rejected also then', [team('PROPOSED', '2026-01-01', TODAY), { ...reject, reason: '已过期' }, TODAY], undefined],
  ])('ORG-4 › a proposed team %s', (_, args, fault) => expect(teamDecisionFault(...args)).toBe(fault));

  it.each<[string, Parameters<typeof teamWithdrawalFault>, string | undefined]>([
    ['is withdrawn by who proposed it', [team('PROPOSED'), { reason: '客户已另有安排', by: 'director' }], undefined],
    ['is not withdrawn by anybody else', [team('PROPOSED'), { reason: '客户已另有安排', by: 'deputy' }], 'NotProposer'],
    ['is not withdrawn without a reason', [team('PROPOSED'), { reason: ' ', by: 'director' }], 'TeamReasonMissing'],
    ['is not withdrawn once it was approved', [team('APPROVED'), { reason: '晚了', by: 'director' }], 'TeamDecided'],
    ['is not withdrawn once it was rejected', [team('REJECTED'), { reason: '晚了', by: 'director' }], 'TeamDecided'],
    ['is not withdrawn twice', [team('WITHDRAWN'), { reason: '再来', by: 'director' }], 'TeamWithdrawn'],
  ])('ORG-4 › a proposed team %s', (_, args, fault) => expect(teamWithdrawalFault(...args)).toBe(fault));

  const day = fc.integer({ min: 0, max: 60 }).map(days => new Date(Date.UTC(2026, 1, 1 + days)).toISOString().slice(0, 10));
  const states = fc.constantFrom<TeamState[]>('PROPOSED', 'APPROVED', 'REJECTED', 'ENDED', 'WITHDRAWN');
  it('ORG-4 › an ended team is never active again, and what may end is open', () => fc.assert(fc.property(states, day, fc.option(day), day, (state, from, until, today) => {
    const standing = { state, from, until };
    if (!mayEnd(standing, today)) return;
    expect(isOpen(standing, today)).toBe(true);
    const over = overFrom(standing, today);
    expect(over >= from).toBe(true);
    for (const later of [today, '2027-01-01']) expect(teamStatus({ state: 'APPROVED', from, until: over }, later)).toBe(later < over ? 'APPROVED' : 'ENDED');
    expect(teamStatus({ state: 'ENDED', from, until: over }, today)).toBe('ENDED');
  })));

  it('ORG-4 › an approved team goes from approved to active to ended and never back', () => fc.assert(fc.property(day, fc.option(day), fc.array(day), (from, until, days) => {
    const order = ['APPROVED', 'ACTIVE', 'ENDED'];
    const places = [...days].sort().map(today => order.indexOf(teamStatus({ state: 'APPROVED', from, until }, today)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  })));
});
