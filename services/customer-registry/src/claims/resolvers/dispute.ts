import { OutOfSight } from '@keyaccount/subgraph-kit';
import type { Context } from '../../resolvers/context';
import { person } from '../../resolvers/ownership';
import type {
  CustomerResolvers, DisputePayloadResolvers, DisputeRecommendationResolvers, DisputeResolvers, DisputeStatementResolvers, EvidenceActivityResolvers,
  EvidenceRegistrationResolvers, TerritoryRulingResolvers,
} from '../../schema.generated';
import type { DisputeRow } from '../store/disputes';

/** What it was ruled by, or withdrawn in the face of; as it stands now while it is open. */
const briefOf = async ({ id, brief: kept }: DisputeRow, { brief }: Context) => {
  const found = kept ?? (await brief.load(id));
  if (!found) throw new Error(`dispute ${id} is gone`);
  return found;
};

export const Dispute: DisputeResolvers = {
  customer: ({ customerId }, _args, { customer }) => customer.load(customerId),
  registration: ({ registrationId }, _args, { registration }) => registration.load(registrationId),
  claimant: ({ claimant }) => ({ code: claimant }),
  respondent: ({ respondent }) => ({ code: respondent }),
  rulingUnit: ({ rulingUnit }) => ({ code: rulingUnit }),
  openedBy: ({ openedBy }) => ({ id: openedBy }),
  statements: async ({ id }, _args, { statements }) => (await statements.load(id)) ?? [],
  evidence: async (dispute, _args, context) => (await briefOf(dispute, context)).evidence,
  recommendation: async (dispute, _args, context) => (await briefOf(dispute, context)).recommendation,
  inFavourOf: ({ inFavourOf }) => (inFavourOf === null ? null : { code: inFavourOf }),
  ruledBy: ({ ruledBy }) => person(ruledBy),
  withdrawnBy: ({ withdrawnBy }) => person(withdrawnBy),
};

export const DisputeStatement: DisputeStatementResolvers = { unit: ({ unit }) => ({ code: unit }), statedBy: ({ statedBy }) => ({ id: statedBy }) };
export const EvidenceRegistration: EvidenceRegistrationResolvers = { unit: ({ unit }) => ({ code: unit }) };
export const EvidenceActivity: EvidenceActivityResolvers = { unit: ({ unit }) => ({ code: unit }), loggedBy: ({ loggedBy }) => ({ id: loggedBy }) };
export const DisputeRecommendation: DisputeRecommendationResolvers = { inFavourOf: ({ inFavourOf }) => (inFavourOf === null ? null : { code: inFavourOf }) };
export const TerritoryRuling: TerritoryRulingResolvers = { ruledBy: ({ ruledBy }) => ({ id: ruledBy }) };

export const DisputePayload: DisputePayloadResolvers = {
  dispute: async ({ disputeId }, _args, { dispute }) => {
    const found = await dispute.load(disputeId);
    if (!found) throw new OutOfSight(`dispute ${disputeId} was changed by somebody who may not see it`);
    return found;
  },
};

/** What disputes add to a customer. */
export const rulingsOfCustomer: Pick<CustomerResolvers, 'territoryRulings'> = {
  territoryRulings: async ({ id }, _args, { territoryRulings }) => (await territoryRulings.load(id)) ?? [],
};
