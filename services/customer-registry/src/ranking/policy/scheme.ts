import { isBlank } from '@keyaccount/contracts';
import { schemeFault, type SchemeFault } from './unit-groups';

/** A group of customers as the table has it: the sectors that it holds and its place in the basic pattern. */
export type ClassificationGroup = { readonly code: string; readonly name: string; readonly place: number; readonly sectors: readonly string[] };
export type ClassificationFault = SchemeFault | 'GroupInvalid' | 'SectorTwice' | 'SchemeInPast';

const CODE = /^[A-Z][A-Z0-9_-]{0,39}$/;
const LONGEST_NAME = 50;
/** As long as the sector of a customer may be in a file. */
const LONGEST_SECTOR = 100;
const isWord = (text: string, longest: number): boolean => text.trim() === text && !isBlank(text) && text.length <= longest && !/\p{Cc}|\p{Cs}/u.test(text);

const isGroup = ({ code, name, place, sectors }: ClassificationGroup): boolean =>
  CODE.test(code) && isWord(name, LONGEST_NAME) && place > 0 && sectors.length > 0 && sectors.every(sector => isWord(sector, LONGEST_SECTOR));

/**
 * REG-12 (plan): the city bureau draws up one table. Ours: it holds from today or later, and a sector belongs to one group, so that revenue
 * is reported in one place.
 */
export const classificationFault = (groups: readonly ClassificationGroup[], validFrom: string, today: string): ClassificationFault | undefined => {
  const fault = schemeFault(groups);
  if (fault) return fault;
  if (!groups.every(isGroup)) return 'GroupInvalid';
  const sectors = groups.flatMap(group => group.sectors);
  if (new Set(sectors).size !== sectors.length) return 'SectorTwice';
  return validFrom < today ? 'SchemeInPast' : undefined;
};
