import type { RefusalTable } from '@keyaccount/subgraph-kit';

/** What complaints may refuse. */
export type ComplaintsRefusal = 'CustomerNotFound' | 'CustomerMerged' | 'CaseNotFound' | 'CaseAlreadyClosed';

export const REFUSALS: RefusalTable<ComplaintsRefusal> = {
  CustomerNotFound: { code: 'NOT_FOUND', zh: '没有此客户。', en: 'There is no such customer.' },
  CustomerMerged: { code: 'CONFLICT', rule: 'REG-2', zh: '该客户已并入 {survivor},请以后者办理。', en: 'This customer was merged into {survivor}; name that one.' },
  CaseNotFound: { code: 'NOT_FOUND', zh: '没有此个案。', en: 'There is no such case.' },
  CaseAlreadyClosed: { code: 'CONFLICT', rule: 'CMP-1', zh: '个案 {number} 已办结。', en: 'Case {number} is closed already.' },
};
