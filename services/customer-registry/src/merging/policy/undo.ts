import { plusDays } from '../../claims/policy/days';

/** The last day on which a merge that was made on this day can be undone (REG-1); how many days is policy, 30 of them ours. */
export const lastDayToUndo = (mergedOn: string, days: number): string => plusDays(mergedOn, days);

export type Standing = {
  readonly undone: boolean;
  readonly undoUntil: string;
  /** A dispute over claims of the two has been ruled since. */
  readonly ruledSince: boolean;
  /** A claim that gave way by the merge would have the right again, which another unit has meanwhile. */
  readonly rightTaken: boolean;
};
export type UndoFault = 'MergeUndone' | 'UndoWindowOver' | 'DisputeRuledSince' | 'RightTakenSince';

/** Why a merge cannot be undone today (REG-1, ours): it is undone, too old, or something has been decided since that rests on it. */
export const undoFault = ({ undone, undoUntil, ruledSince, rightTaken }: Standing, today: string): UndoFault | undefined => {
  if (undone) return 'MergeUndone';
  if (today > undoUntil) return 'UndoWindowOver';
  if (ruledSince) return 'DisputeRuledSince';
  return rightTaken ? 'RightTakenSince' : undefined;
};
