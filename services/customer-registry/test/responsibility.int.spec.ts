import type { GradeLevel } from '@keyaccount/contracts';
import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, informationSupervisor, provincialOfficer } from '@keyaccount/test-kit';
import { approveAll, filedWith, openScene, unitChanged, UNITS, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
type Answer = { data: unknown; errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
const DAY = 86_400;
const reasonOf = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, rule } }) => [code, reason, rule].filter(Boolean).join(' ')).join();

const CELLS: Readonly<Record<string, Readonly<Record<GradeLevel, string>>>> = {
  COMPREHENSIVE: { DIAMOND: 'PROVINCE', GOLD: 'CITY', SILVER: 'COUNTY', GENERAL: 'SUB_BRANCH' },
  REGIONAL: { DIAMOND: 'CITY', GOLD: 'COUNTY', SILVER: 'COUNTY', GENERAL: 'SUB_BRANCH' },
  PROFESSIONAL: { DIAMOND: 'PROVINCE', GOLD: 'BUREAU', SILVER: 'BUREAU', GENERAL: 'WORK_TEAM' },
};
const cells = (changed: Readonly<Record<string, string>> = {}) =>
  Object.entries(CELLS).flatMap(([kind, row]) => Object.entries(row).map(([grade, target]) => ({ kind, grade, target: changed[`${kind}/${grade}`] ?? target })));

