import type { Lead } from './terms';

/** What is led so in a unit, as one key of a look-up. */
export const ownerKey = (lead: Lead, unit: string): string => `${lead}/${unit}`;

export const ledIn = (key: string): { readonly lead: Lead; readonly unit: string } => {
  const cut = key.indexOf('/');
  return { lead: key.slice(0, cut) === 'HEAD' ? 'HEAD' : 'ACCOUNT_MANAGER', unit: key.slice(cut + 1) };
};
