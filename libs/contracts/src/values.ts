import { z } from 'zod';

/** The eight business lines of the plan (LED-1). The catalogue with names and spellings is dated data in the ledger. */
export const LINES = ['savings', 'billing', 'letters', 'philately', 'express', 'logistics', 'parcels', 'newspapers'] as const;
export type Line = (typeof LINES)[number];

export const KINDS = ['COMPREHENSIVE', 'REGIONAL', 'PROFESSIONAL'] as const;
export type Kind = (typeof KINDS)[number];

/** Highest first (GRD-5). */
export const GRADE_LEVELS = ['DIAMOND', 'GOLD', 'SILVER', 'GENERAL'] as const;
export type GradeLevel = (typeof GRADE_LEVELS)[number];

export const UNIT_TIERS = [
  'PROVINCIAL_CENTRE', 'CITY_CENTRE', 'COUNTY_CENTRE', 'BUSINESS_BRANCH', 'PROFESSIONAL_BUREAU', 'SUB_BRANCH', 'WORK_TEAM',
] as const;
export type UnitTier = (typeof UNIT_TIERS)[number];

export const POST_KINDS = [
  'PROVINCIAL_OFFICER', 'DIRECTOR', 'DEPUTY_DIRECTOR', 'PLANNING_MANAGER', 'ACCOUNT_MANAGER', 'INFORMATION_SUPERVISOR', 'HEAD', 'ADMINISTRATOR',
  'BUREAU_LEADER',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const CUSTOMER_STATUSES = ['PROSPECT', 'FILED', 'KEY_ACCOUNT', 'LAPSED', 'MERGED'] as const;
export type CustomerStatus = (typeof CUSTOMER_STATUSES)[number];

export const TEAM_PHASES = ['DEVELOPMENT', 'UPKEEP'] as const;
export type TeamPhase = (typeof TEAM_PHASES)[number];

export const TEAM_KINDS = ['LONG_TERM', 'STAGE', 'BIU'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

/** Why somebody may see a customer (row scope). */
export const ACCESS_BASES = ['OWNER', 'A_ROLE', 'B_ROLE', 'FILER', 'REGISTRANT', 'DECLARATION', 'DEVELOPMENT_PLAN', 'PROJECT_TEAM', 'TERRITORY'] as const;
export type AccessBasis = (typeof ACCESS_BASES)[number];

export const uuid = z.uuid();
export const customerCode = z.string().regex(/^\d{14}$/);
export const divisionCode = z.string().regex(/^(\d{6}|\d{9})$/);
export const unitCode = z.string().min(1).max(40);
/** "2025-03". */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const calendarDate = z.iso.date();
export const instant = z.iso.datetime({ offset: true });
/** Whole fen as a JSON integer; exact up to 90 trillion yuan. */
export const fen = z.number().int();
export const version = z.number().int().positive();
export const line = z.enum(LINES);
export const kind = z.enum(KINDS);
export const gradeLevel = z.enum(GRADE_LEVELS);
export const unitTier = z.enum(UNIT_TIERS);
export const postKind = z.enum(POST_KINDS);
export const customerStatus = z.enum(CUSTOMER_STATUSES);
export const teamPhase = z.enum(TEAM_PHASES);
export const teamKind = z.enum(TEAM_KINDS);
export const accessBasis = z.enum(ACCESS_BASES);
