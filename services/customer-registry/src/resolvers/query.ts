import { isId } from '@keyaccount/contracts';
import { answer, connection, encodeCursor, InvalidInput, pageSize } from '@keyaccount/subgraph-kit';
import { isLine } from '../policy/profile';
import { REFUSALS } from '../refusals';
import type { QueryResolvers } from '../schema.generated';
import type { CustomerFilter } from '../store/customer-lists';
import { placeAfter } from './places';

const LONGEST_NAME_PART = 100;

const checked = (filter: CustomerFilter | null | undefined): CustomerFilter => {
  if ((filter?.nameContains?.length ?? 0) <= LONGEST_NAME_PART) return filter ?? {};
  throw new InvalidInput({ field: 'filter.nameContains', reason: 'TextTooLong', zh: '名称条件不得超过 100 个字符。', en: 'nameContains has at most 100 characters.' });
};

const lineOf = (line: string | null | undefined) => {
  if (line === null || line === undefined) return null;
  if (isLine(line)) return line;
  throw new InvalidInput({ field: 'mainLine', reason: 'LineUnknown', zh: '没有此项专业。', en: 'There is no such business line.' });
};

export const Query = {
  customer: async (_, { id, code }, { customer, customerOfCode }) => {
    if (typeof id === 'string' && !code) return isId(id) ? customer.load(id.toLowerCase()) : null;
    if (typeof code === 'string' && !id) return customerOfCode.load(code);
    throw new InvalidInput({ field: 'id', reason: 'ExactlyOneOf', zh: 'id 和 code 须且只须填写一个。', en: 'Give either id or code.' });
  },
  customers: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const filter = checked(args.filter);
    const order = args.orderBy ?? 'CODE';
    const found = await queries.customerPage(actor, { filter, order, limit: first + 1, after: placeAfter(args.after, order) });
    return connection(found, first, row => encodeCursor(row.place), row => row, () => queries.countCustomers(actor, filter));
  },
  filings: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const status = args.status ?? null;
    const found = await queries.filingPage(actor, { status, limit: first + 1, after: placeAfter(args.after, 'FILED_AT') });
    return connection(found, first, row => encodeCursor([row.filedAt.toISOString(), row.id]), row => row, () => queries.countFilings(actor, status));
  },
  responsibilityPreview: async (_, { kind, grade, division, mainLine }, { registry: { queries }, actor }) => {
    const line = lineOf(mainLine);
    if (kind === 'PROFESSIONAL' && line === null) {
      throw new InvalidInput({ field: 'mainLine', reason: 'MainLineMissing', rule: 'REG-3', zh: '专业客户须填写主要专业。', en: 'A professional account needs its main line.' });
    }
    return { ...answer(REFUSALS, await queries.responsibilityPreview(actor, { kind, grade, division, mainLine: line })), kind, grade, decidedAt: null };
  },
  customerImport: (_, { id }, { registry: { queries }, actor }) => (isId(id) ? queries.customerImport(actor, id) : null),
} satisfies QueryResolvers;
