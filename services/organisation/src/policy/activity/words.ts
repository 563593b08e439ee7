import type { GradeLevel, Kind, Line, PostKind, TeamKind, TeamPhase } from '@keyaccount/contracts';
import type { Sentence } from './entry';

/** The bureau's words for the values of events. */
export const GRADE: Readonly<Record<GradeLevel, Sentence>> = {
  DIAMOND: { zh: '钻石', en: 'diamond' }, GOLD: { zh: '黄金', en: 'gold' }, SILVER: { zh: '白银', en: 'silver' }, GENERAL: { zh: '一般', en: 'general' },
};
export const KIND: Readonly<Record<Kind, Sentence>> = {
  COMPREHENSIVE: { zh: '综合', en: 'comprehensive' }, REGIONAL: { zh: '区域', en: 'regional' }, PROFESSIONAL: { zh: '专业', en: 'professional' },
};
export const POST: Readonly<Record<PostKind, Sentence>> = {
  PROVINCIAL_OFFICER: { zh: '省中心专员', en: 'provincial officer' }, DIRECTOR: { zh: '总监', en: 'director' },
  DEPUTY_DIRECTOR: { zh: '副总监', en: 'deputy director' }, PLANNING_MANAGER: { zh: '策划经理', en: 'planning manager' },
  ACCOUNT_MANAGER: { zh: '大客户经理', en: 'account manager' }, INFORMATION_SUPERVISOR: { zh: '信息主管', en: 'information supervisor' },
  HEAD: { zh: '主任', en: 'head' }, ADMINISTRATOR: { zh: '系统管理员', en: 'administrator' },
  BUREAU_LEADER: { zh: '分管领导', en: 'leader for the city bureau' },
};
export const PHASE: Readonly<Record<TeamPhase, Sentence>> = {
  DEVELOPMENT: { zh: '开发期,A角主导', en: 'development, A leads' }, UPKEEP: { zh: '维护期,B角主导', en: 'upkeep, B leads' },
};
export const TEAM_KIND: Readonly<Record<TeamKind, Sentence>> = {
  LONG_TERM: { zh: '长期型', en: 'long-term' }, STAGE: { zh: '阶段型', en: 'stage' }, BIU: { zh: 'BIU', en: 'BIU' },
};
export const CASE_KIND: Readonly<Record<'COMPLAINT' | 'SUGGESTION', Sentence>> = {
  COMPLAINT: { zh: '投诉', en: 'complaint' }, SUGGESTION: { zh: '建议', en: 'suggestion' },
};
export const SEVERITY: Readonly<Record<'URGENT' | 'NORMAL' | 'MINOR', Sentence>> = {
  URGENT: { zh: '紧急', en: 'urgent' }, NORMAL: { zh: '普通', en: 'normal' }, MINOR: { zh: '轻微', en: 'minor' },
};
export const LINE: Readonly<Record<Line, Sentence>> = {
  savings: { zh: '储汇', en: 'savings and remittance' }, billing: { zh: '帐单', en: 'billing' }, letters: { zh: '函件', en: 'letters' },
  philately: { zh: '集邮', en: 'philately' }, express: { zh: '特快', en: 'express' }, logistics: { zh: '物流', en: 'logistics' },
  parcels: { zh: '包件', en: 'parcels' }, newspapers: { zh: '报刊', en: 'newspapers' },
};
export const CLAIM_END: Readonly<Record<'EXPIRED' | 'WITHDRAWN' | 'OVERRULED' | 'GAVE_WAY', Sentence>> = {
  EXPIRED: { zh: '到期失效', en: 'expired' }, WITHDRAWN: { zh: '已撤回', en: 'was withdrawn' }, OVERRULED: { zh: '经裁决终止', en: 'was ended by a ruling' },
  GAVE_WAY: { zh: '让位于登记在先者,转为排队', en: 'gave way to an earlier one and queues' },
};
export const CREDIT: Readonly<Record<`${'PAYMENT' | 'CONTRACT'}_${'KEPT' | 'BROKEN'}`, Sentence>> = {
  PAYMENT_KEPT: { zh: '按时付款', en: 'paid on time' }, PAYMENT_BROKEN: { zh: '逾期付款', en: 'paid late' },
  CONTRACT_KEPT: { zh: '履行合同', en: 'kept the contract' }, CONTRACT_BROKEN: { zh: '未履行合同', en: 'did not keep the contract' },
};
/** "1 customer", "2 customers". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
