import type { EventEnvelope, Service } from '@keyaccount/contracts';
import type { Db } from '../reaction';

/** An event that its consumer gave up on, and why. */
export type Doomed = { readonly envelope: EventEnvelope; readonly reason: string; readonly attempts: number };

const SET_ASIDE = `
with taken as (
  insert into inbox (consumer, event_id)
  select $1, id from unnest($2::uuid[]) as event(id) order by id
  on conflict do nothing returning event_id)
insert into dead_letter (consumer, event_id, type, envelope, reason, attempts)
select $1, doomed.event_id, type, envelope::json, reason, attempts
  from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::integer[]) as doomed(event_id, type, envelope, reason, attempts)
  join taken on taken.event_id = doomed.event_id
on conflict (consumer, event_id) do nothing`;

/** Sets events aside: the inbox remembers them as taken, so that a redelivery stays without effect; those behind them go on. */
export const setAside = async (db: Db, consumer: Service, doomed: readonly Doomed[]): Promise<void> => {
  if (!doomed.length) return;
  const byId = new Map(doomed.map(one => [one.envelope.id, one]));
  const rows = [...byId.values()];
  await db.query(SET_ASIDE, [
    consumer,
    rows.map(({ envelope }) => envelope.id),
    rows.map(({ envelope }) => envelope.type),
    rows.map(({ envelope }) => JSON.stringify(envelope)),
    rows.map(({ reason }) => reason.replaceAll('\0', '')),
    rows.map(({ attempts }) => attempts),
  ]);
};
