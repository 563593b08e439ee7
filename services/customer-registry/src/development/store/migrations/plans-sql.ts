/** The plan of a development with its parts (REG-9) and the catalogue that offers are made from (REG-11). */
export const PLANS_SQL = `
create table development_plan (
  development_id uuid primary key references development (id),
  goal text not null check (length(goal) between 1 and 2000),
  -- The services in the order in which they are offered, as the catalogue had them; null where the plan offers none.
  offer jsonb,
  made_by uuid not null,
  made_at timestamptz not null,
  version integer not null check (version > 0)
);
create table development_plan_part (
  development_id uuid not null references development_plan (development_id),
  customer_id uuid not null references customer (id),
  unit_code text not null,
  tasks text not null check (length(tasks) between 1 and 2000),
  primary key (development_id, customer_id)
);
create index development_plan_part_of_customer on development_plan_part (customer_id, development_id);
create index development_plan_part_of_unit on development_plan_part (unit_code, development_id);

create table offer_catalogue (
  valid_from date primary key,
  reason text not null check (reason <> ''),
  set_by uuid,
  set_at timestamptz,
  check ((set_by is null) = (set_at is null))
);
insert into offer_catalogue (valid_from, reason) values ('2000-01-01', '出厂示例,速递先于挂号信依方案');

create table offered_service (
  valid_from date not null references offer_catalogue (valid_from),
  code text not null,
  name text not null,
  name_en text not null,
  needs text[] not null check (cardinality(needs) > 0),
  -- Of ten thousand parts of the price.
  margin_rate integer not null check (margin_rate between 0 and 10000),
  cost_fen bigint not null check (cost_fen >= 0),
  promised_days integer not null check (promised_days > 0),
  registered_proof boolean not null,
  source text not null check (source in ('plan', 'ours')),
  primary key (valid_from, code)
);
-- That express comes before the registered letter is the plan's example; all figures are ours.
insert into offered_service (valid_from, code, name, name_en, needs, margin_rate, cost_fen, promised_days, registered_proof, source) values
  ('2000-01-01', 'EXPRESS', '特快专递', 'Express', '{DOCUMENTS,GOODS}', 3500, 1300, 2, true, 'plan'),
  ('2000-01-01', 'REGISTERED_LETTER', '挂号信', 'Registered letter', '{DOCUMENTS}', 1800, 350, 5, true, 'plan'),
  ('2000-01-01', 'ORDINARY_LETTER', '平信', 'Ordinary letter', '{DOCUMENTS}', 1000, 110, 7, false, 'ours'),
  ('2000-01-01', 'LOGISTICS', '物流配送', 'Logistics', '{GOODS}', 2500, 2000, 4, true, 'ours'),
  ('2000-01-01', 'ORDINARY_PARCEL', '普通包裹', 'Ordinary parcel', '{GOODS}', 1500, 900, 10, true, 'ours');
`;
