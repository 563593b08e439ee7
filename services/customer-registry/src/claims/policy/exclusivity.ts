import type { CustomerStatus } from '@keyaccount/contracts';
import { covers, type ClaimedLine } from './lines';

/** An approved declaration: it is limited to its line and period (REG-6). */
export type Leave = { readonly unit: string; readonly line: ClaimedLine; readonly from: string; readonly until: string };

export type Account = { readonly status: CustomerStatus; readonly unit: string | null };

/** The other unit that is responsible for the account; null where there is none. */
export const otherUnitOf = ({ status, unit: responsible }: Account, unit: string): string | null =>
  status === 'KEY_ACCOUNT' && responsible !== unit ? responsible : null;

/** A unit markets to its own accounts and to what nobody is responsible for; to another unit's only by an approved declaration (REG-4, REG-6). */
export const mayMarket = (account: Account, unit: string, line: ClaimedLine, day: string, leaves: readonly Leave[]): boolean =>
  otherUnitOf(account, unit) === null
  || leaves.some(leave => leave.unit === unit && covers(leave.line, line) && leave.from <= day && day <= leave.until);
