import { GRADE_LEVELS, KINDS, type GradeLevel, type Kind } from '@keyaccount/contracts';
import { accountOf, accountsOf, seen, seers, type Account } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

/** The plan's table, said once more. */
const PLAN: Readonly<Record<Kind, Readonly<Record<GradeLevel, string>>>> = {
  COMPREHENSIVE: { DIAMOND: 'PROVINCE', GOLD: 'CITY', SILVER: 'COUNTY', GENERAL: 'SUB_BRANCH' },
  REGIONAL: { DIAMOND: 'CITY', GOLD: 'COUNTY', SILVER: 'COUNTY', GENERAL: 'SUB_BRANCH' },
  PROFESSIONAL: { DIAMOND: 'PROVINCE', GOLD: 'BUREAU', SILVER: 'BUREAU', GENERAL: 'WORK_TEAM' },
};
const CELLS = KINDS.flatMap(kind => GRADE_LEVELS.map(grade => ({ kind, grade, target: PLAN[kind][grade] })));
const STRANGERS = ['branch.head', 'express.manager'];

/** A silver account of Chaoyang, whoever is responsible for it now. */
const chaoyangs = async (): Promise<Account> => accountOf(walk, { kind: 'REGIONAL', grade: 'SILVER', unit: 'U440513' });

describe('who is responsible, and why', () => {
  it.each(CELLS)('REG-3 › $kind $grade belongs to $target', async ({ kind, grade, target }) => {
    const accounts = await accountsOf(walk, { kind, grade });
    expect(accounts.length).toBeGreaterThan(0);
    for (const { ownership } of accounts) {
      expect(ownership?.decision).toMatchObject({ rule: 'REG-3', inputs: { kind, grade, target, rowFrom: '2000-01-01' } });
      expect(ownership?.decision.reason).toMatch(/\p{Script=Han}.*。$/u);
      expect(ownership?.decision.reasonEn).toMatch(/\.$/);
    }
  });

  it('REG-3 › the business branch stands for the central districts, a county centre for its own, the bureau for its line', async () => {
    const owners = async (kind: Kind, grade: GradeLevel) => new Set((await accountsOf(walk, { kind, grade })).map(({ ownership, division, mainLine }) =>
      (kind === 'PROFESSIONAL' ? `${mainLine} ${ownership?.unit.code}` : `${division.slice(0, 6)} ${ownership?.unit.code}`)));
    for (const one of await owners('COMPREHENSIVE', 'SILVER')) expect(one).toMatch(/^4405(07|11|12) BB4405$/);
    for (const one of await owners('REGIONAL', 'SILVER')) expect(one).toMatch(/^(4405\d\d) U\1$/);
    expect(await owners('PROFESSIONAL', 'GOLD')).toContain('express PB-EXPRESS');
  });

  it('REG-3 › where no sub-branch covers the place, the county stands in and the city centre has it on its list, with a day until which', async () => {
    const [general] = (await accountsOf(walk, { grade: 'GENERAL', unit: 'U440523' }));
    expect(general?.ownership?.decision).toMatchObject({ flagged: true, inputs: { target: 'SUB_BRANCH', coverage: '440523' } });
    const list = (username: string) => walk.as(username).ask<{ flaggedAssignments: { edges: { node: { customer: { id: string }; due: string } }[] } }>('{ flaggedAssignments { edges { node { customer { id } due overdue } } } }');
    const flagged = (await list('director')).flaggedAssignments.edges.map(({ node }) => node.customer.id);
    expect(flagged).toContain(general?.id);
    expect((await list('chaoyang.head')).flaggedAssignments.edges).toEqual([]);
  });

  it('REG-7 › an override has an author, a reason and an end; the account moves, its people change, and comes back by itself', async () => {
    const { id } = await chaoyangs();
    const input = { customerId: id, unit: 'BB4405', reason: '客户总部迁入市区', until: walk.day(10) };
    const { override } = await walk.as('director').does<{ override: { id: string } }>('overrideOwnership', { input, select: 'override { id reason decidedBy { id } } customer { id }' });
    await walk.quiet();
    const moved = await seen(walk, 'director', id);
    expect(moved?.ownership).toMatchObject({ unit: { code: 'BB4405' }, decision: { rule: 'REG-7', flagged: false, override: { id: override.id, reason: '客户总部迁入市区' } } });
    expect(moved?.ownership?.decision.reason).toContain('客户总部迁入市区');
    expect(moved?.accountTeam?.a).not.toBeNull();
    // The unit that filed it goes on seeing it; its account managers do not.
    expect(await seers(walk, id, ['chaoyang.head', 'chaoyang.manager', 'branch.head', 'express.manager', 'province'])).toEqual(['chaoyang.head', 'branch.head', 'province']);
    const steps = (await walk.cascade(moved?.ownership?.correlationId ?? '')).map(({ type }) => type);
    expect(steps).toEqual(expect.arrayContaining(['registry.ownership-override-decided.v1', 'registry.ownership-reassigned.v1', 'registry.customer-access-changed.v1']));
    walk.forward(11);
    await walk.as('supervisor').does('settleOwnership', { input: {}, select: 'on resolved moved' });
    await walk.quiet();
    expect((await seen(walk, 'chaoyang.head', id))?.ownership).toMatchObject({ unit: { code: 'U440513' }, decision: { rule: 'REG-3' } });
    const { customer } = await walk.as('director').ask<{ customer: { ownershipHistory: { unit: { code: string } }[] } }>('query ($id: ID!) { customer(id: $id) { ownershipHistory { unit { code } since until } } }', { id });
    expect(customer.ownershipHistory.slice(0, 3).map(({ unit }) => unit.code)).toEqual(['U440513', 'BB4405', 'U440513']);
  });

  it('REG-7 › it is always answerable whose a customer was on a day', async () => {
    const { id } = await chaoyangs();
    const on = async (username: string, day: string) => (await walk.as(username).ask<{ ownershipExplanation: { unit: { code: string }; decision: { rule: string } } | null }>(
      'query ($id: ID!, $on: Date) { ownershipExplanation(customerId: $id, on: $on) { unit { code } decision { rule reason } } }', { id, on: day })).ownershipExplanation;
    expect([(await on('director', walk.day(-8)))?.decision.rule, (await on('director', walk.day()))?.decision.rule]).toEqual(['REG-7', 'REG-3']);
    expect(await on('branch.head', walk.day())).toBeNull();
  });

  it('REG-7 › an override without a reason, without an end ahead, for nobody’s unit, or over another one is refused', async () => {
    const { id: customerId } = await chaoyangs();
    const input = { customerId, unit: 'BB4405', reason: '合并', until: walk.day(5) };
    const refused = (more: object) => walk.as('director').refused('overrideOwnership', { input: { ...input, ...more } });
    expect(await refused({ reason: ' ' })).toBe('BAD_USER_INPUT DecisionReasonInvalid REG-7');
    expect(await refused({ until: walk.day() })).toBe('BAD_USER_INPUT PeriodEmpty REG-7');
    expect(await refused({ from: walk.day(-1) })).toBe('BAD_USER_INPUT PeriodInPast REG-7');
    expect(await refused({ unit: 'X' })).toBe('NOT_FOUND UnitUnknown REG-7');
    expect(await refused({ from: walk.day(2) })).toBeUndefined();
    expect(await refused({ from: walk.day(3) })).toBe('CONFLICT OverrideOverlaps REG-7');
  });

  it.each(['chaoyang.head', 'branch.head', 'planning', 'supervisor', 'province'])('REG-7, REG-14 › %s neither overrides nor designates', async username => {
    const { id: customerId } = await chaoyangs();
    const answers = [
      walk.as(username).refused('overrideOwnership', { input: { customerId, unit: 'BB4405', reason: '合并', until: walk.day(5) } }),
      walk.as(username).refused('designateStrategicCustomer', { input: { customerId, reason: '重点' } }),
    ];
    expect(await Promise.all(answers)).toEqual(['FORBIDDEN Forbidden', 'FORBIDDEN Forbidden']);
  });
});

