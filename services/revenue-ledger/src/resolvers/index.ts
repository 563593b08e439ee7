import { formatMoney, formatRatio, idOf, isId } from '@keyaccount/contracts';
import { answer, connection, decodeCursor, encodeCursor, InvalidInput, pageSize } from '@keyaccount/subgraph-kit';
import { monthNumber, monthText } from '../policy/month';
import { REFUSALS } from '../refusals';
import type {
  BureauRevenueResolvers, CustomerResolvers, CustomerRevenueResolvers, EntryResolvers, ImportErrorResolvers, LedgerMonthResolvers, LineRevenueResolvers,
  MutationResolvers, QueryResolvers, RevenueImportResolvers, UnitResolvers, UnitRevenueYearResolvers,
} from '../schema.generated';
import { ReportedGroup } from '../sectors/resolvers/reported-group';
import { entryCursor } from '../store/entries';
import { importCursor, sentenceOf, type ErrorRow } from '../store/imports';
import type { Context } from './context';

const SHARE_PLACES = 8;

const checkYear = (year: number): number => {
  if (year >= 1000 && year <= 9999) return year;
  throw new InvalidInput({ field: 'year', reason: 'YearMalformed', zh: '年份应为四位数。', en: 'A year has four digits.' });
};

const Query: Required<Pick<QueryResolvers<Context>, 'revenueImport' | 'revenueImports' | 'months'>> = {
  revenueImport: (_, { id }, { import: imports }) => (isId(id) ? imports.load(id) : null),
  revenueImports: async (_, { first, after }, { actor, queries }) => {
    const size = pageSize(first);
    return connection(await queries.importsPage(actor, size, after), size, importCursor, row => row, () => queries.countImports(actor));
  },
  months: (_, { year }, { actor, queries }) => queries.monthsOfYear(actor, checkYear(year)),
};

const Mutation: Required<Pick<MutationResolvers<Context>, 'declareBureauRevenue' | 'reverseEntry' | 'closeMonth'>> = {
  declareBureauRevenue: async (_, { input }, { actor, useCases, correlationId }) => ({
    bureauRevenue: answer(REFUSALS, await useCases.declareBureauRevenue(actor, input, correlationId)),
  }),
  reverseEntry: async (_, { input }, { actor, useCases, correlationId }) => ({
    entry: answer(REFUSALS, await useCases.reverseEntry(actor, { ...input, entryId: idOf(input.entryId) }, correlationId)),
  }),
  closeMonth: async (_, { input }, { actor, useCases, correlationId }) => ({ month: answer(REFUSALS, await useCases.closeMonth(actor, input, correlationId)) }),
};

const errorCursor = (row: ErrorRow): string => encodeCursor([row.row]);

const RevenueImport: RevenueImportResolvers<Context> = {
  amountPosted: row => formatMoney(row.fenPosted),
  bytesRead: row => row.bytesRead.toString(),
  bytesTotal: row => row.bytesTotal.toString(),
  errors: async (row, { first = 50, after }, { actor, queries }) => {
    const size = pageSize(first);
    const afterRow = after ? decodeCursor(after, ['number'])[0] : -1;
    return connection(await queries.errorsPage(actor, row.id, size, afterRow), size, errorCursor, error => error, () => queries.countErrors(actor, row.id));
  },
};

const ImportError: ImportErrorResolvers<Context> = { message: row => sentenceOf(row.reason) };

const LedgerMonth: LedgerMonthResolvers<Context> = {
  month: row => monthText(row.month),
  closed: row => row.closedAt !== null,
  amount: row => formatMoney(row.fen),
};

const BureauRevenue: BureauRevenueResolvers<Context> = {
  amount: row => formatMoney(row.fen),
  declaredBy: row => (row.declaredBy === null ? null : { id: row.declaredBy }),
};

const Entry: EntryResolvers<Context> = {
  unit: row => ({ code: row.unit }),
  month: row => monthText(row.month),
  correctsMonth: row => (row.correctsMonth === null ? null : monthText(row.correctsMonth)),
  amount: row => formatMoney(row.fen),
  turnover: row => (row.line === 'newspapers' ? formatMoney(row.turnoverFen) : null),
  source: row => ({ system: row.system, ref: row.ref }),
};

const Customer: CustomerResolvers<Context> = {
  __resolveReference: async ({ id }, { survivor }) => (isId(id) ? { id: (await survivor.load(id)) ?? id } : null),
  revenue: ({ id }, { year }, { revenueOfCustomer }) => revenueOfCustomer(checkYear(year)).load(id),
  entries: async ({ id }, { month, first = 50, after }, { entriesOfCustomer }) => {
    const size = pageSize(first);
    const { entries, count } = entriesOfCustomer({ month: month ? monthNumber(month) : null, first: size, after });
    return connection((await entries.load(id)) ?? [], size, entryCursor, row => row, async () => (await count.load(id)) ?? 0);
  },
};

const CustomerRevenue: CustomerRevenueResolvers<Context> = {
  total: row => formatMoney(row.total),
  share: row => formatRatio(row.total, row.bureau.fen, SHARE_PLACES),
  bureauTotal: row => formatMoney(row.bureau.fen),
  bureauTotalDeclared: row => row.bureau.declared,
  byMonth: row => row.byMonth.map(one => ({ month: monthText(one.month), amount: formatMoney(one.fen) })),
  byUnit: row => row.byUnit.map(one => ({ unit: { code: one.unit }, amount: formatMoney(one.fen) })),
};

const LineRevenue: LineRevenueResolvers<Context> = {
  amount: row => formatMoney(row.fen),
  turnover: row => (row.turnoverFen === null ? null : formatMoney(row.turnoverFen)),
};

const Unit: UnitResolvers<Context> = {
  __resolveReference: ({ code }) => ({ code }),
  revenue: ({ code }, { year }, { revenueOfUnit }) => revenueOfUnit(checkYear(year)).load(code),
};

const UnitRevenueYear: UnitRevenueYearResolvers<Context> = { total: row => formatMoney(row.total) };

export const resolvers = {
  Query, Mutation, RevenueImport, ImportError, LedgerMonth, BureauRevenue, Entry, Customer, CustomerRevenue, LineRevenue, Unit, UnitRevenueYear, ReportedGroup,
};
