export type SectorFault = 'SectorNotInTable' | 'EnterpriseOfOtherSector';

/**
 * REG-10 (plan): a survey takes a sector of the classification ranking and enterprises of it (REG-12). Ours: while no table holds, any sector may
 * be named; an enterprise whose sector nobody has recorded is taken at the surveyor's word.
 */
export const sectorFault = (sector: string, table: readonly string[] | null, recorded: readonly (string | null)[]): SectorFault | undefined => {
  if (table === null) return undefined;
  if (!table.includes(sector)) return 'SectorNotInTable';
  return recorded.every(own => own === null || own === sector) ? undefined : 'EnterpriseOfOtherSector';
};
