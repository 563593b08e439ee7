import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, informationSupervisor } from '@keyaccount/test-kit';
import { openLapses, reasonOf, type Actor, type Lapses } from './lapse-scene';
import { staffIdOf, unitChanged } from './scene';

let lapses: Lapses;
beforeEach(async () => void (lapses = await openLapses()));
afterEach(() => lapses.scene.drop());

describe('a key account that the city centre drops', () => {
  it('REG-1, REG-2 › keeps its ID and history; responsibility, team and kind end, and the decision stays on record', async () => {
    const { scene, id } = lapses;
    const before = (await lapses.shown())!;
    const reviewId = await lapses.flag();
    scene.deps.clock.forward(60);
    expect((await lapses.lapse(reviewId)).data).toEqual({ lapseKeyAccount: { review: { status: 'LAPSED', reason: '连续两年无业务' }, customer: { status: 'LAPSED' } } });
    const at = scene.deps.clock.now().toISOString();
    expect(await lapses.shown()).toEqual({
      status: 'LAPSED', code: before.code, kind: null, ownership: null, accountTeam: null,
      ownershipHistory: [{ unit: { code: 'PB-EXPRESS' }, since: before.ownership!.since, until: at }],
      lapses: [{ unit: { code: 'PB-EXPRESS' }, kind: 'PROFESSIONAL', grade: 'SILVER', reason: '连续两年无业务', lapsedAt: at, lapsedBy: { id: (director()).staffId }, returnedAt: null }],
    });
    expect(await scene.sql('select 1 from account_team_seat where customer_id = $1 and until is null union all select 1 from team_vacancy where customer_id = $1', [id])).toEqual([]);
    expect(await scene.published('registry.customer-lapsed.v1')).toMatchObject([{ payload: { customerId: id, code: before.code, unit: 'PB-EXPRESS', lapsedAt: at } }]);
  });

  it('REG-1 › is never one that meets the definition, which an agreement does at once', async () => {
    const reviewId = await lapses.flag();
    const signed = await lapses.scene.ask(director(), 'mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { customer { id } } }', {
      input: { customerId: lapses.id, signedOn: '2025-01-10', signedAtPlace: '汕头' },
    });
    expect([signed.errors, reasonOf(await lapses.lapse(reviewId)), (await lapses.shown())!.status]).toEqual([undefined, 'RULE_VIOLATION StillQualifies', 'KEY_ACCOUNT']);
    await lapses.qualify();
    expect(reasonOf(await lapses.lapse(reviewId))).toBe('CONFLICT ReviewClosed');
  });

  it('REG-1 › is decided by the city centre alone and with a reason; what is refused changes nothing', async () => {
    const reviewId = await lapses.flag();
    expect([
      reasonOf(await lapses.lapse(reviewId, { reason: ' ' })), reasonOf(await lapses.lapse(reviewId, { reason: '长'.repeat(501) })), reasonOf(await lapses.lapse(newId())),
      reasonOf(await lapses.lapse('x')), reasonOf(await lapses.lapse(reviewId, {}, informationSupervisor())), reasonOf(await lapses.lapse(reviewId, {}, countyHead('PB-EXPRESS'))),
    ]).toEqual([
      'BAD_USER_INPUT LapseReasonMissing', 'BAD_USER_INPUT LapseReasonMissing', 'NOT_FOUND ReviewNotFound', 'NOT_FOUND ReviewNotFound', 'FORBIDDEN Forbidden', 'FORBIDDEN Forbidden',
    ]);
    expect(await lapses.shown()).toMatchObject({ status: 'KEY_ACCOUNT', lapses: [] });
    expect(await lapses.openReview()).toBe(reviewId);
  });

  it('REG-1 › of dropping and keeping at once one counts; the same key answers the first result', async () => {
    const reviewId = await lapses.flag();
    const keep = lapses.scene.ask(director(), 'mutation ($input: KeepKeyAccountInput!) { keepKeyAccount(input: $input) { review { status } } }', { input: { reviewId, reason: '战略客户' } });
    const decided = (await Promise.all([lapses.lapse(reviewId), keep, lapses.lapse(reviewId)])).map(reasonOf);
    expect(decided.filter(reason => reason === undefined)).toHaveLength(1);
    expect(decided.filter(reason => reason === 'CONFLICT ReviewClosed')).toHaveLength(2);
  });

  it('REG-1 › dropped once however often it is asked with one key', async () => {
    const reviewId = await lapses.flag();
    const key = { idempotencyKey: 'k' };
    const [first, second] = [await lapses.lapse(reviewId, key), await lapses.lapse(reviewId, key)];
    expect(second.data).toEqual(first.data);
    expect(await lapses.scene.published('registry.customer-lapsed.v1')).toHaveLength(1);
  });

  it('GRD-8 › a grade that comes late moves nobody', async () => {
    await lapses.lapse(await lapses.flag());
    await lapses.graded('DIAMOND', 2);
    expect(await lapses.shown()).toMatchObject({ status: 'LAPSED', ownership: null });
    expect(await lapses.scene.published('registry.ownership-reassigned.v1')).toEqual([]);
  });

  it('REG-1, GRD-8 › in the race with a new grade nobody is responsible in the end', async () => {
    const reviewId = await lapses.flag();
    await Promise.all([lapses.lapse(reviewId), lapses.graded('DIAMOND', 2)]);
    expect(await lapses.shown()).toMatchObject({ status: 'LAPSED', ownership: null });
    expect(await lapses.scene.sql('select 1 from ownership where until is null union all select 1 from account_team_seat where until is null')).toEqual([]);
  });

  it('REG-6 › takes the declarations that wait with it; who has leave keeps it', async () => {
    const { scene, id } = lapses;
    const declare = (unit: string, startsOn = '2025-01-15') => scene.ask<{ declareMarketing: { declaration: { id: string } } }>(
      accountManager(unit, staffIdOf(unit, 1)), 'mutation ($input: DeclareMarketingInput!) { declareMarketing(input: $input) { declaration { id } } }',
      { input: { customer: { name: '样例客户E', division: '440513' }, service: '商函', plan: '开发', startsOn, endsOn: '2025-03-01' } });
    const [waits, granted] = [(await declare('U440515')).data.declareMarketing.declaration.id, (await declare('BB4405')).data.declareMarketing.declaration.id];
    const hear = 'mutation ($input: HearDeclarationInput!) { hearDeclaration(input: $input) { declaration { id } } }';
    expect((await scene.ask(countyHead('PB-EXPRESS'), hear, { input: { declarationId: granted, opinion: 'AGREES', reason: '同意' } })).errors).toBeUndefined();
    const decide = 'mutation ($input: DecideDeclarationInput!) { decideDeclaration(input: $input) { declaration { id } } }';
    expect((await scene.ask(director(), decide, { input: { declarationId: granted, decision: 'APPROVE', reason: '同意' } })).errors).toBeUndefined();
    await lapses.lapse(await lapses.flag());
    expect(await scene.sql('select id, status, reason from declaration where customer_id = $1 order by status', [id])).toEqual([
      { id: granted, status: 'APPROVED', reason: '同意' }, { id: waits, status: 'LAPSED', reason: '该客户已不再是大客户,营销无须申报。' },
    ]);
    expect((await scene.published('registry.declaration-lapsed.v1')).map(({ payload: { declarationId, unit, responsibleUnit } }) => [declarationId, unit, responsibleUnit]))
      .toEqual([[waits, 'U440515', 'PB-EXPRESS']]);
    expect(reasonOf(await declare('U440515'))).toBe('RULE_VIOLATION NoOtherUnit');
  });
});

