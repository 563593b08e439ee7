import fc from 'fast-check';
import { rulingFault, withdrawalFault, type Dispute, type DisputeStatus } from './ruling';

const dispute: Dispute = { status: 'OPEN', claimant: 'U1', respondent: 'U2', rulingUnit: 'C', hearingDue: '2025-01-22' };

describe('REG-7 › a ruling', () => {
  it.each<[string, Partial<Dispute>, string[], string, string[], string, string | undefined]>([
    ['by the centre, both sides heard', {}, ['C'], 'U1', ['U1', 'U2'], '2025-01-15', undefined],
    ['not while one side is silent', {}, ['C'], 'U1', ['U1'], '2025-01-22', 'BothSidesNotHeard'],
    ['after its time to speak is over', {}, ['C'], 'U1', ['U1'], '2025-01-23', undefined],
    ['not by another centre', {}, ['P'], 'U1', ['U1', 'U2'], '2025-01-15', 'NotRulingCentre'],
    ['not by a party', {}, ['U1'], 'U1', ['U1', 'U2'], '2025-01-15', 'NotRulingCentre'],
    ['not by somebody who also acts for a party', {}, ['C', 'U2'], 'U1', ['U1', 'U2'], '2025-01-15', 'NotRulingCentre'],
    ['not for a third', {}, ['C'], 'U3', ['U1', 'U2'], '2025-01-15', 'NotAParty'],
    ['once', { status: 'RULED' }, ['C'], 'U1', ['U1', 'U2'], '2025-01-15', 'DisputeRuled'],
    ['not once it is withdrawn', { status: 'WITHDRAWN' }, ['C'], 'U1', ['U1', 'U2'], '2025-01-15', 'DisputeWithdrawn'],
  ])('%s', (_, more, units, inFavourOf, spoken, today, fault) => expect(rulingFault({ ...dispute, ...more }, { units }, inFavourOf, spoken, today)).toBe(fault));
});

describe('REG-7 › a withdrawal', () => {
  it.each<[string, DisputeStatus, string[], string | undefined]>([
    ['by the unit that opened it', 'OPEN', ['U1'], undefined],
    ['by somebody who also acts for others', 'OPEN', ['C', 'U1'], undefined],
    ['not by the other side', 'OPEN', ['U2'], 'NotClaimant'],
    ['not by the ruling centre', 'OPEN', ['C'], 'NotClaimant'],
    ['not after the ruling', 'RULED', ['U1'], 'DisputeRuled'],
    ['once', 'WITHDRAWN', ['U1'], 'DisputeWithdrawn'],
  ])('%s', (_, status, units, fault) => expect(withdrawalFault({ ...dispute, status }, units)).toBe(fault));

  it('REG-7 › what may be withdrawn is open, and nobody but the claimant may', () => {
    const unit = fc.constantFrom('U1', 'U2', 'C', 'P');
    fc.assert(fc.property(fc.constantFrom<DisputeStatus>('OPEN', 'RULED', 'WITHDRAWN'), fc.array(unit), (status, units) => {
      expect(withdrawalFault({ ...dispute, status }, units) === undefined).toBe(status === 'OPEN' && units.includes('U1'));
    }));
  });
});
