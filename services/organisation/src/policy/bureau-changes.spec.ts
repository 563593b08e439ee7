import fc from 'fast-check';
import type { AppointmentState, UnitState } from './bureau';
import { changedAppointments, changedUnits, type HeldAppointment, type StatedAppointment } from './bureau-changes';

const unit = fc.record<UnitState>({
  code: fc.constantFrom('A', 'B', 'C'), name: fc.constantFrom('x', 'y'), tier: fc.constant('SUB_BRANCH' as const), parent: fc.constantFrom(null, 'A'),
  hostDepartment: fc.constantFrom(null, '市场部'), divisions: fc.subarray(['440513', '440514', '440515']), lines: fc.subarray(['express', 'letters'] as const),
  establishment: fc.constantFrom([], [{ post: 'HEAD' as const, dedicatedTo: null, minimum: 1, maximum: null }]),
});
const bureau = fc.uniqueArray(unit, { selector: ({ code }) => code });

const appointment: StatedAppointment = { staffKey: 'am', unit: 'A', post: 'HEAD', dedicatedTo: null, fullTime: true, since: '2024-01-01', until: null };
const held = (more: Partial<AppointmentState> = {}): HeldAppointment => ({ ...appointment, ...more, id: 'id', version: 1 });

describe('ORG-1 › what a bureau file changes', () => {
  it('is nothing when it is loaded again, and each changed unit has its next version', () => {
    fc.assert(fc.property(bureau, bureau, (first, second) => {
      const before = changedUnits([], first);
      expect(before.map(({ version }) => version)).toEqual(first.map(() => 1));
      const changes = changedUnits(before, second);
      const after = [...before.filter(({ code }) => !changes.some(change => change.code === code)), ...changes];
      for (const { code, version } of changes) expect(version).toBe((before.find(one => one.code === code)?.version ?? 0) + 1);
      expect(changedUnits(after, second)).toEqual([]);
    }));
  });

  it('does not depend on the order of divisions and lines', () => {
    const one: UnitState = { code: 'A', name: 'x', tier: 'SUB_BRANCH', parent: null, hostDepartment: null, divisions: ['1', '2'], lines: ['express', 'letters'], establishment: [] };
    expect(changedUnits([{ ...one, version: 1 }], [{ ...one, divisions: ['2', '1'], lines: ['letters', 'express'] }])).toEqual([]);
  });

  it.each([
    ['a new appointment starts', [], [appointment], 1, 0],
    ['the same starts nothing', [held()], [appointment], 0, 0],
    ['stated twice starts once', [], [appointment, appointment], 1, 0],
    ['an end that is stated ends it', [held()], [{ ...appointment, until: '2025-12-31' }], 0, 1],
    ['an end that is known ends nothing', [held({ until: '2025-12-31' })], [{ ...appointment, until: '2025-12-31' }], 0, 0],
    ['an end that is left out again takes nothing back', [held({ until: '2025-12-31' })], [appointment], 0, 0],
    ['a later first day is another appointment', [held({ until: '2025-12-31' })], [{ ...appointment, since: '2026-01-01' }], 1, 0],
    ['what is not stated stays', [held()], [], 0, 0],
  ])('%s', (_, before, stated, started, ended) => {
    const changes = changedAppointments(before, stated);
    expect([changes.started.length, changes.ended.length]).toEqual([started, ended]);
    for (const end of changes.ended) expect(end.version).toBe(2);
  });
});