describe('what the city centre leads', () => {
  it('REG-13 › the bureau leads a professional account in its line, the city centre its comprehensive business', async () => {
    const { id } = await accountOf(walk, { kind: 'PROFESSIONAL', grade: 'GOLD', unit: 'PB-EXPRESS' });
    const { customer } = await walk.as('director').ask('query ($id: ID!) { customer(id: $id) { secondDevelopment { mainLine ownLine { code } comprehensive { code } } } }', { id });
    expect(customer).toEqual({ secondDevelopment: { mainLine: 'express', ownLine: { code: 'PB-EXPRESS' }, comprehensive: { code: 'C4405' } } });
  });

  it('REG-13 › a bureau registers its own line first, and no comprehensive business', async () => {
    const customer = { name: '龙湖样例电商园', division: '440507001' };
    const register = (line?: string) => ({ input: { customer, ...(line && { line }) }, select: 'registration { status line unit { code } }' });
    expect(await walk.as('express.manager').refused('registerDevelopment', register())).toBe('RULE_VIOLATION BeyondOwnLine REG-13');
    expect(await walk.as('express.manager').refused('registerDevelopment', register('letters'))).toBe('RULE_VIOLATION BeyondOwnLine REG-13');
    expect(await walk.as('express.manager').does('registerDevelopment', register('express'))).toEqual({ registration: { status: 'ACTIVE', line: 'express', unit: { code: 'PB-EXPRESS' } } });
  });

  it('REG-14 › a strategic customer goes to the city centre, away from the county’s account managers; the end of it brings it back', async () => {
    const { id } = await accountOf(walk, { kind: 'REGIONAL', grade: 'GOLD', unit: 'U440513' });
    const designate = { input: { customerId: id, reason: '市政府定点单位' }, select: 'designation { id } customer { id }' };
    const { designation } = await walk.as('director').does<{ designation: { id: string } }>('designateStrategicCustomer', designate);
    await walk.quiet();
    const strategic = await seen(walk, 'director', id);
    expect(strategic?.ownership).toMatchObject({ unit: { code: 'C4405' }, decision: { rule: 'REG-14', designation: { reason: '市政府定点单位' } } });
    expect(await seers(walk, id, ['chaoyang.head', 'chaoyang.manager', 'province', ...STRANGERS])).toEqual(['chaoyang.head', 'province']);
    expect(await walk.as('director').refused('designateStrategicCustomer', designate)).toBe('CONFLICT DesignationOverlaps REG-14');
    await walk.as('director').does('endStrategicDesignation', { input: { id: designation.id, reason: '期满' } });
    await walk.quiet();
    expect((await seen(walk, 'chaoyang.head', id))?.ownership).toMatchObject({ unit: { code: 'U440513' }, decision: { rule: 'REG-3' } });
    expect(await walk.as('director').refused('endStrategicDesignation', { input: { id: designation.id, reason: '期满' } })).toBe('CONFLICT DesignationOver REG-14');
  });

  it('REG-14 › a strategic diamond stays with the province, the city centre does the work on the ground', async () => {
    const { id } = await accountOf(walk, { kind: 'COMPREHENSIVE', grade: 'DIAMOND' });
    await walk.as('director').does('designateStrategicCustomer', { input: { customerId: id, reason: '省级重点客户' } });
    await walk.quiet();
    expect((await seen(walk, 'province', id))?.ownership).toMatchObject({ unit: { code: 'P44' }, decision: { rule: 'REG-3', groundUnit: { code: 'C4405' } } });
  });
});

