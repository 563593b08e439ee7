import type pg from 'pg';
import { coreName } from '../src/profile/policy/core-name';
import { searchKeysOf } from '../src/profile/policy/search-keys';
import { DEVELOPMENT_ROWS } from './fill-developments';

/** Towns of four counties and three central districts, the busy ones more often. */
const TOWNS = [
  '440511001', '440511002', '440511004', '440511004', '440507001', '440507003', '440507004', '440512001', '440512006', '440513001', '440513101', '440513103',
  '440514001', '440514105', '440515001', '440515001', '440515002', '440515100', '440523100',
];

/** How the customers of a city are spread: most are general, a third are prospects; each account manager has some two hundred. */
const CUSTOMERS = `
create temporary table made as
with drawn as (
  select n, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
         ($2::text[])[1 + (hashint4extended(n, 1) & 1048575) % cardinality($2::text[])] as division,
         (hashint4extended(n, 2) & 1048575) % 100 as of_status, (hashint4extended(n, 3) & 1048575) % 100 as of_grade, (hashint4extended(n, 4) & 1048575) % 100 as of_kind,
         (array['savings', 'billing', 'letters', 'philately', 'express', 'logistics', 'parcels', 'newspapers'])[1 + (hashint4extended(n, 5) & 1048575) % 8] as line,
         (array['鸿达', '金源', '海丰', '顺兴', '恒通', '嘉禾', '南方', '新潮'])[1 + (hashint4extended(n, 6) & 1048575) % 8]
           || (array['服饰', '玩具', '食品', '塑料', '包装', '商贸', '机械', '货运'])[1 + (hashint4extended(n, 7) & 1048575) % 8] as word,
         hashint4extended(n, 8) & 1048575 as chance
    from generate_series(1, $1::int) n
), standing as (
  select *, left(division, 6) as county,
         case when of_status < 30 then 'PROSPECT' when of_status < 34 then 'FILED' when of_status < 98 then 'KEY_ACCOUNT' else 'LAPSED' end as status,
         case when of_grade < 1 then 'DIAMOND' when of_grade < 5 then 'GOLD' when of_grade < 20 then 'SILVER' else 'GENERAL' end as grade,
         case when of_kind < 55 then 'REGIONAL' when of_kind < 80 then 'COMPREHENSIVE' else 'PROFESSIONAL' end as kind
    from drawn
), owned as (
  select *, case when status <> 'KEY_ACCOUNT' then null when grade = 'GENERAL' then 'S' || division
                 when grade = 'DIAMOND' then case kind when 'REGIONAL' then 'C4405' else 'P44' end
                 when kind = 'PROFESSIONAL' then 'PB-' || upper(line)
                 when grade = 'GOLD' and kind = 'COMPREHENSIVE' then 'C4405'
                 when county in ('440507', '440511', '440512') then 'BB4405' else 'U' || county end as unit
    from standing
)
select *, status in ('KEY_ACCOUNT', 'LAPSED') as numbered, coalesce(unit, 'S' || division) as filer,
       ('00000000-0000-7000-9000-' || lpad(to_hex(chance % greatest(1, $1::int / 1500)), 12, '0'))::uuid as manager,
       '2020-01-01T00:00:00Z'::timestamptz + n * interval '1 minute' as recorded_at
  from owned`;

