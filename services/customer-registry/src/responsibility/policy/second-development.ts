import type { CustomerStatus, Kind, Line } from '@keyaccount/contracts';

type Account = { readonly kind: Kind | null; readonly status: CustomerStatus; readonly mainLine: Line | null; readonly unit: string | null };

/** Who leads the second development of an account (二次开发): in its own line, and of its comprehensive business. */
export type SecondDevelopment = { readonly mainLine: Line | null; readonly ownLine: string; readonly comprehensive: string | null };

/**
 * Second development of a professional key account (REG-13, plan): its comprehensive business is led by the city centre; within its own
 * line the responsible unit keeps it (REG-4, ours). Undefined for every other account, which has one leader.
 */
export const secondDevelopment = ({ kind, status, mainLine, unit }: Account, cityCentre: string | null): SecondDevelopment | undefined =>
  kind === 'PROFESSIONAL' && status === 'KEY_ACCOUNT' && unit !== null ? { mainLine, ownLine: unit, comprehensive: cityCentre } : undefined;
