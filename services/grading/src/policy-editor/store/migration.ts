import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The story of each version of the policy (PRV-1). */
export class PolicyStories1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table policy_version
  add column note text not null default '', add column created_by uuid, add column created_at timestamptz,
  add column withdrawn_by uuid, add column withdrawn_at timestamptz;
create unique index policy_version_day on policy_version (effective_from) where withdrawn_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table policy_version drop column note, drop column created_by, drop column created_at,
      drop column withdrawn_by, drop column withdrawn_at`);
  }
}
