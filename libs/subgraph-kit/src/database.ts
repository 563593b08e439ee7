import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '@keyaccount/identity';
import { Unauthenticated } from '@keyaccount/identity';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource, type EntityManager, type EntitySchema, type MigrationInterface } from 'typeorm';

export type Db = DataSource;
/** An open transaction, or a plain connection where a function only reads. */
export type Tx = EntityManager;
export type MigrationClass = new () => MigrationInterface;

const INT8 = 20;
const DATE = 1082;
// Money is int8 fen: exact as BigInt. A calendar date has no time zone: it stays text.
pg.types.setTypeParser(INT8, BigInt);
pg.types.setTypeParser(DATE, (text: string) => text);

type DatabaseOptions = {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  // EntitySchema is invariant in its row type; a list of mixed ones has no narrower type.
  readonly entities: readonly EntitySchema<never>[] | readonly EntitySchema[];
  readonly poolSize?: number;
  /** A statement that runs longer is cancelled; 30 seconds unless told. */
  readonly statementTimeoutMs?: number;
};

/** Between the pool and TypeORM a client that the server cuts off has nobody to listen for a moment: its error would end the process. */
const listenForErrors = (client: pg.Client): void => void client.on('error', () => undefined);

/** Opens the database with the application role. */
export const createDatabase = (options: DatabaseOptions): Promise<Db> =>
  new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities] as EntitySchema[],
    synchronize: false,
    applicationName: options.name,
    poolSize: options.poolSize ?? 10,
    extra: { statement_timeout: options.statementTimeoutMs ?? 30_000, keepAlive: true, onConnect: listenForErrors },
  }).initialize();

type MigrateOptions = {
  readonly ownerUrl: string;
  /** May read and write rows afterwards, but owns nothing. */
  readonly applicationRole: string;
  readonly name: string;
  readonly migrations: readonly MigrationClass[];
  /** Tables that the application role may insert into and read, never change. */
  readonly appendOnly?: readonly string[];
};

const MIGRATION_LOCK = 4_405_001;
const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** Brings the database to the newest version, as its owner, one process at a time. */
export const migrate = async (options: MigrateOptions): Promise<void> => {
  const owner = await new DataSource({
    type: 'postgres', url: options.ownerUrl, applicationName: `${options.name}-migrate`, migrations: [...options.migrations], poolSize: 2,
  }).initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await owner.runMigrations({ transaction: 'each' });
    const role = quote(options.applicationRole);
    await lock.query(`grant usage on schema public to ${role}`);
    await lock.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
    await lock.query(`grant usage, select on all sequences in schema public to ${role}`);
    for (const table of options.appendOnly ?? []) await lock.query(`revoke update, delete, truncate on ${quote(table)} from ${role}`);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await owner.destroy();
  }
};

const MAY_BE_RUN_AGAIN = new Set(['40P01', '40001']);
const TRIES = 5;

/** Runs the work in one transaction; a deadlock or serialization failure runs the whole of it again in a new one. */
export const inTransaction = async <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      const code = (error as { code?: string } | null)?.code;
      if (attempt >= TRIES || code === undefined || !MAY_BE_RUN_AGAIN.has(code)) throw error;
    }
  }
};

/** Every read goes through here with the actor it is for: the one place that decides on which connection and under which rights. */
export const readAs = async <T>(db: Db, actor: Actor | undefined, read: (tx: Tx) => Promise<T>): Promise<T> => {
  if (!actor) throw new Unauthenticated('a read without an actor');
  return read(db.manager);
};

/** The rows of a statement. TypeORM answers UPDATE and DELETE with [rows, count] and all else with rows; this is always the rows. */
export const rows = async <T>(tx: Tx, sql: string, parameters: unknown[] = []): Promise<T[]> => {
  const result: unknown = await tx.query(sql, parameters);
  if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') return result[0] as T[];
  return result as T[];
};

const COPY_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
type Copied = string | number | bigint | null;

const copyText = (value: Copied): string => {
  if (typeof value !== 'string') return value === null ? '\\N' : value.toString();
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, found => COPY_ESCAPES[found] ?? found) : value;
};

/** Inserts many rows within a transaction, by COPY: the cheapest way there is. Fails as a whole where one row breaks a constraint. */
export const copyRows = async <T>(tx: Tx, table: string, columns: readonly string[], items: readonly T[], valuesOf: (item: T, index: number) => readonly Copied[]): Promise<void> => {
  if (items.length === 0) return;
  const client = (await tx.queryRunner?.connect()) as pg.ClientBase | undefined;
  if (!client) throw new Error('rows are copied within a transaction only');
  let text = '';
  items.forEach((item, index) => void (text += `${valuesOf(item, index).map(copyText).join('\t')}\n`));
  const into = client.query(copyFrom(`copy ${quote(table)} (${columns.map(quote).join(', ')}) from stdin`));
  await pipeline(Readable.from([Buffer.from(text)]), into);
};

const UNIQUE_VIOLATION = '23505';

/** Does the work; where it meets a row that is there already, undoes it alone and does the other instead. Within a transaction. */
export const unlessThere = async <T>(tx: Tx, work: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> => {
  await tx.query('savepoint work');
  try {
    const done = await work();
    await tx.query('release savepoint work');
    return done;
  } catch (error) {
    if ((error as { code?: string } | null)?.code !== UNIQUE_VIOLATION) throw error;
    await tx.query('rollback to savepoint work');
    return otherwise();
  }
};

/** Runs the work and tells which statements it sent; for tests that a list needs as many statements as a single row. */
export const countStatements = async <T>(db: Db, work: () => Promise<T>): Promise<{ result: T; statements: string[] }> => {
  const statements: string[] = [];
  const previous = db.logger;
  const quiet = (): void => undefined;
  db.logger = {
    logQuery: (query: string) => void statements.push(query),
    logQueryError: quiet, logQuerySlow: quiet, logSchemaBuild: quiet, logMigration: quiet, log: quiet,
  };
  try {
    return { result: await work(), statements };
  } finally {
    db.logger = previous;
  }
};
