import { within, type Check } from './finding';

/** What the registry's claims keep besides what its constraints do: declarations, rulings, and who sees by them (REG-5, REG-6, REG-7). */
export const CLAIM_CHECKS: readonly Check[] = [
  {
    invariant: 1, zh: '待决营销申报由现任责任单位提出意见(GRD-8)', en: 'pending declarations are heard by the unit that is responsible now',
    run: within('registry', `select id from declaration where status in ('TO_BE_HEARD', 'HEARD')`, `
      select c.code, d.unit_code, d.responsible_unit, c.unit_code as owner from declaration d join customer c on c.id = d.customer_id
      where d.status in ('TO_BE_HEARD', 'HEARD') and d.responsible_unit is distinct from c.unit_code`),
  },
  {
    invariant: 1, zh: '裁决的属地即现行裁决(REG-7)', en: 'a ruled territory is that of the ruling that holds',
    run: within('registry', 'select id from customer where ruled_division is not null', `
      select c.id, c.ruled_division, r.division from customer c full join (select * from territory_ruling where until is null) r on r.customer_id = c.id
      where c.ruled_division is distinct from r.division`),
  },
  {
    invariant: 1, zh: '有效登记和获准申报的单位看得到客户,别无他者以此看到', en: 'who holds a claim or a declaration sees the customer by it, and nobody else',
    run: within('registry', `select customer_id from customer_access where basis in ('REGISTRANT', 'DECLARATION')`, `
      select coalesce(g.customer_id, h.customer_id) as customer, coalesce(g.basis, h.basis) as basis, coalesce(g.unit_code, h.unit_code) as unit
      from (select a.customer_id, a.basis, a.unit_code from customer_access a where a.basis in ('REGISTRANT', 'DECLARATION')
              and not exists (select from customer c where c.id = a.customer_id and c.status = 'MERGED') group by 1, 2, 3) g
      full join (select customer_id, 'REGISTRANT' as basis, unit_code from registration where status = 'ACTIVE' group by 1, 3
                 union all select customer_id, 'DECLARATION', unit_code from declaration where status = 'APPROVED' group by 1, 3) h
        on h.customer_id = g.customer_id and h.basis = g.basis and h.unit_code = g.unit_code
      where g.customer_id is null or h.customer_id is null`),
  },
];
