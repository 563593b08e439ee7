import type { Line } from '@keyaccount/contracts';

/** How the bureau's systems write a line: the plan's word, its variants, the English id. */
export const SPELLINGS: Readonly<Record<Line, readonly string[]>> = {
  savings: ['储汇', 'savings'],
  billing: ['帐单', '账单', 'billing'],
  letters: ['函件', 'letters'],
  philately: ['集邮', 'philately'],
  express: ['特快', '速递', 'EMS', 'express'],
  logistics: ['物流', 'logistics'],
  parcels: ['包件', '包裹', 'parcels'],
  newspapers: ['报刊', '报刊发行', 'newspapers'],
};

/** The professional bureau of each line. */
export const BUREAU_OF_LINE: Readonly<Record<Line, string>> = {
  savings: 'PB-SAVINGS', billing: 'PB-LETTERS', letters: 'PB-LETTERS', philately: 'PB-PHILATELY',
  express: 'PB-EXPRESS', logistics: 'PB-LOGISTICS', parcels: 'PB-LOGISTICS', newspapers: 'PB-NEWSPAPERS',
};
