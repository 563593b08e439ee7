import fc from 'fast-check';
import { lapseFault } from './lapse';

const none = { qualifies: false, agreementSigned: false, policyDesignated: false } as const;

describe('whether a key account may lapse', () => {
  it.each([
    ['REG-1 › does not meet the definition', true, none, undefined],
    ['REG-1 › grading has said nothing', true, { ...none, qualifies: undefined }, undefined],
    ['GRD-1 › qualifies by revenue', true, { ...none, qualifies: true }, 'StillQualifies'],
    ['GRD-1 › has an agreement', true, { ...none, agreementSigned: true }, 'StillQualifies'],
    ['GRD-1 › is a policy customer', true, { ...none, policyDesignated: true }, 'StillQualifies'],
    ['REG-1 › was decided already', false, none, 'ReviewClosed'],
  ] as const)('%s', (_, open, standing, fault) => {
    expect(lapseFault(open, standing)).toBe(fault);
  });

  it('REG-1 › never one that meets any test, whatever else holds', () => {
    const standing = fc.record({ qualifies: fc.option(fc.boolean(), { nil: undefined }), agreementSigned: fc.boolean(), policyDesignated: fc.boolean() });
    fc.assert(fc.property(fc.boolean(), standing, (open, one) => {
      const meets = one.qualifies === true || one.agreementSigned || one.policyDesignated;
      expect(lapseFault(open, one) === undefined).toBe(open && !meets);
    }));
  });
});
