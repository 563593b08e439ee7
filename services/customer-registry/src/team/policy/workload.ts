import type { GradeLevel } from '@keyaccount/contracts';
import type { Candidate, Pair } from '../../policy/account-team';

export type SeatCount = { readonly staffId: string; readonly grade: GradeLevel; readonly seats: number };
/** What a seat weighs by the account's grade (ours, dated data): it orders proposals, and decides nothing. */
export type SeatWeights = Readonly<Record<GradeLevel, number>>;
export type Proposed = { readonly staffId: string; readonly seats: number; readonly load: number };

/** Who might take a seat: account managers of the responsible unit who have none there, the least loaded first (REG-8). */
export const proposeSuccessors = (candidates: readonly Candidate[], pair: Pair, counts: readonly SeatCount[], weights: SeatWeights): Proposed[] =>
  [...new Map(candidates.map(candidate => [candidate.staffId, candidate])).values()]
    .filter(({ staffId }) => staffId !== pair.a && staffId !== pair.b)
    .map(({ staffId, staffKey }) => {
      const held = counts.filter(count => count.staffId === staffId);
      return { staffId, staffKey, seats: held.reduce((sum, { seats }) => sum + seats, 0), load: held.reduce((sum, { seats, grade }) => sum + seats * weights[grade], 0) };
    })
    .sort((one, other) => one.load - other.load || one.seats - other.seats || (one.staffKey < other.staffKey ? -1 : 1))
    .map(({ staffId, seats, load }) => ({ staffId, seats, load }));
