import { batchLoader, type RequestContext } from '@keyaccount/subgraph-kit';
import { creditLoaders } from '../credit/resolvers/credit';
import type { Grading } from '../grading';
import type { Evidence } from '../policy/definition';
import type { CardKey } from '../store/scorecards';

export type Doors = Pick<Grading, 'queries' | 'useCases'>;

/** "2025-01" style keys are not needed outside: a loader's key is the customer's id with what is asked of it. */
const split = (key: string): { id: string; rest: number | null } => {
  const [id = '', rest = ''] = key.split(':');
  return { id, rest: rest === '' ? null : Number(rest) };
};

const evidenceLoader = ({ queries }: Doors, actor: RequestContext['actor']) =>
  batchLoader<string, Evidence>(async keys => {
    const asked = keys.map(key => ({ key, ...split(key) }));
    const found = new Map<string, Evidence>();
    for (const month of new Set(asked.map(one => one.rest ?? 0))) {
      const evidence = await queries.evidence(actor, month, asked.filter(one => one.rest === month).map(one => one.id));
      for (const [id, one] of evidence) found.set(`${id}:${month}`, one);
    }
    return found;
  });

const loadersOf = (doors: Doors, actor: RequestContext['actor']) => {
  const { queries } = doors;
  const cardKeyOf = (key: string): CardKey => ({ customerId: split(key).id, year: split(key).rest });
  return {
    visible: batchLoader((ids: readonly string[]) => queries.visible(actor, ids)),
    grade: batchLoader((ids: readonly string[]) => queries.grades(actor, ids)),
    history: batchLoader((ids: readonly string[]) => queries.histories(actor, ids)),
    card: batchLoader((keys: readonly string[]) => queries.cards(actor, keys.map(cardKeyOf))),
    evidence: evidenceLoader(doors, actor),
    listing: batchLoader((ids: readonly string[]) => queries.specialListingsById(actor, ids)),
    openListing: batchLoader((customers: readonly string[]) => queries.openListings(actor, customers)),
    run: batchLoader((ids: readonly string[]) => queries.runsById(actor, ids)),
    ...creditLoaders(doors, actor),
    distribution: batchLoader((runs: readonly string[]) => queries.distributions(actor, runs)),
    policy: batchLoader((versions: readonly number[]) => queries.policies(actor, versions)),
    policyOfMonth: batchLoader(async (months: readonly number[]) =>
      new Map(await Promise.all(months.map(async month => [month, await queries.policyOfMonth(actor, month)] as const)))),
    lastAssessed: batchLoader<'month', number>(async () => {
      const month = await queries.lastAssessedMonth(actor);
      return new Map(month === undefined ? [] : [['month', month]]);
    }),
  };
};

/** What every resolver of one request shares: who asks, the doors to grading, and look-ups gathered into one statement each. */
export const createContext = (request: RequestContext, doors: Doors) => ({ ...request, ...doors, loaders: loadersOf(doors, request.actor) });

export type Context = ReturnType<typeof createContext>;
