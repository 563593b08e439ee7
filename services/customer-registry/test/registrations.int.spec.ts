import { newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, informationSupervisor, provincialOfficer } from '@keyaccount/test-kit';
import { of, openClaims, reasonOf, type Claims } from './claims-scene';
import { approveAll, filedWith, line, staffIdOf } from './scene';

const FACTORY = { name: '汕头样例电子厂', creditCode: '91440515MA4WJ3KU86', division: '440515001' };
const [CHENGHAI, CHAOYANG, EXPRESS] = [of('U440515'), of('U440513'), of('PB-EXPRESS')];

describe('registration of a development', () => {
  let claims: Claims;
  beforeEach(async () => void (claims = await openClaims()));
  afterEach(() => claims.scene.drop());

  const registered = async (...asked: Parameters<Claims['register']>) => (await claims.register(...asked)).data.registerDevelopment.registration;
  const idOf = async (name: string) => (await claims.scene.sql<{ id: string }>('select id from customer where name = $1', [name]))[0]!.id;

  it('REG-5 › a customer that nobody knows is recorded and registered; its registrant sees it, others learn that it exists and who holds it', async () => {
    const registration = await registered(CHENGHAI, FACTORY, 'express');
    const id = await idOf(FACTORY.name);
    expect(registration).toMatchObject({
      status: 'ACTIVE', line: 'express', unit: { code: 'U440515' }, customer: { id }, registeredBy: { id: staffIdOf('U440515', 1) },
      validFrom: '2025-01-15T02:00:00.000Z', validUntil: '2025-04-15T16:00:00.000Z', lastDay: '2025-04-15',
    });
    expect([await claims.sees(CHENGHAI, id), await claims.sees(countyHead('U440515'), id), await claims.sees(CHAOYANG, id), await claims.sees(countyHead('U440513'), id)]).toEqual([true, true, false, false]);
    expect((await claims.check(CHAOYANG, FACTORY, 'express')).data.registrationCheck).toEqual({
      exists: true, customer: null, outcome: 'WOULD_QUEUE', heldBy: { code: 'U440515' },
      approvers: [{ unit: { code: 'C4405' }, role: 'KEEPS_REGISTER' }, { unit: { code: 'C4405' }, role: 'RULES' }],
    });
    const [told] = await claims.scene.published('registry.registration-activated.v1');
    expect(told!.payload).toMatchObject({ registrationId: registration.id, unit: 'U440515', line: 'express', until: '2025-04-15T16:00:00.000Z' });
    const grants = (await claims.scene.published('registry.customer-access-changed.v1')).at(-1)!.payload.customers[0]!.grants;
    expect(grants).toContainEqual({ basis: 'REGISTRANT', unit: 'U440515', staffId: staffIdOf('U440515', 1) });
    expect((await claims.scene.published('registry.customer-recorded.v1'))[0]!.payload.customers[0]).toMatchObject({ customerId: id, status: 'PROSPECT', creditCode: FACTORY.creditCode });
  });

  it('REG-5 › the check tells beforehand what would come of it, and changes nothing', async () => {
    const fresh = { exists: false, customer: null, outcome: 'WOULD_BE_ACTIVE', heldBy: null, approvers: [{ unit: { code: 'C4405' }, role: 'KEEPS_REGISTER' }] };
    expect((await claims.check(CHENGHAI, FACTORY)).data.registrationCheck).toEqual(fresh);
    expect(await claims.scene.sql('select 1 from customer')).toEqual([]);
    await registered(CHENGHAI, FACTORY, 'express');
    expect((await claims.check(CHENGHAI, FACTORY, 'express')).data.registrationCheck).toMatchObject({ exists: true, outcome: 'OWN_CLAIM', heldBy: null });
    expect((await claims.check(CHAOYANG, FACTORY, 'letters')).data.registrationCheck).toMatchObject({ exists: true, customer: null, outcome: 'WOULD_BE_ACTIVE', heldBy: null });
  });

  it('REG-5 › twenty units that register one key in the same instant: exactly one has the right, the others queue with the reason', async () => {
    const units = await claims.subBranches(20);
    const answers = await Promise.all(units.map(unit => claims.register(of(unit), FACTORY, 'express')));
    expect(answers.map(reasonOf)).toEqual(units.map(() => undefined));
    const made = answers.map(({ data }) => data.registerDevelopment.registration);
    const [winner, ...others] = [...made.filter(({ status }) => status === 'ACTIVE'), ...made.filter(({ status }) => status !== 'ACTIVE')];
    expect(others.map(({ status, queueReason, heldBy, customer }) => ({ status, queueReason, heldBy, customer })))
      .toEqual(Array.from({ length: 19 }, () => ({ status: 'QUEUED', queueReason: 'LINE_HELD', heldBy: { code: winner!.unit.code }, customer: null })));
    expect(await claims.scene.sql('select 1 from customer')).toHaveLength(1);
    expect(await claims.scene.published('registry.registration-activated.v1')).toHaveLength(1);
  });

  it('REG-5 › the database itself refuses a second right at one instant, whatever the path', async () => {
    const { customer } = await registered(CHENGHAI, FACTORY, 'express');
    const plant = (claimed: string | null) => claims.scene.sql(
      `insert into registration (id, customer_id, unit_code, line, status, registered_by, registered_at, validity, last_day, version)
       values ($1, $2, 'U440513', $3, 'ACTIVE', $1, now(), '[2025-02-01, 2025-02-28T16:00:00Z)', '2025-02-28', 1)`, [newId(), customer!.id, claimed]);
    await expect(plant('express')).rejects.toMatchObject({ code: '23P01' });
    await expect(plant(null)).rejects.toMatchObject({ code: '23P01' });
    await expect(plant('letters')).resolves.toEqual([]);
  });

  it('REG-5 › lines are apart from each other; a comprehensive registration covers all of them', async () => {
    expect((await registered(CHENGHAI, FACTORY, 'express')).status).toBe('ACTIVE');
    expect((await registered(CHAOYANG, FACTORY, 'letters')).status).toBe('ACTIVE');
    expect(await registered(of('BB4405'), FACTORY)).toMatchObject({ status: 'QUEUED', line: null, queueReason: 'LINES_HELD', heldBy: { code: 'U440515' } });
    const other = { ...FACTORY, name: '另一样例厂', creditCode: null };
    expect((await registered(of('BB4405'), other)).status).toBe('ACTIVE');
    expect(await registered(CHENGHAI, other, 'parcels')).toMatchObject({ status: 'QUEUED', queueReason: 'COMPREHENSIVE_HELD', heldBy: { code: 'BB4405' } });
  });

  it('REG-5 › one customer by its credit code or its name and place; the same input twice with one key is one registration', async () => {
    const first = await registered(CHENGHAI, FACTORY, 'express', { idempotencyKey: 'k' });
    expect((await registered(CHENGHAI, FACTORY, 'express', { idempotencyKey: 'k' })).id).toBe(first.id);
    expect((await registered(CHAOYANG, { ...FACTORY, name: '电子厂(别名)' }, 'express')).status).toBe('QUEUED');
    expect((await registered(EXPRESS, { name: FACTORY.name, division: '440515002' }, 'express')).status).toBe('QUEUED');
    expect((await registered(EXPRESS, { name: FACTORY.name, division: '440513' }, 'express')).status).toBe('ACTIVE');
    expect(await claims.scene.sql('select 1 from customer')).toHaveLength(2);
  });

  it('REG-5 › the queue is told when the key opens; nobody is moved up, a new claim in the gap beats a resubmission', async () => {
    await registered(CHENGHAI, FACTORY, 'express');
    const [queued, late] = [await registered(CHAOYANG, FACTORY, 'express'), await registered(EXPRESS, FACTORY, 'express')];
    claims.days(90);
    expect((await claims.expire(director(), '2025-04-15')).data.expireRegistrations).toMatchObject({ expired: 0, reopened: 0 });
    claims.days(1);
    expect((await claims.expire(director(), '2025-04-16')).data.expireRegistrations).toEqual({ expired: 1, reopened: 2, reminded: 0, declarationsEnded: 0 });
    expect((await claims.expire(director(), '2025-04-16')).data.expireRegistrations).toEqual({ expired: 0, reopened: 0, reminded: 0, declarationsEnded: 0 });
    const waiting = (await claims.list(CHAOYANG, { reopened: true })).edges.map(({ node }) => node);
    expect(waiting.map(({ id, status, reopenedOn }) => ({ id, status, reopenedOn }))).toEqual([{ id: queued.id, status: 'QUEUED', reopenedOn: '2025-04-16' }]);
    expect((await registered(of('BB4405'), FACTORY, 'express')).status).toBe('ACTIVE');
    expect((await claims.list(director(), { reopened: true })).totalCount).toBe(0);
    const again = (await claims.resubmit(CHAOYANG, queued.id)).data['resubmitRegistration']!.registration;
    expect(again).toMatchObject({ status: 'QUEUED', queueReason: 'LINE_HELD', heldBy: { code: 'BB4405' }, reopenedOn: null });
    claims.days(91);
    const taken = (await claims.resubmit(EXPRESS, late.id)).data['resubmitRegistration']!.registration;
    expect(taken).toMatchObject({ status: 'ACTIVE', queueReason: null, heldBy: null, customer: { id: await idOf(FACTORY.name) } });
    expect((await claims.scene.published('registry.registration-ended.v1')).map(({ payload: { unit, end } }) => [unit, end])).toEqual([['U440515', 'EXPIRED'], ['BB4405', 'EXPIRED']]);
  });

  it('REG-5 › where one of several that stand in the way ends, the queue names the other', async () => {
    const express = await registered(CHENGHAI, FACTORY, 'express');
    const letters = await registered(of('BB4405'), FACTORY, 'letters');
    const all = await registered(CHAOYANG, FACTORY);
    const standing = async () => {
      const { status, heldBy, reopenedOn } = (await claims.list(director(), { unit: 'U440513' })).edges.find(({ node }) => node.id === all.id)!.node;
      return { status, heldBy: heldBy?.code, reopened: reopenedOn !== null };
    };
    expect(await standing()).toEqual({ status: 'QUEUED', heldBy: 'U440515', reopened: false });
    await claims.withdraw(CHENGHAI, express.id);
    expect(await standing()).toEqual({ status: 'QUEUED', heldBy: 'BB4405', reopened: false });
    await claims.withdraw(of('BB4405'), letters.id);
    expect(await standing()).toEqual({ status: 'QUEUED', heldBy: 'BB4405', reopened: true });
  });

  it('REG-5 › more claims than one transaction takes end in one call, and show it to everybody', async () => {
    const customers = Array.from({ length: 620 }, (_, n) => ({ id: newId(), name: `样例${n}` }));
    const ids = customers.map(({ id }) => id);
    await claims.scene.sql(
      `insert into customer (id, name, division, status, business_key, order_key, recorded_at, version)
       select id, name, '440515001', 'PROSPECT', name, name, now(), 1 from unnest($1::uuid[], $2::text[]) as n(id, name)`, [ids, customers.map(({ name }) => name)]);
    await claims.scene.sql(
      `insert into registration (id, customer_id, unit_code, line, status, registered_by, registered_at, validity, last_day, version)
       select id, id, 'U440513', 'express', 'ACTIVE', $2, now(), '[2024-10-01, 2024-12-31T16:00:00Z)', '2024-12-31', 1 from unnest($1::uuid[]) as n(id)`, [ids, staffIdOf('U440513', 1)]);
    const once = { idempotencyKey: 'daily' };
    expect((await claims.expire(director(), '2025-01-01', once)).data.expireRegistrations).toMatchObject({ expired: 620 });
    expect((await claims.expire(director(), '2025-01-01', once)).data.expireRegistrations).toMatchObject({ expired: 620 });
    expect((await claims.expire(director(), '2025-01-01')).data.expireRegistrations).toMatchObject({ expired: 0 });
    expect(await claims.scene.published('registry.registration-ended.v1')).toHaveLength(620);
    expect((await claims.scene.published('registry.customer-access-changed.v1')).map(({ payload }) => payload.customers.length)).toEqual([500, 120]);
  });

  it('REG-7 › what was logged is evidence: nothing that runs here can change or delete it', async () => {
    const { id } = await registered(CHENGHAI, FACTORY, 'express');
    await claims.log(CHENGHAI, id);
    await expect(claims.scene.sql(`update registration_activity set what = '另一件事'`)).rejects.toMatchObject({ code: '42501' });
    await expect(claims.scene.sql('delete from registration_activity')).rejects.toMatchObject({ code: '42501' });
  });

  it('REG-5 › queued units that come back in the same instant: exactly one has the right', async () => {
    const first = await registered(CHENGHAI, FACTORY, 'express');
    const units = await claims.subBranches(8);
    const waiting: { actor: ReturnType<typeof of>; id: string }[] = [];
    for (const actor of units.map(of)) waiting.push({ actor, id: (await registered(actor, FACTORY, 'express')).id });
    await claims.withdraw(CHENGHAI, first.id);
    const answers = await Promise.all(waiting.map(({ actor, id }) => claims.resubmit(actor, id)));
    const states = answers.map(({ data }) => data['resubmitRegistration']!.registration.status).sort();
    expect(states).toEqual(['ACTIVE', ...Array.from({ length: 7 }, () => 'QUEUED')]);
  });

  it('REG-5 › the terms of the day count: a later row leaves earlier claims as they are', async () => {
    await claims.scene.sql(`insert into claim_terms values ('2025-02-01', 60, 15, 1, 30, '{10}', 7)`);
    const before = await registered(CHENGHAI, FACTORY, 'express');
    claims.days(31);
    expect([before.lastDay, (await registered(CHENGHAI, FACTORY, 'letters')).lastDay]).toEqual(['2025-04-15', '2025-04-16']);
  });

  it('REG-5 › who holds posts in two units says for which one he acts', async () => {
    const one = of('U440515');
    const two = one?.kind === 'staff' ? { ...one, posts: [...one.posts, { unit: 'BB4405', post: 'ACCOUNT_MANAGER' as const, tier: 'BUSINESS_BRANCH' as const }] } : one;
    expect((await registered(two, FACTORY, 'express')).unit.code).toBe('U440515');
    expect((await registered(two, FACTORY, 'letters', { unit: 'BB4405' })).unit.code).toBe('BB4405');
  });

  it('REG-5 › with the claim ends the sight of the customer', async () => {
    const { id, customer } = await registered(CHAOYANG, FACTORY, 'express');
    expect(await claims.sees(CHAOYANG, customer!.id)).toBe(true);
    expect((await claims.withdraw(CHAOYANG, id)).data['withdrawRegistration']!.registration).toMatchObject({ status: 'WITHDRAWN', customer: null, endedAt: '2025-01-15T02:00:00.000Z' });
    expect(await claims.sees(CHAOYANG, customer!.id)).toBe(false);
    expect(reasonOf(await claims.withdraw(CHAOYANG, id))).toBe('CONFLICT RegistrationEnded REG-5');
    expect((await registered(EXPRESS, FACTORY, 'express')).status).toBe('ACTIVE');
  });

  it('REG-5 › who queues may step back', async () => {
    await registered(CHENGHAI, FACTORY, 'express');
    const { id } = await registered(CHAOYANG, FACTORY, 'express');
    expect((await claims.withdraw(CHAOYANG, id)).data['withdrawRegistration']!.registration).toMatchObject({ status: 'WITHDRAWN', validFrom: null });
    expect(reasonOf(await claims.resubmit(CHAOYANG, id))).toBe('CONFLICT RegistrationNotQueued REG-5');
    expect((await registered(CHAOYANG, FACTORY, 'express')).status).toBe('QUEUED');
  });

  it('REG-5 › one extension, and only by work that is on record', async () => {
    const { id } = await registered(CHENGHAI, FACTORY, 'express');
    expect(reasonOf(await claims.extend(CHENGHAI, id))).toBe('RULE_VIOLATION NoRecentActivity REG-5');
    expect((await claims.log(CHENGHAI, id)).data.logActivity.activity).toMatchObject({ what: '走访客户,了解寄递需求', loggedBy: { id: staffIdOf('U440515', 1) } });
    claims.days(31);
    expect(reasonOf(await claims.extend(CHENGHAI, id))).toBe('RULE_VIOLATION NoRecentActivity REG-5');
    await claims.log(CHENGHAI, id);
    expect((await claims.extend(CHENGHAI, id)).data['extendRegistration']!.registration).toMatchObject({ lastDay: '2025-05-15', validUntil: '2025-05-15T16:00:00.000Z', extendedAt: '2025-02-15T02:00:00.000Z' });
    expect(reasonOf(await claims.extend(CHENGHAI, id))).toBe('RULE_VIOLATION AlreadyExtended REG-5');
    claims.days(90);
    expect(reasonOf(await claims.extend(CHENGHAI, id))).toBe('CONFLICT RegistrationNotActive REG-5');
    expect(reasonOf(await claims.log(CHENGHAI, id))).toBe('CONFLICT RegistrationNotActive REG-5');
  });

  it('REG-5 › reminders 30, 14 and 7 days before the end, each once', async () => {
    const { id } = await registered(CHENGHAI, FACTORY, 'express');
    const due = async (on: string) => (await claims.scene.ask<{ registrationsDue: object }>(informationSupervisor(), 'query ($on: Date!) { registrationsDue(on: $on) { registrations reminders declarations } }', { on })).data.registrationsDue;
    expect([await due('2025-03-15'), await due('2025-03-16'), await due('2025-04-16')]).toEqual([
      { registrations: 0, reminders: 0, declarations: 0 }, { registrations: 0, reminders: 1, declarations: 0 }, { registrations: 1, reminders: 0, declarations: 0 }]);
    expect([await due('1900-01-01'), (await claims.expire(informationSupervisor(), '1900-01-01')).data.expireRegistrations]).toEqual([
      { registrations: 0, reminders: 0, declarations: 0 }, { expired: 0, reopened: 0, reminded: 0, declarationsEnded: 0 }]);
    claims.days(60);
    expect((await claims.expire(informationSupervisor(), '2025-03-16')).data.expireRegistrations).toMatchObject({ reminded: 1 });
    expect((await claims.expire(informationSupervisor(), '2025-03-16')).data.expireRegistrations).toMatchObject({ reminded: 0 });
    claims.days(24);
    expect((await claims.expire(informationSupervisor(), '2025-04-09')).data.expireRegistrations).toMatchObject({ expired: 0, reminded: 2 });
    const { reminders } = (await claims.list(CHENGHAI)).edges[0]!.node;
    expect(reminders).toEqual([{ daysBefore: 30, markedOn: '2025-03-16' }, { daysBefore: 14, markedOn: '2025-04-09' }, { daysBefore: 7, markedOn: '2025-04-09' }]);
    expect(id).toBe((await claims.list(director())).edges[0]!.node.id);
  });

  it('REG-5 › history answers who had the right on a day', async () => {
    const { customer } = await registered(CHENGHAI, FACTORY, 'express');
    claims.days(100);
    await registered(CHAOYANG, FACTORY);
    const at = async (instant: string | null) => (await claims.scene.ask<{ customer: { developmentRights: { unit: { code: string } }[] } }>(
      director(), 'query ($id: ID!, $at: DateTime) { customer(id: $id) { developmentRights(at: $at) { unit { code } } } }', { id: customer!.id, at: instant })).data.customer.developmentRights.map(({ unit }) => unit.code);
    expect([await at('2025-01-15T01:59:59Z'), await at('2025-01-15T02:00:00Z'), await at('2025-04-15T15:59:59Z'), await at('2025-04-15T16:00:00Z'), await at(null)])
      .toEqual([[], ['U440515'], ['U440515'], [], ['U440513']]);
  });

  it('REG-5 › a registration is for its unit, those who see the customer, and the city; its record for the unit and the city', async () => {
    const { id } = await registered(CHENGHAI, FACTORY, 'express');
    await claims.log(CHENGHAI, id);
    await registered(CHAOYANG, FACTORY, 'letters');
    const read = async (actor: Parameters<Claims['list']>[0]) => (await claims.scene.ask<{ registration: { activities: { totalCount: number; edges: { node: { what: string } }[] } } | null }>(
      actor, 'query ($id: ID!) { registration(id: $id) { activities { totalCount edges { node { what } } } } }', { id })).data.registration;
    const record = { activities: { totalCount: 1, edges: [{ node: { what: '走访客户,了解寄递需求' } }] } };
    expect([await read(CHENGHAI), await read(director()), await read(provincialOfficer())]).toEqual([record, record, record]);
    expect(await read(CHAOYANG)).toEqual({ activities: { totalCount: 0, edges: [] } });
    expect(await read(of('BB4405'))).toBeNull();
    expect([(await claims.list(of('BB4405'))).totalCount, (await claims.list(CHAOYANG)).totalCount, (await claims.list(director(), { unit: 'U440513' })).totalCount]).toEqual([0, 2, 1]);
  });

  it('REG-5 › bad input gets its code and changes nothing', async () => {
    const { id, customer } = await registered(CHENGHAI, FACTORY, 'express');
    await claims.scene.send([line('T1', '440515001', { name: '同名厂' }), line('T2', '440515001', { name: '同名厂' })]);
    const before = await claims.scene.sql('select r.id, r.version, c.version as customer from registration r join customer c on c.id = r.customer_id');
    const refusals: [string, ReturnType<Claims['register']>][] = [
      ['BAD_USER_INPUT SubjectUnclear', claims.register(CHENGHAI, { name: '只有名称' })],
      ['BAD_USER_INPUT SubjectUnclear', claims.register(CHENGHAI, { ...FACTORY, customerId: customer!.id })],
      ['BAD_USER_INPUT NameInvalid', claims.register(CHENGHAI, { ...FACTORY, name: ' ' })],
      ['BAD_USER_INPUT CreditCodeInvalid', claims.register(CHENGHAI, { ...FACTORY, creditCode: '91440500192759849A' })],
      ['RULE_VIOLATION DivisionPlaceholder REG-2', claims.register(CHENGHAI, { ...FACTORY, division: '440501' })],
      ['BAD_USER_INPUT LineUnknown', claims.register(CHENGHAI, FACTORY, 'pigeons')],
      ['RULE_VIOLATION NotYourUnit REG-5', claims.register(CHENGHAI, FACTORY, 'letters', { unit: 'U440513' })],
      ['CONFLICT AlreadyRegistered REG-5', claims.register(CHENGHAI, FACTORY, 'express')],
      ['CONFLICT AlreadyRegistered REG-5', claims.register(CHENGHAI, FACTORY)],
      ['CONFLICT SubjectAmbiguous', claims.register(CHENGHAI, { name: '同名厂', division: '440515' })],
      ['NOT_FOUND CustomerNotFound', claims.register(CHAOYANG, { customerId: customer!.id })],
      ['NOT_FOUND CustomerNotFound', claims.register(CHAOYANG, { customerId: 'x' })],
    ];
    for (const [reason, asked] of refusals) expect(reasonOf(await asked)).toBe(reason);
    const stranger = of('BB4405');
    expect(await Promise.all([claims.extend(stranger, id), claims.withdraw(stranger, id), claims.resubmit(stranger, id), claims.log(stranger, id), claims.extend(CHENGHAI, newId())].map(async asked => reasonOf(await asked))))
      .toEqual(Array.from({ length: 5 }, () => 'NOT_FOUND RegistrationNotFound'));
    expect(reasonOf(await claims.extend(director(), id))).toBe('RULE_VIOLATION NotYourUnit REG-5');
    expect(reasonOf(await claims.log(CHENGHAI, id, '2025-01-15T01:59:59Z'))).toBe('BAD_USER_INPUT ActivityOutOfTime REG-5');
    expect(reasonOf(await claims.log(CHENGHAI, id, '2025-01-15T02:00:01Z'))).toBe('BAD_USER_INPUT ActivityOutOfTime REG-5');
    expect(reasonOf(await claims.log(CHENGHAI, id, undefined, ' '))).toBe('BAD_USER_INPUT TextInvalid');
    expect(reasonOf(await claims.expire(director(), '2025-01-16'))).toBe('BAD_USER_INPUT DateInFuture');
    expect([reasonOf(await claims.expire(CHENGHAI, '2025-01-15')), reasonOf(await claims.register(provincialOfficer(), FACTORY))]).toEqual(['FORBIDDEN Forbidden', 'FORBIDDEN Forbidden']);
    expect(await claims.scene.sql('select r.id, r.version, c.version as customer from registration r join customer c on c.id = r.customer_id')).toEqual(before);
  });

  it('REG-4 › another unit’s account is not registered without a declaration; its own unit may', async () => {
    const ids = await filedWith(claims.scene, { A1: { division: '440515001', grade: 'SILVER' } });
    await approveAll(claims.scene);
    const name = (await claims.scene.sql<{ name: string }>('select name from customer'))[0]!.name;
    const account = { name, division: '440515001' };
    const refusal = await claims.register(CHAOYANG, account, 'express');
    expect(reasonOf(refusal)).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    expect(refusal.errors?.[0]?.message).toContain('U440515');
    expect((await claims.check(CHAOYANG, account, 'express')).data.registrationCheck).toEqual({
      exists: true, customer: null, outcome: 'DECLARATION_NEEDED', heldBy: { code: 'U440515' },
      approvers: [{ unit: { code: 'U440515' }, role: 'IS_HEARD' }, { unit: { code: 'C4405' }, role: 'DECIDES' }, { unit: { code: 'C4405' }, role: 'KEEPS_REGISTER' }],
    });
    expect((await registered(countyHead('U440515'), { customerId: ids.get('A1')! }, 'express')).status).toBe('ACTIVE');
  });
});
