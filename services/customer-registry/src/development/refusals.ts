import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { PartFault } from './policy/family-plan';
import type { PriorityFault, SegmentationFault, SurveyedFault } from './policy/narrowing';
import type { CatalogueFault } from './policy/offer';
import type { SectorFault } from './policy/sector';
import type { StepFault } from './policy/steps';
import type { TermsFault } from './policy/terms';

/** What may be refused about surveys, developments and offers. */
export type DevelopmentRefusal =
  | StepFault | SectorFault | SurveyedFault | SegmentationFault | PriorityFault | PartFault | TermsFault | CatalogueFault
  | 'SectorNameInvalid' | 'SurveyAlreadyOpen' | 'SurveyNotFound' | 'SurveyClosed' | 'NotStepOwner' | 'StepResultInvalid' | 'DevelopmentRunning' | 'BranchUnderPlan'
  | 'DevelopmentNotFound' | 'DevelopmentEnded' | 'PlanMissing' | 'PlanChanged' | 'StepsNotDone' | 'NothingToOffer' | 'TermsDayTaken' | 'CatalogueDayTaken' | 'SettingReasonInvalid';

export const DEVELOPMENT_REFUSALS: RefusalTable<DevelopmentRefusal> = {
  SectorNameInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '行业名称须为 1 至 100 个字符。', en: 'The sector must have 1 to 100 characters.' },
  SectorNotInTable: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '大客户分类排序表中没有此行业。', en: 'The classification table has no such sector.' },
  EnterpriseOfOtherSector: { code: 'RULE_VIOLATION', rule: 'REG-10', zh: '所选企业不属于该行业。', en: 'An enterprise is of another sector.' },
  TooFewEnterprises: { code: 'RULE_VIOLATION', rule: 'REG-10', zh: '市场调查须选择一个行业的多个企业。', en: 'A survey takes several enterprises of a sector.' },
  TooManyEnterprises: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '一次市场调查至多 200 个企业。', en: 'A survey takes 200 enterprises at most.' },
  EnterpriseTwice: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '同一企业重复填写。', en: 'An enterprise is named twice.' },
  SurveyAlreadyOpen: { code: 'CONFLICT', rule: 'REG-10', zh: '本单位对该行业的市场调查尚未结束。', en: 'A survey of this sector by your unit is still going on.' },
  SurveyNotFound: { code: 'NOT_FOUND', zh: '没有此项市场调查。', en: 'There is no such survey.' },
  SurveyClosed: { code: 'CONFLICT', rule: 'REG-10', zh: '该行业不开发,调查已结束。', en: 'The sector is not developed; the survey is closed.' },
  StepOutOfOrder: { code: 'RULE_VIOLATION', rule: 'REG-10', zh: '上一步骤尚未完成。', en: 'The step before this one is not done yet.' },
  StepAlreadyDone: { code: 'CONFLICT', rule: 'REG-10', zh: '该步骤已完成。', en: 'The step is done already.' },
  NotStepOwner: { code: 'RULE_VIOLATION', rule: 'REG-10', zh: '该步骤由{unit}的{ownerZh}负责。', en: 'The step belongs to the {owner} of {unit}.' },
  StepResultInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '须填写结果,1 至 2000 个字符。', en: 'A result of 1 to 2,000 characters is needed.' },
  SegmentNameInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '细分市场名称须为 1 至 50 个字符。', en: 'A segment’s name must have 1 to 50 characters.' },
  SegmentTwice: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '细分市场名称重复。', en: 'A segment is named twice.' },
  EnterpriseNotSurveyed: { code: 'RULE_VIOLATION', rule: 'REG-10', zh: '只能在已调查的企业中选择。', en: 'Only enterprises that were surveyed can be chosen.' },
  EnterpriseWithoutSegment: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '每个已调查的企业须归入一个细分市场。', en: 'Each surveyed enterprise belongs to a segment.' },
  DevelopmentRunning: { code: 'CONFLICT', rule: 'REG-10', zh: '该客户的开发正在进行。', en: 'The customer is being developed already.' },
  BranchUnderPlan: { code: 'RULE_VIOLATION', rule: 'REG-9', zh: '该客户的总部正由市局大客户中心牵头开发,分支机构按其方案服务。', en: 'The head office is being developed under the city centre’s lead; the branch goes by that plan.' },
  DevelopmentNotFound: { code: 'NOT_FOUND', zh: '没有此项客户开发。', en: 'There is no such development.' },
  DevelopmentEnded: { code: 'CONFLICT', rule: 'REG-10', zh: '该项客户开发已结束。', en: 'The development has ended.' },
  PlanMissing: { code: 'RULE_VIOLATION', rule: 'REG-10', zh: '尚未制订营销方案。', en: 'There is no marketing plan yet.' },
  PlanChanged: { code: 'CONFLICT', rule: 'REG-9', zh: '营销方案已被修改,请重新读取。', en: 'The plan has been changed meanwhile; read it again.' },
  BranchNotOfFamily: { code: 'RULE_VIOLATION', rule: 'REG-9', zh: '所填客户不是该总部的分支机构。', en: 'A customer is named that is no branch of this head office.' },
  BranchTwice: { code: 'BAD_USER_INPUT', rule: 'REG-9', zh: '同一分支机构重复填写。', en: 'A branch is named twice.' },
  BranchTasksMissing: { code: 'RULE_VIOLATION', rule: 'REG-9', zh: '营销方案须写明各分支机构的任务。', en: 'The plan must say what is to be done for every branch.' },
  StepsNotDone: { code: 'RULE_VIOLATION', rule: 'REG-10', zh: '六个步骤尚未全部完成。', en: 'Not all of the six steps are done.' },
  NothingToOffer: { code: 'RULE_VIOLATION', rule: 'REG-11', zh: '没有符合该需求、成本和质量要求的业务。', en: 'No service meets this need within the cost and quality.' },
  TermsIncomplete: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '须对六个步骤各规定一次。', en: 'Each of the six steps must be named once.' },
  TermDaysInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '期限须为 1 至 365 天。', en: 'A step has 1 to 365 days.' },
  TermLeadFixed: { code: 'RULE_VIOLATION', rule: 'REG-10', zh: '调查和拓展由客户经理负责,营销方案由总监或主任负责。', en: 'The account manager surveys and expands; the head answers for the plan.' },
  TermsInPast: { code: 'BAD_USER_INPUT', rule: 'REG-10', zh: '不得自过去的日期起施行。', en: 'The setting begins today or later.' },
  TermsDayTaken: { code: 'CONFLICT', rule: 'REG-10', zh: '已有自该日起施行的规定。', en: 'There is a setting from this day already.' },
  CatalogueEmpty: { code: 'BAD_USER_INPUT', rule: 'REG-11', zh: '业务目录须有 1 至 200 项业务。', en: 'A catalogue has 1 to 200 services.' },
  ServiceInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-11', zh: '业务的代码、名称、需求、利润率、成本或时限有误。', en: 'Code, name, needs, margin rate, cost or days of a service are not valid.' },
  ServiceTwice: { code: 'BAD_USER_INPUT', rule: 'REG-11', zh: '业务代码重复。', en: 'A service is named twice.' },
  CatalogueInPast: { code: 'BAD_USER_INPUT', rule: 'REG-11', zh: '业务目录不得自过去的日期起施行。', en: 'A catalogue begins today or later.' },
  CatalogueDayTaken: { code: 'CONFLICT', rule: 'REG-11', zh: '已有自该日起施行的业务目录。', en: 'There is a catalogue from this day already.' },
  SettingReasonInvalid: { code: 'BAD_USER_INPUT', zh: '须说明理由,不超过 500 个字符。', en: 'A reason of 1 to 500 characters is needed.' },
};
