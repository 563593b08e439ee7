const MINUTE = 60_000;

/** Ours: enough for a person who mistypes, far too few for a machine that guesses. */
export const SIGN_IN_LOCK = { failures: 10, withinMinutes: 15, lockedMinutes: 15 } as const;

/** How long failures matter: a lock may have begun one window ago and last for its whole time. */
export const FAILURES_MATTER_MINUTES = SIGN_IN_LOCK.withinMinutes + SIGN_IN_LOCK.lockedMinutes;

/** Until when a sign-in name is locked by its failures, oldest first; undefined where it is not. [ours] */
export const lockedUntil = (failures: readonly Date[], now: Date): Date | undefined => {
  const { failures: most, withinMinutes, lockedMinutes } = SIGN_IN_LOCK;
  for (let last = failures.length - 1; last >= most - 1; last -= 1) {
    const [first, tenth] = [failures[last - most + 1], failures[last]];
    if (!first || !tenth || tenth.getTime() - first.getTime() >= withinMinutes * MINUTE) continue;
    const until = new Date(tenth.getTime() + lockedMinutes * MINUTE);
    return until > now ? until : undefined;
  }
  return undefined;
};
