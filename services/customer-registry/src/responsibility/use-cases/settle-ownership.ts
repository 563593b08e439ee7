import { bureauDay, NO_ID } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { settleDevelopments } from '../../development/use-cases/settle-developments';
import { matrixOn } from '../../policy/responsibility-matrix';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules, Rules } from '../../store/directory';
import { causeOf, type Cause } from '../../use-cases/cause';
import { onceInParts } from '../../use-cases/once-in-parts';
import { resolveAgain } from '../../use-cases/resolve-again';
import { dueByException, dueByMatrix, matrixBegun, settledThrough } from '../store/due';

export type SettleOwnership = { readonly on: string | null; readonly idempotencyKey: string | null; readonly correlationId: string };
export type SettledDay = { readonly on: string; readonly resolved: number; readonly moved: number };

/** So many customers a transaction; ours, the contract of the events. */
const CHUNK = 500;

type NextDue = (tx: Tx, rules: Rules, after: string) => Promise<string[]>;
type Counts = { readonly resolved: number; readonly moved: number };

type Part = Counts & { readonly last: string | undefined };

const settleNext = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, cause: Cause, due: NextDue, after: string): Promise<Part> => {
  const rules = await readRules(tx, 'HOLD');
  const ids = await due(tx, rules, after);
  const done = ids.length === 0 ? [] : await resolveAgain(tx, deps, rules, ids, cause);
  return { resolved: done.length, moved: done.filter(({ change }) => change === 'MOVED').length, last: ids.length < CHUNK ? undefined : ids.at(-1) };
};

/** Resolves what is due, chunk by chunk, each in a transaction of its own; what a crash leaves is found again by the next call. */
const inChunks = async (deps: ServiceDeps, readRules: ReadRules, cause: Cause, due: NextDue): Promise<Counts> => {
  let [resolved, moved] = [0, 0];
  for (let after: string | undefined = NO_ID; after !== undefined;) {
    const from: string = after;
    const part: Part = await inTransaction(deps.db, tx => settleNext(tx, deps, readRules, cause, due, from));
    resolved += part.resolved;
    moved += part.moved;
    after = part.last;
  }
  return { resolved, moved };
};

const settleMatrix = async (deps: ServiceDeps, readRules: ReadRules, on: string, cause: Cause): Promise<Counts> => {
  const before = await inTransaction(deps.db, tx => matrixBegun(tx, on));
  if (before.settled) return { resolved: 0, moved: 0 };
  const counts = await inChunks(deps, readRules, cause, (tx, { matrix }, after) => dueByMatrix(tx, matrixOn(matrix, on), after, CHUNK));
  await inTransaction(deps.db, async tx => {
    await readRules(tx, 'HOLD');
    if ((await matrixBegun(tx, on)).versions === before.versions) await settledThrough(tx, on);
  });
  return counts;
};

/**
 * Carries out what begins or lapses with a day: overrides (REG-7), designations (REG-14), versions of the matrix (REG-3), and leave to develop (REG-10). Finds what
 * is decided otherwise than it should be, so that it may run as often as one likes; one correlation for all that moves.
 */
export const settleOwnership = (deps: ServiceDeps, readRules: ReadRules) => async (
  actor: Actor | undefined, { on, idempotencyKey: key, correlationId }: SettleOwnership,
): Promise<SettledDay | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'ownership:settle');
  const today = bureauDay(deps.clock.now());
  const day = on ?? today;
  if (day > today) return refused('DayNotReached', { field: 'input.on' });
  const cause: Cause = { ...causeOf(actor, correlationId), effectiveAt: `${day}T00:00:00+08:00` };
  return onceInParts(deps.db, { actor, mutation: 'settleOwnership', key, input: { on } }, async () => {
    const lapsed = await inChunks(deps, readRules, cause, (tx, _rules, after) => dueByException(tx, today, after, CHUNK));
    const { resolved, moved } = await settleMatrix(deps, readRules, today, cause);
    await settleDevelopments(deps, readRules, cause);
    return { on: day, resolved: lapsed.resolved + resolved, moved: lapsed.moved + moved };
  });
};
