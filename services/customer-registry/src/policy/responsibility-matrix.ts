import type { GradeLevel, Kind } from '@keyaccount/contracts';

/** Whom a cell of REG-3 names. */
export const TARGETS = ['PROVINCE', 'CITY', 'COUNTY', 'BUREAU', 'SUB_BRANCH', 'WORK_TEAM'] as const;
export type Target = (typeof TARGETS)[number];

/** A cell of REG-3; rows are data with the day from which they hold. */
export type MatrixRow = { readonly kind: Kind; readonly grade: GradeLevel; readonly target: Target };
export type DatedMatrixRow = MatrixRow & { readonly validFrom: string; readonly source: 'plan' | 'ours' };

const row = (kind: Kind, grade: GradeLevel, target: Target, source: 'plan' | 'ours' = 'plan'): DatedMatrixRow => ({
  kind, grade, target, source, validFrom: '2000-01-01',
});

/** REG-3 as the plan states it, with the diamonds of the provincial centre (PRV-2); where it is silent or ambiguous the row is ours. The first migration writes the same rows. */
export const PLAN_MATRIX: readonly DatedMatrixRow[] = [
  row('COMPREHENSIVE', 'DIAMOND', 'PROVINCE'), row('REGIONAL', 'DIAMOND', 'CITY'), row('PROFESSIONAL', 'DIAMOND', 'PROVINCE'),
  row('COMPREHENSIVE', 'GOLD', 'CITY'), row('REGIONAL', 'GOLD', 'COUNTY'), row('PROFESSIONAL', 'GOLD', 'BUREAU'),
  row('COMPREHENSIVE', 'SILVER', 'COUNTY'), row('REGIONAL', 'SILVER', 'COUNTY', 'ours'), row('PROFESSIONAL', 'SILVER', 'BUREAU'),
  row('COMPREHENSIVE', 'GENERAL', 'SUB_BRANCH'), row('REGIONAL', 'GENERAL', 'SUB_BRANCH'), row('PROFESSIONAL', 'GENERAL', 'WORK_TEAM', 'ours'),
];

/** The rows that hold on a day: of each cell the one that began last. */
export const matrixOn = (rows: readonly DatedMatrixRow[], on: string): readonly DatedMatrixRow[] => {
  const cells = new Map<string, DatedMatrixRow>();
  for (const candidate of rows) {
    const cell = `${candidate.kind}/${candidate.grade}`;
    const held = cells.get(cell);
    if (candidate.validFrom <= on && (!held || held.validFrom < candidate.validFrom)) cells.set(cell, candidate);
  }
  return [...cells.values()];
};
