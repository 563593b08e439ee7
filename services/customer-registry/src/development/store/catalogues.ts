import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Service } from '../policy/offer';

/** A version of the catalogue, with who set it; the one that was shipped has nobody. */
export type CatalogueRow = {
  readonly validFrom: string; readonly reason: string; readonly setBy: string | null; readonly setAt: Date | null; readonly services: readonly Service[];
};
type ListedService = Omit<CatalogueRow, 'services'> & Service;

/** Catalogues by the day from which they hold: a plan names a handful. */
export const cataloguesByDay = async (tx: Tx, days: readonly string[]): Promise<Map<string, CatalogueRow>> => {
  const found = await rows<ListedService>(
    tx,
    `select s.valid_from as "validFrom", s.code, s.name, s.name_en as "nameEn", s.needs, s.margin_rate as "marginRate", s.cost_fen as "costFen",
            s.promised_days as "promisedDays", s.registered_proof as "registeredProof", s.source, c.reason, c.set_by as "setBy", c.set_at as "setAt"
       from offered_service s join offer_catalogue c on c.valid_from = s.valid_from where s.valid_from = any($1::date[]) order by s.code`,
    [days],
  );
  const catalogues = new Map<string, CatalogueRow>();
  for (const { validFrom, reason, setBy, setAt, ...service } of found) {
    const held = catalogues.get(validFrom) ?? { validFrom, reason, setBy, setAt, services: [] };
    catalogues.set(validFrom, { ...held, services: [...held.services, service] });
  }
  return catalogues;
};

/** The catalogue that holds on a day; null before the first. */
export const catalogueOn = async (tx: Tx, day: string): Promise<CatalogueRow | null> => {
  const [held] = await rows<{ from: string }>(tx, 'select valid_from as "from" from offer_catalogue where valid_from <= $1::date order by valid_from desc limit 1', [day]);
  return (held && (await cataloguesByDay(tx, [held.from])).get(held.from)) ?? null;
};

/** Writes a version; false where there is one from that day already. */
export const insertCatalogue = async (tx: Tx, { validFrom, reason, setBy, setAt, services }: CatalogueRow): Promise<boolean> => {
  const fresh = await rows(
    tx, 'insert into offer_catalogue (valid_from, reason, set_by, set_at) values ($1, $2, $3, $4) on conflict do nothing returning 1', [validFrom, reason, setBy, setAt],
  );
  if (fresh.length === 0) return false;
  await tx.query(
    `insert into offered_service (valid_from, code, name, name_en, needs, margin_rate, cost_fen, promised_days, registered_proof, source)
     select $1, code, name, "nameEn", needs, "marginRate", "costFen", "promisedDays", "registeredProof", source
       from jsonb_to_recordset($2::jsonb) as n(code text, name text, "nameEn" text, needs text[], "marginRate" integer, "costFen" bigint, "promisedDays" integer,
                                               "registeredProof" boolean, source text)`,
    [validFrom, JSON.stringify(services.map(service => ({ ...service, costFen: service.costFen.toString() })))],
  );
  return true;
};
