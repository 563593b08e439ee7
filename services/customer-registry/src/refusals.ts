import type { RefusalTable } from '@keyaccount/subgraph-kit';
import { CLAIM_REFUSALS, type ClaimRefusal } from './claims/refusals';
import { DEVELOPMENT_REFUSALS, type DevelopmentRefusal } from './development/refusals';
import { LAPSE_REFUSALS, type LapseRefusal } from './lapse/refusals';
import type { DivisionFault } from './policy/customer-code';
import type { ReviewRefusal } from './policy/filing';
import type { ProfileFault } from './policy/profile';
import { RANKING_REFUSALS, type RankingRefusal } from './ranking/refusals';
import { MERGING_REFUSALS, type MergingRefusal } from './merging/refusals';
import { RESPONSIBILITY_REFUSALS, type ResponsibilityRefusal } from './responsibility/refusals';
import { PROFILE_REFUSALS, type ProfileRefusal } from './profile/refusals';

/** What the registry may refuse. */
export type RegistryRefusal =
  | ProfileFault | DivisionFault | ReviewRefusal | ProfileRefusal
  | 'IdentityConflict' | 'CustomerAlreadyFiled' | 'HeadOfficeNotFound' | 'HeadOfficeIsBranch' | 'FilingNotFound' | 'FilingNotReturned' | 'OrderExhausted' | 'BranchExhausted'
  | 'LimitOutOfRange' | 'CustomerNotFound' | 'NotKeyAccount' | 'NotResponsibleUnit' | 'NoTeamForGeneral' | 'SamePersonTwice' | 'NotAccountManager'
  | 'AlreadyInUpkeep' | ClaimRefusal | ResponsibilityRefusal | RankingRefusal | MergingRefusal
  | LapseRefusal | DevelopmentRefusal;

export const REFUSALS: RefusalTable<RegistryRefusal> = {
  ...CLAIM_REFUSALS,
  ...RESPONSIBILITY_REFUSALS,
  ...PROFILE_REFUSALS,
  ...RANKING_REFUSALS,
  ...DEVELOPMENT_REFUSALS,
  ...LAPSE_REFUSALS,
  ...MERGING_REFUSALS,
  NameInvalid: { code: 'BAD_USER_INPUT', zh: '客户名称须为 1 至 200 个字符。', en: 'The name must have 1 to 200 characters.' },
  CreditCodeInvalid: { code: 'BAD_USER_INPUT', zh: '统一社会信用代码校验不通过(GB 32100)。', en: 'The credit code does not check (GB 32100).' },
  LineUnknown: { code: 'BAD_USER_INPUT', zh: '没有此项专业。', en: 'There is no such business line.' },
  MainLineMissing: { code: 'BAD_USER_INPUT', rule: 'REG-3', zh: '专业客户须填写主要专业。', en: 'A professional account needs its main line.' },
  SourceRefInvalid: { code: 'BAD_USER_INPUT', zh: '来源系统和客户编号须为 1 至 100 个字符。', en: 'Source system and number must have 1 to 100 characters.' },
  DivisionPlaceholder: { code: 'RULE_VIOLATION', rule: 'REG-2', zh: '“市辖区”等占位代码不能作为客户所在地。', en: 'A placeholder division cannot be a customer’s place.' },
  DivisionNotCounty: { code: 'RULE_VIOLATION', rule: 'REG-2', zh: '须为县级区划或其下的乡镇、街道。', en: 'The division must be a county or district, or a township of one.' },
  DivisionHistoric: { code: 'RULE_VIOLATION', rule: 'REG-2', zh: '该行政区划已撤销,请填写现行区划。', en: 'The division stands no more; give the one of today.' },
  DivisionUnknown: { code: 'BAD_USER_INPUT', rule: 'REG-2', zh: '区划目录中没有该行政区划。', en: 'The catalogue has no such division.' },
  FilingAlreadyDecided: { code: 'CONFLICT', rule: 'REG-1', zh: '该备案已处理。', en: 'The filing has been decided.' },
  ReasonMissing: { code: 'BAD_USER_INPUT', rule: 'REG-1', zh: '驳回或退回须说明理由。', en: 'To reject or return needs a reason.' },
  GradePending: { code: 'CONFLICT', rule: 'REG-1', zh: '该客户的首次评级尚未完成,请稍后再试。', en: 'The first grade is not there yet; try again shortly.' },
  CustomerQualifies: { code: 'RULE_VIOLATION', rule: 'REG-1', zh: '符合大客户标准的客户不得驳回。', en: 'A customer that meets the definition is not refused.' },
  CustomerDoesNotQualify: { code: 'RULE_VIOLATION', rule: 'GRD-1', zh: '该客户不符合大客户标准。', en: 'The customer does not meet the definition.' },
  IdentityConflict: { code: 'CONFLICT', zh: '信用代码与来源编号分属两个不同的客户。', en: 'Credit code and source numbers belong to different customers.' },
  CustomerAlreadyFiled: { code: 'CONFLICT', rule: 'REG-1', zh: '该客户已备案,由 {unit} 负责。', en: 'The customer has been filed already; {unit} holds it.' },
  HeadOfficeNotFound: { code: 'NOT_FOUND', zh: '没有此总部客户。', en: 'There is no such head office.' },
  HeadOfficeIsBranch: { code: 'RULE_VIOLATION', rule: 'REG-2', zh: '所填总部本身是分支机构。', en: 'The head office given is a branch itself.' },
  FilingNotFound: { code: 'NOT_FOUND', zh: '没有此备案。', en: 'There is no such filing.' },
  FilingNotReturned: { code: 'CONFLICT', rule: 'REG-1', zh: '该备案未被退回,或其后已重新备案,不能更正。', en: 'The filing was not returned, or its customer was filed again since: it is not corrected.' },
  OrderExhausted: { code: 'RULE_VIOLATION', rule: 'REG-2', zh: '{division} 的客户顺序号已用完。', en: 'The orders of division {division} are exhausted.' },
  BranchExhausted: { code: 'RULE_VIOLATION', rule: 'REG-2', zh: '该客户的分支机构顺序号已用完。', en: 'The branch orders of this head office are exhausted.' },
  LimitOutOfRange: { code: 'BAD_USER_INPUT', zh: 'limit 须在 1 至 10000 之间。', en: 'limit must be 1 to 10,000.' },
  CustomerNotFound: { code: 'NOT_FOUND', zh: '没有此客户。', en: 'There is no such customer.' },
  NotKeyAccount: { code: 'RULE_VIOLATION', rule: 'REG-8', zh: '该客户还不是大客户。', en: 'The customer is not a key account.' },
  NotResponsibleUnit: { code: 'RULE_VIOLATION', rule: 'REG-4', zh: '只有责任单位或市局大客户中心可以安排。', en: 'Only the responsible unit or the city centre may arrange this.' },
  NoTeamForGeneral: { code: 'RULE_VIOLATION', rule: 'REG-8', zh: '一般大客户不设 AB 角。', en: 'A general account has no A and B roles.' },
  SamePersonTwice: { code: 'RULE_VIOLATION', rule: 'REG-8', zh: 'A角和B角须为两人。', en: 'The A and B roles are two different people.' },
  NotAccountManager: { code: 'RULE_VIOLATION', rule: 'REG-8', zh: 'AB 角须为责任单位的客户经理。', en: 'A and B must be account managers of the responsible unit.' },
  AlreadyInUpkeep: { code: 'CONFLICT', rule: 'REG-8', zh: '该客户已转入维护阶段。', en: 'The account is in upkeep already.' },
};
