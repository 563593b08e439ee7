import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { closeException, type ExceptionDecided } from './decide-exception';

export type EndOverride = {
  readonly exceptionId: string; readonly reason: string;
  readonly idempotencyKey: string | null; readonly correlationId: string;
};

/** Ends an override before its time: the customer goes where the rule says (REG-7). */
export const endOverride = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: EndOverride): Promise<ExceptionDecided | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'ownership:decide');
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'endOverride', key, input }, async () =>
    closeException({ tx, deps, actor, correlationId, rules: await readRules(tx, 'HOLD') }, { sort: 'OVERRIDE', ...input })));
};
