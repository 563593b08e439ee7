import * as fc from 'fast-check';
import { candidateFault, decisionFault, isOpen, reasonFault } from './special-listing';

const approval = { approve: true, approvalReference: '粤邮客〔2026〕3号', validUntil: '2026-12-31', reason: null };

describe('a special listing', () => {
  it.each([[null, 'CustomerNotGraded'], ['DIAMOND', 'AlreadyDiamond'], ['GOLD', undefined], ['SILVER', undefined], ['GENERAL', undefined]] as const)(
    'GRD-6 › a customer of level %s as a candidate: %s', (level, fault) => expect(candidateFault(level)).toBe(fault));

  it.each([
    [approval, undefined],
    [{ ...approval, approvalReference: ' ' }, 'ApprovalReferenceMissing'],
    [{ ...approval, approvalReference: 'x'.repeat(101) }, 'ApprovalReferenceMissing'],
    [{ ...approval, validUntil: null }, 'ValidityNotAfterToday'],
    [{ ...approval, validUntil: '2026-01-20' }, 'ValidityNotAfterToday'],
    [{ ...approval, validUntil: '2026-01-21' }, undefined],
    [{ ...approval, approve: false }, 'ReasonMissing'],
    [{ ...approval, approve: false, reason: '规模不足' }, undefined],
  ] as const)('PRV-2 › decision %# is judged on 2026-01-20', (decision, fault) => expect(decisionFault(decision, '2026-01-20')).toBe(fault));

  it.each([
    ['REQUESTED', null, true], ['ACTIVE', '2026-06-30', true], ['ACTIVE', '2026-07-01', true], ['ACTIVE', '2026-06-29', false],
    ['LAPSED', '2026-12-31', false], ['WITHDRAWN', '2026-12-31', false], ['REFUSED', null, false],
  ] as const)('GRD-6 › a listing that is %s until %s is open on 30 June: %s', (status, validUntil, open) => expect(isOpen({ status, validUntil }, '2026-06-30')).toBe(open));

  it('GRD-6 › every reason of 1 to 500 characters that says something will do, and no other', () => {
    fc.assert(fc.property(fc.string({ maxLength: 520 }), reason => {
      expect(reasonFault(reason)).toBe(reason.trim() !== '' && reason.length <= 500 ? undefined : 'ReasonMissing');
    }));
  });
});
