import type { EventOf, EventType } from '@keyaccount/contracts';
import { countStatements, inTransaction, newId, rows } from '@keyaccount/subgraph-kit';
import { countyHead, director } from '@keyaccount/test-kit';
import { approved, gradeEnded, graded, granted, lapsed, reassigned, recorded, testDesk, unitChanged, type TestDesk } from './desk';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.drop());

const approvedCustomer = async (unit = 'U440515'): Promise<string> => {
  const id = newId();
  await desk.deliver(recorded(id), approved(id, 2, unit, 'SILVER'));
  return id;
};

describe('GRD-8 › open cases follow their customer', () => {
  it('to the new responsible unit, under the correlation of the move and with it as their cause', async () => {
    const customer = await approvedCustomer();
    const opened = await desk.open(director(), customer);
    const move = reassigned(customer, 3, 'U440515', 'C4405');
    await desk.deliver(move);
    expect(await desk.held(opened.id)).toEqual({ unitCode: 'C4405', grade: 'SILVER', dueAt: opened.dueAt, version: 2, status: 'OPEN' });
    expect((await desk.published(opened.id)).at(-1)).toMatchObject({
      type: 'complaints.case-reassigned.v1', aggregate_version: 2, correlation_id: move.correlationid, causation_id: move.id, actor: null,
      payload: { from: 'U440515', to: 'C4405', customerId: customer, dueAt: opened.dueAt.toISOString() },
    });
    expect(await rows(desk.deps.db.manager, 'select what, unit_code, correlation_id from case_step where case_id = $1 order by version', [opened.id])).toMatchObject([
      { what: 'opened', unit_code: 'U440515' }, { what: 'moved', unit_code: 'C4405', correlation_id: move.correlationid },
    ]);
  });

  it('once, however often the move is delivered', async () => {
    const customer = await approvedCustomer();
    const { id } = await desk.open(director(), customer);
    const move = reassigned(customer, 3, 'U440515', 'C4405');
    await desk.deliver(move, move, reassigned(customer, 3, 'U440515', 'C4405'));
    expect(await desk.published(id)).toHaveLength(2);
  });

  it.each([
    ['in order', [0, 1, 2]], ['newest first', [2, 1, 0]], ['mixed', [1, 2, 0]], ['approval last', [1, 2, 0, 0]],
  ])('to where it is now responsible, when approval and two moves arrive %s', async (_, order) => {
    const customer = newId();
    await desk.deliver(recorded(customer));
    const before = await desk.open(director(), customer);
    const facts: EventOf<EventType>[] = [approved(customer, 2, 'U440515', 'SILVER'), reassigned(customer, 3, 'U440515', 'U440513'), reassigned(customer, 4, 'U440513', 'C4405')];
    for (const index of order) await desk.deliver(facts[index]!);
    const after = await desk.open(director(), customer);
    expect([(await desk.held(before.id)).unitCode, after.unitCode]).toEqual(['C4405', 'C4405']);
  });

  it('from the home unit of who opened it, once the customer is approved, and then by its grade', async () => {
    const customer = newId();
    await desk.deliver(recorded(customer));
    const opened = await desk.open(director(), customer);
    expect(opened).toMatchObject({ unitCode: 'C4405', grade: null });
    await desk.deliver(approved(customer, 2, 'U440515', 'GOLD'));
    expect(await desk.held(opened.id)).toMatchObject({ unitCode: 'U440515', grade: 'GOLD', version: 3 });
    expect((await desk.published(opened.id)).map(fact => fact.aggregate_version)).toEqual([1, 2, 3]);
  });

  it('even if the move comes before anything else is known of the customer', async () => {
    const customer = newId();
    await desk.deliver(reassigned(customer, 3, null, 'U440523'), recorded(customer));
    expect((await desk.open(director(), customer)).unitCode).toBe('U440523');
  });

  it('each move of a batch, so that none is missing from its cascade', async () => {
    const customer = await approvedCustomer();
    const { id } = await desk.open(director(), customer);
    const moves = [reassigned(customer, 3, 'U440515', 'U440513'), reassigned(customer, 4, 'U440513', 'C4405')];
    await inTransaction(desk.deps.db, tx => desk.service.reactions['registry.ownership-reassigned.v1'](moves, tx));
    expect((await desk.published(id)).slice(1).map(fact => [fact.payload['to'], fact.correlation_id])).toEqual([['U440513', moves[0]?.correlationid], ['C4405', moves[1]?.correlationid]]);
  });

  it('in the race of an opening with a move', async () => {
    for (let round = 0; round < 8; round += 1) {
      const customer = await approvedCustomer();
      const [opened] = await Promise.all([desk.open(director(), customer), desk.deliver(reassigned(customer, 3, 'U440515', 'C4405'))]);
      expect((await desk.held(opened.id)).unitCode).toBe('C4405');
    }
  });

  it('in the race of a closing with a move, without losing either', async () => {
    for (let round = 0; round < 8; round += 1) {
      const customer = await approvedCustomer();
      const { id } = await desk.open(director(), customer);
      const close = desk.service.useCases.closeCase(director(), { caseId: id, cause: 'c', result: 'r', correlationId: newId() });
      await Promise.all([close, desk.deliver(reassigned(customer, 3, 'U440515', 'C4405'))]);
      const held = await desk.held(id);
      const facts = await desk.published(id);
      expect(held.status).toBe('CLOSED');
      expect(facts.map(fact => fact.aggregate_version)).toEqual(facts.map((_, index) => index + 1));
      expect(facts.at(-1)?.payload['unit']).toBe(held.unitCode);
    }
  });
});

