import type { EventData } from '@keyaccount/contracts';
import { isRefused, newId, rows } from '@keyaccount/subgraph-kit';
import { countyHead, director, event, graphql } from '@keyaccount/test-kit';
import { approved, granted, graded, reassigned, recorded, testDesk, type TestDesk } from './desk';

let desk: TestDesk;
beforeAll(async () => void (desk = await testDesk()));
afterAll(() => desk.drop());

const known = (customerId: string, version: number, status: 'KEY_ACCOUNT' | 'MERGED'): EventData<'registry.customers-merged.v1'>['merged'] =>
  ({ customerId, version, status, code: null, creditCode: null, agreementSigned: false, refs: [] });
const merged = (survivor: string, gone: string, version: number) => event('registry.customers-merged.v1', {
  subject: newId(), version: 1,
  data: { mergeId: newId(), version: 1, survivor: known(survivor, 9, 'KEY_ACCOUNT'), merged: known(gone, version, 'MERGED'), mergedAt: '2026-03-09T01:00:00.000Z', undoUntil: '2026-04-08' },
});
const unmerged = (survivor: string, restored: string, version: number) => event('registry.customers-unmerged.v1', {
  subject: newId(), version: 2, data: { mergeId: newId(), version: 2, survivor: known(survivor, 10, 'KEY_ACCOUNT'), restored: known(restored, version, 'KEY_ACCOUNT'), unmergedAt: '2026-03-10T01:00:00.000Z' },
});
const of = async (customer: string) => (await rows<{ id: string }>(desk.deps.db.manager, 'select id from complaint_case where customer_id = $1 order by number', [customer])).map(({ id }) => id);

/** Two key accounts with an open and a closed case each. */
const begin = async () => {
  const [survivor, gone] = [newId(), newId()];
  await desk.deliver(recorded(survivor, gone), approved(survivor, 2, 'C4405', 'GOLD'), approved(gone, 2, 'U440513', 'GENERAL'), granted(2, [[survivor, 'C4405'], [gone, 'C4405']]));
  const [open, other] = [await desk.open(director(), gone), await desk.open(director(), gone)];
  const own = await desk.open(director(), survivor);
  const closed = await desk.service.useCases.closeCase(director(), { caseId: other.id, cause: '分拣', result: '已致歉', correlationId: newId() });
  if (isRefused(closed)) throw new Error('not closed');
  return { survivor, gone, open, closed, own };
};

describe('CMP-1 › cases of customers that become one', () => {
  it('go to the survivor, open and closed; open ones to its unit and due by its grade, and back when it is undone', async () => {
    const { survivor, gone, open, closed, own } = await begin();
    const join = merged(survivor, gone, 4);
    await desk.deliver(join, join);
    expect(await of(survivor)).toEqual([open.id, closed.id, own.id]);
    expect(await of(gone)).toEqual([]);
    expect(await desk.held(open.id)).toMatchObject({ unitCode: 'C4405', grade: 'GOLD', version: 3 });
    expect((await desk.published(open.id)).map(({ payload, correlation_id: correlation }) => [payload['customerId'], correlation === join.correlationid])).toEqual([[gone, false], [survivor, true], [survivor, true]]);
    const later = await desk.open(director(), survivor);
    const part = unmerged(survivor, gone, 6);
    await desk.deliver(part, part);
    expect([await of(survivor), await of(gone)]).toEqual([[own.id, later.id], [open.id, closed.id]]);
    expect(await desk.held(open.id)).toMatchObject({ unitCode: 'U440513', grade: 'GENERAL', dueAt: open.dueAt });
  });

  it('are where the newest word puts them, whatever the order', async () => {
    const { survivor, gone, open, closed, own } = await begin();
    await desk.deliver(unmerged(survivor, gone, 6), merged(survivor, gone, 4));
    expect(await of(gone)).toEqual([open.id, closed.id]);
    await desk.deliver(merged(survivor, gone, 8), unmerged(survivor, gone, 6), reassigned(survivor, 5, 'C4405', 'P44'), graded(survivor, 2, 'GOLD', 'DIAMOND'));
    expect(await of(survivor)).toEqual([open.id, closed.id, own.id]);
    expect(await desk.held(open.id)).toMatchObject({ unitCode: 'P44', grade: 'DIAMOND' });
  });

  it('are with the survivor of the newest merge, though the undoing of the one before comes late', async () => {
    const { survivor, gone, open, closed, own } = await begin();
    const next = await begin();
    await desk.deliver(merged(survivor, gone, 4));
    await desk.deliver(merged(next.survivor, gone, 8));
    await desk.deliver(unmerged(survivor, gone, 6));
    expect([await of(survivor), await of(next.survivor), await of(gone)]).toEqual([[own.id], [open.id, closed.id, next.own.id], []]);
    await desk.deliver(unmerged(next.survivor, gone, 10));
    expect(await of(gone)).toEqual([open.id, closed.id]);
  });

  it('go back to whom a merge brought them from, though their survivor has been merged since', async () => {
    const { survivor, gone, open, closed, own } = await begin();
    const next = await begin();
    await desk.deliver(merged(survivor, gone, 4));
    await desk.deliver(merged(next.survivor, survivor, 12));
    await desk.deliver(unmerged(survivor, gone, 6));
    expect([await of(gone), await of(survivor), await of(next.survivor)]).toEqual([[open.id, closed.id], [], [own.id, next.own.id]]);
  });

  it('REG-2 › nobody opens one of the old id, and reading by it answers the survivor’s', async () => {
    const { survivor, gone, open } = await begin();
    await desk.deliver(merged(survivor, gone, 4));
    expect(await desk.service.useCases.openCase(director(), { customerId: gone, kind: 'COMPLAINT', severity: 'NORMAL', subject: '延误', correlationId: newId() }))
      .toMatchObject({ refused: 'CustomerMerged', details: { survivor } });
    expect(await desk.service.useCases.openCase(countyHead('U440523'), { customerId: gone, kind: 'COMPLAINT', severity: 'NORMAL', subject: '延误', correlationId: newId() }))
      .toMatchObject({ refused: 'CustomerNotFound' });
    const { data } = await graphql<{ _entities: { id: string; complaints: { edges: { node: { id: string } }[] } }[] }>(
      desk.running, director(), 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { id complaints(first: 5) { edges { node { id } } } } } }', { r: [{ __typename: 'Customer', id: gone }] });
    expect(data._entities[0]?.id).toBe(survivor);
    expect(data._entities[0]?.complaints.edges.map(({ node }) => node.id)).toContain(open.id);
  });

  it('of a case that is opened at that moment too', async () => {
    const { survivor, gone } = await begin();
    const attempts = Array.from({ length: 6 }, () => desk.service.useCases.openCase(director(), { customerId: gone, kind: 'COMPLAINT', severity: 'NORMAL', subject: '延误', correlationId: newId() }));
    await Promise.all([...attempts, desk.deliver(merged(survivor, gone, 4))]);
    expect(await of(gone)).toEqual([]);
  });
});
