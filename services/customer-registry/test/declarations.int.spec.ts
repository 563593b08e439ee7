import { newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, informationSupervisor, provincialOfficer } from '@keyaccount/test-kit';
import { of, openClaims, reasonOf, type Actor, type Claims } from './claims-scene';
import { approveAll, filedWith } from './scene';

const FIELDS = `id status unit { code } line customer { id } responsibleUnit { code } hearingDue decidedBy { id } decidedAt reason hearings { unit { code } opinion reason heardBy { id } }`;
type Declaration = {
  id: string; status: string; unit: { code: string }; line: string | null; customer: { id: string } | null; responsibleUnit: { code: string }; hearingDue: string;
  decidedBy: { id: string } | null; decidedAt: string | null; reason: string | null; hearings: { unit: { code: string }; opinion: string }[];
};
const [CHAOYANG, HEAD] = [of('U440513'), countyHead('U440515', ['U440515', 'S440515001'])];

describe('marketing declarations', () => {
  let claims: Claims;
  let id: string;
  let account: { name: string; division: string };
  beforeEach(async () => {
    claims = await openClaims();
    id = (await filedWith(claims.scene, { A1: { division: '440515001', grade: 'SILVER' } })).get('A1')!;
    await approveAll(claims.scene);
    account = { name: (await claims.scene.sql<{ name: string }>('select name from customer'))[0]!.name, division: '440515001' };
  });
  afterEach(() => claims.scene.drop());

  const ask = (mutation: string, type: string) => (actor: Actor, input: Record<string, unknown>) =>
    claims.scene.ask<Record<string, { declaration: Declaration }>>(actor, `mutation ($input: ${type}!) { ${mutation}(input: $input) { declaration { ${FIELDS} } } }`, { input });
  const declare = (actor: Actor = CHAOYANG, input: Record<string, unknown> = {}) => ask('declareMarketing', 'DeclareMarketingInput')(actor, {
    customer: account, line: 'letters', service: '商函广告', plan: '一季度上门推介', startsOn: '2025-01-20', endsOn: '2025-03-31', ...input });
  const declared = async (...asked: Parameters<typeof declare>) => (await declare(...asked)).data['declareMarketing']!.declaration;
  const hear = (declarationId: string, actor: Actor = HEAD, input: Record<string, unknown> = {}) =>
    ask('hearDeclaration', 'HearDeclarationInput')(actor, { declarationId, opinion: 'OBJECTS', reason: '我方已有函件合作', ...input });
  const decide = (declarationId: string, actor: Actor = director(), input: Record<string, unknown> = {}) =>
    ask('decideDeclaration', 'DecideDeclarationInput')(actor, { declarationId, decision: 'APPROVE', ...input });
  const read = async (actor: Actor, declarationId: string) => (await claims.scene.ask<{ marketingDeclaration: Declaration | null }>(
    actor, `query ($id: ID!) { marketingDeclaration(id: $id) { ${FIELDS} } }`, { id: declarationId })).data.marketingDeclaration;
  const approved = async (...asked: Parameters<typeof declare>) => {
    const declaration = await declared(...asked);
    await hear(declaration.id);
    return (await decide(declaration.id)).data['decideDeclaration']!.declaration;
  };

  it('REG-6 › asked, heard, approved: from then on the unit sees the customer, registers and works in that line, until the period is over', async () => {
    const asked = await declared();
    expect(asked).toMatchObject({ status: 'TO_BE_HEARD', unit: { code: 'U440513' }, line: 'letters', customer: null, responsibleUnit: { code: 'U440515' }, hearingDue: '2025-01-22' });
    expect((await hear(asked.id)).data['hearDeclaration']!.declaration).toMatchObject({ status: 'HEARD', customer: { id }, hearings: [{ unit: { code: 'U440515' }, opinion: 'OBJECTS', heardBy: { id: HEAD.staffId } }] });
    expect(await claims.sees(CHAOYANG, id)).toBe(false);
    expect((await decide(asked.id)).data['decideDeclaration']!.declaration).toMatchObject({ status: 'APPROVED', decidedBy: { id: director().staffId } });
    expect(await claims.sees(CHAOYANG, id)).toBe(true);
    expect(reasonOf(await claims.register(CHAOYANG, account, 'letters'))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    claims.days(5);
    const { data } = await claims.register(CHAOYANG, account, 'letters');
    expect(data.registerDevelopment.registration.status).toBe('ACTIVE');
    expect((await claims.log(CHAOYANG, data.registerDevelopment.registration.id)).errors).toBeUndefined();
    expect(reasonOf(await claims.register(CHAOYANG, account, 'express'))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    claims.days(71);
    expect(reasonOf(await claims.log(CHAOYANG, data.registerDevelopment.registration.id))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    expect((await claims.expire(informationSupervisor(), '2025-04-01')).data.expireRegistrations).toMatchObject({ expired: 0, declarationsEnded: 1 });
    expect((await read(CHAOYANG, asked.id))?.status).toBe('ENDED');
    await claims.withdraw(CHAOYANG, data.registerDevelopment.registration.id);
    expect(await claims.sees(CHAOYANG, id)).toBe(false);
    const [told] = await claims.scene.published('registry.declaration-decided.v1');
    expect(told!.payload).toMatchObject({ declarationId: asked.id, unit: 'U440513', responsibleUnit: 'U440515', outcome: 'APPROVED', from: '2025-01-20', until: '2025-03-31' });
  });

  it('REG-6 › the city centre hears the responsible unit first, and waits no longer than its time to answer', async () => {
    const { id: first } = await declared();
    expect(reasonOf(await decide(first))).toBe('RULE_VIOLATION NotHeardYet REG-6');
    claims.days(8);
    expect((await decide(first, director(), { decision: 'REJECT', reason: '与既有计划冲突' })).data['decideDeclaration']!.declaration).toMatchObject({ status: 'REJECTED', reason: '与既有计划冲突', hearings: [] });
    expect(reasonOf(await hear(first))).toBe('CONFLICT DeclarationDecided REG-6');
    expect(reasonOf(await decide(first))).toBe('CONFLICT DeclarationDecided REG-6');
    expect(await claims.sees(CHAOYANG, id)).toBe(false);
  });

  it('REG-6 › leave is not given for a time that is over, and who waited for it does not see the customer', async () => {
    const { id: asked } = await declared();
    claims.days(76);
    expect(reasonOf(await decide(asked))).toBe('CONFLICT DeclarationPeriodOver REG-6');
    expect(await claims.sees(CHAOYANG, id)).toBe(false);
    expect((await decide(asked, director(), { decision: 'REJECT', reason: '期间已过' })).data['decideDeclaration']!.declaration).toMatchObject({ status: 'REJECTED' });
  });

  it('REG-6 › the provincial centre is heard on its own accounts, the head of a centre for a sub-branch under it', async () => {
    await claims.scene.sql(`update customer set kind = 'COMPREHENSIVE' where id = $1`, [id]);
    await claims.scene.grade({ [id]: 'DIAMOND' }, 2);
    const diamond = await declared();
    expect(diamond.responsibleUnit).toEqual({ code: 'P44' });
    expect((await hear(diamond.id, provincialOfficer(), { opinion: 'AGREES', reason: '同意' })).data['hearDeclaration']!.declaration.status).toBe('HEARD');
    await claims.scene.grade({ [id]: 'GENERAL' }, 3);
    expect((await read(CHAOYANG, diamond.id))?.responsibleUnit).toEqual({ code: 'S440515001' });
    expect((await hear(diamond.id)).data['hearDeclaration']!.declaration).toMatchObject({ status: 'HEARD', hearings: [{ unit: { code: 'P44' } }, { unit: { code: 'S440515001' } }] });
  });

  it('REG-6 › two decisions at once: one counts', async () => {
    const { id: first } = await declared();
    await hear(first);
    const answers = await Promise.all([decide(first), decide(first, director(), { decision: 'REJECT', reason: '不同意' }), decide(first)]);
    expect(answers.map(reasonOf).filter(reason => reason === undefined)).toHaveLength(1);
    expect(await claims.scene.published('registry.declaration-decided.v1')).toHaveLength(1);
  });

  it('GRD-8 › a pending declaration follows its customer: the new responsible unit is heard anew, in the same cascade', async () => {
    const asked = await declared();
    await hear(asked.id);
    const correlation = newId();
    await claims.scene.grade({ [id]: 'DIAMOND' }, 2, correlation);
    const followed = (await read(CHAOYANG, asked.id))!;
    expect(followed).toMatchObject({ status: 'TO_BE_HEARD', responsibleUnit: { code: 'C4405' }, hearings: [{ unit: { code: 'U440515' } }] });
    expect(reasonOf(await hear(asked.id, HEAD))).toBe('NOT_FOUND DeclarationNotFound');
    expect(reasonOf(await decide(asked.id))).toBe('RULE_VIOLATION NotHeardYet REG-6');
    expect((await hear(asked.id, director(), { opinion: 'AGREES', reason: '同意' })).data['hearDeclaration']!.declaration.status).toBe('HEARD');
    expect((await decide(asked.id)).data['decideDeclaration']!.declaration.hearings.map(({ unit, opinion }) => [unit.code, opinion])).toEqual([['U440515', 'OBJECTS'], ['C4405', 'AGREES']]);
    expect((await claims.scene.published('registry.declaration-followed.v1')).map(({ correlation_id: cascade, payload: { to, outcome } }) => ({ cascade, to, outcome }))).toEqual([{ cascade: correlation, to: 'C4405', outcome: 'TO_BE_HEARD' }]);
  });

  it('GRD-8 › it lapses where the asker became responsible itself; delivered twice that changes nothing more', async () => {
    const asked = await declared(of('C4405'));
    await claims.scene.grade({ [id]: 'DIAMOND' }, 2);
    await claims.scene.grade({ [id]: 'DIAMOND' }, 2);
    expect(await read(of('C4405'), asked.id)).toMatchObject({ status: 'LAPSED', responsibleUnit: { code: 'C4405' }, reason: '申报单位已成为该客户的责任单位。', decidedBy: null });
    expect((await claims.scene.published('registry.declaration-followed.v1')).map(({ payload }) => payload.outcome)).toEqual(['LAPSED']);
    expect(reasonOf(await declare(of('C4405')))).toBe('RULE_VIOLATION NoOtherUnit REG-6');
  });

  it('GRD-8 › what is decided stays where it was', async () => {
    const done = await approved();
    await claims.scene.grade({ [id]: 'DIAMOND' }, 2);
    expect(await read(CHAOYANG, done.id)).toMatchObject({ status: 'APPROVED', responsibleUnit: { code: 'U440515' } });
    expect(await claims.sees(CHAOYANG, id)).toBe(true);
  });

  it('REG-6 › a declaration is for the unit that asks, the one that is heard, and the city', async () => {
    const asked = await declared();
    const visible = await Promise.all([CHAOYANG, HEAD, director(), provincialOfficer(), of('BB4405'), of('PB-EXPRESS')].map(async actor => (await read(actor, asked.id)) !== null));
    expect(visible).toEqual([true, true, true, true, false, false]);
    const count = async (actor: Actor, filter: Record<string, unknown> = {}) => (await claims.scene.ask<{ marketingDeclarations: { totalCount: number; edges: { node: { id: string } }[] } }>(
      actor, 'query ($filter: MarketingDeclarationFilter) { marketingDeclarations(filter: $filter) { totalCount edges { node { id } } } }', { filter })).data.marketingDeclarations;
    expect(await count(HEAD, { responsibleUnit: 'U440515', status: ['TO_BE_HEARD'] })).toEqual({ totalCount: 1, edges: [{ node: { id: asked.id } }] });
    expect(await count(of('BB4405'))).toEqual({ totalCount: 0, edges: [] });
  });

  it('REG-4 › what could not be refused is reported: work between the new owner and the declaration, logged afterwards', async () => {
    const prospect = { name: '汕头样例纸业', division: '440515001', creditCode: '91440515MA4WJ3KU86' };
    const { id: registrationId, customer } = (await claims.register(CHAOYANG, prospect, 'letters')).data.registerDevelopment.registration;
    await claims.log(CHAOYANG, registrationId);
    await claims.scene.qualify([customer!.id]);
    await claims.scene.registry.useCases.fileQualifyingCustomers(director(), { on: '2025-01-15', idempotencyKey: null, correlationId: newId() });
    await claims.scene.grade({ [customer!.id]: 'SILVER' });
    claims.days(1);
    await approveAll(claims.scene);
    claims.days(2);
    expect(reasonOf(await claims.log(CHAOYANG, registrationId))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    await approved(CHAOYANG, { customer: prospect, startsOn: '2025-01-20' });
    claims.days(3);
    await claims.log(CHAOYANG, registrationId, '2025-01-19T15:59:59Z', '补记走访');
    await claims.log(CHAOYANG, registrationId, '2025-01-19T16:00:00Z');
    const report = async (actor: Actor) => (await claims.scene.ask<{ undeclaredMarketing: { totalCount: number; edges: { node: object }[] } }>(
      actor, 'query { undeclaredMarketing { totalCount edges { node { customer { id } unit { code } responsibleUnit { code } line happenedAt activity { what } } } } }')).data.undeclaredMarketing;
    const entry = { customer: { id: customer!.id }, unit: { code: 'U440513' }, responsibleUnit: { code: 'U440515' }, line: 'letters', happenedAt: '2025-01-19T15:59:59.000Z' };
    expect(await report(director())).toEqual({ totalCount: 1, edges: [{ node: { ...entry, activity: { what: '补记走访' } } }] });
    expect(await report(HEAD)).toEqual({ totalCount: 1, edges: [{ node: { ...entry, activity: null } }] });
    expect(await report(of('BB4405'))).toEqual({ totalCount: 0, edges: [] });
  });

  it('REG-6 › bad input gets its code and changes nothing', async () => {
    const asked = await declared();
    const before = await claims.scene.sql('select id, status, version from declaration');
    const refusals: [string, ReturnType<typeof declare>][] = [
      ['CONFLICT AlreadyDeclared REG-6', declare()],
      ['RULE_VIOLATION NoOtherUnit REG-6', declare(HEAD)],
      ['NOT_FOUND CustomerNotFound', declare(CHAOYANG, { customer: { name: '没有这一家', division: '440515' } })],
      ['BAD_USER_INPUT PeriodInvalid REG-6', declare(CHAOYANG, { line: 'express', startsOn: '2025-02-02', endsOn: '2025-02-01' })],
      ['BAD_USER_INPUT PeriodInvalid REG-6', declare(CHAOYANG, { line: 'express', startsOn: '2025-01-01', endsOn: '2025-01-14' })],
      ['BAD_USER_INPUT TextInvalid', declare(CHAOYANG, { service: '' })],
      ['BAD_USER_INPUT TextInvalid', declare(CHAOYANG, { plan: '长'.repeat(2001) })],
      ['BAD_USER_INPUT LineUnknown', declare(CHAOYANG, { line: 'pigeons' })],
      ['RULE_VIOLATION NotYourUnit REG-5', declare(CHAOYANG, { unit: 'C4405' })],
      ['RULE_VIOLATION NotHeardUnit REG-6', hear(asked.id, CHAOYANG)],
      ['NOT_FOUND DeclarationNotFound', hear(asked.id, of('BB4405'))],
      ['BAD_USER_INPUT TextInvalid', hear(asked.id, HEAD, { reason: ' ' })],
      ['BAD_USER_INPUT TextInvalid', decide(asked.id, director(), { reason: ' ' })],
      ['NOT_FOUND DeclarationNotFound', decide(newId())],
      ['FORBIDDEN Forbidden', decide(asked.id, HEAD)],
      ['FORBIDDEN Forbidden', declare(informationSupervisor())],
    ];
    for (const [reason, answer] of refusals) expect(reasonOf(await answer)).toBe(reason);
    expect(await claims.scene.sql('select id, status, version from declaration')).toEqual(before);
    await hear(asked.id);
    expect(reasonOf(await hear(asked.id))).toBe('CONFLICT HeardAlready REG-6');
    expect(reasonOf(await decide(asked.id, director(), { decision: 'REJECT' }))).toBe('BAD_USER_INPUT DecisionReasonMissing REG-6');
  });
});
