import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { AgreementFault } from './policy/agreements';
import type { FamilyFault } from './policy/family';
import type { FieldFault } from './policy/profile-fields';

/** What the customer's file adds to what the registry may refuse. */
export type ProfileRefusal =
  | Exclude<FieldFault, 'NameInvalid' | 'LineUnknown'> | AgreementFault | Exclude<FamilyFault, 'HeadOfficeIsBranch'>
  | 'NotKeeper' | 'CustomerChanged' | 'ReclassifyReasonMissing' | 'DesignationReasonMissing' | 'FamilyReasonMissing' | 'KeepReasonMissing' | 'ReviewNotFound' | 'ReviewClosed' | 'CustomerHasNoKind' | 'CustomerLapsed' | 'PlaceInvalid' | 'NoteInvalid' | 'AgreementNotFound';

export const PROFILE_REFUSALS: RefusalTable<ProfileRefusal> = {
  SectorInvalid: { code: 'BAD_USER_INPUT', zh: '行业须为 1 至 50 个字符。', en: 'The sector must have 1 to 50 characters.' },
  AddressInvalid: { code: 'BAD_USER_INPUT', zh: '地址须为 1 至 200 个字符。', en: 'The address must have 1 to 200 characters.' },
  PostcodeInvalid: { code: 'BAD_USER_INPUT', zh: '邮政编码须为 6 位数字。', en: 'The postcode must have 6 digits.' },
  SocialInfluenceInvalid: { code: 'BAD_USER_INPUT', zh: '社会影响须为 1 至 1000 个字符。', en: 'The social influence must have 1 to 1,000 characters.' },
  ContactInvalid: { code: 'BAD_USER_INPUT', zh: '联系人须有 1 至 50 个字符的姓名和有效的电话号码。', en: 'A contact needs a name of 1 to 50 characters and a telephone number.' },
  TooManyContacts: { code: 'BAD_USER_INPUT', zh: '联系人不得超过 20 人。', en: 'There may be at most 20 contacts.' },
  DayInFuture: { code: 'BAD_USER_INPUT', zh: '日期不得晚于今天。', en: 'The day must not be later than today.' },
  AgreementEnded: { code: 'CONFLICT', zh: '该协议已终止。', en: 'The agreement has ended already.' },
  EndsBeforeSigned: { code: 'BAD_USER_INPUT', zh: '终止日期不得早于签订日期。', en: 'An agreement does not end before it was signed.' },
  NotKeeper: { code: 'RULE_VIOLATION', rule: 'REG-15', zh: '只有责任单位(负责人、A角、B角)或市局大客户中心可以维护客户资料。', en: 'Only the responsible unit (its head, the A and B roles) or the city centre keeps the file.' },
  CustomerChanged: { code: 'CONFLICT', zh: '客户资料已被他人修改,请刷新后重试。', en: 'Somebody else changed the customer meanwhile; read it again and retry.' },
  ReclassifyReasonMissing: { code: 'BAD_USER_INPUT', rule: 'REG-3', zh: '人工调整须说明理由,1 至 500 个字符。', en: 'A change by hand needs a reason of 1 to 500 characters.' },
  DesignationReasonMissing: { code: 'BAD_USER_INPUT', rule: 'GRD-1', zh: '指定政策性客户须说明理由,1 至 500 个字符。', en: 'A designation needs a reason of 1 to 500 characters.' },
  FamilyReasonMissing: { code: 'BAD_USER_INPUT', rule: 'REG-9', zh: '调整总部须说明理由,1 至 500 个字符。', en: 'A change of the family needs a reason of 1 to 500 characters.' },
  KeepReasonMissing: { code: 'BAD_USER_INPUT', rule: 'REG-1', zh: '保留大客户须说明理由,1 至 500 个字符。', en: 'To keep a key account needs a reason of 1 to 500 characters.' },
  ReviewNotFound: { code: 'NOT_FOUND', zh: '没有此资格复核。', en: 'There is no such review.' },
  ReviewClosed: { code: 'CONFLICT', rule: 'REG-1', zh: '该资格复核已处理。', en: 'The review waits no more.' },
  HeadOfficeIsSelf: { code: 'BAD_USER_INPUT', rule: 'REG-9', zh: '客户不能是自己的总部。', en: 'A customer is not its own head office.' },
  HasBranches: { code: 'RULE_VIOLATION', rule: 'REG-9', zh: '该客户本身有分支机构,不能归入另一总部。', en: 'The customer has branches itself and cannot be one.' },
  FamilyLapsed: { code: 'RULE_VIOLATION', rule: 'REG-9', zh: '已不再是大客户的客户不能归入总部,也不能作为总部。', en: 'A customer that lapsed joins no family.' },
  CustomerHasNoKind: { code: 'RULE_VIOLATION', rule: 'REG-1', zh: '尚未备案的客户没有客户性质和主要专业。', en: 'A customer that was not filed has no kind or main line.' },
  CustomerLapsed: { code: 'RULE_VIOLATION', rule: 'REG-1', zh: '该客户已不再是大客户。', en: 'The customer is no longer a key account.' },
  PlaceInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-7', zh: '签订地点须为 1 至 100 个字符。', en: 'The place of signing must have 1 to 100 characters.' },
  NoteInvalid: { code: 'BAD_USER_INPUT', zh: '服务记录须为 1 至 1000 个字符。', en: 'A service record must have 1 to 1,000 characters.' },
  AgreementNotFound: { code: 'NOT_FOUND', zh: '没有此协议。', en: 'There is no such agreement.' },
};
