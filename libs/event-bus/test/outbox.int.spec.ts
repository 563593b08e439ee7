import { type Db, createDatabase, newId, systemClock } from '@keyaccount/subgraph-kit';
import { type TestDatabase, testDatabase } from '@keyaccount/test-kit';
import { type NewEvent, appendToOutbox, pruneBefore } from '../src/index';
import { DECLARED, append, declared, history, sceneModule } from './scene';

describe('the outbox', () => {
  let database: TestDatabase;
  let db: Db;
  beforeEach(async () => {
    database = await testDatabase(sceneModule);
    db = database.db;
  });
  afterEach(() => database.drop());

  const partitions = async (parent: string): Promise<string[]> =>
    (await db.query<{ name: string }[]>(`select inhrelid::regclass::text as name from pg_inherits where inhparent = $1::regclass order by 1`, [parent])).map(row => row.name);
  const idOf = (iso: string): string => {
    const ms = new Date(iso).getTime().toString(16).padStart(12, '0');
    return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${Math.floor(Math.random() * 2 ** 40).toString(16).padStart(12, '0')}`;
  };
  const insertAt = (iso: string, version: number, publishedAt: string | null = iso): Promise<unknown> =>
    db.query(
      `insert into outbox (id, type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id, published_at)
       values ($1, $2, 'bureau-revenue', '2024', $3, '{}', uuidv7(), $4)`, [idOf(iso), DECLARED, version, publishedAt]);

  /** Appends, and answers with how many statements. */
  const appendCounting = async (events: readonly NewEvent[]): Promise<number> => {
    let statements = 0;
    await db.transaction(tx => {
      const query = tx.query.bind(tx);
      Object.assign(tx, { query: (sql: string, parameters?: unknown[]) => ((statements += 1), query(sql, parameters)) });
      return appendToOutbox(tx, events, { newId, clock: systemClock });
    });
    return statements;
  };
  const posted = (version: number, years: number): NewEvent => ({
    type: 'ledger.revenue-posted.v1', aggregateId: 'x', version, correlationId: newId(),
    data: { sequence: 1, importId: null, cells: [], ledgerTotals: Array.from({ length: years }, (_, year) => ({ year, fen: 1_000_000_000 })) },
  });

  it('append › one statement keeps the order of the call, and says who caused what', async () => {
    const causationId = newId();
    expect(await appendCounting(history([2024, 2025], 300).map(event => ({ ...event, causationId })))).toBe(1);
    const rows = await db.query<{ aggregate_id: string; aggregate_version: number; causation_id: string; payload: { version: number } }[]>('select * from outbox order by seq');
    expect(rows.map(row => [row.aggregate_id, row.aggregate_version])).toEqual(history([2024, 2025], 300).map(event => [event.aggregateId, event.version]));
    expect(rows.every(row => row.causation_id === causationId && row.payload.version === row.aggregate_version)).toBe(true);
  });

  it('append › a large payload takes a statement of its own, and its place in the order', async () => {
    expect(await appendCounting([...history([2024], 20), posted(1, 1), posted(2, 2_000), posted(3, 1), ...history([2025], 20)])).toBe(3);
    const rows = await db.query<{ aggregate_id: string; aggregate_version: number }[]>('select aggregate_id, aggregate_version from outbox order by seq');
    const expected = [...history([2024], 20).map(event => [event.aggregateId, event.version]), ['x', 1], ['x', 2], ['x', 3], ...history([2025], 20).map(event => [event.aggregateId, event.version])];
    expect(rows.map(row => [row.aggregate_id, row.aggregate_version])).toEqual(expected);
  });

  it('append › a payload that breaks its contract, or is larger than a broker takes, is not written', async () => {
    await expect(append(db, [declared(2024, 1, { fen: -1 })])).rejects.toThrow(/fen/);
    await expect(append(db, [posted(1, 30_000)])).rejects.toThrow(/bytes/);
    expect(await db.query('select count(*)::int as rows from outbox')).toEqual([{ rows: 0 }]);
  });

  it('append › two transactions cannot both publish the same version of an aggregate', async () => {
    await append(db, [declared(2024, 1)]);
    await expect(append(db, [declared(2024, 1)])).rejects.toThrow(/unique/);
  });

  it('partitions › rows lie in the month of their id; the application role makes the coming months and may do no more', async () => {
    await append(db, [declared(2024, 1)]);
    await db.query('insert into inbox (consumer, event_id) values ($1, $2)', ['grading', newId()]);
    const month = new Date().toISOString().slice(0, 7).replace('-', '_');
    expect(await db.query('select tableoid::regclass::text as name from outbox')).toEqual([{ name: `outbox_${month}` }]);
    expect(await db.query('select tableoid::regclass::text as name from inbox')).toEqual([{ name: `inbox_${month}` }]);
    expect(await partitions('outbox')).toHaveLength(4);
    await db.query('select event_bus_create_partitions(5)');
    expect(await partitions('outbox')).toHaveLength(7);
    expect(await partitions('inbox')).toHaveLength(7);
    await expect(db.query(`select event_bus_create_partition('outbox', 'id', '2020-01-01')`)).rejects.toThrow(/owner|permission/);
    await expect(db.query(`drop table outbox_${month}`)).rejects.toThrow(/owner/);
  });

  it('partitions › a month that comes late takes its rows over from the default partition, unsent ones in their order', async () => {
    await insertAt('2024-03-31T23:59:59.999Z', 1);
    await insertAt('2024-04-01T00:00:00.000Z', 2, null);
    const owner = await createDatabase({ url: database.ownerUrl, name: 'owner', entities: [] });
    await owner.query(`select event_bus_create_partition('outbox', 'id', '2024-04-01')`);
    expect(await db.query('select tableoid::regclass::text as name, aggregate_version as version from outbox order by seq')).toEqual([
      { name: 'outbox_default', version: 1 }, { name: 'outbox_2024_04', version: 2 },
    ]);
    await expect(insertAt('2024-04-02T00:00:00Z', 2)).rejects.toThrow(/unique/);
    await owner.destroy();
  });

  it('pruning › drops whole months that are sent, keeps unsent ones and whatever a broker may bring again', async () => {
    const owner = await createDatabase({ url: database.ownerUrl, name: 'owner', entities: [] });
    for (const month of ['2024-03-01', '2024-04-01', '2024-05-01']) {
      await owner.query(`select event_bus_create_partition('outbox', 'id', $1), event_bus_create_partition('inbox', 'event_id', $1)`, [month]);
    }
    await insertAt('2024-03-10T00:00:00Z', 1);
    await insertAt('2024-04-10T00:00:00Z', 2, null);
    await insertAt('2024-05-10T00:00:00Z', 3);
    await append(db, [declared(2025, 1)]);
    await expect(pruneBefore(owner, new Date())).rejects.toThrow(RangeError);
    await expect(pruneBefore(db, new Date('2024-05-31T00:00:00Z'))).rejects.toThrow(/owner|permission/);
    expect(await pruneBefore(owner, new Date('2024-05-31T00:00:00Z'))).toEqual(['inbox_2024_03', 'inbox_2024_04', 'outbox_2024_03']);
    expect(await db.query('select aggregate_version as version from outbox order by seq')).toEqual([{ version: 2 }, { version: 3 }, { version: 1 }]);
    await db.query('update outbox set published_at = now() where aggregate_version = 2');
    expect(await pruneBefore(owner, new Date('2024-06-01T00:00:00Z'))).toEqual(['inbox_2024_05', 'outbox_2024_04', 'outbox_2024_05']);
    await owner.destroy();
  });
});
