import type { GradeResolvers } from '../schema.generated';

export const grade: Required<GradeResolvers> = {
  level: row => row.level,
  since: row => row.since,
  source: row => row.source,
  version: row => row.version,
  run: (row, _, { loaders }) => (row.run_id ? loaders.run.load(row.run_id) : null),
  previous: row => row.previous,
  endedAt: row => row.ended_at,
  endReason: row => row.end_reason,
};
