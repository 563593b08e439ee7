import { accountOf, seen, seers, type Account } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

type Registration = { id: string; status: string; queueReason: string | null; heldBy: { code: string } | null; customer: { id: string } | null };
const REGISTRATION = 'registration { id status line queueReason heldBy { code } customer { id } unit { code } lastDay reopenedOn }';
const registering = (customer: object, line?: string) => ({ input: { customer, ...(line && { line }) }, select: REGISTRATION });
const register = async (username: string, customer: object, line?: string): Promise<Registration> =>
  (await walk.as(username).does<{ registration: Registration }>('registerDevelopment', registering(customer, line))).registration;
const on = (registrationId: string) => ({ input: { registrationId }, type: 'OnRegistrationInput', select: REGISTRATION });
/** A customer as a unit means it that may not see it. */
const named = ({ name, division }: Pick<Account, 'name' | 'division'>) => ({ name, division });

const chaoyangs = (): Promise<Account> => accountOf(walk, { kind: 'REGIONAL', grade: 'SILVER', unit: 'U440513' });

describe('who may develop a customer', () => {
  it('REG-4 › a unit markets to its own accounts; to another unit’s only with leave, and is told whose it is', async () => {
    const account = await chaoyangs();
    expect(await walk.as('branch.head').refused('registerDevelopment', registering(named(account), 'letters'))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    expect(await walk.as('branch.head').refused('registerDevelopment', registering({ customerId: account.id }, 'letters'))).toBe('NOT_FOUND CustomerNotFound');
    const { registrationCheck } = await walk.as('branch.head').ask(
      'query ($input: RegistrationCheckInput!) { registrationCheck(input: $input) { exists outcome customer { id } heldBy { code } approvers { unit { code } role } } }', { input: { customer: named(account), line: 'letters' } });
    expect(registrationCheck).toEqual({
      exists: true, outcome: 'DECLARATION_NEEDED', customer: null, heldBy: { code: 'U440513' },
      approvers: [{ unit: { code: 'U440513' }, role: 'IS_HEARD' }, { unit: { code: 'C4405' }, role: 'DECIDES' }, { unit: { code: 'C4405' }, role: 'KEEPS_REGISTER' }],
    });
    expect(await register('chaoyang.manager', { customerId: account.id }, 'letters')).toMatchObject({ status: 'ACTIVE' });
  });

  it('REG-5 › the first to register has the right, the second queues with the reason and does not see the customer', async () => {
    const customer = { name: '潮阳样例新厂', division: '440513100' };
    const first = await register('chaoyang.manager', customer, 'express');
    expect(first).toMatchObject({ status: 'ACTIVE', queueReason: null });
    const second = await register('express.manager', customer, 'express');
    expect(second).toMatchObject({ status: 'QUEUED', queueReason: 'LINE_HELD', heldBy: { code: 'U440513' }, customer: null });
    expect(await register('branch.head', customer, 'letters')).toMatchObject({ status: 'ACTIVE' });
    const id = first.customer?.id ?? '';
    await walk.quiet();
    expect(await seers(walk, id, ['chaoyang.manager', 'chaoyang.head', 'branch.head', 'express.manager', 'director', 'province'])).toEqual(['chaoyang.manager', 'chaoyang.head', 'branch.head', 'director', 'province']);
    expect(await walk.as('chaoyang.head').refused('registerDevelopment', registering(customer))).toBe('CONFLICT AlreadyRegistered REG-5');
    expect(await walk.as('express.manager').refused('extendRegistration', on(first.id))).toBe('NOT_FOUND RegistrationNotFound');
  });

  it('REG-5 › units that register in the same instant: exactly one has the right', async () => {
    const customer = { name: '潮阳样例抢登', division: '440513100' };
    const made = await Promise.all(['chaoyang.manager', 'branch.head', 'express.manager'].map(username => register(username, customer, 'express')));
    expect(made.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'QUEUED', 'QUEUED']);
  });

  it('REG-5 › without work on record there is no extension; after the last day the queue is told, and who comes first has it', async () => {
    const customer = { name: '潮阳样例到期', division: '440513100' };
    const first = await register('chaoyang.manager', customer, 'express');
    const second = await register('express.manager', customer, 'express');
    expect(await walk.as('chaoyang.manager').refused('extendRegistration', on(first.id))).toBe('RULE_VIOLATION NoRecentActivity REG-5');
    await walk.as('chaoyang.manager').does('logActivity', { input: { registrationId: first.id, what: '走访', happenedAt: walk.now().toISOString() } });
    expect(await walk.as('chaoyang.manager').does('extendRegistration', on(first.id))).toMatchObject({ registration: { status: 'ACTIVE' } });
    walk.forward(130);
    await walk.as('supervisor').does('expireRegistrations', { input: { on: walk.day() } });
    await walk.quiet();
    const { registrations } = await walk.as('express.manager').ask<{ registrations: { edges: { node: Registration }[] } }>('{ registrations(filter: { reopened: true }) { edges { node { id } } } }');
    expect(registrations.edges.map(({ node }) => node.id)).toContain(second.id);
    expect(await walk.as('express.manager').does('resubmitRegistration', on(second.id))).toMatchObject({ registration: { status: 'ACTIVE', customer: { id: first.customer?.id } } });
  });

  it.each(['planning', 'supervisor', 'province'])('REG-4, REG-5, REG-6 › %s neither registers nor declares', async username => {
    const customer = { name: '潮阳样例', division: '440513100' };
    const declaring = { input: { customer, service: '商函', plan: '走访', startsOn: walk.day(), endsOn: walk.day(9) } };
    expect([await walk.as(username).refused('registerDevelopment', registering(customer)), await walk.as(username).refused('declareMarketing', declaring)]).toEqual(['FORBIDDEN Forbidden', 'FORBIDDEN Forbidden']);
  });
});

