import { newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, informationSupervisor, provincialOfficer } from '@keyaccount/test-kit';
import { of, openClaims, reasonOf, type Actor, type Claims } from './claims-scene';
import { approveAll } from './scene';

const PARTIES = 'claimant { code } respondent { code } rulingUnit { code } inFavourOf { code }';
const FIELDS = `id status line customer { id } ${PARTIES} ruledBy { id } reason hearingDue statements { unit { code } statement }
  evidence { registrations { unit { code } status } activities { unit { code } what } agreements { signedAtPlace } } recommendation { division inFavourOf { code } reason }`;
type Unit = { code: string } | null;
type Dispute = {
  id: string; status: string; customer: { id: string } | null; claimant: Unit; respondent: Unit; rulingUnit: Unit; inFavourOf: Unit; reason: string | null;
  statements: { unit: { code: string }; statement: string }[];
  evidence: { registrations: { unit: { code: string }; status: string }[]; activities: { unit: { code: string }; what: string }[]; agreements: { signedAtPlace: string | null }[] };
  recommendation: { division: string; inFavourOf: Unit };
};
const FACTORY = { name: '汕头样例电子厂', creditCode: '91440515MA4WJ3KU86', division: '440515001' };
const [CHENGHAI, CHAOYANG] = [of('U440515'), of('U440513')];

