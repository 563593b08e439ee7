import { isId } from '@keyaccount/contracts';
import { monthNumber, monthText, yearBefore } from '../policy/calendar';
import type { CustomerResolvers } from '../schema.generated';
import { cardKey } from '../store/scorecards';
import { qualificationOf } from './qualification';
import { scorecardOf } from './scorecard';

export const customer: Required<Omit<CustomerResolvers, 'creditRecord'>> = {
  __resolveReference: ({ id }, { loaders }) => (isId(id) ? loaders.visible.load(id) : null),
  id: ({ id }) => id,
  grade: ({ id }, _, { loaders }) => loaders.grade.load(id),
  specialListing: ({ id }, _, { loaders }) => loaders.openListing.load(id),
  gradeHistory: async ({ id }, _, { loaders }) => (await loaders.history.load(id)) ?? [],
  scorecard: async ({ id }, { year }, { loaders }) => {
    const row = await loaders.card.load(cardKey({ customerId: id, year: year ?? null }));
    const policy = row && (await loaders.policy.load(row.policy_version));
    if (!row || !policy) return null;
    return scorecardOf({
      year: row.year, revenueFen: row.scored_fen, bureauFen: row.bureau_fen, bureauDeclared: row.bureau_declared,
      revenuePoints: row.revenue_points, sharePoints: row.share_points, creditPoints: row.credit_points, score: row.score, level: row.level,
    }, policy);
  },
  qualification: async ({ id }, { on }, { loaders }) => {
    const month = on ? monthNumber(on) : await loaders.lastAssessed.load('month');
    if (month === null) return null;
    const [evidence, policy] = await Promise.all([loaders.evidence.load(`${id}:${month}`), loaders.policyOfMonth.load(month)]);
    if (!evidence || !policy) return null;
    return qualificationOf(evidence, policy, { lastYear: String(yearBefore(month)), thisMonth: monthText(month) });
  },
};
