import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coreName } from '../../policy/core-name';
import { searchKeysOf } from '../../policy/search-keys';

const PROFILE_SQL = `
create table customer_profile (
  customer_id uuid primary key references customer (id),
  type text check (type in ('ENTERPRISE', 'GOVERNMENT', 'INSTITUTION', 'OTHER')),
  address text check (length(address) between 1 and 200),
  postcode text check (postcode ~ '^[0-9]{6}$'),
  services_used text[] not null default '{}',
  social_influence text check (length(social_influence) between 1 and 1000)
);
create table customer_contact (
  customer_id uuid not null references customer (id),
  place smallint not null,
  name text not null check (length(name) between 1 and 50),
  role text check (length(role) between 1 and 50),
  phone text not null check (length(phone) between 5 and 25),
  primary key (customer_id, place)
);
create table service_record (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  on_day date not null,
  line text,
  note text not null check (length(note) between 1 and 1000),
  recorded_by uuid,
  recorded_at timestamptz not null
);
create index service_record_of_customer on service_record (customer_id, on_day desc, id desc);
create table customer_change (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  field text not null,
  before text,
  after text,
  reason text,
  changed_by uuid,
  changed_at timestamptz not null,
  correlation_id uuid not null,
  check (before is not null or after is not null)
);
create index customer_change_of_customer on customer_change (customer_id, changed_at desc, id desc);
create table customer_search (
  customer_id uuid primary key references customer (id),
  folded text not null,
  initials text collate "C" not null,
  pinyin text not null,
  grams text[] not null,
  core text not null
);
create index customer_search_grams on customer_search using gin (grams) with (fastupdate = off);
create index customer_search_initials on customer_search (initials);
create index customer_search_pinyin on customer_search using gin (pinyin gin_trgm_ops) with (fastupdate = off);
create index customer_search_core on customer_search using gin (core gin_trgm_ops) with (fastupdate = off);
create index customer_search_latin on customer_search using gin (initials gin_trgm_ops) with (fastupdate = off);

-- From how much alike two names may be one customer (REG-5): trigrams in common; a half is ours.
create table duplicate_policy (
  valid_from date primary key,
  likeness real not null check (likeness between 0.3 and 1),
  source text not null check (source in ('plan', 'sibling', 'ours'))
);
insert into duplicate_policy (valid_from, likeness, source) values ('2000-01-01', 0.5, 'ours');
`;

const CHUNK = 1000;
type Named = { customer_id: string; name: string };

/** Customers that were known before names were searched by pinyin. */
const fillSearchKeys = async (runner: QueryRunner): Promise<void> => {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const found = (await runner.query('select customer_id, name from customer_name where customer_id > $1::uuid order by customer_id limit $2', [after, CHUNK])) as Named[];
    const keys = found.map(({ customer_id: customerId, name }) => ({ customerId, ...searchKeysOf(name), core: coreName(name) }));
    await runner.query(
      `insert into customer_search (customer_id, folded, initials, pinyin, grams, core)
       select "customerId", folded, initials, pinyin, grams, core
         from jsonb_to_recordset($1::jsonb) as n("customerId" uuid, folded text, initials text, pinyin text, grams text[], core text)`,
      [JSON.stringify(keys)],
    );
    const last = found.at(-1);
    if (!last || found.length < CHUNK) return;
    after = last.customer_id;
  }
};

/** The customer's file, its changes, and the keys by which names are searched. */
export class RegistryProfile1767484800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROFILE_SQL);
    await fillSearchKeys(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duplicate_policy, customer_search, customer_change, service_record, customer_contact, customer_profile');
  }
}
