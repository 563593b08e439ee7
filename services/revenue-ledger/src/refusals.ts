import type { RefusalTable } from '@keyaccount/subgraph-kit';

/** What the ledger may refuse. */
export type LedgerRefusal =
  | 'EntryNotFound' | 'EntryReversedAlready' | 'ReversalNotReversible' | 'MonthClosedAlready' | 'EarlierMonthOpen' | 'MonthNotOver' | 'YearInFuture' | 'AmountNotPositive';

export const REFUSALS: RefusalTable<LedgerRefusal> = {
  EntryNotFound: { code: 'NOT_FOUND', zh: '没有这笔收入,或您无权查看。', en: 'There is no such entry that you may see.' },
  EntryReversedAlready: { code: 'CONFLICT', rule: 'LED-1', zh: '这笔收入已冲正。', en: 'The entry has been reversed already.' },
  ReversalNotReversible: { code: 'RULE_VIOLATION', rule: 'LED-1', zh: '冲正记录不能再冲正,请重新记账。', en: 'A reversal is not reversed; post anew.' },
  MonthClosedAlready: { code: 'CONFLICT', rule: 'LED-5', zh: '{month} 已结账。', en: '{month} is closed already.' },
  EarlierMonthOpen: { code: 'RULE_VIOLATION', rule: 'LED-5', zh: '{month} 尚未结账,须按月份顺序结账。', en: '{month} is still open; months are closed in order.' },
  MonthNotOver: { code: 'RULE_VIOLATION', rule: 'LED-5', zh: '{month} 尚未结束。', en: '{month} is not over yet.' },
  YearInFuture: { code: 'BAD_USER_INPUT', rule: 'LED-4', zh: '{year} 年在未来。', en: 'The year {year} lies in the future.' },
  AmountNotPositive: { code: 'BAD_USER_INPUT', rule: 'LED-4', zh: '全局年收入须大于零。', en: "The bureau's revenue must be above zero." },
};
