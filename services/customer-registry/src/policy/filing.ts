import { isBlank, type GradeLevel } from '@keyaccount/contracts';

export const FILING_STATUSES = ['SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED'] as const;
export type FilingStatus = (typeof FILING_STATUSES)[number];
export type ReviewDecision = 'APPROVE' | 'REJECT' | 'RETURN';

/** What the registry knows of a customer's right to be a key account (GRD-1). */
export type Standing = {
  /** By grading; undefined while grading has said nothing. */
  readonly qualifies: boolean | undefined;
  /** An agreement with the post holds: test (1). */
  readonly agreementSigned: boolean;
  /** A policy customer (政策性客户), designated by hand with a reason. */
  readonly policyDesignated: boolean;
};

export const meetsDefinition = ({ qualifies, agreementSigned, policyDesignated }: Standing): boolean =>
  qualifies === true || agreementSigned || policyDesignated;

export type ReviewRefusal = 'FilingAlreadyDecided' | 'ReasonMissing' | 'GradePending' | 'CustomerQualifies' | 'CustomerDoesNotQualify';

export type Review = {
  readonly status: FilingStatus;
  readonly decision: ReviewDecision;
  readonly reason: string | null;
  readonly standing: Standing;
  /** The first grade, null until grading has given it. */
  readonly grade: GradeLevel | null;
};

/** Whether a filing may be sent again, corrected (REG-1): it was returned, and its customer was not filed since. [ours] */
export const mayBeCorrected = (filing: { readonly id: string; readonly status: FilingStatus }, latest: { readonly id: string }): boolean =>
  filing.status === 'RETURNED' && filing.id === latest.id;

const NEXT: Readonly<Record<ReviewDecision, FilingStatus>> = { APPROVE: 'APPROVED', REJECT: 'REJECTED', RETURN: 'RETURNED' };

/** What becomes of the filing. */
export type Reviewed = { readonly next: FilingStatus; readonly refusal?: undefined } | { readonly next?: undefined; readonly refusal: ReviewRefusal };

/**
 * What may be decided on a filing (REG-1): wrong data are returned, what does not meet GRD-1 is rejected, a customer that qualifies is never
 * refused. Approval waits for the first grade, and so does a rejection: until then nobody can say that the customer does not qualify (ours).
 */
export const reviewOutcome = ({ status, decision, reason, standing, grade }: Review): Reviewed => {
  if (status !== 'SUBMITTED') return { refusal: 'FilingAlreadyDecided' };
  if (decision !== 'APPROVE' && isBlank(reason ?? '')) return { refusal: 'ReasonMissing' };
  if (decision === 'RETURN') return { next: 'RETURNED' };
  const qualifies = meetsDefinition(standing);
  if (decision === 'REJECT' && qualifies) return { refusal: 'CustomerQualifies' };
  if (grade === null) return { refusal: 'GradePending' };
  if (decision === 'APPROVE' && !qualifies) return { refusal: 'CustomerDoesNotQualify' };
  return { next: NEXT[decision] };
};
