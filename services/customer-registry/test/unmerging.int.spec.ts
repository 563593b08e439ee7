import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { openMerging, reasonOf, type Merging } from './merging-scene';
import { line, staffIdOf } from './scene';

const DAY = 86_400;
const PLACE = '440515001';
let merging: Merging;
beforeEach(async () => {
  merging = await openMerging({ A: { division: PLACE, grade: 'SILVER' }, B: { division: '440513', grade: 'SILVER' }, C: { division: '440513', grade: 'GENERAL' } });
});
afterEach(() => merging.scene.drop());

type Actor = Parameters<Merging['scene']['ask']>[0];
const of = (unit: string): Actor => accountManager(unit, staffIdOf(unit, 1));
const register = (actor: Actor, ref: string, more: Record<string, unknown> = {}) =>
  merging.scene.ask<{ registerDevelopment: { registration: { id: string; status: string } } }>(
    actor, 'mutation ($input: RegisterDevelopmentInput!) { registerDevelopment(input: $input) { registration { id status } } }', { input: { customer: { name: `样例客户${ref}`, division: ref === 'B' ? '440513' : PLACE }, ...more } });
const registered = async (actor: Actor, ref: string, of_: string | null) => (await register(actor, ref, of_ === null ? {} : { line: of_ })).data.registerDevelopment.registration.id;
const claims = (...ids: string[]) => merging.scene.sql<{ id: string; customer: string; status: string; reason: string | null; by: string | null }>(
  'select id, customer_id as customer, status, queue_reason as reason, held_by as by from registration where id = any($1::uuid[]) order by array_position($1::uuid[], id)', [ids]);
const change = (name: string, type: string, input: Record<string, unknown>, actor: Actor = director()) =>
  merging.scene.ask(actor, `mutation ($input: ${type}!) { ${name}(input: $input) { customer { id } } }`, { input });
const versionOf = async (ref: string) => (await merging.scene.sql<{ version: number }>('select version from customer where id = $1', [merging.idOf(ref)]))[0]!.version;
const done = async (survivor: string, merged: string) => {
  const answer = await merging.merge(survivor, merged);
  if (answer.errors) throw new Error(`refused: ${reasonOf(answer)}`);
  return answer.data.mergeCustomers.merge.id;
};

/** A customer with something of every kind. */
const furnish = async (ref: string): Promise<void> => {
  const { idOf, scene } = merging;
  const customerId = idOf(ref);
  await scene.send([line(ref, ref === 'B' ? '440513' : PLACE, { agreement: true, creditCode: '91440515MA4WJ3KU86' }), line(`${ref}-2`, '440513', { creditCode: '91440515MA4WJ3KU86' })]);
  await change('updateCustomerProfile', 'UpdateCustomerProfileInput', {
    customerId, expectedVersion: await versionOf(ref), address: '潮阳棉城', type: 'ENTERPRISE', servicesUsed: ['express', 'letters'], contacts: [{ name: '王五', phone: '0754-8888888', role: '厂长' }, { name: '赵六', phone: '13800000000' }],
  });
  await change('recordService', 'RecordServiceInput', { customerId, on: '2025-01-10', note: '上门揽收' });
  await change('signAgreement', 'SignAgreementInput', { customerId, signedOn: '2025-01-10', signedAtPlace: '潮阳' });
  await change('designateStrategicCustomer', 'DesignateStrategicCustomerInput', { customerId, reason: '重点', from: '2025-03-01' });
  await change('overrideOwnership', 'OverrideOwnershipInput', { customerId, unit: 'U440513', reason: '指定', from: '2025-02-01', until: '2025-06-01' });
  const declared = await scene.ask(of('BB4405'), 'mutation ($input: DeclareMarketingInput!) { declareMarketing(input: $input) { declaration { id } } }', {
    input: { customer: { name: `样例客户${ref}`, division: '440513' }, service: '商函', plan: '计划', startsOn: '2025-01-15', endsOn: '2025-03-01' },
  });
  expect(reasonOf(declared)).toBeUndefined();
};

