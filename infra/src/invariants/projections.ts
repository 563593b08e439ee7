import { alike, within, type Check } from './finding';

/** "2025-03" in both ways of writing a cell of customer, month and line. */
const GRADING_CELLS = `select concat_ws(' ', customer_id, month, line) as key, concat_ws(' ', revenue_fen, version) as value from revenue_cell`;
const REGISTRY_CELLS = `select concat_ws(' ', customer_id, year * 100 + month, line) as key, concat_ws(' ', fen, version) as value from revenue_cell`;

/** Invariant 3, beyond the ledger: whoever projects its totals holds the same. */
export const PROJECTION_CHECKS: readonly Check[] = [
  {
    invariant: 3, zh: '登记与分级所知的收入相同', en: 'registry and grading project the same revenue',
    run: alike({ service: 'grading', sql: GRADING_CELLS }, { service: 'registry', sql: REGISTRY_CELLS }),
  },
  {
    invariant: 3, zh: '账本与登记所知的客户行业相同', en: 'the ledger knows the sector of each customer as the registry',
    run: alike(
      { service: 'registry', sql: `select id::text as key, coalesce(sector, '') as value from customer` },
      { service: 'ledger', sql: `select customer_id::text as key, coalesce(sector, '') as value from customer_sector` },
    ),
  },
  {
    invariant: 3, zh: '分级的年度合计等于各月各专业之和', en: 'grading’s yearly totals are the sums of their months and lines',
    run: within('grading', 'select year from customer_year', `
      select coalesce(y.customer_id, c.customer_id) as customer, coalesce(y.year, c.year) as year, y.revenue_fen, c.fen from customer_year y
      full join (select customer_id, month / 100 as year, sum(revenue_fen) as fen from revenue_cell group by 1, 2) c on c.customer_id = y.customer_id and c.year = y.year
      where coalesce(y.revenue_fen, 0) <> coalesce(c.fen, 0)`),
  },
  {
    invariant: 3, zh: '登记的年度合计等于各月各专业之和', en: 'the registry’s yearly totals are the sums of their months and lines',
    run: within('registry', 'select year from customer_year', `
      select coalesce(y.customer_id, c.customer_id) as customer, coalesce(y.year, c.year) as year, y.fen, c.sum from customer_year y
      full join (select customer_id, year, sum(fen) as sum from revenue_cell group by 1, 2) c on c.customer_id = y.customer_id and c.year = y.year
      where coalesce(y.fen, 0) <> coalesce(c.sum, 0)`),
  },
  {
    invariant: 3, zh: '信用年度计数等于现行记录之和,被并客户的计入保留客户', en: 'grading’s counts of credit are those of the observations that hold, of merged customers at their survivors',
    run: within('grading', 'select year from credit_year', `
      select coalesce(y.customer_id, o.customer_id) as customer, coalesce(y.year, o.year) as year, y.kept, o.kept as held, y.observed, o.observed as holding from credit_year y
      full join (select coalesce(r.survivor_id, c.customer_id) as customer_id, month / 100 as year, count(*) filter (where kept) as kept, count(*) as observed
                   from credit_observation c left join customer_redirect r on r.customer_id = c.customer_id
                  where not exists (select from credit_observation l where l.supersedes = c.id) group by 1, 2) o on o.customer_id = y.customer_id and o.year = y.year
      where (y.kept, y.observed) is distinct from (o.kept, o.observed)`),
  },
  {
    invariant: 3, zh: '分级已读完账本的全部入账', en: 'grading has read every posting, without a gap',
    run: within('grading', 'select 1 from watermark', `
      select applied, published, (select count(*)::int from posting_ahead) as ahead from watermark where applied <> published or exists (select from posting_ahead)`),
  },
  {
    invariant: 3, zh: '已结月份的合计与分级所见一致', en: 'closed months hold in grading what the ledger closed',
    run: within('grading', 'select month from month_closed', 'select month, cells, held_cells, fen, held_fen from month_closed where not matches'),
  },
];
