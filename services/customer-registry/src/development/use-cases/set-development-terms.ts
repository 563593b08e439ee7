import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { bureauDay } from '@keyaccount/contracts';
import { termsFault, versionTerms, type StepTerm } from '../policy/terms';
import { insertTerms } from '../store/terms';
import { signedBy } from './development-scene';

export type SetDevelopmentTerms = { readonly validFrom: string; readonly steps: readonly Pick<StepTerm, 'step' | 'days' | 'lead'>[]; readonly idempotencyKey: string | null };
export type TermsSet = { readonly validFrom: string };

/** The city centre sets how many days each step has and who leads the three middle ones, from a day on (REG-10); steps that have begun keep theirs. */
export const setDevelopmentTerms = (deps: ServiceDeps) => async (actor: Actor | undefined, command: SetDevelopmentTerms): Promise<TermsSet | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:set');
  const { idempotencyKey: key, ...input } = command;
  const { validFrom, steps } = input;
  const now = deps.clock.now();
  const fault = termsFault(steps, validFrom, bureauDay(now));
  if (fault) return refused(fault, { field: fault === 'TermsInPast' ? 'input.validFrom' : 'input.steps' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'setDevelopmentTerms', key, input }, async () => {
    const fresh = await insertTerms(tx, versionTerms(steps, validFrom), { by: signedBy(actor), at: now });
    return fresh ? { validFrom } : refused('TermsDayTaken', { field: 'input.validFrom' });
  }));
};
