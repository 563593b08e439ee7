export type DisputeStatus = 'OPEN' | 'RULED';
export type Dispute = { readonly status: DisputeStatus; readonly claimant: string; readonly respondent: string; readonly rulingUnit: string; readonly hearingDue: string };
export type RulingRefusal = 'DisputeRuled' | 'NotRulingCentre' | 'NotAParty' | 'BothSidesNotHeard';

type Ruler = { readonly units: readonly string[] };

/**
 * Whether somebody may rule now (REG-7): he acts for the ruling centre and for neither party, and both sides have been heard, or their time to
 * speak is over (the time is ours).
 */
export const rulingFault = (dispute: Dispute, { units }: Ruler, inFavourOf: string, spoken: readonly string[], today: string): RulingRefusal | undefined => {
  const parties = [dispute.claimant, dispute.respondent];
  if (!units.includes(dispute.rulingUnit) || parties.some(party => units.includes(party))) return 'NotRulingCentre';
  if (dispute.status !== 'OPEN') return 'DisputeRuled';
  if (!parties.includes(inFavourOf)) return 'NotAParty';
  return today <= dispute.hearingDue && !parties.every(party => spoken.includes(party)) ? 'BothSidesNotHeard' : undefined;
};
