import { isCreditCode } from '@keyaccount/contracts';
import { connection, decodeCursor, encodeCursor, InvalidInput, pageSize, sentence } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import { filedAs } from '../../resolvers/mutation';
import { placeAfter } from '../../resolvers/places';
import type { QueryResolvers } from '../../schema.generated';
import { isName, isRefPart, type SourceRef } from '../../policy/profile';
import { searchFault, type SearchFault } from '../policy/search-keys';

const FAULTS: Readonly<Record<SearchFault, { readonly zh: string; readonly en: string }>> = {
  SearchTooShort: { zh: '请至少输入 2 个字符。', en: 'Give at least 2 characters.' },
  SearchTooLong: { zh: '检索词不得超过 100 个字符。', en: 'Give at most 100 characters.' },
  SearchInvalid: { zh: '检索词含有控制字符或不完整的字符。', en: 'The text has control characters or halves of characters.' },
};

const idAfter = (cursor: string | null | undefined): string | null => (cursor === null || cursor === undefined ? null : decodeCursor(cursor, ['id'])[0]);

const MOST_REFS = 20;

const refuse = (field: string, reason: 'NameInvalid' | 'CreditCodeInvalid' | 'SourceRefInvalid') => new InvalidInput({ field, reason, zh: REFUSALS[reason].zh, en: REFUSALS[reason].en });

const checkedSigns = (name: string, creditCode: string | null, sourceRefs: readonly SourceRef[]) => {
  if (!isName(name)) throw refuse('name', 'NameInvalid');
  if (creditCode !== null && !isCreditCode(creditCode)) throw refuse('creditCode', 'CreditCodeInvalid');
  if (sourceRefs.length > MOST_REFS || !sourceRefs.every(({ system, ref }) => isRefPart(system) && isRefPart(ref))) throw refuse('sourceRefs', 'SourceRefInvalid');
  return { name, creditCode, sourceRefs };
};

export const ProfileQuery = {
  possibleDuplicates: (_, { name, creditCode, sourceRefs }, { registry, actor }) =>
    registry.useCases.findDuplicates(actor, checkedSigns(name, creditCode ?? null, sourceRefs ?? [])),
  searchCustomers: async (_, { text, first: asked, after }, { registry: { queries }, actor }) => {
    const first = pageSize(asked);
    const fault = searchFault(text);
    if (fault) throw new InvalidInput({ field: 'text', reason: fault, ...FAULTS[fault] });
    const found = await queries.searchPage(actor, { text, limit: first + 1, after: idAfter(after) });
    return connection(found, first, ({ id }) => encodeCursor([id]), row => row, () => queries.countFound(actor, text));
  },
  filingReadiness: async (_, { input }, { registry, actor, correlationId }) => {
    const lacks = await registry.useCases.checkFiling(actor, filedAs(input, correlationId));
    const faults = lacks.map(({ reason, field, details, blocks }) => ({ field, reason, blocks, rule: REFUSALS[reason].rule ?? null, ...sentence(REFUSALS, reason, details) }));
    return { ready: !faults.some(({ blocks }) => blocks), faults };
  },
  overdueFilings: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const found = await queries.overduePage(actor, { limit: first + 1, after: placeAfter(args.after, 'FILED_AT') });
    return connection(found, first, row => encodeCursor([row.filedAt.toISOString(), row.id]), row => row, () => queries.countOverdue(actor));
  },
} satisfies QueryResolvers;
