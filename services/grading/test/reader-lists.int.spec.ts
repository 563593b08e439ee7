import { customerScope, type Actor } from '@keyaccount/identity';
import { rows } from '@keyaccount/subgraph-kit';
import { anyGrants, anyPaging, anyReader, director, filledBy, grantAnew, type TestDatabase } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { fillRuns, RUNS } from '../bench/fill-run';
import { gradingModule } from '../src/grading';
import { pageOfChanges, runsById } from '../src/store/runs';
import { movesBetween, pageOfDifferences } from '../src/what-if/store/run-comparison';

const CUSTOMERS = 600;

describe('what a reader is listed of a run', () => {
  let database: TestDatabase;
  let version = 1;
  beforeAll(async () => {
    database = await filledBy(gradingModule, owner => fillRuns(owner, CUSTOMERS));
  });
  afterAll(() => database.drop());

  it('GRD-7 › is each change that the row scope lets through, by customer, in pages, whatever was granted', async () => {
    const runs = await runsById(database.db.manager, RUNS);
    await fc.assert(fc.asyncProperty(anyGrants(CUSTOMERS), anyReader, fc.constantFrom(...RUNS), anyPaging, async (granted, actor, id, { limit, many }) => {
      version += 1;
      await grantAnew(database.db, version, granted);
      const parameters: unknown[] = [id];
      const expected = await rows<{ id: string }>(database.db.manager, `select c.customer_id as id from run_change c
        where c.run_id = $1 and ${customerScope(actor, 'c.customer_id', parameters)} order by c.customer_id`, parameters);
      const found: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await pageOfChanges(database.db.manager, actor, runs.get(id)!, { first: limit, after }, many);
        found.push(...page.edges.map(({ node }) => node.customer_id));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
        if (!more) expect(await page.totalCount()).toBe(expected.length);
      }
      expect(found).toEqual(expected.map(row => row.id));
    }), { numRuns: 40 });
  });

  it('GRD-7 › is each difference of two runs that the row scope lets through, by customer, in pages', async () => {
    const runs = await runsById(database.db.manager, RUNS);
    const pair = { a: runs.get(RUNS[0]!)!, b: runs.get(RUNS[1]!)! };
    const inPages = async (actor: Actor, first: number): Promise<string[]> => {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await pageOfDifferences(database.db.manager, actor, pair, { first, after });
        found.push(...page.edges.map(({ node }) => node.customer_id));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
        if (!more) expect(await page.totalCount()).toBe(found.length);
      }
      return found;
    };
    const moved = (await movesBetween(database.db.manager, pair)).filter(({ from, to }) => from && to && from !== to).reduce((sum, { customers }) => sum + customers, 0);
    const all = await inPages(director(), 200);
    expect([all.length, [...all].sort()]).toEqual([moved, all]);
    await fc.assert(fc.asyncProperty(anyGrants(CUSTOMERS), anyReader, anyPaging, async (granted, actor, { limit }) => {
      version += 1;
      await grantAnew(database.db, version, granted);
      const parameters: unknown[] = [all];
      const seen = await rows<{ id: string }>(database.db.manager, `select d.id from unnest($1::uuid[]) as d(id) where ${customerScope(actor, 'd.id', parameters)} order by d.id`, parameters);
      expect(await inPages(actor, limit)).toEqual(seen.map(({ id }) => id));
    }), { numRuns: 30 });
  });
});
