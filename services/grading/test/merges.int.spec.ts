import type { EventData, EventOf } from '@keyaccount/contracts';
import { isRefused, newId, rows } from '@keyaccount/subgraph-kit';
import { director, event, graphql, provincialOfficer } from '@keyaccount/test-kit';
import { closed, customerId, declared, filed, openScene, posted, type CellOf, type Scene } from './scene';

let scene: Scene;
let now: string;
beforeEach(async () => {
  now = '2026-01-20T02:00:00Z';
  scene = await openScene({ now: () => new Date(now) });
});
afterEach(() => scene.close());

const [stays, goes] = [customerId(1), customerId(2)];
type Known = EventData<'registry.customers-merged.v1'>['merged'];
const known = (id: string, version: number, status: Known['status'] = 'KEY_ACCOUNT'): Known => ({ customerId: id, version, status, code: null, creditCode: null, agreementSigned: false, refs: [] });
const merged = (version: number) => event('registry.customers-merged.v1', {
  subject: newId(), version: 1, data: { mergeId: newId(), version: 1, survivor: known(stays, 5), merged: known(goes, version, 'MERGED'), mergedAt: '2026-01-20T02:00:00.000Z', undoUntil: '2026-02-19' },
});
const unmerged = (version: number) => event('registry.customers-unmerged.v1', {
  subject: newId(), version: 2, data: { mergeId: newId(), version: 2, survivor: known(stays, 6), restored: known(goes, version), unmergedAt: '2026-01-21T02:00:00.000Z' },
});
/** The ledger's posting that moves revenue for a merge. */
const moved = (sequence: number, version: number, cells: readonly CellOf[]): EventOf<'ledger.revenue-posted.v1'> => {
  const posting = posted(sequence, cells);
  return { ...posting, data: { ...posting.data, reassigned: { merged: goes, survivor: stays, version } } };
};
const month = '2024-05';
const JOINED = (sequence: number): readonly CellOf[] => [{ customer: stays, month, wan: 120, version: sequence }, { customer: goes, month, wan: 0, version: sequence }];
const PARTED = (sequence: number): readonly CellOf[] => [{ customer: stays, month, wan: 60, version: sequence }, { customer: goes, month, wan: 60, version: sequence }];

/** Two key accounts, gold each by 60 万 of 2024. */
const begin = async (): Promise<void> => {
  await scene.tell(posted(1, PARTED(1)));
  await scene.tell(declared(2024, 10_000));
  await scene.tell(filed(stays), filed(goes));
};
const grades = async () => (await scene.published('grading.grade-changed.v1')).map(({ customerId: id, from, to }) => `${id === stays ? 'stays' : 'goes'} ${from ?? '-'}>${to}`);
const standing = async () => {
  const found = await rows<{ id: string; level: string; qualifies: boolean | null }>(
    scene.db.manager, `select c.customer_id as id, case when c.status in ('FILED', 'KEY_ACCOUNT') then c.level end as level, q.qualifies from customer c left join qualification q using (customer_id) where c.customer_id = any($1::uuid[]) order by 1`, [[stays, goes]]);
  return found.map(({ level, qualifies }) => ({ level, qualifies }));
};
const FIRST = ['stays ->GOLD', 'goes ->GOLD'];

