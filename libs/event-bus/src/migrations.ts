import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The outbox keeps a payload as the text that is sent: nothing looks into it there, and taking it apart to store it, and putting
 * it together again to send it, cost more than all else that is done with a large one.
 */
class OutboxKeepsText1767900000000 implements MigrationInterface {
  readonly name = 'OutboxKeepsText1767900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outbox alter column payload type json using payload::text::json, alter column payload set storage external');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outbox alter column payload type jsonb using payload::jsonb, alter column payload set storage external');
  }
}

/** Every service runs these after the migration that made its outbox. */
export const busMigrations = [OutboxKeepsText1767900000000];