describe('leave to market to another unit’s account', () => {
  type Declared = { declaration: { id: string; status: string } };
  const DECLARATION = 'declaration { id status responsibleUnit { code } reason customer { id } }';
  const declaring = (account: Account, more: object = {}) => ({
    input: { customer: named(account), line: 'letters', service: '商业信函', plan: '逐户走访', startsOn: walk.day(), endsOn: walk.day(20), ...more }, select: DECLARATION,
  });
  const hearing = (declarationId: string) => ({ input: { declarationId, opinion: 'AGREES', reason: '本单位未开展函件' }, select: DECLARATION });
  const deciding = (declarationId: string, decision = 'APPROVE', more: object = {}) => ({ input: { declarationId, decision, ...more }, select: DECLARATION });

  it('REG-6 › a unit declares, the responsible unit is heard, the city centre decides; then it may register, for the line and the time', async () => {
    const account = await chaoyangs();
    const { declaration: { id, ...declared } } = await walk.as('branch.head').does<Declared>('declareMarketing', declaring(account));
    expect(declared).toMatchObject({ status: 'TO_BE_HEARD', responsibleUnit: { code: 'U440513' }, customer: null });
    expect(await walk.as('director').refused('decideDeclaration', deciding(id))).toBe('RULE_VIOLATION NotHeardYet REG-6');
    expect(await walk.as('branch.head').refused('hearDeclaration', hearing(id))).toBe('RULE_VIOLATION NotHeardUnit REG-6');
    expect(await walk.as('chaoyang.head').does('hearDeclaration', hearing(id))).toMatchObject({ declaration: { status: 'HEARD' } });
    expect(await walk.as('chaoyang.head').refused('decideDeclaration', deciding(id))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('director').refused('decideDeclaration', deciding(id, 'REJECT'))).toBe('BAD_USER_INPUT DecisionReasonMissing REG-6');
    expect(await walk.as('director').does('decideDeclaration', deciding(id))).toMatchObject({ declaration: { status: 'APPROVED' } });
    await walk.quiet();
    expect(await seers(walk, account.id, ['branch.head', 'express.manager'])).toEqual(['branch.head']);
    expect(await walk.as('branch.head').refused('registerDevelopment', registering(named(account), 'parcels'))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    expect(await walk.as('director').refused('decideDeclaration', deciding(id, 'REJECT', { reason: '迟' }))).toBe('CONFLICT DeclarationDecided REG-6');
    walk.forward(21);
    await walk.as('supervisor').does('expireRegistrations', { input: { on: walk.day() } });
    await walk.quiet();
    expect(await seers(walk, account.id, ['branch.head'])).toEqual([]);
  });

  it('REG-6 › a declaration for one’s own account, twice, or for a time that is over is refused', async () => {
    const account = await chaoyangs();
    expect(await walk.as('chaoyang.head').refused('declareMarketing', declaring(account))).toBe('RULE_VIOLATION NoOtherUnit REG-6');
    expect(await walk.as('branch.head').refused('declareMarketing', declaring(account, { startsOn: walk.day(-9), endsOn: walk.day(-1) }))).toBe('BAD_USER_INPUT PeriodInvalid REG-6');
    await walk.as('branch.head').does('declareMarketing', declaring(account, { line: 'parcels' }));
    expect(await walk.as('branch.head').refused('declareMarketing', declaring(account, { line: 'parcels' }))).toBe('CONFLICT AlreadyDeclared REG-6');
  });

  it('GRD-8, REG-6 › a declaration that waits follows the customer to its new unit', async () => {
    const account = await accountOf(walk, { kind: 'REGIONAL', grade: 'GOLD', unit: 'U440513' });
    const { declaration: { id } } = await walk.as('branch.head').does<Declared>('declareMarketing', declaring(account));
    await walk.as('director').does('designateStrategicCustomer', { input: { customerId: account.id, reason: '市级重点' } });
    await walk.quiet();
    const { marketingDeclaration } = await walk.as('director').ask('query ($id: ID!) { marketingDeclaration(id: $id) { status responsibleUnit { code } } }', { id });
    expect(marketingDeclaration).toEqual({ status: 'TO_BE_HEARD', responsibleUnit: { code: 'C4405' } });
    expect(await walk.as('chaoyang.head').refused('hearDeclaration', hearing(id))).not.toBeUndefined();
  });
});

describe('a dispute', () => {
  type Opened = { dispute: { id: string; rulingUnit: { code: string } } };
  const opening = (registrationId: string) => ({ input: { registrationId, grounds: '本单位先行走访' }, select: 'dispute { id status rulingUnit { code } claimant { code } respondent { code } }' });
  const ruling = (disputeId: string, more: object = {}) => ({ input: { disputeId, inFavourOf: 'BB4405', reason: '协议由龙湖签订', ...more }, select: 'dispute { status inFavourOf { code } reason }' });

  it('REG-7 › both are heard, the evidence is there, the next higher centre rules on where the agreement is signed, and the right passes', async () => {
    const customer = { name: '潮阳样例总部在龙湖', division: '440513100' };
    const held = await register('chaoyang.manager', customer, 'letters');
    await walk.as('chaoyang.manager').does('logActivity', { input: { registrationId: held.id, what: '首次走访', happenedAt: walk.now().toISOString() } });
    const queued = await register('branch.head', customer, 'letters');
    const { dispute } = await walk.as('branch.head').does<Opened>('openDispute', opening(queued.id));
    expect(dispute).toMatchObject({ status: 'OPEN', rulingUnit: { code: 'C4405' }, claimant: { code: 'BB4405' }, respondent: { code: 'U440513' } });
    expect(await walk.as('branch.head').refused('openDispute', opening(queued.id))).toBe('CONFLICT DisputeOpen REG-7');
    expect(await walk.as('director').refused('ruleOnDispute', ruling(dispute.id))).toBe('RULE_VIOLATION BothSidesNotHeard REG-7');
    await walk.as('chaoyang.head').does('stateInDispute', { input: { disputeId: dispute.id, statement: '已登记在先' } });
    const { dispute: shown } = await walk.as('director').ask<{ dispute: { evidence: { activities: object[]; registrations: object[] } } }>(
      'query ($id: ID!) { dispute(id: $id) { evidence { registrations { unit { code } status } activities { unit { code } what } } recommendation { division reason reasonEn inFavourOf { code } } statements { unit { code } statement } } }', { id: dispute.id });
    expect(shown.evidence).toMatchObject({ activities: [{ unit: { code: 'U440513' }, what: '首次走访' }] });
    expect(shown.evidence.registrations).toHaveLength(2);
    expect(await walk.as('director').refused('ruleOnDispute', ruling(dispute.id, { inFavourOf: 'PB-EXPRESS' }))).toBe('RULE_VIOLATION NotAParty REG-7');
    expect(await walk.as('province').refused('ruleOnDispute', ruling(dispute.id))).toBe('RULE_VIOLATION NotRulingCentre REG-7');
    expect(await walk.as('chaoyang.head').refused('ruleOnDispute', ruling(dispute.id))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('director').does('ruleOnDispute', ruling(dispute.id, { division: '440507001' }))).toEqual({ dispute: { status: 'RULED', inFavourOf: { code: 'BB4405' }, reason: '协议由龙湖签订' } });
    expect(await walk.as('director').refused('ruleOnDispute', ruling(dispute.id))).toBe('CONFLICT DisputeRuled REG-7');
    const { registrations } = await walk.as('director').ask<{ registrations: { edges: { node: { status: string; unit: { code: string } } }[] } }>(
      'query ($filter: RegistrationFilter) { registrations(filter: $filter) { edges { node { status unit { code } } } } }', { filter: { customerId: held.customer?.id } });
    expect(new Map(registrations.edges.map(({ node }) => [node.unit.code, node.status]))).toEqual(new Map([['U440513', 'OVERRULED'], ['BB4405', 'ACTIVE']]));
  });

  it('REG-7, REG-3 › the ruled territory stands above the customer’s own place once it is a key account', async () => {
    const customer = { name: '潮阳样例总部在龙湖', division: '440513100' };
    const { filing, customer: { id } } = await walk.as('branch.head').does<{ filing: { id: string }; customer: { id: string } }>('fileCustomer', {
      input: { ...customer, kind: 'REGIONAL', agreementSigned: true }, select: 'filing { id } customer { id }' });
    await walk.quiet();
    await walk.as('director').does('reviewFiling', { input: { filingId: filing.id, decision: 'APPROVE' } });
    await walk.quiet();
    expect(await seen(walk, 'director', id)).toMatchObject({ division: '440513100', ownership: { unit: { code: 'S440507001' }, decision: { inputs: { division: '440507001', coverage: '440507001' } } } });
    const { customer: { territoryRulings } } = await walk.as('director').ask<{ customer: { territoryRulings: object[] } }>('query ($id: ID!) { customer(id: $id) { territoryRulings { division reason ruledBy { name } } } }', { id });
    expect(territoryRulings).toMatchObject([{ division: '440507001', reason: '协议由龙湖签订' }]);
  });

  it('REG-7 › where the city centre is a party, the province rules', async () => {
    const customer = { name: '潮阳样例市局争议', division: '440513100' };
    await register('chaoyang.manager', customer, 'letters');
    const queued = await register('director', customer, 'letters');
    const { dispute } = await walk.as('director').does<Opened>('openDispute', opening(queued.id));
    expect(dispute.rulingUnit).toEqual({ code: 'P44' });
    await walk.as('chaoyang.head').does('stateInDispute', { input: { disputeId: dispute.id, statement: '登记在先' } });
    expect(await walk.as('director').refused('ruleOnDispute', ruling(dispute.id, { inFavourOf: 'U440513' }))).toBe('RULE_VIOLATION NotRulingCentre REG-7');
    expect(await walk.as('province').does('ruleOnDispute', ruling(dispute.id, { inFavourOf: 'U440513' }))).toMatchObject({ dispute: { status: 'RULED' } });
  });

  it('REG-4, REG-5, REG-6, REG-7 › whatever was claimed, every invariant holds', async () => {
    await walk.quiet();
    expect(await walk.violations()).toEqual([]);
  });
});
