import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A dispute that its claimant withdrew: by whom, when and why, with the evidence as it stood (REG-7). */
const WITHDRAWALS_SQL = `
alter table dispute
  drop constraint dispute_status_check,
  add constraint dispute_status_check check (status in ('OPEN', 'RULED', 'WITHDRAWN')),
  add column withdrawn_by uuid,
  add column withdrawn_at timestamptz,
  add column withdrawal_reason text check (length(withdrawal_reason) between 1 and 2000),
  add constraint dispute_withdrawal check (case when status = 'WITHDRAWN'
    then withdrawn_by is not null and withdrawn_at is not null and withdrawal_reason is not null and brief is not null and in_favour_of is null
    else withdrawn_by is null and withdrawn_at is null and withdrawal_reason is null end);
create index dispute_of_registration on dispute (registration_id);
create index dispute_of_ruling_unit on dispute (ruling_unit, opened_at desc, id desc);
`;

export class RegistryDisputeWithdrawals1769010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WITHDRAWALS_SQL);
  }

  async down(): Promise<void> {
    throw new Error('Disputes are evidence and not taken back: restore a backup.');
  }
}
