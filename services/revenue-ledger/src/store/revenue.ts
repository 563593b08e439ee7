import type { Fen, Line } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { MonthNumber } from '../policy/month';
import { bureauTotal, type BureauTotal } from './bureau-revenue';

export type LineSum = { readonly line: Line; readonly fen: Fen; readonly turnoverFen: Fen | null };
export type RevenueOfYear = {
  readonly year: number; readonly total: Fen; readonly bureau: BureauTotal; readonly byLine: readonly LineSum[];
  readonly byMonth: readonly { readonly month: MonthNumber; readonly fen: Fen }[]; readonly byUnit: readonly { readonly unit: string; readonly fen: Fen }[];
};
export type UnitYear = { readonly year: number; readonly total: Fen; readonly byLine: readonly LineSum[] };

type CellRow = { readonly id: string; readonly month: MonthNumber; readonly line: Line; readonly unit: string; readonly fen: Fen; readonly turnover: Fen };

const add = <K>(sums: Map<K, Fen>, key: K, fen: Fen): void => void sums.set(key, (sums.get(key) ?? 0n) + fen);
const largestFirst = <T extends { fen: Fen }>(items: T[], name: (item: T) => string): T[] =>
  items.sort((a, b) => (a.fen === b.fen ? (name(a) < name(b) ? -1 : 1) : a.fen > b.fen ? -1 : 1));

const group = (cells: readonly CellRow[]) => {
  const [lines, turnovers, months, units] = [new Map<Line, Fen>(), new Map<Line, Fen>(), new Map<MonthNumber, Fen>(), new Map<string, Fen>()];
  for (const cell of cells) {
    add(lines, cell.line, cell.fen);
    add(turnovers, cell.line, cell.turnover);
    add(months, cell.month, cell.fen);
    add(units, cell.unit, cell.fen);
  }
  return {
    byLine: largestFirst([...lines].map(([line, fen]) => ({ line, fen, turnoverFen: line === 'newspapers' ? (turnovers.get(line) ?? 0n) : null })), one => one.line),
    byMonth: [...months].map(([month, fen]) => ({ month, fen })).sort((a, b) => a.month - b.month),
    byUnit: largestFirst([...units].map(([unit, fen]) => ({ unit, fen })), one => one.unit),
  };
};

/** A year's revenue of each customer that the actor may see; zero where there is none, and no line of what was all taken back or went to another. Two statements for any number of customers. */
export const revenueOfCustomers = async (tx: Tx, actor: Actor, customers: readonly string[], year: number): Promise<Map<string, RevenueOfYear>> => {
  const bureau = await bureauTotal(tx, year);
  const parameters: unknown[] = [customers, year * 100 + 1, year * 100 + 12];
  const cells = await rows<CellRow>(
    tx,
    `select t.customer_id as id, t.month, t.line, t.unit_code as unit, t.fen, t.turnover_fen as turnover from customer_total t
     where t.customer_id = any($1::uuid[]) and t.month between $2 and $3 and (t.fen <> 0 or t.turnover_fen <> 0) and ${customerScope(actor, 't.customer_id', parameters)}`,
    parameters,
  );
  const cellsOf = groupById(cells);
  return new Map(customers.map(id => {
    const own = cellsOf.get(id) ?? [];
    return [id, { year, total: own.reduce((sum, cell) => sum + cell.fen, 0n), bureau, ...group(own) }];
  }));
};

const groupById = <T extends { id: string }>(items: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const held = groups.get(item.id);
    if (held) held.push(item);
    else groups.set(item.id, [item]);
  }
  return groups;
};

/** A year's revenue through each unit, of the customers that the actor may see (LED-3). */
export const revenueOfUnits = async (tx: Tx, actor: Actor, units: readonly string[], year: number): Promise<Map<string, UnitYear>> => {
  const parameters: unknown[] = [units, year * 100 + 1, year * 100 + 12];
  const found = await rows<{ id: string; line: Line; fen: Fen }>(
    tx,
    `select t.unit_code as id, t.line, sum(t.fen)::bigint as fen from customer_total t
     where t.unit_code = any($1::text[]) and t.month between $2 and $3 and ${customerScope(actor, 't.customer_id', parameters)} group by 1, 2`,
    parameters,
  );
  const byUnit = groupById(found);
  return new Map(units.map(code => {
    const lines = largestFirst((byUnit.get(code) ?? []).map(({ line, fen }) => ({ line, fen, turnoverFen: null })), one => one.line);
    return [code, { year, total: lines.reduce((sum, one) => sum + one.fen, 0n), byLine: lines }];
  }));
};
