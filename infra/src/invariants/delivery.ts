import { definitionOf, EVENTS, isEventType, SERVICES, type EventType, type Service } from '@keyaccount/contracts';
import type { Databases } from './databases';
import { alike, collector, within, type Check, type Finding } from './finding';

const typesFor = (consumer: Service): EventType[] => Object.keys(EVENTS).filter(isEventType).filter(type => consumer in definitionOf(type).consumers);
const isOf = (source: Service) => (type: EventType): boolean => type.startsWith(`${source}.`);
const listed = (types: readonly string[]): string => types.map(type => `'${type}'`).join(', ');

type Id = { readonly key: string };

/** Ids of several ordered streams as one ordered stream. */
async function* merged(streams: AsyncGenerator<Id>[]): AsyncGenerator<Id> {
  const heads = await Promise.all(streams.map(async stream => ({ stream, head: await stream.next() })));
  for (;;) {
    const [least] = heads.filter(({ head }) => !head.done).sort((a, b) => (a.head.value.key < b.head.value.key ? -1 : 1));
    if (!least) return;
    yield least.head.value;
    least.head = await least.stream.next();
  }
}

/** The first month that no outbox and no inbox has dropped yet: only from then on both sides of a delivery can be seen. */
const firstMonthKept = async (databases: Databases): Promise<string> => {
  const months = await Promise.all(SERVICES.map(service => databases.rows<{ month: string | null }>(service, `
    select max(first) as month from (
      select parent.relname, min(replace(right(part.relname, 7), '_', '-') || '-01') as first
      from pg_inherits join pg_class part on part.oid = inhrelid join pg_class parent on parent.oid = inhparent
      where parent.relname in ('outbox', 'inbox') and part.relname ~ '_[0-9]{4}_[0-9]{2}$' group by parent.relname) kept`)));
  return months.flatMap(([row]) => row?.month ?? []).sort().at(-1) ?? '1970-01-01';
};

/** Every event meant for a consumer is in its inbox once, and its inbox holds nothing that nobody wrote. */
const reached = (consumer: Service) => async (databases: Databases): Promise<Finding> => {
  const found = collector();
  const kept = `event_bus_first_id('${await firstMonthKept(databases)}')`;
  const sources = SERVICES.filter(source => typesFor(consumer).some(isOf(source)));
  const written = merged(sources.map(source => databases.stream<Id>(source, `
    select id::text as key from outbox where type in (${listed(typesFor(consumer).filter(isOf(source)))}) and id >= ${kept} order by id::text collate "C"`)));
  const taken = databases.stream<Id>(consumer, `select event_id::text as key from inbox where consumer = '${consumer}' and event_id >= ${kept} order by event_id::text collate "C"`);
  let [a, b] = [await written.next(), await taken.next()];
  while (!a.done || !b.done) {
    found.examined();
    const order = a.done ? 1 : b.done ? -1 : a.value.key < b.value.key ? -1 : a.value.key > b.value.key ? 1 : 0;
    if (order < 0) found.offends(`event ${a.value.key} never reached ${consumer}`);
    if (order > 0) found.offends(`${consumer} took event ${b.value.key}, which nobody wrote`);
    if (order <= 0) a = await written.next();
    if (order >= 0) b = await taken.next();
  }
  return found.finding();
};

const everywhere = (zh: string, en: string, counted: string, wrong: string): Check[] =>
  SERVICES.map(service => ({ invariant: 5, zh: `${service}:${zh}`, en: `${service}: ${en}`, run: within(service, counted, wrong) }));

/** Invariant 5: written once, delivered, taken once. */
export const DELIVERY_CHECKS: readonly Check[] = [
  ...everywhere('发件箱全部送出', 'the outbox is sent', 'select id from outbox', `select id, type, attempts, last_error from outbox where published_at is null or transport = 'dead-letter'`),
  ...everywhere('无死信', 'no dead letters', 'select id from dead_letter', `select consumer, type, reason from dead_letter where status = 'OPEN'`),
  ...SERVICES.map((consumer): Check => ({
    invariant: 5, zh: `${consumer}:每个事件到达且只生效一次`, en: `${consumer}: every event meant for it arrived, once`, run: reached(consumer),
  })),
];

const ACCESS = `select c.customer_id::text as key,
  string_agg(concat_ws('/', c.basis, c.unit_code, c.staff_id), ' ' order by concat_ws('/', c.basis, c.unit_code, c.staff_id) collate "C") as value
  from customer_access c group by c.customer_id`;

/** Invariant 6, as far as it lies in the databases: every service knows the same of who may see whom. */
export const ACCESS_CHECKS: readonly Check[] = SERVICES.filter(service => service !== 'registry').map((service): Check => ({
  invariant: 6, zh: `${service}:可见范围与登记一致`, en: `${service}: who may see whom is as in the registry`,
  run: alike({ service: 'registry', sql: ACCESS }, { service, sql: ACCESS }),
}));
