export type DeclarationStatus = 'TO_BE_HEARD' | 'HEARD' | 'APPROVED' | 'REJECTED' | 'LAPSED' | 'ENDED';
export type Opinion = 'AGREES' | 'OBJECTS';
export type DeclarationDecision = 'APPROVE' | 'REJECT';

export const isPending = (status: DeclarationStatus): status is 'TO_BE_HEARD' | 'HEARD' => status === 'TO_BE_HEARD' || status === 'HEARD';

/** A declaration is for a period that is not over (REG-6). */
export const isPeriod = (from: string, until: string, today: string): boolean => from <= until && until >= today;

export type Pending = { readonly status: DeclarationStatus; readonly hearingDue: string; readonly endsOn: string };
export type DecisionFault = 'DeclarationDecided' | 'NotHeardYet' | 'DeclarationPeriodOver' | 'DecisionReasonMissing';

/**
 * The city centre decides after the responsible unit has been heard, or once its time to answer is over (REG-6; the time is ours); a
 * rejection says why. Nobody is given leave for a time that is over (ours).
 */
export const decisionFault = ({ status, hearingDue, endsOn }: Pending, decision: DeclarationDecision, reason: string | null, today: string): DecisionFault | undefined => {
  if (!isPending(status)) return 'DeclarationDecided';
  if (status === 'TO_BE_HEARD' && today <= hearingDue) return 'NotHeardYet';
  if (decision === 'APPROVE' && endsOn < today) return 'DeclarationPeriodOver';
  return decision === 'REJECT' && reason === null ? 'DecisionReasonMissing' : undefined;
};

/** Why a pending declaration lapses by itself: nobody declares marketing to his own account. */
export const LAPSE_REASON = '申报单位已成为该客户的责任单位。';
/** And where the customer is no key account any more: nobody is asked for leave. */
export const CUSTOMER_LAPSED_REASON = '该客户已不再是大客户,营销无须申报。';
