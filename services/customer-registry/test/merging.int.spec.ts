import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, event, informationSupervisor, provincialOfficer } from '@keyaccount/test-kit';
import { openMerging, reasonOf, type Merging } from './merging-scene';
import { line } from './scene';

const PLACE = '440515001';
let merging: Merging;
beforeEach(async () => {
  merging = await openMerging({ A: { division: PLACE, grade: 'SILVER' }, B: { division: '440513', grade: 'SILVER' }, C: { division: '440513', grade: 'GENERAL' } });
});
afterEach(() => merging.scene.drop());

const chaoyang = countyHead('U440513');
const chenghai = countyHead('U440515');
type Actor = Parameters<Merging['scene']['ask']>[0];
const customer = async (variables: { id?: string; code?: string }, actor: Actor = director()) =>
  (await merging.scene.ask<{ customer: { id: string; code: string } | null }>(actor, 'query ($id: ID, $code: CustomerCode) { customer(id: $id, code: $code) { id code } }', variables)).data.customer;

describe('a merge', () => {
  it('REG-2 › the old id and code answer the survivor wherever they are read, and only to who may see it', async () => {
    const { idOf, codeOf, merge, scene } = merging;
    const [survivor, old] = [{ id: idOf('A'), code: await codeOf('A') }, await codeOf('B')];
    expect((await merge('A', 'B')).data.mergeCustomers).toMatchObject({
      customer: { id: survivor.id }, merge: { undoUntil: '2025-02-14', merged: { id: idOf('B'), code: old, name: '样例客户B', mergedInto: { id: survivor.id } } },
    });
    expect([await customer({ id: idOf('B') }), await customer({ code: old }), await customer({ id: idOf('B') }, chenghai)]).toEqual([survivor, survivor, survivor]);
    expect([await customer({ id: idOf('B') }, chaoyang), await customer({ code: old }, chaoyang)]).toEqual([null, null]);
    const entities = await scene.ask<{ _entities: object[] }>(director(), 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { id code mergedFrom { merged { id code } reason mergedBy { id } } } } }', { r: [{ __typename: 'Customer', id: idOf('B') }] });
    expect(entities.data._entities).toEqual([{ ...survivor, mergedFrom: [{ merged: { id: idOf('B'), code: old }, reason: '同一法人重复建档', mergedBy: { id: director().staffId } }] }]);
    const found = await scene.ask<{ searchCustomers: { edges: { node: { id: string } }[] } }>(director(), 'query ($text: String!) { searchCustomers(text: $text, first: 10) { edges { node { id } } } }', { text: old });
    expect(found.errors ?? found.data.searchCustomers.edges.map(({ node }) => node.id)).toEqual([survivor.id]);
    const { data } = await scene.ask<{ customers: { totalCount: number; edges: { node: { id: string } }[] } }>(director(), '{ customers(first: 50) { totalCount edges { node { id } } } }');
    expect([data.customers.totalCount, data.customers.edges.map(({ node }) => node.id).sort()]).toEqual([2, [survivor.id, idOf('C')].sort()]);
  });

  it('REG-2 › whatever is written about the old id is refused by naming the survivor, and not there for who may not see it', async () => {
    const { idOf, codeOf, merge, scene } = merging;
    await merge('A', 'B');
    const code = await codeOf('A');
    const writes: [string, string, Record<string, unknown>][] = [
      ['assignAccountTeam', 'AssignAccountTeamInput', {}], ['markDevelopmentSucceeded', 'MarkDevelopmentSucceededInput', {}],
      ['overrideOwnership', 'OverrideOwnershipInput', { unit: 'C4405', reason: '指定', until: '2025-03-01' }], ['designateStrategicCustomer', 'DesignateStrategicCustomerInput', { reason: '战略' }],
      ['updateCustomerProfile', 'UpdateCustomerProfileInput', { expectedVersion: 1, address: '澄海' }], ['reclassifyCustomer', 'ReclassifyCustomerInput', { expectedVersion: 1, division: '440513', reason: '更正' }],
      ['signAgreement', 'SignAgreementInput', { signedOn: '2025-01-02', signedAtPlace: '澄海' }], ['recordService', 'RecordServiceInput', { on: '2025-01-02', note: '走访' }],
      ['setHeadOffice', 'SetHeadOfficeInput', { headOfficeId: idOf('C'), expectedVersion: 1, reason: '更正' }],
    ];
    for (const [name, type, input] of writes) {
      const answer = await scene.ask(director(), `mutation ($input: ${type}!) { ${name}(input: $input) { customer { id } } }`, { input: { customerId: idOf('B'), ...input } });
      expect({ name, reason: reasonOf(answer), named: answer.errors?.[0]?.message.includes(code) }).toEqual({ name, reason: 'CONFLICT CustomerMerged REG-2', named: true });
    }
    const register = (actor: Actor) => scene.ask(actor, 'mutation ($input: RegisterDevelopmentInput!) { registerDevelopment(input: $input) { registration { id } } }', { input: { customer: { customerId: idOf('B') }, line: 'letters' } });
    expect([reasonOf(await register(director())), reasonOf(await register(accountManager('U440513')))]).toEqual(['CONFLICT CustomerMerged REG-2', 'NOT_FOUND CustomerNotFound']);
    expect(await scene.sql('select 1 from registration')).toEqual([]);
  });

  it('REG-16 › files, filings and searches by what the old one was known by resolve to the survivor', async () => {
    const { idOf, merge, scene } = merging;
    await scene.send([line('B', '440513', { creditCode: '91440515MA4WJ3KU86' })]);
    await merge('A', 'B');
    await scene.send([line('B', '440513', { creditCode: '91440515MA4WJ3KU86', agreement: true }), line('B2', '440513', { creditCode: '91440515MA4WJ3KU86' })]);
    expect(await scene.sql('select ref, customer_id as id from source_ref where ref like $1 order by ref', ['B%'])).toEqual([{ ref: 'B', id: idOf('A') }, { ref: 'B2', id: idOf('A') }]);
    expect(await scene.sql('select agreement_signed as agreement, credit_code as code from customer where id = $1', [idOf('A')])).toEqual([{ agreement: true, code: '91440515MA4WJ3KU86' }]);
    const filed = await scene.ask(director(), 'mutation ($input: FileCustomerInput!) { fileCustomer(input: $input) { customer { id } } }', {
      input: { name: '另一名称', division: '440513', kind: 'REGIONAL', sourceRefs: [{ system: 'CRM', ref: 'B' }] },
    });
    expect(reasonOf(filed)).toBe('CONFLICT CustomerAlreadyFiled REG-1');
    expect(await scene.sql('select 1 from customer')).toHaveLength(3);
  });

  it('REG-9 › branches go to the survivor and keep their IDs; a new branch cannot name the retired code', async () => {
    const { idOf, codeOf, merge, scene } = merging;
    await scene.ask(director(), 'mutation ($input: SetHeadOfficeInput!) { setHeadOffice(input: $input) { customer { id } } }', {
      input: { customerId: idOf('C'), headOfficeId: idOf('B'), reason: '分支', expectedVersion: (await scene.sql<{ version: number }>('select version from customer where id = $1', [idOf('C')]))[0]!.version },
    });
    expect(reasonOf(await merge('C', 'B'))).toBe('RULE_VIOLATION HeadOfficeIntoBranch REG-9');
    const [code, old] = [await codeOf('C'), await codeOf('B')];
    await merge('A', 'B');
    expect(await scene.sql('select head_office_id as head, code from customer where id = $1', [idOf('C')])).toEqual([{ head: idOf('A'), code }]);
    const filed = await scene.ask(director(), 'mutation ($input: FileCustomerInput!) { fileCustomer(input: $input) { customer { id } } }', {
      input: { name: '新分支', division: '440513', kind: 'REGIONAL', headOfficeCode: old },
    });
    expect(reasonOf(filed)).toBe('CONFLICT CustomerMerged REG-2');
  });

  it('REG-3 › nobody is responsible for the merged one any more; its history ends, its readers are those of the survivor', async () => {
    const { idOf, merge, scene } = merging;
    await merge('A', 'B');
    expect(await scene.sql('select count(*)::int as n, count(*) filter (where until is null)::int as open from ownership where customer_id = $1', [idOf('B')])).toEqual([{ n: 1, open: 0 }]);
    expect(await scene.sql('select 1 from account_team_seat where customer_id = $1 and until is null', [idOf('B')])).toEqual([]);
    const grants = (id: string) => scene.sql('select basis, unit_code, staff_id from customer_access where customer_id = $1 order by 1, 2, 3', [id]);
    expect(await grants(idOf('B'))).toEqual(await grants(idOf('A')));
    await scene.grade({ [idOf('A')]: 'GOLD' }, 2);
    expect(await grants(idOf('B'))).toEqual(await grants(idOf('A')));
    const told = (await scene.published('registry.customer-access-changed.v1')).at(-1)!.payload.customers;
    expect(told.map(({ customerId }) => customerId).sort()).toEqual([idOf('A'), idOf('B')].sort());
  });
});

