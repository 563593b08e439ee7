import { rulingFault, type Dispute } from './ruling';

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
  ])('%s', (_, more, units, inFavourOf, spoken, today, fault) => expect(rulingFault({ ...dispute, ...more }, { units }, inFavourOf, spoken, today)).toBe(fault));
});
