import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

const GROUPS = [
  { code: 'GOVERNMENT', name: '政府客户群', place: 1, sectors: ['政府机关'] },
  { code: 'MAKERS', name: '制造客户群', place: 2, sectors: ['纺织服装', '玩具制造', '食品加工', '塑料制品'] },
  { code: 'TRADE', name: '商贸客户群', place: 3, sectors: ['电子商务', '批发零售'] },
];
const table = (more: object = {}) => ({ input: { validFrom: walk.day(), basis: '省局分类排序办法', groups: GROUPS, ...more }, select: 'scheme { validFrom groups { code place } }' });
const ranking = (groups: readonly string[], unitCode = 'U440513') => ({ input: { unitCode, groups }, select: 'unit { rankedGroups { place since group { code } } }' });

type Report = { unit: { revenue: { total: string } }; scheme: { validFrom: string } | null; groups: { code: string; ranked: boolean; others: boolean; sectors: string[]; revenue: string }[] };
const report = async (username: string, unitCode = 'U440513', on: string | null = null): Promise<Report | null> =>
  (await walk.as(username).ask<{ classificationReport: Report | null }>(
    `query ($unitCode: String!, $on: Date) { classificationReport(unitCode: $unitCode, year: 2025, on: $on) {
      unit { revenue(year: 2025) { total } } scheme { validFrom } groups { code ranked others sectors revenue } } }`, { unitCode, on })).classificationReport;
const orderOf = ({ groups }: Report): string[] => groups.map(({ code }) => code);
const fen = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sum = ({ groups }: Report): bigint => groups.reduce((total, { revenue }) => total + fen(revenue), 0n);

describe('the classification ranking', () => {
  it('REG-12 › without a table all revenue is in no group', async () => {
    const before = (await report('chaoyang.head'))!;
    expect([before.scheme, orderOf(before)]).toEqual([null, ['-']]);
    expect(sum(before)).toBe(fen(before.unit.revenue.total));
  });

  it('REG-12 › the city centre draws up one table a day, and nobody else; a sector is in one group', async () => {
    for (const username of ['planning', 'chaoyang.head', 'province']) expect(await walk.as(username).refused('setClassificationScheme', table())).toBe('FORBIDDEN Forbidden');
    const twice = [...GROUPS, { code: 'SHOPS', name: '门店', place: 4, sectors: ['批发零售'] }];
    expect(await walk.as('director').refused('setClassificationScheme', table({ groups: twice }))).toBe('BAD_USER_INPUT SectorTwice REG-12');
    expect(await walk.as('director').refused('setClassificationScheme', table({ validFrom: walk.day(-1) }))).toBe('BAD_USER_INPUT SchemeInPast REG-12');
    expect(await walk.as('director').refused('setClassificationScheme', table({ basis: '\u200b' }))).toBe('BAD_USER_INPUT SchemeBasisInvalid REG-12');
    const drawn = await Promise.all([walk.as('director').refused('setClassificationScheme', table()), walk.as('director').refused('setClassificationScheme', table())]);
    expect(drawn.sort()).toEqual(['CONFLICT SchemeDayTaken REG-12', undefined]);
  });

  it('REG-12 › a unit’s head ranks its groups; others see the order who see the unit’s work', async () => {
    expect(await walk.as('chaoyang.manager').refused('rankUnitGroups', ranking(['TRADE']))).toBe('FORBIDDEN Forbidden');
    expect(await walk.as('branch.head').refused('rankUnitGroups', ranking(['TRADE']))).toBe('RULE_VIOLATION NotUnitHead REG-12');
    expect(await walk.as('chaoyang.head').refused('rankUnitGroups', ranking(['SHOPS']))).toBe('BAD_USER_INPUT UnknownGroup REG-12');
    expect(await walk.as('chaoyang.head').does('rankUnitGroups', ranking(['TRADE', 'MAKERS']))).toEqual({
      unit: { rankedGroups: [{ place: 1, since: walk.day(), group: { code: 'TRADE' } }, { place: 2, since: walk.day(), group: { code: 'MAKERS' } }] } });
    const ranked = '{ unit(code: "U440513") { rankedGroups { group { code } } } }';
    expect(await walk.as('planning').ask(ranked)).toEqual({ unit: { rankedGroups: [{ group: { code: 'TRADE' } }, { group: { code: 'MAKERS' } }] } });
    expect(await walk.as('branch.head').ask(ranked)).toEqual({ unit: { rankedGroups: null } });
  });
});

describe('the report by it', () => {
  it('REG-12 › names the unit’s groups in its order, then the table’s others, then what is in none, and sums to the unit’s revenue', async () => {
    const own = (await report('chaoyang.head'))!;
    expect([orderOf(own), own.groups.map(({ ranked }) => ranked)]).toEqual([['TRADE', 'MAKERS', 'GOVERNMENT', '-'], [true, true, false, false]]);
    expect(sum(own)).toBe(fen(own.unit.revenue.total));
    expect(own.groups.every(({ revenue }) => fen(revenue) >= 0n) && fen(own.unit.revenue.total) > 0n).toBe(true);
    expect(await report('director')).toEqual(own);
    expect(await report('province')).toEqual(own);
    const ofManager = (await report('chaoyang.manager'))!;
    expect(sum(ofManager)).toBe(fen(ofManager.unit.revenue.total));
    expect(sum(ofManager)).toBeLessThanOrEqual(sum(own));
    expect([await report('branch.head'), await report('express.manager'), await report('chaoyang.head', 'PB-EXPRESS')]).toEqual([null, null, null]);
  });

  it('REG-12 › follows a new table from its day on; a day before answers as it was', async () => {
    await walk.as('director').does('setClassificationScheme', table({ validFrom: walk.day(30), groups: [GROUPS[2], { ...GROUPS[1], sectors: ['纺织服装'] }] }));
    const [before, after] = [(await report('chaoyang.head', 'U440513', walk.day(29)))!, (await report('chaoyang.head', 'U440513', walk.day(30)))!];
    expect([orderOf(before), orderOf(after)]).toEqual([['TRADE', 'MAKERS', 'GOVERNMENT', '-'], ['TRADE', 'MAKERS', '-']]);
    expect([sum(before), before.groups[0]?.revenue]).toEqual([sum(after), after.groups[0]?.revenue]);
    const then = walk.day();
    walk.forward(30);
    expect(await report('chaoyang.head')).toEqual(after);
    expect(await report('chaoyang.head', 'U440513', then)).toEqual({ ...before, scheme: { validFrom: then } });
    await walk.quiet();
    expect(await walk.violations()).toEqual([]);
  });
});
