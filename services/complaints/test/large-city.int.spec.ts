import { listsOfLargeCity } from '@keyaccount/test-kit';
import { fillCases } from '../bench/fill';
import { askedLists } from '../bench/lists';
import { complaintsModule } from '../src/complaints';

// Twenty thousand cases, and some two hundred thousand grants.
listsOfLargeCity('cases of a large city', {
  module: complaintsModule, customers: 100_000, tables: ['complaint_case', 'customer_access'], most: 30_000, fill: fillCases, lists: askedLists,
  losing: { index: 'complaint_case_time', list: 'city: cases' },
});
