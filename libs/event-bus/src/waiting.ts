/** Wakes a loop that waits; a ring while nobody waits is kept for the next wait. */
export type Bell = { ring(): void; wait(atMostMs: number): Promise<void> };

export const bell = (): Bell => {
  let rung = false;
  let wake = (): void => undefined;
  return {
    ring: () => {
      rung = true;
      wake();
    },
    wait: async atMostMs => {
      if (!rung) {
        await new Promise<void>(resolve => {
          const timer = setTimeout(resolve, atMostMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
  };
};

/** Doubles from the first to the longest wait until it is reset. */
export type Backoff = { next(): number; reset(): void };

export const backoff = (firstMs: number, longestMs: number): Backoff => {
  let next = firstMs;
  return {
    next: () => {
      const now = next;
      next = Math.min(next * 2, longestMs);
      return now;
    },
    reset: () => {
      next = firstMs;
    },
  };
};

/** Waits, but no longer than until the signal. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
