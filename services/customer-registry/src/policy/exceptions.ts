/** Somebody made another unit responsible than the rule does, for a time (REG-7). */
export type Override = {
  readonly id: string;
  readonly unit: string;
  readonly reason: string;
  readonly from: string;
  /** The first day on which it holds no more. */
  readonly until: string;
  readonly by: string;
};

/** The city centre develops, serves and keeps a strategic customer itself (REG-14). */
export type Designation = { readonly id: string; readonly reason: string; readonly from: string; readonly until: string | null; readonly by: string };

/** What stands above REG-3 for a customer on a day. */
export type Exceptions = { readonly override: Override | null; readonly designation: Designation | null };

export const NO_EXCEPTIONS: Exceptions = { override: null, designation: null };

/** Whether something dated holds on a day; the last day is not part of it. */
export const holdsOn = ({ from, until }: { readonly from: string; readonly until: string | null }, on: string): boolean =>
  from <= on && (until === null || on < until);

/** What is wrong with the days of an override or designation: it begins today or later, and ends after it began. */
export const periodFault = (from: string, until: string | null, today: string): 'PeriodInPast' | 'PeriodEmpty' | undefined => {
  if (from < today) return 'PeriodInPast';
  return until !== null && until <= from ? 'PeriodEmpty' : undefined;
};

/** The day from which something that is ended today holds no more: what had not begun never did. */
export const endsOn = (from: string, today: string): string => (from > today ? from : today);
