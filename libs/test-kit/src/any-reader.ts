import type { Actor, StaffActor } from '@keyaccount/identity';
import { applyAccess } from '@keyaccount/identity';
import type { Db } from '@keyaccount/subgraph-kit';
import fc from 'fast-check';
import { accountManager, countyHead, director, nobody } from './actors';
import { cityCustomer, cityManager } from './granted-city';

const UNITS = ['U440515', 'S440515001', 'S440515002', 'U440523', 'S440523000', 'BB4405', 'C4405'];
const BASES = ['OWNER', 'A_ROLE', 'FILER', 'REGISTRANT', 'TERRITORY'] as const;

/** Who may ask for a list of a city made by `fillGrants`: who sees all, some units, some accounts and a territory, nothing. */
export const anyReader: fc.Arbitrary<Actor> = fc.oneof(
  fc.constantFrom<StaffActor>(director(), nobody()),
  fc.subarray(UNITS, { minLength: 1, maxLength: 4 }).map(units => countyHead(units[0] ?? '', units)),
  fc.record({ unit: fc.constantFrom(...UNITS), n: fc.nat(2) }).map(({ unit, n }) => accountManager(unit, cityManager(n))),
);

const grants = fc.array(fc.record({
  basis: fc.constantFrom(...BASES), unit: fc.option(fc.constantFrom(...UNITS), { freq: 4 }), staffId: fc.option(fc.nat(2).map(cityManager)),
}).filter(({ unit, staffId }) => unit !== null || staffId !== null), { maxLength: 4 });

/** What is granted anew of some of so many customers. */
export const anyGrants = (customers: number) => fc.array(fc.record({ n: fc.integer({ min: 1, max: customers }), grants }), { maxLength: 20 });

/** Applies them as the newest. */
export const grantAnew = (db: Db, version: number, changed: readonly { readonly n: number; readonly grants: Parameters<typeof applyAccess>[1][number]['grants'] }[]): Promise<void> => {
  const newest = new Map(changed.map(({ n, grants: granted }) => [n, { customerId: cityCustomer(n), version, grants: granted }]));
  return db.transaction(tx => applyAccess(tx, [...newest.values()]));
};

/** How a list is paged, and from how many rows on it is taken for a long one. */
export const anyPaging = fc.record({ limit: fc.integer({ min: 4, max: 60 }), many: fc.constantFrom(1, 40, 5_000) });
