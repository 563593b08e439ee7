import type { PostKind, UnitTier } from '@keyaccount/contracts';
import { STEPS, type Step } from './steps';

/** Whom the setting names for a step. */
export type Lead = 'ACCOUNT_MANAGER' | 'HEAD';
export type StepOwner = 'ACCOUNT_MANAGER' | 'HEAD' | 'CITY_DIRECTOR';
/** For how many days a step has and who leads it, from a day on; each with where it comes from. */
export type StepTerm = {
  readonly step: Step; readonly days: number; readonly lead: Lead; readonly validFrom: string; readonly daysSource: 'plan' | 'ours'; readonly leadSource: 'plan' | 'ours';
};
type Staffing = { readonly managers: boolean; readonly head: boolean };
type Post = { readonly unit: string; readonly post: PostKind; readonly tier: UnitTier };

/**
 * REG-10 (ours, after the adjacency of words in a lost flow chart): the account manager surveys and expands, the head is answerable for the
 * plan, the middle steps go by the setting; where the unit has no head, the city centre's director. Ours: a unit without an account manager
 * is spoken for by its head, so that no step is nobody's.
 */
export const ownerOf = (lead: Lead, { managers, head }: Staffing): StepOwner => {
  if (lead === 'ACCOUNT_MANAGER' && managers) return 'ACCOUNT_MANAGER';
  return head ? 'HEAD' : 'CITY_DIRECTOR';
};

/** Whether somebody with these posts owns the unit's step (REG-10). */
export const ownsStep = (owner: StepOwner, posts: readonly Post[], unit: string): boolean => posts.some(held =>
  (owner === 'CITY_DIRECTOR'
    ? held.tier === 'CITY_CENTRE' && (held.post === 'DIRECTOR' || held.post === 'DEPUTY_DIRECTOR')
    : held.unit === unit && held.post === owner));

const [MOST_DAYS, FIXED]: readonly [number, Partial<Record<Step, Lead>>] = [365, { SURVEY: 'ACCOUNT_MANAGER', MARKETING_PLAN: 'HEAD', EXPANSION: 'ACCOUNT_MANAGER' }];

export type TermsFault = 'TermsIncomplete' | 'TermDaysInvalid' | 'TermLeadFixed' | 'TermsInPast';

/** REG-10: a setting names each step once and begins today or later; who surveys, plans and expands is not a matter of the setting. */
export const termsFault = (terms: readonly Pick<StepTerm, 'step' | 'days' | 'lead'>[], from: string, today: string): TermsFault | undefined => {
  if (terms.length !== STEPS.length || !STEPS.every(step => terms.some(term => term.step === step))) return 'TermsIncomplete';
  if (terms.some(({ days }) => !Number.isInteger(days) || days < 1 || days > MOST_DAYS)) return 'TermDaysInvalid';
  if (terms.some(({ step, lead }) => lead !== (FIXED[step] ?? lead))) return 'TermLeadFixed';
  return from < today ? 'TermsInPast' : undefined;
};

/** The term of a step that holds on a day; the migrations wrote the first ones. */
export const termOn = (terms: readonly StepTerm[], step: Step, day: string): StepTerm => {
  const [term] = terms.filter(held => held.step === step && held.validFrom <= day).sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
  if (!term) throw new Error(`no term of ${step} holds on ${day}`);
  return term;
};

/** A step that is done after its day is late, and only that: late is shown, not refused (REG-10, ours). */
export const isLate = (dueOn: string, day: string): boolean => day > dueOn;

/** The plan gives the survey one week, and no other day (REG-10). */
const PLAN_WEEK = 7;

/** The terms as they are kept: the survey's week is the plan's, all else is ours. */
export const versionTerms = (terms: readonly Pick<StepTerm, 'step' | 'days' | 'lead'>[], validFrom: string): StepTerm[] => terms.map(({ step, days, lead }) => ({
  step, days, lead, validFrom, daysSource: step === 'SURVEY' && days === PLAN_WEEK ? 'plan' : 'ours', leadSource: 'ours',
}));
