import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { CUSTOMER_LAPSED_REASON } from '../policy/declaration';

export type LapsedDeclaration = { readonly id: string; readonly unit: string; readonly responsibleUnit: string; readonly version: number };

/** Ends what waits for a decision on a locked customer; who has leave keeps it for its period. */
export const lapsePending = (tx: Tx, customerId: string, at: Date): Promise<LapsedDeclaration[]> =>
  rows(
    tx,
    `update declaration set status = 'LAPSED', decided_at = $2, reason = $3, version = version + 1
      where customer_id = $1::uuid and status in ('TO_BE_HEARD', 'HEARD')
     returning id, unit_code as unit, responsible_unit as "responsibleUnit", version`,
    [customerId, at, CUSTOMER_LAPSED_REASON],
  );
