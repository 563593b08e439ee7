import { customerScope, seesEverything, type Actor } from '@keyaccount/identity';
import { rows } from '@keyaccount/subgraph-kit';
import { anyGrants, anyPaging, anyReader, filledBy, grantAnew, type TestDatabase } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { CASCADES, fillActivity } from '../bench/fill';
import { organisationModule } from '../src/organisation';
import { activityPage, countActivity, type ActivityRow } from '../src/store/activity';

const CUSTOMERS = 300;
const correlations = fc.constantFrom(null, ...CASCADES);

describe('what a reader is listed of activity', () => {
  let database: TestDatabase;
  let version = 1;
  beforeAll(async () => {
    database = await filledBy(organisationModule, owner => fillActivity(owner, CUSTOMERS));
  });
  afterAll(() => database.drop());

  /** By the row scope alone. */
  const plainly = async (actor: Actor, correlationId: string | null): Promise<string[]> => {
    const parameters: unknown[] = [correlationId, actor.kind === 'staff' ? [...actor.reach.units, ...actor.reach.homeUnits] : []];
    const scope = `(a.customer_id is not null and ${customerScope(actor, 'a.customer_id', parameters)}) or (a.customer_id is null and (${seesEverything(actor)} or a.units && $2::text[]))`;
    const found = await rows<{ id: string }>(
      database.db.manager,
      `select a.event_id as id from activity a where case when $1::uuid is null then a.type <> 'registry.customer-access-changed.v1' else a.correlation_id = $1 end and (${scope})
        order by a.occurred_at desc, a.event_id desc`,
      parameters,
    );
    return found.map(({ id }) => id);
  };

  it('GRD-8 › is what the row scope lets through, newest first, in pages, whatever was granted', async () => {
    await fc.assert(fc.asyncProperty(anyGrants(CUSTOMERS), anyReader, correlations, anyPaging, async (granted, actor, correlationId, { limit, many }) => {
      version += 1;
      await grantAnew(database.db, version, granted);
      const [expected, filter] = [await plainly(actor, correlationId), { correlationId, customerId: null }];
      const found: ActivityRow[] = [];
      for (let page: ActivityRow[] | undefined; page === undefined || page.length === limit; found.push(...page)) {
        const last = found.at(-1);
        page = await activityPage(database.db.manager, actor, filter, { limit, after: last ? [last.occurredAt.toISOString(), last.id] : null }, many);
      }
      expect(found.map(({ id }) => id)).toEqual(expected);
      expect(await countActivity(database.db.manager, actor, filter)).toBe(expected.length);
    }), { numRuns: 40 });
  });
});
