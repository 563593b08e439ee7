import { calendarDate } from '@keyaccount/contracts';
import { answer, InvalidInput } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import type {
  ClassificationSchemeResolvers, MutationResolvers, QueryResolvers, RankUnitGroupsPayloadResolvers, ReportedGroupResolvers, SetClassificationSchemePayloadResolvers, UnitResolvers,
} from '../../schema.generated';
import { rankingKey } from '../policy/ranking-key';

const checkYear = (year: number): number => {
  if (year >= 1000 && year <= 9999) return year;
  throw new InvalidInput({ field: 'year', reason: 'YearMalformed', zh: '年份应为四位数。', en: 'A year has four digits.' });
};

export const RankingQuery = {
  classificationScheme: (_, { on }, { schemeOn, today }) => schemeOn.load(on ?? today()),
  classificationSchemes: (_, _args, { registry: { queries }, actor }) => queries.classificationSchemes(actor),
  classificationReport: async (_, { unitCode, year: asked, on: day }, { classificationReport, today }) => {
    const [year, on] = [checkYear(asked), day ?? today()];
    const found = await classificationReport.load(rankingKey(unitCode, on));
    return found && { unit: { code: unitCode }, year, scheme: found.scheme, groups: found.lines.map(line => ({ ...line, unitCode, year, on })) };
  },
} satisfies QueryResolvers;

export const RankingMutation = {
  setClassificationScheme: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.setClassificationScheme(actor, { ...input, idempotencyKey: input.idempotencyKey ?? null, correlationId })),
  rankUnitGroups: async (_, { input: { unitCode, groups, idempotencyKey } }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.rankUnitGroups(actor, { unit: unitCode, groups, idempotencyKey: idempotencyKey ?? null, correlationId })),
} satisfies MutationResolvers;

export const UnitRanking: Required<Pick<UnitResolvers, 'rankedGroups'>> = {
  rankedGroups: ({ code }, { on }, { rankedGroups, today }) => rankedGroups.load(rankingKey(code, on ?? today())),
};

export const ReportedGroup: ReportedGroupResolvers = {
  __resolveReference: async ({ unitCode, year, on, code }, { classificationReport }) => {
    if (!calendarDate.safeParse(on).success) return null;
    const line = (await classificationReport.load(rankingKey(unitCode, on)))?.lines.find(one => one.code === code);
    return line ? { ...line, unitCode, year, on } : null;
  },
};

export const ClassificationScheme: ClassificationSchemeResolvers = { setBy: ({ setBy }) => ({ id: setBy }) };

export const SetClassificationSchemePayload: SetClassificationSchemePayloadResolvers = {
  scheme: async ({ validFrom }, _args, { schemeOn }) => {
    const found = await schemeOn.load(validFrom);
    if (!found) throw new Error(`the table from ${validFrom} is gone`);
    return found;
  },
};
export const RankUnitGroupsPayload: RankUnitGroupsPayloadResolvers = { unit: ({ unit }) => ({ code: unit }) };
