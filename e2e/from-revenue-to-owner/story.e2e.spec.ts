import { GRADE_LEVELS } from '@keyaccount/contracts';
import { rows } from '@keyaccount/subgraph-kit';
import { PORTRAIT, type Portrait } from '../../infra/src/story/queries';
import { sampleCity, type SampleCity } from './city';

jest.setTimeout(300_000);

let city: SampleCity;
beforeAll(async () => {
  city = await sampleCity({ customers: 150 });
  await city.tell();
});
afterAll(() => city?.stop());

const count = async (service: keyof SampleCity['databases'], sql: string): Promise<number> => {
  const [row] = await rows<{ n: number }>(city.databases[service].db.manager, `select count(*)::int as n from ${sql}`);
  return row?.n ?? Number.NaN;
};

const customersOf = async (username: string, query = 'first: 200'): Promise<{ id: string; code: string | null; name: string }[]> => {
  const { customers } = await city.as(username).ask<{ customers: { edges: { node: { id: string; code: string | null; name: string } }[] } }>(
    `{ customers(${query}) { edges { node { id code name } } } }`,
  );
  return customers.edges.map(edge => edge.node);
};

describe('the story on the sample city', () => {
  it('is told without a warning', () => {
    expect(city.logged).toEqual([]);
  });

  it('LED-1 › puts every row into exactly one of posted, repeated, suspense, rejected, as an independent count says', async () => {
    const { revenueImports } = await city.as('supervisor').ask<{ revenueImports: { edges: { node: Record<string, number | string> }[] } }>(
      '{ revenueImports(first: 10) { edges { node { status rowsRead rowsPosted rowsRepeated rowsInSuspense rowsRejected amountPosted } } } }',
    );
    const [second, first] = revenueImports.edges.map(edge => edge.node);
    for (const [found, year] of [[first, 2024], [second, 2025]] as const) {
      const expected = city.expected.revenue[year];
      const waiting = expected.neverKnown;
      expect(found).toEqual({
        status: 'COMPLETED', rowsRead: expected.rows, rowsRepeated: expected.repeated, rowsRejected: expected.rejected, rowsInSuspense: waiting,
        rowsPosted: expected.rows - expected.repeated - expected.rejected - waiting, amountPosted: expected.amount,
      });
    }
  });

  it('REG-1, REG-2 › makes key accounts of exactly those that qualify, each with a code of its own', async () => {
    const key = await customersOf('director', 'filter: { status: [KEY_ACCOUNT] }, first: 200');
    expect(key).toHaveLength(city.expected.filing.qualifying);
    expect(new Set(key.map(one => one.code)).size).toBe(key.length);
  });

  it('GRD-5, GRD-7 › grades them as the rules say, and changes as many', async () => {
    const { gradingRuns } = await city.as('director').ask<{
      gradingRuns: { edges: { node: { preview: boolean; final: boolean; changed: number; distribution: { level: string; customers: number }[] } }[] };
    }>('{ gradingRuns(first: 10) { edges { node { preview final changed distribution { level customers } } } } }');
    const real = gradingRuns.edges.map(edge => edge.node).find(run => !run.preview);
    const expected = city.expected.grades[2025];
    expect(Object.fromEntries((real?.distribution ?? []).map(one => [one.level, one.customers]))).toEqual(
      Object.fromEntries(GRADE_LEVELS.map(level => [level, expected[level]])),
    );
    expect(real).toMatchObject({ final: true, changed: city.expected.changes.grades });
  });

  it('GRD-8 › moves as many owners as the rules say, and every open complaint along', async () => {
    expect(await count('registry', 'ownership where until is not null')).toBe(city.expected.changes.owners);
    const [units, owners] = await Promise.all([
      rows<{ id: string; unit: string }>(city.databases.complaints.db.manager, `select customer_id as id, unit_code as unit from complaint_case where status = 'OPEN'`),
      rows<{ id: string; unit: string }>(city.databases.registry.db.manager, 'select customer_id as id, unit_code as unit from ownership where until is null'),
    ]);
    const ownerOf = new Map(owners.map(row => [row.id, row.unit]));
    expect(units).toHaveLength(city.manifest.complaints.length);
    for (const { id, unit } of units) expect(unit).toBe(ownerOf.get(id));
  });

  it('leaves nothing unsent, nothing set aside', async () => {
    for (const service of ['organisation', 'registry', 'ledger', 'grading', 'complaints'] as const) {
      expect(await count(service, 'outbox where published_at is null')).toBe(0);
      expect(await count(service, 'dead_letter')).toBe(0);
    }
  });

  it('shows one customer from five services in one query', async () => {
    const [complaint] = city.manifest.complaints.slice(1);
    const [found] = await customersOf('director', `filter: { nameContains: ${JSON.stringify(complaint?.customer)} }, first: 1`);
    const { customer } = await city.as('director').ask<Portrait>(PORTRAIT, { id: found?.id, year: 2025 });
    expect(customer).toMatchObject({
      name: complaint?.customer, grade: { run: { year: 2025 } }, ownership: { decision: { rule: 'REG-3' } },
      complaints: { totalCount: 1, edges: [{ node: { unit: { name: customer?.ownership?.unit.name } } }] },
    });
    expect(Number(customer?.revenue?.total)).toBeGreaterThan(0);
    expect(customer?.ownershipHistory).toHaveLength(2);
    expect(customer?.scorecard?.reason).toMatch(/\S/);
  });

  it('GRD-8 › can be followed by its correlation, from the grade to the complaint', async () => {
    const { gradingRuns } = await city.as('director').ask<{ gradingRuns: { edges: { node: { preview: boolean; correlationId: string } }[] } }>(
      '{ gradingRuns(first: 10) { edges { node { preview correlationId } } } }',
    );
    const run = gradingRuns.edges.map(edge => edge.node).find(one => !one.preview);
    const { activity } = await city.as('director').ask<{ activity: { totalCount: number; edges: { node: { type: string; summary: string } }[] } }>(
      'query($id: ID) { activity(correlationId: $id, first: 200) { totalCount edges { node { type summary } } } }', { id: run?.correlationId },
    );
    const types = new Set(activity.edges.map(edge => edge.node.type));
    for (const type of ['grading.grade-changed.v1', 'registry.ownership-reassigned.v1', 'registry.customer-access-changed.v1', 'complaints.case-reassigned.v1']) {
      expect(types).toContain(type);
    }
  });

  it('changes nothing when it is told again', async () => {
    const state = () => Promise.all([
      count('ledger', 'entry'), count('registry', 'ownership'), count('registry', 'customer'), count('grading', 'grade_history'), count('complaints', 'complaint_case'),
      count('organisation', "team where state = 'APPROVED'"),
    ]);
    const before = await state();
    await city.tell();
    expect(await state()).toEqual(before);
  });
});

