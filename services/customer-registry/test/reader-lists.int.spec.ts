import type { Actor, StaffActor } from '@keyaccount/identity';
import { applyAccess, customerScope, placing } from '@keyaccount/identity';
import { GRADE_LEVELS, KINDS, type CustomerStatus } from '@keyaccount/contracts';
import { rows } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, nobody, testDatabase, type TestDatabase } from '@keyaccount/test-kit';
import fc from 'fast-check';
import pg from 'pg';
import { customerId, fillCity, managerId } from '../bench/fill';
import { registryModule } from '../src/customer-registry';
import { FILING_STATUSES } from '../src/policy/filing';
import { condition, type CustomerFilter } from '../src/store/customer-filter';
import { countCustomers, customerPage, type CustomerOrder, type ListedCustomer } from '../src/store/customer-lists';
import { countsOfHolders, pagesOfHolders } from '../src/store/holder-lists';
import { countFilings, filingPage, type FilingRow } from '../src/store/filings';
import { inOrder } from '../src/store/list-orders';

const CUSTOMERS = 400;
const LAST_YEAR = 2024;
const UNITS = ['U440515', 'S440515001', 'S440515002', 'U440523', 'S440523100', 'BB4405', 'C4405', 'PB-EXPRESS'];
const BASES = ['OWNER', 'A_ROLE', 'FILER', 'REGISTRANT', 'TERRITORY'] as const;
const STATUSES: readonly CustomerStatus[] = ['PROSPECT', 'FILED', 'KEY_ACCOUNT', 'LAPSED'];

const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1, maxLength: 2 }), { freq: 2 });
const filters: fc.Arbitrary<CustomerFilter> = fc.record({
  status: some(STATUSES), grade: some(GRADE_LEVELS), kind: some(KINDS), unit: some(UNITS),
  divisionPrefix: fc.option(fc.constantFrom('4', '4405', '440515', '440515002', '4405231'), { freq: 2 }),
  nameContains: fc.option(fc.constantFrom('鸿', '鸿达', '鸿达服饰', '司1', '有限公司', '%', '龘龘'), { freq: 2 }),
  flagged: fc.option(fc.boolean(), { freq: 4 }),
}, { requiredKeys: [] });
const actors: fc.Arbitrary<Actor> = fc.oneof(
  fc.constantFrom<StaffActor>(director(), nobody()),
  fc.subarray(UNITS, { minLength: 1, maxLength: 4 }).map(units => countyHead(units[0] ?? '', units)),
  fc.record({ unit: fc.constantFrom(...UNITS), n: fc.nat(2) }).map(({ unit, n }) => accountManager(unit, managerId(n))),
);
const grants = fc.array(fc.record({
  basis: fc.constantFrom(...BASES), unit: fc.option(fc.constantFrom(...UNITS), { freq: 4 }), staffId: fc.option(fc.nat(2).map(managerId)),
}).filter(({ unit, staffId }) => unit !== null || staffId !== null), { maxLength: 4 });
const changes = fc.array(fc.record({ n: fc.integer({ min: 1, max: CUSTOMERS }), grants }), { maxLength: 20 });
const lists = fc.record({ actor: actors, filter: filters, order: fc.constantFrom<CustomerOrder>('CODE', 'RECORDED_AT', 'LAST_YEAR_REVENUE'), limit: fc.integer({ min: 3, max: 60 }), many: fc.constantFrom(1, 40, 5_000) });

