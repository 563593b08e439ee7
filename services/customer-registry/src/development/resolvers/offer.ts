import { formatMoney, formatRatio, parseMoney } from '@keyaccount/contracts';
import { InvalidInput } from '@keyaccount/subgraph-kit';
import type {
  DevelopmentTermResolvers, OfferCatalogueResolvers, OfferConstraints, OfferedServiceInput, OfferedServiceResolvers, PlannedOfferResolvers, SetDevelopmentTermsPayloadResolvers,
  SetOfferCataloguePayloadResolvers,
} from '../../schema.generated';
import { person } from '../../resolvers/ownership';
import type { Constraints, Service } from '../policy/offer';

const sourceOf = (source: 'plan' | 'ours'): 'PLAN' | 'OURS' => (source === 'plan' ? 'PLAN' : 'OURS');
const [WHOLE, PLACES] = [10_000n, 4];

/** A rate in parts of ten thousand; what has another shape is none. */
const rateOf = (text: string): number => {
  const [, whole = '', fraction = ''] = /^(\d)(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  return whole === '' ? -1 : Number(`${whole}${fraction.padEnd(PLACES, '0')}`);
};

export const constraintsOf = (given: OfferConstraints | null | undefined): Constraints => ({
  maxCostFen: parseMoney(given?.maxCost ?? '') ?? null, maxPromisedDays: given?.maxPromisedDays ?? null, registeredProof: given?.registeredProof ?? false,
});

export const serviceOf = ({ marginRate, cost, ...service }: OfferedServiceInput): Omit<Service, 'source'> => ({ ...service, marginRate: rateOf(marginRate), costFen: parseMoney(cost) ?? -1n });

export const noCatalogue = (): InvalidInput => new InvalidInput({ field: 'on', reason: 'NoCatalogueYet', rule: 'REG-11', zh: '该日尚无业务目录。', en: 'There was no catalogue on that day.' });

export const OfferedService: OfferedServiceResolvers = {
  marginRate: ({ marginRate }) => formatRatio(BigInt(marginRate), WHOLE, PLACES),
  cost: ({ costFen }) => formatMoney(costFen),
  source: ({ source }) => sourceOf(source),
};

export const OfferCatalogue: OfferCatalogueResolvers = { setBy: ({ setBy }) => person(setBy) };

export const PlannedOffer: PlannedOfferResolvers = {
  services: async ({ catalogueFrom, services }, _args, { catalogueOfDay }) => {
    const catalogue = await catalogueOfDay.load(catalogueFrom);
    return services.flatMap(code => catalogue?.services.find(service => service.code === code) ?? []);
  },
};

export const DevelopmentTerm: DevelopmentTermResolvers = { daysSource: ({ daysSource }) => sourceOf(daysSource), leadSource: ({ leadSource }) => sourceOf(leadSource) };

export const SetDevelopmentTermsPayload: SetDevelopmentTermsPayloadResolvers = {
  terms: ({ validFrom }, _args, { registry, actor }) => registry.queries.termsOn(actor, validFrom),
};

export const SetOfferCataloguePayload: SetOfferCataloguePayloadResolvers = {
  catalogue: async ({ validFrom }, _args, { catalogueOfDay }) => {
    const found = await catalogueOfDay.load(validFrom);
    if (!found) throw new Error(`the catalogue from ${validFrom} is gone`);
    return found;
  },
};
