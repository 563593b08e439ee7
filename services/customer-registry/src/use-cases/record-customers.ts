import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import type { CustomerRow } from '../policy/customer-row';
import { matchRow, type KnownCustomer } from '../policy/matching';
import { keysOf, type SourceRef } from '../policy/profile';
import type { Rules } from '../store/directory';
import {
  enrichCustomers, identify, insertAgreements, insertCustomers, insertRefs, joinFamilies, lockRecording, recordedStates, type AwaitedHeadOffice, type NewCustomer,
} from '../store/recording';
import { agreementSigned } from './agreement-signed';
import { stamp, type Cause } from './cause';
import { grantAccess, inBatches, type Visible } from './publish-access';

export type NumberedRow = { readonly row: CustomerRow; readonly number: number };
export type RecordedRows = { readonly recorded: number; readonly repeated: number; readonly conflicts: readonly number[] };

type Writing = {
  readonly fresh: Map<string, NewCustomer>;
  readonly changed: Map<string, KnownCustomer>;
  readonly refs: (SourceRef & { customerId: string })[];
  /** Agreements that began, by customer. */
  readonly began: Map<string, string>;
  readonly awaited: AwaitedHeadOffice[];
};

const freshCustomer = (row: CustomerRow, { id, agreementSigned, creditCode }: KnownCustomer): NewCustomer => ({
  id, name: row.name, creditCode, division: row.division, sector: row.sector, agreementSigned, ...keysOf(row.creditCode, row, id),
});

/** What a row adds to what will be written. */
const note = (writing: Writing, newId: () => string, row: CustomerRow, match: Exclude<ReturnType<typeof matchRow>, { outcome: 'CONFLICT' }>): void => {
  const { customer, refAdded, agreementBegan } = match;
  const first = writing.fresh.get(customer.id);
  if (customer.fresh) {
    const stated = first ?? freshCustomer(row, customer);
    writing.fresh.set(customer.id, { ...stated, creditCode: customer.creditCode, agreementSigned: customer.agreementSigned });
  } else if (match.outcome === 'CHANGED') writing.changed.set(customer.id, customer);
  if (refAdded) writing.refs.push({ customerId: customer.id, system: row.system, ref: row.ref });
  if (agreementBegan) writing.began.set(customer.id, newId());
  if (row.headOfficeRef !== null && row.headOfficeRef !== row.ref) writing.awaited.push({ customerId: customer.id, system: row.system, ref: row.headOfficeRef });
};

const visibleOf = ({ id, division }: NewCustomer): Visible => ({
  id, division, version: 1, status: 'PROSPECT', unit: null, formerUnit: null, a: null, b: null, filerUnit: null, filerStaff: null,
});

const write = async (tx: Tx, { clock }: ServiceDeps, { fresh, changed, refs, began, awaited }: Writing): Promise<void> => {
  const now = clock.now();
  await insertCustomers(tx, [...fresh.values()], now);
  await enrichCustomers(tx, [...changed.values()]);
  await insertRefs(tx, refs);
  await insertAgreements(tx, [...began].map(([customerId, id]) => ({ id, customerId })), now);
  if (awaited.length > 0 || refs.length > 0) await joinFamilies(tx, awaited, refs);
};

/** The new state of each customer; an agreement that began with a known one is a fact of its own. */
const recordedFacts = async (tx: Tx, deps: ServiceDeps, { fresh, changed, began }: Writing, cause: Cause): Promise<NewEvent[]> => {
  const states = await recordedStates(tx, [...fresh.keys(), ...changed.keys()]);
  const signed = states.flatMap(({ customerId, version }) => {
    const agreementId = changed.has(customerId) ? began.get(customerId) : undefined;
    return agreementId === undefined ? [] : [{ customerId, version, agreementId }];
  });
  return [
    ...inBatches(states).map((customers): NewEvent => ({
      type: 'registry.customer-recorded.v1', aggregateId: deps.newId(), version: 1, data: { customers }, ...stamp(cause),
    })),
    ...signed.map(one => agreementSigned(one, cause)),
  ];
};

/**
 * Makes customers known as prospects, or adds to those that are known (REG-16): a chunk is matched in memory and written by a
 * statement per table. The units of a prospect's territory may see it from now on.
 */
export const recordCustomers = async (tx: Tx, deps: ServiceDeps, rules: Rules, rows: readonly NumberedRow[], cause: Cause): Promise<RecordedRows> => {
  await lockRecording(tx);
  const known = await identify(tx, rows.flatMap(({ row }) => row.creditCode ?? []), rows.map(({ row }) => row));
  const writing: Writing = { fresh: new Map(), changed: new Map(), refs: [], began: new Map(), awaited: [] };
  const conflicts: number[] = [];
  let repeated = 0;
  for (const { row, number } of rows) {
    const match = matchRow(row, known, deps.newId);
    if (match.outcome === 'CONFLICT') conflicts.push(number);
    else {
      if (match.outcome === 'REPEATED') repeated += 1;
      note(writing, deps.newId, row, match);
    }
  }
  await write(tx, deps, writing);
  const facts = await recordedFacts(tx, deps, writing, cause);
  const access = await grantAccess(tx, deps, rules.directory, [...writing.fresh.values()].map(visibleOf), () => cause);
  await appendToOutbox(tx, [...facts, ...access], deps);
  return { recorded: rows.length - repeated - conflicts.length, repeated, conflicts };
};
