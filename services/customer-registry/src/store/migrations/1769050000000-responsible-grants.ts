import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a unit may see of another unit's customers, in the order of the lists. */
export class RegistryResponsibleGrants1769050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index customer_access_responsible on customer_access (unit_code, responsible_unit, sort_code, customer_id)
        include (basis, division, status, grade, kind, flagged) where unit_code is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index customer_access_responsible');
  }
}
