import type { CustomerStatus } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { saveSearchKeys } from '../profile/store/search';
import { refKey, type Known, type KnownCustomer } from '../policy/matching';
import type { SourceRef } from '../policy/profile';

const RECORDING_LOCK = 4_405_020;

/** One at a time makes customers known, so that two never become one customer twice. Held until the transaction ends. */
export const lockRecording = async (tx: Tx): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock($1)', [RECORDING_LOCK]);
};

type Identified = { id: string; creditCode: string | null; agreementSigned: boolean; system: string | null; ref: string | null };

/** Customers that one of these codes or references identifies. */
export const identify = async (tx: Tx, creditCodes: readonly string[], refs: readonly SourceRef[]): Promise<Known> => {
  const known: Known = { byCreditCode: new Map(), byRef: new Map() };
  const found = await rows<Identified>(
    tx,
    `select c.id, c.credit_code as "creditCode", c.agreement_signed as "agreementSigned", r.system, r.ref
       from unnest($2::text[], $3::text[]) as asked(system, ref) join source_ref r using (system, ref) join customer c on c.id = r.customer_id
     union all
     select c.id, c.credit_code, c.agreement_signed, null, null from customer c where c.credit_code = any($1::text[])`,
    [creditCodes, refs.map(r => r.system), refs.map(r => r.ref)],
  );
  const customers = new Map<string, KnownCustomer>();
  for (const { id, creditCode, agreementSigned, system, ref } of found) {
    const customer = customers.get(id) ?? { id, fresh: false, creditCode, agreementSigned };
    customers.set(id, customer);
    if (creditCode !== null) known.byCreditCode.set(creditCode, customer);
    if (system !== null && ref !== null) known.byRef.set(refKey(system, ref), customer);
  }
  return known;
};

/** Customers by id, as matching knows them. */
export const knownById = async (tx: Tx, ids: readonly string[]): Promise<KnownCustomer[]> =>
  rows<KnownCustomer>(tx, `select id, false as fresh, credit_code as "creditCode", agreement_signed as "agreementSigned" from customer where id = any($1::uuid[])`, [ids]);

export type NewCustomer = {
  readonly id: string; readonly name: string; readonly creditCode: string | null; readonly division: string; readonly sector: string | null;
  readonly agreementSigned: boolean; readonly businessKey: string; readonly orderKey: string;
};

export const insertCustomers = async (tx: Tx, customers: readonly NewCustomer[], at: Date): Promise<void> => {
  if (customers.length === 0) return;
  await tx.query(
    `insert into customer (id, name, credit_code, division, sector, agreement_signed, business_key, order_key, status, recorded_at, version)
     select id, name, credit_code, division, sector, agreement, business_key, order_key, 'PROSPECT', $9::timestamptz, 1
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bool[], $7::text[], $8::text[])
            as n(id, name, credit_code, division, sector, agreement, business_key, order_key)`,
    [
      customers.map(c => c.id), customers.map(c => c.name), customers.map(c => c.creditCode), customers.map(c => c.division), customers.map(c => c.sector),
      customers.map(c => c.agreementSigned), customers.map(c => c.businessKey), customers.map(c => c.orderKey), at,
    ],
  );
  await tx.query('insert into customer_name (customer_id, name) select * from unnest($1::uuid[], $2::text[])', [customers.map(c => c.id), customers.map(c => c.name)]);
  await saveSearchKeys(tx, customers);
};

export const insertRefs = async (tx: Tx, refs: readonly (SourceRef & { readonly customerId: string })[]): Promise<void> => {
  if (refs.length === 0) return;
  await tx.query(
    'insert into source_ref (system, ref, customer_id) select * from unnest($1::text[], $2::text[], $3::uuid[])',
    [refs.map(r => r.system), refs.map(r => r.ref), refs.map(r => r.customerId)],
  );
};

export type NewAgreement = { readonly id: string; readonly customerId: string };

/** An agreement of which the source says no more than that it holds. */
export const insertAgreements = async (tx: Tx, agreements: readonly NewAgreement[], at: Date): Promise<void> => {
  if (agreements.length === 0) return;
  await tx.query(
    'insert into agreement (id, customer_id, recorded_at) select id, customer_id, $3::timestamptz from unnest($1::uuid[], $2::uuid[]) as n(id, customer_id)',
    [agreements.map(a => a.id), agreements.map(a => a.customerId), at],
  );
};

