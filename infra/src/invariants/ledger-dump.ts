import { lineOf, type Names } from './canonical-dump';
import type { Databases, Row } from './databases';

type Entry = Row & { readonly customer_id: string | null };
type Total = Row & { readonly customer_id: string };

/** Entries with their customer or none, totals, months, declarations, and what was ever refused; not the attempts by which it came. */
export const ledgerLines = async (databases: Databases, names: Names): Promise<string[]> => {
  const entries = await databases.rows<Entry>('ledger', `
    select e.source_system, e.source_ref, m.customer_id, e.line, e.unit_code, coalesce(s.month, e.month) as month, e.corrects_month, e.fen, e.turnover_fen, e.reverses is not null as reversal
    from entry e left join party_customer m on m.party_id = e.party_id and m.until is null left join suspense_posting s on s.entry_id = e.id`);
  const totals = await databases.rows<Total>('ledger', 'select customer_id, month / 100 as year, line, sum(fen) as fen, sum(turnover_fen) as turnover from customer_total group by 1, 2, 3');
  const months = await databases.rows('ledger', 'select month, entries, fen, closed_at is not null as closed from month');
  const years = await databases.rows('ledger', 'select distinct on (year) year, fen from bureau_revenue order by year, version desc');
  const refused = await databases.rows('ledger', 'select distinct field, reason, text from import_error');
  return [
    ...entries.map(({ customer_id: id, ...values }) => lineOf('entry', { ...values, customer: id === null ? 'suspense' : names.customer(id) })),
    ...totals.map(({ customer_id: id, ...values }) => lineOf(`total ${names.customer(id)}`, values)),
    ...months.map(month => lineOf('month', month)), ...years.map(year => lineOf('bureau-revenue', year)), ...refused.map(row => lineOf('refused', row)),
  ];
};
