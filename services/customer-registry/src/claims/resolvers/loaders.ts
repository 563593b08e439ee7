import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../../customer-registry';
import { alike } from '../../resolvers/alike';
import type { Place } from '../../store/customer-lists';

type Queries = CustomerRegistry['queries'];

/** What resolvers of claims look up, gathered over a request. */
export const claimLoaders = (queries: Queries, actor: Actor | undefined) => {
  const rightsLoader = (at: Date | null) => batchLoader((ids: readonly string[]) => queries.rightsAt(actor, ids, at));
  const rights = alike<ReturnType<typeof rightsLoader>>();
  const activityLoader = (limit: number, after: Place | null) => batchLoader((ids: readonly string[]) => queries.activityPages(actor, ids, { limit, after }));
  const activities = alike<ReturnType<typeof activityLoader>>();
  return {
    registration: batchLoader((ids: readonly string[]) => queries.registrationsById(actor, ids)),
    reminders: batchLoader((ids: readonly string[]) => queries.remindersOf(actor, ids)),
    activity: batchLoader((ids: readonly string[]) => queries.activitiesById(actor, ids)),
    activityCount: batchLoader((ids: readonly string[]) => queries.countActivities(actor, ids)),
    declaration: batchLoader((ids: readonly string[]) => queries.declarationsById(actor, ids)),
    hearings: batchLoader((ids: readonly string[]) => queries.hearingsOf(actor, ids)),
    dispute: batchLoader((ids: readonly string[]) => queries.disputesById(actor, ids)),
    statements: batchLoader((ids: readonly string[]) => queries.statementsOf(actor, ids)),
    brief: batchLoader((ids: readonly string[]) => queries.briefsOf(actor, ids)),
    territoryRulings: batchLoader((ids: readonly string[]) => queries.territoryRulingsOf(actor, ids)),
    rightsAt: (customerId: string, at: Date | null) => rights(at, () => rightsLoader(at)).load(customerId),
    activitiesOf: (registrationId: string, limit: number, after: Place | null) => activities([limit, after], () => activityLoader(limit, after)).load(registrationId),
  };
};
