import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** Customers whose claims or leave to market are over when the day begins, in the order in which they are locked. */
export const customersDue = async (tx: Tx, on: string, start: Date, limit: number): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    tx,
    `select customer_id as id from registration where status = 'ACTIVE' and upper(validity) <= $2::timestamptz
     union select customer_id from declaration where status = 'APPROVED' and ends_on < $1::date order by id limit $3`,
    [on, start, limit],
  );
  return found.map(({ id }) => id);
};

/** Leave to market to these locked customers ends with its period (REG-6). */
export const endDeclarations = async (tx: Tx, customerIds: readonly string[], on: string): Promise<number> => {
  const ended = await rows(
    tx, `update declaration set status = 'ENDED', version = version + 1 where customer_id = any($1::uuid[]) and status = 'APPROVED' and ends_on < $2::date returning id`, [customerIds, on],
  );
  return ended.length;
};

/** Reminders that are due on the day and were not given, of claims that still run. */
const REMINDERS = `
  from registration r cross join unnest($2::int[]) as due(days)
 where r.status = 'ACTIVE' and r.last_day >= $1::date and r.last_day - due.days <= $1::date
   and not exists (select 1 from registration_reminder given where given.registration_id = r.id and given.last_day = r.last_day and given.days_before = due.days)`;

/** Marks what is due, each reminder once for each end of a claim. */
export const markReminders = async (tx: Tx, on: string, days: readonly number[]): Promise<number> => {
  const marked = await rows(
    tx,
    `insert into registration_reminder (registration_id, last_day, days_before, marked_on) select r.id, r.last_day, due.days, $1::date ${REMINDERS}
     on conflict do nothing returning registration_id`,
    [on, days],
  );
  return marked.length;
};

export type Due = { readonly registrations: number; readonly reminders: number; readonly declarations: number };

/** How much of each is due on the day. */
export const countDue = async (tx: Tx, on: string, days: readonly number[]): Promise<Due> => {
  const [due] = await rows<Due>(
    tx,
    `select (select count(*)::int from registration where status = 'ACTIVE' and last_day < $1::date) as registrations,
            (select count(*)::int ${REMINDERS}) as reminders,
            (select count(*)::int from declaration where status = 'APPROVED' and ends_on < $1::date) as declarations`,
    [on, days],
  );
  return due ?? { registrations: 0, reminders: 0, declarations: 0 };
};
