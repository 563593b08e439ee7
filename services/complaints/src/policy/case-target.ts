import type { GradeLevel } from '@keyaccount/contracts';

export const CASE_KINDS = ['COMPLAINT', 'SUGGESTION'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
export const SEVERITIES = ['URGENT', 'NORMAL', 'MINOR'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A row of a dated target policy; a null grade is for customers that hold none. */
export type Target = {
  readonly policy: number;
  readonly validFrom: string;
  readonly severity: Severity;
  readonly grade: GradeLevel | null;
  readonly minutes: number;
};

/** The working minutes within which a case must be resolved, by severity and grade, under the policy of the day it was opened (CMP-1). [ours] */
export const targetFor = (targets: readonly Target[], openedOn: string, severity: Severity, grade: GradeLevel | null): { policy: number; minutes: number } => {
  const inForce = targets.filter(({ validFrom }) => validFrom <= openedOn).reduce((latest, { validFrom }) => (validFrom > latest ? validFrom : latest), '');
  const row = targets.find(target => target.validFrom === inForce && target.severity === severity && target.grade === grade);
  if (!row) throw new Error(`no target for ${severity} and ${grade ?? 'no grade'} on ${openedOn}`);
  return { policy: row.policy, minutes: row.minutes };
};
