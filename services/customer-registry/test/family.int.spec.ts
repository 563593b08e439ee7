import { newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, event, provincialOfficer } from '@keyaccount/test-kit';
import { approveAll, filedWith, line, openScene, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
type Answered = { readonly errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
const reasonOf = ({ errors }: Answered) => errors?.map(({ extensions: { code, reason } }) => `${String(code)} ${String(reason)}`).join();

describe('the family', () => {
  let scene: Scene;
  let ids: Map<string, string>;
  beforeEach(async () => {
    scene = await openScene();
    ids = await filedWith(scene, { H: { division: '440515', grade: 'SILVER' }, B: { division: '440513', grade: 'SILVER', headOffice: 'H' }, X: { division: '440513', grade: 'SILVER' } });
    await approveAll(scene);
    const cell = (ref: string, fen: number) => ({ customerId: ids.get(ref)!, month: '2024-03', line: 'express' as const, fen, turnoverFen: 0, version: 1 });
    await scene.deliver(event('ledger.revenue-posted.v1', { subject: newId(), version: 1, data: { sequence: 1, importId: null, cells: [cell('H', 100_000), cell('B', 5_050)], ledgerTotals: [] } }));
  });
  afterEach(() => scene.drop());

  const FAMILY = 'family { headOffice { id } hiddenMembers lastYearRevenue members { customer { id } lastYearRevenue } }';
  const familyFor = async (actor: Actor, ref: string) =>
    (await scene.ask<{ customer: { family: object } }>(actor, `query ($id: ID!) { customer(id: $id) { ${FAMILY} } }`, { id: ids.get(ref) })).data.customer.family;
  const version = async (ref: string) => (await scene.sql<{ version: number }>('select version from customer where id = $1', [ids.get(ref)]))[0]!.version;
  const join = async (ref: string, headOfficeId: string | null, more: Record<string, unknown> = {}, actor: Actor = director()) =>
    scene.ask(actor, 'mutation ($input: SetHeadOfficeInput!) { setHeadOffice(input: $input) { customer { code headOffice { id } } } }',
      { input: { customerId: ids.get(ref), headOfficeId, expectedVersion: await version(ref), reason: '总部更正', ...more } });

  it('REG-9 › head office and branches with the revenue of each and of all', async () => {
    const whole = { headOffice: { id: ids.get('H') }, hiddenMembers: 0, lastYearRevenue: '1050.50', members: [{ customer: { id: ids.get('H') }, lastYearRevenue: '1000.00' }, { customer: { id: ids.get('B') }, lastYearRevenue: '50.50' }] };
    expect([await familyFor(director(), 'H'), await familyFor(director(), 'B')]).toEqual([whole, whole]);
  });

  it('REG-9 › who does not see a member learns that there is one, and no figure of it', async () => {
    expect(await familyFor(countyHead('U440513'), 'B')).toEqual({ headOffice: null, hiddenMembers: 1, lastYearRevenue: '50.50', members: [{ customer: { id: ids.get('B') }, lastYearRevenue: '50.50' }] });
  });

  it('REG-2 › joining and leaving a family changes no ID; the changes say who and why', async () => {
    const code = async () => (await scene.sql<{ code: string }>('select code from customer where id = $1', [ids.get('X')]))[0]!.code;
    const before = await code();
    expect(reasonOf(await join('X', ids.get('H')!))).toBeUndefined();
    expect([await code(), await scene.sql('select field, after, reason from customer_change')]).toEqual([before, [{ field: 'headOffice', after: ids.get('H'), reason: '总部更正' }]]);
    expect((await join('X', null)).data).toEqual({ setHeadOffice: { customer: { code: before, headOffice: null } } });
  });

  it('REG-9 › nothing runs in a circle, not even of two at once', async () => {
    expect([
      reasonOf(await join('X', ids.get('X')!)), reasonOf(await join('X', ids.get('B')!)), reasonOf(await join('H', ids.get('X')!)), reasonOf(await join('X', newId())), reasonOf(await join('X', 'x')),
      reasonOf(await join('X', ids.get('H')!, { expectedVersion: 1 })), reasonOf(await join('X', ids.get('H')!, { reason: '' })), reasonOf(await join('X', ids.get('H')!, { customerId: newId() })),
      reasonOf(await join('X', ids.get('H')!, {}, countyHead('U440513'))), reasonOf(await join('X', null, {}, provincialOfficer())),
    ]).toEqual([
      'BAD_USER_INPUT HeadOfficeIsSelf', 'RULE_VIOLATION HeadOfficeIsBranch', 'RULE_VIOLATION HasBranches', 'NOT_FOUND HeadOfficeNotFound', 'NOT_FOUND HeadOfficeNotFound',
      'CONFLICT CustomerChanged', 'BAD_USER_INPUT FamilyReasonMissing', 'NOT_FOUND CustomerNotFound', 'FORBIDDEN Forbidden', 'FORBIDDEN Forbidden',
    ]);
    await join('B', null);
    const both = await Promise.all([join('B', ids.get('X')!), join('X', ids.get('B')!)]);
    expect(both.filter(answer => answer.errors === undefined)).toHaveLength(1);
    expect(await scene.sql('select 1 from customer c join customer h on h.id = c.head_office_id where h.head_office_id is not null')).toEqual([]);
  });
});

describe('possible duplicates', () => {
  let scene: Scene;
  const CREDIT_CODE = '91440515MA4WJ3KU86';
  beforeAll(async () => {
    scene = await openScene();
    await scene.send([line('1', '440515', { name: '汕头市绿源食品有限公司', creditCode: CREDIT_CODE }), line('2', '440513', { name: '潮阳纺织厂' })]);
  });
  afterAll(() => scene.drop());

  type Found = { possibleDuplicates: { customer: { name: string } | null; heldBy: { code: string }; sign: string }[] };
  const ask = (variables: Record<string, unknown>, actor: Actor = countyHead('U440513')) =>
    scene.ask<Found>(actor, 'query ($name: String!, $creditCode: String, $refs: [SourceRefInput!]) { possibleDuplicates(name: $name, creditCode: $creditCode, sourceRefs: $refs) { customer { name } heldBy { code } sign } }', variables);

  it.each<[string, Record<string, unknown>, string]>([
    ['the name without its legal form', { name: '绿源食品股份有限公司' }, 'NAME'], ['the name with one character more', { name: '广东省绿源食品厂' }, 'NAME'], ['full-width forms', { name: '绿源食品(有限公司)' }, 'NAME'],
    ['the credit code', { name: '别的名称', creditCode: CREDIT_CODE }, 'CREDIT_CODE'], ['a number in a source system', { name: '别的名称', refs: [{ system: 'CRM', ref: '1' }] }, 'SOURCE_REF'],
  ])('REG-5 › found by %s; who may not see it learns who holds it and no more', async (_, variables, sign) => {
    expect((await ask(variables)).data.possibleDuplicates).toEqual([{ customer: null, heldBy: { code: 'U440515' }, sign }]);
    expect((await ask(variables, director())).data.possibleDuplicates).toEqual([{ customer: { name: '汕头市绿源食品有限公司' }, heldBy: { code: 'U440515' }, sign }]);
  });

  it.each([['汕头市有限公司'], ['完全不同的商号'], ["%' or 1=1 --"]])('REG-5 › %s is like none', async name => {
    expect((await ask({ name })).data.possibleDuplicates).toEqual([]);
  });

  it('REG-5 › bad input is refused by field; the province files nothing', async () => {
    expect([
      reasonOf(await ask({ name: '' })), reasonOf(await ask({ name: '名'.repeat(201) })), reasonOf(await ask({ name: '好', creditCode: 'x' })),
      reasonOf(await ask({ name: '好', refs: Array.from({ length: 21 }, () => ({ system: 'CRM', ref: '1' })) })), reasonOf(await ask({ name: '好' }, provincialOfficer())),
    ]).toEqual(['BAD_USER_INPUT NameInvalid', 'BAD_USER_INPUT NameInvalid', 'BAD_USER_INPUT CreditCodeInvalid', 'BAD_USER_INPUT SourceRefInvalid', 'FORBIDDEN Forbidden']);
  });
});
