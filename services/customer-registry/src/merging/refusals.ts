import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { MergeFault } from './policy/merge-fault';
import type { UndoFault } from './policy/undo';

/** What may be refused about merging customers, and to whom a merged one is named. */
export type MergingRefusal = MergeFault | UndoFault | 'CustomerMerged' | 'MergeReasonInvalid' | 'MergeNotFound';

export const MERGING_REFUSALS: RefusalTable<MergingRefusal> = {
  CustomerMerged: { code: 'CONFLICT', rule: 'REG-2', zh: '该客户已并入 {survivor},请以后者办理。', en: 'This customer was merged into {survivor}; name that one.' },
  SameCustomer: { code: 'BAD_USER_INPUT', rule: 'REG-1', zh: '客户不能并入自己。', en: 'A customer is not merged into itself.' },
  AlreadyMerged: { code: 'CONFLICT', rule: 'REG-1', zh: '该客户已并入 {survivor}。', en: 'The customer was merged into {survivor} already.' },
  SurvivorMerged: { code: 'CONFLICT', rule: 'REG-1', zh: '保留客户本身已并入 {survivor},不能再接收并入。', en: 'The survivor was itself merged into {survivor}.' },
  MergedIsSurvivor: { code: 'RULE_VIOLATION', rule: 'REG-1', zh: '已有客户并入该客户,它不能再并入他人;请先撤销,或以它为保留客户。', en: 'Others were merged into this customer: undo that first, or let it survive.' },
  CreditCodesDiffer: { code: 'RULE_VIOLATION', rule: 'REG-1', zh: '统一社会信用代码不同,是两个法人,不能归并。', en: 'Two credit codes are two legal bodies, not one customer.' },
  MergedIsFurther: { code: 'RULE_VIOLATION', rule: 'REG-2', zh: '被并入客户的建档进度高于保留客户,请互换。', en: 'The one that has come further must survive: exchange the two.' },
  HeadOfficeIntoBranch: { code: 'RULE_VIOLATION', rule: 'REG-9', zh: '有分支机构的总部不能并入分支机构。', en: 'A head office with branches is not merged into a branch.' },
  BothFiled: { code: 'CONFLICT', rule: 'REG-1', zh: '双方都有未处理的备案,请先处理其一。', en: 'Both have an undecided filing; decide one of them first.' },
  MergedSpeciallyListed: {
    code: 'RULE_VIOLATION', rule: 'GRD-6', zh: '被并入客户经省中心特批为钻石客户,特批只对该客户有效:请以它为保留客户,或先撤销特批。',
    en: 'The merged customer is specially listed as diamond, which the province approved for it alone: let it survive, or withdraw the listing first.',
  },
  SameDisputeOpen: { code: 'CONFLICT', rule: 'REG-7', zh: '双方客户上有相同单位之间的未决争议,请先裁决其一。', en: 'The same two units dispute over both customers; rule on one of them first.' },
  MergeReasonInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-1', zh: '须说明理由,1 至 500 个字符。', en: 'A reason of 1 to 500 characters is needed.' },
  MergeNotFound: { code: 'NOT_FOUND', zh: '没有此次归并。', en: 'There is no such merge.' },
  MergeUndone: { code: 'CONFLICT', rule: 'REG-1', zh: '此次归并已撤销。', en: 'The merge has been undone already.' },
  UndoWindowOver: { code: 'RULE_VIOLATION', rule: 'REG-1', zh: '撤销期限({until})已过。', en: 'It could be undone until {until}.' },
  DisputeRuledSince: { code: 'RULE_VIOLATION', rule: 'REG-7', zh: '归并后已就双方的开发登记作出裁决,不能撤销。', en: 'A dispute over the claims of the two has been ruled since the merge.' },
  RightTakenSince: { code: 'RULE_VIOLATION', rule: 'REG-5', zh: '因归并而让位的开发登记,其开发权现已属 {unit},不能撤销。', en: 'The right that a claim lost by the merge is with {unit} now.' },
};
