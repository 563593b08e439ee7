import { formatMoney } from '@keyaccount/contracts';
import { reportedRevenue, type Reported } from '../policy/reported-revenue';
import type { ReportedGroupResolvers } from '../../schema.generated';
import type { Context } from '../../resolvers/context';
import { unitYearKey } from '../store/sectors';

/** A line as the registry names it, with what the revenue of it needs. */
export type ReportedLine = Reported & { readonly unitCode: string; readonly year: number; readonly on: string; readonly code: string };

export const ReportedGroup: ReportedGroupResolvers<Context> = {
  __resolveReference: line => line,
  revenue: async (line, _args, { revenueBySector }) => formatMoney(reportedRevenue((await revenueBySector.load(unitYearKey(line.unitCode, line.year))) ?? [], line)),
};
