import { filledBy, planSteps, tooMuch, type TestDatabase } from '@keyaccount/test-kit';
import { fillRuns } from '../bench/fill-run';
import { askedLists } from '../bench/lists';
import { gradingModule } from '../src/grading';

const CUSTOMERS = 40_000;
/** Of some thirty thousand changes and as many scorecards. */
const MOST = 10_000;
const TABLES = ['run_change', 'customer_year', 'scorecard_past', 'customer', 'customer_access'];

describe('runs over a large city', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await filledBy(gradingModule, owner => fillRuns(owner, CUSTOMERS));
  });
  afterAll(() => database.drop());

  it.each(askedLists(CUSTOMERS).filter(({ counts }) => !counts))('$name: does not scan a table, nor sort everything', async ({ ask }) => {
    const steps = await planSteps(database.db, ask);
    expect(steps).not.toEqual([]);
    expect(tooMuch(steps, TABLES, MOST)).toEqual([]);
  });
});
