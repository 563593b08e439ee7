import type { GradeLevel, TeamPhase } from '@keyaccount/contracts';
import { leadOf } from '../../policy/account-team';

type Span = { readonly since: Date; readonly until: Date | null };
export type OwnedSpan = Span & { readonly unit: string; readonly grade: GradeLevel };
export type SeatSpan = Span & { readonly role: 'A' | 'B'; readonly staffId: string; readonly unit: string };
/** Who headed a unit; days of the calendar at the bureau, as instants. */
export type HeadSpan = Span & { readonly unit: string; readonly staffId: string };
export type PhaseChange = { readonly since: Date; readonly phase: TeamPhase };

export type TeamFacts = {
  readonly owned: readonly OwnedSpan[]; readonly seats: readonly SeatSpan[]; readonly phases: readonly PhaseChange[]; readonly heads: readonly HeadSpan[];
};

/** A time during which nothing about the team changed. */
export type LedSpan = Span & { readonly unit: string; readonly a: string | null; readonly b: string | null; readonly lead: string | null; readonly phase: TeamPhase };

const holds = ({ since, until }: Span, at: number): boolean => since.getTime() <= at && (until === null || at < until.getTime());

const stateAt = ({ owned, seats, phases, heads }: TeamFacts, at: number): Omit<LedSpan, 'since' | 'until'> | undefined => {
  const owner = owned.find(span => holds(span, at));
  if (!owner) return undefined;
  const seatOf = (role: 'A' | 'B'): string | null => seats.find(seat => seat.role === role && seat.unit === owner.unit && holds(seat, at))?.staffId ?? null;
  const phase = phases.filter(({ since }) => since.getTime() <= at).sort((one, other) => other.since.getTime() - one.since.getTime())[0]?.phase ?? 'DEVELOPMENT';
  const head = heads.find(span => span.unit === owner.unit && holds(span, at))?.staffId ?? null;
  const [a, b] = [seatOf('A'), seatOf('B')];
  return { unit: owner.unit, a, b, phase, lead: leadOf({ a, b }, phase, owner.grade, head) };
};

const cuts = ({ owned, seats, phases, heads }: TeamFacts): number[] => {
  const instants = [...owned, ...seats, ...heads].flatMap(({ since, until }) => [since, until]).concat(phases.map(({ since }) => since));
  return [...new Set(instants.flatMap(instant => (instant === null ? [] : [instant.getTime()])))].sort((one, other) => one - other);
};

const alike = (one: LedSpan, other: Omit<LedSpan, 'since' | 'until'>): boolean =>
  one.unit === other.unit && one.a === other.a && one.b === other.b && one.lead === other.lead && one.phase === other.phase;

/** Who led when (REG-8, ORG-5): from the approval on without gap or overlap, oldest first. */
export const teamHistory = (facts: TeamFacts): LedSpan[] => {
  const spans: LedSpan[] = [];
  for (const at of cuts(facts)) {
    const state = stateAt(facts, at);
    const last = spans.at(-1);
    if (!state || (last?.until === null && alike(last, state))) continue;
    if (last) spans[spans.length - 1] = { ...last, until: new Date(at) };
    spans.push({ ...state, since: new Date(at), until: null });
  }
  return spans;
};
