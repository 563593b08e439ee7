import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { saveSectors, type ToldSector } from '../store/sectors';

/** In which sector customers work, for reports by groups of sectors (REG-12). */
export const knowSectors = async (actor: Actor, tx: Tx, told: readonly ToldSector[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  if (told.length > 0) await saveSectors(tx, told);
};
