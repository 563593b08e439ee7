import { rows, type Db, type Tx } from '@keyaccount/subgraph-kit';
import { testDatabase, type AskedList, type TestDatabase } from '@keyaccount/test-kit';
import pg from 'pg';
import { fillCity } from '../bench/fill';
import { askedLists } from '../bench/lists';
import { registryModule } from '../src/customer-registry';

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; 'Actual Loops': number; Plans?: Plan[] };
const CUSTOMERS = 20_000;
const LARGE = new Set([
  'customer', 'customer_name', 'customer_year', 'customer_access', 'ownership', 'account_team_seat', 'filing', 'source_ref', 'customer_search', 'qualification_review',
  'sector_survey', 'development', 'development_step',
]);

/** As much as a list may gather and put in order. */
const MUCH = 5_000;
const scansTable = (step: Plan): boolean => step['Node Type'].endsWith('Seq Scan') && LARGE.has(step['Relation Name'] ?? '');
const sortsMuch = (step: Plan): boolean => step['Node Type'].endsWith('Sort') && (step.Plans ?? []).some(input => input['Actual Rows'] > MUCH);
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** Keeps the plan of each statement with what its steps have read, beside what it reads. */
const explaining = (tx: Tx, plans: Plan[]): Tx =>
  ({
    query: async (sql: string, parameters: unknown[]) => {
      const [explained] = await rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(tx, `explain (analyze, format json) ${sql}`, parameters);
      plans.push(...(explained?.['QUERY PLAN'] ?? []).map(({ Plan }) => Plan));
      return tx.query(sql, parameters);
    },
  }) as unknown as Tx;

/** The steps by which a list is read, by a planner that is set as that of an installation is. */
const stepsOf = (db: Db, list: AskedList): Promise<Plan[]> =>
  db.transaction(async tx => {
    const plans: Plan[] = [];
    await tx.query('set local random_page_cost = 1.1');
    await list.ask(explaining(tx, plans));
    return plans.flatMap(nodes);
  });

describe('the lists of a city', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(registryModule);
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await fillCity(owner, CUSTOMERS).finally(() => owner.end());
  });
  afterAll(() => database.drop());

  const offenders = async (lists: readonly AskedList[], amiss: (step: Plan) => boolean): Promise<string[]> => {
    const found: string[] = [];
    for (const list of lists) if ((await stepsOf(database.db, list)).some(amiss)) found.push(list.name);
    return found;
  };
  const lists = askedLists(CUSTOMERS);

  // A count reads all that it counts, and where that is nearly all there is, a scan is the best way.
  it('REG-16 › are all read without scanning a table', async () => {
    expect(lists.length).toBeGreaterThan(100);
    expect(await offenders(lists.filter(({ counts }) => !counts), scansTable)).toEqual([]);
  });

  it('REG-16 › come in their order from an index where the whole city is read: no more is sorted than a name search finds', async () => {
    expect(await offenders(lists.filter(({ reader, counts }) => reader === 'city' && !counts), sortsMuch)).toEqual([]);
  });

  it('REG-16 › that have lost their index are found', async () => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('drop index customer_recorded, filing_by_time, filing_by_status, qualification_review_by_time, qualification_review_by_status, customer_search_core').finally(() => owner.end());
    const recorded = lists.filter(({ name }) => name === 'city: all by recorded_at' || name === 'city: filings all');
    expect(await offenders(recorded, scansTable)).toEqual(recorded.map(({ name }) => name));
    expect(await offenders(recorded, sortsMuch)).toEqual(recorded.map(({ name }) => name));
    const others = lists.filter(({ name }) => ['city: reviews all', 'city: reviews kept', 'city: duplicates of a name of nobody'].includes(name));
    expect(others).toHaveLength(3);
    expect(await offenders(others, scansTable)).toEqual(others.map(({ name }) => name));
  });
});
