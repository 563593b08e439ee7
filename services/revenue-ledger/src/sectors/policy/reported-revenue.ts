import type { Fen } from '@keyaccount/contracts';

/** What customers of one sector brought in; '' for those that name none. */
export type SectorSum = { readonly sector: string; readonly fen: Fen };
/** A line of a report: these sectors, or all but these. */
export type Reported = { readonly sectors: readonly string[]; readonly others: boolean };

/** REG-12: revenue is reported by groups of sectors; each sector is in one line, so the lines sum to the whole, to the fen. */
export const reportedRevenue = (sums: readonly SectorSum[], { sectors, others }: Reported): Fen =>
  sums.filter(({ sector }) => sectors.includes(sector) !== others).reduce((total, { fen }) => total + fen, 0n);