describe('who is responsible', () => {
  let scene: Scene;
  let ids: Map<string, string>;
  const idOf = (ref: string): string => ids.get(ref)!;
  beforeEach(async () => {
    scene = await openScene();
    ids = await filedWith(scene, {
      A: { division: '440515001', grade: 'SILVER' }, B: { division: '440515001', grade: 'SILVER' }, D: { division: '440515001', grade: 'DIAMOND' },
      P: { division: '440515001', grade: 'GOLD', lines: ['express'] }, F: { division: '440514003', grade: 'SILVER' },
    });
    await approveAll(scene);
  });
  afterEach(() => scene.drop());

  const ask = <Data>(query: string, variables: Record<string, unknown> = {}, actor: Actor = director()) => scene.ask<Data>(actor, query, variables);
  const change = (name: string, type: string, answer: string) => (input: Record<string, unknown>, actor: Actor = director()) =>
    ask<Record<string, { customer: { ownership: { unit: { code: string } } }; override: { id: string }; designation: { id: string } }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`, { input }, actor);
  const owned = 'customer { ownership { unit { code } decision { rule overriddenBy { id } } } }';
  const override = change('overrideOwnership', 'OverrideOwnershipInput', `${owned} override { id unit { code } from until decidedBy { id } }`);
  const endOverride = change('endOverride', 'EndOverrideInput', `${owned} override { id until endReason endedBy { id } }`);
  const designate = change('designateStrategicCustomer', 'DesignateStrategicCustomerInput', `${owned} designation { id from until }`);
  const endDesignation = change('endStrategicDesignation', 'EndStrategicDesignationInput', `${owned} designation { id until }`);
  const setMatrix = change('setResponsibilityMatrix', 'SetResponsibilityMatrixInput', 'matrix { validFrom reason setBy { id } cells { kind grade target source } }');
  const settle = async (input: Record<string, unknown> = {}, actor: Actor = informationSupervisor()) =>
    ask<{ settleOwnership: { on: string; resolved: number; moved: number } }>('mutation ($input: SettleOwnershipInput!) { settleOwnership(input: $input) { on resolved moved } }', { input }, actor);
  const unitOf = async (ref: string) => (await scene.sql<{ unit: string }>('select unit_code as unit from customer where id = $1', [idOf(ref)]))[0]!.unit;
  const state = () => scene.sql('select id, version, unit_code, flagged from customer order by id');

  describe('REG-7 › an override', () => {
    it('moves the customer at once, signed, with its access and team, and ends by itself', async () => {
      const { data } = await override({ customerId: idOf('A'), unit: 'U440513', reason: '协议由潮阳签订', until: '2025-02-01' });
      expect(data['overrideOwnership']).toMatchObject({
        customer: { ownership: { unit: { code: 'U440513' }, decision: { rule: 'REG-7', overriddenBy: { id: director().staffId } } } },
        override: { unit: { code: 'U440513' }, from: '2025-01-15', until: '2025-02-01', decidedBy: { id: director().staffId } },
      });
      const grants = (await scene.published('registry.customer-access-changed.v1')).at(-1)!.payload.customers[0]!.grants;
      expect(grants.filter(({ basis }) => basis === 'OWNER')).toMatchObject([{ unit: 'U440513' }]);
      expect(await scene.sql('select distinct unit_code as unit from account_team_seat where until is null and customer_id = $1', [idOf('A')])).toEqual([{ unit: 'U440513' }]);
      await scene.grade({ [idOf('A')]: 'DIAMOND' }, 2);
      expect(await unitOf('A')).toBe('U440513');
      scene.deps.clock.forward(17 * DAY);
      expect((await settle()).data.settleOwnership).toEqual({ on: '2025-02-01', resolved: 1, moved: 1 });
      expect(await unitOf('A')).toBe('C4405');
      expect((await settle()).data.settleOwnership).toMatchObject({ resolved: 0, moved: 0 });
      expect((await scene.published('registry.ownership-override-decided.v1')).map(({ payload: { unit, ended } }) => [unit, ended])).toEqual([['U440513', false]]);
    });

    it('that begins later moves nobody before its day', async () => {
      await override({ customerId: idOf('A'), unit: 'U440513', reason: '试点', from: '2025-01-20', until: '2025-02-01' });
      await settle();
      expect(await unitOf('A')).toBe('U440515');
      scene.deps.clock.forward(5 * DAY);
      const correlations = async () => new Set((await scene.published('registry.ownership-reassigned.v1')).map(({ correlation_id }) => correlation_id));
      await override({ customerId: idOf('B'), unit: 'U440513', reason: '试点', from: '2025-01-21', until: '2025-02-01' });
      scene.deps.clock.forward(DAY);
      expect((await settle()).data.settleOwnership.moved).toBe(2);
      expect([await unitOf('A'), await unitOf('B'), (await correlations()).size]).toEqual(['U440513', 'U440513', 1]);
    });

    it('lapses though nobody asks: the service settles a new day by itself', async () => {
      await override({ customerId: idOf('A'), unit: 'U440513', reason: '试点', until: '2025-01-20' });
      scene.deps.clock.forward(5 * DAY);
      await scene.running.resume?.();
      await scene.running.stop?.();
      expect(await unitOf('A')).toBe('U440515');
    });

    it('two settlements at the same moment move the customer once', async () => {
      await override({ customerId: idOf('A'), unit: 'U440513', reason: '试点', until: '2025-01-20' });
      scene.deps.clock.forward(5 * DAY);
      const both = await Promise.all([settle(), settle({}, director())]);
      expect(both.reduce((sum, { data }) => sum + data.settleOwnership.moved, 0)).toBe(1);
      expect((await scene.published('registry.ownership-reassigned.v1')).map(({ payload: { to } }) => to)).toEqual(['U440513', 'U440515']);
    });

    it('is ended by hand, once, and another may follow', async () => {
      const { data } = await override({ customerId: idOf('A'), unit: 'U440513', reason: '试点', until: '2025-02-01' });
      const id = data['overrideOwnership']!.override.id;
      expect(reasonOf(await override({ customerId: idOf('A'), unit: 'PB-EXPRESS', reason: '试点', from: '2025-01-31', until: '2025-03-01' }))).toBe('CONFLICT OverrideOverlaps REG-7');
      const ended = await endOverride({ id, reason: '争议已解决' });
      expect(ended.data['endOverride']).toMatchObject({ customer: { ownership: { unit: { code: 'U440515' } } }, override: { until: '2025-01-15', endReason: '争议已解决', endedBy: { id: director().staffId } } });
      expect(reasonOf(await endOverride({ id, reason: '再次' }))).toBe('CONFLICT OverrideOver REG-7');
      expect((await override({ customerId: idOf('A'), unit: 'PB-EXPRESS', reason: '试点', until: '2025-03-01' })).errors).toBeUndefined();
      expect((await scene.published('registry.ownership-override-decided.v1')).map(({ payload: { version, ended } }) => [version, ended])).toEqual([[1, false], [2, true], [1, false]]);
    });

    it('of two at the same moment one holds', async () => {
      const both = await Promise.all(['U440513', 'PB-EXPRESS'].map(unit => override({ customerId: idOf('A'), unit, reason: '试点', until: '2025-02-01' })));
      expect(both.map(reasonOf).sort()).toEqual(['CONFLICT OverrideOverlaps REG-7', undefined]);
      expect(await scene.sql('select 1 from responsibility_exception')).toHaveLength(1);
    });

    it('the same key answers the first result', async () => {
      const input = { customerId: idOf('A'), unit: 'U440513', reason: '试点', until: '2025-02-01', idempotencyKey: 'k1' };
      expect((await override(input)).data).toEqual((await override(input)).data);
      expect(await scene.sql('select 1 from responsibility_exception')).toHaveLength(1);
    });

    it('is refused where it cannot be, and changes nothing', async () => {
      const before = await state();
      const good = { customerId: idOf('A'), unit: 'U440513', reason: '试点', until: '2025-02-01' };
      const cases: [Record<string, unknown>, Actor, string][] = [
        [{ unit: 'NOWHERE' }, director(), 'NOT_FOUND UnitUnknown REG-7'], [{ reason: ' ' }, director(), 'BAD_USER_INPUT DecisionReasonInvalid REG-7'],
        [{ from: '2025-01-14' }, director(), 'BAD_USER_INPUT PeriodInPast REG-7'], [{ until: '2025-01-15' }, director(), 'BAD_USER_INPUT PeriodEmpty REG-7'],
        [{ customerId: newId() }, director(), 'NOT_FOUND CustomerNotFound'], [{ customerId: 'x' }, director(), 'NOT_FOUND CustomerNotFound'],
        [{}, countyHead('U440515'), 'FORBIDDEN Forbidden'], [{}, provincialOfficer(), 'FORBIDDEN Forbidden'],
      ];
      for (const [more, actor, reason] of cases) expect(reasonOf(await override({ ...good, ...more }, actor))).toBe(reason);
      expect(reasonOf(await endOverride({ id: newId(), reason: '无' }))).toBe('NOT_FOUND OverrideNotFound');
      expect([await state(), await scene.sql('select 1 from responsibility_exception')]).toEqual([before, []]);
    });
  });

  describe('REG-14 › a strategic customer', () => {
    it('goes to the city centre below diamond, stays there whatever its grade, and returns when the designation ends', async () => {
      const { data } = await designate({ customerId: idOf('A'), reason: '市政府' });
      expect(data['designateStrategicCustomer']).toMatchObject({ customer: { ownership: { unit: { code: 'C4405' }, decision: { rule: 'REG-14' } } }, designation: { from: '2025-01-15', until: null } });
      await scene.grade({ [idOf('A')]: 'GENERAL' }, 2);
      expect(await unitOf('A')).toBe('C4405');
      expect(reasonOf(await designate({ customerId: idOf('A'), reason: '市政府' }))).toBe('CONFLICT DesignationOverlaps REG-14');
      const ended = await endDesignation({ id: data['designateStrategicCustomer']!.designation.id, reason: '机构改革' });
      expect(ended.data['endStrategicDesignation']!.customer.ownership.unit.code).toBe('S440515001');
      expect(reasonOf(await endDesignation({ id: data['designateStrategicCustomer']!.designation.id, reason: '再次' }))).toBe('CONFLICT DesignationOver REG-14');
    });

    it('of diamond grade stays where REG-3 says, and the city centre does the work on the ground', async () => {
      await scene.sql(`update customer set kind = 'COMPREHENSIVE' where id = $1`, [idOf('D')]);
      await designate({ customerId: idOf('D'), reason: '省级重点' });
      const { data } = await ask<{ customer: { ownership: object } }>(
        'query ($id: ID!) { customer(id: $id) { ownership { unit { code } decision { rule groundUnit { code } designation { reason } } } } }', { id: idOf('D') });
      expect(data.customer.ownership).toEqual({ unit: { code: 'P44' }, decision: { rule: 'REG-3', groundUnit: { code: 'C4405' }, designation: { reason: '省级重点' } } });
    });

    it('an override stands above the designation', async () => {
      await designate({ customerId: idOf('A'), reason: '市政府' });
      await override({ customerId: idOf('A'), unit: 'U440513', reason: '试点', until: '2025-02-01' });
      expect(await unitOf('A')).toBe('U440513');
    });
  });

  it('REG-13 › who leads a professional account’s own line and its comprehensive business', async () => {
    const { data } = await ask<{ p: object; a: object }>(
      'query ($p: ID!, $a: ID!) { p: customer(id: $p) { secondDevelopment { mainLine ownLine { code } comprehensive { code } } } a: customer(id: $a) { secondDevelopment { mainLine } } }', { p: idOf('P'), a: idOf('A') });
    expect(data).toEqual({ p: { secondDevelopment: { mainLine: 'express', ownLine: { code: 'PB-EXPRESS' }, comprehensive: { code: 'C4405' } } }, a: { secondDevelopment: null } });
  });

  describe('REG-3 › the matrix as dated data', () => {
    it('a version begins on its day, moves whom it concerns when that day is settled, and its predecessors stay readable', async () => {
      await scene.sql(`update customer set kind = 'REGIONAL' where id = any($1)`, [[idOf('A'), idOf('B')]]);
      const { data } = await setMatrix({ validFrom: '2025-02-01', cells: cells({ 'REGIONAL/SILVER': 'CITY' }), reason: '集中管理' });
      expect(data['setResponsibilityMatrix']).toMatchObject({ matrix: { validFrom: '2025-02-01', reason: '集中管理', setBy: { id: director().staffId } } });
      expect((await settle()).data.settleOwnership.moved).toBe(0);
      scene.deps.clock.forward(17 * DAY);
      const preview = await ask<{ ownershipMovesPreview: { moving: number } }>('{ ownershipMovesPreview(input: {}) { moving } }');
      const { moved } = (await settle()).data.settleOwnership;
      expect(moved).toBe(preview.data.ownershipMovesPreview.moving);
      expect([await unitOf('A'), await unitOf('P')]).toEqual(['C4405', 'PB-EXPRESS']);
      expect((await settle()).data.settleOwnership).toMatchObject({ resolved: 0 });
      const versions = await ask<{ responsibilityMatrices: { validFrom: string; cells: { kind: string; grade: string; target: string; source: string }[] }[]; then: { validFrom: string } }>(
        '{ responsibilityMatrices { validFrom cells { kind grade target source } } then: responsibilityMatrix(on: "2025-01-31") { validFrom } }');
      expect(versions.data.responsibilityMatrices.map(({ validFrom, cells: { length } }) => [validFrom, length])).toEqual([['2025-02-01', 12], ['2000-01-01', 12]]);
      expect(versions.data.responsibilityMatrices[0]!.cells.filter(({ kind, grade }) => kind === 'REGIONAL' && grade === 'SILVER')).toMatchObject([{ target: 'CITY', source: 'OURS' }]);
      expect(versions.data.then.validFrom).toBe('2000-01-01');
      expect((await scene.published('registry.responsibility-matrix-set.v1'))[0]!.payload).toMatchObject({ validFrom: '2025-02-01', cellsChanged: 1 });
    });

    it('a version from today is settled at once', async () => {
      await settle();
      await setMatrix({ validFrom: '2025-01-15', cells: cells({ 'PROFESSIONAL/GOLD': 'CITY' }), reason: '集中' });
      expect((await settle()).data.settleOwnership.moved).toBe(1);
      expect(await unitOf('P')).toBe('C4405');
    });

    it('is refused where it cannot be', async () => {
      const good = { validFrom: '2025-02-01', cells: cells(), reason: '集中' };
      const cases: [Record<string, unknown>, Actor, string][] = [
        [{ cells: cells().slice(1) }, director(), 'BAD_USER_INPUT MatrixIncomplete REG-3'], [{ cells: [...cells(), ...cells().slice(0, 1)] }, director(), 'BAD_USER_INPUT MatrixIncomplete REG-3'],
        [{ cells: cells({ 'REGIONAL/GOLD': 'BUREAU' }) }, director(), 'RULE_VIOLATION MatrixTargetUnfit REG-3'], [{ validFrom: '2025-01-14' }, director(), 'BAD_USER_INPUT MatrixInPast REG-3'],
        [{ reason: '' }, director(), 'BAD_USER_INPUT DecisionReasonInvalid REG-7'], [{}, countyHead('U440515'), 'FORBIDDEN Forbidden'],
      ];
      for (const [more, actor, reason] of cases) expect(reasonOf(await setMatrix({ ...good, ...more }, actor))).toBe(reason);
      expect(await scene.sql('select 1 from responsibility_matrix')).toHaveLength(1);
      await setMatrix(good);
      expect(reasonOf(await setMatrix(good))).toBe('CONFLICT MatrixDayTaken REG-3');
      expect(reasonOf(await settle({ on: '2025-01-16' }))).toBe('BAD_USER_INPUT DayNotReached');
      expect(reasonOf(await settle({}, accountManager('U440515')))).toBe('FORBIDDEN Forbidden');
    });
  });

  describe('REG-7 › why is this ours', () => {
    const why = async (ref: string, on: string, actor: Actor = director()) =>
      (await ask<{ ownershipExplanation: { unit: { code: string }; decision: object } | null }>(
        `query ($id: ID!, $on: Date) { ownershipExplanation(customerId: $id, on: $on) { unit { code } decision { rule flagged
          inputs { grade kind division target rowFrom rowSource coverage matrix { validFrom setBy { id } } } override { reason decidedBy { id } } designation { reason } } } }`, { id: idOf(ref), on }, actor)).data.ownershipExplanation;

    it('is answered for any day as it was decided then, also where only the grade changed within the unit', async () => {
      await scene.sql(`update customer set kind = 'REGIONAL' where id = $1`, [idOf('A')]);
      await scene.deliver(unitChanged({ ...UNITS[3]!, divisions: ['440515', '440599'] }, 2));
      scene.deps.clock.forward(DAY);
      await scene.grade({ [idOf('A')]: 'GOLD' }, 2);
      scene.deps.clock.forward(DAY);
      await override({ customerId: idOf('A'), unit: 'U440513', reason: '试点', until: '2025-02-01' });
      expect(await why('A', '2025-01-14')).toBeNull();
      const plan = { rowFrom: '2000-01-01', matrix: { validFrom: '2000-01-01', setBy: null }, division: '440515001', kind: 'REGIONAL', target: 'COUNTY' };
      expect(await why('A', '2025-01-15')).toEqual({
        unit: { code: 'U440515' }, decision: { rule: 'REG-3', flagged: false, inputs: { ...plan, grade: 'SILVER', rowSource: 'OURS', coverage: '440515' }, override: null, designation: null },
      });
      expect(await why('A', '2025-01-16')).toMatchObject({ unit: { code: 'U440515' }, decision: { inputs: { ...plan, grade: 'GOLD', rowSource: 'PLAN', coverage: '440515' } } });
      expect(await why('A', '2025-01-17')).toMatchObject({ unit: { code: 'U440513' }, decision: { rule: 'REG-7', inputs: { coverage: null }, override: { reason: '试点', decidedBy: { id: director().staffId } } } });
      const { data } = await ask<{ customer: object }>('query ($id: ID!) { customer(id: $id) { was: ownershipOn(on: "2025-01-15") { unit { code } decision { inputs { grade } } } is: ownershipOn(on: "2025-01-17") { unit { code } } } }', { id: idOf('A') });
      expect(data.customer).toEqual({ was: { unit: { code: 'U440515' }, decision: { inputs: { grade: 'SILVER' } } }, is: { unit: { code: 'U440513' } } });
    });

    it('is not answered to a stranger, nor for a day to come', async () => {
      expect(await why('A', '2025-01-15', countyHead('U440513'))).toBeNull();
      expect(reasonOf(await ask('query ($id: ID!) { ownershipExplanation(customerId: $id, on: "2025-01-16") { since } }', { id: idOf('A') }))).toBe('BAD_USER_INPUT DayNotReached');
    });
  });

  it('a list of customers is explained by as many statements as one customer', async () => {
    await scene.sql(`update customer set kind = 'PROFESSIONAL', main_line = 'express'`);
    for (const customerId of ids.values()) {
      await designate({ customerId, reason: '市政府' });
      await override({ customerId, unit: 'U440513', reason: '试点', until: '2025-02-01' });
    }
    const list = (first: number) => countStatements(scene.deps.db, () => ask<{ customers: { edges: object[] } }>(
      `{ customers(first: ${first}) { edges { node { secondDevelopment { comprehensive { code } } ownershipOn(on: "2025-01-15") { unit { code } } ownershipOverrides { id } strategicDesignations { id }
         teamOn(on: "2025-01-15") { a { id } } ownership { decision { override { id } designation { id } groundUnit { code } inputs { matrix { validFrom } } } } } } } }`));
    const [short, long] = [await list(1), await list(5)];
    expect([short.result.errors, long.result.errors, long.result.data.customers.edges.length]).toEqual([undefined, undefined, 5]);
    expect(long.statements).toHaveLength(short.statements.length);
  });

  it('REG-16 › flagged assignments are listed with their clock, to those who see them', async () => {
    const list = async (actor: Actor = director()) =>
      (await ask<{ flaggedAssignments: { totalCount: number; edges: { node: object }[] } }>('{ flaggedAssignments { totalCount edges { node { customer { id } since due overdue } } } }', {}, actor)).data.flaggedAssignments;
    expect(await list()).toMatchObject({ totalCount: 1, edges: [{ node: { customer: { id: idOf('F') }, due: '2025-01-22', overdue: false } }] });
    scene.deps.clock.forward(8 * DAY);
    expect((await list()).edges).toMatchObject([{ node: { overdue: true } }]);
    expect(await list(countyHead('U440515'))).toEqual({ totalCount: 0, edges: [] });
    await override({ customerId: idOf('F'), unit: 'U440513', reason: '就近负责', until: '2025-12-31' });
    expect((await list()).edges).toEqual([]);
  });

  it('REG-3 › a planned coverage is previewed without effect, and what then happens is what was previewed', async () => {
    const before = await state();
    const asked = (first: number, after: string | null) => ask<{ ownershipMovesPreview: { examined: number; moving: number; byUnits: { from: { code: string }; to: { code: string }; customers: number }[]; moves: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { customer: { id: string }; to: { code: string }; decision: { rule: string } } }[] } } }>(
      `query ($first: Int!, $after: String) { ownershipMovesPreview(input: { coverage: [{ unit: "U440515", divisions: [], lines: [] }, { unit: "U440513", divisions: ["440513", "440515"], lines: [] }] }, first: $first, after: $after) {
        examined moving byUnits { from { code } to { code } customers } moves { totalCount pageInfo { endCursor hasNextPage } edges { node { customer { id } to { code } decision { rule } } } } } }`, { first, after });
    await scene.sql(`update customer set kind = 'COMPREHENSIVE' where id = any($1)`, [[idOf('A'), idOf('B')]]);
    const one = (await asked(1, null)).data.ownershipMovesPreview;
    const two = (await asked(1, one.moves.pageInfo.endCursor)).data.ownershipMovesPreview;
    expect(one).toMatchObject({ examined: 5, moving: 2, byUnits: [{ from: { code: 'U440515' }, to: { code: 'U440513' }, customers: 2 }] });
    expect([one.moves.pageInfo.hasNextPage, two.moves.pageInfo.hasNextPage]).toEqual([true, false]);
    const foretold = new Map([...one.moves.edges, ...two.moves.edges].map(({ node }) => [node.customer.id, node.to.code]));
    expect(await state()).toEqual(before);
    await scene.deliver(unitChanged({ ...UNITS[3]!, divisions: [] }, 2), unitChanged({ ...UNITS[2]!, divisions: ['440513', '440515'] }, 2));
    const moved = (await scene.published('registry.ownership-reassigned.v1')).map(({ payload: { customerId, to } }) => [customerId, to] as const);
    expect(new Map(moved)).toEqual(foretold);
    expect(reasonOf(await scene.ask(countyHead('U440515'), '{ ownershipMovesPreview(input: {}) { moving } }'))).toBe('FORBIDDEN Forbidden');
  });

  it.each([
    ['coverage: [{ unit: "ZZ", divisions: ["440515"], lines: [] }]', 'NOT_FOUND UnitUnknown'], ['coverage: [{ unit: "U440515", divisions: ["x"], lines: [] }]', 'BAD_USER_INPUT DivisionPrefixMalformed'],
    ['coverage: [{ unit: "U440515", divisions: [], lines: [] }, { unit: "U440515", divisions: [], lines: [] }]', 'BAD_USER_INPUT UnitTwice'],
    ['matrix: [{ kind: REGIONAL, grade: SILVER, target: CITY }, { kind: REGIONAL, grade: SILVER, target: COUNTY }]', 'BAD_USER_INPUT CellTwice'],
  ])('REG-3 › nothing is said of a plan with %s', async (planned, refusal) => {
    expect(reasonOf(await scene.ask(director(), `{ ownershipMovesPreview(input: { ${planned} }) { moving } }`))).toContain(refusal);
  });

  it('REG-3 › a new work team takes over the general accounts of its bureau’s line', async () => {
    await scene.grade({ [idOf('P')]: 'GENERAL' }, 2);
    expect(await unitOf('P')).toBe('S440515001');
    await scene.deliver(unitChanged({ code: 'W-EXPRESS', tier: 'WORK_TEAM', parent: 'PB-EXPRESS' }));
    expect(await unitOf('P')).toBe('W-EXPRESS');
  });
});
