import { IDEMPOTENCY_SQL } from '@keyaccount/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams with their members, and the numbers of ORG-6. */
const TEAMS_SQL = `
create table team (
  id uuid primary key,
  kind text not null check (kind in ('LONG_TERM', 'STAGE', 'BIU')),
  goal text not null check (length(goal) between 1 and 500),
  customer_id uuid,
  unit_code text references unit (code),
  development_id uuid,
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'ENDED')),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid check (decided_by <> proposed_by),
  decided_at timestamptz,
  decision_reason text,
  ended_by uuid,
  ended_at timestamptz,
  end_reason text,
  version integer not null check (version > 0),
  check ((kind = 'LONG_TERM') = (unit_code is not null)),
  check (kind <> 'LONG_TERM' or customer_id is null),
  check (kind = 'LONG_TERM' or valid_until is not null),
  check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check (state <> 'REJECTED' or decision_reason <> ''),
  check ((state = 'ENDED') = (ended_by is not null) and (ended_by is null) = (ended_at is null) and (ended_by is null) = (end_reason is null))
);
create index team_by_time on team (proposed_at desc, id desc);
create index team_of_customer on team (customer_id, proposed_at desc, id desc) where customer_id is not null;
create index team_of_unit on team (unit_code, proposed_at desc, id desc) where unit_code is not null;

create table team_member (
  team_id uuid not null references team (id),
  staff_id uuid not null references staff (id),
  role text not null check (role in ('LEAD', 'MEMBER', 'SUPPORT')),
  since date not null,
  until date check (until >= since),
  primary key (team_id, staff_id)
);
create index team_member_staff on team_member (staff_id, team_id);

create table team_setting (
  name text not null,
  valid_from date not null,
  value integer not null check (value > 0),
  source text not null check (source in ('plan', 'sibling', 'ours')),
  primary key (name, valid_from)
);
insert into team_setting (name, valid_from, value, source) values ('LARGEST_LONG_TERM', '2000-01-01', 10, 'sibling');
`;

export class OrganisationTeams1768020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [IDEMPOTENCY_SQL, TEAMS_SQL]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Teams are not taken back: restore a backup.');
  }
}
