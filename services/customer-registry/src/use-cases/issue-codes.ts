import type { Tx } from '@keyaccount/subgraph-kit';
import { branchCode, familyNumber, headOfficeCode, LARGEST_BRANCH, LARGEST_ORDER } from '../policy/customer-code';
import type { HeldCustomer } from '../store/accounts';
import { takeBranches, takeOrders, type Given } from '../store/numbers';

export type NumberRefusal = 'OrderExhausted' | 'BranchExhausted';
export type Issued = {
  /** With their codes. */
  readonly issued: ReadonlyMap<string, HeldCustomer>;
  /** Head offices that have their family's number now, approved or not. */
  readonly headOffices: readonly HeldCustomer[];
  readonly refusals: ReadonlyMap<string, NumberRefusal>;
};

const counted = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Hands the numbers taken out of each counter to those who asked, in their order. */
const dealer = (given: ReadonlyMap<string, Given>) => {
  const dealt = new Map<string, number>();
  return (key: string): number | undefined => {
    const nth = dealt.get(key) ?? 0;
    dealt.set(key, nth + 1);
    const taken = given.get(key);
    return taken && nth < taken.given ? taken.first + nth : undefined;
  };
};

const countyOf = (division: string): string => division.slice(0, 6);

/** The family of each customer: its own, or its head office's. A head office that has no number yet gets one with its first branch. */
const numberFamilies = async (tx: Tx, heads: readonly HeldCustomer[]): Promise<Map<string, string>> => {
  const numbers = new Map(heads.flatMap(({ id, familyNumber: number }) => (number === null ? [] : [[id, number] as const])));
  const without = heads.filter(({ id }) => !numbers.has(id));
  const deal = dealer(await takeOrders(tx, counted(without.map(({ division }) => countyOf(division))), LARGEST_ORDER));
  for (const { id, division } of without) {
    const order = deal(countyOf(division));
    const number = order === undefined ? undefined : familyNumber(division, order);
    if (number) numbers.set(id, number);
  }
  return numbers;
};

/**
 * Issues IDs in the order given (REG-2): order within the division, 000 for a head office or a customer without branches, 001 upward for
 * the branches of a family; who returns keeps the ID that it has. The counters' rows are locked, so that no number is given twice; a customer that finds none left is refused.
 */
export const issueCodes = async (tx: Tx, approved: readonly HeldCustomer[], known: ReadonlyMap<string, HeldCustomer>): Promise<Issued> => {
  const customers = approved.filter(({ code }) => code === null);
  const headOf = (customer: HeldCustomer): HeldCustomer => (customer.headOfficeId === null ? customer : (known.get(customer.headOfficeId) ?? customer));
  const heads = [...new Map(customers.map(customer => [headOf(customer).id, headOf(customer)])).values()];
  const numbers = await numberFamilies(tx, heads);
  const branches = customers.filter(customer => headOf(customer) !== customer && numbers.has(headOf(customer).id));
  const deal = dealer(await takeBranches(tx, counted(branches.map(customer => numbers.get(headOf(customer).id) ?? '')), LARGEST_BRANCH));
  const issued = new Map(approved.filter(({ code }) => code !== null).map(customer => [customer.id, customer]));
  const refusals = new Map<string, NumberRefusal>();
  for (const customer of customers) {
    const head = headOf(customer);
    const family = numbers.get(head.id);
    const branch = head === customer || family === undefined ? undefined : deal(family);
    const code = family === undefined ? undefined : head === customer ? headOfficeCode(family) : branch === undefined ? undefined : branchCode(family, branch);
    if (code !== undefined) issued.set(customer.id, { ...customer, code, familyNumber: head === customer ? (family ?? null) : null });
    else refusals.set(customer.id, family === undefined ? 'OrderExhausted' : 'BranchExhausted');
  }
  const headOffices = heads.flatMap(head => {
    const number = numbers.get(head.id);
    return number !== undefined && head.familyNumber === null ? [{ ...head, familyNumber: number }] : [];
  });
  return { issued, headOffices, refusals };
};
