import type { Service } from './offer';

/** The needs of the shipped catalogue. */
export const DOCUMENTS = 'DOCUMENTS';
export const GOODS = 'GOODS';

/**
 * The catalogue as shipped (REG-11). Express before the registered letter is the plan's example (能用速递就不要用挂号信); it gives no figure, so
 * all rates, costs and days are ours, to be replaced by the bureau's own.
 */
export const DEFAULT_CATALOGUE: readonly Service[] = [
  { code: 'EXPRESS', name: '特快专递', nameEn: 'Express', needs: [DOCUMENTS, GOODS], marginRate: 3_500, costFen: 1_300n, promisedDays: 2, registeredProof: true, source: 'plan' },
  { code: 'REGISTERED_LETTER', name: '挂号信', nameEn: 'Registered letter', needs: [DOCUMENTS], marginRate: 1_800, costFen: 350n, promisedDays: 5, registeredProof: true, source: 'plan' },
  { code: 'ORDINARY_LETTER', name: '平信', nameEn: 'Ordinary letter', needs: [DOCUMENTS], marginRate: 1_000, costFen: 110n, promisedDays: 7, registeredProof: false, source: 'ours' },
  { code: 'LOGISTICS', name: '物流配送', nameEn: 'Logistics', needs: [GOODS], marginRate: 2_500, costFen: 2_000n, promisedDays: 4, registeredProof: true, source: 'ours' },
  { code: 'ORDINARY_PARCEL', name: '普通包裹', nameEn: 'Ordinary parcel', needs: [GOODS], marginRate: 1_500, costFen: 900n, promisedDays: 10, registeredProof: true, source: 'ours' },
];
