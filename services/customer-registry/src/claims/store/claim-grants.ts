import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Grant } from '../../policy/access';

type Granted = Grant & { readonly customerId: string };

/** Who sees these customers by a claim in force (REG-5) or an approved declaration (REG-6). */
export const claimGrants = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, Grant[]>> => {
  const found = await rows<Granted>(
    tx,
    `select customer_id as "customerId", 'REGISTRANT' as basis, unit_code as unit, registered_by as "staffId"
       from registration where customer_id = any($1::uuid[]) and status = 'ACTIVE'
     union all
     select customer_id, 'DECLARATION', unit_code, declared_by from declaration where customer_id = any($1::uuid[]) and status = 'APPROVED'
      order by 1, 2, 3, 4`,
    [customerIds],
  );
  const grants = new Map<string, Grant[]>();
  for (const { customerId, ...grant } of found) grants.set(customerId, [...(grants.get(customerId) ?? []), grant]);
  return grants;
};
