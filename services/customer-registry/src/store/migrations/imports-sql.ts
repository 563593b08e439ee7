/** Files of prospects, how far each has come, and the rows that were refused. */
export const IMPORTS_SQL = `
create table customer_import (
  id uuid primary key,
  status text not null check (status in ('RECEIVED', 'RUNNING', 'COMPLETED', 'INTERRUPTED', 'FAILED')),
  charset text,
  rows_read integer not null default 0,
  rows_recorded integer not null default 0,
  rows_repeated integer not null default 0,
  rows_rejected integer not null default 0,
  received_at timestamptz not null,
  touched_at timestamptz not null,
  finished_at timestamptz,
  spool_id uuid not null,
  actor uuid,
  correlation_id uuid not null,
  check (rows_read = rows_recorded + rows_repeated + rows_rejected),
  check ((finished_at is not null) = (status in ('COMPLETED', 'INTERRUPTED', 'FAILED')))
);
create index customer_import_unfinished on customer_import (received_at, id) where finished_at is null;

create table customer_import_error (
  import_id uuid not null references customer_import (id),
  row integer not null,
  field text,
  reason text not null,
  text text not null,
  primary key (import_id, row)
);
`;
