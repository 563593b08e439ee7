import { formatMoney, type Fen, type Line } from '@keyaccount/contracts';
import type { YearPlan } from './anchors';
import type { City, SampleCustomer } from './customers';
import { SPELLINGS } from './lines';
import { randomAt, type Random } from './random';
import type { Year } from './scale';

export const BOOKS = 'ZHXT';
export const EXPRESS_SYSTEM = 'EMS';

/** A row as the columns of POST /imports/revenue. */
export type RevenueRow = {
  readonly system: string;
  readonly ref: string;
  readonly customer: string;
  readonly line: string;
  readonly unit: string;
  readonly month: string;
  readonly amount: string;
  readonly turnover: string;
};
export const REVENUE_HEADER = 'source_system,source_ref,customer_ref,line,unit_code,month,amount,turnover';
export const textOf = (row: RevenueRow): string =>
  [row.system, row.ref, row.customer, row.line, row.unit, row.month, row.amount, row.turnover].join(',');

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** Small customers post once a quarter. */
const QUARTERS = [2, 5, 8, 11];
const WHOLE_YEAR: Fen = 300_000n;

const two = (value: number): string => String(value).padStart(2, '0');

/** Cuts an amount by weights so that the parts sum to it exactly. */
export const cut = (amount: Fen, weights: readonly number[]): Fen[] => {
  const sum = BigInt(weights.reduce((a, b) => a + b, 0));
  let reached = 0n;
  let given = 0n;
  return weights.map(weight => {
    reached += BigInt(weight);
    const upTo = (amount * reached) / sum;
    const part = upTo - given;
    given = upTo;
    return part;
  });
};

/** How the source system names the customer: the express system by its credit code, the books by their own number or, at times, by the code. */
const naming = (customer: SampleCustomer, line: Line): { system: string; customer: string } => {
  if (customer.creditCode === null) return { system: BOOKS, customer: customer.ref };
  if (line === 'express' || line === 'logistics') return { system: EXPRESS_SYSTEM, customer: customer.creditCode };
  return { system: BOOKS, customer: customer.index % 5 === 0 ? customer.creditCode : customer.ref };
};

const rowsOfLine = (customer: SampleCustomer, year: Year, { line, revenue, turnover, onlyMonth }: YearPlan, at: number, random: Random): RevenueRow[] => {
  const months = onlyMonth === undefined ? (revenue + turnover < WHOLE_YEAR ? QUARTERS : MONTHS) : [onlyMonth];
  const weights = months.map(() => random.between(6, 15));
  const turnovers = turnover === 0n ? [] : cut(turnover, weights);
  const named = naming(customer, line);
  return cut(revenue, weights).flatMap((amount, place) => {
    const turned = turnovers[place] ?? 0n;
    if (amount === 0n && turned === 0n) return [];
    const month = two(months[place] ?? 1);
    return [{
      ...named, ref: `${year}-${customer.ref}-${at + 1}-${month}`, line: random.pick(SPELLINGS[line]), unit: customer.unitOf(line),
      month: `${year}-${month}`, amount: formatMoney(amount), turnover: line === 'newspapers' ? formatMoney(turned) : '',
    }];
  });
};

/** What a customer's year looks like in the file: a row for each line and month (LED-1). */
export const revenueRows = (city: City, customer: SampleCustomer, year: Year): RevenueRow[] => {
  const random = randomAt(city.seed, customer.index, year);
  return customer.years[year].flatMap((plan, at) => rowsOfLine(customer, year, plan, at, random));
};
