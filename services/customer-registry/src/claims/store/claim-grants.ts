import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Grant } from '../../policy/access';

type Granted = Grant & { readonly customerId: string };

/** Who sees these customers by a claim in force (REG-5), an approved declaration (REG-6), or as the servant of a branch by the plan of its head office (REG-9). */
export const claimGrants = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, Grant[]>> => {
  const found = await rows<Granted>(
    tx,
    `select customer_id as "customerId", 'REGISTRANT' as basis, unit_code as unit, registered_by as "staffId"
       from registration where customer_id = any($1::uuid[]) and status = 'ACTIVE'
     union all
     select customer_id, 'DECLARATION', unit_code, declared_by from declaration where customer_id = any($1::uuid[]) and status = 'APPROVED'
     union all
     select distinct p.customer_id, 'DEVELOPMENT_PLAN', p.unit_code, null::uuid from development_plan_part p join development d on d.id = p.development_id
      where p.customer_id = any($1::uuid[]) and p.customer_id <> d.customer_id and d.status <> 'ABANDONED'
      order by 1, 2, 3, 4`,
    [customerIds],
  );
  const grants = new Map<string, Grant[]>();
  for (const { customerId, ...grant } of found) grants.set(customerId, [...(grants.get(customerId) ?? []), grant]);
  return grants;
};
