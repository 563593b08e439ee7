import { listsOfLargeCity } from '@keyaccount/test-kit';
import { fillActivity } from '../bench/fill';
import { askedLists } from '../bench/lists';
import { organisationModule } from '../src/organisation';

// Some two hundred thousand entries.
listsOfLargeCity('activity of a large city', {
  module: organisationModule, customers: 40_000, tables: ['activity', 'customer_access'], most: 25_000, fill: fillActivity, lists: askedLists,
  losing: { index: 'activity_time', list: 'city: activity' },
});
