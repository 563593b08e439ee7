import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { line, openScene, staffIdOf, type Scene } from './scene';

const FILE = 'mutation ($input: FileCustomerInput!) { fileCustomer(input: $input) { filing { id status } customer { id name division creditCode status } } }';
const REVIEW = 'mutation ($input: ReviewFilingInput!) { reviewFiling(input: $input) { filing { status } } }';
const READY = 'query ($input: FileCustomerInput!) { filingReadiness(input: $input) { faults { field reason blocks } } }';
const [CODE, OTHER_CODE] = ['91440515MA4WJ3KU86', '91440511192759846Y'];

type Actor = Parameters<Scene['ask']>[0];
type Filed = { fileCustomer: { filing: { id: string; status: string }; customer: { id: string; name: string } } };
type Answered = { readonly errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
const reasonOf = ({ errors }: Answered) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field].filter(one => one !== undefined).join(' ')).join();

describe('a returned filing that is corrected', () => {
  let scene: Scene;
  let returned: Filed['fileCustomer'];
  const manager = accountManager('U440515', staffIdOf('U440515', 1));
  const profile = { name: '澄海样例厂', division: '440515001', kind: 'REGIONAL' };
  const file = (input: Record<string, unknown>, actor: Actor = manager) => scene.ask<Filed>(actor, FILE, { input: { ...profile, ...input } });
  const review = (filingId: string, decision: string) => scene.ask(director(), REVIEW, { input: { filingId, decision, reason: '名称有误' } });
  const correct = (input: Record<string, unknown> = {}, actor: Actor = manager) => file({ name: '澄海更正厂', filingId: returned.filing.id, ...input }, actor);
  const customers = () => scene.sql('select id from customer order by id');

  beforeEach(async () => {
    scene = await openScene();
    returned = (await file({})).data.fileCustomer;
    await review(returned.filing.id, 'RETURN');
    scene.deps.clock.forward(60);
  });
  afterEach(() => scene.drop());

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['another name, no code and no number', {}, {}], ['another county', { division: '440513' }, {}],
    ['a credit code and a number', { creditCode: CODE }, { sourceRefs: [{ system: 'CRM', ref: 'N1' }] }],
  ])('REG-1 › is the same customer, with %s', async (_, stated, more) => {
    const { data, errors } = await correct({ ...stated, ...more });
    expect(errors).toBeUndefined();
    expect(data.fileCustomer).toMatchObject({ filing: { status: 'SUBMITTED' }, customer: { id: returned.customer.id, status: 'FILED', name: '澄海更正厂', ...stated } });
    expect(await customers()).toHaveLength(1);
    expect(await scene.sql("select before, after from customer_change where field = 'name'")).toEqual([{ before: '澄海样例厂', after: '澄海更正厂' }]);
  });

  it('REG-1 › takes another credit code where the first was wrong, and tells of it', async () => {
    const filed = (await correct({ creditCode: CODE })).data.fileCustomer;
    await review(filed.filing.id, 'RETURN');
    scene.deps.clock.forward(60);
    const again = await correct({ creditCode: OTHER_CODE, filingId: filed.filing.id });
    expect(reasonOf(again)).toBeUndefined();
    expect(again.data.fileCustomer.customer).toMatchObject({ id: returned.customer.id, creditCode: OTHER_CODE });
    expect((await scene.published('registry.customer-recorded.v1')).at(-1)!.payload.customers).toMatchObject([{ customerId: returned.customer.id, creditCode: OTHER_CODE }]);
    expect(await scene.sql("select before, after from customer_change where field = 'creditCode' order by changed_at")).toEqual([{ before: null, after: CODE }, { before: CODE, after: OTHER_CODE }]);
  });

  it('REG-1 › is never another customer than the one that was returned', async () => {
    await scene.send([line('K1', '440515001', { creditCode: CODE })]);
    for (const signs of [{ creditCode: CODE }, { sourceRefs: [{ system: 'CRM', ref: 'K1' }] }]) expect(reasonOf(await correct(signs))).toBe('CONFLICT IdentityConflict input.sourceRefs');
    expect(await scene.sql('select name from customer where id = $1', [returned.customer.id])).toEqual([{ name: '澄海样例厂' }]);
  });

  it('REG-1 › is checked before it is sent as it is when it is sent', async () => {
    const lacks = async (filingId: string, actor: Actor = manager) =>
      (await scene.ask<{ filingReadiness: { faults: object[] } }>(actor, READY, { input: { ...profile, name: '澄海更正厂', agreementSigned: true, filingId } })).data.filingReadiness.faults;
    expect(await lacks(returned.filing.id)).toEqual([]);
    expect(await lacks(newId())).toEqual([{ field: 'input.filingId', reason: 'FilingNotFound', blocks: true }]);
    await correct();
    expect(await lacks(returned.filing.id)).toEqual([{ field: 'input.filingId', reason: 'FilingNotReturned', blocks: true }]);
  });

  it('REG-1 › is none while it waits, after it was decided, or once it was filed again; nothing changes', async () => {
    const corrected = (await correct()).data.fileCustomer;
    const refusedAll = async (...ids: string[]) => {
      for (const filingId of ids) expect(reasonOf(await correct({ name: '再更正', filingId }))).toBe('CONFLICT FilingNotReturned input.filingId');
    };
    await refusedAll(returned.filing.id, corrected.filing.id);
    await scene.grade({ [returned.customer.id]: 'GENERAL' });
    await review(corrected.filing.id, 'REJECT');
    await refusedAll(returned.filing.id, corrected.filing.id);
    expect(await scene.sql('select name from customer')).toEqual([{ name: '澄海更正厂' }]);
    expect(await scene.sql('select 1 from filing')).toHaveLength(2);
  });

  it.each<[string, () => Actor, Record<string, unknown>]>([
    ['of another county', () => countyHead('U440513'), {}], ['that is none', () => manager, { filingId: newId() }], ['of no shape', () => manager, { filingId: 'F1' }],
  ])('REG-1 › a filing %s is not found', async (_, actor, input) => {
    expect(reasonOf(await correct(input, actor()))).toBe('NOT_FOUND FilingNotFound input.filingId');
    expect(await customers()).toHaveLength(1);
  });

  it('REG-1 › of two corrections at once exactly one is filed', async () => {
    const answers = await Promise.all([correct({ name: '更正甲' }), correct({ name: '更正乙' })]);
    expect(answers.map(reasonOf).sort()).toEqual(['CONFLICT FilingNotReturned input.filingId', undefined]);
    expect(await scene.sql('select 1 from filing')).toHaveLength(2);
    expect(await customers()).toHaveLength(1);
  });

  it('REG-1, REG-2 › is not corrected once its customer was merged into another: the survivor is named', async () => {
    const kept = (await file({ name: '澄海另一厂' })).data.fileCustomer.customer;
    const merged = await scene.ask(director(), 'mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) { customer { id } } }', {
      input: { survivorId: kept.id, mergedId: returned.customer.id, reason: '重复' } });
    expect(merged.errors).toBeUndefined();
    expect(reasonOf(await correct())).toBe('CONFLICT CustomerMerged input.filingId');
  });
});
