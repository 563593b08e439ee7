import { filledBy, planSteps, tooMuch, type TestDatabase } from '@keyaccount/test-kit';
import pg from 'pg';
import { fillCases } from '../bench/fill';
import { askedLists } from '../bench/lists';
import { complaintsModule } from '../src/complaints';

const CUSTOMERS = 100_000;
/** Of twenty thousand cases, and of some two hundred thousand grants. */
const MOST = 30_000;
const TABLES = ['complaint_case', 'customer_access'];

describe('cases of a large city', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await filledBy(complaintsModule, owner => fillCases(owner, CUSTOMERS));
  });
  afterAll(() => database.drop());

  it.each(askedLists(CUSTOMERS).filter(({ counts }) => !counts))('$name: does not scan a table, nor sort everything', async ({ ask }) => {
    const steps = await planSteps(database.db, ask);
    expect(steps).not.toEqual([]);
    expect(tooMuch(steps, TABLES, MOST)).toEqual([]);
  });

  it('a list that has lost its index is found', async () => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('drop index complaint_case_time').finally(() => owner.end());
    const list = askedLists(CUSTOMERS).find(({ name }) => name === 'city: cases')!;
    expect(tooMuch(await planSteps(database.db, list.ask), TABLES, MOST)).not.toEqual([]);
  });
});
