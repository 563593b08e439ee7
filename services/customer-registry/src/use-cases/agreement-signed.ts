import type { NewEvent } from '@keyaccount/event-bus';
import type { ServiceDeps } from '@keyaccount/subgraph-kit';
import { stamp, type Cause } from './cause';

/** An agreement with a known customer began (GRD-1); the source says no more than that it holds. */
export const agreementSigned = ({ newId }: Pick<ServiceDeps, 'newId'>, customerId: string, version: number, cause: Cause): NewEvent => ({
  type: 'registry.agreement-signed.v1', aggregateId: customerId, version, data: { customerId, version, agreementId: newId(), signedOn: null }, ...stamp(cause),
});
