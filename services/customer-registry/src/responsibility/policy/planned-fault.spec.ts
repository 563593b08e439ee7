import { plannedFault, type Planned } from './planned-fault';

const change = { unit: 'U440515', divisions: ['440515', '440515100'], lines: [] };
const cell = { kind: 'COMPREHENSIVE', grade: 'SILVER', target: 'CITY' } as const;

it.each<[string, Partial<Planned>, string | undefined]>([
  ['nothing', {}, undefined], ['a unit and a cell', { coverage: [change], matrix: [cell] }, undefined], ['a city’s prefix', { coverage: [{ ...change, divisions: ['4405'] }] }, undefined],
  ['a unit that is not there', { coverage: [{ ...change, unit: 'ZZ' }] }, 'UnitUnknown input.coverage'], ['a unit twice', { coverage: [change, change] }, 'UnitTwice input.coverage'],
  ['a division of no digits', { coverage: [{ ...change, divisions: ['x'] }] }, 'DivisionPrefixMalformed input.coverage'], ['an empty prefix', { coverage: [{ ...change, divisions: [''] }] }, 'DivisionPrefixMalformed input.coverage'],
  ['a cell twice', { matrix: [cell, { ...cell, target: 'COUNTY' }] }, 'CellTwice input.matrix'], ['two cells', { matrix: [cell, { ...cell, grade: 'GOLD' }] }, undefined],
])('REG-3 › a plan that names %s', (_, planned, expected) => {
  const found = plannedFault({ matrix: [], coverage: [], ...planned }, code => code === 'U440515');
  expect(found && `${found.fault} ${found.field}`).toBe(expected);
});
