import { fillGrants } from '@keyaccount/test-kit';
import type pg from 'pg';

/** Two runs of a year over everyone who is filed or a key account: the second one changed the level of every seventh, the third that of every thousandth. */
export const RUNS = ['00000000-0000-7000-a000-000000000001', '00000000-0000-7000-a000-000000000002', '00000000-0000-7000-a000-000000000003'];
const EVERY = [1, 7, 1000];
const YEAR = 2025;

const run = (id: string, nth: number): string[] => [
  `insert into basis (year, policy_version, bureau_fen, bureau_declared, effective_run, created_at) values (${YEAR}, 1, 1, true, '${id}', '2026-01-0${nth + 1}')`,
  `insert into grading_run (id, basis_no, status, preview, final, watermark, customers, changed, correlation_id, started_at, finished_at)
   select '${id}', max(no), 'COMPLETED', false, true, 1, 1, 1, '${id}', '2026-01-0${nth + 1}', '2026-01-0${nth + 1}' from basis`,
  `insert into run_change (run_id, customer_id, from_level, to_level, revenue_fen, revenue_points, share_points, score, before_no)
   select '${id}', id, 'SILVER', grade, 100, 10, 10, 20, ${nth === 0 ? 'null' : nth} from made where status <> 'PROSPECT' and chance % ${EVERY[nth]} = 0 order by id`,
  `update grading_run r set changed = (select count(*) from run_change c where c.run_id = r.id) where id = '${id}'`,
];

const ROWS: readonly string[] = [
  `insert into customer (customer_id, status, status_version, kind, kind_version, level, grade_version)
   select id, status, 2, 'COMPREHENSIVE', 2, case when status <> 'PROSPECT' then grade end, case when status <> 'PROSPECT' then 1 else 0 end from made`,
  ...RUNS.flatMap(run),
  `insert into customer_year (year, customer_id, revenue_fen, scored_since, scored_fen, revenue_points, share_points, score, level)
   select ${YEAR}, id, 100, case when chance % 7 = 0 then 2 else 1 end, 100, 10, 10, 20, grade from made where status <> 'PROSPECT'`,
  `insert into scorecard_past (customer_id, year, since_no, until_no, revenue_fen, revenue_points, share_points, score, level)
   select id, ${YEAR}, 1, 2, 90, 10, 10, 20, 'SILVER' from made where status <> 'PROSPECT' and chance % 7 = 0`,
  `insert into grade_history (customer_id, version, level, since, source, run_id, basis_no) select id, 1, grade, '2026-01-01', 'SCORE', '${RUNS[0]}', 1 from made where status <> 'PROSPECT'`,
  `insert into special_listing (id, customer_id, status, reason, requested_at)
   select uuidv7(), id, 'REQUESTED', '样例', '2026-01-01' from made where status = 'KEY_ACCOUNT' and n % 100 = 0`,
];

/** Fills an empty grading with the runs over so many customers. */
export const fillRuns = async (owner: pg.Client, customers: number): Promise<void> => {
  await fillGrants(owner, customers);
  for (const sql of ROWS) await owner.query(sql);
  await owner.query('drop table made');
  await owner.query('vacuum (analyze)');
};
