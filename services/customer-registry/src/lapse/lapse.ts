import { systemActor } from '@keyaccount/identity';
import type { ReactionTable } from '@keyaccount/event-bus';
import type { ServiceDeps } from '@keyaccount/subgraph-kit';
import type { Reads } from '../reads';
import type { ReadRules } from '../store/directory';
import { whenGradeEnded } from './reactions/when-grade-ended';
import { lapsesOf } from './store/lapses';
import { RegistryLapse1768040100000 } from './store/migrations/1768040100000-lapse';
import { endGrades } from './use-cases/end-grades';
import { lapseKeyAccount } from './use-cases/lapse-key-account';

export const LAPSE_MIGRATIONS = [RegistryLapse1768040100000];

const reactor = systemActor('registry-reactions', ['reaction:apply']);

/** Key accounts that the city centre drops (REG-1); they return by being filed again. */
export const lapses = (deps: ServiceDeps, readRules: ReadRules, { detail }: Reads) => ({
  useCases: { lapseKeyAccount: lapseKeyAccount(deps, readRules) },
  queries: { lapsesOf: detail(lapsesOf) },
  reactions: { 'grading.grade-ended.v1': whenGradeEnded(reactor, endGrades) } satisfies ReactionTable,
});
