/** Splits a batch into rounds in which each key appears once, in its order: a set can be written at once only so. */
export const rounds = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const split: T[][] = [];
  const seen = new Map<string, number>();
  for (const item of items) {
    const round = seen.get(keyOf(item)) ?? 0;
    seen.set(keyOf(item), round + 1);
    (split[round] ??= []).push(item);
  }
  return split;
};
