import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, informationSupervisor, provincialOfficer } from '@keyaccount/test-kit';
import { approveAll, filedWith, line, openScene, staffIdOf, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
type Answered = { readonly errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
const reasonOf = ({ errors }: Answered) => errors?.map(({ extensions: { code, reason } }) => `${String(code)} ${String(reason)}`).join();

const PROFILE = 'version type address postcode servicesUsed socialInfluence contactsMasked contacts { name role phone }';
type Profile = { version: number; contactsMasked: boolean; contacts: { name: string; phone: string }[] };

describe('the customer’s file', () => {
  let scene: Scene;
  let id: string;
  const head = countyHead('U440515', ['U440515', 'S440515001']);
  beforeEach(async () => {
    scene = await openScene();
    id = (await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } })).get('A1')!;
    await approveAll(scene);
  });
  afterEach(() => scene.drop());

  const profileFor = async (actor: Actor, of = id) =>
    (await scene.ask<{ customer: { code: string; division: string; kind: string; profile: Profile } | null }>(actor, `query ($id: ID!) { customer(id: $id) { code division kind profile { ${PROFILE} } } }`, { id: of })).data.customer;
  const versionNow = async () => (await scene.sql<{ version: number }>('select version from customer where id = $1', [id]))[0]!.version;
  const update = async (input: Record<string, unknown>, actor: Actor = head) =>
    scene.ask<{ updateCustomerProfile: { customer: { profile: Profile } } }>(actor, `mutation ($input: UpdateCustomerProfileInput!) { updateCustomerProfile(input: $input) { customer { name profile { ${PROFILE} } } } }`,
      { input: { customerId: id, expectedVersion: await versionNow(), ...input } });
  const reclassify = async (input: Record<string, unknown>, actor: Actor = director()) =>
    scene.ask(actor, 'mutation ($input: ReclassifyCustomerInput!) { reclassifyCustomer(input: $input) { customer { code division kind ownership { unit { code } } } } }',
      { input: { customerId: id, expectedVersion: await versionNow(), reason: '迁址', ...input } });
  const sign = (input: Record<string, unknown> = {}, actor: Actor = head) =>
    scene.ask<{ signAgreement: { customer: { agreements: { id: string }[] } } }>(actor, 'mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { customer { agreementSigned agreements { id signedOn signedAtPlace endedOn } } } }',
      { input: { customerId: id, signedOn: '2025-01-10', signedAtPlace: '澄海区', ...input } });
  const end = (input: Record<string, unknown>, actor: Actor = head) =>
    scene.ask(actor, 'mutation ($input: EndAgreementInput!) { endAgreement(input: $input) { customer { agreementSigned } } }', { input });
  const serve = (input: Record<string, unknown>, actor: Actor = head) =>
    scene.ask(actor, 'mutation ($input: RecordServiceInput!) { recordService(input: $input) { customer { serviceRecords { on line note recordedBy { id } } } } }', { input: { customerId: id, on: '2025-01-14', note: '上门收寄', ...input } });
  const whole = { name: '样例客户改名', type: 'ENTERPRISE', address: '金砂路1号', postcode: '515041', servicesUsed: ['letters', 'express'], socialInfluence: '区内龙头', contacts: [{ name: '张三', role: '经理', phone: '13812341234' }] };

  it('REG-15 › the responsible unit corrects it; every change is kept with who, before and after; the name is found anew', async () => {
    const { data, errors } = await update(whole);
    expect(errors).toBeUndefined();
    expect(data.updateCustomerProfile.customer).toMatchObject({ name: '样例客户改名', profile: { postcode: '515041', servicesUsed: ['express', 'letters'], contactsMasked: false, contacts: [{ phone: '13812341234' }] } });
    const changes = await scene.ask<{ customer: { changes: { edges: { node: { field: string; before: string | null; after: string; changedBy: { id: string } } }[]; totalCount: number } } }>(
      head, 'query ($id: ID!) { customer(id: $id) { changes { totalCount edges { node { field before after changedBy { id } } } } } }', { id });
    const byField = new Map(changes.data.customer.changes.edges.map(({ node }) => [node.field, node]));
    expect(changes.data.customer.changes.totalCount).toBe(7);
    expect(byField.get('name')).toEqual({ field: 'name', before: '样例客户A1', after: '样例客户改名', changedBy: { id: (head as { staffId: string }).staffId } });
    expect(byField.get('contacts')).toMatchObject({ before: null, after: '张* 经理 138****1234' });
    const found = await scene.ask<{ searchCustomers: { edges: { node: { id: string } }[] } }>(head, '{ searchCustomers(text: "ylkhgm") { edges { node { id } } } }');
    expect(found.data.searchCustomers.edges.map(({ node }) => node.id)).toEqual([id]);
  });

  it('REG-15 › changes are read page by page, and cannot be changed themselves', async () => {
    await update(whole);
    const fields: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: { data: { customer: { changes: { edges: { node: { field: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } } = await scene.ask(
        head, 'query ($id: ID!, $after: String) { customer(id: $id) { changes(first: 3, after: $after) { edges { node { field } } pageInfo { endCursor hasNextPage } } } }', { id, after });
      const { edges, pageInfo } = page.data.customer.changes;
      fields.push(...edges.map(({ node }) => node.field));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect([...fields].sort()).toEqual(['address', 'contacts', 'name', 'postcode', 'servicesUsed', 'socialInfluence', 'type']);
    await expect(scene.sql('update customer_change set after = null')).rejects.toThrow('permission denied');
    await expect(scene.sql('delete from customer_change')).rejects.toThrow('permission denied');
  });

  it('REG-15 › a list shows the changes of each customer by as many statements as of one', async () => {
    await update(whole);
    await scene.send([line('B1', '440515001'), line('B2', '440515001')]);
    for (const [ref, other] of await scene.idsByRef()) {
      if (ref !== 'A1') await reclassify({ customerId: other, division: '440515002', expectedVersion: 1 });
    }
    const ask = (first: number) => countStatements(scene.deps.db, () => scene.ask<{ customers: { edges: { node: { changes: { totalCount: number; edges: { node: { field: string } }[] } } }[] } }>(
      director(), 'query ($first: Int!) { customers(first: $first) { edges { node { changes(first: 3) { totalCount edges { node { field } } } } } } }', { first }));
    const [one, all] = [await ask(1), await ask(10)];
    const counts = all.result.data.customers.edges.map(({ node: { changes: { totalCount, edges } } }) => [totalCount, edges.length]);
    expect(counts.sort()).toEqual([[1, 1], [1, 1], [7, 3]]);
    expect(all.statements).toHaveLength(one.statements.length);
  });

  it('REG-15 › contacts are in no event; who does not keep the customer sees them masked', async () => {
    await update(whole);
    const [fact] = await scene.published('registry.customer-profile-corrected.v1');
    expect(fact!.payload.fields).toContain('contacts');
    expect(JSON.stringify(await scene.sql('select payload from outbox'))).not.toMatch(/13812341234|张三/);
    const a = (await scene.sql<{ staff: string }>(`select staff_id as staff from account_team_seat where customer_id = $1 and role = 'A'`, [id]))[0]!.staff;
    expect((await profileFor(accountManager('U440515', a)))!.profile).toMatchObject({ contactsMasked: false, contacts: [{ name: '张三', phone: '13812341234' }] });
    expect(reasonOf(await update({ address: '别处' }, accountManager('U440515', a)))).toBeUndefined();
    await reclassify({ division: '440513' });
    expect((await profileFor(head))!.profile).toMatchObject({ contactsMasked: true, contacts: [{ name: '张*', phone: '138****1234' }] });
    expect(reasonOf(await update({ address: '此处' }))).toBe('RULE_VIOLATION NotKeeper');
  });

  it('REG-15 › a version that was passed by meanwhile is a conflict; of two at once one wins', async () => {
    const version = await versionNow();
    const both = await Promise.all([update({ expectedVersion: version, address: '甲路' }), update({ expectedVersion: version, address: '乙路' }, informationSupervisor())]);
    expect(both.map(reasonOf).sort()).toEqual(['CONFLICT CustomerChanged', undefined]);
    expect(reasonOf(await update({ expectedVersion: version, address: '丙路' }))).toBe('CONFLICT CustomerChanged');
    expect(await scene.sql('select field from customer_change')).toEqual([{ field: 'address' }]);
  });

  it('REG-15 › the same input with the same key changes once; nothing new is no change', async () => {
    const version = await versionNow();
    const input = { expectedVersion: version, address: '甲路', idempotencyKey: 'k-1' };
    expect([reasonOf(await update(input)), reasonOf(await update(input)), reasonOf(await update({ address: '甲路' }))]).toEqual([undefined, undefined, undefined]);
    expect(await versionNow()).toBe(version + 1);
    expect(await scene.sql('select 1 from customer_change')).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>]>([
    ['BAD_USER_INPUT NameInvalid', { name: '' }], ['BAD_USER_INPUT PostcodeInvalid', { postcode: '5150' }], ['BAD_USER_INPUT LineUnknown', { servicesUsed: ['pigeons'] }],
    ['BAD_USER_INPUT ContactInvalid', { contacts: [{ name: '张三', phone: "'; drop table customer; --" }] }], ['BAD_USER_INPUT AddressInvalid', { address: '\u0000' }],
    ['NOT_FOUND CustomerNotFound', { customerId: newId(), address: '甲' }], ['NOT_FOUND CustomerNotFound', { customerId: 'x', address: '甲' }],
  ])('REG-15 › %s changes nothing', async (expected, input) => {
    const before = await versionNow();
    expect(reasonOf(await update(input))).toBe(expected);
    expect([await versionNow(), await scene.sql('select 1 from customer_change')]).toEqual([before, []]);
  });

  it('REG-3 › another division resolves the responsible unit again; the ID stays as issued (REG-2)', async () => {
    const before = await profileFor(director());
    expect(reasonOf(await reclassify({ division: '440513' }))).toBeUndefined();
    expect(await profileFor(director())).toMatchObject({ code: before!.code, division: '440513' });
    expect((await scene.published('registry.ownership-reassigned.v1')).at(-1)!.payload).toMatchObject({ from: 'U440515', to: 'U440513' });
    expect((await scene.published('registry.customer-reclassified.v1')).at(-1)!.payload).toMatchObject({ customerId: id, division: '440513', kind: 'REGIONAL' });
    expect(await scene.sql('select field, before, after, reason from customer_change')).toEqual([{ field: 'division', before: '440515001', after: '440513', reason: '迁址' }]);
    expect(await scene.sql('select 1 from ownership where customer_id = $1 and until is null', [id])).toHaveLength(1);
  });

  it('REG-3 › a professional account goes to the bureau of its line', async () => {
    expect(reasonOf(await reclassify({ kind: 'PROFESSIONAL', mainLine: 'express' }))).toBeUndefined();
    expect((await scene.published('registry.ownership-reassigned.v1')).at(-1)!.payload).toMatchObject({ to: 'PB-EXPRESS', kind: 'PROFESSIONAL' });
  });

  it.each<[string, Record<string, unknown>, () => Actor]>([
    ['BAD_USER_INPUT MainLineMissing', { kind: 'PROFESSIONAL' }, director], ['BAD_USER_INPUT LineUnknown', { mainLine: 'pigeons' }, director],
    ['RULE_VIOLATION DivisionPlaceholder', { division: '440501' }, director], ['RULE_VIOLATION DivisionHistoric', { division: '440582' }, director],
    ['BAD_USER_INPUT ReclassifyReasonMissing', { division: '440513', reason: ' ' }, director], ['CONFLICT CustomerChanged', { division: '440513', expectedVersion: 1 }, director],
    ['NOT_FOUND CustomerNotFound', { customerId: newId(), division: '440513' }, director],
    ['FORBIDDEN Forbidden', { division: '440513' }, () => head], ['FORBIDDEN Forbidden', { division: '440513' }, provincialOfficer],
  ])('REG-3 › by hand: %s changes nothing (%#)', async (expected, input, actor) => {
    const before = await versionNow();
    expect(reasonOf(await reclassify(input, actor()))).toBe(expected);
    expect([await versionNow(), await scene.sql('select 1 from customer_change')]).toEqual([before, []]);
  });

  it('REG-1 › a prospect has a place, and no kind', async () => {
    await scene.send([line('P', '440515001')]);
    const prospect = (await scene.idsByRef()).get('P')!;
    const sees = async (unit: string) => (await profileFor(countyHead(unit), prospect)) !== null;
    expect(reasonOf(await reclassify({ customerId: prospect, expectedVersion: 1, kind: 'REGIONAL' }))).toBe('RULE_VIOLATION CustomerHasNoKind');
    expect(reasonOf(await reclassify({ customerId: prospect, expectedVersion: 1, division: '440513' }))).toBeUndefined();
    expect([await sees('U440515'), await sees('U440513')]).toEqual([false, true]);
  });

  it('GRD-1 › an agreement is signed and ended; only the end of the last one is told', async () => {
    const first = (await sign()).data.signAgreement.customer.agreements[0]!.id;
    const second = (await sign({ signedOn: '2025-01-12' })).data.signAgreement.customer.agreements[0]!.id;
    expect(reasonOf(await end({ agreementId: first, endedOn: '2025-01-15' }))).toBeUndefined();
    expect(await scene.published('registry.agreement-ended.v1')).toEqual([]);
    expect((await end({ agreementId: second, endedOn: '2025-01-15' })).data).toEqual({ endAgreement: { customer: { agreementSigned: false } } });
    expect((await scene.published('registry.agreement-ended.v1')).map(({ payload }) => payload.agreementId)).toEqual([second]);
    expect(reasonOf(await end({ agreementId: second, endedOn: '2025-01-15' }))).toBe('CONFLICT AgreementEnded');
  });

  it('GRD-1 › agreements: days out of order, foreign and unknown ones are refused', async () => {
    const agreementId = (await sign()).data.signAgreement.customer.agreements[0]!.id;
    expect([
      reasonOf(await sign({ signedOn: '2025-01-16' })), reasonOf(await sign({ signedAtPlace: '' })), reasonOf(await sign({ customerId: 'x' })),
      reasonOf(await sign({}, countyHead('U440513'))), reasonOf(await sign({}, provincialOfficer())),
      reasonOf(await end({ agreementId, endedOn: '2025-01-09' })), reasonOf(await end({ agreementId, endedOn: '2025-01-16' })),
      reasonOf(await end({ agreementId: newId(), endedOn: '2025-01-15' })), reasonOf(await end({ agreementId, endedOn: '2025-01-15' }, countyHead('U440513'))),
    ]).toEqual([
      'BAD_USER_INPUT DayInFuture', 'BAD_USER_INPUT PlaceInvalid', 'NOT_FOUND CustomerNotFound', 'NOT_FOUND CustomerNotFound', 'FORBIDDEN Forbidden',
      'BAD_USER_INPUT EndsBeforeSigned', 'BAD_USER_INPUT DayInFuture', 'NOT_FOUND AgreementNotFound', 'NOT_FOUND AgreementNotFound',
    ]);
    const both = await Promise.all([end({ agreementId, endedOn: '2025-01-14' }), end({ agreementId, endedOn: '2025-01-15' })]);
    expect(both.map(reasonOf).sort()).toEqual(['CONFLICT AgreementEnded', undefined]);
  });

  it('REG-15 › service records are kept, newest first', async () => {
    await serve({});
    expect((await serve({ on: '2025-01-15', line: 'express', note: '夜间揽收' })).data).toEqual({ recordService: { customer: { serviceRecords: [
      { on: '2025-01-15', line: 'express', note: '夜间揽收', recordedBy: { id: (head as { staffId: string }).staffId } },
      { on: '2025-01-14', line: null, note: '上门收寄', recordedBy: { id: (head as { staffId: string }).staffId } },
    ] } } });
    expect([reasonOf(await serve({ on: '2025-01-16' })), reasonOf(await serve({ line: 'pigeons' })), reasonOf(await serve({ note: '' })), reasonOf(await serve({}, accountManager('U440513', staffIdOf('U440513', 1))))])
      .toEqual(['BAD_USER_INPUT DayInFuture', 'BAD_USER_INPUT LineUnknown', 'BAD_USER_INPUT NoteInvalid', 'NOT_FOUND CustomerNotFound']);
  });
});
