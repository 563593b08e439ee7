const DAY = 86_400_000;

/** By which day the city centre settles an assignment that is flagged since a day (REG-16, ours: "promptly" is a clock whose days are dated data). */
export const flagDue = (since: string, days: number): string => new Date(Date.parse(`${since}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
