import type { MigrationInterface, QueryRunner } from 'typeorm';

/** REG-16: how long the city centre may take for a filing, as dated data. Five calendar days are ours. */
const CLOCK_SQL = `
create table filing_clock (
  valid_from date primary key,
  days integer not null check (days between 1 and 365),
  source text not null check (source in ('plan', 'sibling', 'ours'))
);
insert into filing_clock (valid_from, days, source) values ('2000-01-01', 5, 'ours');
`;

export class RegistryFilingClock1767485400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOCK_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table filing_clock');
  }
}
