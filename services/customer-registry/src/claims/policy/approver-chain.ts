import type { Right } from './right';

export type StepRole = 'KEEPS_REGISTER' | 'IS_HEARD' | 'DECIDES' | 'RULES';
/** Who has a say, in order. */
export type Step = { readonly unit: string; readonly role: StepRole };

export type Prospects =
  | { readonly outcome: 'WOULD_BE_ACTIVE' | 'OWN_CLAIM' }
  | { readonly outcome: 'WOULD_QUEUE'; readonly heldBy: string }
  | { readonly outcome: 'DECLARATION_NEEDED'; readonly heldBy: string };

/** What a registration would come to, before it is made (REG-4, REG-5). */
export const prospectsOf = (right: Right, unit: string, responsible: string | null): Prospects => {
  if (responsible !== null) return { outcome: 'DECLARATION_NEEDED', heldBy: responsible };
  if (right.outcome === 'ACTIVE') return { outcome: 'WOULD_BE_ACTIVE' };
  return right.heldBy === unit ? { outcome: 'OWN_CLAIM' } : { outcome: 'WOULD_QUEUE', heldBy: right.heldBy };
};

/**
 * Who approves, shown to the submitter beforehand (sibling): a free key is only entered by the keeper of the register (REG-5); another
 * unit's account asks for a declaration (REG-6), a key that is held for a dispute (REG-7) if the unit wants it now.
 */
export const approverChain = (prospects: Prospects, cityCentre: string, rulingUnit: string | null): readonly Step[] => {
  const register: Step = { unit: cityCentre, role: 'KEEPS_REGISTER' };
  if (prospects.outcome === 'DECLARATION_NEEDED') return [{ unit: prospects.heldBy, role: 'IS_HEARD' }, { unit: cityCentre, role: 'DECIDES' }, register];
  if (prospects.outcome === 'WOULD_QUEUE') return [register, ...(rulingUnit === null ? [] : [{ unit: rulingUnit, role: 'RULES' as const }])];
  return [register];
};
