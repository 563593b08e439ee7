import { GRADE_LEVELS, type GradeLevel } from '@keyaccount/contracts';
import { SHIFTS, TARGETS } from '../store/migrations/working-days';
import { caseNumber, deadlineOf, landingUnit, movedTo, retargetedTo, type Timing } from './case-course';
import { SEVERITIES, targetFor, type Target } from './case-target';

const row = (policy: number, validFrom: string, factor: number): Target[] => SEVERITIES.flatMap(severity =>
  Object.entries(TARGETS.minutes[severity]).map(([grade, minutes]) => ({ policy, validFrom, severity, grade: grade === 'NONE' ? null : (grade as GradeLevel), minutes: minutes * factor })));
const targets = [...row(1, '2000-01-01', 1), ...row(2, '2026-03-01', 2)];
const timing: Timing = { targets, calendar: { days: new Map(), publishedYears: new Set([2026]), shifts: [{ validFrom: SHIFTS.validFrom, shifts: SHIFTS.shifts }] } };
const openedAt = new Date('2026-02-27T09:00:00+08:00');
const open = { severity: 'NORMAL' as const, openedAt, unitCode: 'U440515', grade: 'GENERAL' as GradeLevel | null, version: 3, dueAt: new Date('2026-03-06T09:00:00+08:00') };

describe('CMP-1 › targets', () => {
  it('are never longer for a better grade or a graver case', () => {
    for (const severity of SEVERITIES) {
      const byGrade = GRADE_LEVELS.map(grade => TARGETS.minutes[severity][grade]);
      expect([...byGrade].sort((a, b) => a - b)).toEqual(byGrade);
    }
    for (const grade of [...GRADE_LEVELS, 'NONE' as const]) {
      const bySeverity = SEVERITIES.map(severity => TARGETS.minutes[severity][grade]);
      expect([...bySeverity].sort((a, b) => a - b)).toEqual(bySeverity);
    }
  });

  it('are those of the policy in force on the day of opening', () => {
    expect(targetFor(targets, '2026-02-28', 'URGENT', 'DIAMOND')).toEqual({ policy: 1, minutes: 240 });
    expect(targetFor(targets, '2026-03-01', 'URGENT', 'DIAMOND')).toEqual({ policy: 2, minutes: 480 });
    expect(() => targetFor(targets, '1999-12-31', 'URGENT', null)).toThrow('no target for URGENT and no grade');
  });
});

describe('CMP-1 › the course of a case', () => {
  it.each([
    ['the responsible unit', { responsible: 'U440515', home: 'C4405', cityCentre: 'C4405' }, 'U440515'],
    ['the home unit of who opens it, without a responsible unit', { responsible: null, home: 'U440513', cityCentre: 'C4405' }, 'U440513'],
    ['the city centre, without either', { responsible: null, home: undefined, cityCentre: 'C4405' }, 'C4405'],
    ['nowhere while no unit is known', { responsible: null, home: undefined, cityCentre: undefined }, undefined],
  ])('lands at %s', (_, units, expected) => {
    expect(landingUnit(units)).toBe(expected);
  });

  it('GRD-8 › goes to the new responsible unit with its next version, once', () => {
    const moved = movedTo(open, 'C4405');
    expect(moved).toEqual({ ...open, unitCode: 'C4405', version: 4 });
    expect(moved && movedTo(moved, 'C4405')).toBeUndefined();
  });

  it('takes the target of a new grade, counted from its opening under its own policy, once', () => {
    const next = retargetedTo(open, 'DIAMOND', timing);
    expect(next).toEqual({ ...open, grade: 'DIAMOND', version: 4, targetPolicy: 1, dueAt: new Date('2026-03-03T09:00:00+08:00'), dueProvisional: false });
    expect(next && retargetedTo(next, 'DIAMOND', timing)).toBeUndefined();
  });

  it('has the same deadline whether it was opened with a grade or got it later', () => {
    for (const grade of GRADE_LEVELS) {
      expect(retargetedTo({ ...open, grade: null }, grade, timing)).toMatchObject(deadlineOf(open, grade, timing));
    }
  });

  it('is numbered by year', () => {
    expect(caseNumber(2026, 123)).toBe('2026-000123');
    expect(caseNumber(2026, 1_234_567)).toBe('2026-1234567');
  });
});
