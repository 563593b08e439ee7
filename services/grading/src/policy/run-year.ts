export type RunYearFault = 'YearNotOver' | 'NewerYearGraded';

/**
 * Why a run of the year may not take effect on a day (GRD-7). Points are given for the revenue of the whole year (GRD-3), so the year is
 * over by the bureau's calendar; [plan] grades follow the newest year that was graded, which may be graded again. [ours] A preview sets no
 * grade, so it may look at any year. [ours]
 */
export const runYearFault = ({ year, preview }: { readonly year: number; readonly preview: boolean }, today: string, newestGraded: number | null): RunYearFault | undefined => {
  if (preview) return undefined;
  if (year >= Number(today.slice(0, 4))) return 'YearNotOver';
  return newestGraded !== null && year < newestGraded ? 'NewerYearGraded' : undefined;
};
