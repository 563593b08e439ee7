import type { Line } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

export const readLines = async (tx: Tx): Promise<Map<string, Line>> => {
  const found = await rows<{ spelling: string; line: Line }>(tx, 'select spelling, line from line_spelling');
  return new Map(found.map(row => [row.spelling, row.line]));
};

export const readUnits = async (tx: Tx): Promise<Set<string>> => {
  const found = await rows<{ code: string }>(tx, 'select code from unit');
  return new Set(found.map(row => row.code));
};

export const recordUnits = async (tx: Tx, units: readonly { code: string; version: number }[]): Promise<void> => {
  const newest = new Map<string, number>();
  for (const { code, version } of units) newest.set(code, Math.max(version, newest.get(code) ?? 0));
  await tx.query(
    `insert into unit as held select * from unnest($1::text[], $2::int[]) on conflict (code) do update set version = excluded.version where held.version < excluded.version`,
    [[...newest.keys()], [...newest.values()]],
  );
};
