import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused } from '@keyaccount/subgraph-kit';
import { lockGrades } from '../../store/locks';
import { insertCreditRules, insertPolicy } from '../../store/policies';
import type { Deps } from '../../use-cases/deps';
import { policyFault, type NewPolicy } from '../policy/new-policy';
import type { PolicyRefusal } from '../refusals';
import { lastVersion, signVersion } from '../store/versions';

export type CreateGradingPolicy = { readonly policy: NewPolicy; readonly idempotencyKey: string | null };

/** JSON knows no whole numbers without bounds. */
const asText = (policy: NewPolicy): string => JSON.stringify(policy, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));

/** The provincial centre lays down grading and definition from a day on (PRV-1, GRD-7). [plan] Earlier versions stay as they are. */
export const createGradingPolicy = (deps: Deps) => async (actor: Actor | undefined, { policy, idempotencyKey: key }: CreateGradingPolicy): Promise<{ version: number } | Refused<PolicyRefusal>> => {
  requirePermission(actor, 'policy:create');
  return inTransaction(deps.db, tx =>
    once(tx, { actor, mutation: 'createGradingPolicy', key, input: { policy: asText(policy) } }, async () => {
      await lockGrades(tx);
      const at = deps.clock.now();
      const last = await lastVersion(tx);
      const wrong = policyFault(policy, bureauDay(at), last.from);
      if (wrong) return refused(wrong.fault, { field: wrong.field });
      const version = last.version + 1;
      await insertPolicy(tx, { ...policy, version });
      await insertCreditRules(tx, { ...policy, version });
      await signVersion(tx, version, policy.note, staffIdOf(actor), at);
      return { version };
    }),
  );
};
