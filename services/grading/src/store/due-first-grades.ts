import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** A customer, and the year that a first grade of it would be of. */
export type DueOf = { readonly customerId: string; readonly year: number };

/**
 * Of these customers the ones that hold no grade, or one that is older than a first grade would be: of whoever is filed, has been left out
 * of a run meanwhile and was filed again, or was filed again a year later while there is no run. A special listing outranks (GRD-6).
 */
export const dueFirstGrades = async (tx: Tx, asked: readonly DueOf[], lastRunNo: number | null): Promise<Set<string>> => {
  const found = await rows<{ customer_id: string }>(
    tx,
    `select c.customer_id from unnest($1::uuid[], $2::int[]) as asked(customer_id, year) join customer c using (customer_id)
       left join grade_history h on h.customer_id = c.customer_id and h.version = c.grade_version left join basis b on b.no = h.basis_no
      where c.level is null or (c.status = 'FILED' and not c.listed and case when $3::int is null then b.year < asked.year else b.no < $3::int end)`,
    [asked.map(one => one.customerId), asked.map(one => one.year), lastRunNo],
  );
  return new Set(found.map(row => row.customer_id));
};
