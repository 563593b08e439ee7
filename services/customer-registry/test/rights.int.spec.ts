import { Readable } from 'node:stream';
import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, informationSupervisor, nobody, provincialOfficer } from '@keyaccount/test-kit';
import { REFUSALS, type RegistryRefusal } from '../src/refusals';
import { approveAll, filedWith, line, openScene, staffIdOf, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];

describe('rights', () => {
  let scene: Scene;
  beforeAll(async () => void (scene = await openScene()));
  afterAll(() => scene.drop());

  it('every use case asks for its permission first', async () => {
    const { useCases } = scene.registry;
    const anything = { contentType: 'text/csv', body: Readable.from([]), on: '2025-01-15', limit: 1, sourceRefs: [], correlationId: newId(), idempotencyKey: null };
    for (const [name, useCase] of Object.entries(useCases)) {
      const call = useCase as (actor: Actor, command: object) => Promise<unknown>;
      await expect({ name, answer: await call(nobody(), anything).catch((error: Error) => error.name) }).toEqual({ name, answer: 'Forbidden' });
      await expect({ name, answer: await call(undefined, anything).catch((error: Error) => error.name) }).toEqual({ name, answer: 'Unauthenticated' });
    }
  });

  it('every read asks for its permission first', async () => {
    for (const [name, query] of Object.entries(scene.registry.queries)) {
      const call = query as (actor: Actor, ...args: unknown[]) => Promise<unknown>;
      expect({ name, answer: await call(nobody(), [], [], []).catch((error: Error) => error.name) }).toEqual({ name, answer: 'Forbidden' });
    }
  });

  it('every reaction acts by an explicit right', async () => {
    const { applyGrades } = await import('../src/use-cases/apply-grades');
    const { rulesReader } = await import('../src/store/directory');
    await expect(applyGrades(scene.deps, rulesReader())(director(), scene.deps.db.manager, [])).rejects.toMatchObject({ permission: 'reaction:apply' });
  });

  it.each<[string, () => Actor, string]>([
    ['the information supervisor does not review', informationSupervisor, 'mutation { approveQualifyingFilings(input: {}) { approved } }'],
    ['the province changes nothing', provincialOfficer, 'mutation { fileQualifyingCustomers(input: { on: "2025-01-15" }) { filed } }'],
    ['an account manager assigns no team', () => accountManager('U440515'), `mutation { assignAccountTeam(input: { customerId: "${newId()}" }) { customer { id } } }`],
    ['a head does not review', () => countyHead('U440515'), `mutation { reviewFiling(input: { filingId: "${newId()}", decision: APPROVE }) { filing { id } } }`],
  ])('%s: FORBIDDEN, whatever the record', async (_, actor, mutation) => {
    expect((await scene.ask(actor(), mutation)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the account team', () => {
  let scene: Scene;
  let id: string;
  let general: string;
  beforeEach(async () => {
    scene = await openScene();
    const ids = await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' }, G: { division: '440515001', grade: 'GENERAL' } });
    await approveAll(scene);
    [id, general] = [ids.get('A1')!, ids.get('G')!];
  });
  afterEach(() => scene.drop());

  const head = countyHead('U440515', ['U440515', 'S440515001']);
  const people = [1, 2, 3].map(nth => staffIdOf('U440515', nth));
  const assign = (input: Record<string, unknown>, actor: Actor = head) =>
    scene.ask<{ assignAccountTeam: { customer: { accountTeam: { a: { id: string } | null; b: { id: string } | null; lead: { id: string } | null; phase: string } } } }>(
      actor, 'mutation ($input: AssignAccountTeamInput!) { assignAccountTeam(input: $input) { customer { accountTeam { a { id } b { id } lead { id } phase } } } }', { input: { customerId: id, ...input } });
  const succeed = (customerId: string, actor: Actor = head) =>
    scene.ask<{ markDevelopmentSucceeded: { customer: { accountTeam: object } } }>(
      actor, 'mutation ($input: MarkDevelopmentSucceededInput!) { markDevelopmentSucceeded(input: $input) { customer { accountTeam { lead { id } phase } } } }', { input: { customerId } });
  const reasonOf = ({ errors }: { errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined }) => errors?.map(({ extensions: { code, reason, rule } }) => [code, reason, rule].filter(Boolean).join(' ')).join();

  it('REG-8 › the head sets who plays the two roles; both see the customer, who is relieved does not', async () => {
    const before = (await scene.sql<{ staff: string }>(`select staff_id as staff from account_team_seat where customer_id = $1`, [id])).map(({ staff }) => staff);
    const third = people.find(person => !before.includes(person))!;
    const { data } = await assign({ aStaffId: third, bStaffId: before[0] });
    expect(data.assignAccountTeam.customer.accountTeam).toEqual({ a: { id: third }, b: { id: before[0] }, lead: { id: third }, phase: 'DEVELOPMENT' });
    const sees = async (staffId: string) => (await scene.ask<{ customer: object | null }>(accountManager('U440515', staffId), 'query ($id: ID!) { customer(id: $id) { id } }', { id })).data.customer !== null;
    expect([await sees(third), await sees(before[0]!), await sees(before[1]!)]).toEqual([true, true, false]);
    expect((await scene.published('registry.account-team-changed.v1')).at(-1)!.payload).toMatchObject({ customerId: id, a: third, b: before[0], unit: 'U440515' });
  });

  it('REG-8 › a role may stand vacant, and the other stands in', async () => {
    expect((await assign({ bStaffId: people[1] })).data.assignAccountTeam.customer.accountTeam).toMatchObject({ a: null, b: { id: people[1] }, lead: { id: people[1] } });
  });

  it('REG-8 › after the development B leads; once', async () => {
    await assign({ aStaffId: people[0], bStaffId: people[1] });
    expect((await succeed(id)).data.markDevelopmentSucceeded.customer.accountTeam).toEqual({ lead: { id: people[1] }, phase: 'UPKEEP' });
    expect(reasonOf(await succeed(id))).toBe('CONFLICT AlreadyInUpkeep REG-8');
  });

  it('REG-8 › refuses what the rule does not allow', async () => {
    expect(reasonOf(await assign({ aStaffId: people[0], bStaffId: people[0] }))).toBe('RULE_VIOLATION SamePersonTwice REG-8');
    expect(reasonOf(await assign({ aStaffId: staffIdOf('C4405', 1) }))).toBe('RULE_VIOLATION NotAccountManager REG-8');
    expect(reasonOf(await assign({ aStaffId: 'nobody at all' }))).toBe('RULE_VIOLATION NotAccountManager REG-8');
    expect(reasonOf(await succeed(general))).toBe('RULE_VIOLATION NoTeamForGeneral REG-8');
    await scene.send([line('P', '440515001')]);
    expect(reasonOf(await succeed((await scene.idsByRef()).get('P')!))).toBe('RULE_VIOLATION NotKeyAccount REG-8');
  });

  it('REG-4 › the unit that filed a customer does not arrange the team of the unit that is responsible; the city may', async () => {
    await scene.grade({ [id]: 'DIAMOND' }, 2);
    expect(reasonOf(await assign({ aStaffId: staffIdOf('C4405', 1) }))).toBe('RULE_VIOLATION NotResponsibleUnit REG-4');
    expect((await assign({ aStaffId: staffIdOf('C4405', 1) }, director())).errors).toBeUndefined();
  });

  it('a customer that one may not see is the same as none', async () => {
    const stranger = countyHead('U440513');
    expect([reasonOf(await assign({}, stranger)), reasonOf(await succeed(id, stranger)), reasonOf(await assign({ customerId: newId() })), reasonOf(await assign({ customerId: 'x' }))])
      .toEqual(Array.from({ length: 4 }, () => 'NOT_FOUND CustomerNotFound'));
  });
});

describe('refusals', () => {
  it('each has a code, a rule where it breaks one, and a sentence in both languages', () => {
    for (const [reason, { code, rule, zh, en }] of Object.entries(REFUSALS)) {
      expect([reason, zh.endsWith('。'), /[.]$/.test(en)]).toEqual([reason, true, true]);
      if (code === 'RULE_VIOLATION') expect([reason, rule]).toEqual([reason, expect.stringMatching(/^(REG|GRD)-\d+$/)]);
    }
  });

  it('filing: each bad profile is refused by name and field', async () => {
    const scene = await openScene();
    const [taken] = ['91440515MA4WJ3KU86', await scene.send([line('K1', '440515001', { creditCode: '91440515MA4WJ3KU86' }), line('K2', '440513'), line('H', '440515'), line('B', '440515', { headOffice: 'H' })])];
    const heads = await filedWith(scene, { BR: { division: '440515', grade: 'SILVER', headOffice: 'H' } });
    await approveAll(scene);
    const branch = (await scene.sql<{ code: string }>('select code from customer where id = $1', [heads.get('BR')]))[0]!.code;
    const cases: [RegistryRefusal, string | undefined, Record<string, unknown>][] = [
      ['NameInvalid', 'input.name', { name: '' }], ['NameInvalid', 'input.name', { name: '名'.repeat(201) }], ['NameInvalid', 'input.name', { name: 'a\u0000b' }], ['NameInvalid', 'input.name', { name: '\u200b\ufeff' }], ['NameInvalid', 'input.name', { name: '\ud800汕头' }], ['NameInvalid', 'input.name', { name: '\u202e司公头汕' }],
      ['CreditCodeInvalid', 'input.creditCode', { creditCode: '91440500192759849A' }], ['LineUnknown', 'input.mainLine', { mainLine: 'pigeons' }],
      ['MainLineMissing', 'input.mainLine', { kind: 'PROFESSIONAL' }], ['SourceRefInvalid', 'input.sourceRefs', { sourceRefs: [{ system: '', ref: '1' }] }],
      ['DivisionPlaceholder', 'input.division', { division: '440501' }], ['DivisionNotCounty', 'input.division', { division: '440500' }],
      ['DivisionHistoric', 'input.division', { division: '440582' }], ['DivisionUnknown', 'input.division', { division: '440599' }],
      ['IdentityConflict', 'input.sourceRefs', { creditCode: taken, sourceRefs: [{ system: 'CRM', ref: 'K2' }] }],
      ['HeadOfficeNotFound', 'input.headOfficeCode', { headOfficeCode: '44051599999000' }], ['HeadOfficeIsBranch', 'input.headOfficeCode', { headOfficeCode: branch }],
    ];
    const before = await scene.sql('select id, version from customer order by id');
    for (const [reason, field, input] of cases) {
      const { errors } = await scene.ask(director(), 'mutation ($input: FileCustomerInput!) { fileCustomer(input: $input) { filing { id } } }', { input: { name: '好', division: '440515', kind: 'REGIONAL', ...input } });
      const { code, rule } = REFUSALS[reason];
      expect(errors?.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([{ message: REFUSALS[reason].zh, code, reason, field, ...(rule ? { rule } : {}), messageEn: REFUSALS[reason].en }]);
    }
    expect(await scene.sql('select id, version from customer order by id')).toEqual(before);
    await scene.drop();
  });

  it('review: a filing that one may not see, or that is none, is not found; reasons are needed', async () => {
    const scene = await openScene();
    const ids = await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } });
    const filingId = (await scene.sql<{ id: string }>('select id from filing where customer_id = $1', [ids.get('A1')]))[0]!.id;
    const review = async (input: Record<string, unknown>) =>
      (await scene.ask(director(), 'mutation ($input: ReviewFilingInput!) { reviewFiling(input: $input) { filing { id } } }', { input })).errors?.map(({ extensions: { code, reason } }) => `${String(code)} ${String(reason)}`).join();
    expect(await review({ filingId: newId(), decision: 'APPROVE' })).toBe('NOT_FOUND FilingNotFound');
    expect(await review({ filingId: 'x', decision: 'APPROVE' })).toBe('NOT_FOUND FilingNotFound');
    expect(await review({ filingId, decision: 'RETURN' })).toBe('BAD_USER_INPUT ReasonMissing');
    expect(await review({ filingId, decision: 'APPROVE', kind: 'PROFESSIONAL' })).toBe('BAD_USER_INPUT MainLineMissing');
    await scene.sql('update qualification set qualifies = false');
    expect(await review({ filingId, decision: 'APPROVE' })).toBe('RULE_VIOLATION CustomerDoesNotQualify');
    await scene.drop();
  });
});
