import { filledBy, planSteps, tooMuch, type TestDatabase } from '@keyaccount/test-kit';
import { fillCases } from '../bench/fill';
import { askedLists } from '../bench/lists';
import { complaintsModule } from '../src/complaints';

const CUSTOMERS = 100_000;
/** Of twenty thousand cases, and of some two hundred thousand grants. */
const MOST = 30_000;

describe('cases of a large city', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await filledBy(complaintsModule, owner => fillCases(owner, CUSTOMERS));
  });
  afterAll(() => database.drop());

  it.each(askedLists(CUSTOMERS).filter(({ counts }) => !counts))('$name: does not scan a table, nor sort everything', async ({ ask }) => {
    const steps = await planSteps(database.db.manager, ask);
    expect(steps).not.toEqual([]);
    expect(tooMuch(steps, ['complaint_case', 'customer_access'], MOST)).toEqual([]);
  });
});
