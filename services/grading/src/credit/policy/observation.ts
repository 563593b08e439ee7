import { isBlank } from '@keyaccount/contracts';

export const CREDIT_KINDS = ['PAYMENT', 'CONTRACT'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** What somebody saw of a customer's credit in a month (GRD-2). */
export type Observed = {
  readonly month: number; readonly kind: CreditKind; readonly kept: boolean; readonly daysLate: number | null; readonly note: string; readonly source: string;
};

export type ObservationFault = 'CreditMonthInFuture' | 'DaysLateWrong' | 'CreditNoteMissing' | 'CreditSourceMissing';

/** The longest note and source, and the most days late. [ours] */
const [LONGEST_NOTE, LONGEST_SOURCE, MOST_DAYS] = [500, 100, 3_650];
const isText = (text: string, longest: number): boolean => !isBlank(text) && text.length <= longest;

const lateHolds = ({ kind, kept, daysLate }: Observed): boolean =>
  daysLate === null || (kind === 'PAYMENT' && !kept && Number.isInteger(daysLate) && daysLate >= 1 && daysLate <= MOST_DAYS);

/** What is wrong with an observation (GRD-2): it is of a month that has begun, says where it comes from, and days late are of a late payment. [ours] */
export const observationFault = (observed: Observed, thisMonth: number): { fault: ObservationFault; field: string } | undefined => {
  const checks: readonly (readonly [boolean, ObservationFault, string])[] = [
    [observed.month <= thisMonth, 'CreditMonthInFuture', 'month'], [lateHolds(observed), 'DaysLateWrong', 'daysLate'],
    [isText(observed.note, LONGEST_NOTE), 'CreditNoteMissing', 'note'], [isText(observed.source, LONGEST_SOURCE), 'CreditSourceMissing', 'source'],
  ];
  const broken = checks.find(([holds]) => !holds);
  return broken && { fault: broken[1], field: `input.${broken[2]}` };
};

export type Correction = 'ObservationExists' | 'ObservationSuperseded' | 'ObservationNotFound';

/** A customer's payments and its contract are observed once a month each; a correction names the one that holds, which stays as it was (GRD-2). [ours] */
export const correctionFault = (holds: string | undefined, supersedes: string | null): Correction | undefined => {
  if (holds === undefined) return supersedes === null ? undefined : 'ObservationNotFound';
  if (supersedes === null) return 'ObservationExists';
  return supersedes === holds ? undefined : 'ObservationSuperseded';
};
