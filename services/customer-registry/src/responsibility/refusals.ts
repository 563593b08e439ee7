import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { MatrixFault } from './policy/matrix-version';
import type { PlannedFault } from './policy/planned-fault';

/** What may be refused about who is responsible. */
export type ResponsibilityRefusal =
  | MatrixFault | PlannedFault | 'MatrixDayTaken' | 'DecisionReasonInvalid' | 'PeriodInPast' | 'PeriodEmpty' | 'UnitUnknown'
  | 'OverrideOverlaps' | 'OverrideNotFound' | 'OverrideOver' | 'DesignationOverlaps' | 'DesignationNotFound' | 'DesignationOver' | 'DayNotReached';

export const RESPONSIBILITY_REFUSALS: RefusalTable<ResponsibilityRefusal> = {
  MatrixIncomplete: { code: 'BAD_USER_INPUT', rule: 'REG-3', zh: '责任矩阵须对每一类别、每一级别各规定一次,共十二格。', en: 'A matrix names each of its twelve cells once.' },
  MatrixTargetUnfit: { code: 'RULE_VIOLATION', rule: 'REG-3', zh: '只有专业客户可由专业局或班组负责。', en: 'Only professional accounts can belong to a bureau or work team.' },
  MatrixInPast: { code: 'BAD_USER_INPUT', rule: 'REG-3', zh: '责任矩阵不得自过去的日期起施行。', en: 'A matrix begins today or later.' },
  MatrixDayTaken: { code: 'CONFLICT', rule: 'REG-3', zh: '已有自该日起施行的责任矩阵。', en: 'There is a matrix from this day already.' },
  DecisionReasonInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-7', zh: '须说明理由,不超过 500 个字符。', en: 'A reason of 1 to 500 characters is needed.' },
  PeriodInPast: { code: 'BAD_USER_INPUT', rule: 'REG-7', zh: '不得自过去的日期起生效。', en: 'It begins today or later.' },
  PeriodEmpty: { code: 'BAD_USER_INPUT', rule: 'REG-7', zh: '终止日期须在起始日期之后。', en: 'It must end after it begins.' },
  UnitUnknown: { code: 'NOT_FOUND', rule: 'REG-7', zh: '没有此单位。', en: 'There is no such unit.' },
  UnitTwice: { code: 'BAD_USER_INPUT', rule: 'REG-3', zh: '同一单位只能列一次。', en: 'A unit is named once.' },
  DivisionPrefixMalformed: { code: 'BAD_USER_INPUT', rule: 'REG-3', zh: '行政区划前缀须为 2、4、6 或 9 位数字。', en: 'A division prefix has 2, 4, 6 or 9 digits.' },
  CellTwice: { code: 'BAD_USER_INPUT', rule: 'REG-3', zh: '责任矩阵的同一格只能列一次。', en: 'A cell of the matrix is named once.' },
  OverrideOverlaps: { code: 'CONFLICT', rule: 'REG-7', zh: '该客户在此期间已另有指定。', en: 'Another override of this customer holds in that time.' },
  OverrideNotFound: { code: 'NOT_FOUND', zh: '没有此项指定。', en: 'There is no such override.' },
  OverrideOver: { code: 'CONFLICT', rule: 'REG-7', zh: '该项指定已终止。', en: 'The override is over.' },
  DesignationOverlaps: { code: 'CONFLICT', rule: 'REG-14', zh: '该客户在此期间已是战略客户。', en: 'The customer is strategic in that time already.' },
  DesignationNotFound: { code: 'NOT_FOUND', zh: '没有此项战略客户认定。', en: 'There is no such designation.' },
  DesignationOver: { code: 'CONFLICT', rule: 'REG-14', zh: '该项战略客户认定已终止。', en: 'The designation is over.' },
  DayNotReached: { code: 'BAD_USER_INPUT', zh: '该日尚未到来。', en: 'That day has not come yet.' },
};
