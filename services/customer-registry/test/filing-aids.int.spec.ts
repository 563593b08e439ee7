import { event, director, countyHead, informationSupervisor, provincialOfficer } from '@keyaccount/test-kit';
import { newId } from '@keyaccount/subgraph-kit';
import { approveAll, filedWith, line, openScene, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
type Answered = { readonly errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
const reasonOf = ({ errors }: Answered) => errors?.map(({ extensions: { code, reason } }) => `${String(code)} ${String(reason)}`).join();

describe('what helps a filing', () => {
  let scene: Scene;
  const DAY = 86_400;
  const head = countyHead('U440515', ['U440515', 'S440515001']);
  beforeEach(async () => void (scene = await openScene()));
  afterEach(() => scene.drop());

  type Readiness = { filingReadiness: { ready: boolean; faults: { field: string | null; reason: string; blocks: boolean }[] } };
  const readiness = async (input: Record<string, unknown>, actor: Actor = head) =>
    (await scene.ask<Readiness>(actor, 'query ($input: FileCustomerInput!) { filingReadiness(input: $input) { ready faults { field reason blocks message messageEn rule } } }', { input: { name: '好', division: '440515', kind: 'REGIONAL', ...input } })).data.filingReadiness;

  it('REG-1 › all that a filing lacks is said at once, and nothing is written', async () => {
    const { ready, faults } = await readiness({ name: '', creditCode: 'x', kind: 'PROFESSIONAL', division: '440501', headOfficeCode: '44051599999000', sourceRefs: [{ system: '', ref: '1' }] });
    expect([ready, faults.map(({ reason }) => reason)]).toEqual([false, [
      'NameInvalid', 'CreditCodeInvalid', 'MainLineMissing', 'SourceRefInvalid', 'DivisionPlaceholder', 'HeadOfficeNotFound', 'CustomerDoesNotQualify']]);
    expect(faults.filter(({ blocks }) => !blocks).map(({ reason }) => reason)).toEqual(['CustomerDoesNotQualify']);
    expect(await scene.sql('select 1 from customer')).toEqual([]);
  });

  it('REG-1 › what qualifies is ready; what is filed already is not, and its holder is named', async () => {
    expect(await readiness({ agreementSigned: true })).toEqual({ ready: true, faults: [] });
    await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } });
    expect(await readiness({ sourceRefs: [{ system: 'CRM', ref: 'A1' }] })).toMatchObject({ ready: false, faults: [{ reason: 'CustomerAlreadyFiled', message: expect.stringContaining('U440515') }] });
  });

  it('REG-15 › what a filing corrects of a known customer is kept as a change', async () => {
    await scene.send([line('P', '440515001')]);
    const { errors } = await scene.ask(head, 'mutation ($input: FileCustomerInput!) { fileCustomer(input: $input) { filing { id } } }', {
      input: { name: '更正后的名称', division: '440515001', kind: 'REGIONAL', sourceRefs: [{ system: 'CRM', ref: 'P' }] } });
    expect(errors).toBeUndefined();
    expect(await scene.sql('select field, before, after, changed_by as by from customer_change')).toEqual([{ field: 'name', before: '样例客户P', after: '更正后的名称', by: head.staffId }]);
  });

  const designate = (input: Record<string, unknown>, actor: Actor = director()) =>
    scene.ask(actor, 'mutation ($input: DesignatePolicyCustomerInput!) { designatePolicyCustomer(input: $input) { customer { profile { policyDesignated version } } } }', { input });

  it('GRD-1 › the city centre designates a policy customer with a reason, and ends it; the changes say who and why', async () => {
    await scene.send([line('P', '440515001')]);
    const customerId = (await scene.idsByRef()).get('P')!;
    expect((await designate({ customerId, expectedVersion: 1, designated: true, reason: '市政府重点企业' })).data).toEqual({ designatePolicyCustomer: { customer: { profile: { policyDesignated: true, version: 2 } } } });
    expect(await readiness({ sourceRefs: [{ system: 'CRM', ref: 'P' }] })).toEqual({ ready: true, faults: [] });
    expect(reasonOf(await designate({ customerId, expectedVersion: 2, designated: false, reason: '政策到期' }))).toBeUndefined();
    expect(await scene.sql('select before, after, reason from customer_change order by changed_at, id')).toEqual([
      { before: 'false', after: 'true', reason: '市政府重点企业' }, { before: 'true', after: 'false', reason: '政策到期' }]);
    expect((await scene.published('registry.policy-designation-changed.v1')).map(({ payload }) => payload.designated)).toEqual([true, false]);
  });

  it.each<[string, Record<string, unknown>, () => Actor]>([
    ['BAD_USER_INPUT DesignationReasonMissing', { reason: ' ' }, director], ['BAD_USER_INPUT DesignationReasonMissing', { reason: '由'.repeat(501) }, director],
    ['CONFLICT CustomerChanged', { expectedVersion: 9 }, director], ['NOT_FOUND CustomerNotFound', { customerId: newId() }, director],
    ['FORBIDDEN Forbidden', {}, () => head], ['FORBIDDEN Forbidden', {}, informationSupervisor], ['FORBIDDEN Forbidden', {}, provincialOfficer],
  ])('GRD-1 › a designation: %s changes nothing (%#)', async (expected, input, actor) => {
    await scene.send([line('P', '440515001')]);
    const customerId = (await scene.idsByRef()).get('P')!;
    expect(reasonOf(await designate({ customerId, expectedVersion: 1, designated: true, reason: '重点', ...input }, actor()))).toBe(expected);
    expect(await scene.sql('select policy_designated as designated, version from customer')).toEqual([{ designated: false, version: 1 }]);
  });

  it('REG-1 › a filing shows the kind that revenue suggests, and by what', async () => {
    const ids = await filedWith(scene, { H: { division: '440515001', grade: 'SILVER', lines: ['express'] }, B: { division: '440513', grade: 'SILVER', headOffice: 'H' } });
    const cell = (lineName: 'express' | 'letters', fen: number) => ({ customerId: ids.get('H')!, month: '2024-03', line: lineName, fen, turnoverFen: 0, version: 1 });
    await scene.deliver(event('ledger.revenue-posted.v1', { subject: newId(), version: 1, data: { sequence: 1, importId: null, cells: [cell('express', 900), cell('letters', 100)], ledgerTotals: [] } }));
    const { data } = await scene.ask<{ customer: { filing: { suggestion: object } } }>(director(), 'query ($id: ID!) { customer(id: $id) { filing { suggestion { kind mainLine linesUsed dominantLine territories } } } }', { id: ids.get('H') });
    expect(data.customer.filing.suggestion).toEqual({ kind: 'PROFESSIONAL', mainLine: 'express', linesUsed: 2, dominantLine: 'express', territories: 2 });
  });

  type Overdue = { overdueFilings: { totalCount: number; edges: { node: { customer: { id: string }; dueAt: string } }[] } };
  const overdue = async (actor: Actor = director()) =>
    (await scene.ask<Overdue>(actor, '{ overdueFilings { totalCount edges { node { dueAt customer { id } } } } }')).data.overdueFilings;

  it('REG-16 › a filing that is not decided in time is listed, in the row scope, until it is decided', async () => {
    const ids = await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' }, A2: { division: '440513', grade: 'SILVER' } });
    scene.deps.clock.forward(5 * DAY);
    expect(await overdue()).toEqual({ totalCount: 0, edges: [] });
    scene.deps.clock.forward(1);
    const { totalCount, edges } = await overdue();
    expect([totalCount, edges.map(({ node }) => node.dueAt)]).toEqual([2, ['2025-01-20T02:00:00.000Z', '2025-01-20T02:00:00.000Z']]);
    expect((await overdue(head)).edges.map(({ node }) => node.customer.id)).toEqual([ids.get('A1')]);
    await approveAll(scene);
    expect((await overdue()).totalCount).toBe(0);
  });

  it('REG-16 › the time is dated: a filing keeps the clock of its day', async () => {
    await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } });
    await scene.sql(`insert into filing_clock (valid_from, days, source) values ('2025-01-16', 30, 'ours')`);
    scene.deps.clock.forward(6 * DAY);
    expect((await overdue()).totalCount).toBe(1);
  });
});