describe('what a reader is listed', () => {
  let database: TestDatabase;
  let version = 1;
  beforeAll(async () => {
    database = await testDatabase(registryModule);
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await fillCity(owner, CUSTOMERS).finally(() => owner.end());
  });
  afterAll(() => database.drop());

  const ids = (found: readonly ListedCustomer[]): string[] => found.map(({ id }) => id);
  type Asked = { actor: Actor; filter: CustomerFilter; order: CustomerOrder; limit: number; many: number };
  /** By the row scope alone. */
  const plainly = async ({ actor, filter, order }: Asked): Promise<string[]> => {
    const parameters: unknown[] = [];
    const where = condition(actor, filter, parameters);
    return ids(await rows(database.db.manager, inOrder({ filter, order, limit: CUSTOMERS, after: null, lastYear: LAST_YEAR }, 'customer c')(where, placing(parameters)), parameters));
  };
  const inPages = async ({ actor, filter, order, limit, many }: Asked): Promise<string[]> => {
    const all: ListedCustomer[] = [];
    for (;;) {
      const page = await customerPage(database.db.manager, actor, { filter, order, limit, after: all.at(-1)?.place ?? null, lastYear: LAST_YEAR }, many);
      all.push(...page);
      if (page.length < limit) return ids(all);
    }
  };
  const agrees = async (asked: Asked): Promise<void> => {
    const expected = await plainly(asked);
    expect(await inPages(asked)).toEqual(expected);
    expect(await countCustomers(database.db.manager, asked.actor, asked.filter)).toBe(expected.length);
  };

  it('REG-16 › is what the row scope lets through, in the same order, whatever was granted, sought and asked for', async () => {
    await fc.assert(fc.asyncProperty(changes, fc.array(lists, { minLength: 1, maxLength: 6 }), async (changed, asked) => {
      version += 1;
      const newest = new Map(changed.map(({ n, grants }) => [customerId(n), { customerId: customerId(n), version, grants }]));
      await database.db.transaction(tx => applyAccess(tx, [...newest.values()]));
      for (const one of asked) await agrees(one);
    }), { numRuns: 40 });
  });

  it('REG-16 › is the same by the units that are responsible, a page for each', async () => {
    await fc.assert(fc.asyncProperty(lists, async ({ actor, filter, limit }) => {
      const held = await pagesOfHolders(database.db.manager, actor, 'UNIT', UNITS, { filter, limit, after: null });
      const counts = await countsOfHolders(database.db.manager, actor, 'UNIT', UNITS, filter);
      for (const unit of UNITS.filter(code => !filter.unit || filter.unit.includes(code))) {
        const expected = await plainly({ actor, filter: { ...filter, unit: [unit] }, order: 'CODE', limit, many: 1 });
        expect(ids(held.get(unit) ?? [])).toEqual(expected.slice(0, limit));
        expect(counts.get(unit)).toBe(expected.length);
      }
    }), { numRuns: 30 });
  });

  it('REG-1 › is each filing of a customer that the reader may see, oldest first, in pages', async () => {
    await fc.assert(fc.asyncProperty(lists, fc.option(fc.constantFrom(...FILING_STATUSES)), async ({ actor, limit, many }, status) => {
      const parameters: unknown[] = [status];
      const expected = await rows<{ id: string }>(database.db.manager, `select f.id from filing f
        where ($1::text is null or f.status = $1) and ${customerScope(actor, 'f.customer_id', parameters)} order by f.filed_at, f.id`, parameters);
      const found: FilingRow[] = [];
      for (let page: FilingRow[] | undefined; page === undefined || page.length === limit; found.push(...page)) {
        const last = found.at(-1);
        page = await filingPage(database.db.manager, actor, { status, limit, after: last ? [last.filedAt.toISOString(), last.id] : null }, many);
      }
      expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect(await countFilings(database.db.manager, actor, status)).toBe(expected.length);
    }), { numRuns: 30 });
  });

  it('REG-16 › follows a customer that changes while its grants stay', async () => {
    const change = <T>(column: string, ...values: T[]) => fc.record({ column: fc.constant(column), value: fc.constantFrom(...values), from: fc.nat(9) });
    const changesOfOne = fc.oneof(
      change('grade', ...GRADE_LEVELS), change('kind', 'COMPREHENSIVE', 'REGIONAL'), change('flagged', true, false), change('unit_code', ...UNITS),
      change('division', '440515001', '440523100'),
      // No two customers get one code.
      fc.record({ order: fc.integer({ min: 10_000, max: 99_999 }), from: fc.nat(9) }).map(({ order, from }) => ({ column: 'code', value: `440515${order}99${from}`, from })),
    );
    await fc.assert(fc.asyncProperty(fc.array(changesOfOne, { minLength: 1, maxLength: 3 }), lists, async (changed, asked) => {
      await database.db.transaction(async tx => {
        for (const { column, value, from } of changed) {
          const many = column === 'code' ? 1 : 40;
          const lapsed = column === 'unit_code' ? `and status <> 'LAPSED'` : '';
          await tx.query(`update customer set ${column} = $2 where id = any($1::uuid[]) ${lapsed}`, [Array.from({ length: many }, (_, n) => customerId(from * 40 + n + 1)), value]);
        }
      });
      expect(await rows(database.db.manager, `select a.customer_id from customer_access a join customer c on c.id = a.customer_id
        where (a.sort_code, a.recorded_at, a.division, a.status, a.grade, a.kind, a.responsible_unit, a.flagged)
              is distinct from (c.sort_code, c.recorded_at, c.division, c.status, c.grade, c.kind, c.unit_code, c.flagged)`)).toEqual([]);
      await agrees(asked);
    }), { numRuns: 20 });
  });
});
