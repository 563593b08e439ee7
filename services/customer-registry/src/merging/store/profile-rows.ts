import type { Tx } from '@keyaccount/subgraph-kit';

/** A file that may be filled. */
export const ensureProfile = async (tx: Tx, customerId: string): Promise<void> => {
  await tx.query('insert into customer_profile (customer_id) values ($1::uuid) on conflict do nothing', [customerId]);
};

/** Contacts that the merge brought to the survivor go back to whom they are of, as far as they are there unchanged. */
export const takeContactsBack = async (tx: Tx, mergeId: string): Promise<void> => {
  await tx.query(
    `with came as (
       select g.survivor_id, b.* from customer_merge_touched m join customer_merge g on g.id = m.merge_id cross join lateral jsonb_populate_record(null::customer_contact, m.before) b
        where m.merge_id = $1::uuid and m.sort = 'CONTACT'),
     gone as (delete from customer_contact t using came where t.customer_id = came.survivor_id and t.name = came.name and t.phone = came.phone and t.role is not distinct from came.role)
     insert into customer_contact (customer_id, place, name, role, phone) select customer_id, place, name, role, phone from came on conflict do nothing`,
    [mergeId],
  );
};
