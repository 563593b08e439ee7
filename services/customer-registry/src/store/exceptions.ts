import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { NO_EXCEPTIONS, type Exceptions } from '../policy/exceptions';

type Row = {
  readonly customerId: string; readonly sort: 'OVERRIDE' | 'STRATEGIC'; readonly id: string; readonly unit: string | null; readonly reason: string;
  readonly from: string; readonly until: string | null; readonly by: string;
};

const added = (held: Exceptions, { sort, unit, until, id, reason, from, by }: Row): Exceptions => {
  const dated = { id, reason, from, by };
  if (sort === 'STRATEGIC') return { ...held, designation: { ...dated, until } };
  if (unit === null || until === null) throw new Error(`override ${id} names no unit or end`);
  return { ...held, override: { ...dated, unit, until } };
};

/** What stands above REG-3 on a day; a customer without anything is not listed. */
export const exceptionsOn = async (tx: Tx, customerIds: readonly string[], on: string): Promise<Map<string, Exceptions>> => {
  const found = await rows<Row>(
    tx,
    `select customer_id as "customerId", sort, id, unit_code as unit, reason, valid_from as "from", valid_until as until, decided_by as by
       from responsibility_exception
      where customer_id = any($1::uuid[]) and valid_from <= $2::date and (valid_until is null or $2::date < valid_until)`,
    [customerIds, on],
  );
  const exceptions = new Map<string, Exceptions>();
  for (const row of found) exceptions.set(row.customerId, added(exceptions.get(row.customerId) ?? NO_EXCEPTIONS, row));
  return exceptions;
};
