import { SERVICES } from '@keyaccount/contracts';
import { alike, within, type Check } from './finding';

const MERGED = `select id from customer where status = 'MERGED'`;
const STANDING = `select m.merged_id from customer_merge m where m.undone_at is null`;

/** Nothing of a kind is left with a merged customer. */
const nothingLeft = (what: string, table: string, open: string): string => `select t.customer_id, '${what}' as what from ${table} t join customer c on c.id = t.customer_id where c.status = 'MERGED' and ${open}`;

/** Merged customers hold nothing and lead to who stands (REG-1, REG-2), in every service. */
export const MERGE_CHECKS: readonly Check[] = [
  {
    invariant: 1, zh: '被并客户由一次有效归并指向一个在册客户', en: 'a merged customer leads to one that stands, by one merge that stands',
    run: within('registry', MERGED, `
      select coalesce(c.id, g.merged_id) as customer, c.merged_into, g.survivor_id, s.status from (select * from customer where status = 'MERGED') c
      full join (select * from customer_merge where undone_at is null) g on g.merged_id = c.id left join customer s on s.id = c.merged_into
      where c.id is null or g.merged_id is null or c.merged_into <> g.survivor_id or s.status = 'MERGED'`),
  },
  {
    invariant: 1, zh: '被并客户没有责任单位、AB角、有效或排队的开发登记、未决的备案、申报和争议', en: 'a merged customer has no owner, team, open claim, filing, declaration or dispute',
    run: within('registry', MERGED, [
      nothingLeft('owner', 'ownership', 't.until is null'), nothingLeft('seat', 'account_team_seat', 't.until is null'), nothingLeft('vacancy', 'team_vacancy', 'true'),
      nothingLeft('claim', 'registration', `t.status in ('ACTIVE', 'QUEUED')`), nothingLeft('filing', 'filing', `t.status = 'SUBMITTED'`),
      nothingLeft('declaration', 'declaration', `t.status in ('TO_BE_HEARD', 'HEARD', 'APPROVED')`), nothingLeft('dispute', 'dispute', `t.status = 'OPEN'`),
      nothingLeft('review', 'qualification_review', `t.status = 'OPEN'`), nothingLeft('source reference', 'source_ref', 'true'), nothingLeft('name', 'customer_name', 'true'),
    ].join(' union all ')),
  },
  {
    invariant: 1, zh: '被并客户没有进行中的开发、调查名单中的位置和营销方案中的分工', en: 'a merged customer is not developed or surveyed, and has no part in another’s plan',
    run: within('registry', MERGED, [
      nothingLeft('development', 'development', `t.status = 'RUNNING'`),
      nothingLeft('survey', 'surveyed_enterprise', 'not exists (select from development d where d.survey_id = t.survey_id and d.customer_id = t.customer_id)'),
      nothingLeft('plan part', 'development_plan_part', `exists (select from development d where d.id = t.development_id and d.customer_id <> t.customer_id and d.status <> 'ABANDONED')`),
    ].join(' union all ')),
  },
  {
    invariant: 1, zh: '随归并改属的项目组属其保留客户', en: 'a team that a merge has moved is the survivor’s',
    run: within('organisation', 'select id from team where moved_from is not null', `
      select t.id, t.moved_from, t.customer_id, r.survivor_id from team t left join customer_redirect r on r.customer_id = t.moved_from
      where t.moved_from is not null and r.survivor_id is distinct from t.customer_id`),
  },
  {
    invariant: 2, zh: '被并客户的责任归属历史止于归并之时', en: 'the ownership history of a merged customer ends with the merge',
    run: within('registry', MERGED, `
      select g.merged_id, g.merged_at, max(o.until) as ended from (${STANDING}) s join customer_merge g on g.merged_id = s.merged_id and g.undone_at is null
      join ownership o on o.customer_id = g.merged_id group by 1, 2
      having max(o.until) < g.merged_at and not exists (select from lapse l where l.customer_id = g.merged_id and l.returned_at is null)`),
  },
  {
    invariant: 6, zh: '看得到保留客户的才看得到被并客户', en: 'whoever sees the survivor sees what leads to it, and nobody else',
    run: within('registry', MERGED, `
      select c.id, c.merged_into from customer c where c.status = 'MERGED'
      and (select array_agg(concat_ws('/', a.basis, a.unit_code, a.staff_id) order by a.basis, a.unit_code, a.staff_id) from customer_access a where a.customer_id = c.id)
          is distinct from (select array_agg(concat_ws('/', a.basis, a.unit_code, a.staff_id) order by a.basis, a.unit_code, a.staff_id) from customer_access a where a.customer_id = c.merged_into)`),
  },
  {
    invariant: 3, zh: '被并客户名下没有收入,也没有付款方', en: 'no revenue and no party is a merged customer’s',
    run: within('ledger', 'select customer_id from customer_redirect where survivor_id is not null', `
      select r.customer_id, sum(t.fen) as fen, (select count(*)::int from party_customer m where m.customer_id = r.customer_id and m.until is null) as parties
      from customer_redirect r left join customer_total t on t.customer_id = r.customer_id where r.survivor_id is not null group by 1
      having coalesce(bool_or(t.fen <> 0 or t.turnover_fen <> 0), false) or exists (select from party_customer m where m.customer_id = r.customer_id and m.until is null)`),
  },
  {
    invariant: 1, zh: '被并客户没有级别和大客户资格', en: 'a merged customer is in no run and meets no definition',
    run: within('grading', 'select customer_id from customer_redirect where survivor_id is not null', `
      select r.customer_id, c.status, q.qualifies from customer_redirect r left join customer c on c.customer_id = r.customer_id left join qualification q on q.customer_id = r.customer_id
      where r.survivor_id is not null and (c.status is distinct from 'MERGED' or q.qualifies)`),
  },
  {
    invariant: 1, zh: '被并客户名下没有个案', en: 'no case is a merged customer’s',
    run: within('complaints', 'select customer_id from customer_redirect where survivor_id is not null', `
      select c.number, c.customer_id from complaint_case c join customer_redirect r on r.customer_id = c.customer_id and r.survivor_id is not null`),
  },
  ...SERVICES.filter(service => service !== 'registry').map((service): Check => ({
    invariant: 6, zh: `${service}:归并关系与登记一致`, en: `${service}: who leads to whom is as in the registry`,
    run: alike(
      { service: 'registry', sql: `select id::text as key, merged_into::text as value from customer where merged_into is not null` },
      { service, sql: `select customer_id::text as key, survivor_id::text as value from customer_redirect where survivor_id is not null` },
    ),
  })),
];
