import type { GradeLevel, Kind, Line } from '@keyaccount/contracts';
import type { Target } from './responsibility-matrix';

type Name = { readonly zh: string; readonly en: string };

/** What the bureau calls things, in sentences for people. */
export const KIND_NAMES: Readonly<Record<Kind, Name>> = {
  COMPREHENSIVE: { zh: '综合', en: 'comprehensive' }, REGIONAL: { zh: '区域', en: 'regional' }, PROFESSIONAL: { zh: '专业', en: 'professional' },
};

export const GRADE_NAMES: Readonly<Record<GradeLevel, Name>> = {
  DIAMOND: { zh: '钻石', en: 'diamond' }, GOLD: { zh: '黄金', en: 'gold' }, SILVER: { zh: '白银', en: 'silver' }, GENERAL: { zh: '一般', en: 'general' },
};

export const LINE_NAMES: Readonly<Record<Line, Name>> = {
  savings: { zh: '储汇', en: 'savings and remittance' }, billing: { zh: '帐单', en: 'billing' }, letters: { zh: '函件', en: 'letters' },
  philately: { zh: '集邮', en: 'philately' }, express: { zh: '特快', en: 'express' }, logistics: { zh: '物流', en: 'logistics' },
  parcels: { zh: '包件', en: 'parcels' }, newspapers: { zh: '报刊', en: 'newspapers' },
};

export const TARGET_NAMES: Readonly<Record<Target, Name>> = {
  PROVINCE: { zh: '省局大客户中心', en: 'provincial centre' },
  CITY: { zh: '市局大客户中心', en: 'city centre' },
  COUNTY: { zh: '属地县、区(分)局大客户中心', en: 'county or district centre of its territory' },
  BUREAU: { zh: '主要专业的专业局', en: 'professional bureau of its main line' },
  SUB_BRANCH: { zh: '属地支局', en: 'sub-branch of its territory' },
  WORK_TEAM: { zh: '主要专业的班组,没有班组的由属地支局', en: "work team of the line's bureau, or the sub-branch of its territory where there is none" },
};
