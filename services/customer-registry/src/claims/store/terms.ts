import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { reminderDaysOn, termsOn, type Terms } from '../policy/terms';

const readAll = (tx: Tx): Promise<Terms[]> =>
  rows(
    tx,
    `select valid_from as "validFrom", claim_days as "claimDays", extension_days as "extensionDays", activities_to_extend as "activitiesToExtend",
            activity_within_days as "activityWithinDays", reminder_days as "reminderDays", hearing_days as "hearingDays" from claim_terms`,
  );

/** The terms of claims that hold on a day. */
export const readTerms = async (tx: Tx, day: string): Promise<Terms> => termsOn(await readAll(tx), day);

/** On which days before the end reminders are due. */
export const readReminderDays = async (tx: Tx, day: string): Promise<readonly number[]> => reminderDaysOn(await readAll(tx), day);
