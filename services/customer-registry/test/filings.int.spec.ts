import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { approveAll, filedWith, line, openScene, staffIdOf, type Scene } from './scene';

const FILE = `mutation ($input: FileCustomerInput!) { fileCustomer(input: $input) { filing { id status proposedKind unit { code } filedBy { id } } customer { id name code status kind division } } }`;
const REVIEW = `mutation ($input: ReviewFilingInput!) { reviewFiling(input: $input) { filing { id status reason decidedBy { id } } customer { id code status kind ownership { unit { code } } } } }`;
const APPROVE = `mutation ($input: ApproveQualifyingFilingsInput!) { approveQualifyingFilings(input: $input) { approved gradePending left } }`;

type Filed = { fileCustomer: { filing: { id: string; status: string; unit: { code: string }; filedBy: { id: string } | null }; customer: { id: string; name: string; code: string | null; status: string } } };
type Reviewed = { reviewFiling: { filing: { status: string }; customer: { code: string | null; status: string; kind: string | null; ownership: { unit: { code: string } } | null } } };

describe('filing and approval', () => {
  let scene: Scene;
  beforeEach(async () => void (scene = await openScene()));
  afterEach(() => scene.drop());

  const manager = accountManager('U440515', staffIdOf('U440515', 1));
  const file = (input: Record<string, unknown>, actor = manager) => scene.ask<Filed>(actor, FILE, { input: { name: '澄海样例厂', division: '440515001', kind: 'REGIONAL', ...input } });
  const review = (input: Record<string, unknown>, actor: Parameters<Scene['ask']>[0] = director()) => scene.ask<Reviewed>(actor, REVIEW, { input: { decision: 'APPROVE', ...input } });
  const reasonOf = ({ errors }: { errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined }) =>
    errors?.map(({ extensions: { code, reason } }) => `${String(code)} ${String(reason)}`).join();
  const filingOf = async (id: string) => (await scene.sql<{ id: string }>('select id from filing where customer_id = $1 order by filed_at desc', [id]))[0]!.id;
  const codes = async () => (await scene.sql<{ code: string }>('select code from customer where code is not null order by code')).map(({ code }) => code);

  it('REG-1 › a unit files a new customer, sees it, and nobody else below the city does', async () => {
    const { data, errors } = await file({ sourceRefs: [{ system: 'CRM', ref: 'N1' }], agreementSigned: true });
    expect(errors).toBeUndefined();
    const { filing, customer } = data.fileCustomer;
    expect(filing).toMatchObject({ status: 'SUBMITTED', unit: { code: 'U440515' }, filedBy: { id: manager.staffId } });
    expect(customer).toMatchObject({ status: 'FILED', code: null, name: '澄海样例厂' });
    const seen = async (actor: Parameters<Scene['ask']>[0]) => (await scene.ask<{ customer: unknown }>(actor, 'query ($id: ID!) { customer(id: $id) { id } }', { id: customer.id })).data.customer;
    expect([await seen(manager), await seen(countyHead('U440515')), await seen(countyHead('U440513')), await seen(accountManager('U440513'))]).toEqual([{ id: customer.id }, { id: customer.id }, null, null]);
    const [told] = await scene.published('registry.customer-filed.v1');
    expect(told!.payload).toMatchObject({ customerId: customer.id, filingId: filing.id, unit: 'U440515', kind: 'REGIONAL', agreementSigned: true, on: '2025-01-15' });
    expect((await scene.published('registry.customer-recorded.v1'))[0]!.payload.customers[0]).toMatchObject({ customerId: customer.id, refs: [{ system: 'CRM', ref: 'N1' }] });
  });

  it('REG-1 › a known prospect is the one that is filed, by credit code or by reference, and only once', async () => {
    await scene.send([line('K1', '440515001', { creditCode: '91440515MA4WJ3KU86' })]);
    const id = (await scene.idsByRef()).get('K1');
    const first = await file({ creditCode: '91440515MA4WJ3KU86', sourceRefs: [{ system: 'ERP', ref: '9' }] });
    expect(first.data.fileCustomer.customer.id).toBe(id);
    expect(reasonOf(await file({ sourceRefs: [{ system: 'ERP', ref: '9' }] }))).toBe('CONFLICT CustomerAlreadyFiled');
    expect(await scene.sql('select 1 from customer')).toHaveLength(1);
  });

  it('REG-1 › one that is named alone is the customer of that name in the county: filed once, and anew after it was returned', async () => {
    const first = (await file({})).data.fileCustomer;
    expect(reasonOf(await file({ division: '440515002' }))).toBe('CONFLICT CustomerAlreadyFiled');
    await review({ filingId: first.filing.id, decision: 'RETURN', reason: '缺协议' });
    scene.deps.clock.forward(60);
    expect((await file({ agreementSigned: true })).data.fileCustomer.customer.id).toBe(first.customer.id);
    expect((await file({ division: '440513' })).data.fileCustomer.customer.id).not.toBe(first.customer.id);
    expect(await scene.sql('select 1 from customer')).toHaveLength(2);
  });

  it('REG-1, REG-5 › what was registered early is what is filed; of two namesakes it must say which', async () => {
    const { data } = await scene.ask<{ registerDevelopment: { registration: { customer: { id: string } } } }>(
      manager, 'mutation ($input: RegisterDevelopmentInput!) { registerDevelopment(input: $input) { registration { customer { id } } } }', { input: { customer: { name: '澄海样例厂', division: '440515001' } } });
    expect((await file({})).data.fileCustomer.customer).toMatchObject({ id: data.registerDevelopment.registration.customer.id, status: 'FILED' });
    await scene.send([line('T1', '440515001', { name: '同名厂' }), line('T2', '440515001', { name: '同名厂' })]);
    expect(reasonOf(await file({ name: '同名厂' }))).toBe('CONFLICT SubjectAmbiguous');
    expect((await file({ name: '同名厂', sourceRefs: [{ system: 'CRM', ref: 'T2' }] })).errors).toBeUndefined();
  });

  it('REG-1 › the same idempotency key files once; with another input it is a conflict', async () => {
    const [one, two] = [await file({ idempotencyKey: 'k' }), await file({ idempotencyKey: 'k' })];
    expect(two.data).toEqual(one.data);
    expect(reasonOf(await file({ idempotencyKey: 'k', name: '另一家' }))).toBe('CONFLICT IdempotencyKeyReused');
    expect(await scene.sql('select 1 from filing')).toHaveLength(1);
  });

  it.each([['', 'blank'], ['\u200b', 'nothing to read'], ['k'.repeat(201), 'too long']])('REG-1 › no idempotency key of %j, %s, is taken', async idempotencyKey => {
    expect(reasonOf(await file({ idempotencyKey }))).toBe('BAD_USER_INPUT IdempotencyKeyInvalid');
    expect(await scene.sql('select 1 from filing')).toHaveLength(0);
    expect((await file({ idempotencyKey: '键'.repeat(200) })).errors).toBeUndefined();
  });

  it('REG-1 › two units that file one customer at once: exactly one does', async () => {
    const input = { creditCode: '91440515MA4WJ3KU86' };
    const answers = await Promise.all([file(input), file(input, accountManager('U440513', staffIdOf('U440513', 1)))]);
    expect(answers.map(reasonOf).sort()).toEqual(['CONFLICT CustomerAlreadyFiled', undefined].sort());
    expect(await scene.sql('select 1 from customer')).toHaveLength(1);
  });

  it('REG-1 › approval waits for the first grade; then the customer has code, grade, owner', async () => {
    const { data } = await file({ agreementSigned: true });
    const { filing, customer } = data.fileCustomer;
    expect(reasonOf(await review({ filingId: filing.id }))).toBe('CONFLICT GradePending');
    await scene.grade({ [customer.id]: 'SILVER' });
    const approved = await review({ filingId: filing.id, kind: 'COMPREHENSIVE', idempotencyKey: 'a' });
    expect(approved.data.reviewFiling).toMatchObject({ filing: { status: 'APPROVED' }, customer: { code: '44051500001000', status: 'KEY_ACCOUNT', kind: 'COMPREHENSIVE', ownership: { unit: { code: 'U440515' } } } });
    expect((await review({ filingId: filing.id, kind: 'COMPREHENSIVE', idempotencyKey: 'a' })).data).toEqual(approved.data);
    expect(reasonOf(await review({ filingId: filing.id }))).toBe('CONFLICT FilingAlreadyDecided');
  });

  it('REG-1 › what is returned may be filed again; what is rejected is a prospect again', async () => {
    const first = (await file({ sourceRefs: [{ system: 'CRM', ref: 'N1' }] })).data.fileCustomer;
    expect((await review({ filingId: first.filing.id, decision: 'RETURN', reason: '名称有误' })).data.reviewFiling).toMatchObject({ filing: { status: 'RETURNED', reason: '名称有误' }, customer: { status: 'FILED' } });
    scene.deps.clock.forward(60);
    const second = (await file({ name: '澄海更正厂', sourceRefs: [{ system: 'CRM', ref: 'N1' }] })).data.fileCustomer;
    expect(second.customer).toMatchObject({ id: first.customer.id, name: '澄海更正厂' });
    const found = async (part: string) => (await scene.ask<{ customers: { totalCount: number } }>(director(), 'query ($part: String) { customers(filter: { nameContains: $part }) { totalCount } }', { part })).data.customers.totalCount;
    expect([await found('更正'), await found('样例厂')]).toEqual([1, 0]);
    await scene.grade({ [first.customer.id]: 'GENERAL' });
    const rejected = await review({ filingId: second.filing.id, decision: 'REJECT', reason: '不符合标准' });
    expect(rejected.data.reviewFiling).toMatchObject({ filing: { status: 'REJECTED' }, customer: { status: 'PROSPECT', kind: null } });
    expect((await scene.published('registry.customer-recorded.v1')).at(-1)!.payload.customers[0]).toMatchObject({ status: 'PROSPECT' });
    expect(await codes()).toEqual([]);
  });

  it('REG-1 › a customer that qualifies is never refused', async () => {
    const { filing, customer } = (await file({})).data.fileCustomer;
    await scene.qualify([customer.id]);
    expect(reasonOf(await review({ filingId: filing.id, decision: 'REJECT', reason: 'x' }))).toBe('RULE_VIOLATION CustomerQualifies');
  });

  it('REG-2 › twenty approvals at once in one division get twenty different numbers without a gap', async () => {
    const customers = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`K${n}`, { division: '440515001', grade: 'SILVER' as const }]));
    const ids = await filedWith(scene, customers);
    const answers = await Promise.all([...ids.values()].map(async id => review({ filingId: await filingOf(id) })));
    expect(answers.map(reasonOf)).toEqual(answers.map(() => undefined));
    expect(await codes()).toEqual(Array.from({ length: 20 }, (_, n) => `440515${String(n + 1).padStart(5, '0')}000`));
    expect(await scene.sql('select 1 from ownership where until is null')).toHaveLength(20);
  });

  it('REG-2 › approvals one by one and together at the same time never give one number twice, and decide each filing once', async () => {
    const customers = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`K${String(n).padStart(2, '0')}`, { division: '440515001', grade: 'GENERAL' as const }]));
    const ids = await filedWith(scene, customers);
    const single = await Promise.all([...ids.values()].slice(0, 8).map(id => filingOf(id)));
    await Promise.all([approveAll(scene), approveAll(scene), ...single.map(filingId => review({ filingId }))]);
    expect(await codes()).toEqual(Array.from({ length: 30 }, (_, n) => `440515${String(n + 1).padStart(5, '0')}000`));
    expect(await scene.published('registry.customer-approved.v1')).toHaveLength(30);
  });

  it('REG-2 › numbers follow the source references within a division, whatever the order of filing', async () => {
    const ids = await filedWith(scene, { C: { division: '440515', grade: 'SILVER' }, A: { division: '440515001', grade: 'SILVER' }, B: { division: '440511', grade: 'SILVER' } });
    await filedWith(scene, { AA: { division: '440515002', grade: 'SILVER' } });
    await approveAll(scene);
    const held = new Map((await scene.sql<{ id: string; code: string }>('select id, code from customer')).map(({ id, code }) => [id, code]));
    const all = await scene.idsByRef();
    expect(['A', 'AA', 'C', 'B'].map(ref => held.get(all.get(ref)!))).toEqual(['44051500001000', '44051500002000', '44051500003000', '44051100001000']);
    expect(ids.size).toBe(3);
  });

  it('REG-2 › what stands behind a filing without a grade waits with it; other divisions go on', async () => {
    const ids = await filedWith(scene, { A: { division: '440515', grade: 'SILVER' }, B: { division: '440515', grade: 'SILVER' }, C: { division: '440515', grade: 'SILVER' }, D: { division: '440511', grade: 'SILVER' } });
    await scene.sql('update customer set grade = null, grade_version = 0 where id = $1', [ids.get('B')]);
    expect(await approveAll(scene)).toEqual({ approved: 2, gradePending: 2, left: 0 });
    await scene.grade({ [ids.get('B')!]: 'SILVER' });
    expect(await approveAll(scene)).toEqual({ approved: 2, gradePending: 0, left: 0 });
    const held = await scene.sql<{ id: string; code: string }>('select id, code from customer order by code');
    expect(held.map(({ id }) => [...ids].find(([, customer]) => customer === id)![0])).toEqual(['D', 'A', 'B', 'C']);
  });

  it('REG-1 › nobody is filed on a day to come', async () => {
    await scene.send([line('P', '440515001', { agreement: true })]);
    const { errors } = await scene.ask(director(), 'mutation { fileQualifyingCustomers(input: { on: "2025-01-16" }) { filed } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'DateInFuture', field: 'input.on' });
    expect(await scene.sql('select 1 from filing')).toEqual([]);
  });

  it('REG-2 › branches share the layers of their head office, approved or not, in another district too', async () => {
    const ids = await filedWith(scene, { H: { division: '440511', grade: 'SILVER' }, B1: { division: '440515', grade: 'SILVER', headOffice: 'H' }, B2: { division: '440511', grade: 'SILVER', headOffice: 'H' } });
    await scene.send([line('P', '440513'), line('PB', '440515', { headOffice: 'P' })]);
    const more = await scene.idsByRef();
    await scene.qualify([more.get('PB')!]);
    await scene.registry.useCases.fileQualifyingCustomers(director(), { on: '2025-01-15', idempotencyKey: null, correlationId: newId() });
    await scene.grade({ [more.get('PB')!]: 'SILVER' });
    await approveAll(scene);
    const held = new Map((await scene.sql<{ id: string; code: string | null }>('select id, code from customer')).map(({ id, code }) => [id, code]));
    expect(['H', 'B1', 'B2'].map(ref => held.get(ids.get(ref)!))).toEqual(['44051100001000', '44051100001001', '44051100001002']);
    expect([held.get(more.get('PB')!), held.get(more.get('P')!)]).toEqual(['44051300001001', null]);
    await scene.qualify([more.get('P')!]);
    await scene.registry.useCases.fileQualifyingCustomers(director(), { on: '2025-01-15', idempotencyKey: null, correlationId: newId() });
    await scene.grade({ [more.get('P')!]: 'GENERAL' });
    await approveAll(scene);
    expect(await codes()).toContain('44051300001000');
  });

  it('REG-2 › exhausted layers refuse the one filing and leave the rest', async () => {
    const ids = await filedWith(scene, { A: { division: '440515', grade: 'SILVER' }, B: { division: '440515', grade: 'SILVER' }, H: { division: '440511', grade: 'SILVER' }, HB: { division: '440511', grade: 'SILVER', headOffice: 'H' } });
    await scene.sql(`insert into order_counter (division, last) values ('440515', 99998)`);
    await scene.sql(`insert into branch_counter (family_number, last) values ('44051100001', 999)`);
    expect(await approveAll(scene)).toEqual({ approved: 2, gradePending: 0, left: 2 });
    expect(await codes()).toEqual(['44051100001000', '44051599999000']);
    expect(reasonOf(await review({ filingId: await filingOf(ids.get('B')!) }))).toBe('RULE_VIOLATION OrderExhausted');
    expect(reasonOf(await review({ filingId: await filingOf(ids.get('HB')!) }))).toBe('RULE_VIOLATION BranchExhausted');
  });

  it('REG-1 › together: a limit, what does not qualify stays, the same key answers the first result', async () => {
    await filedWith(scene, { A: { division: '440515', grade: 'SILVER' }, B: { division: '440515', grade: 'SILVER' } });
    const { customer } = (await file({ sourceRefs: [{ system: 'CRM', ref: 'Z' }] })).data.fileCustomer;
    await scene.grade({ [customer.id]: 'GENERAL' });
    const ask = (input: Record<string, unknown>) => scene.ask<{ approveQualifyingFilings: object }>(director(), APPROVE, { input });
    expect((await ask({ limit: 1, idempotencyKey: 'x' })).data.approveQualifyingFilings).toEqual({ approved: 1, gradePending: 0, left: 1 });
    expect((await ask({ limit: 1, idempotencyKey: 'x' })).data.approveQualifyingFilings).toEqual({ approved: 1, gradePending: 0, left: 1 });
    expect((await ask({})).data.approveQualifyingFilings).toEqual({ approved: 1, gradePending: 0, left: 1 });
    expect(reasonOf(await ask({ limit: 10_001 }))).toBe('BAD_USER_INPUT LimitOutOfRange');
  });

  it('waits for the organisation before anybody is made responsible', async () => {
    const empty = await openScene({ empty: true });
    const { data, errors } = await empty.ask(director(), 'mutation { fileQualifyingCustomers(input: { on: "2025-01-15" }) { filed } }');
    expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'UNAVAILABLE']);
    await empty.drop();
  });
});
