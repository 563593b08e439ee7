import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { TeamPlanFault } from './policy/plan';
import type { TeamDecisionFault, TeamWithdrawalFault } from './policy/standing';

/** What teams may be refused for. */
export type TeamRefusal =
  | TeamPlanFault | TeamDecisionFault | TeamWithdrawalFault | 'TeamNotFound' | 'TeamCustomerNotFound' | 'TeamUnitNotFound' | 'MemberUnfit' | 'BiuWithinOneUnit' | 'TeamOver' | 'TeamUndecided'
  | 'TeamChangedMeanwhile' | 'CustomerMerged';

export const TEAM_REFUSALS: RefusalTable<TeamRefusal> = {
  TeamNotFound: { code: 'NOT_FOUND', zh: '没有此团队。', en: 'There is no such team.' },
  TeamCustomerNotFound: { code: 'NOT_FOUND', zh: '没有此客户。', en: 'There is no such customer.' },
  CustomerMerged: { code: 'CONFLICT', rule: 'REG-2', zh: '该客户已并入 {survivor},请以后者办理。', en: 'This customer was merged into {survivor}; name that one.' },
  TeamUnitNotFound: { code: 'NOT_FOUND', zh: '没有此单位。', en: 'There is no such unit.' },
  TeamGoalInvalid: { code: 'BAD_USER_INPUT', rule: 'ORG-4', zh: '团队目标须为 1 至 500 个字符。', en: 'The goal must have 1 to 500 characters.' },
  TeamBelongsElsewhere: { code: 'BAD_USER_INPUT', rule: 'ORG-6', zh: '长期型团队须属一个单位且不针对单个客户;其他团队不属单位。', en: 'A long-term team belongs to a unit and to no customer; the others belong to no unit.' },
  TeamPeriodInvalid: { code: 'BAD_USER_INPUT', rule: 'ORG-4', zh: '起止日期须先起后止,不早于今天;只有长期型团队可不设止期。', en: 'It must end after it begins and not begin in the past; only a long-term team may go on without an end.' },
  TeamMembersInvalid: { code: 'BAD_USER_INPUT', rule: 'ORG-4', zh: '成员不得重复,至多 500 人,组长须且只须一人。', en: 'Members appear once, are 500 at most, and exactly one of them leads.' },
  MemberUnfit: { code: 'RULE_VIOLATION', rule: 'ORG-4', zh: '{staffId} 目前没有可加入该团队的岗位。', en: '{staffId} holds no post today that lets them into this team.' },
  BiuWithinOneUnit: { code: 'RULE_VIOLATION', rule: 'ORG-6', zh: 'BIU团队须跨部门,成员不得同属一个单位。', en: 'A BIU team reaches across departments: its members are of two units or more.' },
  TeamDecided: { code: 'CONFLICT', rule: 'ORG-4', zh: '该团队已有批复。', en: 'The team has been decided already.' },
  TeamWithdrawn: { code: 'CONFLICT', rule: 'ORG-4', zh: '该团队的提请已撤回。', en: 'The proposal was withdrawn.' },
  NotProposer: { code: 'RULE_VIOLATION', rule: 'ORG-4', zh: '只有提出人可以撤回。', en: 'Only who proposed a team withdraws the proposal.' },
  ProposerDecides: { code: 'RULE_VIOLATION', rule: 'ORG-4', zh: '提出人不得自行批准。', en: 'Who proposed a team does not decide it.' },
  TeamReasonMissing: { code: 'BAD_USER_INPUT', rule: 'ORG-4', zh: '须说明理由,1 至 500 个字符。', en: 'A reason of 1 to 500 characters is needed.' },
  TeamPeriodOver: { code: 'RULE_VIOLATION', rule: 'ORG-4', zh: '该团队的期限已过,不能批准。', en: 'The time of the team is over; it is not approved any more.' },
  TeamOver: { code: 'CONFLICT', rule: 'ORG-4', zh: '该团队已结束、已撤回或未获批准。', en: 'The team is over, or was withdrawn or rejected.' },
  TeamUndecided: { code: 'CONFLICT', rule: 'ORG-4', zh: '该团队尚未批复。', en: 'The team has not been decided yet.' },
  TeamChangedMeanwhile: { code: 'CONFLICT', zh: '团队已被他人修改,请刷新后重试。', en: 'Somebody else changed the team meanwhile; read it again and retry.' },
};
