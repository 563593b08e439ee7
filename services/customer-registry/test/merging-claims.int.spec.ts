import { reasonOf } from './merging-scene';
import { DAY, of, openMergedClaims, type MergedClaims } from './merged-claims-scene';

let merging: MergedClaims;
beforeEach(async () => void (merging = await openMergedClaims()));
afterEach(() => merging.scene.drop());

type Told = { type: string; aggregate_id: string; aggregate_version: number; correlation_id: string; payload: Record<string, unknown> };

/** What has been told since of these aggregates, and whether it is part of the merge or its undoing. */
const toldSince = async (seq: string, ids: readonly string[]) => {
  const found = await merging.scene.sql<Told>('select * from outbox where seq > $1 order by seq', [seq]);
  const cause = found.find(({ type }) => type.startsWith('registry.customers-'))?.correlation_id;
  return found.filter(({ aggregate_id: id }) => ids.includes(id))
    .map(({ type, aggregate_id: id, aggregate_version: version, correlation_id: correlation, payload }) => ({ fact: type.split('.')[1], nth: ids.indexOf(id), version, ofMerge: correlation === cause, payload }));
};
const mark = async (): Promise<string> => (await merging.scene.sql<{ seq: string }>('select coalesce(max(seq), 0)::text as seq from outbox'))[0]!.seq;
const versionsOf = async (table: string, ids: readonly string[]) =>
  (await merging.scene.sql<{ version: number }>(`select version from ${table} where id = any($1::uuid[]) order by array_position($1::uuid[], id)`, [ids])).map(({ version }) => version);

describe('what is told of claims', () => {
  it('REG-5 › that a claim gave way, that one ended, and that they have the right again', async () => {
    const { idOf, scene } = merging;
    const early = await merging.register('U440513', 'Q', 'letters');
    scene.deps.clock.forward(DAY);
    const ids = [early, await merging.register('U440515', 'P', 'letters'), await merging.register('U440513', 'P', 'express'), await merging.register('BB4405', 'P', 'parcels')];
    scene.deps.clock.forward(DAY);
    const own = await merging.register('U440513', 'Q', 'express');
    const claims = [...ids, own];
    const before = await mark();
    const id = await merging.done('P', 'Q');
    expect((await toldSince(before, claims)).sort((a, b) => a.nth - b.nth)).toMatchObject([
      { fact: 'registration-ended', nth: 1, ofMerge: true, payload: { customerId: idOf('P'), unit: 'U440515', line: 'letters', end: 'GAVE_WAY', at: '2025-01-17T02:00:00.000Z' } },
      { fact: 'registration-ended', nth: 4, ofMerge: true, payload: { customerId: idOf('Q'), unit: 'U440513', line: 'express', end: 'WITHDRAWN' } },
    ]);
    const undoing = await mark();
    scene.deps.clock.forward(60);
    await merging.unmerge(id);
    const told = (await toldSince(undoing, claims)).sort((a, b) => a.nth - b.nth);
    expect(told).toMatchObject([
      { fact: 'registration-activated', nth: 1, ofMerge: true, payload: { customerId: idOf('P'), unit: 'U440515', from: '2025-01-16T02:00:00.000Z', until: '2025-04-16T16:00:00.000Z' } },
      { fact: 'registration-activated', nth: 4, ofMerge: true, payload: { customerId: idOf('Q'), unit: 'U440513', from: '2025-01-17T02:00:00.000Z' } },
    ]);
    expect(told.map(({ version }) => version)).toEqual(await versionsOf('registration', [claims[1]!, own]));
  });

  it('REG-5 › a claim that would have run out meanwhile is told as expired alone', async () => {
    const { scene } = merging;
    const early = await merging.register('U440513', 'Q', 'letters');
    scene.deps.clock.forward(DAY);
    const late = await merging.register('U440515', 'P', 'letters');
    const extended = await scene.ask(of('U440513'), `mutation ($log: LogActivityInput!, $on: OnRegistrationInput!) {
      logActivity(input: $log) { activity { id } } extendRegistration(input: $on) { registration { lastDay } } }`,
    { log: { registrationId: early, what: '走访', happenedAt: scene.deps.clock.now().toISOString() }, on: { registrationId: early } });
    expect(extended.data).toMatchObject({ extendRegistration: { registration: { lastDay: '2025-05-15' } } });
    scene.deps.clock.forward(80 * DAY);
    const id = await merging.done('P', 'Q');
    const undoing = await mark();
    scene.deps.clock.forward(20 * DAY);
    await merging.unmerge(id);
    expect(await toldSince(undoing, [late])).toMatchObject([{ fact: 'registration-ended', ofMerge: true, payload: { end: 'EXPIRED' } }]);
  });

  it('REG-6 › that a declaration lapsed since the unit has the like, that one is heard elsewhere, and that both wait as before', async () => {
    const { idOf, scene } = merging;
    await merging.declare('BB4405', 'A');
    const ids = [await merging.declare('BB4405', 'B'), await merging.declare('C4405', 'B')];
    const heard = await scene.ask(of('U440513'), 'mutation ($input: HearDeclarationInput!) { hearDeclaration(input: $input) { declaration { id } } }', { input: { declarationId: ids[1], opinion: 'AGREES', reason: '同意' } });
    expect(reasonOf(heard)).toBeUndefined();
    const before = await mark();
    const id = await merging.done('A', 'B');
    expect(await toldSince(before, ids)).toMatchObject([
      { fact: 'declaration-lapsed', nth: 0, ofMerge: true, payload: { customerId: idOf('B'), unit: 'BB4405', responsibleUnit: 'U440513', reason: 'CUSTOMER_MERGED' } },
      { fact: 'declaration-followed', nth: 1, ofMerge: true, payload: { customerId: idOf('A'), unit: 'C4405', to: 'U440515', outcome: 'TO_BE_HEARD' } },
    ]);
    const undoing = await mark();
    await merging.unmerge(id);
    const told = (await toldSince(undoing, ids)).sort((a, b) => a.nth - b.nth);
    expect(told).toMatchObject([
      { fact: 'declaration-followed', nth: 0, ofMerge: true, payload: { customerId: idOf('B'), unit: 'BB4405', to: 'U440513', outcome: 'TO_BE_HEARD' } },
      { fact: 'declaration-followed', nth: 1, ofMerge: true, payload: { customerId: idOf('B'), unit: 'C4405', to: 'U440513', outcome: 'HEARD' } },
    ]);
    expect(told.map(({ version }) => version)).toEqual(await versionsOf('declaration', ids));
  });
});
