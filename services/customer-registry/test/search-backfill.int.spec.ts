import { newId } from '@keyaccount/subgraph-kit';
import { testDatabase } from '@keyaccount/test-kit';
import { DataSource } from 'typeorm';
import { registryModule } from '../src/customer-registry';
import { RegistryProfile1767484800000 } from '../src/profile/store/migrations/1767484800000-profile';

it('REG-16 › customers that were known before are found by pinyin after the migration, however many they are', async () => {
  const database = await testDatabase(registryModule);
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  const runner = owner.createQueryRunner();
  const migration = new RegistryProfile1767484800000();
  await migration.down(runner);
  const ids = Array.from({ length: 1001 }, () => newId());
  await runner.query(
    `with known as (insert into customer (id, name, division, business_key, order_key, status, recorded_at, version)
       select id, '绿源' || n, '440515', n::text, n::text, 'PROSPECT', now(), 1 from unnest($1::uuid[]) with ordinality as k(id, n) returning id, name)
     select count(*) from known`, [ids]);
  await runner.query('insert into customer_name (customer_id, name) select id, name from customer');
  await migration.up(runner);
  const found = await runner.query(`select count(*)::int as found from customer_search where pinyin like 'lvyuan%' and initials like 'ly%' and core like '绿源%'`) as { found: number }[];
  await runner.release();
  await owner.destroy();
  await database.drop();
  expect(found).toEqual([{ found: 1001 }]);
});
