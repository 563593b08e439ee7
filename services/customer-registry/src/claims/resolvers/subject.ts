import { idOf } from '@keyaccount/contracts';
import type { ClaimSubjectInput } from '../../schema.generated';

/** The customer that an input means, as use cases take it. */
export const subjectOf = ({ customerId, name, creditCode, division }: ClaimSubjectInput) => ({
  customerId: customerId === null || customerId === undefined ? null : idOf(customerId),
  name: name ?? null, creditCode: creditCode ?? null, division: division ?? null,
});
