/** Of every twenty customers one sector is surveyed, ten are its enterprises and six are developed, two of them to the end. */
export const DEVELOPMENT_ROWS: readonly string[] = [
  `insert into sector_survey (id, unit_code, sector, status, opened_by, opened_at, growth, profitability, division_of_labour, technology, labour_intensity, public_view, recommends_development, version)
   select overlay(id::text placing 'a' from 20 for 1)::uuid, case when county in ('440507', '440511', '440512') then 'BB4405' else 'U' || county end, '行业' || n,
          'NARROWED', manager, recorded_at, '样例', '样例', '样例', '样例', '样例', '样例', true, 4 from made where n % 20 = 0`,
  `insert into surveyed_enterprise (survey_id, customer_id, segment)
   select overlay(s.id::text placing 'a' from 20 for 1)::uuid, m.id, '样例' from made m join made s on s.n = m.n - m.n % 20 where m.n % 20 < 10`,
  `insert into development (id, survey_id, customer_id, unit_code, priority, status, opened_by, opened_at, ended_by, ended_at, outcome, version)
   select overlay(m.id::text placing 'b' from 20 for 1)::uuid, overlay(s.id::text placing 'a' from 20 for 1)::uuid, m.id, coalesce(m.unit, m.filer), m.n % 20 + 1,
          case m.n % 20 when 0 then 'SUCCEEDED' when 1 then 'ABANDONED' else 'RUNNING' end, m.manager, m.recorded_at,
          case when m.n % 20 < 2 then m.manager end, case when m.n % 20 < 2 then m.recorded_at + interval '90 days' end, case when m.n % 20 < 2 then '样例' end, 1
     from made m join made s on s.n = m.n - m.n % 20 where m.n % 20 < 6`,
  `insert into development_step (id, survey_id, development_id, unit_code, step, lead, due_on, status, owner, result, completed_by, completed_at)
   select uuidv7(), survey_id, id, unit_code, 'POSITIONING', 'HEAD', opened_at::date + (case when priority % 2 = 0 then 7 else 3650 end), case when status = 'RUNNING' then 'OPEN' else 'DROPPED' end,
          null, null, null, null from development`,
  `insert into development_plan (development_id, goal, made_by, made_at, version) select id, '样例', opened_by, opened_at, 1 from development where priority = 1`,
  `insert into development_plan_part (development_id, customer_id, unit_code, tasks)
   select d.id, c.id, 'U' || left(c.division, 6), '样例' from development d join customer c on d.customer_id in (c.id, c.head_office_id) where d.priority = 1`,
];
