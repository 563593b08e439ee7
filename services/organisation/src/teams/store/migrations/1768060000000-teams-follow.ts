import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A team whose customer was merged is the survivor's, and knows whose it was (REG-1, ORG-4). */
export class OrganisationTeamsFollow1768060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table team add column moved_from uuid check (moved_from <> customer_id)');
    await runner.query('create index team_moved on team (moved_from) where moved_from is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table team drop column moved_from');
  }
}
