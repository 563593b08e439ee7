import { newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, event, informationSupervisor } from '@keyaccount/test-kit';
import { approveAll, filedWith, line, openScene, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
type Answered = { readonly errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
const reasonOf = ({ errors }: Answered) => errors?.map(({ extensions: { code, reason } }) => `${String(code)} ${String(reason)}`).join();

describe('a key account that no longer meets the definition', () => {
  let scene: Scene;
  let id: string;
  beforeEach(async () => {
    scene = await openScene();
    id = (await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } })).get('A1')!;
    await approveAll(scene);
  });
  afterEach(() => scene.drop());

  const assessed = (version: number, qualifies: boolean, customerId = id) => event('grading.qualification-changed.v1', {
    subject: newId(), version: 1, data: { on: '2025-01', customers: [{ customerId, version, qualifies, professionalLines: [], comprehensive: false, linesUsed: 1 }] },
  });
  type Reviews = { qualificationReviews: { totalCount: number; edges: { node: { id: string; status: string; reason: string | null; customer: { id: string; status: string } } }[] } };
  const reviews = async (actor: Actor = director()) =>
    (await scene.ask<Reviews>(actor, '{ qualificationReviews { totalCount edges { node { id status reason customer { id status } } } } }')).data.qualificationReviews.edges.map(({ node }) => node);
  const keep = (input: Record<string, unknown>, actor: Actor = director()) =>
    scene.ask(actor, 'mutation ($input: KeepKeyAccountInput!) { keepKeyAccount(input: $input) { review { status reason decidedBy { id } } } }', { input: { reason: '战略客户', ...input } });

  const designate = async (designated: boolean) => scene.ask(director(), 'mutation ($input: DesignatePolicyCustomerInput!) { designatePolicyCustomer(input: $input) { customer { id } } }', {
    input: { customerId: id, designated, reason: '重点', expectedVersion: (await scene.sql<{ version: number }>('select version from customer where id = $1', [id]))[0]!.version } });

  it('REG-1 › is flagged once, whatever is delivered twice, and stays a key account', async () => {
    const lost = assessed(2, false);
    await scene.deliver(lost, lost);
    await scene.deliver(lost);
    expect(await reviews()).toEqual([{ id: expect.any(String), status: 'OPEN', reason: null, customer: { id, status: 'KEY_ACCOUNT' } }]);
    expect(await reviews(countyHead('U440513'))).toEqual([]);
  });

  it('REG-1 › an older assessment that comes late changes nothing', async () => {
    await scene.deliver(assessed(3, true));
    await scene.deliver(assessed(2, false));
    expect(await reviews()).toEqual([]);
  });

  it('REG-1 › is kept with a reason; the same assessment does not flag it again, a new one does', async () => {
    const lost = assessed(2, false);
    await scene.deliver(lost);
    const [review] = await reviews();
    expect((await keep({ reviewId: review!.id })).data).toEqual({ keepKeyAccount: { review: { status: 'KEPT', reason: '战略客户', decidedBy: { id: (director()).staffId } } } });
    await scene.deliver(lost);
    expect((await reviews()).map(({ status }) => status)).toEqual(['KEPT']);
    await scene.deliver(assessed(3, false));
    expect((await reviews()).map(({ status }) => status)).toEqual(['KEPT', 'OPEN']);
  });

  it('REG-1 › a review is withdrawn when the definition is met again', async () => {
    await scene.deliver(assessed(2, false));
    await scene.deliver(assessed(3, true));
    const [review] = await reviews();
    expect([review!.status, reasonOf(await keep({ reviewId: review!.id }))]).toEqual(['WITHDRAWN', 'CONFLICT ReviewClosed']);
  });

  it('GRD-1 › a prospect is not reviewed, nor is a policy customer until that ends', async () => {
    await scene.send([line('P', '440515001')]);
    await scene.deliver(assessed(1, false, (await scene.idsByRef()).get('P')));
    await designate(true);
    await scene.deliver(assessed(2, false));
    expect(await reviews()).toEqual([]);
    await designate(false);
    expect((await reviews()).map(({ customer }) => customer.id)).toEqual([id]);
  });

  it('GRD-1 › a policy customer without any revenue, which grading never tested, is reviewed all the same when that ends', async () => {
    await designate(true);
    await scene.sql('delete from qualification where customer_id = $1', [id]);
    await designate(false);
    expect((await reviews()).map(({ status, customer }) => [status, customer.id])).toEqual([['OPEN', id]]);
    await designate(true);
    expect((await reviews()).map(({ status }) => status)).toEqual(['WITHDRAWN']);
  });

  it('REG-1 › of two decisions at once one counts; bad input and foreign hands change nothing', async () => {
    await scene.deliver(assessed(2, false));
    const reviewId = (await reviews())[0]!.id;
    expect([
      reasonOf(await keep({ reviewId, reason: ' ' })), reasonOf(await keep({ reviewId: newId() })), reasonOf(await keep({ reviewId: 'x' })),
      reasonOf(await keep({ reviewId }, informationSupervisor())), reasonOf(await keep({ reviewId }, countyHead('U440515'))),
    ]).toEqual(['BAD_USER_INPUT KeepReasonMissing', 'NOT_FOUND ReviewNotFound', 'NOT_FOUND ReviewNotFound', 'FORBIDDEN Forbidden', 'FORBIDDEN Forbidden']);
    expect((await reviews())[0]!.status).toBe('OPEN');
    const both = await Promise.all([keep({ reviewId }), keep({ reviewId, reason: '另一理由' })]);
    expect(both.map(reasonOf).sort()).toEqual(['CONFLICT ReviewClosed', undefined]);
  });
});
