import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';

export type TerritoryRulingRow = {
  readonly id: string; readonly customerId: string; readonly disputeId: string; readonly division: string; readonly ruledBy: string; readonly ruledAt: Date;
  readonly reason: string; readonly until: Date | null;
};

/** From now on the customer has this territory for REG-3; what was ruled before stays as history. */
export const ruleTerritory = async (tx: Tx, r: Omit<TerritoryRulingRow, 'until'>): Promise<void> => {
  await tx.query('update territory_ruling set until = greatest($2::timestamptz, ruled_at) where customer_id = $1::uuid and until is null', [r.customerId, r.ruledAt]);
  await tx.query(
    'insert into territory_ruling (id, customer_id, dispute_id, division, ruled_by, ruled_at, reason) values ($1, $2, $3, $4, $5, $6, $7)',
    [r.id, r.customerId, r.disputeId, r.division, r.ruledBy, r.ruledAt, r.reason],
  );
  await tx.query('update customer set ruled_division = $2 where id = $1::uuid', [r.customerId, r.division]);
};

/** Who gave these customers another territory, when and why, newest first. */
export const territoryRulingsOf = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, TerritoryRulingRow[]>> => {
  const found = await rows<TerritoryRulingRow>(
    tx,
    `select id, customer_id as "customerId", dispute_id as "disputeId", division, ruled_by as "ruledBy", ruled_at as "ruledAt", reason, until
       from territory_ruling where customer_id = any($1::uuid[]) order by ruled_at desc, id desc`,
    [customerIds],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};
