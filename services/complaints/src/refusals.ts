import type { RefusalTable } from '@keyaccount/subgraph-kit';

/** What complaints may refuse. */
export type ComplaintsRefusal = 'CustomerNotFound' | 'CaseNotFound' | 'CaseAlreadyClosed';

export const REFUSALS: RefusalTable<ComplaintsRefusal> = {
  CustomerNotFound: { code: 'NOT_FOUND', zh: '没有此客户。', en: 'There is no such customer.' },
  CaseNotFound: { code: 'NOT_FOUND', zh: '没有此个案。', en: 'There is no such case.' },
  CaseAlreadyClosed: { code: 'CONFLICT', rule: 'CMP-1', zh: '个案 {number} 已办结。', en: 'Case {number} is closed already.' },
};
