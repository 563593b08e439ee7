import type { GradeLevel, TeamPhase } from '@keyaccount/contracts';
import type { Connection } from '@keyaccount/subgraph-kit';
import type { CustomerRow } from '../store/customers';
import type { FilingRow } from '../store/filings';
import type { RefusedRow } from '../store/imports';

/** What other services say more about. */
export type UnitRef = { readonly code: string };
export type StaffRef = { readonly id: string };

export type Team = {
  readonly a: string | null; readonly b: string | null; readonly phase: TeamPhase; readonly grade: GradeLevel; readonly unit: string;
};
export type Decision = {
  readonly unit: string; readonly rule: string; readonly reason: string; readonly reasonEn: string; readonly flagged: boolean; readonly overriddenBy: string | null;
};

export type CustomerPage = Connection<CustomerRow>;
export type FilingPage = Connection<FilingRow>;
export type RefusedRowPage = Connection<RefusedRow>;
