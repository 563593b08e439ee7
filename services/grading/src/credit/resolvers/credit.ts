import { formatRatio, idOf } from '@keyaccount/contracts';
import { answer, batchLoader, connection, decodeCursor, encodeCursor, pageSize, type Connection, type RequestContext } from '@keyaccount/subgraph-kit';
import { monthNumber, monthText } from '../../policy/calendar';
import { RATE_UNIT } from '../../policy/grading-policy';
import type { Context, Doors } from '../../resolvers/context';
import type { CreditObservationResolvers, CreditRecordResolvers, CustomerResolvers, MutationResolvers, RecordCreditObservationPayloadResolvers } from '../../schema.generated';
import { creditPoints, keptRate, type CreditCount } from '../policy/credit-points';
import { CREDIT_REFUSALS } from '../refusals';
import type { ObservationRow } from '../store/observations';

/** A customer's year. */
export type CreditRecordRef = CreditCount & { readonly customerId: string; readonly year: number };
export type ObservationConnection = Connection<ObservationRow>;

/** One loader for each set of arguments, so that customers of one list share a statement. */
const loaderPer = <Args, V>(load: (args: Args, ids: readonly string[]) => Promise<ReadonlyMap<string, V>>) => {
  const make = (args: Args) => batchLoader((ids: readonly string[]) => load(args, ids));
  const loaders = new Map<string, ReturnType<typeof make>>();
  return (args: Args): ReturnType<typeof make> => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? make(args);
    loaders.set(key, loader);
    return loader;
  };
};

type Page = { readonly year: number; readonly limit: number; readonly after: string | null };

const placeOf = (after: string | null): readonly [string, string] | null => (after === null ? null : decodeCursor(after, ['instant', 'id']));

export const creditLoaders = ({ queries }: Doors, actor: RequestContext['actor']) => ({
  observation: batchLoader((ids: readonly string[]) => queries.observationsById(actor, ids)),
  creditCount: loaderPer((year: number, ids) => queries.creditCounts(actor, year, ids)),
  observationPage: loaderPer(({ after, ...page }: Page, ids) => queries.observationPages(actor, ids, { ...page, after: placeOf(after) })),
  observationCount: loaderPer((year: number, ids) => queries.countObservations(actor, ids, year)),
  policyOfToday: batchLoader<'today', Awaited<ReturnType<typeof queries.policyOn>>>(async () => new Map([['today', await queries.policyOn(actor, null)]])),
});

const policyOfToday = async ({ loaders }: Context) => {
  const policy = await loaders.policyOfToday.load('today');
  if (!policy) throw new Error('no policy holds today');
  return policy;
};

export const creditMutation: Required<Pick<MutationResolvers, 'recordCreditObservation'>> = {
  recordCreditObservation: async (_, { input }, { useCases, actor, correlationId }) =>
    answer(CREDIT_REFUSALS, await useCases.recordCreditObservation(actor, {
      customerId: idOf(input.customerId), month: monthNumber(input.month), kind: input.kind, kept: input.kept, daysLate: input.daysLate ?? null, note: input.note,
      source: input.source, supersedes: typeof input.supersedes === 'string' ? idOf(input.supersedes) : null, idempotencyKey: input.idempotencyKey ?? null,
      correlationId,
    })),
};

export const creditOfCustomer: Required<Pick<CustomerResolvers, 'creditRecord'>> = {
  creditRecord: async ({ id }, { year }, { loaders }) => {
    const count = await loaders.creditCount(year).load(id);
    return count && { ...count, customerId: id, year };
  },
};

export const creditRecord: Required<CreditRecordResolvers> = {
  year: record => record.year,
  observed: record => record.observed,
  kept: record => record.kept,
  rate: record => (keptRate(record) === undefined ? null : formatRatio(BigInt(keptRate(record) ?? 0), BigInt(RATE_UNIT), 4)),
  points: async (record, _, context) => creditPoints(record, await policyOfToday(context)),
  policyVersion: async (_, __, context) => (await policyOfToday(context)).version,
  observations: async ({ customerId, year }, { first: asked, after }, { loaders }) => {
    const first = pageSize(asked);
    const found = (await loaders.observationPage({ year, limit: first + 1, after: after ?? null }).load(customerId)) ?? [];
    return connection(found, first, row => encodeCursor([row.recorded_at.toISOString(), row.id]), row => row, async () => (await loaders.observationCount(year).load(customerId)) ?? 0);
  },
};

export const creditObservation: Required<CreditObservationResolvers> = {
  id: row => row.id,
  month: row => monthText(row.month),
  kind: row => row.kind,
  kept: row => row.kept,
  daysLate: row => row.daysLate,
  note: row => row.note,
  source: row => row.source,
  recordedBy: row => (row.recorded_by === null ? null : { id: row.recorded_by }),
  recordedAt: row => row.recorded_at,
  supersedes: row => row.supersedes,
  holds: row => row.holds,
};

export const recordCreditObservationPayload: Required<RecordCreditObservationPayloadResolvers> = {
  observation: async ({ observationId }, _, { loaders }) => {
    const found = await loaders.observation.load(observationId);
    if (!found) throw new Error(`observation ${observationId} is gone`);
    return found;
  },
  customer: ({ customerId }) => ({ id: customerId }),
};
