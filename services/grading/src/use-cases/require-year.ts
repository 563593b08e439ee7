import { InvalidInput } from '@keyaccount/subgraph-kit';

/** A year of four digits that has a year before and after it. */
export const requireYear = (year: number, field: string): void => {
  if (year >= 1949 && year <= 9998) return;
  throw new InvalidInput({ field, reason: 'YearOutOfRange', zh: '年份须为四位公历年。', en: 'The year must be a calendar year of four digits.' });
};
