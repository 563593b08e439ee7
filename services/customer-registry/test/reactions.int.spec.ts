import type { EventOf } from '@keyaccount/contracts';
import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { event } from '@keyaccount/test-kit';
import { PLAN_MATRIX } from '../src/policy/responsibility-matrix';
import { SHANTOU_DIVISIONS } from '../src/policy/shantou-divisions';
import { approveAll, appointmentEnded, appointmentStarted, filedWith, line, openScene, staffIdOf, unitChanged, UNITS, type Scene } from './scene';

const gradeChanged = (customerId: string, version: number, to: 'DIAMOND' | 'GOLD' | 'SILVER' | 'GENERAL', correlationId = newId()): EventOf<'grading.grade-changed.v1'> =>
  event('grading.grade-changed.v1', {
    subject: customerId, version, correlationId, data: { customerId, version, from: null, to, source: 'SCORE', year: 2024, runId: null, effectiveAt: '2025-01-15T02:00:00.000Z' },
  });

describe('what others tell the registry', () => {
  let scene: Scene;
  beforeEach(async () => void (scene = await openScene()));
  afterEach(() => scene.drop());

  const owners = () => scene.sql<{ unit: string; until: Date | null }>('select unit_code as unit, until from ownership order by customer_id, since, until nulls last');
  const seats = (id: string) => scene.sql<{ role: string; staff: string; unit: string }>(
    'select role, staff_id as staff, unit_code as unit from account_team_seat where customer_id = $1 and until is null order by role', [id]);
  const told = async () => Number((await scene.sql<{ n: bigint }>('select count(*) as n from outbox'))[0]!.n);
  const unitOf = async (id: string) => (await scene.sql<{ unit: string }>('select unit_code as unit from customer where id = $1', [id]))[0]!.unit;
  const approved = async (grade: 'DIAMOND' | 'GOLD' | 'SILVER' | 'GENERAL' = 'SILVER', division = '440515001'): Promise<string> => {
    const ids = await filedWith(scene, { A1: { division, grade } });
    await approveAll(scene);
    return ids.get('A1')!;
  };

  it('GRD-8 › a grade that is told twice moves the owner once', async () => {
    const id = await approved();
    const moving = gradeChanged(id, 2, 'DIAMOND');
    await scene.deliver(moving);
    const [state, events] = [await owners(), await told()];
    await scene.deliver(moving, moving);
    expect([await owners(), await told()]).toEqual([state, events]);
    expect(state.map(({ unit }) => unit)).toEqual(['U440515', 'C4405']);
  });

  it('GRD-8 › an older grade that comes late changes nothing', async () => {
    const id = await approved();
    await scene.deliver(gradeChanged(id, 3, 'DIAMOND'));
    await scene.deliver(gradeChanged(id, 2, 'GENERAL'));
    expect(await unitOf(id)).toBe('C4405');
    await scene.deliver(gradeChanged(id, 5, 'SILVER'), gradeChanged(id, 4, 'GENERAL'));
    expect(await unitOf(id)).toBe('U440515');
  });

  it('GRD-8 › a grade that comes before the approval is the one by which it is approved', async () => {
    const ids = await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } });
    await scene.deliver(gradeChanged(ids.get('A1')!, 2, 'GENERAL'));
    await approveAll(scene);
    expect(await owners()).toEqual([{ unit: 'S440515001', until: null }]);
  });

  it('GRD-8 › the history of owners has no gap and no overlap, even where the clock stands still or runs back', async () => {
    const id = await approved();
    const grades = ['DIAMOND', 'GENERAL', 'GOLD', 'DIAMOND'] as const;
    for (const [n, grade] of grades.entries()) {
      scene.deps.clock.forward([0, 60, -30, 0][n]!);
      await scene.deliver(gradeChanged(id, n + 2, grade));
    }
    const history = await scene.sql<{ since: Date; until: Date | null }>('select since, until from ownership order by (until is null), until, since');
    expect(history).toHaveLength(5);
    history.slice(1).forEach(({ since }, n) => expect(history[n]!.until).toEqual(since));
    expect(history.at(-1)!.until).toBeNull();
  });

  it('GRD-8 › within the unit a team is asked for or dissolved, and told', async () => {
    const id = await approved('SILVER', '440515');
    await scene.deliver(gradeChanged(id, 2, 'GENERAL'));
    expect([await unitOf(id), await seats(id)]).toEqual(['U440515', []]);
    await scene.deliver(gradeChanged(id, 3, 'GOLD'));
    expect(await seats(id)).toMatchObject([{ role: 'A', unit: 'U440515' }, { role: 'B', unit: 'U440515' }]);
    expect((await scene.published('registry.account-team-changed.v1')).map(({ payload: { a } }) => a === null)).toEqual([true, false]);
    expect(await scene.published('registry.ownership-reassigned.v1')).toEqual([]);
  });

  it('GRD-8 › a batch costs as many statements as a single grade', async () => {
    const refs = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`K${n}`, { division: '440515001', grade: 'SILVER' as const }]));
    const ids = [...(await filedWith(scene, refs)).values()];
    await approveAll(scene);
    const one = await countStatements(scene.deps.db, () => scene.deliver(gradeChanged(ids[0]!, 2, 'DIAMOND')));
    const correlation = newId();
    const many = await countStatements(scene.deps.db, () => scene.deliver(...ids.slice(1).map(id => gradeChanged(id, 2, 'DIAMOND', correlation))));
    expect(many.statements).toHaveLength(one.statements.length);
    expect((await scene.published('registry.ownership-reassigned.v1'))).toHaveLength(40);
    expect((await scene.published('registry.customer-access-changed.v1')).filter(({ correlation_id }) => correlation_id === correlation)).toHaveLength(1);
  });

  it('REG-3 › a new sub-branch takes over what its county stood in for; a name changes nobody', async () => {
    const id = await approved('GENERAL', '440515007');
    expect((await scene.sql('select 1 from customer where flagged'))).toHaveLength(1);
    const opened = unitChanged({ code: 'S440515007', tier: 'SUB_BRANCH', parent: 'U440515', divisions: ['440515007'] });
    await scene.deliver(opened);
    expect([await unitOf(id), await scene.sql('select 1 from customer where flagged')]).toEqual(['S440515007', []]);
    expect((await scene.published('registry.ownership-reassigned.v1'))[0]).toMatchObject({ causation_id: opened.id, correlation_id: opened.correlationid, payload: { from: 'U440515', to: 'S440515007', flagged: false } });
    const events = await told();
    await scene.deliver(opened, unitChanged({ ...UNITS[3]! }, 2));
    expect(await told()).toBe(events);
  });

  it('REG-3 › a work team takes over the general accounts of its bureau’s line, also where it covers no place of theirs', async () => {
    const ids = await filedWith(scene, { K1: { division: '440515001', grade: 'GENERAL', lines: ['express'] } });
    await approveAll(scene);
    const id = ids.get('K1')!;
    const team = (code: string, parent = 'PB-EXPRESS', version = 1) => unitChanged({ code, tier: 'WORK_TEAM', parent, divisions: ['440513'] }, version);
    const owner = async (...events: Parameters<typeof scene.deliver>): Promise<string | undefined> => {
      await scene.deliver(...events);
      return unitOf(id);
    };
    expect([await unitOf(id), await owner(team('WT-2')), await owner(team('WT-1')), await owner(team('WT-1', 'U440515', 2))]).toEqual(['S440515001', 'WT-2', 'WT-1', 'WT-2']);
  });

  it('REG-3 › a county that loses its territory loses its customers, and an older state of it brings nothing back', async () => {
    const id = await approved();
    const county = UNITS.find(({ code }) => code === 'U440515')!;
    await scene.deliver(unitChanged({ ...county, divisions: [] }, 3));
    expect(await unitOf(id)).toBe('C4405');
    await scene.deliver(unitChanged({ ...county }, 2));
    expect(await unitOf(id)).toBe('C4405');
  });

  it('REG-3 › prospects show themselves to the territory as it is now, also where the units come after them', async () => {
    const late = await openScene({ empty: true });
    await late.send([line('K1', '440515001')]);
    expect(await late.sql('select 1 from customer_access')).toEqual([]);
    await late.deliver(...UNITS.map(unit => unitChanged(unit)));
    expect(await late.sql('select basis, unit_code as unit from customer_access order by unit')).toEqual([{ basis: 'TERRITORY', unit: 'S440515001' }, { basis: 'TERRITORY', unit: 'U440515' }]);
    await late.drop();
  });

  it('ORG-5 › the seats of a leaver are vacated, the other stands in, and it is told once', async () => {
    const id = await approved();
    const before = await seats(id);
    const nth = Number(before[0]!.staff.slice(-6));
    const left = appointmentEnded('U440515', nth);
    await scene.deliver(left);
    expect(await seats(id)).toEqual([before[1]]);
    const [changed] = await scene.published('registry.account-team-changed.v1');
    expect(changed).toMatchObject({ causation_id: left.id, payload: { customerId: id, unit: 'U440515', a: null, b: before[1]!.staff } });
    const access = (await scene.published('registry.customer-access-changed.v1')).at(-1)!.payload.customers[0]!;
    expect(access.grants.map(({ basis }) => basis).sort()).toEqual(['B_ROLE', 'FILER', 'OWNER']);
    const events = await told();
    await scene.deliver(left);
    expect(await told()).toBe(events);
  });

  it('REG-8 › an end that comes before its beginning leaves nobody in the choice', async () => {
    await scene.deliver(...[1, 2, 3].map(nth => appointmentEnded('C4405', nth)));
    await scene.deliver(...[1, 2, 3].map(nth => appointmentStarted('C4405', nth)));
    await scene.deliver(appointmentEnded('U440513', 4));
    await scene.deliver(appointmentStarted('U440513', 4));
    const ids = await filedWith(scene, { A1: { division: '440515001', grade: 'DIAMOND' }, A2: { division: '440513', grade: 'SILVER' } });
    await approveAll(scene);
    expect([await unitOf(ids.get('A1')!), await seats(ids.get('A1')!)]).toEqual(['C4405', []]);
    const pair = await seats(ids.get('A2')!);
    expect(pair).toHaveLength(2);
    expect(pair.map(({ staff }) => staff)).not.toContain(staffIdOf('U440513', 4));
  });

  it('LED-1 › totals of a year are the same whatever the order and number of postings', async () => {
    const cell = (customerId: string, month: string, fen: number, version: number) => ({ customerId, month, line: 'express' as const, fen, turnoverFen: fen, version });
    const posted = (...cells: ReturnType<typeof cell>[]) => event('ledger.revenue-posted.v1', { subject: newId(), version: 1, data: { sequence: 1, importId: null, cells, ledgerTotals: [] } });
    const [one, two] = [newId(), newId()];
    const events = [posted(cell(one, '2024-01', 100, 1), cell(two, '2024-12', 7, 1)), posted(cell(one, '2024-01', 150, 2), cell(one, '2025-01', 9, 1)), posted(cell(one, '2024-02', 30, 1), cell(one, '2024-01', -20, 3))];
    const years = () => scene.sql<{ id: string; year: number; fen: bigint }>('select customer_id as id, year, fen from customer_year order by year, fen');
    const expected = [{ id: two, year: 2024, fen: 7n }, { id: one, year: 2024, fen: 10n }, { id: one, year: 2025, fen: 9n }];
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 0, 2, 2, 1, 0]]) {
      await scene.sql('delete from revenue_cell');
      await scene.sql('delete from customer_year');
      for (const n of order) await scene.deliver(events[n]!);
      expect(await years()).toEqual(expected);
    }
    await scene.sql('delete from revenue_cell');
    await scene.sql('delete from customer_year');
    await scene.deliver(...events, ...events);
    expect(await years()).toEqual(expected);
  });

  it('GRD-1 › an older finding does not take the place of a newer one', async () => {
    const customerId = newId();
    const found = (version: number, qualifies: boolean) => event('grading.qualification-changed.v1', {
      subject: newId(), version: 1, data: { on: '2025-01', customers: [{ customerId, version, qualifies, professionalLines: [], comprehensive: qualifies, linesUsed: 1 }] },
    });
    await scene.deliver(found(2, false), found(3, true));
    await scene.deliver(found(1, false), found(2, false));
    expect(await scene.sql('select qualifies, version from qualification')).toEqual([{ qualifies: true, version: 3 }]);
  });
});

describe('the rules as data', () => {
  it('REG-2, REG-3 › the rows in the database are the ones that the policies are tested with', async () => {
    const scene = await openScene({ empty: true });
    expect(await scene.sql('select code, name, valid_from as "validFrom", valid_until as "validUntil" from division order by code')).toEqual([...SHANTOU_DIVISIONS]);
    const byCell = <R extends { kind: string; grade: string }>(rows: readonly R[]): R[] => [...rows].sort((a, b) => (`${a.kind}${a.grade}` < `${b.kind}${b.grade}` ? -1 : 1));
    expect(byCell(await scene.sql<(typeof PLAN_MATRIX)[number]>('select kind, grade, target, source, valid_from as "validFrom" from responsibility_rule'))).toEqual(byCell(PLAN_MATRIX));
    await scene.drop();
  });
});
