import { newId, rows } from '@keyaccount/subgraph-kit';
import { systemActor } from '@keyaccount/identity';
import { accountManager, countyHead, director, graphql, nobody, provincialOfficer } from '@keyaccount/test-kit';
import { approved, granted, graded, MONDAY, reassigned, recorded, testDesk, unitChanged, type TestDesk } from './desk';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.drop());
beforeEach(() => desk.setNow(MONDAY));

const customerOf = async (unit: string, grade: 'GOLD' | 'GENERAL' = 'GENERAL'): Promise<string> => {
  const id = newId();
  await desk.deliver(recorded(id), approved(id, 2, unit, grade), granted(1, [[id, unit]]));
  return id;
};
const OPEN = `mutation($input: OpenCaseInput!) { openCase(input: $input) { case {
  id number status kind severity subject description grade dueAt dueProvisional unit { code } customer { id } history { what at unit { code } correlationId } } } }`;
const CLOSE = 'mutation($input: CloseCaseInput!) { closeCase(input: $input) { case { id status cause result closedAt history { what } } } }';
type Opened = { openCase: { case: Record<string, unknown> & { id: string; number: string } } };

describe('CMP-1 › opening a case', () => {
  it('gives it a number, lands it at the responsible unit and sets its due date by severity and grade', async () => {
    const customer = await customerOf('U440515', 'GOLD');
    const { data, errors } = await graphql<Opened>(desk.running, countyHead('U440515'), OPEN, { input: { customerId: customer, subject: ' 投递延误 ', severity: 'URGENT' } });
    expect(errors).toBeUndefined();
    const { id } = data.openCase.case;
    expect(data.openCase.case).toMatchObject({
      number: expect.stringMatching(/^2026-\d{6}$/), status: 'OPEN', kind: 'COMPLAINT', severity: 'URGENT', subject: '投递延误', description: null,
      grade: 'GOLD', dueAt: '2026-03-10T01:00:00.000Z', dueProvisional: false, unit: { code: 'U440515' }, customer: { id: customer },
      history: [{ what: 'opened', at: MONDAY.toISOString(), unit: { code: 'U440515' } }],
    });
    expect(await desk.published(id)).toMatchObject([{
      type: 'complaints.case-opened.v1', aggregate_version: 1, actor: countyHead('U440515').staffId,
      payload: { caseId: id, customerId: customer, unit: 'U440515', severity: 'URGENT', dueAt: '2026-03-10T01:00:00.000Z' },
    }]);
  });

  it('of a customer without a responsible unit lands it at the home unit of who opens it', async () => {
    const prospect = newId();
    await desk.deliver(recorded(prospect), granted(1, [[prospect, 'U440513']]));
    expect(await desk.open(countyHead('U440513'), prospect)).toMatchObject({ unitCode: 'U440513', grade: null, dueAt: new Date('2026-03-16T09:00:00+08:00') });
  });

  it('by the system for such a customer lands it at the city centre, once that is known', async () => {
    const prospect = newId();
    const job = systemActor('import-job', ['case:open']);
    await desk.deliver(recorded(prospect));
    await expect(desk.open(job, prospect)).rejects.toMatchObject({ name: 'Unavailable' });
    await desk.deliver(unitChanged('C4405', 'CITY_CENTRE'), unitChanged('U440515', 'COUNTY_CENTRE'));
    expect(await desk.open(job, prospect)).toMatchObject({ unitCode: 'C4405', openedBy: null });
  });

  it.each([
    ['that nobody knows', () => Promise.resolve(newId())],
    ['of another unit', () => customerOf('PB-EXPRESS')],
    ['by an id that is none', () => Promise.resolve("x' or true --")],
  ])('for a customer %s is refused as not found', async (_, customer) => {
    const { errors } = await graphql(desk.running, countyHead('U440515'), OPEN, { input: { customerId: await customer(), subject: 's' } });
    expect(errors?.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([
      { message: '没有此客户。', messageEn: 'There is no such customer.', code: 'NOT_FOUND', reason: 'CustomerNotFound', field: 'input.customerId' },
    ]);
  });

  it.each([
    ['no subject', { subject: '  ' }, 'input.subject'], ['a subject of 201', { subject: 's'.repeat(201) }, 'input.subject'],
    ['a text of 4,001', { subject: 's', description: 't'.repeat(4_001) }, 'input.description'],
  ])('with %s names the field', async (_, input, field) => {
    const { errors } = await graphql(desk.running, director(), OPEN, { input: { customerId: await customerOf('U440515'), ...input } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('numbers without gaps or repeats, however many at once, whatever is refused between, and anew each year', async () => {
    desk.setNow(new Date('2027-01-04T01:00:00Z'));
    const customer = await customerOf('U440515');
    const attempts = Array.from({ length: 24 }, (_, index) => desk.service.useCases.openCase(director(), {
      customerId: index % 4 === 3 ? newId() : customer, kind: 'COMPLAINT', severity: 'MINOR', subject: 's', correlationId: newId(),
    }));
    await Promise.all(attempts);
    const numbers = await rows<{ number: string; provisional: boolean }>(desk.deps.db.manager, "select number, due_provisional as provisional from complaint_case where number like '2027-%' order by number");
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => `2027-${String(index + 1).padStart(6, '0')}`));
    expect(numbers.every(({ provisional }) => provisional)).toBe(true);
  });

  it('twice with one key opens one case; the key with another input is a conflict', async () => {
    const input = { customerId: await customerOf('U440515'), subject: 's', idempotencyKey: 'k-1' };
    const ask = (more = {}) => graphql<Opened>(desk.running, director(), OPEN, { input: { ...input, ...more } });
    const [first, again, other] = [await ask(), await ask(), await ask({ subject: 'another' })];
    expect(again.data).toEqual(first.data);
    expect(await desk.published(first.data.openCase.case.id)).toHaveLength(1);
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IdempotencyKeyReused' });
  });
});

describe('CMP-1 › closing a case', () => {
  it('needs cause and result, and keeps both', async () => {
    const { id } = await desk.open(director(), await customerOf('U440515'));
    const close = (input: object) => graphql<{ closeCase: { case: unknown } }>(desk.running, countyHead('U440515'), CLOSE, { input: { caseId: id, ...input } });
    expect((await close({ cause: ' ', result: 'r' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.cause' });
    expect((await close({ cause: 'c', result: '' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.result' });
    expect((await close({ cause: '车辆故障', result: '已补投' })).data.closeCase.case).toEqual({
      id, status: 'CLOSED', cause: '车辆故障', result: '已补投', closedAt: MONDAY.toISOString(), history: [{ what: 'opened' }, { what: 'closed' }],
    });
    expect((await desk.published(id)).at(-1)).toMatchObject({ type: 'complaints.case-closed.v1', aggregate_version: 2, payload: { unit: 'U440515' } });
  });

  it('happens once, even at the same moment', async () => {
    const { id, number } = await desk.open(director(), await customerOf('U440515'));
    const close = () => desk.service.useCases.closeCase(director(), { caseId: id, cause: 'c', result: 'r', correlationId: newId() });
    const outcomes = await Promise.all([close(), close(), close()]);
    expect(outcomes.filter(outcome => 'refused' in outcome)).toEqual([{ refused: 'CaseAlreadyClosed', details: { number } }, { refused: 'CaseAlreadyClosed', details: { number } }]);
    expect(await desk.published(id)).toHaveLength(2);
  });

  it('leaves it where it is: a later move or grade does not touch it', async () => {
    const customer = await customerOf('U440515');
    const { id } = await desk.open(director(), customer);
    await desk.service.useCases.closeCase(director(), { caseId: id, cause: 'c', result: 'r', correlationId: newId() });
    const before = await desk.held(id);
    await desk.deliver(reassigned(customer, 3, 'U440515', 'C4405'), graded(customer, 1, 'GENERAL', 'GOLD'));
    expect(await desk.held(id)).toEqual(before);
  });

  it.each([['of another unit', true], ['that nobody knows', false]])('of a case %s is refused as not found', async (_, exists) => {
    const caseId = exists ? (await desk.open(director(), await customerOf('PB-EXPRESS'))).id : newId();
    const { errors } = await graphql(desk.running, countyHead('U440515'), CLOSE, { input: { caseId, cause: 'c', result: 'r' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'CaseNotFound' });
  });
});

describe('rights', () => {
  it('every use case and every query refuses somebody without posts', async () => {
    const { useCases, queries } = desk.service;
    const [page, filter] = [{ limit: 1, after: null }, { status: null }];
    const calls: Record<string, () => Promise<unknown>> = {
      openCase: () => useCases.openCase(nobody(), { customerId: newId(), kind: 'COMPLAINT', severity: 'NORMAL', subject: 's', correlationId: newId() }),
      closeCase: () => useCases.closeCase(nobody(), { caseId: newId(), cause: 'c', result: 'r', correlationId: newId() }),
      casesById: () => queries.casesById(nobody(), [newId()]),
      cases: () => queries.cases(nobody(), filter, page),
      countCases: () => queries.countCases(nobody(), filter),
      casesOfCustomers: () => queries.casesOfCustomers(nobody(), [newId()], filter, page),
      countOfCustomers: () => queries.countOfCustomers(nobody(), [newId()], filter),
      openCasesOfUnits: () => queries.openCasesOfUnits(nobody(), ['C4405']),
      stepsOfCases: () => queries.stepsOfCases(nobody(), [newId()]),
      survivorsOf: () => queries.survivorsOf(nobody(), [newId()]),
    };
    expect(Object.keys(calls).sort()).toEqual([...Object.keys(useCases), ...Object.keys(queries)].sort());
    for (const call of Object.values(calls)) await expect(call()).rejects.toMatchObject({ name: 'Forbidden' });
  });

  it('a missing permission is forbidden whatever the record, and nobody signed in is unauthenticated', async () => {
    for (const customerId of [await customerOf('U440515'), newId(), 'no-id']) {
      const { errors } = await graphql(desk.running, provincialOfficer(), OPEN, { input: { customerId, subject: 's' } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
    const { errors } = await graphql(desk.running, undefined, '{ cases { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('an account manager sees no case of a colleague’s customer', async () => {
    const { id } = await desk.open(director(), await customerOf('U440515'));
    const { data } = await graphql(desk.running, accountManager('U440515'), `{ case(id: "${id}") { id } cases { totalCount edges { node { id } } } }`);
    expect(data).toEqual({ case: null, cases: { totalCount: 0, edges: [] } });
  });
});
