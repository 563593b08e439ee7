import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { Correction, ObservationFault } from './policy/observation';

/** Every "no" of observations of credit. */
export type CreditRefusal = ObservationFault | Correction | 'CustomerNotFound' | 'CustomerMerged' | 'NotKeyAccount' | 'NotResponsibleUnit';

export const CREDIT_REFUSALS: RefusalTable<CreditRefusal> = {
  CustomerNotFound: { code: 'NOT_FOUND', rule: 'GRD-2', zh: '没有该客户。', en: 'There is no such customer.' },
  CustomerMerged: { code: 'CONFLICT', rule: 'REG-2', zh: '该客户已并入 {survivor},请以后者办理。', en: 'This customer was merged into {survivor}; name that one.' },
  NotKeyAccount: { code: 'RULE_VIOLATION', rule: 'GRD-2', zh: '该客户不是大客户,不记信用。', en: 'Credit is recorded of key accounts.' },
  NotResponsibleUnit: { code: 'RULE_VIOLATION', rule: 'GRD-2', zh: '信用由责任单位或市局大客户中心记录。', en: 'The responsible unit or the city centre records credit.' },
  CreditMonthInFuture: { code: 'BAD_USER_INPUT', rule: 'GRD-2', zh: '月份不得晚于本月。', en: 'The month has not begun yet.' },
  DaysLateWrong: { code: 'BAD_USER_INPUT', rule: 'GRD-2', zh: '逾期天数仅用于逾期付款,须为1至3650天。', en: 'Days late are those of a late payment, 1 to 3,650.' },
  CreditNoteMissing: { code: 'BAD_USER_INPUT', rule: 'GRD-2', zh: '须写明情况,至多500字。', en: 'A note of at most 500 characters is needed.' },
  CreditSourceMissing: { code: 'BAD_USER_INPUT', rule: 'GRD-2', zh: '须注明来源,至多100字。', en: 'The source is needed, in at most 100 characters.' },
  ObservationExists: { code: 'CONFLICT', rule: 'GRD-2', zh: '该月已有此项记录;更正须指明原记录。', en: 'This was observed of that month already; a correction names what it supersedes.' },
  ObservationSuperseded: { code: 'CONFLICT', rule: 'GRD-2', zh: '所更正的记录不是现行记录,请刷新后重试。', en: 'What is to be superseded holds no more; read it again and retry.' },
  ObservationNotFound: { code: 'NOT_FOUND', rule: 'GRD-2', zh: '该月没有此项记录可更正。', en: 'There is no such observation of that month.' },
};
