import { listsOfLargeCity } from '@keyaccount/test-kit';
import { fillRuns } from '../bench/fill-run';
import { askedLists } from '../bench/lists';
import { gradingModule } from '../src/grading';

// Some thirty thousand changes and as many scorecards.
listsOfLargeCity('runs over a large city', {
  module: gradingModule, customers: 40_000, tables: ['run_change', 'customer_year', 'scorecard_past', 'customer', 'customer_access'], most: 10_000, fill: fillRuns, lists: askedLists,
});
