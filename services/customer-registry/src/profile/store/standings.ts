import type { CustomerStatus } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** What decides whether a customer may be filed, without a lock. */
export type Standing = {
  readonly id: string; readonly status: CustomerStatus; readonly unit: string | null; readonly filerUnit: string | null;
  readonly qualifies: boolean | null; readonly agreementSigned: boolean; readonly policyDesignated: boolean;
};

export const standingOf = async (tx: Tx, id: string): Promise<Standing | undefined> => {
  const [found] = await rows<Standing>(
    tx,
    `select c.id, c.status, c.unit_code as unit, c.filer_unit as "filerUnit", q.qualifies, c.agreement_signed as "agreementSigned", c.policy_designated as "policyDesignated"
       from customer c left join qualification q on q.customer_id = c.id where c.id = $1::uuid`, [id],
  );
  return found;
};
