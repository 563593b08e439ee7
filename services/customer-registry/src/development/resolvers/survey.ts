import { OutOfSight } from '@keyaccount/subgraph-kit';
import type { Context } from '../../resolvers/context';
import { person } from '../../resolvers/ownership';
import type { DevelopmentStepResolvers, SectorSurveyPayloadResolvers, SectorSurveyResolvers, SurveyedEnterpriseResolvers } from '../../schema.generated';
import { ownerKey } from '../policy/owner-key';
import { isLate } from '../policy/terms';
import type { EnterpriseRow } from '../store/enterprises';
import type { SurveyRow } from '../store/surveys';

const said = (text: string | null): string => text ?? '';

/** The enterprises whose customers the viewer sees, among all of them. */
const seen = async (id: string, { enterprises, customer }: Context): Promise<{ readonly shown: EnterpriseRow[]; readonly all: number }> => {
  const all = (await enterprises.load(id)) ?? [];
  const customers = await customer.loadMany(all.map(({ customerId }) => customerId));
  return { shown: all.filter((_, nth) => customers[nth] !== null), all: all.length };
};

const situationOf = ({ growth, profitability, divisionOfLabour, technology, labourIntensity, publicView }: SurveyRow) => ({
  growth: said(growth), profitability: said(profitability), divisionOfLabour: said(divisionOfLabour), technology: said(technology), labourIntensity: said(labourIntensity),
  publicView: said(publicView),
});

export const SectorSurvey: SectorSurveyResolvers = {
  unit: ({ unit }) => ({ code: unit }),
  openedBy: ({ openedBy }) => ({ id: openedBy }),
  enterprises: async ({ id }, _args, context) => (await seen(id, context)).shown,
  hiddenEnterprises: async ({ id }, _args, context) => {
    const { shown, all } = await seen(id, context);
    return all - shown.length;
  },
  situation: survey => (survey.recommendsDevelopment === null ? null : situationOf(survey)),
  steps: async ({ id }, _args, { stepsOfSurvey }) => (await stepsOfSurvey.load(id)) ?? [],
};

export const SurveyedEnterprise: SurveyedEnterpriseResolvers = {
  customer: async ({ customerId }, _args, { customer }) => {
    const found = await customer.load(customerId);
    if (!found) throw new Error(`enterprise ${customerId} was visible a moment ago`);
    return found;
  },
};

export const DevelopmentStep: DevelopmentStepResolvers = {
  unit: ({ unit }) => ({ code: unit }),
  owner: async ({ owner, lead, unit }, _args, { stepOwner }) => {
    const now = owner ?? (await stepOwner.load(ownerKey(lead, unit)));
    if (now === null) throw new Error(`nobody owns what ${unit} does`);
    return now;
  },
  late: ({ status, dueOn, completedOn }, _args, { today }) => status !== 'DROPPED' && isLate(dueOn, completedOn ?? today()),
  result: async ({ developmentId, surveyId, result }, _args, { survey }) => (developmentId !== null || (await survey.load(surveyId)) ? result : null),
  completedBy: ({ completedBy }) => person(completedBy),
  survey: ({ surveyId }, _args, { survey }) => survey.load(surveyId),
  development: ({ developmentId }, _args, { development }) => (developmentId === null ? null : development.load(developmentId)),
};

export const SectorSurveyPayload: SectorSurveyPayloadResolvers = {
  survey: async ({ surveyId }, _args, { survey }) => {
    const found = await survey.load(surveyId);
    if (!found) throw new OutOfSight(`survey ${surveyId} was changed by somebody who may not see it`);
    return found;
  },
};
