import type { NewEvent } from '@keyaccount/event-bus';
import type { Tx } from '@keyaccount/subgraph-kit';
import { stamp, type Cause } from '../../use-cases/cause';
import { lapsePending } from '../store/lapsed-declarations';

/** Pending declarations end with the account: nobody is responsible any more, and leave is needed of nobody (REG-4, REG-6). Answers a fact for each. */
export const lapseDeclarations = async (tx: Tx, customerId: string, at: Date, cause: Cause): Promise<NewEvent[]> =>
  (await lapsePending(tx, customerId, at)).map(({ id, unit, responsibleUnit, version }) => ({
    type: 'registry.declaration-lapsed.v1', aggregateId: id, version, data: { declarationId: id, version, customerId, unit, responsibleUnit, reason: 'CUSTOMER_LAPSED' }, ...stamp(cause),
  }));
