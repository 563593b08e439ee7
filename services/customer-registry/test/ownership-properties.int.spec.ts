import { GRADE_LEVELS, type GradeLevel } from '@keyaccount/contracts';
import { director, informationSupervisor } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { approveAll, filedWith, openScene, unitChanged, UNITS, type Scene } from './scene';

const REFS = ['A', 'B', 'C'] as const;
const HOLDERS = ['U440513', 'PB-EXPRESS', 'S440511004'] as const;
const ref = fc.constantFrom(...REFS);

type Step =
  | { readonly what: 'grade'; readonly ref: string; readonly grade: GradeLevel } | { readonly what: 'override'; readonly ref: string; readonly unit: string; readonly from: number; readonly days: number }
  | { readonly what: 'designate' | 'end'; readonly ref: string; readonly days: number } | { readonly what: 'coverage'; readonly covered: boolean } | { readonly what: 'wait'; readonly days: number };

const days = fc.integer({ min: 1, max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ what: fc.constant('grade' as const), ref, grade: fc.constantFrom(...GRADE_LEVELS) }),
  fc.record({ what: fc.constant('override' as const), ref, unit: fc.constantFrom(...HOLDERS), from: fc.integer({ min: 0, max: 2 }), days }),
  fc.record({ what: fc.constantFrom('designate' as const, 'end' as const), ref, days }),
  fc.record({ what: fc.constant('coverage' as const), covered: fc.boolean() }),
  fc.record({ what: fc.constant('wait' as const), days }),
);

describe('whatever happens', () => {
  let scene: Scene;
  let ids: Map<string, string>;
  let version = 1;
  beforeAll(async () => {
    scene = await openScene();
    ids = await filedWith(scene, Object.fromEntries(REFS.map(name => [name, { division: '440515001', grade: 'SILVER' as const }])));
    await approveAll(scene);
  });
  afterAll(() => scene.drop());

  const dayAfter = (count: number): string => new Date(scene.deps.clock.now().getTime() + 8 * 3_600_000 + count * 86_400_000).toISOString().slice(0, 10);
  const decide = (name: string, type: string, input: Record<string, unknown>) => scene.ask(director(), `mutation ($input: ${type}!) { ${name}(input: $input) { customer { id } } }`, { input });
  const settled = async (): Promise<number> =>
    (await scene.ask<{ settleOwnership: { moved: number } }>(informationSupervisor(), 'mutation { settleOwnership(input: {}) { moved } }')).data.settleOwnership.moved;

  const endAll = async (customerId: string): Promise<void> => {
    const open = await scene.sql<{ id: string; sort: string }>('select id, sort from responsibility_exception where customer_id = $1 and ended_at is null', [customerId]);
    for (const { id, sort } of open) {
      if (sort === 'OVERRIDE') await decide('endOverride', 'EndOverrideInput', { id, reason: '终止' });
      else await decide('endStrategicDesignation', 'EndStrategicDesignationInput', { id, reason: '终止' });
    }
  };

  const perform = async (one: Step): Promise<void> => {
    version += 1;
    if (one.what === 'grade') await scene.grade({ [ids.get(one.ref)!]: one.grade }, version);
    if (one.what === 'override') {
      await decide('overrideOwnership', 'OverrideOwnershipInput', { customerId: ids.get(one.ref), unit: one.unit, reason: '试点', from: dayAfter(one.from), until: dayAfter(one.from + one.days) });
    }
    if (one.what === 'designate') await decide('designateStrategicCustomer', 'DesignateStrategicCustomerInput', { customerId: ids.get(one.ref), reason: '重点', until: dayAfter(one.days) });
    if (one.what === 'end') await endAll(ids.get(one.ref)!);
    if (one.what === 'coverage') await scene.deliver(unitChanged({ ...UNITS[3]!, divisions: one.covered ? ['440515'] : [] }, version));
    if (one.what === 'wait') scene.deps.clock.forward(one.days * 86_400);
  };

  const previewed = async () =>
    (await scene.ask<{ ownershipMovesPreview: { moving: number; moves: { edges: { node: { customer: { id: string }; to: { code: string } } }[] } } }>(
      director(), '{ ownershipMovesPreview(input: {}) { moving moves { edges { node { customer { id } to { code } } } } } }')).data.ownershipMovesPreview;
  const owners = async () => new Map((await scene.sql<{ id: string; unit: string }>('select id, unit_code as unit from customer')).map(({ id, unit }) => [id, unit]));

  const oneOwnerEach = async (): Promise<void> => {
    const current = await scene.sql<{ id: string; unit: string; owners: string[] }>(
      'select c.id, c.unit_code as unit, array_agg(o.unit_code) as owners from customer c left join ownership o on o.customer_id = c.id and o.until is null group by c.id');
    for (const { unit, owners: held } of current) expect(held).toEqual([unit]);
    const history = await scene.sql<{ until: Date | null; next: Date | null }>(
      'select until, lead(since) over (partition by customer_id order by since) as next from ownership');
    for (const { until, next } of history) expect(until).toEqual(next);
    const seats = await scene.sql<{ astray: number }>(
      'select count(*)::int as astray from account_team_seat s join customer c on c.id = s.customer_id where s.until is null and (s.unit_code <> c.unit_code or c.grade = \'GENERAL\')');
    expect(seats).toEqual([{ astray: 0 }]);
  };

  it('REG-3, REG-7, REG-14 › every customer has one owner, a history without gap or overlap, and goes where the preview said', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
      for (const one of steps) {
        await perform(one);
        await oneOwnerEach();
      }
      const foretold = await previewed();
      const expected = new Map([...(await owners()), ...foretold.moves.edges.map(({ node }) => [node.customer.id, node.to.code] as const)]);
      expect(await settled()).toBe(foretold.moving);
      expect(await owners()).toEqual(expected);
      await oneOwnerEach();
      expect((await previewed()).moving).toBe(0);
    }), { numRuns: 20, endOnFailure: true });
    const rules = (await scene.sql<{ rule: string }>('select distinct rule from ownership order by rule')).map(({ rule }) => rule);
    expect(rules).toEqual(['REG-14', 'REG-3', 'REG-7']);
  });
});
