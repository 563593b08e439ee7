import type { ClassificationGroup } from './scheme';
import { reportOrder, stillRanked } from './unit-groups';

/** A line of a unit's report: a group with its sectors, or all that belongs to no group. */
export type ReportLine = { readonly code: string; readonly name: string; readonly ranked: boolean; readonly others: boolean; readonly sectors: readonly string[] };

/** No code of a group, which begins with a letter. */
const OTHERS = '-';

/**
 * REG-12 (plan): a unit reports revenue in the order that it has set: its groups first, then (ours) the others of the table, and last
 * whatever is in no group, so that the lines sum to the unit's total. Each sector is in one line.
 */
export const reportLines = (ranked: readonly string[], scheme: readonly ClassificationGroup[]): readonly ReportLine[] => {
  const own = stillRanked(ranked, scheme).map(({ code }) => code);
  const groups = new Map(scheme.map(group => [group.code, group]));
  const lines = reportOrder(own, scheme).flatMap(code => {
    const group = groups.get(code);
    return group ? [{ code, name: group.name, ranked: own.includes(code), others: false, sectors: group.sectors }] : [];
  });
  return [...lines, { code: OTHERS, name: '其他', ranked: false, others: true, sectors: scheme.flatMap(({ sectors }) => sectors) }];
};
