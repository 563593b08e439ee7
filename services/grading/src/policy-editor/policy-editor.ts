import { requirePermission, type Actor } from '@keyaccount/identity';
import { readAs } from '@keyaccount/subgraph-kit';
import type { Deps } from '../use-cases/deps';
import { PolicyStories1764200000000 } from './store/migration';
import { pageOfVersions, versionOf, type VersionPage } from './store/versions';
import { createGradingPolicy } from './use-cases/create-grading-policy';
import { withdrawGradingPolicy } from './use-cases/withdraw-grading-policy';

/** TABLE OF CONTENTS: versions of the policy (PRV-1, GRD-7). */
export const policyEditor = (deps: Deps) => ({
  queries: {
    policyVersions: async (actor: Actor | undefined, page: VersionPage) => {
      requirePermission(actor, 'grading:read');
      return readAs(deps.db, actor, tx => pageOfVersions(tx, page));
    },
    policyVersion: async (actor: Actor | undefined, version: number) => {
      requirePermission(actor, 'grading:read');
      return readAs(deps.db, actor, tx => versionOf(tx, version));
    },
  },
  useCases: { createGradingPolicy: createGradingPolicy(deps), withdrawGradingPolicy: withdrawGradingPolicy(deps) },
});

export const policyMigrations = [PolicyStories1764200000000];
