import type { Line } from '@keyaccount/contracts';

export type LineEntry = { readonly line: Line; readonly name: string; readonly spellings: readonly string[] };

/** The plan's eight lines with the spellings that files of business systems use (LED-1). */
export const PLAN_LINES: readonly LineEntry[] = [
  { line: 'savings', name: '储汇', spellings: ['储汇', '储蓄汇兑', '储蓄'] },
  { line: 'billing', name: '帐单', spellings: ['帐单', '账单'] },
  { line: 'letters', name: '函件', spellings: ['函件', '信函'] },
  { line: 'philately', name: '集邮', spellings: ['集邮'] },
  { line: 'express', name: '特快', spellings: ['特快', '速递', 'EMS'] },
  { line: 'logistics', name: '物流', spellings: ['物流'] },
  { line: 'parcels', name: '包件', spellings: ['包件', '包裹'] },
  { line: 'newspapers', name: '报刊', spellings: ['报刊', '报刊发行'] },
];

/** How a spelling is compared: full-width forms, case and outer spaces do not count. */
export const spellingKey = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
