import type { CustomerStatus } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** What a change of units touches: their codes, the division prefixes and lines that they cover or covered. */
export type Touched = { readonly units: readonly string[]; readonly prefixes: readonly string[]; readonly lines: readonly string[] };

/** The next customers after this one whose responsible unit or territory may be another now. */
export const customersTouched = (tx: Tx, touched: Touched, statuses: readonly CustomerStatus[], after: string, limit: number): Promise<{ id: string }[]> =>
  rows(
    tx,
    `select c.id from customer c
      where c.id > $1::uuid and c.status = any($2::text[])
        and (c.unit_code = any($3::text[]) or (c.kind = 'PROFESSIONAL' and c.main_line = any($5::text[])) or c.flagged
             or exists (select 1 from unnest($4::text[]) as p(prefix) where starts_with(coalesce(c.ruled_division, c.division), p.prefix) or starts_with(c.division, p.prefix)))
      order by c.id limit $6`,
    [after, statuses, touched.units, touched.prefixes, touched.lines, limit],
  );
