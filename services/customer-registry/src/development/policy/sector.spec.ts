import fc from 'fast-check';
import { sectorFault } from './sector';

describe('REG-10 › the sector of a survey', () => {
  it.each<[string, string[] | null, (string | null)[], string | undefined]>([
    ['where no table holds', null, ['五金', null], undefined], ['of the table', ['玩具', '五金'], ['玩具', null], undefined], ['that the table has not', ['五金'], ['玩具'], 'SectorNotInTable'],
    ['of which an enterprise is not', ['玩具', '五金'], ['玩具', '五金'], 'EnterpriseOfOtherSector'], ['in an empty table', [], [], 'SectorNotInTable'],
  ])('REG-10 › %s', (_, table, recorded, fault) => expect(sectorFault('玩具', table, recorded)).toBe(fault));

  const sector = fc.constantFrom('玩具', '五金', '服装');
  it('REG-10 › whatever holds, what is accepted under a table is one of its sectors, and no enterprise is of another', () => fc.assert(fc.property(
    sector, fc.uniqueArray(sector), fc.array(fc.option(sector)), (asked, table, recorded) => {
      const accepted = sectorFault(asked, table, recorded) === undefined;
      expect(accepted).toBe(table.includes(asked) && recorded.filter(own => own !== null).every(own => own === asked));
    })));
});
