import fc from 'fast-check';
import { correctionFault, observationFault, type Observed } from './observation';

const late: Observed = { month: 202512, kind: 'PAYMENT', kept: false, daysLate: 12, note: '逾期付款', source: '财务台账' };

describe('an observation of credit', () => {
  it.each<[string, Partial<Observed>, string | undefined]>([
    ['a late payment', {}, undefined], ['of this month', { month: 202601 }, undefined], ['of the next month', { month: 202602 }, 'CreditMonthInFuture'],
    ['days late of a payment on time', { kept: true }, 'DaysLateWrong'], ['days late of a contract', { kind: 'CONTRACT' }, 'DaysLateWrong'], ['no days late', { daysLate: 0 }, 'DaysLateWrong'],
    ['ten years late', { daysLate: 3_651 }, 'DaysLateWrong'], ['a contract not kept', { kind: 'CONTRACT', daysLate: null }, undefined],
    ['no note', { note: '\u200b' }, 'CreditNoteMissing'], ['a long note', { note: '长'.repeat(501) }, 'CreditNoteMissing'], ['no source', { source: '' }, 'CreditSourceMissing'],
  ])('GRD-2 › %s', (_, changes, fault) => expect(observationFault({ ...late, ...changes }, 202601)?.fault).toBe(fault));

  it('GRD-2 › is recorded once, or supersedes just the one that holds', () => {
    const id = fc.constantFrom('a', 'b');
    fc.assert(fc.property(fc.option(id, { nil: undefined }), fc.option(id), (holds, supersedes) => {
      expect(correctionFault(holds, supersedes) === undefined).toBe((holds ?? null) === supersedes);
    }));
  });
});
