import type { CustomerStatus } from '@keyaccount/contracts';

export type FamilyFault = 'HeadOfficeIsSelf' | 'HeadOfficeIsBranch' | 'HasBranches' | 'FamilyLapsed';
type Member = { readonly id: string; readonly status: CustomerStatus; readonly headOfficeId: string | null };

/** Why a customer cannot stand under a head office: a family has two levels (REG-2, REG-9), so nothing can run in a circle. */
export const familyFault = (customer: Member, hasBranches: boolean, head: Member): FamilyFault | undefined => {
  if (customer.id === head.id) return 'HeadOfficeIsSelf';
  if (head.headOfficeId !== null) return 'HeadOfficeIsBranch';
  if (hasBranches) return 'HasBranches';
  return customer.status === 'LAPSED' || head.status === 'LAPSED' ? 'FamilyLapsed' : undefined;
};
