import { reportEstablishment } from '../policy/establishment';
import type { UnitResolvers } from '../schema.generated';
import type { UnitRow } from '../store/tables';

/** A coverage prefix as GB/T 2260 writes it: a province and a city have six digits too, "440500". */
const divisionOf = (prefix: string): string => prefix.padEnd(6, '0');

export const Unit: UnitResolvers = {
  __resolveReference: ({ code }, { unit }) => unit.load(code),
  parent: ({ parent }, _args, { unit }) => (parent === null ? null : unit.load(parent)),
  children: async ({ code }, _args, { children }): Promise<UnitRow[]> => (await children.load(code)) ?? [],
  divisions: ({ divisions }) => divisions.map(divisionOf),
  establishment: async ({ code }, _args, { establishment, holders }) =>
    reportEstablishment((await establishment.load(code)) ?? [], (await holders.load(code)) ?? []),
};
