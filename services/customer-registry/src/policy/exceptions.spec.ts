import { GRADE_LEVELS, KINDS, LINES } from '@keyaccount/contracts';
import fc from 'fast-check';
import { endsOn, holdsOn, NO_EXCEPTIONS, periodFault, type Exceptions } from './exceptions';
import { resolveResponsibility } from './responsibility';
import { PLAN_MATRIX } from './responsibility-matrix';
import { directoryOf } from './territory';

const directory = directoryOf([
  { code: 'P44', name: '省', tier: 'PROVINCIAL_CENTRE', parent: null, divisions: ['44'], lines: [] }, { code: 'C4405', name: '市', tier: 'CITY_CENTRE', parent: 'P44', divisions: ['4405'], lines: [] },
  { code: 'U440515', name: '澄海', tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: ['440515'], lines: [] }, { code: 'PB', name: '特快', tier: 'PROFESSIONAL_BUREAU', parent: 'C4405', divisions: [], lines: ['express'] },
]);
const input = fc.record({ kind: fc.constantFrom(...KINDS), grade: fc.constantFrom(...GRADE_LEVELS), mainLine: fc.option(fc.constantFrom(...LINES)), division: fc.constantFrom('440515001', '440514', '440106') });
const override = { id: 'o', unit: 'U440515', reason: '试点', from: '2025-01-01', until: '2025-02-01', by: 'director' };
const designation = { id: 's', reason: '市政府', from: '2025-01-01', until: null, by: 'director' };
const resolve = (what: Parameters<typeof resolveResponsibility>[0], exceptions: Exceptions = NO_EXCEPTIONS) => resolveResponsibility(what, PLAN_MATRIX, directory, exceptions)!;

describe('REG-7 › an override', () => {
  it('decides whatever the rule or a designation says, signed and not flagged', () => {
    fc.assert(fc.property(input, fc.boolean(), (what, strategic) => {
      expect(resolve(what, { override, designation: strategic ? designation : null })).toMatchObject({ unit: 'U440515', rule: 'REG-7', flagged: false, overriddenBy: 'director', overrideId: 'o' });
    }));
  });

  it('keeps what the matrix would have named among its inputs', () => {
    fc.assert(fc.property(input, what => {
      expect(resolve(what, { override, designation: null }).inputs).toMatchObject({ target: resolve(what).inputs.target, rowFrom: '2000-01-01' });
    }));
  });
});

describe('REG-14 › a strategic customer', () => {
  it('is the city centre’s below diamond; a diamond stays where REG-3 says', () => {
    fc.assert(fc.property(input, what => {
      const [plain, strategic] = [resolve(what), resolve(what, { override: null, designation })];
      expect(strategic).toMatchObject(what.grade === 'DIAMOND' ? { unit: plain.unit, rule: 'REG-3', flagged: plain.flagged } : { unit: 'C4405', rule: 'REG-14', flagged: false });
      expect([plain.designationId, strategic.designationId]).toEqual([null, 's']);
    }));
  });

  it('of diamond grade is told as worked on the ground by the city centre', () => {
    const { reason, reasonEn } = resolve({ kind: 'COMPREHENSIVE', grade: 'DIAMOND', division: '440515', mainLine: null }, { override: null, designation });
    expect(reason).toContain('日常工作由市(C4405)承担');
    expect(reasonEn).toContain('C4405 does the work on the ground');
  });
});

describe('REG-7 › days of what was decided', () => {
  it.each([['2025-01-01', null, '2025-01-01', true], ['2025-01-01', '2025-01-02', '2025-01-02', false], ['2025-01-02', null, '2025-01-01', false]] as const)(
    'from %s until %s: on %s %s', (from, until, on, holds) => expect(holdsOn({ from, until }, on)).toBe(holds));

  it.each([['2025-01-15', '2025-01-16', undefined], ['2025-01-14', '2025-02-01', 'PeriodInPast'], ['2025-01-15', '2025-01-15', 'PeriodEmpty'], ['2025-02-01', null, undefined]] as const)(
    'from %s until %s: %s', (from, until, fault) => expect(periodFault(from, until, '2025-01-15')).toBe(fault));

  it('what is ended today does not hold today, and what had not begun never holds', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, day, (from, today, on) => {
      const ended = { from, until: endsOn(from, today) };
      if (on >= today) expect(holdsOn(ended, on)).toBe(false);
      else expect(holdsOn(ended, on)).toBe(holdsOn({ from, until: null }, on));
    }));
  });
});
