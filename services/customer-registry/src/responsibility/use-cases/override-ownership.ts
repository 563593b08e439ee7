import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { beginException, type ExceptionDecided } from './decide-exception';

export type OverrideOwnership = {
  readonly customerId: string; readonly unit: string; readonly reason: string; readonly from: string | null; readonly until: string;
  readonly idempotencyKey: string | null; readonly correlationId: string;
};

/** Makes another unit responsible for a time, signed and with its reason (REG-7, ours); it ends by itself, or by endOverride. */
export const overrideOwnership = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: OverrideOwnership): Promise<ExceptionDecided | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'ownership:decide');
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'overrideOwnership', key, input }, async () =>
    beginException({ tx, deps, actor, correlationId, rules: await readRules(tx, 'HOLD') }, { sort: 'OVERRIDE', ...input })));
};
