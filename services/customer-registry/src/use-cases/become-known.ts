import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { keysOf, type SourceRef } from '../policy/profile';
import { insertCustomers, insertRefs, recordedStates } from '../store/recording';
import { stamp, type Cause } from './cause';

type Stated = {
  readonly name: string; readonly creditCode: string | null; readonly division: string; readonly agreementSigned: boolean; readonly sourceRefs: readonly SourceRef[];
};

/** Tells of a customer as it stands now. */
export const publishRecorded = async (tx: Tx, deps: ServiceDeps, id: string, cause: Cause): Promise<void> => {
  const fact: NewEvent = { type: 'registry.customer-recorded.v1', aggregateId: deps.newId(), version: 1, data: { customers: await recordedStates(tx, [id]) }, ...stamp(cause) };
  await appendToOutbox(tx, [fact], deps);
};

/** Makes one customer known as a prospect, while nobody else records (REG-16); the caller says who may see it. */
export const becomeKnown = async (tx: Tx, deps: ServiceDeps, { name, creditCode, division, agreementSigned, sourceRefs }: Stated, cause: Cause): Promise<string> => {
  const id = deps.newId();
  const keys = keysOf(creditCode, sourceRefs[0] ?? null, `${division}/${name}`);
  await insertCustomers(tx, [{ id, name, creditCode, division, sector: null, agreementSigned, ...keys }], deps.clock.now());
  await insertRefs(tx, sourceRefs.map(ref => ({ ...ref, customerId: id })));
  await publishRecorded(tx, deps, id, cause);
  return id;
};
