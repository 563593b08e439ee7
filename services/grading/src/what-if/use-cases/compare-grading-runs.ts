import { requirePermission, type Actor } from '@keyaccount/identity';
import { readAs, refused, type Refused } from '@keyaccount/subgraph-kit';
import type { Refusal } from '../../refusals';
import { runsById, type PageArgs, type RunRow } from '../../store/runs';
import type { Deps } from '../../use-cases/deps';
import type { Move } from '../policy/moves';
import { movesBetween, pageOfDifferences, type DifferenceConnection, type RunPair } from '../store/run-comparison';

export type CompareGradingRuns = PageArgs & { readonly a: string; readonly b: string };
export type Comparison = RunPair & { readonly moves: readonly Move[]; readonly differences: DifferenceConnection };

const tookEffect = (run: RunRow): boolean => run.status === 'COMPLETED' && !run.preview;

/**
 * Two runs by their scorecards (GRD-7). [ours] The runs are the city's, as everywhere; customers are those that the actor may
 * see. Only what took effect left scorecards; null where there is no such run.
 */
export const compareGradingRuns = ({ db }: Deps) => async (actor: Actor | undefined, { a: one, b: other, ...page }: CompareGradingRuns): Promise<Comparison | Refused<Refusal> | null> => {
  requirePermission(actor, 'grading:read');
  return readAs(db, actor, async tx => {
    const runs = await runsById(tx, [one, other]);
    const [a, b] = [runs.get(one), runs.get(other)];
    if (!a || !b) return null;
    if (!tookEffect(a)) return refused('RunWithoutEffect', { field: 'a' });
    if (!tookEffect(b)) return refused('RunWithoutEffect', { field: 'b' });
    return { a, b, moves: await movesBetween(tx, { a, b }), differences: await pageOfDifferences(tx, actor, { a, b }, page) };
  });
};
