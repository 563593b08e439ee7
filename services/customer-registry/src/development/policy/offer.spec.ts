import fc from 'fast-check';
import { DEFAULT_CATALOGUE, DOCUMENTS, GOODS } from './default-catalogue';
import { catalogueFault, rankOffer, type Constraints, type Service } from './offer';

const ANY: Constraints = { maxCostFen: null, maxPromisedDays: null, registeredProof: false };
const codes = (services: readonly Service[], need: string, constraints: Constraints = ANY): string[] => rankOffer(services, need, constraints).map(({ code }) => code);
const like = (change: Partial<Service>): Service => ({ ...DEFAULT_CATALOGUE[0]!, ...change });

describe('REG-11 › the order of an offer', () => {
  it.each<[string, string, Constraints, string[]]>([
    ['documents', DOCUMENTS, ANY, ['EXPRESS', 'REGISTERED_LETTER', 'ORDINARY_LETTER']], ['goods', GOODS, ANY, ['EXPRESS', 'LOGISTICS', 'ORDINARY_PARCEL']],
    ['documents with proof', DOCUMENTS, { ...ANY, registeredProof: true }, ['EXPRESS', 'REGISTERED_LETTER']],
    ['documents at a cost below express', DOCUMENTS, { ...ANY, maxCostFen: 1_299n }, ['REGISTERED_LETTER', 'ORDINARY_LETTER']],
    ['documents at the cost of express', DOCUMENTS, { ...ANY, maxCostFen: 1_300n }, ['EXPRESS', 'REGISTERED_LETTER', 'ORDINARY_LETTER']],
    ['documents within five days', DOCUMENTS, { ...ANY, maxPromisedDays: 5 }, ['EXPRESS', 'REGISTERED_LETTER']],
    ['what nobody meets', DOCUMENTS, { ...ANY, maxCostFen: 1n }, []], ['an unknown need', 'PIGEONS', ANY, []],
  ])('REG-11 › as shipped, of %s', (_, need, constraints, expected) => expect(codes(DEFAULT_CATALOGUE, need, constraints)).toEqual(expected));

  it.each<[string, Service[], string[]]>([
    ['the faster one', [like({ code: 'A', promisedDays: 3 }), like({ code: 'B' })], ['B', 'A']], ['the cheaper one', [like({ code: 'A' }), like({ code: 'B', costFen: 1n })], ['B', 'A']],
    ['the code', [like({ code: 'B' }), like({ code: 'A' })], ['A', 'B']],
  ])('REG-11 › at one margin, %s comes first', (_, services, expected) => expect(codes(services, DOCUMENTS)).toEqual(expected));

  const few = fc.integer({ min: 0, max: 9 });
  const services = fc.uniqueArray(fc.record({
    code: fc.string({ minLength: 1, maxLength: 3 }), name: fc.constant('样例'), nameEn: fc.constant('sample'), needs: fc.subarray([DOCUMENTS, GOODS]), marginRate: few,
    costFen: few.map(BigInt), promisedDays: few, registeredProof: fc.boolean(), source: fc.constant('ours' as const),
  }), { selector: ({ code }) => code });
  const limits = fc.record({ maxCostFen: fc.option(few.map(BigInt)), maxPromisedDays: fc.option(few), registeredProof: fc.boolean() });

  it('REG-11 › the margin never rises along the offer, and exactly those within the limits are in it, whatever the order of the catalogue', () => fc.assert(fc.property(
    services.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), limits, ([all, shuffled], limit) => {
      const offer = rankOffer(all, GOODS, limit);
      expect(offer.map(({ marginRate }) => marginRate)).toEqual(offer.map(({ marginRate }) => marginRate).sort((one, other) => other - one));
      const within = all.filter(({ needs, costFen, promisedDays, registeredProof }) =>
        needs.includes(GOODS) && costFen <= (limit.maxCostFen ?? costFen) && promisedDays <= (limit.maxPromisedDays ?? promisedDays) && (registeredProof || !limit.registeredProof));
      expect(offer.map(({ code }) => code).sort()).toEqual(within.map(({ code }) => code).sort());
      expect(codes(shuffled, GOODS, limit)).toEqual(offer.map(({ code }) => code));
    })));
});

describe('REG-11 › a version of the catalogue', () => {
  it('REG-11 › as shipped has no fault, and begins today or later', () => {
    expect(catalogueFault(DEFAULT_CATALOGUE, '2025-01-15', '2025-01-15')).toBeUndefined();
    expect(catalogueFault(DEFAULT_CATALOGUE, '2025-01-14', '2025-01-15')).toBe('CatalogueInPast');
  });

  it.each<[string, Service[], string]>([
    ['nothing', [], 'CatalogueEmpty'], ['a service twice', [like({}), like({})], 'ServiceTwice'], ['a code in small letters', [like({ code: 'ems' })], 'ServiceInvalid'],
    ['no name', [like({ name: ' ' })], 'ServiceInvalid'], ['no need', [like({ needs: [] })], 'ServiceInvalid'], ['a need twice', [like({ needs: [GOODS, GOODS] })], 'ServiceInvalid'],
    ['more margin than price', [like({ marginRate: 10_001 })], 'ServiceInvalid'], ['a loss', [like({ marginRate: -1 })], 'ServiceInvalid'],
    ['a negative cost', [like({ costFen: -1n })], 'ServiceInvalid'], ['no day', [like({ promisedDays: 0 })], 'ServiceInvalid'],
  ])('REG-11 › with %s', (_, services, fault) => expect(catalogueFault(services, '2025-01-15', '2025-01-15')).toBe(fault));
});
