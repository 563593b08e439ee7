import type { RefusalTable } from '@keyaccount/subgraph-kit';

/** What registrations, declarations and disputes may be refused for. */
export type ClaimRefusal =
  | 'NotYourUnit' | 'SubjectUnclear' | 'SubjectAmbiguous' | 'AlreadyRegistered' | 'DeclarationNeeded' | 'RegistrationNotFound' | 'RegistrationNotActive'
  | 'RegistrationNotQueued' | 'RegistrationEnded' | 'AlreadyExtended' | 'NoRecentActivity' | 'TextInvalid' | 'ActivityOutOfTime' | 'DateInFuture';

export const CLAIM_REFUSALS: RefusalTable<ClaimRefusal> = {
  NotYourUnit: { code: 'RULE_VIOLATION', rule: 'REG-5', zh: '只能代表您任职的单位办理。', en: 'You act only for a unit in which you hold a post.' },
  SubjectUnclear: { code: 'BAD_USER_INPUT', zh: '请填写客户 id,或客户名称与区划,二者择一。', en: 'Give either the customer’s id, or its name and division.' },
  SubjectAmbiguous: { code: 'CONFLICT', zh: '该地有多个同名客户,请填写统一社会信用代码。', en: 'Several customers there have this name; give the credit code.' },
  AlreadyRegistered: { code: 'CONFLICT', rule: 'REG-5', zh: '本单位已登记该客户的此项专业。', en: 'Your unit has registered this customer in this line already.' },
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
};
