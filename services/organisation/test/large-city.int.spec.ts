import { filledBy, planSteps, tooMuch, type TestDatabase } from '@keyaccount/test-kit';
import { fillActivity } from '../bench/fill';
import { askedLists } from '../bench/lists';
import { organisationModule } from '../src/organisation';

const CUSTOMERS = 40_000;
/** Of some two hundred thousand entries. */
const MOST = 25_000;

describe('activity of a large city', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await filledBy(organisationModule, owner => fillActivity(owner, CUSTOMERS));
  });
  afterAll(() => database.drop());

  it.each(askedLists(CUSTOMERS).filter(({ counts }) => !counts))('$name: does not scan a table, nor sort everything', async ({ ask }) => {
    const steps = await planSteps(database.db.manager, ask);
    expect(steps).not.toEqual([]);
    expect(tooMuch(steps, ['activity', 'customer_access'], MOST)).toEqual([]);
  });
});
