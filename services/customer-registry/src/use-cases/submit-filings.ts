import type { Kind, Line } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { saveCustomers, type HeldCustomer } from '../store/accounts';
import type { Rules } from '../store/directory';
import { insertFilings } from '../store/filings';
import { stamp, type Cause } from './cause';
import { grantAccess } from './publish-access';

export type Submission = {
  /** Locked. */
  readonly customer: HeldCustomer;
  readonly filingId: string;
  readonly unit: string;
  readonly filedBy: string | null;
  readonly kind: Kind;
  readonly mainLine: Line | null;
};

const filed = ({ customer, unit, filedBy, kind, mainLine }: Submission): HeldCustomer => ({
  ...customer, status: 'FILED', kind, mainLine, filerUnit: unit, filerStaff: filedBy, version: customer.version + 1,
});

const factOf = ({ customer, filingId, unit, kind }: Submission, on: string, cause: Cause): NewEvent => {
  const version = customer.version + 1;
  return {
    type: 'registry.customer-filed.v1', aggregateId: customer.id, version,
    data: { customerId: customer.id, version, filingId, unit, kind, agreementSigned: customer.agreementSigned, on }, ...stamp(cause),
  };
};

/** Files customers with the city centre (REG-1), one or many: the filing unit sees its customer from now on, grading gives the first grade. */
export const submitFilings = async (tx: Tx, deps: ServiceDeps, rules: Rules, batch: readonly Submission[], on: string, cause: Cause): Promise<void> => {
  await insertFilings(tx, batch.map(({ customer, filingId, unit, filedBy, kind }) => ({ id: filingId, customerId: customer.id, unit, filedBy, kind, on })), deps.clock.now());
  const customers = batch.map(filed);
  await saveCustomers(tx, customers);
  const access = await grantAccess(tx, deps, rules.directory, customers, () => cause);
  await appendToOutbox(tx, [...batch.map(one => factOf(one, on, cause)), ...access], deps);
};
