import { reasonOf } from './merging-scene';
import { DAY, of, openMergedClaims, type MergedClaims } from './merged-claims-scene';

let merging: MergedClaims;
beforeEach(async () => void (merging = await openMergedClaims()));
afterEach(() => merging.scene.drop());

const disputeAt = async (id: string) => (await merging.scene.sql<{ customer: string; status: string }>('select customer_id as customer, status from dispute where id = $1', [id]))[0];

describe('claims of customers that become one', () => {
  it('REG-5 › a unit’s claim on all lines takes the place of its own on one, which it covers', async () => {
    const { claimsNow, done, idOf, register, scene, state, unmerge } = merging;
    const own = await register('U440513', 'P', 'letters');
    const waits = await register('U440515', 'P', 'letters');
    scene.deps.clock.forward(DAY);
    const all = await register('U440513', 'Q', null);
    scene.deps.clock.forward(DAY);
    const before = await state(['P', 'Q']);
    const id = await done('P', 'Q');
    expect(await claimsNow(own, all, waits)).toEqual([
      { customer: idOf('P'), status: 'WITHDRAWN', reason: null, by: null }, { customer: idOf('P'), status: 'ACTIVE', reason: null, by: null },
      { customer: idOf('P'), status: 'QUEUED', reason: 'COMPREHENSIVE_HELD', by: 'U440513' },
    ]);
    await unmerge(id);
    expect(await state(['P', 'Q'])).toEqual(before);
  });

  it('REG-5 › whoever waits for one line has no need to where its unit has all of them', async () => {
    const { claimsNow, done, register, scene } = merging;
    await register('U440515', 'P', null);
    scene.deps.clock.forward(DAY);
    const [late, waits] = [await register('U440513', 'Q', 'letters'), await register('U440515', 'Q', 'letters')];
    await done('P', 'Q');
    expect(await claimsNow(late, waits)).toMatchObject([{ status: 'QUEUED', reason: 'COMPREHENSIVE_HELD', by: 'U440515' }, { status: 'WITHDRAWN' }]);
  });

  it('REG-5 › whoever waits is told for what and behind whom it waits now', async () => {
    const { claimsNow, done, register, scene, state, unmerge } = merging;
    await register('U440513', 'P', 'letters');
    scene.deps.clock.forward(DAY);
    const [held, waits] = [await register('U440515', 'Q', null), await register('BB4405', 'Q', 'letters')];
    expect(await claimsNow(waits)).toMatchObject([{ reason: 'COMPREHENSIVE_HELD', by: 'U440515' }]);
    const before = await state(['P', 'Q']);
    const id = await done('P', 'Q');
    expect(await claimsNow(held, waits)).toMatchObject([{ status: 'QUEUED', reason: 'LINES_HELD', by: 'U440513' }, { status: 'QUEUED', reason: 'LINE_HELD', by: 'U440513' }]);
    await unmerge(id);
    expect(await state(['P', 'Q'])).toEqual(before);
  });

  it('REG-5 › the work of before the merge counts for the extension', async () => {
    const { done, log, onClaim, register, scene } = merging;
    const claim = await register('U440513', 'Q', 'letters');
    expect(reasonOf(await log('U440513', claim))).toBeUndefined();
    scene.deps.clock.forward(DAY);
    await done('P', 'Q');
    expect(reasonOf(await onClaim('U440513', 'extendRegistration', claim))).toBeUndefined();
  });

  it('REG-1 › the dry run counts what the merge then does', async () => {
    const { done, preview, register, scene } = merging;
    await register('U440513', 'P', 'letters');
    scene.deps.clock.forward(DAY);
    await register('U440513', 'Q', 'letters');
    await register('U440515', 'Q', 'express');
    const counts = async () => Object.fromEntries((await preview('P', 'Q'))!.moves.map(({ kind, count }) => [kind, count]));
    expect(await counts()).toMatchObject({ REGISTRATION: 1, CLAIM_ENDED: 1 });
    scene.deps.clock.forward(90 * DAY);
    expect(await counts()).toMatchObject({ REGISTRATION: 2 });
    expect((await counts())['CLAIM_ENDED']).toBeUndefined();
    const id = await done('P', 'Q');
    expect(await scene.sql('select sort, count(*)::int as n from customer_merge_touched where merge_id = $1 and sort in ($2, $3) group by 1', [id, 'REGISTRATION', 'CLAIM_ENDED'])).toEqual([{ sort: 'REGISTRATION', n: 2 }]);
  });
});

describe('disputes after a merge', () => {
  it('REG-7 › one that is opened over a claim of the merged customer goes back with it', async () => {
    const { claimsNow, dispute, done, idOf, register, rule, scene, unmerge } = merging;
    const held = await register('U440513', 'P', 'letters');
    scene.deps.clock.forward(DAY);
    const late = await register('U440515', 'Q', 'letters');
    const id = await done('P', 'Q');
    const opened = await dispute('U440515', late);
    expect(reasonOf(await unmerge(id))).toBeUndefined();
    expect(await disputeAt(opened)).toEqual({ customer: idOf('Q'), status: 'OPEN' });
    scene.deps.clock.forward(8 * DAY);
    expect(reasonOf(await rule(opened, 'U440515'))).toBeUndefined();
    expect(await claimsNow(held, late)).toMatchObject([{ customer: idOf('P'), status: 'ACTIVE' }, { customer: idOf('Q'), status: 'ACTIVE' }]);
  });

  it.each<[string, string, string]>([['of the merged customer', 'P', 'Q'], ['of the survivor', 'Q', 'P']])('REG-7 › a ruling since on a claim %s cannot be taken back', async (_, first, second) => {
    const { dispute, done, register, rule, scene, state, unmerge } = merging;
    await register('U440513', first, 'letters');
    scene.deps.clock.forward(DAY);
    const late = await register('U440515', second, 'letters');
    const id = await done('P', 'Q');
    const opened = await dispute('U440515', late);
    scene.deps.clock.forward(8 * DAY);
    expect(reasonOf(await rule(opened, 'U440515'))).toBeUndefined();
    const stands = await state(['P', 'Q']);
    expect(reasonOf(await unmerge(id))).toBe('RULE_VIOLATION DisputeRuledSince REG-7');
    expect(await state(['P', 'Q'])).toEqual(stands);
  });

  it('REG-7 › one that was withdrawn since does not hold the undoing up', async () => {
    const { dispute, done, idOf, register, run, scene, unmerge } = merging;
    await register('U440513', 'Q', 'letters');
    const late = await register('U440515', 'Q', 'letters');
    const opened = await dispute('U440515', late);
    scene.deps.clock.forward(DAY);
    const id = await done('P', 'Q');
    expect(reasonOf(await run(of('U440515'), 'withdrawDispute', 'WithdrawDisputeInput', { disputeId: opened, reason: '已协商' }, 'dispute { id }'))).toBeUndefined();
    expect(reasonOf(await unmerge(id))).toBeUndefined();
    expect(await disputeAt(opened)).toEqual({ customer: idOf('Q'), status: 'WITHDRAWN' });
  });
});
