import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { developed, developmentsOn, head, type Developments } from './development-scene';
import { openMerging, reasonOf, type Answered, type Merging } from './merging-scene';
import { line } from './scene';

const CUSTOMERS = {
  H: { division: '440511', grade: 'SILVER' }, B: { division: '440515001', grade: 'SILVER', headOffice: 'H' }, X: { division: '440513', grade: 'SILVER' },
} as const;
const MOST_LOOKS = 10_000;

describe('a development whose customers are merged while somebody waits for them', () => {
  let merging: Merging;
  let asked: Developments;
  beforeEach(async () => {
    merging = await openMerging(CUSTOMERS);
    const { ids, scene } = merging;
    asked = developmentsOn(scene);
    await scene.send([...['P', 'Q', 'R'].map(ref => line(ref, '440515001')), line('S', '440511004')]);
    for (const [ref, id] of await scene.idsByRef()) ids.set(ref, id);
  });
  afterEach(() => merging.scene.drop());
  const idsOf = (...refs: string[]): string[] => refs.map(ref => merging.idOf(ref));

  const untilWaiting = async (count: number): Promise<void> => {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const waiting = await merging.scene.sql(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      if (waiting.length >= count) return;
    }
    throw new Error(`fewer than ${count} are waiting`);
  };

  /** Both wait for the customer that is merged, and the merge gets it first. */
  const afterMerge = async (survivor: string, merged: string, act: () => Promise<Answered>): Promise<(string | undefined)[]> => {
    const queued = await merging.scene.deps.db.transaction(async tx => {
      await tx.query('select 1 from customer where id = $1::uuid for no key update', [merging.idOf(merged)]);
      const first = merging.merge(survivor, merged);
      await untilWaiting(1);
      const second = act();
      await untilWaiting(2);
      return [first, second] as const;
    });
    return (await Promise.all(queued)).map(reasonOf);
  };

  it('REG-10 › the plan is the survivor’s', async () => {
    const id = await developed(asked, idsOf('Q', 'R'));
    await asked.complete(head, id, 'POSITIONING');
    expect(await afterMerge('P', 'Q', () => asked.plan(head, id))).toEqual([undefined, undefined]);
    expect(await merging.scene.sql('select customer_id as id from development_plan_part')).toEqual([{ id: merging.idOf('P') }]);
  });

  it('REG-9 › given up, it shows the survivor of a branch to its servant no more', async () => {
    const [seat] = await merging.scene.sql<{ staff: string }>(`select staff_id as staff from account_team_seat where customer_id = $1 and role = 'A' and until is null`, idsOf('H'));
    const id = await developed(asked, idsOf('H', 'S'), { manager: accountManager('BB4405', seat!.staff), head: countyHead('BB4405') });
    await asked.complete(director(), id, 'POSITIONING');
    expect(reasonOf(await asked.plan(director(), id, { branchTasks: '上门揽收' }))).toBeUndefined();
    expect(await afterMerge('X', 'B', () => asked.abandon(director(), id))).toEqual([undefined, undefined]);
    expect(await merging.scene.sql(`select customer_id from customer_access where basis = 'DEVELOPMENT_PLAN'`)).toEqual([]);
  });
});
