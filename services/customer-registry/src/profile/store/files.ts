import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';
import { saveSearchKeys } from './search';
import type { Contact, CustomerType, ProfileFacts } from '../policy/profile-fields';

/** A customer's file with what decides on who may read its contacts. */
export type FileRow = ProfileFacts & {
  readonly customerId: string; readonly version: number; readonly division: string; readonly unit: string | null; readonly filerUnit: string | null;
  readonly a: string | null; readonly b: string | null; readonly policyDesignated: boolean;
};

type Row = Omit<FileRow, 'servicesUsed' | 'contacts' | 'type'> & { type: CustomerType | null; servicesUsed: string[] | null };

const FILES = `
select c.id as "customerId", c.version, c.name, c.sector, c.division, c.unit_code as unit, c.filer_unit as "filerUnit", c.policy_designated as "policyDesignated",
       p.type, p.address, p.postcode, p.services_used as "servicesUsed", p.social_influence as "socialInfluence", a.staff_id as a, b.staff_id as b
  from customer c left join customer_profile p on p.customer_id = c.id
  left join account_team_seat a on a.customer_id = c.id and a.role = 'A' and a.until is null
  left join account_team_seat b on b.customer_id = c.id and b.role = 'B' and b.until is null
 where c.id = any($1::uuid[])`;

/** The files of customers that were read through the row scope, or are locked. */
export const filesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, FileRow>> => {
  const contacts = gather(
    await rows<Contact & { customerId: string }>(
      tx, 'select customer_id as "customerId", name, role, phone from customer_contact where customer_id = any($1::uuid[]) order by customer_id, place', [ids],
    ), ids, ({ customerId }) => customerId,
  );
  const found = await rows<Row>(tx, FILES, [ids]);
  return new Map(found.map(row => [row.customerId, { ...row, servicesUsed: row.servicesUsed ?? [], contacts: contacts.get(row.customerId) ?? [] }]));
};

/** Writes the file of a locked customer; its version grows by one. */
export const saveFile = async (tx: Tx, id: string, file: ProfileFacts): Promise<void> => {
  const { name, sector, type, address, postcode, servicesUsed, socialInfluence, contacts } = file;
  await tx.query('update customer set name = $2, sector = $3, version = version + 1 where id = $1::uuid', [id, name, sector]);
  await tx.query('update customer_name set name = $2 where customer_id = $1::uuid and name <> $2', [id, name]);
  await saveSearchKeys(tx, [{ id, name }]);
  await tx.query(
    `insert into customer_profile (customer_id, type, address, postcode, services_used, social_influence) values ($1::uuid, $2, $3, $4, $5, $6)
     on conflict (customer_id) do update set type = excluded.type, address = excluded.address, postcode = excluded.postcode,
       services_used = excluded.services_used, social_influence = excluded.social_influence`,
    [id, type, address, postcode, servicesUsed, socialInfluence],
  );
  await tx.query('delete from customer_contact where customer_id = $1::uuid', [id]);
  await tx.query(
    `insert into customer_contact (customer_id, place, name, role, phone)
     select $1::uuid, place, name, role, phone from unnest($2::text[], $3::text[], $4::text[]) with ordinality as n(name, role, phone, place)`,
    [id, contacts.map(c => c.name), contacts.map(c => c.role), contacts.map(c => c.phone)],
  );
};

/** The division of a locked customer; what else decides on it is saved with its standing. */
export const saveDivision = async (tx: Tx, id: string, division: string): Promise<void> => {
  await tx.query('update customer set division = $2 where id = $1::uuid', [id, division]);
};
