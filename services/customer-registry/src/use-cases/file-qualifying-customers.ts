import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { suggestKind } from '../policy/suggest-kind';
import { territoryUnits, type Directory } from '../policy/territory';
import type { RegistryRefusal } from '../refusals';
import { lockCustomers } from '../store/accounts';
import type { ReadRules } from '../store/directory';
import { qualifyingProspects, type Qualifying } from '../store/filings';
import { causeOf, type Cause } from './cause';
import { onceInParts } from './once-in-parts';
import { organisationKnown } from './organisation-known';
import { submitFilings, type Submission } from './submit-filings';

export type FileQualifying = { readonly on: string; readonly idempotencyKey: string | null; readonly correlationId: string };

const CHUNK = 500;

/** The centre of the territory files; the city centre where there is none. */
const filingUnit = (division: string, directory: Directory): string => territoryUnits(division, directory)[0] ?? directory.cityCentre?.code ?? '';

type Part = { readonly filed: number; readonly last: Qualifying | null };

const fileNext = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, on: string, after: Qualifying | null, cause: Cause): Promise<Part> => {
  const rules = await readRules(tx, 'HOLD');
  organisationKnown(rules.directory);
  const found = await qualifyingProspects(tx, after, CHUNK);
  const qualifying = new Map(found.map(one => [one.id, one]));
  const held = (await lockCustomers(tx, [...qualifying.keys()])).filter(({ status }) => status === 'PROSPECT' || status === 'LAPSED');
  const batch = held.flatMap((customer): Submission[] => {
    const met = qualifying.get(customer.id);
    const unit = filingUnit(customer.division, rules.directory);
    return met ? [{ customer, filingId: deps.newId(), unit, filedBy: null, ...suggestKind(met, customer.division, rules.directory) }] : [];
  });
  await submitFilings(tx, deps, rules, batch, on, cause);
  return { filed: batch.length, last: found.length < CHUNK ? null : (found.at(-1) ?? null) };
};

/**
 * Files every known prospect, and everyone that lapsed, who meets GRD-1, each through the centre of its territory and with the kind that its revenue suggests
 * (REG-1; the set-based form is ours: a city starts with thousands).
 */
export const fileQualifyingCustomers = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, { on, idempotencyKey: key, correlationId }: FileQualifying): Promise<{ filed: number } | Refused<Extract<RegistryRefusal, 'DateInFuture'>>> => {
  requirePermission(actor, 'filing:file-all');
  if (on > bureauDay(deps.clock.now())) return refused('DateInFuture', { field: 'input.on' });
  const cause: Cause = causeOf(actor, correlationId);
  deps.log.info({ on, staff: staffIdOf(actor) }, 'filing the qualifying prospects');
  return onceInParts(deps.db, { actor, mutation: 'fileQualifyingCustomers', key, input: { on } }, async () => {
    let filed = 0;
    for (let after: Qualifying | null = null, first = true; first || after; first = false) {
      const from: Qualifying | null = after;
      const part: Part = await inTransaction(deps.db, tx => fileNext(tx, deps, readRules, on, from, cause));
      filed += part.filed;
      after = part.last;
    }
    return { filed };
  });
};
