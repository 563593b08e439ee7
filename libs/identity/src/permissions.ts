import type { PostKind } from '@keyaccount/contracts';

/** What somebody may do. Every use case names one in its first line. */
export const PERMISSIONS = [
  'customer:read', 'customer:file', 'customer:import', 'customer:edit', 'customer:classify', 'customer:merge', 'filing:file-all', 'filing:review', 'team:assign',
  'registration:make', 'registration:expire', 'marketing:declare', 'declaration:hear', 'declaration:decide', 'dispute:take-part', 'dispute:rule',
  'ownership:decide', 'ownership:preview', 'ownership:settle', 'responsibility:set',
  'development:work', 'development:set', 'offer:set',
  'revenue:read', 'revenue:import', 'revenue:declare', 'entry:reverse', 'month:close',
  'grading:read', 'grading:preview', 'grading:run', 'grading:assess',
  'listing:request', 'listing:decide', 'listing:withdraw', 'listing:lapse', 'policy:create', 'credit:record',
  'case:read', 'case:open', 'case:close',
  'project-team:propose', 'project-team:decide', 'project-team:settle', 'classification:set', 'classification:rank',
  'organisation:read', 'organisation:load', 'activity:read', 'reaction:apply', 'operations:run',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ: readonly Permission[] = [
  'customer:read', 'revenue:read', 'grading:read', 'case:read', 'organisation:read', 'activity:read',
];
const UNIT_WORK: readonly Permission[] = [
  'customer:file', 'customer:edit', 'registration:make', 'marketing:declare', 'declaration:hear', 'dispute:take-part', 'case:open', 'case:close', 'grading:preview', 'credit:record',
  'development:work',
];
const CITY_DECISIONS: readonly Permission[] = [
  ...UNIT_WORK, 'customer:classify', 'customer:merge', 'registration:expire', 'declaration:decide', 'dispute:rule', 'filing:file-all', 'filing:review', 'team:assign', 'ownership:decide', 'ownership:preview', 'ownership:settle',
  'responsibility:set', 'revenue:declare', 'month:close', 'grading:run', 'grading:assess',
  'listing:request', 'listing:withdraw', 'listing:lapse', 'project-team:propose', 'project-team:settle',
  'classification:set', 'classification:rank',
  'development:set', 'offer:set',
];
const DATA_CARE: readonly Permission[] = [
  'customer:import', 'customer:edit', 'customer:classify', 'registration:expire', 'revenue:import', 'entry:reverse', 'month:close', 'revenue:declare', 'grading:assess', 'grading:preview', 'filing:file-all', 'ownership:settle', 'project-team:settle', 'credit:record',
];

/**
 * What a post allows. The city centre reviews, grades and decides (REG-1, GRD-7); its information supervisor keeps the
 * data and merges what is one customer (REG-16); the city bureau's management approves project teams (ORG-4); heads and
 * account managers file and serve (REG-1); the provincial centre supervises, inspects and lays down the grading policy
 * (PRV-1), and approves special diamonds (PRV-2).
 */
export const PERMISSIONS_OF_POST: Readonly<Record<PostKind, readonly Permission[]>> = {
  PROVINCIAL_OFFICER: [...READ, 'grading:preview', 'declaration:hear', 'dispute:rule', 'listing:decide', 'listing:withdraw', 'policy:create'],
  DIRECTOR: [...READ, ...CITY_DECISIONS],
  DEPUTY_DIRECTOR: [...READ, ...CITY_DECISIONS],
  PLANNING_MANAGER: [...READ, 'grading:preview', 'ownership:preview', 'offer:set'],
  INFORMATION_SUPERVISOR: [...READ, ...DATA_CARE, 'customer:merge'],
  HEAD: [...READ, ...UNIT_WORK, 'team:assign', 'classification:rank'],
  ACCOUNT_MANAGER: [...READ, ...UNIT_WORK],
  ADMINISTRATOR: [...READ, ...DATA_CARE, 'operations:run'],
  BUREAU_LEADER: [...READ, 'project-team:decide'],
};
