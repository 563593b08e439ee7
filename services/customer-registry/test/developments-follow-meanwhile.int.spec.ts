import { developed, head, openDevelopments, silverAccount, type Developments } from './development-scene';
import { reasonOf } from './claims-scene';

const MOST_LOOKS = 10_000;

describe('a step that waits while its customer goes to another unit', () => {
  let asked: Developments;
  beforeEach(async () => void (asked = await openDevelopments()));
  afterEach(() => asked.scene.drop());

  const untilWaiting = async (count: number): Promise<void> => {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const waiting = await asked.scene.sql(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      if (waiting.length >= count) return;
    }
    throw new Error(`fewer than ${count} are waiting`);
  };

  it('REG-10 › finds nothing that its owner may still see, and is not told whose it is now', async () => {
    const { customers, lead } = await silverAccount(asked);
    const id = await developed(asked, customers, { manager: lead, head });
    await asked.complete(head, id, 'POSITIONING');
    await asked.plan(head, id);
    await asked.complete(head, id, 'MARKETING_PLAN');
    const queued = await asked.scene.deps.db.transaction(async tx => {
      await tx.query('select 1 from customer where id = $1::uuid for no key update', [customers[0]]);
      const moved = asked.scene.grade({ [customers[0]]: 'DIAMOND' }, 2);
      await untilWaiting(1);
      const done = asked.complete(lead, id, 'EXPANSION');
      await untilWaiting(2);
      return [moved, done] as const;
    });
    const [, done] = await Promise.all(queued);
    expect(reasonOf(done)).toBe('NOT_FOUND DevelopmentNotFound');
    expect(await asked.scene.sql(`select status, unit_code as unit from development_step where development_id = $1 and step = 'EXPANSION'`, [id])).toEqual([{ status: 'OPEN', unit: 'C4405' }]);
  });
});
