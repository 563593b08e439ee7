import { covers, overlap, type ClaimedLine } from '../../claims/policy/lines';
import { rightOf, type QueueReason, type Rival } from '../../claims/policy/right';

/** An open claim of one of the two customers. */
export type OpenClaim = {
  readonly id: string; readonly unit: string; readonly line: ClaimedLine; readonly status: 'ACTIVE' | 'QUEUED'; readonly from: Date | null; readonly until: Date | null; readonly registeredAt: Date;
};

/** What becomes of a claim: it goes on as it was, gives way to an earlier one and queues, or ends, since its unit has the like already. */
export type ClaimFate =
  | { readonly id: string; readonly fate: 'STAYS' } | { readonly id: string; readonly fate: 'ENDS' }
  | { readonly id: string; readonly fate: 'QUEUES'; readonly reason: QueueReason; readonly heldBy: string };

type Held = OpenClaim & { readonly from: Date; readonly until: Date };
const isHeld = (claim: OpenClaim): claim is Held => claim.status === 'ACTIVE' && claim.from !== null && claim.until !== null;

const earliestFirst = (a: Held, b: Held): number => a.from.getTime() - b.from.getTime() || a.registeredAt.getTime() - b.registeredAt.getTime() || (a.id < b.id ? -1 : 1);

const keyOf = ({ unit, line }: OpenClaim): string => `${unit} ${line ?? ''}`;
const registeredFirst = (a: OpenClaim, b: OpenClaim): number => a.registeredAt.getTime() - b.registeredAt.getTime() || (a.id < b.id ? -1 : 1);

const asRival = ({ id, unit, line, from, until }: Held): Rival => ({ id, unit, line, from, until, ended: false });

/** Of the claims that have the right: the earliest keep it, and a unit's claim on all lines takes the place of its own on some; whoever waited for that one waits for it. */
const fatesOfHeld = (held: readonly Held[], now: Date): ReadonlyMap<string, ClaimFate> => {
  const inOrder = [...held].sort(earliestFirst);
  const rightBeside = (claim: Held, kept: readonly Held[]) => rightOf(claim.line, kept.filter(({ unit }) => unit !== claim.unit).map(asRival), now);
  let kept: readonly Held[] = [];
  const queued: Held[] = [];
  for (const claim of inOrder) {
    const own = kept.filter(({ unit, line }) => unit === claim.unit && overlap(line, claim.line));
    if (rightBeside(claim, kept).outcome === 'QUEUED') queued.push(claim);
    else if (!own.some(({ line }) => covers(line, claim.line))) kept = [...kept.filter(one => !own.includes(one)), claim];
  }
  return new Map(inOrder.map((claim): [string, ClaimFate] => {
    const { id } = claim;
    const right = rightBeside(claim, kept);
    if (queued.includes(claim) && right.outcome === 'QUEUED') return [id, { id, fate: 'QUEUES', reason: right.reason, heldBy: right.heldBy }];
    return [id, { id, fate: kept.includes(claim) ? 'STAYS' : 'ENDS' }];
  }));
};

/**
 * The claims of two customers that become one (REG-5): of two on one line the earliest keeps the right, the later one queues with its
 * reason. A unit does not queue behind itself, nor twice: a claim on what it has ends.
 */
export const claimsOfBoth = (open: readonly OpenClaim[], now: Date): ClaimFate[] => {
  const held = open.filter(isHeld);
  const fates = fatesOfHeld(held, now);
  const rights = held.filter(({ id }) => fates.get(id)?.fate === 'STAYS');
  const taken = new Set<string>();
  return [...[...held].sort(earliestFirst), ...open.filter(({ status }) => status === 'QUEUED').sort(registeredFirst)].map((claim): ClaimFate => {
    const fate = fates.get(claim.id) ?? { id: claim.id, fate: 'STAYS' };
    if (fate.fate === 'ENDS') return fate;
    const twice = taken.has(keyOf(claim)) || rights.some(right => right.id !== claim.id && right.unit === claim.unit && covers(right.line, claim.line));
    taken.add(keyOf(claim));
    return twice ? { id: claim.id, fate: 'ENDS' } : fate;
  });
};
