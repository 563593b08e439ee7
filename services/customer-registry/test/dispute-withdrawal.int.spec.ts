import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, provincialOfficer } from '@keyaccount/test-kit';
import { of, openClaims, reasonOf, type Actor, type Claims } from './claims-scene';

type Dispute = {
  id: string; status: string; withdrawnBy: { id: string } | null; withdrawnAt: string | null; withdrawalReason: string | null; reason: string | null;
  evidence: { activities: { what: string }[] };
};
const FIELDS = 'id status reason withdrawnBy { id } withdrawnAt withdrawalReason evidence { activities { what } }';
const FACTORY = { name: '汕头样例电子厂', creditCode: '91440515MA4WJ3KU86', division: '440515001' };
const [CHENGHAI, CHAOYANG] = [of('U440515'), of('U440513')];

describe('withdrawing a dispute', () => {
  let claims: Claims;
  let held: string;
  let queued: string;
  let disputeId: string;
  beforeEach(async () => {
    claims = await openClaims();
    held = (await claims.register(CHENGHAI, FACTORY, 'express')).data.registerDevelopment.registration.id;
    queued = (await claims.register(CHAOYANG, FACTORY, 'express')).data.registerDevelopment.registration.id;
    disputeId = (await open()).data['openDispute']!.dispute.id;
  });
  afterEach(() => claims.scene.drop());

  const ask = (mutation: string, type: string) => (actor: Actor, input: Record<string, unknown>) =>
    claims.scene.ask<Record<string, { dispute: Dispute }>>(actor, `mutation ($input: ${type}!) { ${mutation}(input: $input) { dispute { ${FIELDS} } } }`, { input });
  const open = (registrationId = queued, actor: Actor = CHAOYANG) => ask('openDispute', 'OpenDisputeInput')(actor, { registrationId, grounds: '我方先行接洽' });
  const withdraw = (actor: Actor = CHAOYANG, input: Record<string, unknown> = {}) => ask('withdrawDispute', 'WithdrawDisputeInput')(actor, { disputeId, reason: '双方已协商', ...input });
  const state = (actor: Actor = CHENGHAI) => ask('stateInDispute', 'StateInDisputeInput')(actor, { disputeId, statement: '登记在先' });
  const rule = () => ask('ruleOnDispute', 'RuleOnDisputeInput')(director(), { disputeId, inFavourOf: 'U440513', reason: '协议由潮阳机构签订' });
  const registrations = () => claims.scene.sql('select * from registration order by id');
  const access = () => claims.scene.sql('select * from customer_access order by customer_id, basis, unit_code, staff_id');

  it('REG-7 › the claimant withdraws with a reason, which is kept; claims and readers stay as they are, and it may be opened anew', async () => {
    const before = [await registrations(), await access()];
    const answer = await withdraw(CHAOYANG, { idempotencyKey: 'w' });
    expect(answer.data['withdrawDispute']!.dispute).toMatchObject({
      status: 'WITHDRAWN', reason: null, withdrawalReason: '双方已协商', withdrawnAt: '2025-01-15T02:00:00.000Z', withdrawnBy: { id: (CHAOYANG as { staffId: string }).staffId },
    });
    expect((await withdraw(CHAOYANG, { idempotencyKey: 'w' })).data).toEqual(answer.data);
    expect([await registrations(), await access()]).toEqual(before);
    expect(await claims.scene.published('registry.dispute-withdrawn.v1')).toMatchObject([
      { aggregate_version: 2, payload: { disputeId, version: 2, claimant: 'U440513', respondent: 'U440515', rulingUnit: 'C4405', withdrawnAt: '2025-01-15T02:00:00.000Z' } },
    ]);
    expect(reasonOf(await open())).toBeUndefined();
    expect(reasonOf(await claims.withdraw(CHENGHAI, held))).toBeUndefined();
    expect((await claims.resubmit(CHAOYANG, queued)).data['resubmitRegistration']!.registration.status).toBe('ACTIVE');
  });

  it('REG-7 › whoever withdraws sees no more of what the other side does from then on', async () => {
    await claims.log(CHENGHAI, held, undefined, '首次走访');
    await withdraw();
    await claims.log(CHENGHAI, held, undefined, '再次走访');
    const { data } = await claims.scene.ask<{ dispute: Dispute }>(CHAOYANG, `query ($id: ID!) { dispute(id: $id) { ${FIELDS} } }`, { id: disputeId });
    expect(data.dispute.evidence.activities).toEqual([{ what: '首次走访' }]);
  });

  it('REG-7 › a dispute that is over is neither heard, ruled nor withdrawn; one ruled is not withdrawn', async () => {
    await withdraw();
    expect([reasonOf(await withdraw()), reasonOf(await state()), reasonOf(await rule())]).toEqual(Array.from({ length: 3 }, () => 'CONFLICT DisputeWithdrawn REG-7'));
    disputeId = (await open()).data['openDispute']!.dispute.id;
    await state();
    await rule();
    expect(reasonOf(await withdraw())).toBe('CONFLICT DisputeRuled REG-7');
    const listed = await claims.scene.ask<{ disputes: { totalCount: number; edges: { node: { status: string } }[] } }>(director(), '{ disputes(status: WITHDRAWN) { totalCount edges { node { status } } } }');
    expect(listed.data.disputes).toEqual({ totalCount: 1, edges: [{ node: { status: 'WITHDRAWN' } }] });
  });

  it('REG-7 › withdrawn and ruled in the same instant: one counts, and claims follow that one', async () => {
    await state();
    const answers = await Promise.all([withdraw(), rule(), withdraw()]);
    expect(answers.map(reasonOf).filter(reason => reason === undefined)).toHaveLength(1);
    const [{ status }] = await claims.scene.sql<{ status: string }>('select status from dispute') as [{ status: string }];
    const told = [...await claims.scene.published('registry.dispute-ruled.v1'), ...await claims.scene.published('registry.dispute-withdrawn.v1')];
    expect(told).toHaveLength(1);
    const [{ status: claim }] = await claims.scene.sql<{ status: string }>('select status from registration where id = $1', [held]) as [{ status: string }];
    expect(claim).toBe(status === 'RULED' ? 'OVERRULED' : 'ACTIVE');
  });

  it('REG-7 › nobody else withdraws it, and bad input changes nothing', async () => {
    const before = await claims.scene.sql('select * from dispute');
    const cases: [string, ReturnType<typeof withdraw>][] = [
      ['RULE_VIOLATION NotClaimant REG-7', withdraw(CHENGHAI)],
      ['RULE_VIOLATION NotClaimant REG-7', withdraw(countyHead('U440515'))],
      ['RULE_VIOLATION NotClaimant REG-7', withdraw(director())],
      ['FORBIDDEN Forbidden', withdraw(provincialOfficer())],
      ['NOT_FOUND DisputeNotFound', withdraw(of('BB4405'))],
      ['NOT_FOUND DisputeNotFound', withdraw(CHAOYANG, { disputeId: newId() })],
      ['NOT_FOUND DisputeNotFound', withdraw(CHAOYANG, { disputeId: 'x' })],
      ['BAD_USER_INPUT TextInvalid', withdraw(CHAOYANG, { reason: ' ' })],
      ['BAD_USER_INPUT TextInvalid', withdraw(CHAOYANG, { reason: '长'.repeat(2001) })],
    ];
    for (const [reason, answer] of cases) expect(reasonOf(await answer)).toBe(reason);
    expect(await claims.scene.sql('select * from dispute')).toEqual(before);
    expect(reasonOf(await withdraw(accountManager('U440513')))).toBeUndefined();
  });
});