describe('what a lapse leaves alone', () => {
  it('REG-5 › a development right goes on: the unit that has it still sees the customer, and others queue behind it', async () => {
    const { scene, id } = lapses;
    const owner = accountManager('PB-EXPRESS', staffIdOf('PB-EXPRESS', 1));
    const register = (actor: Actor) => scene.ask<{ registerDevelopment: { registration: { id: string; status: string } } }>(
      actor, 'mutation ($input: RegisterDevelopmentInput!) { registerDevelopment(input: $input) { registration { id status } } }', { input: { customer: { name: '样例客户E', division: '440513' }, line: 'express' } });
    expect((await register(owner)).data.registerDevelopment.registration.status).toBe('ACTIVE');
    await lapses.lapse(await lapses.flag());
    expect(await scene.sql('select status from registration where customer_id = $1', [id])).toEqual([{ status: 'ACTIVE' }]);
    expect((await lapses.shown(owner))?.status).toBe('LAPSED');
    expect((await register(accountManager('U440515', staffIdOf('U440515', 1)))).data.registerDevelopment.registration.status).toBe('QUEUED');
  });
});

describe('who sees a customer that lapsed', () => {
  const sees = async (actor: Actor): Promise<boolean> => (await lapses.shown(actor)) !== null;
  const listed = async (actor: Actor, status: string): Promise<[number, number]> => {
    const { data } = await lapses.scene.ask<{ customers: { totalCount: number; edges: unknown[] } }>(
      actor, 'query ($status: [CustomerStatus!]) { customers(filter: { status: $status }) { totalCount edges { node { id } } } }', { status: [status] });
    return [data.customers.totalCount, data.customers.edges.length];
  };

  it('REG-1, REG-4 › the unit that was responsible last and the territory; no role of its team, no other unit', async () => {
    const { scene, id } = lapses;
    const [{ staff }] = (await scene.sql<{ staff: string }>('select staff_id as staff from account_team_seat where customer_id = $1 and until is null', [id])) as [{ staff: string }];
    const asked: [string, Actor, boolean, boolean][] = [
      ['the head of the last unit', countyHead('PB-EXPRESS'), true, true], ['a role of its team', accountManager('PB-EXPRESS', staff), true, false],
      ['an account manager of the territory', accountManager('U440513', staffIdOf('U440513', 2)), false, true], ['another county', countyHead('U440515'), false, false],
    ];
    const before = await Promise.all(asked.map(([, actor]) => sees(actor)));
    await lapses.lapse(await lapses.flag());
    const after = await Promise.all(asked.map(([, actor]) => sees(actor)));
    expect(asked.map(([who], at) => [who, before[at], after[at]])).toEqual(asked.map(([who, , then, now]) => [who, then, now]));
  });

  it('REG-16 › lists and counts have it where it is asked for, and nowhere else', async () => {
    await lapses.lapse(await lapses.flag());
    const [head, territory] = [countyHead('PB-EXPRESS'), accountManager('U440513', staffIdOf('U440513', 2))];
    for (const actor of [director(), head, territory]) expect([await listed(actor, 'LAPSED'), await listed(actor, 'KEY_ACCOUNT'), await listed(actor, 'PROSPECT')]).toEqual([[1, 1], [0, 0], [0, 0]]);
    const { data } = await lapses.scene.ask<{ customers: { totalCount: number }; searchCustomers: { totalCount: number } }>(
      head, '{ customers(filter: { unit: ["PB-EXPRESS"], grade: [SILVER] }) { totalCount } searchCustomers(text: "样例客户") { totalCount } }');
    expect(data).toEqual({ customers: { totalCount: 0 }, searchCustomers: { totalCount: 1 } });
  });

  it('REG-1 › a sub-branch that opens in its territory sees it as well, and the last unit still does', async () => {
    await lapses.lapse(await lapses.flag());
    await lapses.scene.deliver(unitChanged({ code: 'S440513', tier: 'SUB_BRANCH', parent: 'U440513', divisions: ['440513'] }));
    expect([await sees(countyHead('S440513')), await sees(countyHead('PB-EXPRESS'))]).toEqual([true, true]);
  });
});
