import { requirePermission, type Actor } from '@keyaccount/identity';
import { readAs, type Tx } from '@keyaccount/subgraph-kit';
import type { Deps } from '../use-cases/deps';
import { CreditObservations1768040200000 } from './store/migration';
import { CreditOfMerged1768060000000 } from './store/migration-merged';
import { countObservations, creditCounts, observationPages, observationsById, type ObservationPage } from './store/observations';
import { recordCreditObservation } from './use-cases/record-credit-observation';

export const creditMigrations = [CreditObservations1768040200000, CreditOfMerged1768060000000];
/** What was seen stays as it was written (GRD-2). */
export const creditRecords = ['credit_observation'];

/** TABLE OF CONTENTS: whether customers pay on time and keep their contracts (GRD-2). */
export const credit = (deps: Deps) => {
  const read = async <T>(actor: Actor | undefined, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> => {
    requirePermission(actor, 'grading:read');
    return readAs(deps.db, actor, tx => work(tx, actor));
  };
  return {
    useCases: { recordCreditObservation: recordCreditObservation(deps) },
    queries: {
      observationsById: (actor: Actor | undefined, ids: readonly string[]) => read(actor, (tx, viewer) => observationsById(tx, viewer, ids)),
      creditCounts: (actor: Actor | undefined, year: number, ids: readonly string[]) => read(actor, (tx, viewer) => creditCounts(tx, viewer, year, ids)),
      observationPages: (actor: Actor | undefined, ids: readonly string[], page: ObservationPage) => read(actor, (tx, viewer) => observationPages(tx, viewer, ids, page)),
      countObservations: (actor: Actor | undefined, ids: readonly string[], year: number) => read(actor, (tx, viewer) => countObservations(tx, viewer, ids, year)),
    },
  };
};
