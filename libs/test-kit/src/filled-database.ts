import pg from 'pg';
import { testDatabase, type DatabaseModule, type TestDatabase } from './database';

/** What the owner of a database may do and the application may not. */
export const asOwner = async (database: TestDatabase, work: (owner: pg.Client) => Promise<unknown>): Promise<void> => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await work(owner).finally(() => owner.end());
};

/** A database of its own that its owner has filled. */
export const filledBy = async (module: DatabaseModule, fill: (owner: pg.Client) => Promise<void>): Promise<TestDatabase> => {
  const database = await testDatabase(module);
  await asOwner(database, fill);
  return database;
};
