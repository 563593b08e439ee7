import { NO_ID } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { inTransaction, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers } from '../../store/accounts';
import type { ReadRules } from '../../store/directory';
import type { Cause } from '../../use-cases/cause';
import { customersLedElsewhere } from '../store/followers';
import { developmentsFollow, developmentsFollowed } from './developments-follow';

/** So many customers a transaction; ours. */
const CHUNK = 500;

const settleNext = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, cause: Cause, after: string): Promise<string | undefined> => {
  const rules = await readRules(tx, 'HOLD');
  const ids = await customersLedElsewhere(tx, after, CHUNK);
  const followed = await developmentsFollow(tx, rules, await lockCustomers(tx, ids), deps.clock.now());
  await appendToOutbox(tx, developmentsFollowed([...followed.values()].flat(), cause), deps);
  return ids.length < CHUNK ? undefined : ids.at(-1);
};

/** Developments whose unit may not go on any more since a leave has run out, a family has changed or a customer was merged follow as well (REG-10); done again it finds nothing to do. */
export const settleDevelopments = async (deps: ServiceDeps, readRules: ReadRules, cause: Cause): Promise<void> => {
  for (let after: string | undefined = NO_ID; after !== undefined;) {
    const from: string = after;
    after = await inTransaction(deps.db, tx => settleNext(tx, deps, readRules, cause, from));
  }
};
