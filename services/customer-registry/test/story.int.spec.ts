import { director } from '@keyaccount/test-kit';
import { newId } from '@keyaccount/subgraph-kit';
import { approveAll, filedWith, openScene, staffIdOf, type Scene } from './scene';

describe('from a file of prospects to a new owner', () => {
  let scene: Scene;
  beforeEach(async () => void (scene = await openScene()));
  afterEach(() => scene.drop());

  type Read = { customer: { code: string; kind: string; status: string; ownership: { unit: { code: string }; decision: { rule: string; reason: string; flagged: boolean } } | null; accountTeam: { a: { id: string } | null; b: { id: string } | null; lead: { id: string } | null; phase: string } | null; ownershipHistory: { unit: { code: string }; until: string | null; correlationId: string }[] } };
  const read = async (id: string): Promise<Read['customer']> => {
    const { data, errors } = await scene.ask<Read>(director(), `query ($id: ID!) { customer(id: $id) {
      code kind status ownership { unit { code } decision { rule reason reasonEn flagged overriddenBy { id } unit { code } } since until correlationId }
      accountTeam { a { id } b { id } lead { id } phase } ownershipHistory { unit { code } until correlationId } } }`, { id });
    expect(errors).toBeUndefined();
    return data.customer;
  };

  it('REG-1..3 › filing, first grade and approval give code, kind, owner and team in one go', async () => {
    const ids = await filedWith(scene, {
      A1: { division: '440515001', grade: 'SILVER' }, A2: { division: '440515001', grade: 'GENERAL' }, A3: { division: '440511004', grade: 'DIAMOND' },
      A4: { division: '440515', grade: 'GOLD', lines: ['express'] },
    });
    expect(await approveAll(scene)).toEqual({ approved: 4, gradePending: 0, left: 0 });
    const silver = await read(ids.get('A1')!);
    expect(silver).toMatchObject({ code: '44051500001000', kind: 'REGIONAL', status: 'KEY_ACCOUNT', ownership: { unit: { code: 'U440515' }, decision: { rule: 'REG-3', flagged: false } } });
    expect(silver.accountTeam).toMatchObject({ phase: 'DEVELOPMENT', lead: { id: silver.accountTeam?.a?.id } });
    expect(silver.accountTeam?.a?.id).not.toBe(silver.accountTeam?.b?.id);
    expect(await read(ids.get('A2')!)).toMatchObject({ code: '44051500002000', ownership: { unit: { code: 'S440515001' } }, accountTeam: { a: null, b: null, lead: null } });
    expect(await read(ids.get('A3')!)).toMatchObject({ code: '44051100001000', kind: 'COMPREHENSIVE', ownership: { unit: { code: 'P44' } }, accountTeam: { a: null, b: null, lead: null } });
    expect(await read(ids.get('A4')!)).toMatchObject({ code: '44051500003000', kind: 'PROFESSIONAL', ownership: { unit: { code: 'PB-EXPRESS' } } });
    expect((await scene.published('registry.customer-approved.v1')).map(({ payload }) => payload.code)).toHaveLength(4);
    expect(await scene.published('registry.ownership-reassigned.v1')).toEqual([]);
  });

  it('GRD-8 › a new grade moves the owner, hands the team over and says why, with the correlation and causation of its cause', async () => {
    const ids = await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } });
    await approveAll(scene);
    const id = ids.get('A1')!;
    scene.deps.clock.forward(60);
    const correlationId = newId();
    await scene.grade({ [id]: 'DIAMOND' }, 2, correlationId);
    const after = await read(id);
    expect(after).toMatchObject({ ownership: { unit: { code: 'C4405' } }, accountTeam: { phase: 'UPKEEP', lead: { id: after.accountTeam?.b?.id } } });
    expect([staffIdOf('C4405', 1), staffIdOf('C4405', 2), staffIdOf('C4405', 3)]).toContain(after.accountTeam?.a?.id);
    expect(after.ownershipHistory).toMatchObject([{ unit: { code: 'C4405' }, until: null, correlationId }, { unit: { code: 'U440515' } }]);
    const [moved, ...others] = await scene.published('registry.ownership-reassigned.v1');
    expect(others).toEqual([]);
    expect(moved).toMatchObject({ correlation_id: correlationId, payload: { customerId: id, from: 'U440515', to: 'C4405', grade: 'DIAMOND', a: after.accountTeam?.a?.id, b: after.accountTeam?.b?.id } });
    expect(moved?.causation_id).not.toBeNull();
    const access = (await scene.published('registry.customer-access-changed.v1')).at(-1);
    expect(access).toMatchObject({ correlation_id: correlationId, payload: { customers: [{ customerId: id, version: moved?.payload.version }] } });
    expect(access?.payload.customers[0]?.grants.map(({ basis }) => basis).sort()).toEqual(['A_ROLE', 'B_ROLE', 'FILER', 'OWNER']);
  });
});
