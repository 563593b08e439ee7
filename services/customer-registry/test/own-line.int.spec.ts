import { of, openClaims, reasonOf, type Actor, type Claims } from './claims-scene';
import { approveAll, filedWith, unitChanged } from './scene';

const FACTORY = { name: '汕头样例电子厂', division: '440515001' };
const EXPRESS = of('PB-EXPRESS');
const REFUSED = 'RULE_VIOLATION BeyondOwnLine REG-13';

describe('a professional bureau develops its own line', () => {
  let claims: Claims;
  beforeEach(async () => void (claims = await openClaims()));
  afterEach(() => claims.scene.drop());

  const declare = (actor: Actor, customer: object, line: string | null) => claims.scene.ask<{ declareMarketing: object }>(
    actor, 'mutation ($input: DeclareMarketingInput!) { declareMarketing(input: $input) { declaration { line unit { code } } } }',
    { input: { customer, line, service: '商函', plan: '逐户走访', startsOn: '2025-01-15', endsOn: '2025-02-15' } });

  it('REG-13 › comprehensive business and other lines are refused, in the check beforehand as well; nothing is recorded', async () => {
    for (const line of [undefined, 'letters']) {
      const answers = [await claims.register(EXPRESS, FACTORY, line), await claims.check(EXPRESS, FACTORY, line)];
      expect(answers.map(reasonOf)).toEqual([REFUSED, REFUSED]);
      expect(answers.map(({ errors }) => errors?.[0]?.extensions['field'])).toEqual(['input.line', 'input.line']);
    }
    expect(await claims.scene.sql('select 1 from customer')).toEqual([]);
    expect((await claims.register(EXPRESS, FACTORY, 'express')).data.registerDevelopment.registration).toMatchObject({ status: 'ACTIVE', line: 'express' });
    expect((await claims.register(of('C4405'), { ...FACTORY, name: '另一样例厂' })).data.registerDevelopment.registration).toMatchObject({ status: 'ACTIVE', line: null });
  });

  it('REG-13 › leave for another unit’s account is asked for the own line only', async () => {
    await filedWith(claims.scene, { A1: { division: '440515001', grade: 'SILVER' } });
    await approveAll(claims.scene);
    const [account] = await claims.scene.sql<{ name: string }>('select name from customer');
    const customer = { name: account!.name, division: '440515001' };
    expect([reasonOf(await declare(EXPRESS, customer, null)), reasonOf(await declare(EXPRESS, customer, 'letters'))]).toEqual([REFUSED, REFUSED]);
    expect((await declare(EXPRESS, customer, 'express')).data.declareMarketing).toEqual({ declaration: { line: 'express', unit: { code: 'PB-EXPRESS' } } });
  });

  it('REG-13 › a queued claim in a line that the bureau has lost does not come back', async () => {
    const first = (await claims.register(of('U440515'), FACTORY, 'express')).data.registerDevelopment.registration;
    const queued = (await claims.register(EXPRESS, FACTORY, 'express')).data.registerDevelopment.registration;
    await claims.withdraw(of('U440515'), first.id);
    await claims.scene.deliver(unitChanged({ code: 'PB-EXPRESS', tier: 'PROFESSIONAL_BUREAU', parent: 'C4405', lines: ['parcels'] }, 2));
    expect(reasonOf(await claims.resubmit(EXPRESS, queued.id))).toBe(REFUSED);
    await claims.scene.deliver(unitChanged({ code: 'PB-EXPRESS', tier: 'PROFESSIONAL_BUREAU', parent: 'C4405', lines: ['express'] }, 3));
    expect((await claims.resubmit(EXPRESS, queued.id)).data['resubmitRegistration']!.registration.status).toBe('ACTIVE');
  });
});
