/**
 * The year of a first grade: the last effective run's; where no run has taken effect, the calendar year before the day of
 * filing (REG-1). [ours, decision 8 in docs/decisions]
 */
export const firstGradeYear = (filedOn: string, lastRunYear: number | undefined): number =>
  lastRunYear ?? Number(filedOn.slice(0, 4)) - 1;
