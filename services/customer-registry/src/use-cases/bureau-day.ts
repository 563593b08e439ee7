/** The bureau's calendar: China has one time zone and no summer time. */
const HOURS_AHEAD_OF_UTC = 8;

/** The day it is at the bureau, "2025-06-01". */
export const bureauDay = (at: Date): string => new Date(at.getTime() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 10);