describe('another table', () => {
  const cells = CELLS.map(cell => (cell.kind === 'COMPREHENSIVE' && cell.grade === 'SILVER' ? { ...cell, target: 'CITY' } : cell));
  const set = (more: object = {}) => ({ input: { validFrom: walk.day(1), cells, reason: '市局集中经营综合客户', ...more }, select: 'matrix { validFrom }' });

  it('REG-3 › the planning manager tries it, the director lays it down, and nothing moves before its day', async () => {
    const silver = await accountsOf(walk, { kind: 'COMPREHENSIVE', grade: 'SILVER' });
    const preview = await walk.as('planning').ask('query ($input: OwnershipMovesPreviewInput!) { ownershipMovesPreview(input: $input) { moving byUnits { from { code } to { code } customers } } }', { input: { matrix: cells } });
    expect(preview).toEqual({ ownershipMovesPreview: { moving: silver.length, byUnits: [{ from: { code: 'BB4405' }, to: { code: 'C4405' }, customers: silver.length }] } });
    await walk.as('director').does('setResponsibilityMatrix', set());
    await walk.as('supervisor').does('settleOwnership', { input: {} });
    await walk.quiet();
    expect(await accountsOf(walk, { kind: 'COMPREHENSIVE', grade: 'SILVER', unit: 'BB4405' })).toHaveLength(silver.length);
    walk.forward(1);
    expect(await walk.as('supervisor').does('settleOwnership', { input: {}, select: 'moved' })).toMatchObject({ moved: silver.length });
    await walk.quiet();
    const moved = await accountsOf(walk, { kind: 'COMPREHENSIVE', grade: 'SILVER' });
    for (const { ownership } of moved) expect(ownership).toMatchObject({ unit: { code: 'C4405' }, decision: { rule: 'REG-3', inputs: { target: 'CITY', rowSource: 'OURS' } } });
  });

  it('REG-3 › a table with a gap, from a past day, twice for a day, or with a bureau for what is not professional is refused', async () => {
    const refused = (more: object) => walk.as('director').refused('setResponsibilityMatrix', set(more));
    expect(await refused({ cells: cells.slice(1) })).toBe('BAD_USER_INPUT MatrixIncomplete REG-3');
    expect(await refused({ validFrom: walk.day(-1) })).toBe('BAD_USER_INPUT MatrixInPast REG-3');
    expect(await refused({ validFrom: walk.day() })).toBe('CONFLICT MatrixDayTaken REG-3');
    expect(await refused({ cells: cells.map(cell => ({ ...cell, target: 'BUREAU' })) })).toBe('RULE_VIOLATION MatrixTargetUnfit REG-3');
  });

  it.each(['planning', 'chaoyang.head', 'province', 'supervisor'])('REG-3 › %s lays down no table', async username =>
    expect(await walk.as(username).refused('setResponsibilityMatrix', set({ validFrom: walk.day(3) }))).toBe('FORBIDDEN Forbidden'));
});

it('REG-3, REG-7, REG-14 › whatever was decided, every invariant holds', async () => {
  await walk.quiet();
  expect(await walk.violations()).toEqual([]);
});
