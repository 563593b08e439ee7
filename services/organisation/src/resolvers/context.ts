import type { Actor, StaffActor } from '@keyaccount/identity';
import { batchLoader, type RequestContext } from '@keyaccount/subgraph-kit';
import type { Organisation } from '../organisation';
import { teamLoaders } from '../teams/resolvers/loaders';

/** What a request's resolvers share; look-ups of one request are gathered. */
export const contextOf = (organisation: Organisation) => ({ actor, correlationId }: RequestContext) => contextFor(organisation, actor, correlationId);

const contextFor = (organisation: Organisation, actor: Actor | undefined, correlationId: string) => {
  const { openQueries, queries } = organisation;
  let current = actor;
  return {
    get actor() {
      return current;
    },
    /** From here on the request is the person's who has just signed in, so that the answer may tell of posts. */
    signedIn: (person: StaffActor): void => {
      current = person;
    },
    correlationId,
    organisation,
    unit: batchLoader((codes: readonly string[]) => openQueries.unitsByCode(current, codes)),
    children: batchLoader((codes: readonly string[]) => openQueries.childrenOf(current, codes)),
    staff: batchLoader((ids: readonly string[]) => openQueries.staffById(current, ids)),
    posts: batchLoader((ids: readonly string[]) => openQueries.appointmentsOfStaff(current, ids)),
    establishment: batchLoader((codes: readonly string[]) => queries.establishmentOf(current, codes)),
    survivor: batchLoader((ids: readonly string[]) => queries.survivorsOf(current, ids)),
    holders: batchLoader((codes: readonly string[]) => queries.appointmentsInUnits(current, codes)),
    ...teamLoaders(organisation, () => current),
  };
};

export type Context = ReturnType<typeof contextFor>;
