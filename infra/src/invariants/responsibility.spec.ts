import { GRADE_LEVELS, KINDS, LINES } from '@keyaccount/contracts';
import fc from 'fast-check';
import { sampleBureau } from '../sample/bureau';
import { COUNTIES } from '../sample/divisions';
import { ownerOf } from '../sample/rules';
import { responsibilityBy, type CheckedUnit } from './responsibility';

const { units } = sampleBureau();
const places = COUNTIES.flatMap(({ code, townships }) => [code, ...townships.map(([township]) => township)]);
const customer = fc.record({ kind: fc.constantFrom(...KINDS), grade: fc.constantFrom(...GRADE_LEVELS), division: fc.constantFrom(...places), mainLine: fc.constantFrom(...LINES) });
const without = (...codes: string[]): CheckedUnit[] => units.filter(unit => !codes.includes(unit.code));
const decide = (held: readonly CheckedUnit[], kind: string, grade: string, division: string, line: string | null = null) =>
  responsibilityBy(held)({ kind, grade, division, main_line: line });

describe('the owner as the check recomputes it', () => {
  it('REG-3 › is the one that the sample expects, in every cell, place and line', () => {
    fc.assert(fc.property(customer, ({ kind, grade, division, mainLine }) => {
      expect(decide(units, kind, grade, division, mainLine)?.unit).toBe(ownerOf({ kind, grade, division, mainLine }));
    }), { numRuns: 2_000 });
  });

  it.each([
    ['a county as a whole', units, 'GENERAL', '440513', { unit: 'U440513', flagged: true }],
    ['a town without its sub-branch', without('S440513104'), 'GENERAL', '440513104', { unit: 'U440513', flagged: true }],
    ['a county without its centre', without('U440513'), 'SILVER', '440513104', { unit: 'C4405', flagged: true }],
    ['a place outside of the city', units, 'SILVER', '440104', { unit: 'P44', flagged: true }],
    ['a place outside of the province', units, 'SILVER', '350200', { unit: 'C4405', flagged: true }],
  ] as const)('REG-3 › rises a tier and is flagged for %s', (_, held, grade, division, owner) => {
    expect(decide(held, 'REGIONAL', grade, division)).toEqual(owner);
  });

  it('REG-3 › is the city centre, flagged, where a line has no bureau', () => {
    expect(decide(without('PB-EXPRESS'), 'PROFESSIONAL', 'GOLD', '440513104', 'express')).toEqual({ unit: 'C4405', flagged: true });
  });

  it('REG-3 › follows a cell that was set otherwise', () => {
    const silver = { kind: 'REGIONAL', grade: 'SILVER', target: 'CITY' };
    expect(responsibilityBy(units, [silver])({ kind: 'REGIONAL', grade: 'SILVER', division: '440513104', main_line: null })).toEqual({ unit: 'C4405', flagged: false });
  });

  it.each([
    ['REG-14 › a strategic customer is the city centre’s', 'GOLD', { strategic: true }, 'C4405'], ['REG-14 › a strategic diamond stays where REG-3 says', 'DIAMOND', { strategic: true }, 'P44'],
    ['REG-7 › an override stands above all', 'DIAMOND', { strategic: true, override_unit: 'U440513' }, 'U440513'],
  ] as const)('%s', (_, grade, more, owner) => {
    expect(responsibilityBy(units)({ kind: 'COMPREHENSIVE', grade, division: '440515', main_line: null, ...more })?.unit).toBe(owner);
  });
});
