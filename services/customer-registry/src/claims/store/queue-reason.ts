/** Why a claim on one line waits for another claim, as `rightOf` says it; null stands for all lines. */
export const queueReason = (heldLine: string, wantedLine: string): string =>
  `case when ${heldLine} is null then 'COMPREHENSIVE_HELD' when ${wantedLine} is null then 'LINES_HELD' else 'LINE_HELD' end`;
