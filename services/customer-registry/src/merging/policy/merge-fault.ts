import type { CustomerStatus } from '@keyaccount/contracts';

/** A customer as merging looks at it. */
export type Mergeable = {
  readonly id: string;
  readonly status: CustomerStatus;
  readonly creditCode: string | null;
  readonly headOfficeId: string | null;
  readonly hasBranches: boolean;
  /** Others were merged into it, and stand so. */
  readonly isSurvivor: boolean;
  readonly undecidedFiling: boolean;
  /** Its grade is by a special listing. */
  readonly speciallyListed: boolean;
};

/** An open dispute, by its parties. */
export type Parties = { readonly claimant: string; readonly respondent: string };

export type MergeFault =
  | 'SameCustomer' | 'AlreadyMerged' | 'SurvivorMerged' | 'MergedIsSurvivor' | 'CreditCodesDiffer' | 'MergedIsFurther' | 'HeadOfficeIntoBranch' | 'BothFiled' | 'MergedSpeciallyListed' | 'SameDisputeOpen';

/** How far a customer has come; only the one that has come further may survive, so that no number or owner has to change hands (ours). */
const PROGRESS: Readonly<Record<CustomerStatus, number>> = { MERGED: 0, PROSPECT: 0, LAPSED: 1, FILED: 1, KEY_ACCOUNT: 2 };

const sameParties = (one: Parties, other: Parties): boolean => one.claimant === other.claimant && one.respondent === other.respondent;

type Rule = readonly [MergeFault, (survivor: Mergeable, merged: Mergeable) => boolean];

/**
 * REG-1: one access point, so what was recorded twice becomes one. A credit code names one legal body (GB 32100): two codes are two
 * customers, at most one family (REG-9). REG-2: an issued ID is never given on or changed; both may have one, the merged one's is retired.
 * GRD-6: a special listing was approved for the one that it is of: it is neither carried to another nor dropped by a merge (ours).
 */
const RULES: readonly Rule[] = [
  ['SameCustomer', (survivor, merged) => survivor.id === merged.id],
  ['AlreadyMerged', (_, merged) => merged.status === 'MERGED'],
  ['SurvivorMerged', survivor => survivor.status === 'MERGED'],
  ['MergedIsSurvivor', (_, merged) => merged.isSurvivor],
  ['CreditCodesDiffer', (survivor, merged) => survivor.creditCode !== null && merged.creditCode !== null && survivor.creditCode !== merged.creditCode],
  ['MergedIsFurther', (survivor, merged) => PROGRESS[merged.status] > PROGRESS[survivor.status]],
  ['HeadOfficeIntoBranch', (survivor, merged) => merged.hasBranches && survivor.headOfficeId !== null],
  ['BothFiled', (survivor, merged) => survivor.undecidedFiling && merged.undecidedFiling],
  ['MergedSpeciallyListed', (_, merged) => merged.speciallyListed],
];

/** Everything that stands in the way of merging one customer into another (REG-1, REG-2, REG-9, GRD-6); the first is what a merge is refused by. */
export const mergeFaults = (survivor: Mergeable, merged: Mergeable, openOfSurvivor: readonly Parties[], openOfMerged: readonly Parties[]): MergeFault[] => [
  ...RULES.flatMap(([fault, applies]) => (applies(survivor, merged) ? [fault] : [])),
  ...(openOfMerged.some(one => openOfSurvivor.some(other => sameParties(one, other))) ? ['SameDisputeOpen' as const] : []),
];
