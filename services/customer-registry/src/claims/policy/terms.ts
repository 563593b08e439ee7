import { plusDays } from './days';

/** How long claims and hearings run (REG-5, REG-6, REG-7), dated. */
export type Terms = {
  readonly validFrom: string;
  /** Days of validity; sibling. */
  readonly claimDays: number;
  /** Days of the one extension; sibling. */
  readonly extensionDays: number;
  /** Logged activities that an extension needs; that it needs any is sibling, how many is ours. */
  readonly activitiesToExtend: number;
  /** Within so many days before the extension; ours. */
  readonly activityWithinDays: number;
  /** Reminders so many days before the end; sibling. */
  readonly reminderDays: readonly number[];
  /** Days in which a unit may answer before it is decided without it; ours. */
  readonly hearingDays: number;
};

/** The terms that hold on a day: the newest that began by then. */
export const termsOn = (all: readonly Terms[], day: string): Terms => {
  const [newest] = all.filter(({ validFrom }) => validFrom <= day).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  if (!newest) throw new Error(`no terms of claims hold on ${day}`);
  return newest;
};

/** On which days before the end reminders are due; none before there were any terms. */
export const reminderDaysOn = (all: readonly Terms[], day: string): readonly number[] =>
  (all.some(({ validFrom }) => validFrom <= day) ? termsOn(all, day).reminderDays : []);

/** The last day of a claim that begins on this day (REG-5). */
export const lastDayOfClaim = (day: string, { claimDays }: Pick<Terms, 'claimDays'>): string => plusDays(day, claimDays);
