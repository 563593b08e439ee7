import type { Deps } from '../use-cases/deps';
import { SpecialListings1764100000000 } from './store/migration';
import { listingQueries } from './store/queries';
import { decideSpecialListing } from './use-cases/decide-special-listing';
import { lapseSpecialListings } from './use-cases/lapse-special-listings';
import { requestSpecialListing } from './use-cases/request-special-listing';
import { withdrawSpecialListing } from './use-cases/withdraw-special-listing';

/** TABLE OF CONTENTS: special diamonds (GRD-6). */
export const specialListings = (deps: Deps) => ({
  queries: listingQueries(deps),
  useCases: {
    requestSpecialListing: requestSpecialListing(deps),
    decideSpecialListing: decideSpecialListing(deps),
    withdrawSpecialListing: withdrawSpecialListing(deps),
    lapseSpecialListings: lapseSpecialListings(deps),
  },
});

export const listingMigrations = [SpecialListings1764100000000];
