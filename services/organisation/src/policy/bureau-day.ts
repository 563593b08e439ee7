/** China has kept one time, without summer time, since 1991. */
const HOURS_AHEAD_OF_UTC = 8;

/** The bureau's calendar day at an instant, "2025-03-31". */
export const bureauDay = (at: Date): string => new Date(at.getTime() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 10);

/** The bureau's wall clock at an instant, to the minute. */
export const bureauMinute = (at: Date): string => new Date(at.getTime() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
