/** Rows by their key, in order. */
export const groupBy = <K, Row>(all: readonly Row[], keyOf: (row: Row) => K): Map<K, Row[]> => {
  const groups = new Map<K, Row[]>();
  for (const row of all) {
    const key = keyOf(row);
    const held = groups.get(key);
    if (held) held.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};
