import { isId } from '@keyaccount/contracts';
import { answer, connection, encodeCursor, InvalidInput, pageSize } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import { isLine } from '../../policy/profile';
import { placeAfter } from '../../resolvers/places';
import type { CoverageChangeInput, QueryResolvers } from '../../schema.generated';
import type { CoverageChange } from '../policy/plan';
import { keyOf } from '../store/explanations';
import { pastDay } from './customer';

const unknownLine = (): InvalidInput => new InvalidInput({ field: 'input.coverage', reason: 'LineUnknown', zh: '没有此项专业。', en: 'There is no such business line.' });

const coverageOf = ({ unit, divisions, lines }: CoverageChangeInput): CoverageChange => ({
  unit, divisions, lines: lines.map(line => {
    if (!isLine(line)) throw unknownLine();
    return line;
  }),
});

export const ResponsibilityQuery = {
  ownershipExplanation: async (_, { customerId, on }, { customer, ownershipOn, today }) => {
    const day = pastDay(on ?? today(), today());
    const found = isId(customerId) ? await customer.load(customerId.toLowerCase()) : null;
    return found && ownershipOn.load(keyOf(found.id, day));
  },
  responsibilityMatrix: async (_, { on }, { registry, actor, today }) => {
    const day = on ?? today();
    const held = (await registry.queries.matrixVersions(actor)).find(({ validFrom }) => validFrom <= day);
    if (held) return held;
    throw new InvalidInput({ field: 'on', reason: 'NoMatrixYet', zh: '该日尚无责任矩阵。', en: 'There was no matrix on that day.' });
  },
  responsibilityMatrices: (_, _args, { registry, actor }) => registry.queries.matrixVersions(actor),
  ownershipMovesPreview: async (_, { input, ...page }, { registry, actor, today }) => {
    const first = pageSize(page.first);
    const { moves, ...counts } = answer(REFUSALS, await registry.queries.ownershipMovesPreview(actor, {
      on: input.on ?? today(), matrix: input.matrix ?? [], coverage: (input.coverage ?? []).map(coverageOf), limit: first + 1, after: placeAfter(page.after, 'CODE'),
    }));
    const connected = connection(moves, first, ({ customer }) => encodeCursor(customer.place), move => move, () => Promise.resolve(counts.moving));
    return { ...counts, moves: connected };
  },
  flaggedAssignments: async (_, { first: asked, after }, { registry: { queries }, actor }) => {
    const first = pageSize(asked);
    const found = await queries.flaggedPage(actor, placeAfter(after, 'FILED_AT'), first + 1);
    return connection(found, first, ({ place }) => encodeCursor(place), flagged => flagged, () => queries.countFlagged(actor));
  },
} satisfies QueryResolvers;
