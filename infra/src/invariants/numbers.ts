import { within, type Check } from './finding';

/** Invariant 4: no number twice. */
export const NUMBER_CHECKS: readonly Check[] = [
  {
    invariant: 4, zh: '客户ID号不重复', en: 'no ID is issued twice',
    run: within('registry', 'select id from customer where code is not null', 'select code, count(*)::int as times from customer where code is not null group by code having count(*) > 1'),
  },
  {
    invariant: 4, zh: '已发布的批准事件中,一个ID号只属于一个客户', en: 'of the published approvals, no two customers have one ID and no customer has two',
    run: within('registry', `select id from outbox where type = 'registry.customer-approved.v1'`, `
      select payload->>'code' as code, payload->>'customerId' as customer from outbox where type = 'registry.customer-approved.v1'
      and (payload->>'code' in (select payload->>'code' from outbox where type = 'registry.customer-approved.v1' group by 1 having count(distinct payload->>'customerId') > 1)
        or payload->>'customerId' in (select payload->>'customerId' from outbox where type = 'registry.customer-approved.v1' group by 1 having count(distinct payload->>'code') > 1))`),
  },
  {
    invariant: 4, zh: '计数器不低于已发的号码,序号无空缺', en: 'counters stand at the highest number issued, and orders have no gap',
    run: within('registry', 'select division from order_counter', `
      select k.division, k.last, max(substr(c.code, 7, 5)::int) as highest, count(distinct substr(c.code, 7, 5))::int as issued
      from order_counter k left join customer c on c.code is not null and left(c.code, 6) = k.division
      group by k.division having k.last is distinct from coalesce(max(substr(c.code, 7, 5)::int), 0) or k.last <> count(distinct substr(c.code, 7, 5))`),
  },
  {
    invariant: 4, zh: '号码只发给已批准的客户(退出后重新备案的和其后被并的保留原号),区划不是占位码', en: 'only customers that were approved have an ID, lapsed and merged ones included, none under a placeholder division',
    run: within('registry', 'select id from customer where code is not null', `
      select code, status from customer c where (code is not null and (status = 'PROSPECT' or substr(code, 5, 2) in ('00', '01')
          or (status = 'FILED' and not exists (select from lapse l where l.customer_id = c.id and l.returned_at is null))))
        or (code is null and status in ('KEY_ACCOUNT', 'LAPSED'))`),
  },
];
