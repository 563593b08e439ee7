import type { RefusalTable } from '@keyaccount/subgraph-kit';

/** Every "no" of special listings. */
export type ListingRefusal =
  | 'CustomerNotFound' | 'CustomerMerged' | 'ListingNotFound' | 'CustomerNotGraded' | 'AlreadyDiamond' | 'ListingExists' | 'ListingAlreadyDecided' | 'ListingEnded'
  | 'ReasonMissing' | 'ApprovalReferenceMissing' | 'ValidityNotAfterToday' | 'LapseInFuture';

export const LISTING_REFUSALS: RefusalTable<ListingRefusal> = {
  CustomerNotFound: { code: 'NOT_FOUND', rule: 'GRD-6', zh: '没有该客户。', en: 'There is no such customer.' },
  CustomerMerged: { code: 'CONFLICT', rule: 'REG-2', zh: '该客户已并入 {survivor},请以后者办理。', en: 'This customer was merged into {survivor}; name that one.' },
  ListingNotFound: { code: 'NOT_FOUND', rule: 'GRD-6', zh: '没有该特批。', en: 'There is no such special listing.' },
  CustomerNotGraded: { code: 'RULE_VIOLATION', rule: 'GRD-6', zh: '该客户尚未建档定级,不能特批。', en: 'The customer holds no grade yet.' },
  AlreadyDiamond: { code: 'RULE_VIOLATION', rule: 'GRD-6', zh: '该客户按得分已是钻石客户,无须特批。', en: 'The customer is a diamond by its score already.' },
  ListingExists: { code: 'CONFLICT', rule: 'GRD-6', zh: '该客户已有待批或有效的特批。', en: 'A listing of this customer is requested or holds already.' },
  ListingAlreadyDecided: { code: 'CONFLICT', rule: 'PRV-2', zh: '该特批已有决定。', en: 'The listing has been decided already.' },
  ListingEnded: { code: 'CONFLICT', rule: 'GRD-6', zh: '该特批已经终结。', en: 'The listing has ended already.' },
  ReasonMissing: { code: 'BAD_USER_INPUT', rule: 'GRD-6', zh: '须写明理由,至多500字。', en: 'A reason of at most 500 characters is needed.' },
  ApprovalReferenceMissing: { code: 'BAD_USER_INPUT', rule: 'GRD-6', zh: '批准须有省中心批文号,至多100字。', en: 'An approval needs its reference, of at most 100 characters.' },
  ValidityNotAfterToday: { code: 'BAD_USER_INPUT', rule: 'GRD-6', zh: '有效期须晚于今日。', en: 'The validity must end after today.' },
  LapseInFuture: { code: 'BAD_USER_INPUT', rule: 'GRD-6', zh: '不能按将来的日期终止特批。', en: 'Listings do not lapse by a day to come.' },
};
