import { Unavailable, type Tx } from '@keyaccount/subgraph-kit';
import { compareClosedMonths, monthsOf } from '../store/months';
import { holdWatermark } from '../store/watermark';

/** Keeps postings out and answers the mark, once everything that the ledger has published is applied (GRD-7). */
export const completeWatermark = async (tx: Tx): Promise<number> => {
  const { applied, published } = await holdWatermark(tx);
  if (applied < published) {
    throw new Unavailable({
      reason: 'WatermarkBehind', rule: 'GRD-7',
      zh: `台账收入尚未全部到达(已读${applied},已发布${published}),请稍后再试。`,
      en: `The ledger's postings have not all arrived (${applied} of ${published}); try again shortly.`,
    });
  }
  return applied;
};

/** How many months of the year are closed; a closed month whose count or sum is not the ledger's stops everything (LED-5). */
export const confirmedMonths = async (tx: Tx, year: number, applied: number): Promise<number> => {
  await compareClosedMonths(tx, applied);
  const { closed, unconfirmed } = await monthsOf(tx, year);
  if (unconfirmed > 0) {
    throw new Unavailable({
      reason: 'ClosedMonthDiffers', rule: 'LED-5',
      zh: `${year}年有${unconfirmed}个已结月份的收入与台账不一致。`,
      en: `${unconfirmed} closed months of ${year} do not hold what the ledger says.`,
    });
  }
  return closed;
};
