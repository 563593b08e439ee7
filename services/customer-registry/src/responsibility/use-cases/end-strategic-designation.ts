import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { closeException, type ExceptionDecided } from './decide-exception';

export type EndStrategicDesignation = {
  readonly exceptionId: string; readonly reason: string;
  readonly idempotencyKey: string | null; readonly correlationId: string;
};

/** Ends the designation of a strategic customer: it goes where REG-3 says (REG-14). */
export const endStrategicDesignation = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: EndStrategicDesignation): Promise<ExceptionDecided | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'ownership:decide');
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'endStrategicDesignation', key, input }, async () =>
    closeException({ tx, deps, actor, correlationId, rules: await readRules(tx, 'HOLD') }, { sort: 'STRATEGIC', ...input })));
};
