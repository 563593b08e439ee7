import DataLoader from 'dataloader';

/** Gathers single look-ups of one request into one statement; a key without a row gives null. */
export const batchLoader = <K extends string | number, V>(load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>): DataLoader<K, V | null> =>
  new DataLoader<K, V | null>(async keys => {
    const found = await load(keys);
    return keys.map(key => found.get(key) ?? null);
  });
