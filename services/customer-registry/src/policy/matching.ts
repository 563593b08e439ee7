import type { CustomerRow } from './customer-row';

/** A customer as matching knows it; changes as the rows of a chunk go by. */
export type KnownCustomer = { readonly id: string; readonly fresh: boolean; creditCode: string | null; agreementSigned: boolean };

/** Customers by what identifies them. */
export type Known = { readonly byCreditCode: Map<string, KnownCustomer>; readonly byRef: Map<string, KnownCustomer> };

export const refKey = (system: string, ref: string): string => `${system}\u0000${ref}`;

export type Match =
  | { readonly outcome: 'NEW' | 'CHANGED' | 'REPEATED'; readonly customer: KnownCustomer; readonly refAdded: boolean; readonly agreementBegan: boolean }
  | { readonly outcome: 'CONFLICT' };

/**
 * Which customer a row is about: credit code and source reference identify it, a new reference or code is added to it, a row that says
 * nothing new changes nothing. Where the two point at different customers somebody must look.
 */
export const matchRow = (row: CustomerRow, known: Known, newId: () => string): Match => {
  const byCode = row.creditCode === null ? undefined : known.byCreditCode.get(row.creditCode);
  const byRef = known.byRef.get(refKey(row.system, row.ref));
  const found = byCode ?? byRef;
  if (byCode && byRef && byCode.id !== byRef.id) return { outcome: 'CONFLICT' };
  if (found && row.creditCode !== null && found.creditCode !== null && found.creditCode !== row.creditCode) return { outcome: 'CONFLICT' };
  const customer = found ?? { id: newId(), fresh: true, creditCode: row.creditCode, agreementSigned: row.agreementSigned };
  const codeAdded = customer.creditCode === null && row.creditCode !== null;
  const agreementBegan = row.agreementSigned && (!customer.agreementSigned || !found);
  const refAdded = !byRef;
  customer.creditCode ??= row.creditCode;
  customer.agreementSigned ||= row.agreementSigned;
  if (customer.creditCode !== null) known.byCreditCode.set(customer.creditCode, customer);
  known.byRef.set(refKey(row.system, row.ref), customer);
  const outcome = !found ? 'NEW' : refAdded || codeAdded || agreementBegan ? 'CHANGED' : 'REPEATED';
  return { outcome, customer, refAdded, agreementBegan };
};
