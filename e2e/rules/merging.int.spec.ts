import { accountOf, seen, type Account } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
let account: Account;
beforeAll(async () => {
  walk = await openWalk();
  account = await accountOf(walk, { unit: 'U440513', grade: 'SILVER' });
});
afterAll(() => walk?.stop());

type Registered = { registration: { id: string; customer: { id: string } } };
/** Recorded a second time, by a unit that did not find it. */
const recordedTwice = async (name: string, line = 'logistics'): Promise<{ id: string; registration: string }> => {
  const { registration } = await walk.as('chaoyang.manager').does<Registered>('registerDevelopment', { input: { customer: { name, division: '440513100' }, line }, select: 'registration { id customer { id } }' });
  return { id: registration.customer.id, registration: registration.id };
};
const merging = (mergedId: string, more: object = {}) => ({ input: { survivorId: account.id, mergedId, reason: '同一法人重复建档', ...more }, select: 'merge { id undoUntil } customer { id }' });
type Merged = { merge: { id: string; undoUntil: string }; customer: { id: string } };
const merge = (mergedId: string) => walk.as('supervisor').does<Merged>('mergeCustomers', merging(mergedId));
const undoing = (mergeId: string, reason = '查明为两户') => ({ input: { mergeId, reason }, select: 'customer { id } restored { id name status } merge { undoneAt }' });
type Preview = { refusals: { reason: string; rule: string; message: string; messageEn: string }[]; moves: { kind: string; count: number }[] };
const preview = async (username: string, survivorId: string, mergedId: string): Promise<Preview | null> =>
  (await walk.as(username).ask<{ mergePreview: Preview | null }>(
    'query ($survivorId: ID!, $mergedId: ID!) { mergePreview(survivorId: $survivorId, mergedId: $mergedId) { refusals { reason rule message messageEn } moves { kind count } } }', { survivorId, mergedId })).mergePreview;

describe('two that are one', () => {
  it('REG-1, REG-16 › are seen before they are made, and previewed: what would move, and what stands against it', async () => {
    const { possibleDuplicates } = await walk.as('branch.head').ask<{ possibleDuplicates: { sign: string; heldBy: { code: string }; customer: unknown }[] }>(
      'query ($name: String!) { possibleDuplicates(name: $name) { sign heldBy { code } customer { id } } }', { name: account.name });
    expect(possibleDuplicates).toContainEqual({ sign: 'NAME', heldBy: { code: 'U440513' }, customer: null });
    const { id } = await recordedTwice('潮阳重复建档一厂');
    expect(await preview('supervisor', account.id, id)).toMatchObject({ refusals: [], moves: expect.arrayContaining([{ kind: 'REGISTRATION', count: 1 }]) as object[] });
    const [against] = (await preview('supervisor', id, account.id))!.refusals;
    expect(against).toMatchObject({ reason: 'MergedIsFurther', rule: 'REG-2', message: expect.stringMatching(/\p{Script=Han}/u) as string, messageEn: expect.stringMatching(/^[A-Z]/) as string });
    expect(await walk.as('supervisor').refused('mergeCustomers', merging(account.id, { survivorId: id }))).toBe('RULE_VIOLATION MergedIsFurther REG-2');
  });

  it('REG-1, REG-16 › the city centre and who keeps its data merge them, nobody of a unit; of two at once one does', async () => {
    const { id } = await recordedTwice('潮阳重复建档二厂');
    for (const username of ['chaoyang.head', 'chaoyang.manager', 'province', 'admin']) expect(await walk.as(username).refused('mergeCustomers', merging(id))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('supervisor').refused('mergeCustomers', merging(id, { reason: '\u200b' }))).toBe('BAD_USER_INPUT MergeReasonInvalid REG-1');
    expect(await walk.as('supervisor').refused('mergeCustomers', merging(account.id))).toBe('BAD_USER_INPUT SameCustomer REG-1');
    expect(await walk.as('supervisor').refused('mergeCustomers', merging('01960000-0000-7000-8000-000000000000'))).toMatch(/^NOT_FOUND CustomerNotFound/);
    const tried = await Promise.all([walk.as('supervisor').refused('mergeCustomers', merging(id)), walk.as('director').refused('mergeCustomers', merging(id))]);
    expect(tried.sort()).toEqual(['CONFLICT AlreadyMerged REG-1', undefined]);
  });

  it('REG-1, REG-2, REG-5 › the old id leads to the survivor, which holds the development right; nothing new is filed on the old one', async () => {
    const { id, registration } = await recordedTwice('潮阳重复建档三厂', 'letters');
    await merge(id);
    await walk.quiet();
    expect(await seen(walk, 'chaoyang.manager', id)).toEqual(await seen(walk, 'chaoyang.manager', account.id));
    const { customer } = await walk.as('director').ask<{ customer: { developmentRights: { id: string }[]; mergedFrom: { merged: { name: string } }[] } }>(
      'query ($id: ID!) { customer(id: $id) { developmentRights { id } mergedFrom { merged { name } } } }', { id: account.id });
    expect([customer.developmentRights.map(one => one.id), customer.mergedFrom.map(({ merged }) => merged.name)]).toEqual([expect.arrayContaining([registration]), expect.arrayContaining(['潮阳重复建档三厂'])]);
    const found = await walk.as('chaoyang.manager').ask<{ searchCustomers: { edges: { node: { id: string } }[] } }>('query ($text: String!) { searchCustomers(text: $text) { edges { node { id } } } }', { text: '重复建档三厂' });
    expect(found.searchCustomers.edges.map(({ node }) => node.id)).toEqual([account.id]);
    expect(await walk.as('chaoyang.head').refused('openCase', { input: { customerId: id, subject: '投递延误' } })).toMatch(/^CONFLICT CustomerMerged/);
    expect(await walk.violations()).toEqual([]);
  });
});

describe('parting them again', () => {
  it('REG-1 › within the days all is as before; once, and with a reason', async () => {
    const { id, registration } = await recordedTwice('潮阳重复建档四厂');
    const { merge: made } = await merge(id);
    expect(made.undoUntil > walk.day()).toBe(true);
    expect(await walk.as('chaoyang.head').refused('unmergeCustomers', undoing(made.id))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('supervisor').refused('unmergeCustomers', undoing(made.id, ' '))).toBe('BAD_USER_INPUT MergeReasonInvalid REG-1');
    const undone = await Promise.all([walk.as('supervisor').refused('unmergeCustomers', undoing(made.id)), walk.as('director').refused('unmergeCustomers', undoing(made.id))]);
    expect(undone.sort()).toEqual(['CONFLICT MergeUndone REG-1', undefined]);
    await walk.quiet();
    const { customer } = await walk.as('chaoyang.manager').ask<{ customer: { name: string; developmentRights: { id: string }[] } }>('query ($id: ID!) { customer(id: $id) { name developmentRights { id } } }', { id });
    expect(customer).toEqual({ name: '潮阳重复建档四厂', developmentRights: [{ id: registration }] });
    expect(await walk.violations()).toEqual([]);
  });

  it('REG-1 › is not possible once the days are over', async () => {
    const { id } = await recordedTwice('潮阳重复建档五厂');
    const { merge: made } = await merge(id);
    const daysLeft = Math.round((Date.parse(made.undoUntil) - Date.parse(walk.day())) / 86_400_000);
    walk.forward(daysLeft + 1);
    expect(await walk.as('supervisor').refused('unmergeCustomers', undoing(made.id))).toBe('RULE_VIOLATION UndoWindowOver REG-1');
    expect((await seen(walk, 'director', id))?.id).toBe(account.id);
  });
});
