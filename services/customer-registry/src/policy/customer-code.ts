/** A division as the catalogue lists it, for the time during which it stood. */
export type DivisionEntry = {
  readonly code: string;
  readonly name: string;
  /** First day. */
  readonly validFrom: string;
  /** First day on which it stood no more. */
  readonly validUntil: string | null;
};

export type DivisionFault = 'DivisionPlaceholder' | 'DivisionNotCounty' | 'DivisionHistoric' | 'DivisionUnknown';

/** A place that stands for the county as a whole, "440513000", is no township. */
const NO_TOWNSHIP = '000';

/**
 * What is wrong with a division as a customer's place (REG-2): placeholders (440501 市辖区), codes of a city or province,
 * divisions that stand no more and unknown ones are refused; undefined where it may be used on that day.
 */
export const divisionFault = (division: string, on: string, catalogue: readonly DivisionEntry[]): DivisionFault | undefined => {
  const county = division.slice(0, 6);
  if (county.endsWith('00')) return 'DivisionNotCounty';
  if (county.endsWith('01') || division.slice(6) === NO_TOWNSHIP) return 'DivisionPlaceholder';
  const entries = catalogue.filter(entry => entry.code === county);
  if (entries.length === 0) return 'DivisionUnknown';
  const stands = entries.some(entry => entry.validFrom <= on && (entry.validUntil === null || on < entry.validUntil));
  return stands ? undefined : 'DivisionHistoric';
};

export const LARGEST_ORDER = 99_999;
export const LARGEST_BRANCH = 999;
/** The branch layer of a head office, and of a customer without branches. */
const HEAD_OFFICE = '000';

/** The first two layers, which a head office and its branches have in common as one family (REG-9): division and order within it. */
export const familyNumber = (division: string, order: number): string | undefined =>
  order >= 1 && order <= LARGEST_ORDER ? division.slice(0, 6) + String(order).padStart(5, '0') : undefined;

/** The ID of a head office or of a customer without branches (REG-2). */
export const headOfficeCode = (family: string): string => family + HEAD_OFFICE;

/** The ID of a branch: the head office's first two layers and the branch's order from 001 (REG-2); undefined where the layer is exhausted. */
export const branchCode = (family: string, order: number): string | undefined =>
  order >= 1 && order <= LARGEST_BRANCH ? family + String(order).padStart(3, '0') : undefined;

export type CustomerCode = { readonly division: string; readonly order: number; readonly branch: number };

/** The three layers of an ID, `XXXXXX XXXXX XXX`; undefined where it cannot have been issued. The division may be historic: an ID outlives it. */
export const parseCustomerCode = (code: string): CustomerCode | undefined => {
  const layers = /^(\d{6})(\d{5})(\d{3})$/.exec(code);
  if (!layers) return undefined;
  const [, division = '', order = '', branch = ''] = layers;
  if (division.endsWith('00') || division.endsWith('01') || Number(order) === 0) return undefined;
  return { division, order: Number(order), branch: Number(branch) };
};
