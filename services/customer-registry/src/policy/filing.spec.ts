import fc from 'fast-check';
import { FILING_STATUSES, mayBeCorrected, reviewOutcome, type Review } from './filing';

const standing = { qualifies: true, agreementSigned: false, policyDesignated: false } as const;
const review = (more: Partial<Review>) => reviewOutcome({ status: 'SUBMITTED', decision: 'APPROVE', reason: null, standing, grade: 'SILVER', ...more });
const unfit = { ...standing, qualifies: false };

describe('REG-1 › the review of a filing', () => {
  it.each<[string, Partial<Review>, string]>([
    ['a customer that qualifies is approved', {}, 'APPROVED'],
    ['so is one with an agreement', { standing: { ...unfit, agreementSigned: true } }, 'APPROVED'],
    ['so is a policy customer', { standing: { ...unfit, policyDesignated: true } }, 'APPROVED'],
    ['what does not meet GRD-1 is rejected with a reason', { decision: 'REJECT', standing: unfit, reason: '不符合标准' }, 'REJECTED'],
    ['wrong data are returned with a reason', { decision: 'RETURN', reason: '名称有误' }, 'RETURNED'],
    ['wrong data are returned before the first grade', { decision: 'RETURN', reason: '名称有误', grade: null }, 'RETURNED'],
  ])('%s', (_, more, next) => expect(review(more)).toEqual({ next }));

  it.each<[string, Partial<Review>, string]>([
    ['what does not qualify', { standing: unfit }, 'CustomerDoesNotQualify'],
    ['what grading has not spoken of', { standing: { ...standing, qualifies: undefined } }, 'CustomerDoesNotQualify'],
    ['what has no first grade', { grade: null }, 'GradePending'],
    ['rejecting before grading has spoken', { decision: 'REJECT', standing: { ...standing, qualifies: undefined }, reason: 'x', grade: null }, 'GradePending'],
    ['rejecting a customer that qualifies', { decision: 'REJECT', reason: 'x' }, 'CustomerQualifies'],
    ['rejecting one that qualifies before its grade is there', { decision: 'REJECT', reason: 'x', grade: null }, 'CustomerQualifies'],
    ['rejecting without a reason', { decision: 'REJECT', standing: unfit }, 'ReasonMissing'],
    ['returning with an empty reason', { decision: 'RETURN', reason: '  ' }, 'ReasonMissing'],
    ['a filing that is decided', { status: 'APPROVED' }, 'FilingAlreadyDecided'],
    ['a filing that was returned', { status: 'RETURNED' }, 'FilingAlreadyDecided'],
  ])('refuses %s', (_, more, refusal) => expect(review(more)).toEqual({ refusal }));
});

describe('REG-1 › the correction of a filing', () => {
  it.each([
    ['was returned', 'RETURNED', 'f', true], ['was returned and followed by another', 'RETURNED', 'g', false], ['waits', 'SUBMITTED', 'f', false],
    ['was rejected', 'REJECTED', 'f', false], ['was approved', 'APPROVED', 'f', false],
  ] as const)('one that %s: %s, latest %s: %s', (_, status, latest, expected) => expect(mayBeCorrected({ id: 'f', status }, { id: latest })).toBe(expected));

  it('at most one filing of a customer may be corrected, its last', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...FILING_STATUSES), { minLength: 1 }), statuses => {
      const filings = statuses.map((status, index) => ({ id: String(index), status }));
      const last = filings[filings.length - 1] ?? { id: '', status: 'SUBMITTED' as const };
      expect(filings.filter(one => mayBeCorrected(one, last))).toEqual(last.status === 'RETURNED' ? [last] : []);
    }));
  });
});
