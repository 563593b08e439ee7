import { coveringUnit, type Directory } from '../../policy/territory';

/** The parts of a plan: which unit does what for which body of the customer. */
export type Part = { readonly customerId: string; readonly unit: string; readonly tasks: string };
export type Body = { readonly id: string; readonly division: string; readonly ruledDivision: string | null };
type Tasks = { readonly body: string; readonly branches: string | null; readonly named: readonly Pick<Part, 'customerId' | 'tasks'>[] };

export type PartFault = 'BranchNotOfFamily' | 'BranchTwice' | 'BranchTasksMissing';

/** Who leads a development (REG-9, plan): the city centre that of a body with branches, the unit that surveyed that of any other customer. */
export const leadingUnit = (surveyor: string, hasBranches: boolean, cityCentre: string | null): string => (hasBranches ? (cityCentre ?? surveyor) : surveyor);

/** Whether a unit develops a body as the head of its family: the city centre one with branches (REG-9). */
export const leadsFamily = (unit: string, hasBranches: boolean, cityCentre: string | null): boolean => hasBranches && unit === cityCentre;

/** Why tasks do not make a plan of the whole family: one that is not of it is named, one is named twice, or a branch has nothing to go by (REG-9, ours). */
export const partFault = (branches: readonly Body[], { branches: common, named }: Tasks): PartFault | undefined => {
  const ids = new Set(branches.map(({ id }) => id));
  if (!named.every(({ customerId }) => ids.has(customerId))) return 'BranchNotOfFamily';
  if (new Set(named.map(({ customerId }) => customerId)).size < named.length) return 'BranchTwice';
  return common === null && named.length < ids.size ? 'BranchTasksMissing' : undefined;
};

/**
 * REG-9 (plan): one plan for the bodies at city and county level. The leading unit has the body itself; each branch is served by the county or
 * district centre of its territory, which ours finds as REG-3 does; the leading unit steps in where none covers it.
 */
export const partsOf = (body: Body, branches: readonly Body[], leader: string, tasks: Tasks, directory: Directory): Part[] => [
  { customerId: body.id, unit: leader, tasks: tasks.body },
  ...branches.map(({ id, division, ruledDivision }) => ({
    customerId: id, unit: coveringUnit(ruledDivision ?? division, 'COUNTY', directory)?.code ?? leader, tasks: tasks.named.find(({ customerId }) => customerId === id)?.tasks ?? tasks.branches ?? '',
  })),
];
