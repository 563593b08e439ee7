import { isBlank } from '@keyaccount/contracts';

/** A service of the dated catalogue: which needs it meets, what is kept of its price in parts of ten thousand, what a piece costs in fen, how good it is. */
export type Service = {
  readonly code: string; readonly name: string; readonly nameEn: string; readonly needs: readonly string[]; readonly marginRate: number; readonly costFen: bigint;
  readonly promisedDays: number; readonly registeredProof: boolean; readonly source: 'plan' | 'ours';
};

/** What the offer is subject to; null where there is no limit. */
export type Constraints = { readonly maxCostFen: bigint | null; readonly maxPromisedDays: number | null; readonly registeredProof: boolean };

const meets = ({ maxCostFen, maxPromisedDays, registeredProof }: Constraints) => (service: Service): boolean =>
  (maxCostFen === null || service.costFen <= maxCostFen) && (maxPromisedDays === null || service.promisedDays <= maxPromisedDays) && (!registeredProof || service.registeredProof);

const byCode = (one: Service, other: Service): number => (one.code < other.code ? -1 : Number(one.code > other.code));

/**
 * REG-11 (plan): where a need can be met by two or more services, the one with the highest margin comes first, subject to cost and quality.
 * Ours: margin is the rate; at one margin the faster service comes first, then the cheaper, then the code.
 */
export const rankOffer = (services: readonly Service[], need: string, constraints: Constraints): readonly Service[] =>
  services.filter(({ needs }) => needs.includes(need)).filter(meets(constraints)).sort((one, other) =>
    other.marginRate - one.marginRate || one.promisedDays - other.promisedDays || Number(one.costFen - other.costFen) || byCode(one, other));

export type CatalogueFault = 'ServiceTwice' | 'ServiceInvalid' | 'CatalogueEmpty' | 'CatalogueInPast';
const WHOLE = 10_000;
const MOST = { services: 200, needs: 20, name: 50, days: 365 } as const;

/** Code of a service or a need: "EXPRESS". */
export const isCode = (code: string): boolean => /^[A-Z][A-Z0-9_]{0,39}$/.test(code);
const isName = (name: string): boolean => !isBlank(name) && name.length <= MOST.name && !/\p{Cc}|\p{Cs}/u.test(name);

const isService = ({ code, name, nameEn, needs, marginRate, costFen, promisedDays }: Omit<Service, 'source'>): boolean =>
  isCode(code) && isName(name) && isName(nameEn) && needs.length >= 1 && needs.length <= MOST.needs && needs.every(isCode) && new Set(needs).size === needs.length
  && Number.isInteger(marginRate) && marginRate >= 0 && marginRate <= WHOLE && costFen >= 0n
  && Number.isInteger(promisedDays) && promisedDays >= 1 && promisedDays <= MOST.days;

/** What is wrong with a version of the catalogue (REG-11; keeping it as dated data is ours). */
export const catalogueFault = (services: readonly Omit<Service, 'source'>[], from: string, today: string): CatalogueFault | undefined => {
  if (services.length === 0 || services.length > MOST.services) return 'CatalogueEmpty';
  if (!services.every(isService)) return 'ServiceInvalid';
  if (new Set(services.map(({ code }) => code)).size < services.length) return 'ServiceTwice';
  return from < today ? 'CatalogueInPast' : undefined;
};
