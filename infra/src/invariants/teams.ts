import { alike, within, type Check } from './finding';

/** Teams for customers: the registry holds them as organisation decided, and their members see by them alone (ORG-4). */
export const TEAM_CHECKS: readonly Check[] = [
  {
    invariant: 6, zh: '登记所知的项目组与机构一致', en: 'the registry knows the teams for customers as organisation decided them',
    run: alike(
      { service: 'organisation', sql: `select id::text as key, concat_ws(' ', customer_id, state, valid_from, valid_until, version) as value from team where customer_id is not null` },
      { service: 'registry', sql: `select team_id::text as key, concat_ws(' ', customer_id, status, valid_from, valid_until, version) as value from project_team` },
    ),
  },
  {
    invariant: 6, zh: '登记所知的项目组在组成员与机构一致', en: 'the registry knows who is in them without an end',
    run: alike(
      { service: 'organisation', sql: `select concat_ws(' ', m.team_id, m.staff_id) as key, '' as value from team_member m join team t on t.id = m.team_id where t.customer_id is not null and m.until is null` },
      { service: 'registry', sql: `select concat_ws(' ', team_id, staff_id) as key, '' as value from project_team_member where until is null` },
    ),
  },
  {
    invariant: 6, zh: '项目组成员看得到客户,别无他者以此看到', en: 'who is shown a customer by a team sees it by that, and nobody else',
    run: within('registry', `select customer_id from customer_access where basis = 'PROJECT_TEAM'`, `
      select coalesce(g.customer_id, m.customer_id) as customer, coalesce(g.staff_id, m.staff_id) as staff
      from (select customer_id, staff_id from customer_access where basis = 'PROJECT_TEAM') g
      full join (select distinct t.customer_id, m.staff_id from project_team t join project_team_member m on m.team_id = t.team_id where m.shown) m
        on m.customer_id = g.customer_id and m.staff_id = g.staff_id
      where (g.customer_id is null or m.customer_id is null) and not exists (select from customer c where c.id = coalesce(g.customer_id, m.customer_id) and c.status = 'MERGED')`),
  },
];
