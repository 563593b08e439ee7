import { CUSTOMER_STATUSES, type CustomerStatus } from '@keyaccount/contracts';
import fc from 'fast-check';
import { mergeFaults, type Mergeable, type MergeFault, type Parties } from './merge-fault';

const SURVIVOR: Mergeable = { id: 'a', status: 'KEY_ACCOUNT', creditCode: null, headOfficeId: null, hasBranches: false, isSurvivor: false, undecidedFiling: false, speciallyListed: false };
const MERGED: Mergeable = { ...SURVIVOR, id: 'b' };
const dispute = (claimant: string, respondent: string): Parties => ({ claimant, respondent });

const cases: readonly [string, Partial<Mergeable>, Partial<Mergeable>, readonly MergeFault[]][] = [
  ['REG-1 › two key accounts may be one', {}, {}, []],
  ['REG-1 › nobody is merged into itself', { id: 'b' }, {}, ['SameCustomer']],
  ['REG-1 › a merged one is merged once', {}, { status: 'MERGED' }, ['AlreadyMerged']],
  ['REG-1 › a merged one is no survivor', { status: 'MERGED' }, { status: 'PROSPECT' }, ['SurvivorMerged']],
  ['REG-1 › a survivor of others is not merged', {}, { isSurvivor: true }, ['MergedIsSurvivor']],
  ['REG-1 › a survivor may survive others', { isSurvivor: true }, {}, []],
  ['REG-1 › two credit codes are two bodies', { creditCode: 'x' }, { creditCode: 'y' }, ['CreditCodesDiffer']],
  ['REG-1 › one credit code is one body', { creditCode: 'x' }, { creditCode: null }, []],
  ['REG-2 › a prospect does not survive a key account', { status: 'PROSPECT' }, {}, ['MergedIsFurther']],
  ['REG-2 › a filed one does not survive a key account', { status: 'FILED' }, {}, ['MergedIsFurther']],
  ['REG-2 › a prospect leads to a filed one', { status: 'FILED' }, { status: 'PROSPECT' }, []],
  ['REG-9 › a head office is not merged into a branch', { headOfficeId: 'b' }, { hasBranches: true }, ['HeadOfficeIntoBranch']],
  ['REG-9 › a branch leads to its head office', { hasBranches: true }, { headOfficeId: 'a' }, []],
  ['REG-9 › a head office leads to another', { hasBranches: true }, { hasBranches: true }, []],
  ['REG-1 › not while both wait for a decision', { status: 'FILED', undecidedFiling: true }, { status: 'FILED', undecidedFiling: true }, ['BothFiled']],
  ['REG-1 › one that waits may lead to one that does not', {}, { status: 'FILED', undecidedFiling: true }, []],
  ['GRD-6 › a special listing is of the customer for which it was approved', {}, { speciallyListed: true }, ['MergedSpeciallyListed']],
  ['GRD-6 › one that is specially listed may survive', { speciallyListed: true }, {}, []],
  ['REG-1 › tells everything that stands in the way', { creditCode: 'x', headOfficeId: 'c' }, { creditCode: 'y', hasBranches: true, isSurvivor: true }, ['MergedIsSurvivor', 'CreditCodesDiffer', 'HeadOfficeIntoBranch']],
];

it.each(cases)('%s', (_, survivor, merged, faults) => {
  expect(mergeFaults({ ...SURVIVOR, ...survivor }, { ...MERGED, ...merged }, [], [])).toEqual(faults);
});

it('REG-7 › the same two units do not dispute twice over one customer', () => {
  const over = (one: readonly Parties[], other: readonly Parties[]) => mergeFaults(SURVIVOR, MERGED, one, other);
  expect(over([dispute('U1', 'U2')], [dispute('U1', 'U2')])).toEqual(['SameDisputeOpen']);
  expect([over([dispute('U1', 'U2')], [dispute('U2', 'U1')]), over([dispute('U1', 'U2')], [dispute('U1', 'U3')]), over([], [dispute('U1', 'U2')])]).toEqual([[], [], []]);
});

const status = fc.constantFrom(...CUSTOMER_STATUSES);
const customer = (id: string): fc.Arbitrary<Mergeable> => fc.record({
  id: fc.constant(id), status, creditCode: fc.option(fc.constantFrom('x', 'y')), headOfficeId: fc.option(fc.constant('c')), hasBranches: fc.boolean(), isSurvivor: fc.boolean(), undecidedFiling: fc.boolean(), speciallyListed: fc.boolean(),
});

it('REG-1, REG-2 › what is let through leaves one credit code, no chain and the furthest standing', () => {
  const further: Readonly<Record<CustomerStatus, number>> = { MERGED: -1, PROSPECT: 0, LAPSED: 1, FILED: 1, KEY_ACCOUNT: 2 };
  fc.assert(fc.property(customer('a'), customer('b'), (survivor, merged) => {
    if (mergeFaults(survivor, merged, [], []).length > 0) return;
    expect(new Set([survivor.creditCode, merged.creditCode].filter(code => code !== null)).size).toBeLessThan(2);
    expect([survivor.status === 'MERGED', merged.status === 'MERGED', merged.isSurvivor]).toEqual([false, false, false]);
    expect(further[survivor.status]).toBeGreaterThanOrEqual(further[merged.status]);
    expect(survivor.headOfficeId !== null && merged.hasBranches).toBe(false);
    expect(merged.speciallyListed).toBe(false);
  }));
});
