import { secondDevelopment } from './second-development';

const ACCOUNT = { kind: 'PROFESSIONAL', status: 'KEY_ACCOUNT', mainLine: 'express', unit: 'PB-EXPRESS' } as const;

describe('second development', () => {
  it('REG-13 › of a professional account is led by its unit in its own line, by the city centre beyond', () =>
    expect(secondDevelopment(ACCOUNT, 'C4405')).toEqual({ mainLine: 'express', ownLine: 'PB-EXPRESS', comprehensive: 'C4405' }));

  it.each([
    ['a comprehensive account', { ...ACCOUNT, kind: 'COMPREHENSIVE' as const }], ['a regional account', { ...ACCOUNT, kind: 'REGIONAL' as const }],
    ['one that is filed', { ...ACCOUNT, status: 'FILED' as const }], ['one without an owner', { ...ACCOUNT, unit: null }],
  ])('REG-13 › of %s is nobody’s beside its owner', (_, account) => expect(secondDevelopment(account, 'C4405')).toBeUndefined());
});
