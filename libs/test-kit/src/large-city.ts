import type pg from 'pg';
import type { AskedList } from './asked-list';
import type { DatabaseModule, TestDatabase } from './database';
import { asOwner, filledBy } from './filled-database';
import { planSteps, tooMuch, type PlanStep } from './plans';

/** A large city of one service: how it is filled, its lists, the tables that none of them may scan, and how many rows a step may handle. */
type LargeCity = {
  readonly module: DatabaseModule; readonly customers: number; readonly tables: readonly string[]; readonly most: number;
  fill(owner: pg.Client, customers: number): Promise<void>;
  lists(customers: number): readonly AskedList[];
  /** An index, and a list that needs it: without it the check must fail. */
  readonly losing?: { readonly index: string; readonly list: string };
};

/** Every list of a large city, counts apart, reads no table from end to end and sorts no more than it needs. */
export const listsOfLargeCity = (name: string, { module, customers, tables, most, fill, lists, losing }: LargeCity): void => {
  describe(name, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await filledBy(module, owner => fill(owner, customers));
    });
    afterAll(() => database.drop());
    const stepsOf = ({ ask }: AskedList): Promise<PlanStep[]> => planSteps(database.db, ask);

    it.each(lists(customers).filter(({ counts }) => !counts))('$name: does not scan a table, nor sort everything', async list => {
      const steps = await stepsOf(list);
      expect(steps).not.toEqual([]);
      expect(tooMuch(steps, tables, most)).toEqual([]);
    });

    if (losing) it('a list that has lost its index is found', async () => {
      await asOwner(database, owner => owner.query(`drop index ${losing.index}`));
      const steps = await Promise.all(lists(customers).filter(one => one.name === losing.list).map(stepsOf));
      expect(tooMuch(steps.flat(), tables, most)).not.toEqual([]);
    });
  });
};
