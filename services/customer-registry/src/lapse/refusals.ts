import type { RefusalTable } from '@keyaccount/subgraph-kit';

/** What the decision to drop a key account adds to what the registry may refuse. */
export type LapseRefusal = 'LapseReasonMissing' | 'StillQualifies';

export const LAPSE_REFUSALS: RefusalTable<LapseRefusal> = {
  LapseReasonMissing: { code: 'BAD_USER_INPUT', rule: 'REG-1', zh: '取消大客户资格须说明理由,1 至 500 个字符。', en: 'To drop a key account needs a reason of 1 to 500 characters.' },
  StillQualifies: { code: 'RULE_VIOLATION', rule: 'REG-1', zh: '该客户仍符合大客户标准,不得取消。', en: 'The customer still meets the definition and is not dropped.' },
};