/** Adds what was learnt of customers that are known already. */
export const enrichCustomers = async (tx: Tx, customers: readonly KnownCustomer[]): Promise<void> => {
  if (customers.length === 0) return;
  const ids = customers.map(c => c.id);
  await tx.query('select 1 from customer where id = any($1::uuid[]) order by id for no key update', [ids]);
  await tx.query(
    `update customer c set credit_code = n.credit_code, agreement_signed = n.agreement, version = c.version + 1
       from unnest($1::uuid[], $2::text[], $3::bool[]) as n(id, credit_code, agreement) where c.id = n.id`,
    [ids, customers.map(c => c.creditCode), customers.map(c => c.agreementSigned)],
  );
};

export type RecordedState = {
  readonly customerId: string; readonly version: number; readonly status: CustomerStatus; readonly code: string | null;
  readonly creditCode: string | null; readonly agreementSigned: boolean; readonly sector: string | null; readonly refs: SourceRef[];
};

/** Customers with all their references, as an event tells of them. */
export const recordedStates = (tx: Tx, ids: readonly string[]): Promise<RecordedState[]> =>
  rows(
    tx,
    `select c.id as "customerId", c.version, c.status, c.code, c.credit_code as "creditCode", c.agreement_signed as "agreementSigned", c.sector,
            coalesce((select jsonb_agg(jsonb_build_object('system', r.system, 'ref', r.ref) order by r.system, r.ref)
                        from source_ref r where r.customer_id = c.id), '[]') as refs
       from customer c where c.id = any($1::uuid[]) order by c.id`,
    [ids],
  );

export type AwaitedHeadOffice = { readonly customerId: string; readonly system: string; readonly ref: string };

/** Puts branches under their head offices (REG-9), as soon as both are known. A family has two levels (REG-2): a branch of a branch is one of the head office. */
export const joinFamilies = async (tx: Tx, awaited: readonly AwaitedHeadOffice[], freshRefs: readonly SourceRef[]): Promise<void> => {
  if (awaited.length > 0) {
    await tx.query(
      `insert into awaited_head_office (customer_id, system, ref)
       select n.customer_id, n.system, n.ref from unnest($1::uuid[], $2::text[], $3::text[]) as n(customer_id, system, ref)
         join customer c on c.id = n.customer_id and c.head_office_id is null
       on conflict do nothing`,
      [awaited.map(a => a.customerId), awaited.map(a => a.system), awaited.map(a => a.ref)],
    );
  }
  const joined = await rows<{ customerId: string }>(
    tx,
    `with found as (
       delete from awaited_head_office a using source_ref r
        where r.system = a.system and r.ref = a.ref and (a.customer_id = any($1::uuid[]) or (a.system, a.ref) in (select * from unnest($2::text[], $3::text[])))
       returning a.customer_id, r.customer_id as head_id)
     update customer c set head_office_id = coalesce(h.head_office_id, h.id) from found f join customer h on h.id = f.head_id
      where c.id = f.customer_id and c.merged_into is null and coalesce(h.head_office_id, h.id) <> c.id
     returning c.id as "customerId"`,
    [awaited.map(a => a.customerId), freshRefs.map(r => r.system), freshRefs.map(r => r.ref)],
  );
  await flattenFamilies(tx, joined.map(({ customerId }) => customerId));
};

/** More levels than anybody states; what still has a head office above its head office runs in a circle. */
const DEEPEST = 5;

const flattenFamilies = async (tx: Tx, joined: readonly string[]): Promise<void> => {
  for (let level = 0; level < DEEPEST && joined.length > 0; level += 1) {
    const raised = await rows(
      tx,
      `update customer c set head_office_id = h.head_office_id from customer h
        where h.id = c.head_office_id and h.head_office_id is not null and h.head_office_id <> c.id
          and (c.id = any($1::uuid[]) or c.head_office_id = any($1::uuid[])) returning c.id`,
      [joined],
    );
    if (raised.length === 0) break;
  }
  await tx.query(
    `update customer c set head_office_id = null from customer h where h.id = c.head_office_id and h.head_office_id is not null and c.id = any($1::uuid[])`,
    [joined],
  );
};
