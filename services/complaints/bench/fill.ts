import { fillGrants } from '@keyaccount/test-kit';
import type pg from 'pg';

/** Of every five customers one had a case; of every twenty cases one is open. */
const CASES = `
insert into complaint_case (id, number, customer_id, unit_code, kind, severity, status, subject, target_policy, opened_at, due_at, due_provisional, cause, result, closed_at, version)
select uuidv7(), 'K' || n, id, coalesce(unit, branch), 'COMPLAINT', 'NORMAL', case when open then 'OPEN' else 'CLOSED' end, '样例', 1, at, at + interval '7 days', false,
       case when not open then '样例' end, case when not open then '样例' end, case when not open then at + interval '5 days' end, 1
  from (select *, chance % 20 = 0 as open, '2024-01-01T00:00:00Z'::timestamptz + chance * interval '1 minute' as at from made where n % 5 = 0) drawn order by at`;

/** Fills empty complaints with the cases of so many customers. */
export const fillCases = async (owner: pg.Client, customers: number): Promise<void> => {
  await fillGrants(owner, customers);
  await owner.query(CASES);
  await owner.query('drop table made');
  await owner.query('vacuum (analyze)');
};
