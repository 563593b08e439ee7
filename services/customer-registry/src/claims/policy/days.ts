const DAY_MS = 86_400_000;
/** The bureau's midnight as UTC: China has one time zone and no summer time. */
const MIDNIGHT = 'T00:00:00+08:00';

/** "2025-01-15" and 90 is "2025-04-15". */
export const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The instant at which a day begins at the bureau. */
export const startOf = (day: string): Date => new Date(`${day}${MIDNIGHT}`);

/** The instant at which a day is over. */
export const endOf = (day: string): Date => startOf(plusDays(day, 1));