describe('undoing a merge', () => {
  it('REG-1 › restores exactly what the merge moved, of everything that a customer can have', async () => {
    const { idOf, merge, unmerge, scene, state } = merging;
    await change('setHeadOffice', 'SetHeadOfficeInput', { customerId: idOf('C'), headOfficeId: idOf('B'), reason: '分支', expectedVersion: await versionOf('C') });
    await furnish('B');
    await change('updateCustomerProfile', 'UpdateCustomerProfileInput', { customerId: idOf('A'), expectedVersion: await versionOf('A'), type: 'ENTERPRISE', servicesUsed: ['letters', 'parcels'] });
    await register(of('U440513'), 'B', { line: 'letters' });
    const refs = ['A', 'B', 'C'];
    const before = await state(refs);
    scene.deps.clock.forward(DAY);
    const { data } = await merge('A', 'B');
    const { id } = data.mergeCustomers.merge;
    expect(await state(refs)).not.toEqual(before);
    expect(await scene.sql('select 1 from customer where id = $1 and agreement_signed and credit_code is not null', [idOf('A')])).toHaveLength(1);
    expect(await scene.sql('select 1 from customer_contact where customer_id = $1', [idOf('A')])).toHaveLength(2);
    expect(await scene.sql('select address, services_used as services from customer_profile where customer_id = $1', [idOf('A')])).toEqual([{ address: '潮阳棉城', services: ['express', 'letters', 'parcels'] }]);
    const undone = await unmerge(id);
    expect(undone.data.unmergeCustomers).toMatchObject({ customer: { id: idOf('A') }, restored: { id: idOf('B') }, merge: { undoReason: '查明为两户', undoneBy: { id: director().staffId } } });
    expect(await state(refs)).toEqual(before);
    expect(await scene.published('registry.customers-unmerged.v1')).toMatchObject([{ payload: { mergeId: id, version: 2, restored: { customerId: idOf('B'), status: 'KEY_ACCOUNT', refs: [{ ref: 'B' }, { ref: 'B-2' }] } } }]);
    expect([reasonOf(await unmerge(id)), reasonOf(await unmerge(newId())), reasonOf(await unmerge(id, { reason: '' })), reasonOf(await unmerge(id, {}, countyHead('U440513')))])
      .toEqual(['CONFLICT MergeUndone REG-1', 'NOT_FOUND MergeNotFound', 'BAD_USER_INPUT MergeReasonInvalid REG-1', 'FORBIDDEN Forbidden']);
  });

  it('REG-1 › again and again gives the same; what came since stays with the survivor', async () => {
    const { idOf, unmerge, scene, state } = merging;
    await furnish('B');
    const before = await state(['A', 'B']);
    for (let round = 0; round < 2; round += 1) {
      const id = await done('A', 'B');
      scene.deps.clock.forward(60);
      await unmerge(id);
      expect(await state(['A', 'B'])).toEqual(before);
    }
    const id = await done('A', 'B');
    await scene.send([line('NEW', PLACE, { creditCode: '91440515MA4WJ3KU86' })]);
    await change('recordService', 'RecordServiceInput', { customerId: idOf('A'), on: '2025-01-15', note: '合并后走访' });
    await unmerge(id);
    expect(await scene.sql('select customer_id as id from source_ref where ref = $1', ['NEW'])).toEqual([{ id: idOf('A') }]);
    expect(await scene.sql('select customer_id as id from service_record where note = $1', ['合并后走访'])).toEqual([{ id: idOf('A') }]);
  });

  it('REG-1 › a credit code that the survivor was given since stays with it', async () => {
    const { idOf, unmerge, scene } = merging;
    const id = await done('A', 'B');
    await scene.send([line('A', PLACE, { creditCode: '91440515MA4WJ3KU86' })]);
    await unmerge(id);
    expect(await scene.sql('select credit_code as code from customer where id = any($1::uuid[]) order by array_position($1::uuid[], id)', [[idOf('A'), idOf('B')]]))
      .toEqual([{ code: '91440515MA4WJ3KU86' }, { code: null }]);
  });

  it('REG-1 › is possible until its last day, and not on the next', async () => {
    const { unmerge, scene } = merging;
    const [first, second] = [await done('A', 'B'), await done('A', 'C')];
    scene.deps.clock.forward(30 * DAY);
    expect(reasonOf(await unmerge(first))).toBeUndefined();
    scene.deps.clock.forward(DAY);
    expect(reasonOf(await unmerge(second))).toBe('RULE_VIOLATION UndoWindowOver REG-1');
    expect(await scene.sql('select 1 from customer where status = $1', ['MERGED'])).toHaveLength(1);
  });

  it('REG-7 › an override of the merged one moves the survivor while it stands merged, and the customer that it is about afterwards', async () => {
    const { idOf, unmerge, scene } = merging;
    await change('overrideOwnership', 'OverrideOwnershipInput', { customerId: idOf('B'), unit: 'PB-EXPRESS', reason: '指定', until: '2025-06-01' });
    const units = async () => (await scene.sql<{ unit: string | null }>('select unit_code as unit from customer where id = any($1::uuid[]) order by array_position($1::uuid[], id)', [[idOf('A'), idOf('B')]])).map(({ unit }) => unit);
    scene.deps.clock.forward(60);
    const id = await done('A', 'B');
    expect(await units()).toEqual(['PB-EXPRESS', null]);
    scene.deps.clock.forward(60);
    await unmerge(id);
    expect(await units()).toEqual(['U440515', 'PB-EXPRESS']);
  });

  it('ORG-5 › whoever has left meanwhile does not come back into the team', async () => {
    const { idOf, unmerge, scene } = merging;
    const { appointmentEnded } = await import('./scene');
    const seats = () => scene.sql<{ role: string; staff: string }>('select role, staff_id as staff from account_team_seat where customer_id = $1 and until is null order by role', [idOf('B')]);
    const [before] = await seats();
    const nth = [1, 2, 3].find(one => staffIdOf('U440513', one) === before!.staff)!;
    const id = await done('A', 'B');
    await scene.deliver(appointmentEnded('U440513', nth));
    await unmerge(id);
    expect((await seats()).map(({ staff }) => staff)).not.toContain(before!.staff);
    expect(await scene.sql('select role from team_vacancy where customer_id = $1', [idOf('B')])).toEqual([{ role: before!.role }]);
  });

  it('GRD-8 › a grade that came meanwhile decides on owner and team when the customer stands again', async () => {
    const { idOf, unmerge, scene } = merging;
    const id = await done('A', 'B');
    await scene.grade({ [idOf('B')]: 'GENERAL' }, 2);
    await unmerge(id);
    expect(await scene.sql('select 1 from account_team_seat where customer_id = $1 and until is null', [idOf('B')])).toEqual([]);
    expect(await scene.sql('select unit_code as unit, flagged from customer where id = $1', [idOf('B')])).toEqual([{ unit: 'U440513', flagged: true }]);
  });
});

