export type AgreementFault = 'DayInFuture' | 'AgreementEnded' | 'EndsBeforeSigned';

/** Nothing is recorded before it happens. */
export const dayFault = (day: string, today: string): 'DayInFuture' | undefined => (day > today ? 'DayInFuture' : undefined);

/** Why an agreement cannot end on that day (GRD-1); one without a day of signing may end on any. */
export const endFault = ({ signedOn, endedOn }: { readonly signedOn: string | null; readonly endedOn: string | null }, on: string, today: string): AgreementFault | undefined => {
  if (endedOn !== null) return 'AgreementEnded';
  if (signedOn !== null && on < signedOn) return 'EndsBeforeSigned';
  return dayFault(on, today);
};
