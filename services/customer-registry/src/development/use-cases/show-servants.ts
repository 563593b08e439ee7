import { showByClaims } from '../../claims/use-cases/end-claims';
import type { HeldCustomer } from '../../store/accounts';
import type { DevelopmentScene } from './development-scene';

type Servants = ReadonlyMap<string, string>;

/** Whoever serves a branch by the plan sees it, and does no longer where the plan has it no more (REG-9). The branches are locked. */
export const showServants = async ({ tx, deps, rules, cause }: DevelopmentScene, branches: readonly HeldCustomer[], before: Servants, after: Servants): Promise<void> => {
  const changed = branches.filter(({ id }) => before.get(id) !== after.get(id));
  if (changed.length > 0) await showByClaims({ tx, deps, rules, cause }, changed);
};
