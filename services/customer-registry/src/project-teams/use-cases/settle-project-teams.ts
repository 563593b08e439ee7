import { NO_ID } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { ReadRules } from '../../store/directory';
import { causeOf, type Cause } from '../../use-cases/cause';
import { onceInParts } from '../../use-cases/once-in-parts';
import { customersWithTeams } from '../store/project-teams';
import { showMembersAfter } from './show-members';

export type SettleProjectTeams = { readonly idempotencyKey: string | null; readonly correlationId: string };
export type ProjectTeamsSettled = { readonly changed: number };

const CHUNK = 500;

const settleNext = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, cause: Cause, after: string): Promise<{ changed: number; last: string | undefined }> => {
  const rules = await readRules(tx, 'HOLD');
  const ids = await customersWithTeams(tx, after, CHUNK);
  const changed = await showMembersAfter({ tx, deps, rules, causeFor: () => cause }, ids, () => Promise.resolve());
  return { changed, last: ids.length < CHUNK ? undefined : ids.at(-1) };
};

/** Teams that begin or are over with the day, and members whose stay is, change who sees their customers (ORG-4). May run as often as one likes. */
export const settleProjectTeams = (deps: ServiceDeps, readRules: ReadRules) => async (
  actor: Actor | undefined, { idempotencyKey: key, correlationId }: SettleProjectTeams,
): Promise<ProjectTeamsSettled> => {
  requirePermission(actor, 'project-team:settle');
  return onceInParts(deps.db, { actor, mutation: 'settleProjectTeams', key, input: {} }, async () => {
    let changed = 0;
    for (let after: string | undefined = NO_ID; after !== undefined;) {
      const from: string = after;
      const part = await inTransaction(deps.db, tx => settleNext(tx, deps, readRules, causeOf(actor, correlationId), from));
      changed += part.changed;
      after = part.last;
    }
    return { changed };
  });
};
