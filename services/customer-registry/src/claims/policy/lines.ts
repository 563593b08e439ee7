import type { Line } from '@keyaccount/contracts';

/** A business line, or null for all of them: a comprehensive claim (REG-5, sibling). */
export type ClaimedLine = Line | null;

/** Two claims have a line in common. */
export const overlap = (one: ClaimedLine, other: ClaimedLine): boolean => one === null || other === null || one === other;

/** What holds for `wide` holds for all of `narrow`. */
export const covers = (wide: ClaimedLine, narrow: ClaimedLine): boolean => wide === null || wide === narrow;
