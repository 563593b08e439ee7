import { plusDays } from './days';
import type { Terms } from './terms';

export type Extendable = {
  readonly lastDay: string;
  readonly extended: boolean;
  /** The days of its logged activities. */
  readonly activityDays: readonly string[];
};

export type Extension = { readonly lastDay: string; readonly refusal?: undefined } | { readonly refusal: 'AlreadyExtended' | 'NoRecentActivity' };

/** A claim is extended once, and only where work on the customer is on record (REG-5: "activity-gated"). */
export const extendClaim = ({ lastDay, extended, activityDays }: Extendable, terms: Terms, today: string): Extension => {
  if (extended) return { refusal: 'AlreadyExtended' };
  const since = plusDays(today, -terms.activityWithinDays);
  const recent = activityDays.filter(day => day >= since && day <= today);
  return recent.length < terms.activitiesToExtend ? { refusal: 'NoRecentActivity' } : { lastDay: plusDays(lastDay, terms.extensionDays) };
};
