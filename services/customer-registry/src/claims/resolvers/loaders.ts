import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../../customer-registry';
import type { Place } from '../../store/customer-lists';

type Queries = CustomerRegistry['queries'];

/** One of a kind for each way of asking, so that what is asked alike shares a statement. */
const perAsking = <L>(make: (asked: string) => L) => {
  const made = new Map<string, L>();
  return (asked: string): L => {
    const known = made.get(asked) ?? make(asked);
    made.set(asked, known);
    return known;
  };
};

/** What resolvers of claims look up, gathered over a request. */
export const claimLoaders = (queries: Queries, actor: Actor | undefined) => {
  const rights = perAsking(at => batchLoader((ids: readonly string[]) => queries.rightsAt(actor, ids, at === '' ? null : new Date(at))));
  const activities = perAsking(asked => {
    const { limit, after } = JSON.parse(asked) as { limit: number; after: Place | null };
    return batchLoader((ids: readonly string[]) => queries.activityPages(actor, ids, { limit, after }));
  });
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
    rightsAt: (customerId: string, at: Date | null) => rights(at?.toISOString() ?? '').load(customerId),
    activitiesOf: (registrationId: string, limit: number, after: Place | null) => activities(JSON.stringify({ limit, after })).load(registrationId),
  };
};
