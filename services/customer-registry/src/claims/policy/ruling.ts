export type DisputeStatus = 'OPEN' | 'RULED' | 'WITHDRAWN';
export type Dispute = { readonly status: DisputeStatus; readonly claimant: string; readonly respondent: string; readonly rulingUnit: string; readonly hearingDue: string };
export type OverRefusal = 'DisputeRuled' | 'DisputeWithdrawn';
export type RulingRefusal = OverRefusal | 'NotRulingCentre' | 'NotAParty' | 'BothSidesNotHeard';
export type WithdrawalRefusal = OverRefusal | 'NotClaimant';

type Ruler = { readonly units: readonly string[] };

const OVER: Readonly<Record<DisputeStatus, OverRefusal | undefined>> = { OPEN: undefined, RULED: 'DisputeRuled', WITHDRAWN: 'DisputeWithdrawn' };

/** What has become of a dispute that is over (REG-7). */
export const overFault = ({ status }: Pick<Dispute, 'status'>): OverRefusal | undefined => OVER[status];

/** The unit that opened a dispute may withdraw it as long as it is not ruled (REG-7, ours): who acts for that unit. */
export const withdrawalFault = (dispute: Dispute, units: readonly string[]): WithdrawalRefusal | undefined =>
  (units.includes(dispute.claimant) ? overFault(dispute) : 'NotClaimant');

/**
 * Whether somebody may rule now (REG-7): he acts for the ruling centre and for neither party, and both sides have been heard, or their time to
 * speak is over (the time is ours).
 */
export const rulingFault = (dispute: Dispute, { units }: Ruler, inFavourOf: string, spoken: readonly string[], today: string): RulingRefusal | undefined => {
  const parties = [dispute.claimant, dispute.respondent];
  if (!units.includes(dispute.rulingUnit) || parties.some(party => units.includes(party))) return 'NotRulingCentre';
  const over = overFault(dispute);
  if (over) return over;
  if (!parties.includes(inFavourOf)) return 'NotAParty';
  return today <= dispute.hearingDue && !parties.every(party => spoken.includes(party)) ? 'BothSidesNotHeard' : undefined;
};
