import { isBlank, type GradeLevel } from '@keyaccount/contracts';
import type { ListingRefusal } from '../refusals';

export type ListingStatus = 'REQUESTED' | 'ACTIVE' | 'REFUSED' | 'WITHDRAWN' | 'LAPSED';

/** The longest reason and approval reference. [ours] */
const LONGEST_REASON = 500;
const LONGEST_REFERENCE = 100;

const isText = (text: string | null, longest: number): text is string => text !== null && !isBlank(text) && text.length <= longest;

/** A listing has a reason (GRD-6). [ours] */
export const reasonFault = (reason: string | null): ListingRefusal | undefined => (isText(reason, LONGEST_REASON) ? undefined : 'ReasonMissing');

/** Only a graded customer whose revenue falls short may be listed (GRD-6). [plan] */
export const candidateFault = (level: GradeLevel | null): ListingRefusal | undefined => {
  if (level === null) return 'CustomerNotGraded';
  return level === 'DIAMOND' ? 'AlreadyDiamond' : undefined;
};

/** Whether a listing waits for its decision or holds on a day, its last day included; whether anybody has ended it since does not matter (GRD-6). [ours] */
export const isOpen = ({ status, validUntil }: { readonly status: ListingStatus; readonly validUntil: string | null }, today: string): boolean =>
  status === 'REQUESTED' || (status === 'ACTIVE' && validUntil !== null && validUntil >= today);

export type ListingDecision = {
  readonly approve: boolean;
  readonly approvalReference: string | null;
  readonly validUntil: string | null;
  readonly reason: string | null;
};

/** An approval has a reference and a validity, a refusal a reason (GRD-6, PRV-2). [plan; reference and validity are ours] */
export const decisionFault = (decision: ListingDecision, today: string): ListingRefusal | undefined => {
  if (!decision.approve) return reasonFault(decision.reason);
  if (!isText(decision.approvalReference, LONGEST_REFERENCE)) return 'ApprovalReferenceMissing';
  return decision.validUntil !== null && decision.validUntil > today ? undefined : 'ValidityNotAfterToday';
};
