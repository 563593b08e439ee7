import type { EventOf, EventType } from '@keyaccount/contracts';
import { inTransaction, newId, rows } from '@keyaccount/subgraph-kit';
import { event, graphql } from '@keyaccount/test-kit';
import { approved, begin, decide, end, mine, propose, proposed, reasonOf, run, teamAs, test, theDirector, theirs, told } from './team-scene';

beforeEach(begin);
afterEach(end);

type Edge = { node: { id: string } };
type Status = 'KEY_ACCOUNT' | 'MERGED';
const known = (customerId: string, version: number, status: Status) => ({ customerId, version, status, code: null, creditCode: null, agreementSigned: false, refs: [] });
/** The express bureau's customer is Chenghai's from now on, as of a version of it; and is not. */
const joined = (version: number) => event('registry.customers-merged.v1', {
  subject: newId(), version: 1,
  data: { mergeId: newId(), version: 1, survivor: known(mine, 5, 'KEY_ACCOUNT'), merged: known(theirs, version, 'MERGED'), mergedAt: '2026-03-02T02:00:00.000Z', undoUntil: '2026-04-01' },
});
const parted = (version: number) => event('registry.customers-unmerged.v1', {
  subject: newId(), version: 2,
  data: { mergeId: newId(), version: 2, survivor: known(mine, 6, 'KEY_ACCOUNT'), restored: known(theirs, version, 'KEY_ACCOUNT'), unmergedAt: '2026-03-03T02:00:00.000Z' },
});
const deliver = async (...events: EventOf<EventType>[]) => {
  for (const one of events) {
    const reaction = test.service.reactions[one.type] as (batch: readonly EventOf<EventType>[], tx: unknown) => Promise<void>;
    await inTransaction(test.deps.db, tx => reaction([one], tx));
  }
};
const customerOf = async (id: string) => (await teamAs(theDirector(), id))?.customer?.id;
const moves = async () => (await told()).filter(({ change }) => change === 'CUSTOMER').map(({ teamId, version, customerId, status, members }) => ({ teamId, version, customerId, status, members: members.length }));

it('ORG-4 › teams that are proposed or go on are the survivor’s, and go back with the undoing; what is over stays', async () => {
  const going = await approved({ customerId: theirs });
  const asked = await proposed({ customerId: theirs });
  const over = await approved({ customerId: theirs });
  await run('endTeam', { teamId: over.id, reason: '目标已达成' }, theDirector());
  const own = await approved();
  await deliver(joined(4));
  expect(await Promise.all([going, asked, over, own].map(({ id }) => customerOf(id)))).toEqual([mine, mine, theirs, mine]);
  expect(await moves()).toHaveLength(2);
  expect(await moves()).toEqual(expect.arrayContaining([
    { teamId: going.id, version: 3, customerId: mine, status: 'APPROVED', members: 2 }, { teamId: asked.id, version: 2, customerId: mine, status: 'PROPOSED', members: 2 },
  ]));
  await decide(asked.id);
  await run('endTeam', { teamId: going.id, reason: '目标已达成' }, theDirector());
  await deliver(parted(6));
  expect(await Promise.all([going, asked, over, own].map(({ id }) => customerOf(id)))).toEqual([theirs, theirs, theirs, mine]);
  expect((await moves()).slice(2)).toEqual(expect.arrayContaining([
    { teamId: going.id, version: 5, customerId: theirs, status: 'ENDED', members: 2 }, { teamId: asked.id, version: 4, customerId: theirs, status: 'APPROVED', members: 2 },
  ]));
});

it('ORG-4 › delivered twice and out of order, a team is where the newest word puts it, and nothing is told twice', async () => {
  const { id } = await approved({ customerId: theirs });
  const [first, second, again] = [joined(4), parted(6), joined(8)];
  await deliver(second, first, first);
  expect([await customerOf(id), await moves()]).toEqual([theirs, []]);
  await deliver(again, second, again);
  expect(await customerOf(id)).toBe(mine);
  await deliver(parted(10), again);
  expect(await customerOf(id)).toBe(theirs);
  expect((await moves()).map(({ version, customerId }) => [version, customerId])).toEqual([[3, mine], [4, theirs]]);
});

it('REG-2 › no team is proposed for a merged customer, not even at the moment of the merge', async () => {
  const [answer] = await Promise.all([propose({ customerId: theirs }), deliver(joined(4))]);
  expect(await rows(test.deps.db.manager, 'select 1 from team where customer_id = $1', [theirs])).toEqual([]);
  expect([undefined, 'CONFLICT CustomerMerged REG-2 input.customerId']).toContain(reasonOf(answer));
  expect(reasonOf(await propose({ customerId: theirs }))).toBe('CONFLICT CustomerMerged REG-2 input.customerId');
});

it('ORG-4 › what was over before a merge is read with the survivor, by either id, and with its own customer alone after the undoing', async () => {
  const own = await approved();
  const over = await approved({ customerId: theirs });
  await run('endTeam', { teamId: over.id, reason: '目标已达成' }, theDirector());
  const listed = async (id: string) => {
    const { data } = await graphql<{ teams: { totalCount: number; edges: Edge[] }; _entities: { teams: { totalCount: number; edges: Edge[] } }[] }>(
      test.running, theDirector(), `query ($id: ID!, $r: [_Any!]!) { teams(filter: { customerId: $id }) { totalCount edges { node { id } } } _entities(representations: $r) { ... on Customer { teams { totalCount edges { node { id } } } } } }`,
      { id, r: [{ __typename: 'Customer', id }] });
    return [data.teams, data._entities[0]!.teams].map(({ totalCount, edges }) => ({ totalCount, ids: edges.map(({ node }) => node.id).sort() }));
  };
  const [both, mineAlone, theirsAlone] = [[own.id, over.id].sort(), [own.id], [over.id]].map(ids => Array.from({ length: 2 }, () => ({ totalCount: ids.length, ids })));
  await deliver(joined(4));
  expect([await listed(mine), await listed(theirs)]).toEqual([both, both]);
  await deliver(parted(6));
  expect([await listed(mine), await listed(theirs)]).toEqual([mineAlone, theirsAlone]);
});
