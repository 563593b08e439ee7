import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isShortText } from '../../profile/policy/profile-fields';
import type { RegistryRefusal } from '../../refusals';
import { bureauDay } from '@keyaccount/contracts';
import { catalogueFault, type Service } from '../policy/offer';
import { insertCatalogue } from '../store/catalogues';
import { signedBy } from './development-scene';

export type SetOfferCatalogue = { readonly validFrom: string; readonly services: readonly Omit<Service, 'source'>[]; readonly reason: string; readonly idempotencyKey: string | null };
export type CatalogueSet = { readonly validFrom: string };

const LONGEST_REASON = 500;

/** The city centre's planning manager states which services meet which needs from a day on, and what they bring (REG-11): what the bureau states is its own. */
export const setOfferCatalogue = (deps: ServiceDeps) => async (actor: Actor | undefined, command: SetOfferCatalogue): Promise<CatalogueSet | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'offer:set');
  const { idempotencyKey: key, ...input } = command;
  const { validFrom, services, reason } = input;
  const now = deps.clock.now();
  const fault = catalogueFault(services, validFrom, bureauDay(now));
  if (fault) return refused(fault, { field: fault === 'CatalogueInPast' ? 'input.validFrom' : 'input.services' });
  if (!isShortText(reason, LONGEST_REASON)) return refused('SettingReasonInvalid', { field: 'input.reason' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'setOfferCatalogue', key, input }, async () => {
    const own = services.map(service => ({ ...service, source: 'ours' as const }));
    const fresh = await insertCatalogue(tx, { validFrom, reason, setBy: signedBy(actor), setAt: now, services: own });
    return fresh ? { validFrom } : refused('CatalogueDayTaken', { field: 'input.validFrom' });
  }));
};
