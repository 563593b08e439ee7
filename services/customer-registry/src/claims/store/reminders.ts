import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';

export type ReminderRow = { readonly registrationId: string; readonly daysBefore: number; readonly markedOn: string; readonly lastDay: string };

/** The reminders of these registrations, the earliest first. */
export const remindersOf = async (tx: Tx, registrationIds: readonly string[]): Promise<Map<string, ReminderRow[]>> => {
  const found = await rows<ReminderRow>(
    tx,
    `select registration_id as "registrationId", days_before as "daysBefore", marked_on as "markedOn", last_day as "lastDay"
       from registration_reminder where registration_id = any($1::uuid[]) order by last_day, days_before desc`,
    [registrationIds],
  );
  return gather(found, registrationIds, ({ registrationId }) => registrationId);
};
