import { reportEstablishment, type EstablishmentLine } from './establishment';

const line = (post: EstablishmentLine['post'], minimum: number, dedicatedTo: string | null = null): EstablishmentLine => ({ post, dedicatedTo, minimum, maximum: null });
const manager = (dedicatedTo: string | null = null) => ({ post: 'ACCOUNT_MANAGER' as const, dedicatedTo });

describe('ORG-2 › establishment', () => {
  it.each([
    ['shows what is missing to the minimum', line('ACCOUNT_MANAGER', 3), [manager()], 1, 2],
    ['is not negative where there are more', line('ACCOUNT_MANAGER', 1), [manager(), manager()], 2, 0],
    ['counts the dedicated among all of the post', line('ACCOUNT_MANAGER', 3), [manager('政企'), manager()], 2, 1],
    ['counts the dedicated alone in their own line', line('ACCOUNT_MANAGER', 3, '政企'), [manager('政企'), manager()], 1, 2],
    ['does not count another post', line('HEAD', 1), [manager()], 0, 1],
  ])('%s', (_, establishment, holders, filled, vacant) => {
    expect(reportEstablishment([establishment], holders)).toEqual([{ ...establishment, filled, vacant }]);
  });
});
