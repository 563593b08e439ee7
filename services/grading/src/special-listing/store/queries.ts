import { requirePermission, type Actor } from '@keyaccount/identity';
import { readAs, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { listingsById, openListings, pageOfListings, type ListingPage } from './listings';

/** What may be asked of special listings; each question needs grading:read. */
export const listingQueries = ({ db }: Pick<ServiceDeps, 'db'>) => ({
  specialListings: async (actor: Actor | undefined, page: ListingPage) => {
    requirePermission(actor, 'grading:read');
    return readAs(db, actor, tx => pageOfListings(tx, actor, page));
  },
  specialListingsById: async (actor: Actor | undefined, ids: readonly string[]) => {
    requirePermission(actor, 'grading:read');
    return readAs(db, actor, tx => listingsById(tx, actor, ids));
  },
  openListings: async (actor: Actor | undefined, customers: readonly string[]) => {
    requirePermission(actor, 'grading:read');
    return readAs(db, actor, tx => openListings(tx, customers));
  },
});
