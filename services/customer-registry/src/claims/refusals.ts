import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { RulingRefusal, WithdrawalRefusal } from './policy/ruling';

/** What registrations, declarations and disputes may be refused for. */
export type ClaimRefusal =
  | 'NotYourUnit' | 'SubjectUnclear' | 'SubjectAmbiguous' | 'AlreadyRegistered' | 'BeyondOwnLine' | 'DeclarationNeeded' | 'RegistrationNotFound' | 'RegistrationNotActive'
  | 'RegistrationNotQueued' | 'RegistrationEnded' | 'AlreadyExtended' | 'NoRecentActivity' | 'TextInvalid' | 'ActivityOutOfTime' | 'DateInFuture'
  | 'NoOtherUnit' | 'PeriodInvalid' | 'AlreadyDeclared' | 'DeclarationNotFound' | 'NotHeardUnit' | 'DeclarationDecided' | 'HeardAlready' | 'NotHeardYet' | 'DeclarationPeriodOver' | 'DecisionReasonMissing'
  | RulingRefusal | WithdrawalRefusal | 'NothingToDispute' | 'NoHigherCentre' | 'DisputeOpen' | 'DisputeNotFound';

export const CLAIM_REFUSALS: RefusalTable<ClaimRefusal> = {
  NotYourUnit: { code: 'RULE_VIOLATION', rule: 'REG-5', zh: '只能代表您任职的单位办理。', en: 'You act only for a unit in which you hold a post.' },
  SubjectUnclear: { code: 'BAD_USER_INPUT', zh: '请填写客户 id,或客户名称与区划,二者择一。', en: 'Give either the customer’s id, or its name and division.' },
  SubjectAmbiguous: { code: 'CONFLICT', zh: '该地有多个同名客户,请填写统一社会信用代码。', en: 'Several customers there have this name; give the credit code.' },
  AlreadyRegistered: { code: 'CONFLICT', rule: 'REG-5', zh: '本单位已登记该客户的此项专业。', en: 'Your unit has registered this customer in this line already.' },
  BeyondOwnLine: { code: 'RULE_VIOLATION', rule: 'REG-13', zh: '专业局只开发本专业;综合业务由市局大客户中心牵头组织。', en: 'A professional bureau develops its own line; comprehensive business is led and organised by the city centre.' },
  DeclarationNeeded: { code: 'RULE_VIOLATION', rule: 'REG-4', zh: '该客户由 {unit} 负责,营销须先申报并获批准。', en: '{unit} is responsible for the customer; marketing to it needs an approved declaration.' },
  RegistrationNotFound: { code: 'NOT_FOUND', zh: '没有此登记。', en: 'There is no such registration.' },
  RegistrationNotActive: { code: 'CONFLICT', rule: 'REG-5', zh: '该登记不在有效期内。', en: 'The registration is not in force.' },
  RegistrationNotQueued: { code: 'CONFLICT', rule: 'REG-5', zh: '该登记不在排队中。', en: 'The registration is not queued.' },
  RegistrationEnded: { code: 'CONFLICT', rule: 'REG-5', zh: '该登记已终止。', en: 'The registration has ended.' },
  AlreadyExtended: { code: 'RULE_VIOLATION', rule: 'REG-5', zh: '登记只能延期一次。', en: 'A registration is extended once only.' },
  NoRecentActivity: { code: 'RULE_VIOLATION', rule: 'REG-5', zh: '近期没有走访记录,不能延期。', en: 'Without recent activity on record there is no extension.' },
  TextInvalid: { code: 'BAD_USER_INPUT', zh: '文字须为 1 至 2000 个字符。', en: 'The text must have 1 to 2,000 characters.' },
  ActivityOutOfTime: { code: 'BAD_USER_INPUT', rule: 'REG-5', zh: '活动时间须在登记之后、当前时间之前。', en: 'The activity must lie between the registration and now.' },
  DateInFuture: { code: 'BAD_USER_INPUT', zh: '日期不得晚于今天。', en: 'The day must not be later than today.' },
  NoOtherUnit: { code: 'RULE_VIOLATION', rule: 'REG-6', zh: '该客户没有其他单位负责,无须申报。', en: 'No other unit is responsible for the customer; no declaration is needed.' },
  PeriodInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-6', zh: '期间须先起后止,且尚未结束。', en: 'The period must end after it begins, and must not be over.' },
  AlreadyDeclared: { code: 'CONFLICT', rule: 'REG-6', zh: '本单位的同项申报尚待决定。', en: 'A declaration of your unit for this line still waits for its decision.' },
  DeclarationNotFound: { code: 'NOT_FOUND', zh: '没有此申报。', en: 'There is no such declaration.' },
  NotHeardUnit: { code: 'RULE_VIOLATION', rule: 'REG-6', zh: '只有现任责任单位可以提出意见。', en: 'Only the unit that is responsible now is heard.' },
  DeclarationDecided: { code: 'CONFLICT', rule: 'REG-6', zh: '该申报已有结论。', en: 'The declaration has been settled already.' },
  HeardAlready: { code: 'CONFLICT', rule: 'REG-6', zh: '责任单位已提出意见。', en: 'The responsible unit has been heard already.' },
  NotHeardYet: { code: 'RULE_VIOLATION', rule: 'REG-6', zh: '责任单位尚未提出意见,且期限未到。', en: 'The responsible unit has not been heard yet, and its time is not over.' },
  DeclarationPeriodOver: { code: 'CONFLICT', rule: 'REG-6', zh: '申报的期间已过,不能再批准。', en: 'The period that was declared is over; it cannot be approved any more.' },
  DecisionReasonMissing: { code: 'BAD_USER_INPUT', rule: 'REG-6', zh: '不予批准须说明理由。', en: 'A rejection needs a reason.' },
  NothingToDispute: { code: 'RULE_VIOLATION', rule: 'REG-7', zh: '没有其他单位与本单位的登记相冲突。', en: 'No other unit stands against this registration.' },
  NoHigherCentre: { code: 'RULE_VIOLATION', rule: 'REG-7', zh: '双方之上没有共同的上级大客户中心。', en: 'No key-account centre stands above both units.' },
  DisputeOpen: { code: 'CONFLICT', rule: 'REG-7', zh: '双方就该客户已有争议待裁决。', en: 'A dispute of the two units over this customer is open already.' },
  DisputeNotFound: { code: 'NOT_FOUND', zh: '没有此争议。', en: 'There is no such dispute.' },
  DisputeRuled: { code: 'CONFLICT', rule: 'REG-7', zh: '该争议已裁决。', en: 'The dispute has been ruled already.' },
  DisputeWithdrawn: { code: 'CONFLICT', rule: 'REG-7', zh: '该争议已撤回。', en: 'The dispute has been withdrawn already.' },
  NotClaimant: { code: 'RULE_VIOLATION', rule: 'REG-7', zh: '争议只能由提出单位 {unit} 撤回。', en: 'Only {unit}, which opened the dispute, may withdraw it.' },
  NotRulingCentre: { code: 'RULE_VIOLATION', rule: 'REG-7', zh: '该争议由 {unit} 裁决,当事单位人员不得裁决。', en: '{unit} rules on this dispute, and nobody of a party.' },
  NotAParty: { code: 'RULE_VIOLATION', rule: 'REG-7', zh: '须为争议的一方。', en: 'It must be a party to the dispute.' },
  BothSidesNotHeard: { code: 'RULE_VIOLATION', rule: 'REG-7', zh: '尚未听取双方陈述,且期限未到。', en: 'Both sides have not been heard yet, and the time for it is not over.' },
};
