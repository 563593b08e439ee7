import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';
import type { Leave } from '../policy/exclusivity';

type LeaveOf = Leave & { readonly customerId: string };

/** Who has, or had, leave to market to these customers: what a declaration allowed stays allowed for its period (REG-6). */
export const leavesOf = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, LeaveOf[]>> => {
  const found = await rows<LeaveOf>(
    tx,
    `select customer_id as "customerId", unit_code as unit, line, starts_on as "from", ends_on as until from declaration
      where customer_id = any($1::uuid[]) and status in ('APPROVED', 'ENDED') order by declared_at, id`,
    [customerIds],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};

export const leavesOfOne = async (tx: Tx, customerId: string): Promise<readonly Leave[]> => (await leavesOf(tx, [customerId])).get(customerId) ?? [];
