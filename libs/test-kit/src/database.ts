import { createHash, randomBytes } from 'node:crypto';
import { createDatabase, migrate, type Db, type ServiceModule } from '@keyaccount/subgraph-kit';
import pg from 'pg';
import { APPLICATION_ROLE, OWNER_ROLE } from './shared-postgres';

/** What a test database is made from: a whole service module, or the parts of one. */
export type DatabaseModule = Pick<ServiceModule, 'entities' | 'migrations' | 'appendOnly'> & { readonly name: string };

export type TestDatabase = {
  readonly db: Db;
  /** As the application role. */
  readonly url: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
};

const address = (name: 'ADMIN' | 'OWNER' | 'APP', database: string): string => {
  const url = new URL(process.env[`KEYACCOUNT_TEST_${name}_URL`] ?? missing());
  url.pathname = `/${database}`;
  return url.toString();
};

const missing = (): never => {
  throw new Error('No test PostgreSQL: name the spec *.int.spec.ts, *.nats.spec.ts or *.e2e.spec.ts so that jest starts one.');
};

const asAdmin = async <T>(work: (admin: pg.Client) => Promise<T>): Promise<T> => {
  const admin = new pg.Client({ connectionString: address('ADMIN', 'postgres') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
};

const templateName = ({ name, migrations }: DatabaseModule): string =>
  `template_${createHash('sha1').update(JSON.stringify([name, migrations.map(migration => migration.name)])).digest('hex').slice(0, 16)}`;

const TEMPLATE_LOCK = 4_405_090;

/** Migrated once in a run: the first worker that needs it makes it, the others wait. */
const ensureTemplate = (module: DatabaseModule): Promise<string> =>
  asAdmin(async admin => {
    const template = templateName(module);
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const known = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (known.rowCount) return template;
    const building = `${template}_b`;
    await admin.query(`drop database if exists ${building} with (force)`);
    await admin.query(`create database ${building} owner ${OWNER_ROLE}`);
    await migrate({
      ownerUrl: address('OWNER', building), applicationRole: APPLICATION_ROLE, name: module.name,
      migrations: module.migrations, ...(module.appendOnly ? { appendOnly: module.appendOnly } : {}),
    });
    await renameWhenFree(admin, building, template);
    return template;
  });

const renameWhenFree = async (admin: pg.Client, from: string, to: string): Promise<void> => {
  await admin.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1`, [from]);
  await admin.query(`alter database ${from} rename to ${to}`);
};

const clonedFrom = async (template: string, module: DatabaseModule): Promise<TestDatabase> => {
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`;
  await asAdmin(admin => admin.query(`create database ${name} template ${template} owner ${OWNER_ROLE}`));
  const url = address('APP', name);
  const db = await createDatabase({ url, name: module.name, entities: module.entities });
  return {
    db, url, ownerUrl: address('OWNER', name),
    drop: async () => {
      if (db.isInitialized) await db.destroy();
      await asAdmin(admin => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
};

/** A database of its own, cloned from the module's migrated template; `drop` it in afterAll. */
export const testDatabase = async (module: DatabaseModule): Promise<TestDatabase> => clonedFrom(await ensureTemplate(module), module);

const FILLED_LOCK = 4_405_091;

type Filled = {
  /** The same content, the same name. */
  readonly name: string;
  readonly modules: readonly DatabaseModule[];
  /** Fills them, and leaves them alone when it is done. */
  fill(databases: readonly TestDatabase[]): Promise<void>;
};

/** A database for each module, filled once in a run: the first who needs them fills them, everybody gets clones of his own. */
export const filledDatabases = ({ name, modules, fill }: Filled): Promise<TestDatabase[]> =>
  asAdmin(async admin => {
    const templateOf = (module: DatabaseModule): string => `filled_${name}_${module.name}`.replaceAll(/\W/g, '_');
    await admin.query('select pg_advisory_lock($1)', [FILLED_LOCK]);
    const known = await admin.query('select 1 from pg_database where datname = any($1)', [modules.map(templateOf)]);
    if (known.rowCount !== modules.length) {
      const databases = await Promise.all(modules.map(testDatabase));
      await fill(databases);
      for (const [index, { db }] of databases.entries()) {
        const [{ current_database: filled = '' } = {}] = await db.query<{ current_database: string }[]>('select current_database()');
        await db.destroy();
        await renameWhenFree(admin, filled, templateOf(modules[index] as DatabaseModule));
      }
    }
    return Promise.all(modules.map(module => clonedFrom(templateOf(module), module)));
  });

/** Runs the work on a database of its own. */
export const withDatabase = async (
  module: DatabaseModule, work: (db: Db, urls: { ownerUrl: string; url: string }) => Promise<void>,
): Promise<void> => {
  const database = await testDatabase(module);
  try {
    await work(database.db, { ownerUrl: database.ownerUrl, url: database.url });
  } finally {
    await database.drop();
  }
};
