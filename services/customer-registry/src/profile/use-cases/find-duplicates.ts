import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { readAs, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { SourceRef } from '../../policy/profile';
import { territoryUnits } from '../../policy/territory';
import type { ReadRules } from '../../store/directory';
import { coreName } from '../policy/core-name';
import { duplicatesOf, type DuplicateSign } from '../store/duplicates';

export type FindDuplicates = { readonly name: string; readonly creditCode: string | null; readonly sourceRefs: readonly SourceRef[] };
/** No more than "exists, held by unit X" where the actor may not see it (REG-5). */
export type Duplicate = { readonly customerId: string | null; readonly heldBy: string | null; readonly sign: DuplicateSign };

const MOST = 20;

/** Looks in the whole city for customers that may be the same one (REG-5), before somebody files or registers it again. */
export const findDuplicates = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, { name, creditCode, sourceRefs }: FindDuplicates): Promise<Duplicate[]> => {
  requirePermission(actor, 'customer:file');
  return readAs(deps.db, actor, async tx => {
    const { directory } = await readRules(tx, 'LOOK');
    const found = await duplicatesOf(tx, actor, { core: coreName(name), creditCode, sourceRefs, on: bureauDay(deps.clock.now()), limit: MOST });
    return found.map(({ id, sign, visible, unit, filerUnit, division }) => ({
      customerId: visible ? id : null, sign, heldBy: unit ?? filerUnit ?? territoryUnits(division, directory)[0] ?? directory.cityCentre?.code ?? null,
    }));
  });
};
