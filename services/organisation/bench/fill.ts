import { fillGrants } from '@keyaccount/test-kit';
import type pg from 'pg';

/** When the city's customers were imported. */
const IMPORTED = `'2025-01-01T00:00:00Z'::timestamptz`;
/** Grade changes of one run happen at one time. */
export const CASCADES = ['00000000-0000-7000-a000-000000000001', '00000000-0000-7000-a000-000000000002', '00000000-0000-7000-a000-000000000003'];

const insert = (from: string): string => `insert into activity (event_id, type, occurred_at, correlation_id, causation_id, actor, customer_id, units, facts) select uuidv7(), ${from}`;
const FACTS = `'{"from": "SILVER", "to": "GOLD", "source": "SCORE", "year": 2025, "unit": "U440515"}'::jsonb`;
const step = (type: string, day: number, units: string, where: string): string =>
  insert(`'${type}', ${IMPORTED} + interval '${day} days' + n * interval '3 ms', uuidv7(), null, null, id, ${units}, ${FACTS} from made where ${where} order by n`);

/** The third part of the key accounts in a hundred takes part in each cascade. */
const cascade = (correlation: string, nth: number): string[] => {
  const changed = `made where status = 'KEY_ACCOUNT' and (chance / 100) % 20 in (${nth * 3}, ${nth * 3 + 1}, ${nth * 3 + 2})`;
  const at = `${IMPORTED} + interval '${100 + nth * 100} days'`;
  return [
    insert(`'grading.grade-changed.v1', ${at}, '${correlation}', null, null, id, '{}', ${FACTS} from ${changed} order by n`),
    insert(`'registry.ownership-reassigned.v1', ${at} + n * interval '1 ms', '${correlation}', uuidv7(), null, id, array[unit], ${FACTS} from ${changed} and chance % 2 = 0 order by n`),
  ];
};

const ACTIVITY: readonly string[] = [
  step('registry.customer-recorded.v1', 0, `'{}'`, 'true'), step('registry.customer-filed.v1', 1, 'array[branch]', `status <> 'PROSPECT'`),
  step('grading.grade-changed.v1', 2, `'{}'`, `status <> 'PROSPECT'`), step('registry.customer-approved.v1', 3, 'array[unit]', 'unit is not null'),
  step('registry.account-team-changed.v1', 4, 'array[unit]', `unit is not null and grade <> 'GENERAL'`),
  ...CASCADES.flatMap(cascade),
  insert(`case k when 0 then 'complaints.case-opened.v1' else 'complaints.case-closed.v1' end, ${IMPORTED} + (chance + k * 2000) * interval '30 s', uuidv7(), null, null, id, array[branch], ${FACTS}
    from made, generate_series(0, 1) k where n % 5 = 0`),
  // What came in batches concerns no single customer.
  insert(`'registry.customer-access-changed.v1', ${IMPORTED} + n * interval '3 ms', uuidv7(), null, null, null, '{}', '{"customers": 200}' from made where n % 200 = 0`),
  insert(`'ledger.revenue-posted.v1', ${IMPORTED} + n * interval '30 s', uuidv7(), null, null, null, '{}', '{"customers": 200, "sequence": 1}' from made where n % 100 = 0`),
  insert(`'organisation.appointment-started.v1', ${IMPORTED} + n * interval '30 s', uuidv7(), null, null, null, array[centre], '{}' from made where n % 100 = 50`),
];

/** Fills an empty organisation with what happened to so many customers: some five entries for each, three cascades of a tenth of them. */
export const fillActivity = async (owner: pg.Client, customers: number): Promise<void> => {
  await fillGrants(owner, customers);
  for (const sql of ACTIVITY) await owner.query(sql);
  await owner.query('drop table made');
  await owner.query('vacuum (analyze)');
};
