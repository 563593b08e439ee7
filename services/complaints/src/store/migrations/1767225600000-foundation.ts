import { OUTBOX_INBOX_SQL } from '@keyaccount/event-bus';
import { ACCESS_SQL } from '@keyaccount/identity';
import { IDEMPOTENCY_SQL } from '@keyaccount/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PUBLISHED_YEARS, SHIFTS, TARGETS } from './working-days';

const CASES = `
create table complaint_case (
  id uuid primary key,
  number text not null unique,
  customer_id uuid not null,
  unit_code text not null,
  kind text not null check (kind in ('COMPLAINT', 'SUGGESTION')),
  severity text not null check (severity in ('URGENT', 'NORMAL', 'MINOR')),
  status text not null check (status in ('OPEN', 'CLOSED')),
  subject text not null check (length(subject) between 1 and 200),
  description text check (length(description) <= 4000),
  grade text,
  target_policy integer not null,
  opened_at timestamptz not null,
  opened_by uuid,
  due_at timestamptz not null,
  due_provisional boolean not null,
  cause text,
  result text,
  closed_at timestamptz,
  closed_by uuid,
  version integer not null check (version > 0),
  check ((status = 'CLOSED') = (cause is not null and result is not null and closed_at is not null))
);
create index complaint_case_time on complaint_case (opened_at desc, id desc);
create index complaint_case_status on complaint_case (status, opened_at desc, id desc);
create index complaint_case_customer on complaint_case (customer_id, opened_at desc, id desc);
create index complaint_case_open_customer on complaint_case (customer_id, opened_at desc, id desc) where status = 'OPEN';
create index complaint_case_open_unit on complaint_case (unit_code, customer_id) where status = 'OPEN';

create table case_step (
  case_id uuid not null references complaint_case (id),
  version integer not null,
  at timestamptz not null,
  what text not null check (what in ('opened', 'moved', 'retargeted', 'closed')),
  unit_code text not null,
  correlation_id uuid not null,
  causation_id uuid,
  actor uuid,
  primary key (case_id, version)
);

create table case_number (
  year integer primary key,
  last integer not null
);
`;

const PROJECTIONS = `
create table known_customer (
  customer_id uuid primary key,
  unit_code text,
  unit_version integer not null default 0,
  grade text,
  grade_version integer not null default 0
);
create table known_unit (
  code text primary key,
  tier text not null,
  parent text,
  version integer not null
);
`;

const TIMING = `
create table calendar_year (
  year integer primary key,
  source text not null
);
create table calendar_day (
  day date primary key,
  kind text not null check (kind in ('WORKDAY', 'HOLIDAY')),
  source text not null
);
create table working_shift (
  valid_from date not null,
  opens integer not null check (opens >= 0),
  closes integer not null check (closes > opens and closes <= 1440),
  source text not null,
  primary key (valid_from, opens)
);
create table target_policy (
  version integer primary key,
  valid_from date not null unique,
  source text not null
);
create table target (
  policy integer not null references target_policy (version),
  severity text not null,
  grade text not null,
  minutes integer not null check (minutes > 0),
  primary key (policy, severity, grade)
);
`;

const seedCalendar = async (runner: QueryRunner): Promise<void> => {
  for (const { year, source, holidays, workdays } of PUBLISHED_YEARS) {
    await runner.query('insert into calendar_year (year, source) values ($1, $2)', [year, source]);
    for (const [kind, list] of [['HOLIDAY', holidays], ['WORKDAY', workdays]] as const) {
      await runner.query('insert into calendar_day (day, kind, source) select day, $2, $3 from unnest($1::date[]) as listed(day)', [list, kind, source]);
    }
  }
  for (const { opens, closes } of SHIFTS.shifts) {
    await runner.query('insert into working_shift (valid_from, opens, closes, source) values ($1, $2, $3, $4)', [SHIFTS.validFrom, opens, closes, SHIFTS.source]);
  }
};

const seedTargets = async (runner: QueryRunner): Promise<void> => {
  await runner.query('insert into target_policy (version, valid_from, source) values ($1, $2, $3)', [TARGETS.policy, TARGETS.validFrom, TARGETS.source]);
  const targets = Object.entries(TARGETS.minutes).flatMap(([severity, byGrade]) => Object.entries(byGrade).map(([grade, minutes]) => ({ severity, grade, minutes })));
  await runner.query(
    'insert into target (policy, severity, grade, minutes) select $1, severity, grade, minutes from unnest($2::text[], $3::text[], $4::integer[]) as t(severity, grade, minutes)',
    [TARGETS.policy, targets.map(t => t.severity), targets.map(t => t.grade), targets.map(t => t.minutes)],
  );
};

export class ComplaintsFoundation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [CASES, PROJECTIONS, TIMING, ACCESS_SQL, IDEMPOTENCY_SQL, OUTBOX_INBOX_SQL]) await runner.query(sql);
    await seedCalendar(runner);
    await seedTargets(runner);
  }

  async down(): Promise<void> {
    throw new Error('The foundation is not taken back: restore a backup.');
  }
}