describe('disputes over development rights', () => {
  let claims: Claims;
  let held: string;
  let queued: string;
  let customerId: string;
  beforeEach(async () => {
    claims = await openClaims();
    const first = (await claims.register(CHENGHAI, FACTORY, 'express')).data.registerDevelopment.registration;
    [held, customerId] = [first.id, first.customer!.id];
    queued = (await claims.register(CHAOYANG, FACTORY, 'express')).data.registerDevelopment.registration.id;
  });
  afterEach(() => claims.scene.drop());

  const ask = (mutation: string, type: string) => (actor: Actor, input: Record<string, unknown>) =>
    claims.scene.ask<Record<string, { dispute: Dispute }>>(actor, `mutation ($input: ${type}!) { ${mutation}(input: $input) { dispute { ${FIELDS} } } }`, { input });
  const open = (actor: Actor = CHAOYANG, registrationId = queued, input: Record<string, unknown> = {}) => ask('openDispute', 'OpenDisputeInput')(actor, { registrationId, grounds: '我方先行接洽', ...input });
  const opened = async (...asked: Parameters<typeof open>) => (await open(...asked)).data['openDispute']!.dispute;
  const state = (disputeId: string, actor: Actor = CHENGHAI, statement = '登记在先') => ask('stateInDispute', 'StateInDisputeInput')(actor, { disputeId, statement });
  const rule = (disputeId: string, input: Record<string, unknown> = {}, actor: Actor = director()) =>
    ask('ruleOnDispute', 'RuleOnDisputeInput')(actor, { disputeId, inFavourOf: 'U440513', reason: '协议由潮阳机构签订', ...input });
  const becomeKeyAccount = async () => {
    await claims.scene.qualify([customerId]);
    await claims.scene.registry.useCases.fileQualifyingCustomers(director(), { on: '2025-01-15', idempotencyKey: null, correlationId: newId() });
    await claims.scene.grade({ [customerId]: 'SILVER' });
    await approveAll(claims.scene);
  };
  const unitOf = async () => (await claims.scene.sql<{ unit: string | null }>('select unit_code as unit from customer where id = $1', [customerId]))[0]!.unit;
  const statusOf = async (id: string) => (await claims.list(director())).edges.find(({ node }) => node.id === id)!.node.status;

  it('REG-7 › the queued unit disputes the right; the city centre rules after both were heard; claims follow', async () => {
    await claims.log(CHENGHAI, held, undefined, '首次走访');
    const dispute = await opened();
    expect(dispute).toMatchObject({
      status: 'OPEN', customer: null, claimant: { code: 'U440513' }, respondent: { code: 'U440515' }, rulingUnit: { code: 'C4405' }, statements: [{ unit: { code: 'U440513' }, statement: '我方先行接洽' }],
      evidence: { registrations: [{ unit: { code: 'U440515' }, status: 'ACTIVE' }, { unit: { code: 'U440513' }, status: 'QUEUED' }], activities: [{ unit: { code: 'U440515' }, what: '首次走访' }], agreements: [] },
      recommendation: { division: '440515001', inFavourOf: { code: 'U440515' } },
    });
    expect(reasonOf(await rule(dispute.id))).toBe('RULE_VIOLATION BothSidesNotHeard REG-7');
    await state(dispute.id);
    const ruled = (await rule(dispute.id, { idempotencyKey: 'r' })).data['ruleOnDispute']!.dispute;
    expect(ruled).toMatchObject({ status: 'RULED', inFavourOf: { code: 'U440513' }, reason: '协议由潮阳机构签订', customer: { id: customerId } });
    expect((await rule(dispute.id, { idempotencyKey: 'r' })).data['ruleOnDispute']!.dispute.id).toBe(dispute.id);
    expect([await statusOf(held), await statusOf(queued)]).toEqual(['OVERRULED', 'ACTIVE']);
    expect(await claims.scene.sql('select unit_code as unit from customer_access where customer_id = $1 and basis = $2', [customerId, 'REGISTRANT'])).toEqual([{ unit: 'U440513' }]);
    expect(await claims.sees(CHAOYANG, customerId)).toBe(true);
    expect(ruled.evidence.registrations.map(({ status }) => status)).toEqual(['ACTIVE', 'QUEUED']);
    expect((await claims.scene.published('registry.registration-ended.v1')).at(-1)!.payload).toMatchObject({ registrationId: held, end: 'OVERRULED' });
    const taken = (await claims.scene.published('registry.registration-activated.v1')).at(-1)!;
    const [{ version }] = await claims.scene.sql<{ version: number }>('select version from registration where id = $1', [queued]) as [{ version: number }];
    expect([taken.payload.registrationId, taken.payload.version]).toEqual([queued, version]);
    expect((await claims.scene.published('registry.dispute-ruled.v1'))[0]!.payload).toMatchObject({ claimant: 'U440513', respondent: 'U440515', rulingUnit: 'C4405', inFavourOf: 'U440513', division: null });
  });

  it('REG-7 › whoever has the right and wins keeps it; the other goes on queueing', async () => {
    const { id } = await opened();
    await state(id);
    await rule(id, { inFavourOf: 'U440515' });
    expect([await statusOf(held), await statusOf(queued)]).toEqual(['ACTIVE', 'QUEUED']);
  });

  it('REG-7 › a ruling gives another territory: who is responsible follows, with author, day and reason, and lasts when the grade changes', async () => {
    await becomeKeyAccount();
    expect(await unitOf()).toBe('U440515');
    const { id } = await opened();
    await state(id);
    expect((await rule(id, { division: '440513' })).errors).toBeUndefined();
    expect(await unitOf()).toBe('U440513');
    await claims.scene.grade({ [customerId]: 'GOLD' }, 2);
    expect(await unitOf()).toBe('U440513');
    const { data } = await claims.scene.ask<{ customer: { division: string; ownership: { decision: { reason: string } }; territoryRulings: object[] } }>(
      director(), 'query ($id: ID!) { customer(id: $id) { division ownership { decision { reason } } territoryRulings { division ruledBy { id } ruledAt reason until } } }', { id: customerId });
    expect(data.customer.division).toBe('440515001');
    expect(data.customer.ownership.decision.reason).toContain('依裁决区划 440513');
    expect(data.customer.territoryRulings).toEqual([{ division: '440513', ruledBy: { id: director().staffId }, ruledAt: '2025-01-15T02:00:00.000Z', reason: '协议由潮阳机构签订', until: null }]);
    expect((await claims.scene.published('registry.ownership-reassigned.v1'))[0]!.payload).toMatchObject({ from: 'U440515', to: 'U440513' });
    const mirror = await claims.scene.sql<{ unit_code: string }>('select unit_code from customer_access where customer_id = $1 and basis = $2', [customerId, 'OWNER']);
    expect(mirror).toEqual([{ unit_code: 'U440513' }]);
  });

  it('REG-7 › a later ruling takes the place of an earlier one', async () => {
    const first = await opened();
    await state(first.id);
    await rule(first.id, { division: '440513' });
    claims.days(1);
    const again = (await claims.register(CHENGHAI, FACTORY, 'express')).data.registerDevelopment.registration;
    const second = await opened(CHENGHAI, again.id);
    await state(second.id, CHAOYANG);
    await rule(second.id, { inFavourOf: 'U440515', division: '440515', reason: '新协议由澄海机构签订' });
    expect(await claims.scene.sql('select division, until is null as current from territory_ruling order by ruled_at')).toEqual([{ division: '440513', current: false }, { division: '440515', current: true }]);
    expect(await claims.scene.sql('select ruled_division from customer')).toEqual([{ ruled_division: '440515' }]);
  });

  it('REG-7 › the responsible unit’s account is disputed by a claim of before; with the city centre as a party the province rules', async () => {
    await claims.withdraw(CHENGHAI, held);
    await claims.resubmit(CHAOYANG, queued);
    await becomeKeyAccount();
    const territory = await opened(CHAOYANG);
    expect(territory).toMatchObject({ claimant: { code: 'U440513' }, respondent: { code: 'U440515' }, rulingUnit: { code: 'C4405' } });
    await state(territory.id);
    await rule(territory.id, { division: '440513' });
    expect([await unitOf(), await statusOf(queued)]).toEqual(['U440513', 'ACTIVE']);
    const city = of('C4405');
    const other = { name: '另一样例厂', division: '440515001' };
    await claims.register(CHENGHAI, other, 'letters');
    const own = (await claims.register(city, other, 'letters')).data.registerDevelopment.registration;
    const dispute = await opened(city, own.id);
    expect(dispute.rulingUnit).toEqual({ code: 'P44' });
    await state(dispute.id);
    expect(reasonOf(await rule(dispute.id, { inFavourOf: 'C4405' }))).toBe('RULE_VIOLATION NotRulingCentre REG-7');
    expect((await rule(dispute.id, { inFavourOf: 'C4405' }, provincialOfficer())).data['ruleOnDispute']!.dispute).toMatchObject({ status: 'RULED', inFavourOf: { code: 'C4405' } });
    expect(await statusOf(own.id)).toBe('ACTIVE');
  });

  it('REG-7 › a side that does not speak in its time does not hold the ruling up', async () => {
    const { id } = await opened();
    claims.days(8);
    expect((await rule(id)).data['ruleOnDispute']!.dispute.statements).toHaveLength(1);
  });

  it('REG-7 › a claim that has run out by then has expired, and is not overruled', async () => {
    const { id } = await opened();
    claims.days(91);
    expect((await rule(id)).errors).toBeUndefined();
    expect([await statusOf(held), await statusOf(queued)]).toEqual(['EXPIRED', 'ACTIVE']);
    expect((await claims.scene.published('registry.registration-ended.v1')).map(({ payload: { end, at } }) => [end, at])).toEqual([['EXPIRED', '2025-04-15T16:00:00.000Z']]);
    expect(await claims.scene.sql('select unit_code as unit from customer_access where customer_id = $1 and basis = $2', [customerId, 'REGISTRANT'])).toEqual([{ unit: 'U440513' }]);
  });

  it('REG-7 › whoever has the right by then and wins keeps none that has run out', async () => {
    const { id } = await opened();
    claims.days(91);
    await rule(id, { inFavourOf: 'U440515' });
    expect([await statusOf(held), await statusOf(queued)]).toEqual(['EXPIRED', 'QUEUED']);
    expect(await claims.scene.sql('select 1 from customer_access where customer_id = $1 and basis = $2', [customerId, 'REGISTRANT'])).toEqual([]);
  });

  it('REG-7 › two rulings at once: one counts', async () => {
    const { id } = await opened();
    await state(id);
    const answers = await Promise.all([rule(id), rule(id, { inFavourOf: 'U440515' }), rule(id)]);
    expect(answers.map(reasonOf).filter(reason => reason === undefined)).toHaveLength(1);
    expect(await claims.scene.published('registry.dispute-ruled.v1')).toHaveLength(1);
  });

  it('REG-7 › the place of signing is recommended; a dispute is for its parties, the city and the province', async () => {
    await claims.scene.sql(`insert into agreement (id, customer_id, signed_on, signed_at_place, recorded_at) values ($1, $2, '2025-01-10', '440513', now())`, [newId(), customerId]);
    const dispute = await opened();
    expect(dispute).toMatchObject({ evidence: { agreements: [{ signedAtPlace: '440513' }] }, recommendation: { division: '440513', inFavourOf: { code: 'U440513' } } });
    const read = async (actor: Actor) => (await claims.scene.ask<{ dispute: Dispute | null; disputes: { totalCount: number } }>(
      actor, `query ($id: ID!) { dispute(id: $id) { ${FIELDS} } disputes(status: OPEN) { totalCount edges { node { id } } } }`, { id: dispute.id })).data;
    const seen = await Promise.all([CHENGHAI, CHAOYANG, countyHead('U440515'), director(), provincialOfficer(), of('BB4405')].map(read));
    expect(seen.map(({ dispute: one, disputes }) => [one !== null, disputes.totalCount])).toEqual([[true, 1], [true, 1], [true, 1], [true, 1], [true, 1], [false, 0]]);
  });

  it('REG-7 › bad input gets its code and changes nothing', async () => {
    const free = (await claims.register(of('BB4405'), FACTORY, 'parcels')).data.registerDevelopment.registration.id;
    const { id } = await opened();
    const before = await claims.scene.sql('select d.id, d.version, (select count(*)::int from dispute_statement) as statements from dispute d');
    const refusals: [string, ReturnType<typeof open>][] = [
      ['CONFLICT DisputeOpen REG-7', open()],
      ['RULE_VIOLATION NothingToDispute REG-7', open(of('BB4405'), free)],
      ['NOT_FOUND RegistrationNotFound', open(CHAOYANG, newId())],
      ['BAD_USER_INPUT TextInvalid', open(CHAOYANG, queued, { grounds: '' })],
      ['NOT_FOUND DisputeNotFound', state(id, of('BB4405'))],
      ['RULE_VIOLATION NotAParty REG-7', state(id, director())],
      ['BAD_USER_INPUT TextInvalid', state(id, CHENGHAI, ' ')],
      ['NOT_FOUND DisputeNotFound', rule(newId())],
      ['BAD_USER_INPUT TextInvalid', rule(id, { reason: ' ' })],
      ['RULE_VIOLATION NotAParty REG-7', rule(id, { inFavourOf: 'BB4405' })],
      ['RULE_VIOLATION NotRulingCentre REG-7', rule(id, {}, provincialOfficer())],
      ['FORBIDDEN Forbidden', rule(id, {}, countyHead('U440515'))],
      ['FORBIDDEN Forbidden', rule(id, {}, informationSupervisor())],
    ];
    for (const [reason, answer] of refusals) expect(reasonOf(await answer)).toBe(reason);
    expect(await claims.scene.sql('select d.id, d.version, (select count(*)::int from dispute_statement) as statements from dispute d')).toEqual(before);
    await state(id);
    expect(reasonOf(await rule(id, { division: '440501' }))).toBe('RULE_VIOLATION DivisionPlaceholder REG-2');
    expect(await statusOf(held)).toBe('ACTIVE');
    await rule(id);
    expect([reasonOf(await rule(id)), reasonOf(await state(id))]).toEqual(['CONFLICT DisputeRuled REG-7', 'CONFLICT DisputeRuled REG-7']);
    expect(reasonOf(await open(CHENGHAI, held))).toBe('CONFLICT RegistrationEnded REG-5');
  });
});
