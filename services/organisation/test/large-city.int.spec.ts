import { filledBy, planSteps, tooMuch, type TestDatabase } from '@keyaccount/test-kit';
import pg from 'pg';
import { fillActivity } from '../bench/fill';
import { askedLists } from '../bench/lists';
import { organisationModule } from '../src/organisation';

const CUSTOMERS = 40_000;
/** Of some two hundred thousand entries. */
const MOST = 25_000;
const TABLES = ['activity', 'customer_access'];

describe('activity of a large city', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await filledBy(organisationModule, owner => fillActivity(owner, CUSTOMERS));
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
    await owner.query('drop index activity_time').finally(() => owner.end());
    const list = askedLists(CUSTOMERS).find(({ name }) => name === 'city: activity')!;
    expect(tooMuch(await planSteps(database.db, list.ask), TABLES, MOST)).not.toEqual([]);
  });
});
