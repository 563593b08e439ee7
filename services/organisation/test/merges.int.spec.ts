import type { EventOf, EventType } from '@keyaccount/contracts';
import { inTransaction, newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, event, graphql } from '@keyaccount/test-kit';
import type { Actor } from '@keyaccount/identity';
import { testOrganisation, type TestOrganisation } from './bureau';

let test: TestOrganisation;
beforeEach(async () => void (test = await testOrganisation()));
afterEach(() => test.drop());

const [survivor, merged] = [newId(), newId()];
const known = (customerId: string, version: number, status: 'KEY_ACCOUNT' | 'MERGED') =>
  ({ customerId, version, status, code: customerId === merged ? '44051500002000' : '44051500001000', creditCode: null, agreementSigned: false, refs: [] });
const joined = (version: number) => event('registry.customers-merged.v1', {
  subject: newId(), version: 1,
  data: { mergeId: newId(), version: 1, survivor: known(survivor, 5, 'KEY_ACCOUNT'), merged: known(merged, version, 'MERGED'), mergedAt: '2026-01-20T08:00:00.000Z', undoUntil: '2026-02-19' },
});
const parted = (version: number) => event('registry.customers-unmerged.v1', {
  subject: newId(), version: 2,
  data: { mergeId: newId(), version: 2, survivor: known(survivor, 6, 'KEY_ACCOUNT'), restored: known(merged, version, 'KEY_ACCOUNT'), unmergedAt: '2026-01-21T08:00:00.000Z' },
});
const team = (customerId: string) => event('registry.account-team-changed.v1', {
  subject: customerId, version: 3, data: { customerId, version: 3, unit: 'U440515', a: null, b: null, phase: 'UPKEEP' },
});
const access = (version: number, unitOf: Readonly<Record<string, string>>) => event('registry.customer-access-changed.v1', {
  subject: 'batch', version, data: { customers: Object.entries(unitOf).map(([customerId, unit]) => ({ customerId, version, grants: [{ basis: 'OWNER' as const, unit, staffId: null }] })) },
});
const deliver = async (...events: EventOf<EventType>[]) => {
  for (const one of events) {
    const reaction = test.service.reactions[one.type] as (batch: readonly EventOf<EventType>[], tx: unknown) => Promise<void>;
    await inTransaction(test.deps.db, tx => reaction([one], tx));
  }
};
type Page = { activity: { totalCount: number; edges: { node: { type: string; customer: { id: string } | null } }[] } };
const read = async (actor: Actor, customerId: string) => {
  const { data } = await graphql<Page>(test.running, actor, 'query ($id: ID) { activity(customerId: $id, first: 50) { totalCount edges { node { type customer { id } } } } }', { id: customerId });
  return { total: data.activity.totalCount, types: data.activity.edges.map(({ node }) => node.type).sort(), customers: [...new Set(data.activity.edges.map(({ node }) => node.customer?.id))] };
};

it('REG-16 › activity of both is read at the survivor, whichever id is asked for, and by itself again after the undoing', async () => {
  await deliver(team(survivor), team(merged), joined(4), access(5, { [survivor]: 'U440515', [merged]: 'U440515' }));
  const head = countyHead('U440515');
  const both = await read(head, survivor);
  expect(both).toEqual({ total: 3, types: [...Array<string>(2).fill('registry.account-team-changed.v1'), 'registry.customers-merged.v1'].sort(), customers: [survivor] });
  expect(await read(head, merged)).toEqual(both);
  expect((await read(countyHead('U440523'), survivor)).total).toBe(0);
  await deliver(parted(6));
  expect((await read(director(), merged)).customers).toEqual([merged]);
  expect((await read(director(), merged)).total).toBe(1);
});

it('REG-16 › delivered twice and in the wrong order, the newest holds', async () => {
  const [first, second] = [joined(4), parted(6)];
  await deliver(team(merged), second, first, first, second);
  expect((await read(director(), merged)).customers).toEqual([merged]);
  const again = joined(8);
  await deliver(again, second, again);
  expect((await read(director(), merged)).customers).toEqual([survivor]);
});

it('REG-5 › what a merge does to a claim is read in its cascade and with the survivor', async () => {
  const merge = joined(4);
  const claim = event('registry.registration-ended.v1', {
    subject: newId(), version: 2, correlationId: merge.correlationid,
    data: { registrationId: newId(), version: 2, customerId: merged, unit: 'U440515', line: 'letters', end: 'GAVE_WAY', at: '2026-01-20T08:00:00.000Z' },
  });
  await deliver(claim, merge, access(5, { [survivor]: 'U440515', [merged]: 'U440515' }));
  const ask = (filter: string) => graphql<{ activity: { edges: { node: { type: string; summary: string } }[] } }>(
    test.running, director(), `query ($id: ID) { activity(${filter}, first: 50) { edges { node { type summary } } } }`, { id: filter.startsWith('correlation') ? merge.correlationid : survivor });
  for (const filter of ['correlationId: $id', 'customerId: $id']) {
    const { data } = await ask(filter);
    const told = data.activity.edges.find(({ node }) => node.type === 'registry.registration-ended.v1');
    expect([filter, told?.node.summary.endsWith('让位于登记在先者,转为排队。')]).toEqual([filter, true]);
  }
});
