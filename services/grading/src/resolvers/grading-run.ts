import { GRADE_LEVELS, formatMoney } from '@keyaccount/contracts';
import type { GradingRunResolvers } from '../schema.generated';

export const gradingRun: Required<GradingRunResolvers> = {
  id: run => run.id,
  year: run => run.year,
  policyVersion: run => run.policy_version,
  bureauRevenue: run => formatMoney(run.bureau_fen),
  bureauRevenueDeclared: run => run.bureau_declared,
  status: run => run.status,
  preview: run => run.preview,
  final: run => run.final,
  watermark: run => run.watermark,
  customers: run => run.customers,
  changed: run => run.changed,
  distribution: async (run, _, { loaders }) => {
    const counts = (await loaders.distribution.load(run.id)) ?? [];
    return GRADE_LEVELS.map(level => ({ level, customers: counts.find(one => one.level === level)?.customers ?? 0 }));
  },
  changes: (run, page, { queries, actor }) => queries.changes(actor, run, page),
  correlationId: run => run.correlation_id,
  startedAt: run => run.started_at,
  finishedAt: run => run.finished_at,
};
