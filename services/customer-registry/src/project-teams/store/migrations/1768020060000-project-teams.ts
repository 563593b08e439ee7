import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams for customers as organisation has told of them, and who sees the customer by them. */
const PROJECT_TEAMS_SQL = `
create table project_team (
  team_id uuid primary key,
  customer_id uuid not null,
  status text not null,
  valid_from date not null,
  valid_until date,
  version integer not null
);
create index project_team_of_customer on project_team (customer_id);

create table project_team_member (
  team_id uuid not null references project_team (team_id),
  staff_id uuid not null,
  until date,
  shown boolean not null default false,
  primary key (team_id, staff_id)
);
create index project_team_member_shown on project_team_member (team_id) where shown;
`;

export class RegistryProjectTeams1768020060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROJECT_TEAMS_SQL);
  }

  async down(): Promise<void> {
    throw new Error('What was told of teams is not taken back: restore a backup.');
  }
}
