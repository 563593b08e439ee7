import { idOf } from '@keyaccount/contracts';
import { connection, decodeCursor, encodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import { timeAfter } from '../../claims/resolvers/places';
import type { QueryResolvers } from '../../schema.generated';
import type { Place } from '../../store/customer-lists';
import { rankOffer } from '../policy/offer';
import { cursorOf } from './development';
import { constraintsOf, noCatalogue } from './offer';

/** The place in a list by due days; a cursor of another list is refused. */
const dueAfter = (cursor: string | null | undefined): Place | null =>
  (cursor === null || cursor === undefined ? null : decodeCursor(cursor, ['day', 'id']));

export const DevelopmentQuery = {
  sectorSurvey: (_, { id }, { survey }) => survey.load(idOf(id)),
  sectorSurveys: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const { status = null, unit = null, sector = null } = args.filter ?? {};
    const filter = { status, unit, sector };
    const found = await queries.surveyPage(actor, { filter, limit: first + 1, after: timeAfter(args.after) });
    return connection(found, first, cursorOf, row => row, () => queries.countSurveys(actor, filter));
  },
  development: (_, { id }, { development }) => development.load(idOf(id)),
  developments: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const { status = null, unit = null, surveyId = null } = args.filter ?? {};
    const filter = { status, unit, surveyId: surveyId === null ? null : idOf(surveyId) };
    const found = await queries.developmentPage(actor, { filter, limit: first + 1, after: timeAfter(args.after) });
    return connection(found, first, cursorOf, row => row, () => queries.countDevelopments(actor, filter));
  },
  overdueDevelopmentSteps: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const found = await queries.overdueStepPage(actor, first + 1, dueAfter(args.after));
    return connection(found, first, ({ dueOn, id }) => encodeCursor([dueOn, id]), row => row, () => queries.countOverdueSteps(actor));
  },
  developmentTerms: (_, { on }, { registry: { queries }, actor, today }) => queries.termsOn(actor, on ?? today()),
  offerCatalogue: async (_, { on }, { registry: { queries }, actor, today }) => {
    const held = await queries.catalogueOn(actor, on ?? today());
    if (held) return held;
    throw noCatalogue();
  },
  offer: async (_, { need, constraints, on }, { registry: { queries }, actor, today }) => {
    const catalogue = await queries.catalogueOn(actor, on ?? today());
    if (!catalogue) throw noCatalogue();
    return { need, catalogueFrom: catalogue.validFrom, services: rankOffer(catalogue.services, need, constraintsOf(constraints)) };
  },
} satisfies QueryResolvers;
