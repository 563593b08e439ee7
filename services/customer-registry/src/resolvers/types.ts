import type { GradeLevel, Kind, TeamPhase } from '@keyaccount/contracts';
import type { Connection } from '@keyaccount/subgraph-kit';
import type { DecisionInputs } from '../policy/responsibility';
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
  readonly kind: Kind; readonly grade: GradeLevel; readonly inputs: Partial<DecisionInputs>; readonly overrideId: string | null; readonly designationId: string | null;
  /** Null where it was only asked what would be. */
  readonly decidedAt: Date | null;
};

export type CustomerPage = Connection<CustomerRow>;
export type FilingPage = Connection<FilingRow>;
export type RefusedRowPage = Connection<RefusedRow>;
