/** China has kept one time, without summer time, since 1991. */
export const AHEAD_OF_UTC_MS = 8 * 3_600_000;

/** The bureau's wall clock at an instant, written as if it were UTC. */
const wallClock = (at: Date): string => new Date(at.getTime() + AHEAD_OF_UTC_MS).toISOString();

/** The bureau's calendar day at an instant, "2025-03-31". */
export const bureauDay = (at: Date): string => wallClock(at).slice(0, 10);

/** The bureau's wall clock at an instant, to the minute. */
export const bureauMinute = (at: Date): string => wallClock(at).slice(0, 16).replace('T', ' ');
