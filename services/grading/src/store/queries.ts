import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { readAs, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { lastDayOf } from '../policy/calendar';
import { visibleOf } from './customers';
import { distributionsOfRuns } from './distributions';
import { gradesOf, historiesOf } from './grades';
import { policiesOf, policyOn } from './policies';
import { evidenceOf, lastAssessedMonth } from './qualifications';
import { pageOfChanges, pageOfRuns, runsById, type PageArgs, type RunPage, type RunRow } from './runs';
import { cardsOf, type CardKey } from './scorecards';
import { watermark } from './watermark';

type Asking = Actor | undefined;

/** Every question that grading answers. All of them need grading:read; what is about a customer is limited to what the actor may see. */
export const queriesOf = ({ db, clock }: Pick<ServiceDeps, 'db' | 'clock'>) => {
  const read = async <T>(actor: Asking, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> => {
    requirePermission(actor, 'grading:read');
    return readAs(db, actor, tx => work(tx, actor));
  };
  return {
    policyOn: (actor: Asking, day: string | null | undefined) => read(actor, tx => policyOn(tx, day ?? bureauDay(clock.now()))),
    policyOfMonth: (actor: Asking, month: number) => read(actor, tx => policyOn(tx, lastDayOf(month))),
    policies: (actor: Asking, versions: readonly number[]) => read(actor, tx => policiesOf(tx, versions)),
    runs: (actor: Asking, page: RunPage) => read(actor, tx => pageOfRuns(tx, page)),
    runsById: (actor: Asking, ids: readonly string[]) => read(actor, tx => runsById(tx, ids)),
    distributions: (actor: Asking, runs: readonly string[]) => read(actor, tx => distributionsOfRuns(tx, runs)),
    changes: (actor: Asking, run: RunRow, page: PageArgs) => read(actor, (tx, viewer) => pageOfChanges(tx, viewer, run, page)),
    watermark: (actor: Asking) => read(actor, watermark),
    lastAssessedMonth: (actor: Asking) => read(actor, lastAssessedMonth),
    visible: (actor: Asking, ids: readonly string[]) => read(actor, (tx, viewer) => visibleOf(tx, viewer, ids)),
    grades: (actor: Asking, ids: readonly string[]) => read(actor, tx => gradesOf(tx, ids)),
    histories: (actor: Asking, ids: readonly string[]) => read(actor, tx => historiesOf(tx, ids)),
    cards: (actor: Asking, keys: readonly CardKey[]) => read(actor, tx => cardsOf(tx, keys)),
    evidence: (actor: Asking, month: number, ids: readonly string[]) => read(actor, tx => evidenceOf(tx, month, ids)),
  };
};

export type Queries = ReturnType<typeof queriesOf>;
