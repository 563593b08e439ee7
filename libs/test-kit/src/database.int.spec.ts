import { rows } from '@keyaccount/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { testDatabase, withDatabase } from './index';

class Notes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension pg_trgm`);
    await runner.query(`create extension btree_gist`);
    await runner.query(`create table note (id uuid primary key default uuidv7(), text text not null)`);
  }
  async down(): Promise<void> {}
}

const notes = { name: 'notes', entities: [], migrations: [Notes1700000000000] };

describe('a test database', () => {
  it('is a clone of the migrated template that shares nothing with the next one', async () => {
    await withDatabase(notes, async db => {
      await db.query(`insert into note (text) values ('first')`);
    });
    await withDatabase(notes, async db => {
      expect(await db.query('select count(*)::int as n from note')).toEqual([{ n: 0 }]);
    });
  });

  it('is opened by a role that may change rows, not tables', async () => {
    await withDatabase(notes, async db => {
      await db.query(`insert into note (text) values ('a')`);
      await expect(db.query('drop table note')).rejects.toThrow(/must be owner/);
    });
  });

  it('is made for several at once', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => testDatabase(notes)));
    const names = await Promise.all(made.map(({ db }) => rows<{ name: string }>(db.manager, 'select current_database() as name')));
    expect(new Set(names.flat().map(row => row.name)).size).toBe(4);
    await Promise.all(made.map(database => database.drop()));
  });

  it('finds parts of Chinese names by trigrams', async () => {
    await withDatabase(notes, async db => {
      expect(await db.query(`select show_trgm('汕头供电局') <> '{}' as known`)).toEqual([{ known: true }]);
    });
  });
});
