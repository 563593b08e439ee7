import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../../customer-registry';
import type { Place } from '../../store/customer-lists';

/** What resolvers of surveys and developments look up, gathered over a request. */
export const developmentLoaders = ({ queries }: CustomerRegistry, actor: Actor | undefined) => {
  const pageOf = (limit: number, after: Place | null) => batchLoader((ids: readonly string[]) => queries.developmentsOfCustomers(actor, ids, limit, after));
  const pages = new Map<string, ReturnType<typeof pageOf>>();
  return {
    survey: batchLoader((ids: readonly string[]) => queries.surveysById(actor, ids)),
    enterprises: batchLoader((ids: readonly string[]) => queries.enterprisesOf(actor, ids)),
    stepsOfSurvey: batchLoader((ids: readonly string[]) => queries.stepsOfSurveys(actor, ids)),
    development: batchLoader((ids: readonly string[]) => queries.developmentsById(actor, ids)),
    stepsOfDevelopment: batchLoader((ids: readonly string[]) => queries.stepsOfDevelopments(actor, ids)),
    /** Lead and unit in one key. */
    stepOwner: batchLoader((keys: readonly string[]) => queries.stepOwners(actor, keys)),
    plan: batchLoader((ids: readonly string[]) => queries.plansOf(actor, ids)),
    planParts: batchLoader((ids: readonly string[]) => queries.partsOfPlans(actor, ids)),
    catalogueOfDay: batchLoader((days: readonly string[]) => queries.cataloguesByDay(actor, days)),
    developmentCount: batchLoader((ids: readonly string[]) => queries.countsOfCustomersDevelopments(actor, ids)),
    /** One statement for all customers whose developments are asked for alike. */
    developmentPage: (limit: number, after: Place | null) => {
      const asked = JSON.stringify([limit, after]);
      const page = pages.get(asked) ?? pageOf(limit, after);
      pages.set(asked, page);
      return page;
    },
  };
};
