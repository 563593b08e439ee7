import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers, type HeldCustomer } from './accounts';

/** Locks customers together with their head offices, which lend them the first layers of the ID (REG-2). */
export const lockWithHeadOffices = async (tx: Tx, ids: readonly string[]): Promise<Map<string, HeldCustomer>> => {
  const heads = await rows<{ id: string }>(tx, 'select distinct head_office_id as id from customer where id = any($1::uuid[]) and head_office_id is not null', [ids]);
  const held = await lockCustomers(tx, [...new Set([...ids, ...heads.map(({ id }) => id)])]);
  return new Map(held.map(customer => [customer.id, customer]));
};
