/** One way of doing a thing; answers how much it did in a second. */
export type Way = { readonly name: string; measure(): Promise<number> };

export type Figure = { readonly name: string; readonly perSecond: readonly number[]; readonly median: number; readonly ratio: number };

const median = (values: readonly number[]): number => {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
};

/** Measures the ways in turn, round by round, so that whatever the machine does meanwhile happens to all of them; the first way is 1. */
export const sideBySide = async (rounds: number, ways: readonly Way[]): Promise<Figure[]> => {
  const measured = ways.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, way] of ways.entries()) measured[index]?.push(await way.measure());
  }
  const medians = measured.map(median);
  return ways.map(({ name }, index) => ({
    name, perSecond: measured[index] ?? [], median: medians[index] ?? Number.NaN, ratio: (medians[index] ?? Number.NaN) / (medians[0] ?? Number.NaN),
  }));
};

const rounded = (value: number): string => Math.round(value).toLocaleString('en');

/** A line for each way: minimum, median and maximum per second, and the ratio to the first. */
export const table = (unit: string, figures: readonly Figure[]): string =>
  figures
    .map(({ name, perSecond, median: middle, ratio }) =>
      `  ${name.padEnd(44)} ${rounded(Math.min(...perSecond)).padStart(10)} / ${rounded(middle)} / ${rounded(Math.max(...perSecond))} ${unit}   × ${ratio.toFixed(2)}`)
    .join('\n');
