import { alike, within, type Check } from './finding';
import { PROJECTION_CHECKS } from './projections';

/** What counts for whom in which month, from the entries alone: a party's customer today, and the month in which a late match counts. */
export const COUNTED = `
  select m.customer_id, coalesce(s.month, e.month) as month, e.line, e.unit_code, e.fen, e.turnover_fen
  from entry e join party_customer m on m.party_id = e.party_id and m.until is null left join suspense_posting s on s.entry_id = e.id`;

const LEDGER_CELLS = `select concat_ws(' ', customer_id, month, line) as key, concat_ws(' ', sum(fen), sum(turnover_fen), max(version)) as value from customer_total group by customer_id, month, line`;
const GRADING_CELLS = 'select concat_ws(\' \', customer_id, month, line) as key, concat_ws(\' \', revenue_fen, turnover_fen, version) as value from revenue_cell';

/** Invariant 3: totals are the sums of their entries, and every row of a file has exactly one outcome. */
export const LEDGER_CHECKS: readonly Check[] = [
  {
    invariant: 3, zh: '账本合计等于分录之和(客户、月份、专业、服务单位)', en: 'the ledger’s totals are the sums of its entries, by customer, month, line and servicing unit',
    run: within('ledger', 'select month from customer_total', `
      select coalesce(t.customer_id, c.customer_id) as customer, coalesce(t.month, c.month) as month, coalesce(t.line, c.line) as line, coalesce(t.unit_code, c.unit_code) as unit, t.fen, c.fen as entries
      from customer_total t
      full join (select customer_id, month, line, unit_code, sum(fen) as fen, sum(turnover_fen) as turnover_fen from (${COUNTED}) counted group by 1, 2, 3, 4) c
        on c.customer_id = t.customer_id and c.month = t.month and c.line = t.line and c.unit_code = t.unit_code
      where coalesce(t.fen, 0) <> coalesce(c.fen, 0) or coalesce(t.turnover_fen, 0) <> coalesce(c.turnover_fen, 0)`),
  },
  {
    invariant: 3, zh: '各月和各年合计(含待认领)等于分录之和', en: 'so are months and years, suspense included',
    run: within('ledger', 'select month from month', `
      select coalesce(t.month, c.month) as month, t.entries, c.n, t.fen, c.fen as sum
      from month t full join (select coalesce(s.month, e.month) as month, count(*)::int as n, sum(e.fen) as fen from entry e left join suspense_posting s on s.entry_id = e.id group by 1) c on c.month = t.month
      where coalesce(t.entries, 0) <> coalesce(c.n, 0) or coalesce(t.fen, 0) <> coalesce(c.fen, 0)
      union all
      select y.year, null, null, y.fen, m.fen from ledger_year y full join (select month / 100 as year, sum(fen) as fen from month group by 1) m on m.year = y.year
      where coalesce(y.fen, 0) <> coalesce(m.fen, 0)`),
  },
  {
    invariant: 3, zh: '每行恰属入账、重复、待认领、拒绝之一', en: 'every row of an import is in exactly one of posted, repeated, suspense, rejected',
    run: within('ledger', 'select id from import', `
      select i.id, i.status, i.rows_read, i.rows_posted, e.posted, i.rows_in_suspense, e.waiting, i.rows_rejected, r.refused, i.fen_posted, e.fen
      from import i
      left join lateral (
        select count(*) filter (where m.party_id is not null)::int as posted, count(*) filter (where m.party_id is null)::int as waiting,
          coalesce(sum(x.fen) filter (where m.party_id is not null), 0) as fen
        from entry x left join party_customer m on m.party_id = x.party_id and m.until is null where x.import_id = i.id) e on true
      left join lateral (select count(*) filter (where row > 0)::int as refused from import_error where import_id = i.id) r on true
      where i.rows_posted <> e.posted or i.rows_in_suspense <> e.waiting or i.rows_rejected <> r.refused or i.fen_posted <> e.fen
        or i.rows_read <> i.rows_posted + i.rows_repeated + i.rows_in_suspense + i.rows_rejected`),
  },
  {
    invariant: 3, zh: '没有一行既入账又被拒绝,行号不越界', en: 'no row is both posted and refused, none beyond the rows that were read',
    run: within('ledger', 'select id from entry where import_id is not null', `
      select e.import_id, e.row, x.reason from entry e left join import i on i.id = e.import_id left join import_error x on x.import_id = e.import_id and x.row = e.row
      where e.import_id is not null and (i.id is null or x.row is not null or e.row not between 1 and i.rows_read)`),
  },
  {
    invariant: 3, zh: '没有卡住的导入', en: 'no import is under way',
    run: within('ledger', 'select id from import', 'select id, status, rows_read from import where finished_at is null'),
  },
  {
    invariant: 3, zh: '冲正分录与原分录相抵', en: 'a reversal cancels the entry that it points at',
    run: within('ledger', 'select id from entry where reverses is not null', `
      select r.id, r.fen, o.fen as original from entry r left join entry o on o.id = r.reverses
      where r.reverses is not null and (o.id is null or r.fen <> -o.fen or r.turnover_fen <> -o.turnover_fen or r.line <> o.line or r.unit_code <> o.unit_code or r.party_id <> o.party_id)`),
  },
  {
    invariant: 3, zh: '待认领的都是未建档的客户', en: 'whatever waits in suspense belongs to nobody who is known',
    run: within('ledger', 'select id from party', `
      select p.kind, p.system, p.ref, r.customer_id, m.customer_id as counted_for from party p join customer_ref r using (kind, system, ref)
      left join party_customer m on m.party_id = p.id and m.until is null where m.customer_id is distinct from r.customer_id`),
  },
  {
    invariant: 3, zh: '账本所知的客户编号与登记一致', en: 'the ledger knows the registry’s references',
    run: alike(
      { service: 'registry', sql: `
        select concat_ws('|', 'SOURCE', system, ref) as key, customer_id::text as value from source_ref
        union all select concat_ws('|', 'CREDIT', '', credit_code), id::text from customer where credit_code is not null
        union all select concat_ws('|', 'CODE', '', code), coalesce(merged_into, id)::text from customer where code is not null` },
      { service: 'ledger', sql: `select concat_ws('|', kind, system, ref) as key, customer_id::text as value from customer_ref` },
    ),
  },
  { invariant: 3, zh: '分级的收入投影等于账本合计', en: 'grading projects the ledger’s totals', run: alike({ service: 'ledger', sql: LEDGER_CELLS }, { service: 'grading', sql: GRADING_CELLS }) },
  {
    invariant: 3, zh: '分级读到账本的最后一笔', en: 'grading stands at the ledger’s last posting',
    run: alike({ service: 'ledger', sql: `select 'sequence' as key, last::text as value from posting_sequence` }, { service: 'grading', sql: `select 'sequence' as key, applied::text as value from watermark` }),
  },
  ...PROJECTION_CHECKS,
];
