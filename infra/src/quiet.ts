import { setTimeout as pause } from 'node:timers/promises';
import { definitionOf, EVENTS, isEventType, SERVICES, type EventType, type Service } from '@keyaccount/contracts';
import type pg from 'pg';
import { poolOf } from './pool';

/** Where a service's outbox and inbox are. */
export type QueueDatabases = Readonly<Record<Service, string>>;

type Count = { readonly type: string; readonly n: number };

/** Who takes an event, as its contract says. */
const consumersOf = (type: EventType): Service[] => Object.keys(definitionOf(type).consumers) as Service[];
const typesOf = (consumer: Service): EventType[] => Object.keys(EVENTS).filter(isEventType).filter(type => consumersOf(type).includes(consumer));

const POLL_MS = 100;

export type QuietProbe = { quiet(): Promise<void>; close(): Promise<void> };

/**
 * Tells when every event that was written has had its effect: nothing unsent, and the inbox of every consumer, which also knows
 * what was set aside as a dead letter, holds as many events as were written for it.
 */
export const quietProbe = (databases: QueueDatabases): QuietProbe => {
  const pools = Object.fromEntries(SERVICES.map(service => [service, poolOf({ connectionString: databases[service], max: 1 })])) as Record<Service, pg.Pool>;

  const written = async (service: Service): Promise<{ unsent: number; byType: Count[] }> => {
    const { rows } = await pools[service].query<Count & { unsent: number }>(
      `select type, count(*)::int as n, count(*) filter (where published_at is null)::int as unsent from outbox
       where transport is distinct from 'dead-letter' group by type`,
    );
    return { unsent: rows.reduce((sum, row) => sum + row.unsent, 0), byType: rows };
  };
  const taken = async (service: Service): Promise<number> => {
    const { rows } = await pools[service].query<{ n: number }>('select count(*)::int as n from inbox where consumer = $1', [service]);
    return rows[0]?.n ?? 0;
  };

  const isQuiet = async (): Promise<boolean> => {
    const outboxes = await Promise.all(SERVICES.map(written));
    if (outboxes.some(({ unsent }) => unsent > 0)) return false;
    const counts = new Map<string, number>(outboxes.flatMap(({ byType }) => byType).map(({ type, n }) => [type, n]));
    for (const service of SERVICES) {
      const meant = typesOf(service).reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
      if ((await taken(service)) < meant) return false;
    }
    // What a consumer did may have written more meanwhile.
    const again = await Promise.all(SERVICES.map(written));
    return again.every(({ unsent }, index) => unsent === 0 && sum(again[index]?.byType) === sum(outboxes[index]?.byType));
  };

  return {
    quiet: async () => {
      while (!(await isQuiet())) await pause(POLL_MS);
    },
    close: async () => void (await Promise.all(Object.values(pools).map(pool => pool.end()))),
  };
};

const sum = (counts: readonly Count[] | undefined): number => (counts ?? []).reduce((total, { n }) => total + n, 0);
