import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { AskedList } from '@keyaccount/test-kit';
import { countDevelopments, countsOfCustomers, developmentPage, pagesOfCustomers, type DevelopmentFilter } from '../src/development/store/developments';
import { countOverdue, overduePage } from '../src/development/store/steps';
import { countSurveys, surveyPage, type SurveyFilter } from '../src/development/store/surveys';
import { customerId } from './fill';

const [LIMIT, TODAY, UNIT] = [51, '2025-01-15', 'U440515'];
const DEVELOPMENTS: readonly (readonly [string, DevelopmentFilter])[] = [
  ['all', { status: null, unit: null, surveyId: null }], ['running', { status: ['RUNNING'], unit: null, surveyId: null }], ['of a unit', { status: null, unit: UNIT, surveyId: null }],
  ['of a survey', { status: null, unit: null, surveyId: customerId(2000).replace('-8000-', '-a000-') }],
];
const SURVEYS: readonly (readonly [string, SurveyFilter])[] = [
  ['all', { status: null, unit: null, sector: null }], ['closed', { status: ['CLOSED'], unit: null, sector: null }], ['of a unit', { status: null, unit: UNIT, sector: null }],
];
const SOME = Array.from({ length: 50 }, (_, nth) => customerId(1000 + nth));

/** The lists of surveys, developments and steps, as a reader asks for them. */
export const developmentLists = (reader: string, actor: Actor): AskedList[] => {
  const list = (name: string, ask: (tx: Tx) => Promise<unknown>, counts = false): AskedList => ({ name: `${reader}: ${name}`, reader, counts, measured: false, ask });
  return [
    ...DEVELOPMENTS.flatMap(([name, filter]) => [
      list(`developments ${name}`, tx => developmentPage(tx, actor, { filter, limit: LIMIT, after: null })),
      list(`count of developments ${name}`, tx => countDevelopments(tx, actor, filter), true),
    ]),
    ...SURVEYS.flatMap(([name, filter]) => [
      list(`surveys ${name}`, tx => surveyPage(tx, actor, { filter, limit: LIMIT, after: null })), list(`count of surveys ${name}`, tx => countSurveys(tx, actor, filter), true),
    ]),
    list('developments of fifty customers', tx => pagesOfCustomers(tx, actor, SOME, LIMIT, null)), list('count of developments of fifty customers', tx => countsOfCustomers(tx, actor, SOME), true),
    list('steps overdue', tx => overduePage(tx, actor, { today: TODAY, limit: LIMIT, after: null })), list('count of steps overdue', tx => countOverdue(tx, actor, TODAY), true),
    list('a deep page of steps overdue', tx => overduePage(tx, actor, { today: TODAY, limit: LIMIT, after: ['2020-01-10', customerId(1)] })),
  ];
};
