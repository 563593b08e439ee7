import { seen } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

const SCHOOL = { name: '潮阳样例中学', division: '440513001', kind: 'REGIONAL' };
type Filed = { filing: { id: string; status: string }; customer: { id: string } };
const filing = (more: object = {}) => ({ input: { ...SCHOOL, ...more }, select: 'filing { id status } customer { id }' });
const versionOf = async (id: string): Promise<number> =>
  (await walk.as('director').ask<{ customer: { profile: { version: number } } }>('query ($id: ID!) { customer(id: $id) { profile { version } } }', { id })).customer.profile.version;
const designate = async (customerId: string, designated: boolean): Promise<void> => {
  await walk.as('director').does('designatePolicyCustomer', { input: { customerId, expectedVersion: await versionOf(customerId), designated, reason: '政策性用邮' } });
  await walk.quiet();
};
type Reviews = { qualificationReviews: { edges: { node: { id: string; customer: { id: string } } }[] } };
const reviewOf = async (customerId: string): Promise<string> => {
  const { qualificationReviews } = await walk.as('director').ask<Reviews>('{ qualificationReviews(status: OPEN, first: 200) { edges { node { id customer { id } } } } }');
  return qualificationReviews.edges.find(({ node }) => node.customer.id === customerId)!.node.id;
};
const dropping = (reviewId: string, reason = '已不再用邮') => ({ input: { reviewId, reason }, select: 'review { status reason } customer { status }' });
const HISTORY = 'query ($id: ID!) { customer(id: $id) { lapses { unit { code } kind grade reason returnedAt } ownershipHistory { unit { code } until } } }';
type History = { customer: { lapses: { unit: { code: string }; kind: string; reason: string; returnedAt: string | null }[]; ownershipHistory: { unit: { code: string }; until: string | null }[] } };

it('REG-1, REG-2, GRD-1 › who meets the definition no more is dropped by the city centre alone, keeps its ID, and returns under it', async () => {
  const { filing: first, customer: { id } } = await walk.as('chaoyang.head').does<Filed>('fileCustomer', filing());
  await walk.quiet();
  await designate(id, true);
  await walk.as('director').does('reviewFiling', { input: { filingId: first.id, decision: 'APPROVE' } });
  await walk.quiet();
  const { code } = (await seen(walk, 'chaoyang.head', id))!;
  expect(code).toMatch(/^440513\d{8}$/);

  await designate(id, false);
  const reviewId = await reviewOf(id);
  expect((await seen(walk, 'chaoyang.head', id))?.status).toBe('KEY_ACCOUNT');
  for (const username of ['chaoyang.head', 'supervisor', 'province']) expect(await walk.as(username).refused('lapseKeyAccount', dropping(reviewId))).toBe('FORBIDDEN Forbidden');
  expect(await walk.as('director').refused('lapseKeyAccount', dropping(reviewId, '\u200b'))).toBe('BAD_USER_INPUT LapseReasonMissing REG-1');
  const dropped = await Promise.all([walk.as('director').refused('lapseKeyAccount', dropping(reviewId)), walk.as('director').refused('lapseKeyAccount', dropping(reviewId, '另一理由'))]);
  expect(dropped.map(reason => reason?.split(' ')[1]).sort()).toEqual(['ReviewClosed', undefined]);
  await walk.quiet();
  expect(await seen(walk, 'director', id)).toMatchObject({ status: 'LAPSED', code, kind: null, grade: null, ownership: null, accountTeam: null });
  const { customer: { lapses, ownershipHistory } } = await walk.as('director').ask<History>(HISTORY, { id });
  expect(lapses).toMatchObject([{ kind: 'REGIONAL', returnedAt: null }]);
  expect(ownershipHistory.every(({ until }) => until !== null)).toBe(true);

  const again = await walk.as('chaoyang.head').does<Filed>('fileCustomer', filing({ agreementSigned: true }));
  expect([again.customer.id, again.filing.status]).toEqual([id, 'SUBMITTED']);
  expect(await walk.as('chaoyang.head').refused('fileCustomer', filing({ agreementSigned: true }))).toMatch(/^CONFLICT CustomerAlreadyFiled/);
  await walk.quiet();
  await walk.as('director').does('reviewFiling', { input: { filingId: again.filing.id, decision: 'APPROVE' } });
  await walk.quiet();
  expect(await seen(walk, 'director', id)).toMatchObject({ status: 'KEY_ACCOUNT', code, kind: 'REGIONAL', ownership: { decision: { rule: 'REG-3' } } });
  expect((await walk.as('director').ask<History>(HISTORY, { id })).customer.lapses).toMatchObject([{ returnedAt: expect.any(String) as string }]);
  expect(await walk.violations()).toEqual([]);
});

it('REG-1 › who meets it again in the meantime is not dropped', async () => {
  const { filing: { id: filingId }, customer: { id } } = await walk.as('chaoyang.head').does<Filed>('fileCustomer', filing({ name: '潮阳样例小学' }));
  await walk.quiet();
  await designate(id, true);
  await walk.as('director').does('reviewFiling', { input: { filingId, decision: 'APPROVE' } });
  await walk.quiet();
  await designate(id, false);
  const reviewId = await reviewOf(id);
  await walk.as('director').does('signAgreement', { input: { customerId: id, signedOn: walk.day(), signedAtPlace: '潮阳' } });
  expect(await walk.as('director').refused('lapseKeyAccount', dropping(reviewId))).toBe('RULE_VIOLATION StillQualifies REG-1');
  await walk.quiet();
  expect((await seen(walk, 'director', id))?.status).toBe('KEY_ACCOUNT');
  expect(await walk.as('director').refused('lapseKeyAccount', dropping(reviewId))).toMatch(/^CONFLICT ReviewClosed/);
});
