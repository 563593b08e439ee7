import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { termsOn, type Terms } from '../policy/terms';

/** The terms of claims that hold on a day. */
export const readTerms = async (tx: Tx, day: string): Promise<Terms> =>
  termsOn(await rows<Terms>(
    tx,
    `select valid_from as "validFrom", claim_days as "claimDays", extension_days as "extensionDays", activities_to_extend as "activitiesToExtend",
            activity_within_days as "activityWithinDays", reminder_days as "reminderDays", hearing_days as "hearingDays" from claim_terms`,
  ), day);
