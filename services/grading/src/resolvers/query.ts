import { isId } from '@keyaccount/contracts';
import { score } from '../policy/score';
import type { QueryResolvers } from '../schema.generated';
import { bureauRevenueOf, evidenceOfPreview, revenueOf } from './preview-input';
import { qualificationOf } from './qualification';
import { scorecardOf } from './scorecard';

/** Questions that stand in a folder of their own. */
type Elsewhere = 'specialListings' | 'gradingPolicies' | 'gradingWhatIf' | 'gradingPolicyPreview' | 'compareGradingRuns';

export const query: Required<Omit<QueryResolvers, Elsewhere>> = {
  gradingPolicy: (_, { on }, { queries, actor }) => queries.policyOn(actor, on),
  gradingRun: async (_, { id }, { queries, actor, loaders }) => {
    if (!isId(id)) return (await queries.runsById(actor, [])).get(id) ?? null;
    return loaders.run.load(id);
  },
  gradingRuns: (_, page, { queries, actor }) => queries.runs(actor, page),
  scorePreview: async (_, { revenue, bureauRevenue, on }, { queries, actor }) => {
    const policy = await queries.policyOn(actor, on);
    const indicators = { revenueFen: revenueOf(revenue), bureauFen: bureauRevenueOf(bureauRevenue) };
    return scorecardOf({ ...indicators, ...score(indicators, policy), year: null, bureauDeclared: true }, policy);
  },
  qualificationPreview: async (_, { input }, { queries, actor }) =>
    qualificationOf(evidenceOfPreview(input), await queries.policyOn(actor, null), { lastYear: 'lastYear', thisMonth: 'thisMonth' }),
  gradingWatermark: async (_, __, { queries, actor }) => {
    const { applied, published } = await queries.watermark(actor);
    return { applied, published, complete: applied === published };
  },
};