describe('what may be merged', () => {
  it('REG-1 › by the city centre alone, with a reason, and once', async () => {
    const { idOf, merge, scene } = merging;
    expect([
      reasonOf(await merge('A', 'B', {}, chenghai)), reasonOf(await merge('A', 'B', {}, provincialOfficer())), reasonOf(await merge('A', 'B', { reason: ' ' })),
      reasonOf(await merge('A', newId())), reasonOf(await merge('x', 'B')), reasonOf(await merge('A', 'A')),
    ]).toEqual(['FORBIDDEN Forbidden', 'FORBIDDEN Forbidden', 'BAD_USER_INPUT MergeReasonInvalid REG-1', 'NOT_FOUND CustomerNotFound', 'NOT_FOUND CustomerNotFound', 'BAD_USER_INPUT SameCustomer REG-1']);
    expect(await scene.sql('select 1 from customer_merge')).toEqual([]);
    const first = await merge('A', 'B', { idempotencyKey: 'k' }, informationSupervisor());
    expect((await merge('A', 'B', { idempotencyKey: 'k' }, informationSupervisor())).data).toEqual(first.data);
    expect([reasonOf(await merge('C', 'B')), reasonOf(await merge('B', 'C')), reasonOf(await merge('C', 'A'))])
      .toEqual(['CONFLICT AlreadyMerged REG-1', 'CONFLICT SurvivorMerged REG-1', 'RULE_VIOLATION MergedIsSurvivor REG-1']);
    expect(await scene.published('registry.customers-merged.v1')).toMatchObject([{ payload: { survivor: { customerId: idOf('A'), status: 'KEY_ACCOUNT' }, merged: { customerId: idOf('B'), status: 'MERGED' } } }]);
  });

  it('REG-1 › two credit codes are two bodies; REG-2 › who has come further survives', async () => {
    const { ids, merge, preview, scene } = merging;
    await scene.send([line('A', PLACE, { creditCode: '91440515MA4WJ3KU86' }), line('B', '440513', { creditCode: '914405076175432160' }), line('P', '440513')]);
    for (const [ref, id] of await scene.idsByRef()) ids.set(ref, id);
    expect([reasonOf(await merge('A', 'B')), reasonOf(await merge('P', 'A'))]).toEqual(['RULE_VIOLATION CreditCodesDiffer REG-1', 'RULE_VIOLATION MergedIsFurther REG-2']);
    expect((await preview('A', 'B'))?.refusals).toMatchObject([{ reason: 'CreditCodesDiffer', rule: 'REG-1' }]);
    expect(reasonOf(await merge('A', 'P'))).toBeUndefined();
  });

  it('GRD-6 › a special listing was approved for one customer: that one survives, or the listing is withdrawn first', async () => {
    const { idOf, merge, preview, scene } = merging;
    const graded = (version: number, source: 'SPECIAL_LISTING' | 'SCORE') => scene.deliver(event('grading.grade-changed.v1', {
      subject: idOf('B'), version,
      data: { customerId: idOf('B'), version, from: 'SILVER', to: source === 'SCORE' ? 'SILVER' : 'DIAMOND', source, year: 2024, runId: null, effectiveAt: '2025-01-15T02:00:00.000Z' },
    }));
    await graded(2, 'SPECIAL_LISTING');
    expect((await preview('A', 'B'))?.refusals).toMatchObject([{ reason: 'MergedSpeciallyListed', rule: 'GRD-6' }]);
    expect(reasonOf(await merge('A', 'B'))).toBe('RULE_VIOLATION MergedSpeciallyListed GRD-6');
    expect((await preview('B', 'A'))?.refusals).toEqual([]);
    await graded(3, 'SCORE');
    await graded(2, 'SPECIAL_LISTING');
    expect((await preview('A', 'B'))?.refusals).toEqual([]);
    expect(reasonOf(await merge('A', 'B'))).toBeUndefined();
  });

  it('REG-1 › an undecided filing of the merged one goes back with the reason; where both have one it is refused', async () => {
    const { ids, merge, scene } = merging;
    await scene.send([line('D', '440513', { agreement: true }), line('E', '440513', { agreement: true })]);
    for (const [ref, id] of await scene.idsByRef()) ids.set(ref, id);
    await scene.registry.useCases.fileQualifyingCustomers(director(), { on: '2025-01-15', ...merging.call() });
    expect(reasonOf(await merge('D', 'E'))).toBe('CONFLICT BothFiled REG-1');
    const filing = () => scene.sql<{ id: string; status: string; reason: string | null }>('select id, status, reason from filing where customer_id = $1', [ids.get('E')]);
    const { data } = await merge('A', 'E');
    expect(await filing()).toMatchObject([{ status: 'RETURNED', reason: '同一法人重复建档' }]);
    const review = await scene.ask(director(), 'mutation ($input: ReviewFilingInput!) { reviewFiling(input: $input) { filing { id } } }', { input: { filingId: (await filing())[0]!.id, decision: 'APPROVE' } });
    expect(reasonOf(review)).toBe('CONFLICT FilingAlreadyDecided REG-1');
    await merging.unmerge(data.mergeCustomers.merge.id);
    expect(await filing()).toMatchObject([{ status: 'SUBMITTED', reason: null }]);
  });

  it('REG-1 › of merges in the same instant no chain and no circle comes', async () => {
    const { merge, scene } = merging;
    const answers = await Promise.all([merge('A', 'B'), merge('B', 'A'), merge('B', 'C'), merge('C', 'A')]);
    expect(answers.filter(({ errors }) => errors === undefined).length).toBeGreaterThan(0);
    expect(await scene.sql('select 1 from customer m join customer s on s.id = m.merged_into where s.merged_into is not null')).toEqual([]);
    await expect(scene.sql('update customer m set status = $1, merged_into = s.id, unit_code = null from customer s where s.merged_into is not null and m.id <> s.id and m.merged_into is null', ['MERGED'])).rejects.toThrow(/merged customer is no survivor/);
  });
});

