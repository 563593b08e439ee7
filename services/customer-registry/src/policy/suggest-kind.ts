import type { Kind, Line } from '@keyaccount/contracts';
import { coveringUnit, type Directory } from './territory';

/** By which tests of GRD-1 a customer meets the definition. */
export type MetTests = {
  /** Lines whose test (3) is met, strongest first. */
  readonly professionalLines: readonly Line[];
  /** Whether test (2), all lines together, is met. */
  readonly comprehensive: boolean;
  /** How many lines had revenue in the tested year. */
  readonly linesUsed: number;
};

export type SuggestedKind = { readonly kind: Kind; readonly mainLine: Line | null };

/**
 * The kind that data suggest at filing (GRD-1, glossary; ours): professional where one line alone qualifies and test (2) is not met by
 * several lines; else regional in a county or district with a centre of its own, comprehensive elsewhere. The city centre decides.
 */
export const suggestKind = (met: MetTests, division: string, directory: Directory): SuggestedKind => {
  const [strongest = null] = met.professionalLines;
  const bySeveralLines = met.comprehensive && met.linesUsed > 1;
  if (met.professionalLines.length === 1 && !bySeveralLines) return { kind: 'PROFESSIONAL', mainLine: strongest };
  const ownCentre = coveringUnit(division, 'COUNTY', directory)?.tier === 'COUNTY_CENTRE';
  return { kind: ownCentre ? 'REGIONAL' : 'COMPREHENSIVE', mainLine: strongest };
};
