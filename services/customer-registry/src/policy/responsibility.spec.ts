import { GRADE_LEVELS, KINDS, LINES, type GradeLevel, type Kind, type Line, type UnitTier } from '@keyaccount/contracts';
import fc from 'fast-check';
import { resolveResponsibility } from './responsibility';
import { matrixOn, PLAN_MATRIX } from './responsibility-matrix';
import { directoryOf, type UnitCoverage } from './territory';

const unit = (code: string, tier: UnitTier, more: Partial<UnitCoverage> = {}): UnitCoverage => ({ code, name: code, tier, parent: null, divisions: [], lines: [], ...more });

const BUREAU: readonly UnitCoverage[] = [
  unit('P44', 'PROVINCIAL_CENTRE', { divisions: ['44'] }),
  unit('C4405', 'CITY_CENTRE', { divisions: ['4405'] }),
  unit('U440515', 'COUNTY_CENTRE', { divisions: ['440515'] }),
  unit('U440523', 'COUNTY_CENTRE', { divisions: ['440523'] }),
  unit('BB4405', 'BUSINESS_BRANCH', { divisions: ['440507', '440511', '440512'] }),
  unit('PB-EXPRESS', 'PROFESSIONAL_BUREAU', { lines: ['express'] }),
  unit('PB-LETTERS', 'PROFESSIONAL_BUREAU', { lines: ['letters', 'billing'] }),
  unit('W-LETTERS', 'WORK_TEAM', { parent: 'PB-LETTERS' }),
  unit('S440515001', 'SUB_BRANCH', { divisions: ['440515001'] }),
  unit('S440511004', 'SUB_BRANCH', { divisions: ['440511004'] }),
];
const directory = directoryOf(BUREAU);
const resolve = (kind: Kind, grade: GradeLevel, division: string, mainLine: Line | null = null, units = directory) =>
  resolveResponsibility({ kind, grade, division, mainLine }, PLAN_MATRIX, units);

describe('REG-3 › who is responsible', () => {
  it.each<[Kind, GradeLevel, string]>([
    ['COMPREHENSIVE', 'DIAMOND', 'P44'], ['COMPREHENSIVE', 'GOLD', 'C4405'], ['COMPREHENSIVE', 'SILVER', 'U440515'], ['COMPREHENSIVE', 'GENERAL', 'S440515001'],
    ['REGIONAL', 'DIAMOND', 'C4405'], ['REGIONAL', 'GOLD', 'U440515'], ['REGIONAL', 'SILVER', 'U440515'], ['REGIONAL', 'GENERAL', 'S440515001'],
    ['PROFESSIONAL', 'DIAMOND', 'P44'], ['PROFESSIONAL', 'GOLD', 'PB-EXPRESS'], ['PROFESSIONAL', 'SILVER', 'PB-EXPRESS'], ['PROFESSIONAL', 'GENERAL', 'S440515001'],
  ])('a %s %s account belongs to %s', (kind, grade, expected) => {
    expect(resolve(kind, grade, '440515001', 'express')).toMatchObject({ unit: expected, rule: 'REG-3', flagged: false });
  });

  it('the business branch is the centre of the central districts', () => {
    expect(resolve('COMPREHENSIVE', 'SILVER', '440511004')).toMatchObject({ unit: 'BB4405', flagged: false });
  });

  it("a general professional account goes to a work team of the line's bureau where there is one", () => {
    expect(resolve('PROFESSIONAL', 'GENERAL', '440515001', 'billing')).toMatchObject({ unit: 'W-LETTERS', flagged: false });
  });

  it.each<[string, Kind, GradeLevel, string, Line | null, string]>([
    ['a line without a bureau goes to the city centre', 'PROFESSIONAL', 'GOLD', '440515001', 'philately', 'C4405'],
    ['a general account of which only the county is known goes to the county', 'REGIONAL', 'GENERAL', '440515', null, 'U440515'],
    ['a township without a sub-branch goes to the county', 'REGIONAL', 'GENERAL', '440515777', null, 'U440515'],
    ['a county without a centre goes to the city', 'REGIONAL', 'SILVER', '440514003', null, 'C4405'],
    ['a sub-branch is missed in a county without a centre', 'REGIONAL', 'GENERAL', '440514003', null, 'C4405'],
    ['another city of the province goes to the province', 'REGIONAL', 'SILVER', '440106', null, 'P44'],
    ['another province goes to the city centre', 'COMPREHENSIVE', 'DIAMOND', '110105', null, 'C4405'],
  ])('%s, flagged', (_, kind, grade, division, line, expected) => expect(resolve(kind, grade, division, line)).toMatchObject({ unit: expected, flagged: true }));

  it('of two territories the longer prefix counts', () => {
    const outpost = unit('U-OUTPOST', 'COUNTY_CENTRE', { divisions: ['440515009'] });
    expect(resolve('REGIONAL', 'GOLD', '440515009', null, directoryOf([...BUREAU, outpost]))).toMatchObject({ unit: 'U-OUTPOST', flagged: false });
  });

  it('PRV-2 › the provincial centre has the diamonds that are not regional, and nothing else', () => {
    const provincial = KINDS.flatMap(kind => GRADE_LEVELS.filter(grade => resolve(kind, grade, '440515001', 'express')?.unit === 'P44').map(grade => [kind, grade]));
    expect(provincial).toEqual(KINDS.filter(kind => kind !== 'REGIONAL').map(kind => [kind, 'DIAMOND']));
  });

  it('REG-7 › says the row and its inputs in both languages', () => {
    expect(resolve('PROFESSIONAL', 'GOLD', '440515001', 'express')).toMatchObject({
      reason: '专业客户、黄金级由主要专业的专业局负责(区划 440515001,主要专业:特快):PB-EXPRESS(PB-EXPRESS)。',
      reasonEn: 'A professional gold account belongs to the professional bureau of its main line (division 440515001, main line express): PB-EXPRESS.',
    });
    expect(resolve('REGIONAL', 'SILVER', '440514')?.reason).toContain('待市局大客户中心确认');
  });

  it('answers nothing only where there is no unit at all', () => {
    expect(resolve('REGIONAL', 'GOLD', '440515', null, directoryOf([]))).toBeUndefined();
    expect(resolve('REGIONAL', 'GOLD', '440515', null, directoryOf([unit('PB-EXPRESS', 'PROFESSIONAL_BUREAU')]))).toMatchObject({ unit: 'PB-EXPRESS', flagged: true });
  });
});

