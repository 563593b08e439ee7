import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TELL_SECTORS_SQL } from './tell-sectors-sql';

/** REG-12 as dated data: the city's table by versions, and what each unit concentrates on, in its order. */
const RANKING_SQL = `
create table classification_scheme (
  valid_from date primary key,
  basis text not null check (basis <> ''),
  set_by uuid not null,
  set_at timestamptz not null
);
create table classification_group (
  valid_from date not null references classification_scheme (valid_from),
  code text not null,
  name text not null check (name <> ''),
  place integer not null check (place > 0),
  primary key (valid_from, code),
  unique (valid_from, place)
);
create table classification_sector (
  valid_from date not null,
  sector text not null check (sector <> ''),
  code text not null,
  primary key (valid_from, sector),
  foreign key (valid_from, code) references classification_group (valid_from, code)
);

create table unit_ranking (
  unit_code text not null,
  version integer not null check (version > 0),
  valid_from date not null,
  groups text[] not null,
  ranked_by uuid not null,
  ranked_at timestamptz not null,
  primary key (unit_code, version)
);
create index unit_ranking_by_day on unit_ranking (unit_code, valid_from desc, version desc);
`;

export class RegistryRanking1768020120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [RANKING_SQL, TELL_SECTORS_SQL]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('What was ranked is not taken back: restore a backup.');
  }
}
