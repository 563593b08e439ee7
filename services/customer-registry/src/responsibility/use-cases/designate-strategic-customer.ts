import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { beginException, type ExceptionDecided } from './decide-exception';

export type DesignateStrategicCustomer = {
  readonly customerId: string; readonly reason: string; readonly from: string | null; readonly until: string | null;
  readonly idempotencyKey: string | null; readonly correlationId: string;
};

/** Names a strategic customer: the city centre develops, serves and keeps it (REG-14); of a diamond it does the work on the ground. */
export const designateStrategicCustomer = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: DesignateStrategicCustomer): Promise<ExceptionDecided | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'ownership:decide');
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'designateStrategicCustomer', key, input }, async () =>
    beginException({ tx, deps, actor, correlationId, rules: await readRules(tx, 'HOLD') }, { sort: 'STRATEGIC', unit: null, ...input })));
};