const inputs = fc.record({
  kind: fc.constantFrom(...KINDS), grade: fc.constantFrom(...GRADE_LEVELS), mainLine: fc.option(fc.constantFrom(...LINES)),
  division: fc.stringMatching(/^[0-9]{6}([0-9]{3})?$/),
});
const someUnits = fc.subarray([...BUREAU], { minLength: 1 });

describe('REG-3 › for every customer and every bureau', () => {
  it('somebody is responsible, and it is a unit of the bureau', () => {
    fc.assert(fc.property(inputs, someUnits, (input, units) => {
      const decision = resolveResponsibility(input, PLAN_MATRIX, directoryOf(units));
      expect(units.map(({ code }) => code)).toContain(decision?.unit);
    }), { numRuns: 500 });
  });

  it('the order of the units makes no difference', () => {
    fc.assert(fc.property(inputs, someUnits.chain(units => fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length }))), (input, [units, shuffled]) => {
      expect(resolveResponsibility(input, PLAN_MATRIX, directoryOf(shuffled))).toEqual(resolveResponsibility(input, PLAN_MATRIX, directoryOf(units)));
    }), { numRuns: 500 });
  });

  it('a unit that covers neither its territory nor its line changes nothing', () => {
    const stranger = unit('A-STRANGER', 'COUNTY_CENTRE', { divisions: ['999999'], lines: [] });
    fc.assert(fc.property(inputs.filter(({ division }) => !division.startsWith('9999')), input => {
      expect(resolveResponsibility(input, PLAN_MATRIX, directoryOf([...BUREAU, stranger]))).toEqual(resolveResponsibility(input, PLAN_MATRIX, directory));
    }));
  });
});

describe('REG-3 › the rows of the rule', () => {
  it('name every kind and grade once', () => {
    const cells = PLAN_MATRIX.map(({ kind, grade }) => `${kind}/${grade}`).sort();
    expect(cells).toEqual(KINDS.flatMap(kind => GRADE_LEVELS.map(grade => `${kind}/${grade}`)).sort());
  });

  it('a later row takes the place of an earlier one from its day on', () => {
    const later = { kind: 'REGIONAL', grade: 'SILVER', target: 'CITY', validFrom: '2026-01-01', source: 'ours' } as const;
    const rows = [later, ...PLAN_MATRIX];
    const targetOn = (day: string) => matrixOn(rows, day).find(row => row.kind === 'REGIONAL' && row.grade === 'SILVER')?.target;
    expect([targetOn('2025-12-31'), targetOn('2026-01-01')]).toEqual(['COUNTY', 'CITY']);
    expect(matrixOn(rows, '2026-06-01')).toHaveLength(12);
  });
});
