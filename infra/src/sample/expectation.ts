import { formatMoney, parseMoney, type Fen, type GradeLevel, type Kind } from '@keyaccount/contracts';
import type { SampleCustomer } from './customers';
import type { Outcome } from './faults';
import { kindOf, levelOf, ownerOf, qualifies, totalOf } from './rules';
import type { Scale, Year } from './scale';

export type Levels = Record<GradeLevel, number>;
export type RowsOfYear = {
  rows: number;
  /** As the file is imported: 2024 before the late customers are known, 2025 after. */
  posted: number;
  repeated: number;
  suspense: number;
  rejected: number;
  /** Rows that still wait once the late customers are known. */
  neverKnown: number;
  /** Booked revenue of known customers in the end, in yuan. */
  amount: string;
  faults: Record<string, number>;
};

/** What a correct system finds in the sample. */
export type Expected = {
  readonly customers: { recorded: number; repeated: number; rejected: number; recordedLate: number };
  readonly revenue: Record<Year, RowsOfYear>;
  readonly filing: { qualifying: number };
  /** Grades of filed customers by year of revenue, and the cells of REG-3. */
  readonly grades: Record<Year, Levels>;
  readonly cells: Record<Year, Record<string, number>>;
  readonly changes: { grades: number; owners: number; raised: number; lowered: number };
};

const LEVELS: readonly GradeLevel[] = ['DIAMOND', 'GOLD', 'SILVER', 'GENERAL'];
const noLevels = (): Levels => ({ DIAMOND: 0, GOLD: 0, SILVER: 0, GENERAL: 0 });
const noRows = (): RowsOfYear => ({ rows: 0, posted: 0, repeated: 0, suspense: 0, rejected: 0, neverKnown: 0, amount: '0.00', faults: {} });

/** How a filed customer fares: kind, and grade and owner by year. */
export type Fate = { readonly kind: Kind; readonly grades: Record<Year, GradeLevel>; readonly owners: Record<Year, string> };

/** What becomes of a customer, by the rules alone; undefined where it does not qualify by its revenue of 2024. */
export const fateOf = ({ agreement, division, years }: SampleCustomer, scale: Scale): Fate | undefined => {
  if (!qualifies(agreement, years[2024])) return undefined;
  const { kind, mainLine } = kindOf(years[2024], division);
  const gradeOf = (year: Year): GradeLevel => levelOf(totalOf(years[year]), scale.bureau[year]);
  const ownerIn = (year: Year): string => ownerOf({ kind, mainLine, grade: gradeOf(year), division });
  return { kind, grades: { 2024: gradeOf(2024), 2025: gradeOf(2025) }, owners: { 2024: ownerIn(2024), 2025: ownerIn(2025) } };
};

export type Tally = {
  readonly expected: Expected;
  /** A row of the revenue file as it is written. */
  row(year: Year, outcome: Outcome, late: boolean, fault?: string): void;
  amount(year: Year, fen: Fen): void;
  fate(fate: Fate | undefined): void;
};

/** Counts while the files are written. */
export const tally = (): Tally => {
  const expected: Expected = {
    customers: { recorded: 0, repeated: 0, rejected: 0, recordedLate: 0 },
    revenue: { 2024: noRows(), 2025: noRows() },
    filing: { qualifying: 0 },
    grades: { 2024: noLevels(), 2025: noLevels() },
    cells: { 2024: {}, 2025: {} },
    changes: { grades: 0, owners: 0, raised: 0, lowered: 0 },
  };
  const count = (counts: Record<string, number>, key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);
  return {
    expected,
    row: (year, outcome, late, fault) => {
      const rows = expected.revenue[year];
      rows.rows += 1;
      rows[outcome === 'posted' && late && year === 2024 ? 'suspense' : outcome] += 1;
      if (outcome === 'suspense') rows.neverKnown += 1;
      if (fault !== undefined) count(rows.faults, fault);
    },
    amount: (year, fen) => {
      const rows = expected.revenue[year];
      rows.amount = formatMoney((parseMoney(rows.amount) ?? 0n) + fen);
    },
    fate: fate => {
      if (!fate) return;
      expected.filing.qualifying += 1;
      for (const year of [2024, 2025] as const) {
        expected.grades[year][fate.grades[year]] += 1;
        count(expected.cells[year], `${fate.kind} ${fate.grades[year]}`);
      }
      if (fate.owners[2024] !== fate.owners[2025]) expected.changes.owners += 1;
      const [before, after] = [LEVELS.indexOf(fate.grades[2024]), LEVELS.indexOf(fate.grades[2025])];
      if (before !== after) expected.changes.grades += 1;
      if (after < before) expected.changes.raised += 1;
      if (after > before) expected.changes.lowered += 1;
    },
  };
};
