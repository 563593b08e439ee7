/** What was started, to be stopped in the opposite order. */
export type Cleanup = {
  add(stop: () => Promise<void>): void;
  /** Stops everything, also where one of them fails; then fails with the first failure. */
  run(): Promise<void>;
};

export const cleanup = (): Cleanup => {
  const stops: (() => Promise<void>)[] = [];
  return {
    add: stop => void stops.push(stop),
    run: async () => {
      const failures: unknown[] = [];
      for (let stop = stops.pop(); stop; stop = stops.pop()) await stop().catch(error => failures.push(error));
      if (failures.length) throw failures[0];
    },
  };
};
