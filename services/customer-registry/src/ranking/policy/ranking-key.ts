/** A unit and a day in one key. */
export const rankingKey = (unit: string, on: string): string => JSON.stringify([unit, on]);

/** The unit and the day of a key. */
export const rankingPlace = (key: string): { readonly key: string; readonly unit: string; readonly on: string } => {
  const [unit, on] = JSON.parse(key) as [string, string];
  return { key, unit, on };
};
