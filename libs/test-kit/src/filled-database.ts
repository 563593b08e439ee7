import pg from 'pg';
import { testDatabase, type DatabaseModule, type TestDatabase } from './database';

/** A database of its own that its owner has filled. */
export const filledBy = async (module: DatabaseModule, fill: (owner: pg.Client) => Promise<void>): Promise<TestDatabase> => {
  const database = await testDatabase(module);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await fill(owner).finally(() => owner.end());
  return database;
};
