/** A repeatable stream of numbers; only whole-number arithmetic, so that every machine makes the same city. */
export type Random = {
  /** 0 up to, not including, `below`. */
  below(below: number): number;
  /** Both bounds included. */
  between(low: number, high: number): number;
  /** True in `parts` of `whole` cases. */
  chance(parts: number, whole: number): boolean;
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
};

const mix = (value: number): number => {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85eb_ca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2_ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/** The stream that belongs to a seed and a place: any customer's numbers can be drawn without those before it. */
export const randomAt = (seed: number, place: number, purpose: number): Random => {
  let state = mix(mix(mix(seed) + place) + purpose);
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return (x ^ (x >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (parts, whole) => below(whole) < parts,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
  };
};
