import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When phases changed, which roles stand vacant, and the weights by which seats are counted. */
const TEAM_SQL = `
create table team_phase_change (
  customer_id uuid not null references customer (id),
  since timestamptz not null,
  phase text not null check (phase in ('DEVELOPMENT', 'UPKEEP')),
  primary key (customer_id, since)
);
insert into team_phase_change (customer_id, since, phase)
  select c.id, o.since, c.team_phase from customer c join ownership o on o.customer_id = c.id and o.until is null where c.team_phase = 'UPKEEP';

create table team_vacancy (
  customer_id uuid not null references customer (id),
  role text not null check (role in ('A', 'B')),
  since timestamptz not null,
  primary key (customer_id, role)
);
create index team_vacancy_by_time on team_vacancy (since, customer_id, role);
insert into team_vacancy (customer_id, role, since)
  select c.id, r.role, o.since from customer c join ownership o on o.customer_id = c.id and o.until is null cross join (values ('A'), ('B')) as r(role)
   where c.status = 'KEY_ACCOUNT' and c.grade <> 'GENERAL'
     and not exists (select 1 from account_team_seat s where s.customer_id = c.id and s.role = r.role and s.until is null);

create index account_team_seat_history on account_team_seat (customer_id, since);
insert into responsibility_setting (name, valid_from, value, source) values
  ('SEAT_WEIGHT_DIAMOND', '2000-01-01', 8, 'ours'), ('SEAT_WEIGHT_GOLD', '2000-01-01', 4, 'ours'), ('SEAT_WEIGHT_SILVER', '2000-01-01', 2, 'ours');
`;

export class RegistryTeam1767312060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEAM_SQL);
  }

  async down(): Promise<void> {
    throw new Error('Who led when is not taken back: restore a backup.');
  }
}
