import type { PostKind } from '@keyaccount/contracts';

/** What somebody may do. Every use case names one in its first line. */
export const PERMISSIONS = [
  'customer:read', 'customer:file', 'customer:import', 'customer:edit', 'customer:classify', 'filing:file-all', 'filing:review', 'team:assign',
  'revenue:read', 'revenue:import', 'revenue:declare', 'entry:reverse', 'month:close',
  'grading:read', 'grading:preview', 'grading:run', 'grading:assess',
  'case:read', 'case:open', 'case:close',
  'organisation:read', 'organisation:load', 'activity:read', 'reaction:apply', 'operations:run',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ: readonly Permission[] = [
  'customer:read', 'revenue:read', 'grading:read', 'case:read', 'organisation:read', 'activity:read',
];
const UNIT_WORK: readonly Permission[] = ['customer:file', 'customer:edit', 'case:open', 'case:close', 'grading:preview'];
const CITY_DECISIONS: readonly Permission[] = [
  ...UNIT_WORK, 'customer:classify', 'filing:file-all', 'filing:review', 'team:assign', 'revenue:declare', 'month:close', 'grading:run', 'grading:assess',
];
const DATA_CARE: readonly Permission[] = [
  'customer:import', 'customer:edit', 'customer:classify', 'revenue:import', 'entry:reverse', 'month:close', 'revenue:declare', 'grading:assess', 'grading:preview', 'filing:file-all',
];

/**
 * What a post allows. The city centre reviews, grades and decides (REG-1, GRD-7); its information supervisor keeps the
 * data (REG-16); heads and account managers file and serve (REG-1); the provincial centre supervises and inspects (PRV-1).
 */
export const PERMISSIONS_OF_POST: Readonly<Record<PostKind, readonly Permission[]>> = {
  PROVINCIAL_OFFICER: [...READ, 'grading:preview'],
  DIRECTOR: [...READ, ...CITY_DECISIONS],
  DEPUTY_DIRECTOR: [...READ, ...CITY_DECISIONS],
  PLANNING_MANAGER: [...READ, 'grading:preview'],
  INFORMATION_SUPERVISOR: [...READ, ...DATA_CARE],
  HEAD: [...READ, ...UNIT_WORK, 'team:assign'],
  ACCOUNT_MANAGER: [...READ, ...UNIT_WORK],
  ADMINISTRATOR: [...READ, ...DATA_CARE, 'operations:run'],
};
