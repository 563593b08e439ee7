import type { RefusalTable } from '@keyaccount/subgraph-kit';

/** What may be wrong with a new version of the policy. */
export type PolicyFault =
  | 'WeightsNotHundred' | 'CreditBandsNotInOrder' | 'RevenueBandsNotInOrder' | 'ShareBandsNotInOrder' | 'GradeBandsIncomplete'
  | 'ThresholdsWrong' | 'EffectiveDatePassed' | 'EffectiveDateNotAfterLast' | 'SourceMissing' | 'NoteMissing';
/** Every "no" of the policy editor. */
export type PolicyRefusal = PolicyFault | 'PolicyNotFound' | 'PolicyInEffect' | 'PolicyWithdrawn';

export const POLICY_REFUSALS: RefusalTable<PolicyRefusal> = {
  WeightsNotHundred: { code: 'BAD_USER_INPUT', rule: 'GRD-2', zh: '权重须为0至100的整数,合计100%。', en: 'Weights are whole percents that sum to 100.' },
  CreditBandsNotInOrder: { code: 'BAD_USER_INPUT', rule: 'GRD-2', zh: '信用计权重时须列档次:由高到低、大于0且不超过1(至多四位小数)、不重复,分值0至100且随之递减;无记录客户的分值为0至100。', en: 'Where credit has weight its bands stand highest first, above 0 and at most 1 with four places, none twice, with points of 0 to 100 that fall along; who was not observed has 0 to 100.' },
  RevenueBandsNotInOrder: { code: 'BAD_USER_INPUT', rule: 'GRD-3', zh: '收入档次须由高到低、金额大于零、不重复,分值0至100且随之递减。', en: 'Revenue bands stand highest first, above zero, none twice, with points of 0 to 100 that fall along.' },
  ShareBandsNotInOrder: { code: 'BAD_USER_INPUT', rule: 'GRD-4', zh: '比重档次须由高到低、大于0且不超过1(至多八位小数)、不重复,分值0至100且随之递减。', en: 'Share bands stand highest first, above 0 and at most 1 with eight places, none twice, with points of 0 to 100 that fall along.' },
  GradeBandsIncomplete: { code: 'BAD_USER_INPUT', rule: 'GRD-5', zh: '级别须为钻石、黄金、白银、一般各一,分数由高到低(至多两位小数),一般自0分起。', en: 'Each level stands once, diamond first, by falling scores of at most two places, general from 0.' },
  ThresholdsWrong: { code: 'BAD_USER_INPUT', rule: 'GRD-1', zh: '界定标准须有且仅有一项综合标准,各专业至多一项,专业须存在,金额大于零。', en: 'The definition has all lines together once, each known line at most once, and amounts above zero.' },
  EffectiveDatePassed: { code: 'BAD_USER_INPUT', rule: 'GRD-7', zh: '生效日不得早于今日。', en: 'A policy does not begin before today.' },
  EffectiveDateNotAfterLast: { code: 'CONFLICT', rule: 'GRD-7', zh: '生效日须晚于上一版本。', en: 'A policy begins after the last version does.' },
  SourceMissing: { code: 'BAD_USER_INPUT', rule: 'PRV-1', zh: '须注明文件依据,至多500字。', en: 'The document that it rests on is needed, in at most 500 characters.' },
  NoteMissing: { code: 'BAD_USER_INPUT', rule: 'PRV-1', zh: '须写明说明,至多500字。', en: 'A note of at most 500 characters is needed.' },
  PolicyNotFound: { code: 'NOT_FOUND', rule: 'GRD-7', zh: '没有该版本。', en: 'There is no such version.' },
  PolicyInEffect: { code: 'CONFLICT', rule: 'GRD-7', zh: '该版本已经生效,不能撤回。', en: 'The version has taken effect and is not taken back.' },
  PolicyWithdrawn: { code: 'CONFLICT', rule: 'GRD-7', zh: '该版本已经撤回。', en: 'The version has been withdrawn already.' },
};