const ROWS: readonly string[] = [
  `insert into customer (id, code, family_number, name, division, sector, kind, main_line, status, grade, grade_version, unit_code, flagged, team_phase, filer_unit,
                         business_key, order_key, recorded_at, version)
   select id, case when numbered then county || lpad((n % 100000)::text, 5, '0') || lpad((n / 100000)::text, 3, '0') end,
          case when numbered then county || lpad((n % 100000)::text, 5, '0') end, '汕头市' || word || '有限公司' || n, division, '批发零售',
          case when status <> 'PROSPECT' then kind end, case when status <> 'PROSPECT' and kind = 'PROFESSIONAL' then line end, status,
          case when status <> 'PROSPECT' then grade end, 1, unit, status = 'KEY_ACCOUNT' and chance % 200 = 0, 'DEVELOPMENT',
          case when status <> 'PROSPECT' then filer end, 'k' || n, 'k' || n, recorded_at, 1 from made`,
  `update customer c set head_office_id = h.id from made m join made h on h.n = m.n - m.n % 20 where c.id = m.id and m.n % 20 between 1 and 2`,
  `insert into customer_name (customer_id, name) select id, name from customer`,
  `insert into source_ref (system, ref, customer_id) select 'CRM', 'r' || n, id from made`,
  `insert into customer_year (customer_id, year, fen) select id, year, (100000 + chance % 100000 * 1000) / 100 * 100 from made, unnest(array[2023, 2024]) year where n % 5 <> 0`,
  `insert into filing (id, customer_id, unit_code, status, proposed_kind, filed_on, filed_at, decided_at, reason)
   select uuidv7(), id, filer, case status when 'FILED' then 'SUBMITTED' else 'APPROVED' end, kind, recorded_at::date, recorded_at + interval '1 day',
          case when status <> 'FILED' then recorded_at + interval '2 days' end, null from made where status <> 'PROSPECT'
   union all
   select uuidv7(), id, filer, case when chance % 2 = 0 then 'RETURNED' else 'REJECTED' end, kind, recorded_at::date, recorded_at, recorded_at + interval '1 hour', '样例'
     from made where status = 'PROSPECT' and n % 10 = 0`,
  `insert into ownership (id, customer_id, unit_code, since, decided_at, rule, reason, reason_en, flagged, kind, grade, correlation_id)
   select uuidv7(), id, unit, recorded_at, recorded_at, 'REG-3', '样例', 'sample', false, kind, grade, id from made where unit is not null`,
  `insert into account_team_seat (id, customer_id, role, staff_id, unit_code, since)
   select uuidv7(), id, role, case role when 'A' then manager else overlay(manager::text placing 'a' from 20 for 1)::uuid end, unit, recorded_at
     from made, unnest(array['A', 'B']) role where unit is not null and grade <> 'GENERAL'`,
  `insert into customer_access (customer_id, basis, unit_code, staff_id)
   select id, 'OWNER', unit, null from made where unit is not null
   union all select customer_id, role || '_ROLE', null, staff_id from account_team_seat
   union all select id, 'FILER', filer, null from made where status <> 'PROSPECT'
   union all select id, 'TERRITORY', code, null from made,
     unnest(array[case when county in ('440507', '440511', '440512') then 'BB4405' else 'U' || county end, 'S' || division]) code where status in ('PROSPECT', 'FILED')`,
  `insert into qualification (customer_id, version, qualifies, professional_lines, comprehensive, lines_used, assessed_on)
   select id, 1, status <> 'PROSPECT' or n % 3 = 0, '{}', true, 2, '2024-12' from made`,
  `insert into qualification_review (id, customer_id, assessment, status, opened_at, closed_at, reason)
   select uuidv7(), id, 1, case when n % 30 = 0 then 'OPEN' else 'KEPT' end, recorded_at, case when n % 30 <> 0 then recorded_at end, case when n % 30 <> 0 then '样例' end
     from made where status = 'KEY_ACCOUNT' and n % 3 = 0`,
];

const CHUNK = 5_000;

/** The keys by which names are searched; they come from the program. */
const fillSearchKeys = async (owner: pg.Client): Promise<void> => {
  const { rows } = await owner.query<{ id: string; name: string }>('select customer_id as id, name from customer_name');
  for (let from = 0; from < rows.length; from += CHUNK) {
    const keys = rows.slice(from, from + CHUNK).map(({ id, name }) => ({ customer_id: id, ...searchKeysOf(name), core: coreName(name) }));
    await owner.query('insert into customer_search select k.* from jsonb_populate_recordset(null::customer_search, $1::jsonb) k', [JSON.stringify(keys)]);
  }
};

/** Fills an empty registry with so many customers; the owner's connection, since it gathers statistics as the server does by itself in time. */
export const fillCity = async (owner: pg.Client, customers: number): Promise<void> => {
  await owner.query(CUSTOMERS, [customers, TOWNS]);
  await owner.query('analyze made');
  for (const sql of [...ROWS, ...DEVELOPMENT_ROWS]) await owner.query(sql);
  await fillSearchKeys(owner);
  await owner.query('drop table made');
  await owner.query('vacuum (analyze)');
};

/** The id of the n-th customer, of the n-th account manager. */
export const customerId = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
export const managerId = (n: number): string => `00000000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`;
