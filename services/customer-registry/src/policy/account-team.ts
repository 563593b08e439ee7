import type { GradeLevel, TeamPhase } from '@keyaccount/contracts';

/** A person who may take a role, with a key that is the same in every installation. */
export type Candidate = { readonly staffId: string; readonly staffKey: string };
/** Who has the roles; null while vacant. */
export type Pair = { readonly a: string | null; readonly b: string | null };

export const VACANT: Pair = { a: null, b: null };

/** Silver and above have an A and a B role (REG-8, plan); for general accounts the unit's head stands in (ORG-5). */
export const hasTeam = (grade: GradeLevel): boolean => grade !== 'GENERAL';

const multiply = Math.imul;

/** 53 bits of a text, the same on every machine. */
const hash = (text: string): number => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    high = multiply(high ^ unit, 2_654_435_761);
    low = multiply(low ^ unit, 1_597_334_677);
  }
  high = multiply(high ^ (high >>> 16), 2_246_822_507) ^ multiply(low ^ (low >>> 13), 3_266_489_909);
  low = multiply(low ^ (low >>> 16), 2_246_822_507) ^ multiply(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
};

/**
 * The pair that a unit proposes for a customer (REG-8; the choice is ours): rendezvous hashing over stable keys, so that the same
 * customer and staff always give the same pair and a newcomer or leaver moves as few accounts as can be. Two different people;
 * a role without a person stands vacant and is reported.
 */
export const proposePair = (customerKey: string, candidates: readonly Candidate[]): Pair => {
  const people = [...new Map(candidates.map(candidate => [candidate.staffId, candidate])).values()];
  const ranked = people
    .map(({ staffId, staffKey }) => ({ staffId, staffKey, weight: hash(`${staffKey}\n${customerKey}`) }))
    .sort((one, other) => other.weight - one.weight || (one.staffKey < other.staffKey ? -1 : 1));
  return { a: ranked[0]?.staffId ?? null, b: ranked[1]?.staffId ?? null };
};

/** Who leads: A in development, B in upkeep (REG-8); the other stands in for a vacancy (ORG-5), the unit's head for both of a general account. */
export const leadOf = (pair: Pair, phase: TeamPhase, grade: GradeLevel, head: string | null): string | null => {
  if (!hasTeam(grade)) return head;
  return phase === 'DEVELOPMENT' ? (pair.a ?? pair.b) : (pair.b ?? pair.a);
};

/** Takes a leaver out of the pair; the role stands vacant (ORG-5). */
export const withoutLeaver = (pair: Pair, leaver: string): Pair => ({
  a: pair.a === leaver ? null : pair.a, b: pair.b === leaver ? null : pair.b,
});