describe('a dry run', () => {
  it('REG-1 › tells what would move and does nothing; nobody but the city centre may ask', async () => {
    const { merge, preview, scene, idOf, state } = merging;
    await scene.ask(director(), 'mutation ($input: UpdateCustomerProfileInput!) { updateCustomerProfile(input: $input) { customer { id } } }', {
      input: { customerId: idOf('B'), expectedVersion: (await scene.sql<{ version: number }>('select version from customer where id = $1', [idOf('B')]))[0]!.version, contacts: [{ name: '王五', phone: '0754-8888888' }] },
    });
    const before = await state(['A', 'B']);
    expect(await preview('A', 'B')).toEqual({ refusals: [], revenue: [], moves: [{ kind: 'SOURCE_REF', count: 1 }, { kind: 'CONTACT', count: 1 }] });
    expect(await state(['A', 'B'])).toEqual(before);
    expect(await preview('A', newId())).toBeNull();
    const denied = await scene.ask(chenghai, 'query ($a: ID!, $b: ID!) { mergePreview(survivorId: $a, mergedId: $b) { moves { count } } }', { a: idOf('A'), b: idOf('B') });
    expect(denied.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    await merge('A', 'B');
    const list = await scene.ask<{ customerMerges: { totalCount: number; edges: object[] } }>(chenghai, '{ customerMerges(standing: true, first: 5) { totalCount edges { node { survivor { id } merged { id } } } } }');
    expect(list.data.customerMerges).toEqual({ totalCount: 1, edges: [{ node: { survivor: { id: idOf('A') }, merged: { id: idOf('B') } } }] });
    const hidden = await scene.ask<{ customerMerges: { totalCount: number; edges: object[] } }>(chaoyang, '{ customerMerges(first: 5) { totalCount edges { node { reason } } } }');
    expect(hidden.data.customerMerges).toEqual({ totalCount: 0, edges: [] });
  });
});
