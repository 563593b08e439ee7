import type { UnitTier } from '@keyaccount/contracts';
import { directoryOf, type UnitCoverage } from '../../policy/territory';
import { recommend } from './recommendation';

const unit = (code: string, tier: UnitTier, parent: string | null, divisions: string[] = []): UnitCoverage => ({ code, name: code, tier, parent, divisions, lines: [] });
const directory = directoryOf([
  unit('C4405', 'CITY_CENTRE', null, ['4405']), unit('U13', 'COUNTY_CENTRE', 'C4405', ['440513']), unit('U15', 'COUNTY_CENTRE', 'C4405', ['440515']),
  unit('S15', 'SUB_BRANCH', 'U15', ['440515001']), unit('X15', 'SUB_BRANCH', 'U15', ['440515002']), unit('PB', 'PROFESSIONAL_BUREAU', 'C4405'),
]);

describe('REG-7 › the territory is the place of the organisation that signs the agreement', () => {
  it.each<[string, Parameters<typeof recommend>[0], [string, string], string, string | null]>([
    ['the agreement decides against the customer’s own place', { division: '440515', agreements: [{ signedOn: '2025-01-02', signedAtPlace: '440513' }] }, ['U13', 'U15'], '440513', 'U13'],
    ['the last one counts', { division: '440515', agreements: [{ signedOn: '2025-01-02', signedAtPlace: '440513' }, { signedOn: '2025-02-02', signedAtPlace: '440515' }] }, ['U13', 'U15'], '440515', 'U15'],
    ['without a place the customer’s counts', { division: '440515001', agreements: [{ signedOn: '2025-01-02', signedAtPlace: null }] }, ['U13', 'U15'], '440515001', 'U15'],
    ['a place in words is none', { division: '440515', agreements: [{ signedOn: null, signedAtPlace: '澄海' }] }, ['U13', 'U15'], '440515', 'U15'],
    ['a sub-branch stands in its county', { division: '440515001', agreements: [] }, ['X15', 'U13'], '440515001', 'X15'],
    ['where both are in the territory it says nothing', { division: '440515001', agreements: [] }, ['S15', 'U15'], '440515001', null],
    ['where neither is it says nothing', { division: '440513', agreements: [] }, ['PB', 'U15'], '440513', null],
  ])('%s', (_, territory, parties, division, inFavourOf) => expect(recommend(territory, parties, directory)).toMatchObject({ division, inFavourOf }));

  it('says why in both languages', () => {
    expect(recommend({ division: '440515', agreements: [] }, ['U13', 'U15'], directory)).toMatchObject({ reason: '协议未载明签订地,按客户所在地 440515。', reasonEn: 'No agreement names its place; the customer is in 440515.' });
    expect(recommend({ division: '440515', agreements: [{ signedOn: null, signedAtPlace: '440513' }] }, ['U13', 'U15'], directory).reason).toBe('协议由位于 440513 的机构签订。');
  });
});
