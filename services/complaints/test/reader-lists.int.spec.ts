import { customerScope } from '@keyaccount/identity';
import { rows } from '@keyaccount/subgraph-kit';
import { anyGrants, anyPaging, anyReader, filledBy, grantAnew, type TestDatabase } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { fillCases } from '../bench/fill';
import { complaintsModule } from '../src/complaints';
import { casePage, countCases } from '../src/store/case-lists';
import type { CaseRow } from '../src/store/tables';

const CUSTOMERS = 1_000;
const statuses = fc.constantFrom(null, 'OPEN' as const, 'CLOSED' as const);

describe('what a reader is listed of cases', () => {
  let database: TestDatabase;
  let version = 1;
  beforeAll(async () => {
    database = await filledBy(complaintsModule, owner => fillCases(owner, CUSTOMERS));
  });
  afterAll(() => database.drop());

  it('CMP-1 › is what the row scope lets through, newest first, in pages, whatever was granted', async () => {
    await fc.assert(fc.asyncProperty(anyGrants(CUSTOMERS), anyReader, statuses, anyPaging, async (granted, actor, status, { limit, many }) => {
      version += 1;
      await grantAnew(database.db, version, granted);
      const parameters: unknown[] = [status];
      const expected = await rows<{ id: string }>(database.db.manager, `select c.id from complaint_case c
        where ($1::text is null or c.status = $1) and ${customerScope(actor, 'c.customer_id', parameters)} order by c.opened_at desc, c.id desc`, parameters);
      const found: CaseRow[] = [];
      for (let page: CaseRow[] | undefined; page === undefined || page.length === limit; found.push(...page)) {
        const last = found.at(-1);
        page = await casePage(database.db.manager, actor, { status }, { limit, after: last ? [last.openedAt.toISOString(), last.id] : null }, many);
      }
      expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect(await countCases(database.db.manager, actor, { status })).toBe(expected.length);
    }), { numRuns: 40 });
  });
});
