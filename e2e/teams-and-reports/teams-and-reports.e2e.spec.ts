import { bureauDay } from '@keyaccount/contracts';
import { rows } from '@keyaccount/subgraph-kit';
import { sampleCity, type SampleCity } from '../from-revenue-to-owner/city';

jest.setTimeout(300_000);

let city: SampleCity;
beforeAll(async () => {
  city = await sampleCity({ customers: 150 });
  await city.tell();
});
afterAll(() => city?.stop());

const dayFromNow = (days: number): string => bureauDay(new Date(Date.now() + days * 86_400_000));
const fen = (amount: string | null): bigint => BigInt((amount ?? 'none').replace('.', ''));

describe('ORG-4 › a project team', () => {
  it('ORG-4 › lets its members see the customer in every service while it is at work, and not a day longer', async () => {
    const { viewer } = await city.as('express.manager').ask<{ viewer: { id: string } }>('{ viewer { id } }');
    const ids = async (username: string): Promise<string[]> =>
      (await city.as(username).ask<{ customers: { edges: { node: { id: string } }[] } }>('{ customers(first: 200, filter: { status: [KEY_ACCOUNT] }) { edges { node { id } } } }')).customers.edges.map(({ node }) => node.id);
    const own = await ids('express.manager');
    const foreign = (await ids('director')).find(id => !own.includes(id));
    const seen = async () => (await city.as('express.manager').ask<{ customer: Record<string, unknown> | null }>(
      'query ($id: ID) { customer(id: $id) { id revenue(year: 2025) { total } grade { level } complaints { totalCount } teams { edges { node { goal status } } } } }', { id: foreign })).customer;
    expect(await seen()).toBeNull();

    const { proposeTeam: { team } } = await city.as('director').ask<{ proposeTeam: { team: { id: string } } }>('mutation ($input: ProposeTeamInput!) { proposeTeam(input: $input) { team { id } } }', {
      input: { kind: 'STAGE', goal: '样例:账单与速递一体化', customerId: foreign, from: dayFromNow(0), until: dayFromNow(90), members: [{ staffId: viewer.id, role: 'LEAD' }] },
    });
    await city.quiet();
    expect(await seen()).toBeNull();
    await city.as('leader').ask('mutation ($id: ID!) { decideTeam(input: { teamId: $id, decision: APPROVE }) { team { status } } }', { id: team.id });
    await city.quiet();
    expect(await seen()).toMatchObject({ id: foreign, grade: { level: expect.any(String) as string }, teams: { edges: [{ node: { goal: '样例:账单与速递一体化', status: 'ACTIVE' } }] } });
    const { activity } = await city.as('express.manager').ask<{ activity: { edges: { node: { summary: string } }[] } }>('query ($id: ID) { activity(customerId: $id, first: 20) { edges { node { summary } } } }', { id: foreign });
    expect(activity.edges.map(({ node }) => node.summary).join()).toContain('阶段型项目组获准组建');

    await city.as('director').ask('mutation ($id: ID!) { endTeam(input: { teamId: $id, reason: "目标已达成" }) { team { status } } }', { id: team.id });
    await city.quiet();
    expect(await seen()).toBeNull();
  });
});

describe('REG-12 › the classification ranking', () => {
  it('REG-12 › a unit’s revenue is reported in its order across services, and sums to the unit’s total to the fen', async () => {
    const groups = [
      { code: 'GOVERNMENT', name: '政府', place: 1, sectors: ['政府机关'] }, { code: 'MAKERS', name: '制造', place: 2, sectors: ['纺织服装', '玩具制造', '食品加工', '塑料制品'] },
      { code: 'TRADE', name: '商贸', place: 3, sectors: ['电子商务', '批发零售'] },
    ];
    await city.as('director').ask('mutation ($input: SetClassificationSchemeInput!) { setClassificationScheme(input: $input) { scheme { validFrom } } }', { input: { validFrom: dayFromNow(0), basis: '样例', groups } });
    await city.as('director').ask('mutation { rankUnitGroups(input: { unitCode: "PB-EXPRESS", groups: ["TRADE", "MAKERS"] }) { unit { code } } }');
    const { classificationReport: { unit, groups: lines } } = await city.as('director').ask<{ classificationReport: { unit: { revenue: { total: string } }; groups: { code: string; revenue: string }[] } }>(
      '{ classificationReport(unitCode: "PB-EXPRESS", year: 2025) { unit { revenue(year: 2025) { total } } groups { code revenue } } }',
    );
    expect(lines.map(({ code }) => code)).toEqual(['TRADE', 'MAKERS', 'GOVERNMENT', '-']);
    expect(lines.reduce((sum, { revenue }) => sum + fen(revenue), 0n)).toBe(fen(unit.revenue.total));
    const sectors = new Map((await rows<{ id: string; sector: string }>(city.databases.registry.db.manager, 'select id, sector from customer')).map(({ id, sector }) => [id, sector]));
    const totals = await rows<{ id: string; fen: bigint }>(city.databases.ledger.db.manager, `select customer_id as id, fen from customer_total where unit_code = 'PB-EXPRESS' and month between 202501 and 202512`);
    const ofMakers = totals.filter(({ id }) => groups[1]?.sectors.includes(sectors.get(id) ?? '')).reduce((sum, total) => sum + total.fen, 0n);
    expect(ofMakers).toBeGreaterThan(0n);
    expect(fen(lines[1]?.revenue ?? null)).toBe(ofMakers);
  });
});