describe('customers that become one', () => {
  it.each<[string, () => EventOf<'registry.customers-merged.v1' | 'ledger.revenue-posted.v1'>[]]>([
    ['the registry tells first', () => [merged(4), moved(2, 4, JOINED(2))]], ['the ledger tells first', () => [moved(2, 4, JOINED(2)), merged(4)]],
  ])('GRD-7 › the survivor is graded by both, the merged one holds no grade: %s', async (_, events) => {
    await begin();
    const all = events();
    for (const one of [...all, ...all]) await scene.tell(one as never);
    expect((await grades()).slice(FIRST.length)).toEqual(['stays GOLD>DIAMOND']);
    expect(await standing()).toMatchObject([{ level: 'DIAMOND' }, { level: null }]);
    expect(await scene.one('select count(*)::int as n from grade_history where customer_id = $1', [goes])).toEqual({ n: 1 });
  });

  it.each<[string, () => EventOf<'registry.customers-unmerged.v1' | 'ledger.revenue-posted.v1'>[]]>([
    ['the registry tells first', () => [unmerged(6), moved(3, 6, PARTED(3))]], ['the ledger tells first', () => [moved(3, 6, PARTED(3)), unmerged(6)]],
  ])('GRD-7 › undone, both hold what they held, and nothing comes in between: %s', async (_, events) => {
    await begin();
    const before = await standing();
    await scene.tell(merged(4));
    await scene.tell(moved(2, 4, JOINED(2)));
    for (const one of events()) await scene.tell(one as never);
    expect((await grades()).slice(FIRST.length)).toEqual(['stays GOLD>DIAMOND', 'stays DIAMOND>GOLD']);
    expect(await standing()).toEqual(before);
  });

  it('GRD-7 › the newest word holds, whatever comes late', async () => {
    await begin();
    for (const one of [unmerged(6), moved(3, 6, PARTED(3)), merged(4), moved(2, 4, JOINED(2))]) await scene.tell(one as never);
    expect(await grades()).toEqual(FIRST);
    expect(await standing()).toMatchObject([{ level: 'GOLD' }, { level: 'GOLD' }]);
  });

  it('GRD-1 › the merged one is out of the definition, the survivor is tested with both', async () => {
    await scene.tell(posted(1, [{ customer: stays, month, wan: 0.6 }, { customer: goes, month, wan: 0.6 }]));
    await scene.grading.useCases.assessQualification(director(), { on: '2025-01', correlationId: newId() });
    expect(await standing()).toMatchObject([{ qualifies: null }, { qualifies: null }]);
    await scene.tell(merged(4));
    await scene.tell(moved(2, 4, [{ customer: stays, month, wan: 1.2, version: 2 }, { customer: goes, month, wan: 0, version: 2 }]));
    expect(await standing()).toMatchObject([{ qualifies: true }, { qualifies: null }]);
    await scene.tell(unmerged(6));
    await scene.tell(moved(3, 6, [{ customer: stays, month, wan: 0.6, version: 3 }, { customer: goes, month, wan: 0.6, version: 3 }]));
    expect(await standing()).toMatchObject([{ qualifies: false }, { qualifies: null }]);
  });

  it('GRD-7 › a run leaves the merged one out, and changes nothing of what the merge has settled', async () => {
    await begin();
    await scene.tell(merged(4));
    await scene.tell(moved(2, 4, JOINED(2)));
    const run = await scene.grading.useCases.startGradingRun(director(), { year: 2024, preview: false, correlationId: newId() });
    expect(isRefused(run)).toBe(false);
    expect(await scene.one('select customers, changed from grading_run')).toEqual({ customers: 1, changed: 0 });
  });

  it('GRD-6 › a special listing that is over, though nobody has ended it, makes no diamond of the survivor', async () => {
    await begin();
    const call = { idempotencyKey: null, correlationId: newId() };
    const asked = await scene.grading.useCases.requestSpecialListing(director(), { customerId: stays, reason: '重点', ...call });
    if (isRefused(asked)) throw new Error(asked.refused);
    await scene.grading.useCases.decideSpecialListing(provincialOfficer(), { listingId: asked.listingId, approve: true, approvalReference: '3号', validUntil: '2026-06-30', reason: null, ...call });
    now = '2026-07-01T02:00:00Z';
    await scene.tell(posted(2, [{ customer: stays, month, wan: 20, version: 2 }, { customer: goes, month, wan: 5, version: 2 }]));
    await scene.tell(merged(4));
    await scene.tell(moved(3, 4, [{ customer: stays, month, wan: 25, version: 3 }, { customer: goes, month, wan: 0, version: 3 }]));
    expect((await grades()).slice(FIRST.length)).toEqual(['stays GOLD>DIAMOND', 'stays DIAMOND>GOLD', 'stays GOLD>SILVER']);
    expect(await standing()).toMatchObject([{ level: 'SILVER' }, { level: null }]);
    expect(await scene.one('select status from special_listing')).toEqual({ status: 'LAPSED' });
  });

  it('LED-5 › a closed month that is told of again is confirmed again, and nobody is assessed for it', async () => {
    await begin();
    await scene.tell(closed(month, { cells: 2, wan: 120, sequence: 1 }));
    await scene.tell(merged(4));
    await scene.tell(moved(2, 4, [{ customer: stays, month, wan: 60, version: 1 }, { customer: stays, month, wan: 60, line: 'express', version: 2 }, { customer: goes, month, wan: 0, version: 2 }]));
    await scene.tell(closed(month, { cells: 3, wan: 120, sequence: 2, version: 2 }));
    expect(await scene.one('select matches, version, held_cells from month_closed')).toEqual({ matches: true, version: 2, held_cells: 3 });
    expect(await scene.one('select count(*)::int as n from assessment')).toEqual({ n: 1 });
  });

  it('REG-2 › the old id answers the survivor, and no listing is asked for by it', async () => {
    await begin();
    await scene.tell(merged(4));
    await scene.tell(moved(2, 4, JOINED(2)));
    const { data } = await graphql<{ _entities: object[] }>(scene.service, director(), 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { id grade { level } } } }', { r: [{ __typename: 'Customer', id: goes }] });
    expect(data._entities).toEqual([{ id: stays, grade: { level: 'DIAMOND' } }]);
    expect(await scene.grading.useCases.requestSpecialListing(director(), { customerId: goes, reason: '重点', idempotencyKey: null, correlationId: newId() })).toMatchObject({ refused: 'CustomerMerged', details: { survivor: stays } });
  });
});
