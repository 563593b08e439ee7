import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Leave } from '../policy/exclusivity';

/** Who has, or had, leave to market to a customer: what a declaration allowed stays allowed for its period (REG-6). */
export const leavesOf = (tx: Tx, customerId: string): Promise<Leave[]> =>
  rows(
    tx,
    `select unit_code as unit, line, starts_on as "from", ends_on as until from declaration
      where customer_id = $1::uuid and status in ('APPROVED', 'ENDED') order by declared_at, id`,
    [customerId],
  );
