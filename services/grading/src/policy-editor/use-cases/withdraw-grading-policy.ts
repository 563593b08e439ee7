import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused } from '@keyaccount/subgraph-kit';
import { lockGrades } from '../../store/locks';
import type { Deps } from '../../use-cases/deps';
import type { PolicyRefusal } from '../refusals';
import { versionOf, withdrawVersion } from '../store/versions';

export type WithdrawGradingPolicy = { readonly version: number; readonly idempotencyKey: string | null };

/** Takes a version back before its first day; afterwards only a later version replaces it (GRD-7). [ours] */
export const withdrawGradingPolicy = (deps: Deps) => async (actor: Actor | undefined, { version, idempotencyKey: key }: WithdrawGradingPolicy): Promise<{ version: number } | Refused<PolicyRefusal>> => {
  requirePermission(actor, 'policy:create');
  return inTransaction(deps.db, tx =>
    once(tx, { actor, mutation: 'withdrawGradingPolicy', key, input: { version } }, async () => {
      await lockGrades(tx);
      const at = deps.clock.now();
      const held = await versionOf(tx, version);
      if (!held) return refused('PolicyNotFound', { field: 'input.version' });
      if (held.withdrawn_at) return refused('PolicyWithdrawn', { field: 'input.version' });
      if (held.effective_from <= bureauDay(at)) return refused('PolicyInEffect', { field: 'input.version' });
      await withdrawVersion(tx, version, staffIdOf(actor), at);
      return { version };
    }),
  );
};