describe('CMP-1 › due dates follow the grade', () => {
  it('counted from the opening, and tell it as a fact', async () => {
    const customer = await approvedCustomer();
    const opened = await desk.open(director(), customer);
    const change = graded(customer, 1, 'SILVER', 'DIAMOND');
    await desk.deliver(change, change);
    expect(opened.dueAt).toEqual(new Date('2026-03-13T09:00:00+08:00'));
    expect(await desk.held(opened.id)).toMatchObject({ grade: 'DIAMOND', dueAt: new Date('2026-03-11T09:00:00+08:00'), version: 2 });
    expect((await desk.published(opened.id)).slice(1)).toMatchObject([{
      type: 'complaints.case-reassigned.v1', correlation_id: change.correlationid, causation_id: change.id, payload: { from: 'U440515', to: 'U440515', dueAt: '2026-03-11T01:00:00.000Z' },
    }]);
  });

  it('of the newest version, whatever comes late', async () => {
    const customer = await approvedCustomer();
    const { id } = await desk.open(director(), customer);
    await desk.deliver(graded(customer, 3, 'GOLD', 'GENERAL'), graded(customer, 2, 'SILVER', 'GOLD'), approved(customer, 2, 'U440515', 'SILVER'));
    expect(await desk.held(id)).toMatchObject({ grade: 'GENERAL', version: 2 });
  });

  it('of grading before that of an approval that comes late', async () => {
    const customer = newId();
    await desk.deliver(graded(customer, 1, null, 'GOLD'), recorded(customer), approved(customer, 2, 'U440515', 'SILVER'));
    expect(await desk.open(director(), customer)).toMatchObject({ grade: 'GOLD', unitCode: 'U440515' });
  });
});