describe('row scope through the gateway', () => {
  it('shows a head the accounts of the own subtree, the same in list, count and by id', async () => {
    const own = await customersOf('chaoyang.head');
    expect(own.length).toBeGreaterThan(0);
    const all = await customersOf('director');
    expect(own.length).toBeLessThan(all.length);
    const { customers } = await city.as('chaoyang.head').ask<{ customers: { totalCount: number } }>('{ customers(first: 1) { totalCount } }');
    expect(customers.totalCount).toBe(own.length);
    const hidden = all.find(one => !own.some(mine => mine.id === one.id));
    const { customer } = await city.as('chaoyang.head').ask<{ customer: unknown }>('query($id: ID) { customer(id: $id) { id name revenue(year: 2025) { total } grade { level } } }', { id: hidden?.id });
    expect(customer).toBeNull();
  });

  it('refuses what a post does not allow, whatever the record', async () => {
    await expect(city.as('chaoyang.manager').ask('mutation { startGradingRun(input: { year: 2025 }) { run { id } } }')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('shows nothing to whoever has not signed in', async () => {
    const response = await fetch(`${city.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'x-user-id': 'director', 'x-actor': '{"kind":"system"}' },
      body: JSON.stringify({ query: '{ customers(first: 1) { edges { node { name } } } }' }),
    });
    expect(await response.text()).toMatch(/UNAUTHENTICATED/);
  });
});
