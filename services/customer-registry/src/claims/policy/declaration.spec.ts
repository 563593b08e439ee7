import { decisionFault, isPeriod, type DeclarationDecision, type DeclarationStatus } from './declaration';

describe('REG-6 › a declaration', () => {
  it.each([
    ['2025-02-01', '2025-02-28', true], ['2025-02-01', '2025-02-01', true], ['2025-01-01', '2025-01-15', true],
    ['2025-02-02', '2025-02-01', false], ['2025-01-01', '2025-01-14', false],
  ])('is for a period that is not over: %s to %s', (from, until, is) => expect(isPeriod(from, until, '2025-01-15')).toBe(is));

  const due = '2025-01-22';
  it.each<[string, DeclarationStatus, DeclarationDecision, string | null, string, string | undefined]>([
    ['is decided once heard', 'HEARD', 'APPROVE', null, '2025-01-15', undefined],
    ['is not decided before', 'TO_BE_HEARD', 'APPROVE', null, '2025-01-22', 'NotHeardYet'],
    ['is decided without an answer once the time for it is over', 'TO_BE_HEARD', 'APPROVE', null, '2025-01-23', undefined],
    ['is not rejected without a reason', 'HEARD', 'REJECT', null, '2025-01-15', 'DecisionReasonMissing'],
    ['is approved to its last day', 'HEARD', 'APPROVE', null, '2025-02-28', undefined],
    ['is not approved for a time that is over', 'HEARD', 'APPROVE', null, '2025-03-01', 'DeclarationPeriodOver'],
    ['is rejected with a reason whenever', 'HEARD', 'REJECT', '已过期', '2025-03-01', undefined],
    ['is rejected with one', 'HEARD', 'REJECT', '已有计划', '2025-01-15', undefined],
    ...(['APPROVED', 'REJECTED', 'LAPSED', 'ENDED'] as const).map((status): [string, DeclarationStatus, DeclarationDecision, null, string, string] =>
      [`is decided once: ${status}`, status, 'APPROVE', null, '2025-02-01', 'DeclarationDecided']),
  ])('%s', (_, status, decision, reason, today, fault) => expect(decisionFault({ status, hearingDue: due, endsOn: '2025-02-28' }, decision, reason, today)).toBe(fault));
});