describe('REG-1, CMP-1 › the cases of a customer that lapsed', () => {
  const known = async (customer: string): Promise<unknown> =>
    (await rows(desk.deps.db.manager, 'select unit_code as unit, grade from known_customer where customer_id = $1', [customer]))[0];

  it('stay open with the last responsible unit, which closes them; new ones are worked where they are opened, without a grade', async () => {
    const customer = await approvedCustomer();
    const open = await desk.open(director(), customer);
    await desk.deliver(graded(customer, 1, null, 'SILVER'), lapsed(customer, 5, 'U440515'), gradeEnded(customer, 2, 'SILVER'), granted(5, [[customer, 'U440515']]));
    expect(await desk.held(open.id)).toMatchObject({ unitCode: 'U440515', grade: 'SILVER', status: 'OPEN', dueAt: open.dueAt });
    expect(await desk.open(director(), customer)).toMatchObject({ unitCode: 'C4405', grade: null });
    const closed = await desk.service.useCases.closeCase(countyHead('U440515'), { caseId: open.id, cause: '分拣', result: '已致歉', correlationId: newId() });
    expect(closed).toMatchObject({ status: 'CLOSED', unitCode: 'U440515' });
  });

  it('follow to the new unit when the customer returns, and are due by its new grade', async () => {
    const customer = await approvedCustomer();
    const { id } = await desk.open(director(), customer);
    await desk.deliver(graded(customer, 1, null, 'SILVER'), lapsed(customer, 5, 'U440515'), gradeEnded(customer, 2, 'SILVER'), graded(customer, 3, null, 'GOLD'), approved(customer, 8, 'C4405', 'GOLD'));
    expect(await desk.held(id)).toMatchObject({ unitCode: 'C4405', grade: 'GOLD' });
  });

  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[2, 0, 3, 1]], [[1, 1, 3, 3, 0, 2, 0]]])('end alike in the order %j', async order => {
    const customer = await approvedCustomer();
    const facts: EventOf<EventType>[] = [lapsed(customer, 5, 'U440515'), gradeEnded(customer, 2, 'SILVER'), graded(customer, 3, null, 'GOLD'), approved(customer, 8, 'C4405', 'GOLD')];
    for (const index of order) await desk.deliver(facts[index]!);
    expect(await known(customer)).toEqual({ unit: 'C4405', grade: 'GOLD' });
    await desk.deliver(lapsed(customer, 9, 'C4405'), gradeEnded(customer, 4, 'GOLD'), ...facts);
    expect(await known(customer)).toEqual({ unit: null, grade: null });
  });
});

describe('the cost of following', () => {
  it('is the same few statements for 300 customers as for one', async () => {
    const measure = async (count: number): Promise<number> => {
      const customers = Array.from({ length: count }, () => newId());
      await desk.deliver(recorded(...customers));
      for (const customer of customers) await desk.open(director(), customer);
      const moves = customers.map(customer => reassigned(customer, 3, null, 'U440513'));
      const { statements } = await countStatements(desk.deps.db, () => inTransaction(desk.deps.db, tx => desk.service.reactions['registry.ownership-reassigned.v1'](moves, tx)));
      return statements.length;
    };
    const [one, many] = [await measure(1), await measure(300)];
    expect(one).toBeLessThanOrEqual(7);
    expect(many).toBe(one);
  });

  it('is next to nothing for customers without open cases', async () => {
    const moves = Array.from({ length: 500 }, () => reassigned(newId(), 3, null, 'U440513'));
    const { statements } = await countStatements(desk.deps.db, () => inTransaction(desk.deps.db, tx => desk.service.reactions['registry.ownership-reassigned.v1'](moves, tx)));
    expect(statements.filter(statement => !/^(start transaction|commit)/i.test(statement))).toHaveLength(2);
  });
});

describe('units', () => {
  it('are known in their newest state, also when older ones come late or in one batch', async () => {
    await inTransaction(desk.deps.db, tx => desk.service.reactions['organisation.unit-changed.v1']([unitChanged('X1', 'COUNTY_CENTRE', 1), unitChanged('X1', 'CITY_CENTRE', 2)], tx));
    await desk.deliver(unitChanged('X1', 'COUNTY_CENTRE', 1));
    expect(await rows(desk.deps.db.manager, "select tier, version from known_unit where code = 'X1'")).toEqual([{ tier: 'CITY_CENTRE', version: 2 }]);
  });
});
