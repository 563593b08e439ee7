import { accountOf, accountsOf, type Account } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
let account: Account;
beforeAll(async () => {
  walk = await openWalk();
  account = await accountOf(walk, { kind: 'REGIONAL', grade: 'SILVER', unit: 'U440513' });
});
afterAll(() => walk?.stop());

const CONTACT = { name: '李四', role: '物流经理', phone: '13812341234' };
const PROFILE = 'version type address contacts { name role phone } contactsMasked servicesUsed socialInfluence';
type Profile = { version: number; address: string | null; contactsMasked: boolean; contacts: { name: string; phone: string }[] };

const profile = async (username: string, id = account.id): Promise<Profile | undefined> =>
  (await walk.as(username).ask<{ customer: { profile: Profile } | null }>(`query ($id: ID!) { customer(id: $id) { profile { ${PROFILE} } } }`, { id })).customer?.profile;
const updating = async (more: object, id = account.id) =>
  ({ input: { customerId: id, expectedVersion: (await profile('director', id))?.version, ...more }, select: `customer { profile { ${PROFILE} } }` });

describe('the customer’s file', () => {
  it('REG-15 › the responsible unit keeps it: the head and the A and B managers, and the city centre', async () => {
    const kept = await walk.as('chaoyang.head').does('updateCustomerProfile', await updating({ type: 'ENTERPRISE', address: '文光街道1号', contacts: [CONTACT], servicesUsed: ['letters'], socialInfluence: '区内龙头' }));
    expect(kept).toMatchObject({ customer: { profile: { address: '文光街道1号', contactsMasked: false, contacts: [CONTACT] } } });
    expect(await walk.as('chaoyang.manager').does('updateCustomerProfile', await updating({ address: '文光街道2号' }))).toMatchObject({ customer: { profile: { address: '文光街道2号' } } });
    expect(await walk.as('supervisor').does('updateCustomerProfile', await updating({ postcode: '515100' }))).toMatchObject({ customer: { profile: { address: '文光街道2号' } } });
    const { customer } = await walk.as('chaoyang.head').ask<{ customer: { changes: { edges: { node: { field: string; before: string | null; after: string; changedBy: { name: string } } }[] } } }>(
      'query ($id: ID!) { customer(id: $id) { changes { edges { node { field before after changedBy { name } } } } } }', { id: account.id });
    const address = customer.changes.edges.map(({ node }) => node).filter(({ field }) => field === 'address');
    expect(address).toMatchObject([{ before: '文光街道1号', after: '文光街道2号' }, { before: null, after: '文光街道1号' }]);
    expect(address[0]?.changedBy.name).not.toBe(address[1]?.changedBy.name);
  });

  it('REG-15 › who sees the customer but does not keep it sees contacts masked, and changes nothing', async () => {
    await walk.as('director').does('overrideOwnership', { input: { customerId: account.id, unit: 'BB4405', reason: '试点', until: walk.day(3) } });
    await walk.quiet();
    expect(await profile('chaoyang.head')).toMatchObject({ contactsMasked: true, contacts: [{ name: expect.stringMatching(/^李\*/) as string, phone: '138****1234' }] });
    expect(await profile('branch.head')).toMatchObject({ contactsMasked: false, contacts: [CONTACT] });
    expect(await walk.as('chaoyang.head').refused('updateCustomerProfile', await updating({ address: '别处' }))).toBe('RULE_VIOLATION NotKeeper REG-15');
    expect(await walk.as('express.manager').refused('updateCustomerProfile', await updating({ address: '别处' }))).toMatch(/^NOT_FOUND CustomerNotFound/);
    walk.forward(4);
    await walk.as('supervisor').does('settleOwnership', { input: {} });
    await walk.quiet();
  });

  it('REG-15 › of two who change it at once, the second reads it again first', async () => {
    const stale = await updating({ address: '第一次' });
    await walk.as('chaoyang.head').does('updateCustomerProfile', stale);
    expect(await walk.as('chaoyang.manager').refused('updateCustomerProfile', stale)).toMatch(/^CONFLICT CustomerChanged/);
  });

  it('REG-15, GRD-1 › agreements and services are recorded where they happen, and an agreement by itself makes a key account', async () => {
    const signed = await walk.as('chaoyang.manager').does<{ customer: { agreements: { id: string }[] } }>('signAgreement', {
      input: { customerId: account.id, signedOn: walk.day(-2), signedAtPlace: '潮阳区文光街道' }, select: 'customer { agreementSigned agreements { id signedOn signedAtPlace endedOn } }' });
    expect(signed).toMatchObject({ customer: { agreementSigned: true, agreements: [{ signedAtPlace: '潮阳区文光街道', endedOn: null }] } });
    expect(await walk.as('chaoyang.manager').does('recordService', { input: { customerId: account.id, on: walk.day(-1), line: 'letters', note: '上门收寄' }, select: 'customer { serviceRecords { on line note } }' }))
      .toMatchObject({ customer: { serviceRecords: [{ line: 'letters', note: '上门收寄' }] } });
    expect(await walk.as('chaoyang.manager').refused('signAgreement', { input: { customerId: account.id, signedOn: walk.day(1), signedAtPlace: '潮阳' } })).toBe('BAD_USER_INPUT DayInFuture');
    await walk.quiet();
    const { customer: { qualification } } = await walk.as('director').ask<{ customer: { qualification: { tests: { rule: string; met: boolean }[] } } }>('query ($id: ID!) { customer(id: $id) { qualification { qualifies tests { rule met } } } }', { id: account.id });
    expect(qualification.tests).toContainEqual({ rule: 'GRD-1(1)', met: true });
    const agreementId = signed.customer.agreements[0]?.id;
    expect(await walk.as('chaoyang.manager').does('endAgreement', { input: { agreementId, endedOn: walk.day() }, select: 'customer { agreementSigned }' })).toEqual({ customer: { agreementSigned: false } });
    expect(await walk.as('chaoyang.manager').refused('endAgreement', { input: { agreementId, endedOn: walk.day() } })).toMatch(/^CONFLICT AgreementEnded/);
  });

  it('REG-15, REG-3 › the city centre corrects place, kind and line with a reason; the responsible unit follows, the ID stays', async () => {
    const [general] = await accountsOf(walk, { kind: 'REGIONAL', grade: 'GENERAL', unit: 'S440513002' });
    const id = general?.id ?? '';
    const input = { customerId: id, expectedVersion: (await profile('director', id))?.version, division: '440513100', reason: '迁址' };
    expect(await walk.as('chaoyang.head').refused('reclassifyCustomer', { input })).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('director').refused('reclassifyCustomer', { input: { ...input, reason: '' } })).toBe('BAD_USER_INPUT ReclassifyReasonMissing REG-3');
    expect(await walk.as('director').does('reclassifyCustomer', { input, select: 'customer { code division ownership { unit { code } } }' }))
      .toEqual({ customer: { code: general?.code, division: '440513100', ownership: { unit: { code: 'S440513100' } } } });
  });

  it.each(['planning', 'province'])('REG-15 › %s reads files and changes none', async username => {
    expect(await profile(username)).toMatchObject({ contactsMasked: false });
    expect(await walk.as(username).refused('updateCustomerProfile', await updating({ address: '别处' }))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as(username).refused('recordService', { input: { customerId: account.id, on: walk.day(), note: '上门' } })).toBe('FORBIDDEN Forbidden');
  });
});
