import type { GradeLevel, TeamPhase } from '@keyaccount/contracts';
import { hasTeam, proposePair, VACANT, type Candidate, type Pair } from './account-team';
import type { Exceptions } from './exceptions';
import { resolveResponsibility, type Responsibility, type ResponsibilityInput } from './responsibility';
import type { DatedMatrixRow } from './responsibility-matrix';
import type { Directory } from './territory';

/** How a key account stands before its responsible unit is resolved. */
export type Account = ResponsibilityInput & {
  /** Stable, and the same in every installation. */
  readonly businessKey: string;
  /** The unit that holds it; null before its approval. */
  readonly heldBy: string | null;
  /** What stands above REG-3 today. */
  readonly exceptions: Exceptions;
  /** The grade by which the team was last asked for; null before approval. */
  readonly gradeBefore: GradeLevel | null;
  readonly pair: Pair;
  readonly phase: TeamPhase;
};

export type Settled = {
  readonly change: 'MOVED' | 'TEAM' | 'NONE';
  readonly responsibility: Responsibility | undefined;
  readonly pair: Pair;
  readonly phase: TeamPhase;
};

/** A change takes effect now, and always after the one before it: clocks of two processes may differ, and two changes may share a millisecond. */
export const takesEffect = (previous: Date | null, now: Date): Date => (previous && previous >= now ? new Date(previous.getTime() + 1) : now);

/** Account managers of a unit, who may take the A and B roles. */
export type CandidatesOf = (unit: string) => readonly Candidate[];

const propose = (account: Account, unit: string, candidatesOf: CandidatesOf): Pair =>
  hasTeam(account.grade) ? proposePair(account.businessKey, candidatesOf(unit)) : VACANT;

const sameUnit = (account: Account, responsibility: Responsibility, candidatesOf: CandidatesOf): Settled => {
  const had = account.gradeBefore !== null && hasTeam(account.gradeBefore);
  if (had === hasTeam(account.grade)) return { change: 'NONE', responsibility, pair: account.pair, phase: account.phase };
  return { change: 'TEAM', responsibility, pair: propose(account, responsibility.unit, candidatesOf), phase: account.phase };
};

/**
 * What follows from a customer's grade, kind, territory and line (GRD-8): which unit is responsible (REG-3, REG-7, REG-14), and its account team (REG-8).
 * Another unit takes over with a pair of its own and in upkeep; within the unit a team is asked for or dissolved as the grade says.
 */
export const settleOwnership = (account: Account, matrix: readonly DatedMatrixRow[], directory: Directory, candidatesOf: CandidatesOf): Settled => {
  const { pair, phase, heldBy, exceptions } = account;
  const responsibility = resolveResponsibility(account, matrix, directory, exceptions);
  if (!responsibility) return { change: 'NONE', responsibility: undefined, pair, phase };
  if (responsibility.unit === heldBy) return sameUnit(account, responsibility, candidatesOf);
  return {
    change: 'MOVED', responsibility, pair: propose(account, responsibility.unit, candidatesOf), phase: heldBy === null ? 'DEVELOPMENT' : 'UPKEEP',
  };
};
