import type { Directory } from '../../policy/territory';
import { covers, type ClaimedLine } from './lines';

/** The professional bureau that the unit is, or whose work team it is. */
const bureauOf = (code: string, { byCode }: Directory) => {
  const unit = byCode.get(code);
  const bureau = unit?.tier === 'WORK_TEAM' && unit.parent !== null ? byCode.get(unit.parent) : unit;
  return bureau?.tier === 'PROFESSIONAL_BUREAU' ? bureau : undefined;
};

/**
 * Whether the unit may develop in this line by itself (REG-13): a professional bureau in its own lines (plan), its work teams as well
 * (ours); comprehensive business is led and organised by the city centre (plan). Every other unit may in any line.
 */
export const withinOwnLine = (unit: string, line: ClaimedLine, directory: Directory): boolean =>
  bureauOf(unit, directory)?.lines.some(own => covers(own, line)) ?? true;
