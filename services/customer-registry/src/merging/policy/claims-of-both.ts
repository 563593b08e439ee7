import type { ClaimedLine } from '../../claims/policy/lines';
import { rightOf, type QueueReason } from '../../claims/policy/right';

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

/** Of the claims that have the right: the earliest keep it. */
const fatesOfHeld = (held: readonly Held[], now: Date): ClaimFate[] => {
  const kept: Held[] = [];
  return [...held].sort(earliestFirst).map((claim): ClaimFate => {
    const right = rightOf(claim.line, kept.map(({ id, unit, line, from, until }) => ({ id, unit, line, from, until, ended: false })), now);
    if (right.outcome === 'QUEUED') return right.heldBy === claim.unit ? { id: claim.id, fate: 'ENDS' } : { id: claim.id, fate: 'QUEUES', reason: right.reason, heldBy: right.heldBy };
    kept.push(claim);
    return { id: claim.id, fate: 'STAYS' };
  });
};

/**
 * The claims of two customers that become one (REG-5): of two on one line the earliest keeps the right, the later one queues with its
 * reason. A unit does not queue behind itself, nor twice: its later claim ends.
 */
export const claimsOfBoth = (open: readonly OpenClaim[], now: Date): ClaimFate[] => {
  const claimOf = new Map(open.map(claim => [claim.id, claim]));
  const queued = open.filter(({ status }) => status === 'QUEUED').sort(registeredFirst);
  const taken = new Set<string>();
  return [...fatesOfHeld(open.filter(isHeld), now), ...queued.map(({ id }): ClaimFate => ({ id, fate: 'STAYS' }))].map(fate => {
    const claim = claimOf.get(fate.id);
    if (!claim || fate.fate === 'ENDS') return fate;
    const twice = taken.has(keyOf(claim));
    taken.add(keyOf(claim));
    return twice ? { id: fate.id, fate: 'ENDS' } : fate;
  });
};