describe('claims of both', () => {
  beforeEach(async () => {
    const { ids, scene } = merging;
    await scene.send([line('P', PLACE), line('Q', PLACE)]);
    for (const [ref, id] of await scene.idsByRef()) ids.set(ref, id);
  });

  it('REG-5 › the earliest keeps the right, the later one queues with its reason, and both are as before when it is undone', async () => {
    const { idOf, unmerge, scene, state } = merging;
    const early = await registered(of('U440513'), 'Q', 'letters');
    scene.deps.clock.forward(DAY);
    const late = await registered(of('U440515'), 'P', 'letters');
    const other = await registered(of('BB4405'), 'P', 'express');
    const before = await state(['P', 'Q']);
    scene.deps.clock.forward(DAY);
    const id = await done('P', 'Q');
    expect(await claims(early, late, other)).toEqual([
      { id: early, customer: idOf('P'), status: 'ACTIVE', reason: null, by: null }, { id: late, customer: idOf('P'), status: 'QUEUED', reason: 'LINE_HELD', by: 'U440513' },
      { id: other, customer: idOf('P'), status: 'ACTIVE', reason: null, by: null },
    ]);
    await unmerge(id);
    expect(await state(['P', 'Q'])).toEqual(before);
  });

  it('REG-5 › a unit does not queue behind itself, and what has been claimed before on the survivor does not stand in the way', async () => {
    const { idOf, unmerge, scene, state } = merging;
    const gone = await registered(of('BB4405'), 'P', 'letters');
    scene.deps.clock.forward(DAY);
    const own = await registered(of('U440513'), 'Q', null);
    await scene.ask(of('BB4405'), 'mutation ($input: OnRegistrationInput!) { withdrawRegistration(input: $input) { registration { id } } }', { input: { registrationId: gone } });
    scene.deps.clock.forward(DAY);
    const again = await registered(of('U440513'), 'P', 'letters');
    const before = await state(['P', 'Q']);
    const id = await done('P', 'Q');
    expect(await claims(own, again)).toMatchObject([{ customer: idOf('P'), status: 'ACTIVE' }, { customer: idOf('P'), status: 'WITHDRAWN' }]);
    await unmerge(id);
    expect(await state(['P', 'Q'])).toEqual(before);
  });

  it('REG-5 › a right that somebody else has meanwhile cannot be given back', async () => {
    const { unmerge, scene } = merging;
    const early = await registered(of('U440513'), 'Q', 'letters');
    scene.deps.clock.forward(DAY);
    await registered(of('U440515'), 'P', 'letters');
    const id = await done('P', 'Q');
    await scene.ask(of('U440513'), 'mutation ($input: OnRegistrationInput!) { withdrawRegistration(input: $input) { registration { id } } }', { input: { registrationId: early } });
    scene.deps.clock.forward(60);
    await registered(of('BB4405'), 'P', 'letters');
    const refused = await unmerge(id);
    expect([reasonOf(refused), refused.errors?.[0]?.message.includes('BB4405')]).toEqual(['RULE_VIOLATION RightTakenSince REG-5', true]);
    expect(await scene.sql('select 1 from customer_merge where undone_at is not null')).toEqual([]);
  });

  it('REG-5 › whoever registers at the moment of the merge has a claim on the survivor, and none is left behind', async () => {
    const { idOf, scene } = merging;
    const units = ['U440513', 'U440515', 'BB4405', 'C4405'];
    const answers = await Promise.all([merging.merge('P', 'Q'), ...units.map(unit => register(of(unit), 'Q', { line: 'letters' }))]);
    expect(answers.map(reasonOf)).toEqual(answers.map(() => undefined));
    expect(await scene.sql('select customer_id as id, count(*)::int as n, count(*) filter (where status = $1)::int as held from registration group by 1', ['ACTIVE'])).toEqual([{ id: idOf('P'), n: 4, held: 1 }]);
  });

  it('REG-7 › open disputes come along; ruled since, the merge stands', async () => {
    const { idOf, unmerge, scene } = merging;
    await registered(of('U440513'), 'Q', 'letters');
    scene.deps.clock.forward(60);
    const queued = await registered(of('U440515'), 'Q', 'letters');
    const opened = await scene.ask<{ openDispute: { dispute: { id: string } } }>(
      of('U440515'), 'mutation ($input: OpenDisputeInput!) { openDispute(input: $input) { dispute { id } } }', { input: { registrationId: queued, grounds: '先行走访' } });
    const { id: dispute } = opened.data.openDispute.dispute;
    const id = await done('P', 'Q');
    expect(await scene.sql('select customer_id as id from dispute where id = $1', [dispute])).toEqual([{ id: idOf('P') }]);
    await scene.ask(of('U440513'), 'mutation ($input: StateInDisputeInput!) { stateInDispute(input: $input) { dispute { id } } }', { input: { disputeId: dispute, statement: '先登记' } });
    const ruled = await scene.ask(director(), 'mutation ($input: RuleOnDisputeInput!) { ruleOnDispute(input: $input) { dispute { id } } }', { input: { disputeId: dispute, inFavourOf: 'U440515', reason: '证据充分' } });
    expect(reasonOf(ruled)).toBeUndefined();
    expect(reasonOf(await unmerge(id))).toBe('RULE_VIOLATION DisputeRuledSince REG-7');
  });
});

