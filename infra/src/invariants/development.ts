import { within, type Check } from './finding';

const PLACE = `array_position(array['SURVEY', 'SEGMENTATION', 'PRIORITISATION', 'POSITIONING', 'MARKETING_PLAN', 'EXPANSION'], t.step)`;

/** The steps of each survey and each development of the registry, counted: how many are done, up to which place, and how many are open. */
const SUBJECTS = `
  select s.id, s.status, false as of_customer, s.status in ('SURVEYING', 'NARROWING') as goes_on,
         count(*) filter (where t.status = 'DONE') as done, coalesce(max(${PLACE}) filter (where t.status = 'DONE'), 0) as up_to, count(*) filter (where t.status = 'OPEN') as open
    from sector_survey s left join development_step t on t.survey_id = s.id and t.development_id is null group by s.id
  union all
  select d.id, d.status, true, d.status = 'RUNNING',
         count(*) filter (where t.status = 'DONE'), coalesce(max(${PLACE}) filter (where t.status = 'DONE'), 0), count(*) filter (where t.status = 'OPEN')
    from development d left join development_step t on t.survey_id = d.survey_id and (t.development_id is null or t.development_id = d.id) group by d.id`;

/** What the registry keeps of the six steps besides what its constraints do (REG-10). */
export const DEVELOPMENT_CHECKS: readonly Check[] = [
  {
    invariant: 1, zh: '客户开发六步骤逐一完成,进行中的恰有一步待办(REG-10)', en: 'the six steps are done one after another, and what goes on has one that is open',
    run: within('registry', SUBJECTS, `
      select id, status, done, up_to, open from (${SUBJECTS}) subject
      where done <> up_to or open <> (goes_on and done < 6)::int or (status = 'SUCCEEDED' and done < 6) or (of_customer and done < 3)`),
  },
  {
    invariant: 1, zh: '客户开发的待办步骤属其牵头单位(REG-10)', en: 'the open step of a development is of the unit that leads it',
    run: within('registry', `select id from development_step where status = 'OPEN' and development_id is not null`, `
      select t.id, t.unit_code as step_of, d.unit_code as led_by from development_step t join development d on d.id = t.development_id
      where t.status = 'OPEN' and t.unit_code <> d.unit_code`),
  },
  {
    invariant: 1, zh: '大客户的开发由责任单位、获准营销的单位或市局大客户中心牵头;归并而来的次日承接(REG-10)', en: 'a key account is developed by the responsible unit, one with leave, or the city centre; what a merge brought follows with the next day',
    run: within('registry', `select id from development where status = 'RUNNING'`, `
      select d.id, d.unit_code as led_by, c.unit_code as responsible from development d join customer c on c.id = d.customer_id
      where d.status = 'RUNNING' and c.status = 'KEY_ACCOUNT' and d.unit_code <> c.unit_code
        and not exists (select from unit u where u.code = d.unit_code and u.tier = 'CITY_CENTRE')
        and not exists (select from declaration l where l.customer_id = c.id and l.unit_code = d.unit_code and l.line is null and l.status in ('APPROVED', 'ENDED'))
        and not exists (select from customer_merge_touched m where m.sort = 'DEVELOPMENT' and m.before->>'id' = d.id::text)`),
  },
  {
    invariant: 1, zh: '按方案服务分支机构的单位看得到该客户,别无他者以此看到(REG-9)', en: 'who serves a branch by a plan sees it by that, and nobody else',
    run: within('registry', `select customer_id from customer_access where basis = 'DEVELOPMENT_PLAN'`, `
      select coalesce(g.customer_id, p.customer_id) as customer, coalesce(g.unit_code, p.unit_code) as unit
      from (select distinct customer_id, unit_code from customer_access where basis = 'DEVELOPMENT_PLAN') g
      full join (select distinct p.customer_id, p.unit_code from development_plan_part p join development d on d.id = p.development_id
                  where p.customer_id <> d.customer_id and d.status <> 'ABANDONED') p
        on p.customer_id = g.customer_id and p.unit_code = g.unit_code
      where g.customer_id is null or (p.customer_id is null and not exists (select from customer c where c.id = g.customer_id and c.status = 'MERGED'))`),
  },
];
