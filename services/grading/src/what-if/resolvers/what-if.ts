import { formatMoney, formatRatio } from '@keyaccount/contracts';
import { answer, InvalidInput } from '@keyaccount/subgraph-kit';
import { SCORE_UNIT } from '../../policy/grading-policy';
import { policyOfInput } from '../../policy-editor/resolvers/policy-input';
import { POLICY_REFUSALS } from '../../policy-editor/refusals';
import { REFUSALS } from '../../refusals';
import { bureauRevenueOf } from '../../resolvers/preview-input';
import type { GradingWhatIfResolvers, QueryGradingPolicyPreviewArgs, QueryResolvers, WouldChangeGradeResolvers } from '../../schema.generated';
import { inOrder, summaryOf } from '../policy/moves';
import type { Proposed } from '../use-cases/try-policy';

const ALL_REFUSALS = { ...REFUSALS, ...POLICY_REFUSALS };

const proposedOf = ({ version, policy }: QueryGradingPolicyPreviewArgs): Proposed => {
  if (typeof version === 'number' && !policy) return { version };
  if (policy && typeof version !== 'number') return { policy: policyOfInput(policy) };
  throw new InvalidInput({
    field: 'version', reason: 'OnePolicyNeeded', rule: 'GRD-7', zh: '须指明一个版本,或给出一份分级标准,二者取一。', en: 'Either a version or a policy is needed, not both.',
  });
};

export const whatIfQuery: Required<Pick<QueryResolvers, 'gradingWhatIf' | 'gradingPolicyPreview'>> = {
  gradingWhatIf: async (_, { year, bureauRevenue, first, after }, { queries, actor }) =>
    answer(REFUSALS, await queries.tryBureauRevenue(actor, { year, bureauFen: bureauRevenueOf(bureauRevenue), first, after })),
  gradingPolicyPreview: async (_, args, { queries, actor }) =>
    answer(ALL_REFUSALS, await queries.tryPolicy(actor, { year: args.year, proposed: proposedOf(args), first: args.first, after: args.after })),
};

export const gradingWhatIf: Required<GradingWhatIfResolvers> = {
  year: one => one.year,
  policyVersion: one => one.policyVersion,
  bureauRevenue: one => formatMoney(one.bureauFen),
  customers: one => summaryOf(one.moves).customers,
  changed: one => summaryOf(one.moves).changed,
  before: one => [...summaryOf(one.moves).before],
  after: one => [...summaryOf(one.moves).after],
  moves: one => inOrder(one.moves),
  changes: one => one.changes,
};

export const wouldChangeGrade: Required<WouldChangeGradeResolvers> = {
  customer: row => ({ id: row.customer_id }),
  from: row => row.from_level,
  to: row => row.to_level,
  score: row => formatRatio(BigInt(row.score), SCORE_UNIT, 2),
};
