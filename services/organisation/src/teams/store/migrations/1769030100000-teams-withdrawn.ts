import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proposal that was taken back was never decided (ORG-4); who took it back stands where it says who ended a team. */
const WITHDRAWN_SQL = `
alter table team drop constraint team_state_check;
alter table team add constraint team_state_check check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'ENDED', 'WITHDRAWN'));
alter table team drop constraint team_check5;
alter table team add constraint team_decided check ((state in ('PROPOSED', 'WITHDRAWN')) = (decided_by is null) and (decided_by is null) = (decided_at is null));
alter table team drop constraint team_check7;
alter table team add constraint team_ended check ((state in ('ENDED', 'WITHDRAWN')) = (ended_by is not null) and (ended_by is null) = (ended_at is null) and (ended_by is null) = (end_reason is null));
alter table team add constraint team_withdrawn_by_proposer check (state <> 'WITHDRAWN' or ended_by = proposed_by);
`;

export class OrganisationTeamsWithdrawn1769030100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WITHDRAWN_SQL);
  }

  async down(): Promise<void> {
    throw new Error('Proposals that were withdrawn are not taken back: restore a backup.');
  }
}
