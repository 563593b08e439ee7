import { meetsDefinition, type Standing } from '../../policy/filing';

export type LapseFault = 'ReviewClosed' | 'StillQualifies';

/** Why a key account cannot be dropped (REG-1, ours): only by its open review, and never one that meets the definition (GRD-1). */
export const lapseFault = (reviewIsOpen: boolean, standing: Standing): LapseFault | undefined => {
  if (!reviewIsOpen) return 'ReviewClosed';
  return meetsDefinition(standing) ? 'StillQualifies' : undefined;
};
