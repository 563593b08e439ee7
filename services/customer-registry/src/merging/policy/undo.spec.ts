import fc from 'fast-check';
import { lastDayToUndo, undoFault, type Standing } from './undo';

const STANDS: Standing = { undone: false, undoUntil: '2025-02-14', ruledSince: false, rightTaken: false };

it.each<[string, Partial<Standing>, string, string | undefined]>([
  ['REG-1 › on the day itself', {}, '2025-01-15', undefined], ['REG-1 › on the last day', {}, '2025-02-14', undefined], ['REG-1 › not on the day after', {}, '2025-02-15', 'UndoWindowOver'],
  ['REG-1 › not twice', { undone: true }, '2025-01-15', 'MergeUndone'], ['REG-7 › not once it was ruled on what came along', { ruledSince: true }, '2025-01-15', 'DisputeRuledSince'],
  ['REG-5 › not where another has the right', { rightTaken: true }, '2025-01-15', 'RightTakenSince'],
])('%s', (_, standing, today, fault) => {
  expect(undoFault({ ...STANDS, ...standing }, today)).toBe(fault);
});

it('REG-1 › a merge of any day can be undone for just so many days', () => {
  fc.assert(fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 400 }), (day, days) => {
    const on = day.toISOString().slice(0, 10);
    const last = lastDayToUndo(on, days);
    expect((Date.parse(last) - Date.parse(on)) / 86_400_000).toBe(days);
    expect(undoFault({ ...STANDS, undoUntil: last }, last)).toBeUndefined();
  }));
});
