import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A development and its place in the survey change their customer together (REG-1): that they fit is looked at when the transaction ends. */
export class RegistryDevelopmentMoves1768060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table development alter constraint development_survey_id_customer_id_fkey deferrable initially deferred');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table development alter constraint development_survey_id_customer_id_fkey not deferrable');
  }
}
