import type { NewEvent } from '@keyaccount/event-bus';
import { stamp, type Cause } from './cause';

type Signed = { readonly agreementId: string; readonly customerId: string; readonly version: number };

/** An agreement with a known customer began (GRD-1); the source says no more than that it holds. */
export const agreementSigned = ({ agreementId, customerId, version }: Signed, cause: Cause): NewEvent => ({
  type: 'registry.agreement-signed.v1', aggregateId: customerId, version, data: { customerId, version, agreementId, signedOn: null }, ...stamp(cause),
});
