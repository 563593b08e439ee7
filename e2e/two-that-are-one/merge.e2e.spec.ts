import { SERVICES, type Service } from '@keyaccount/contracts';
import { readDatabases } from '../../infra/src/invariants/databases';
import { checkInvariants, told } from '../../infra/src/invariants/invariants';
import { sampleCity, type SampleCity } from '../from-revenue-to-owner/city';

jest.setTimeout(300_000);

let city: SampleCity;
beforeAll(async () => {
  city = await sampleCity({ customers: 150 });
  await city.tell();
});
afterAll(() => city?.stop());

type Seen = {
  id: string; code: string; name: string; creditCode: string | null; grade: { level: string } | null; revenue: { total: string } | null; ownership: { unit: { code: string } } | null;
  complaints: { totalCount: number } | null; mergedFrom: { id: string }[];
};
const CUSTOMER = `id code name creditCode kind status division sourceRefs { system ref } agreementSigned
  grade { level since } scorecard(year: 2025) { score revenuePoints sharePoints reason } qualification { qualifies }
  revenue(year: 2025) { total share byLine { line amount } byMonth { month amount } byUnit { unit { code } amount } } entries(first: 5) { totalCount }
  ownership { since unit { code name } decision { rule reason } } accountTeam { phase a { name } b { name } lead { name } }
  complaints(openOnly: false) { totalCount edges { node { number subject status dueAt unit { name } } } } mergedFrom { id }`;
const BOTH = `query ($one: ID!, $other: ID!) { one: customer(id: $one) { ${CUSTOMER} } other: customer(id: $other) { ${CUSTOMER} } }`;

const ask = <Data>(query: string, variables: Record<string, unknown> = {}, username = 'director') => city.as(username).ask<Data>(query, variables);
const both = (one: string, other: string) => ask<{ one: Seen; other: Seen }>(BOTH, { one, other });
const yuan = (amount: string | undefined): bigint => BigInt((amount ?? '0.00').replace('.', ''));

/** A diamond, which no more revenue raises, and another key account of the same body, as far as the credit codes say; with a complaint. */
const pick = async (): Promise<{ survivor: string; merged: string }> => {
  const { customers } = await ask<{ customers: { edges: { node: Seen }[] } }>('{ customers(filter: { status: [KEY_ACCOUNT] }, first: 200) { edges { node { id creditCode grade { level } } } } }');
  const found = customers.edges.map(({ node }) => node);
  const survivor = found.find(({ grade }) => grade?.level === 'DIAMOND');
  const merged = found.find(({ id, creditCode }) => id !== survivor?.id && (creditCode === null || survivor?.creditCode === null));
  if (!survivor || !merged) throw new Error('the sample has no two that may be one');
  await ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } } }', { input: { customerId: merged.id, subject: '投递延误' } });
  return { survivor: survivor.id, merged: merged.id };
};

const violations = async (): Promise<string[]> => {
  const databases = readDatabases(Object.fromEntries(SERVICES.map(service => [service, city.databases[service].url])) as Record<Service, string>);
  const outcomes = await checkInvariants(databases, () => undefined).finally(() => databases.close());
  return outcomes.filter(({ finding }) => finding.offending > 0).map(told);
};

it('REG-1, REG-2, REG-16 › two that are one: the old id answers the survivor with what both brought in, and after the undoing all is as before', async () => {
  const { survivor, merged } = await pick();
  const before = await both(survivor, merged);
  const { mergeCustomers: { merge } } = await ask<{ mergeCustomers: { merge: { id: string } } }>(
    'mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) { merge { id } } }', { input: { survivorId: survivor, mergedId: merged, reason: '同一法人重复建档' } });
  await city.quiet();

  const during = await both(survivor, merged);
  expect(during.other).toEqual(during.one);
  expect(during.one).toMatchObject({ id: survivor, code: before.one.code, mergedFrom: [{ id: merge.id }], grade: { level: 'DIAMOND' } });
  expect(yuan(during.one.revenue?.total)).toBe(yuan(before.one.revenue?.total) + yuan(before.other.revenue?.total));
  expect(during.one.complaints?.totalCount).toBe((before.one.complaints?.totalCount ?? 0) + (before.other.complaints?.totalCount ?? 0));
  expect(await ask('query ($code: CustomerCode) { customer(code: $code) { id revenue(year: 2025) { total } } }', { code: before.other.code }))
    .toEqual({ customer: { id: survivor, revenue: { total: during.one.revenue?.total } } });
  const { activity } = await ask<{ activity: { edges: { node: { type: string; customer: { id: string; name: string } | null } }[] } }>(
    'query ($id: ID) { activity(customerId: $id, first: 200) { edges { node { type customer { id name } } } } }', { id: merged });
  expect(activity.edges.map(({ node }) => node.type)).toContain('registry.customers-merged.v1');
  expect(new Set(activity.edges.map(({ node }) => node.customer?.id))).toEqual(new Set([survivor]));
  await expect(ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } } }', { input: { customerId: merged, subject: '延误' } })).rejects.toMatchObject({ reason: 'CustomerMerged' });
  expect(await violations()).toEqual([]);

  await ask('mutation ($input: UnmergeCustomersInput!) { unmergeCustomers(input: $input) { restored { id } } }', { input: { mergeId: merge.id, reason: '查明为两户' } });
  await city.quiet();
  expect(await both(survivor, merged)).toEqual(before);
  expect(await violations()).toEqual([]);
});