describe('families', () => {
  it('REG-9 › a branch that stands again comes under the head office that its own was merged into', async () => {
    const { idOf, unmerge, scene } = merging;
    await change('setHeadOffice', 'SetHeadOfficeInput', { customerId: idOf('C'), headOfficeId: idOf('B'), reason: '分支', expectedVersion: await versionOf('C') });
    await scene.send([line('P', PLACE)]);
    merging.ids.set('P', (await scene.idsByRef()).get('P')!);
    const branch = await done('A', 'C');
    expect(await scene.sql('select head_office_id as head from customer where id = $1', [idOf('C')])).toEqual([{ head: null }]);
    expect(reasonOf(await merging.merge('P', 'B'))).toBe('RULE_VIOLATION MergedIsFurther REG-2');
    await done('A', 'B');
    await unmerge(branch);
    expect(await scene.sql('select head_office_id as head from customer where id = $1', [idOf('C')])).toEqual([{ head: idOf('A') }]);
  });

  it('REG-5 › claims that had ended are found with the survivor, by either id', async () => {
    const { ids, scene } = merging;
    await scene.send([line('P', PLACE), line('Q', PLACE)]);
    for (const [ref, id] of await scene.idsByRef()) ids.set(ref, id);
    const gone = await registered(of('U440513'), 'Q', 'letters');
    await scene.ask(of('U440513'), 'mutation ($input: OnRegistrationInput!) { withdrawRegistration(input: $input) { registration { id } } }', { input: { registrationId: gone } });
    await done('P', 'Q');
    for (const ref of ['P', 'Q']) {
      const { data } = await scene.ask<{ registrations: { edges: { node: { id: string } }[] } }>(director(), 'query ($id: ID) { registrations(filter: { customerId: $id }, first: 5) { edges { node { id } } } }', { id: merging.idOf(ref) });
      expect(data.registrations.edges.map(({ node }) => node.id)).toEqual([gone]);
    }
  });
});
