import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';
import { LAPSE_REASON, type Opinion } from '../policy/declaration';

export type HearingRow = {
  readonly id: string; readonly declarationId: string; readonly unit: string; readonly opinion: Opinion; readonly reason: string; readonly heardBy: string; readonly heardAt: Date;
};

/** What a responsible unit says to a pending declaration of a locked customer. */
export const insertHearing = async (tx: Tx, h: HearingRow): Promise<void> => {
  await tx.query(
    'insert into declaration_hearing (id, declaration_id, unit_code, opinion, reason, heard_by, heard_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [h.id, h.declarationId, h.unit, h.opinion, h.reason, h.heardBy, h.heardAt],
  );
  await tx.query(`update declaration set status = 'HEARD', version = version + 1 where id = $1::uuid`, [h.declarationId]);
};

/** All that was said to these declarations, by whichever unit was responsible then. */
export const hearingsOf = async (tx: Tx, declarationIds: readonly string[]): Promise<Map<string, HearingRow[]>> => {
  const found = await rows<HearingRow>(
    tx,
    `select id, declaration_id as "declarationId", unit_code as unit, opinion, reason, heard_by as "heardBy", heard_at as "heardAt"
       from declaration_hearing where declaration_id = any($1::uuid[]) order by heard_at, id`,
    [declarationIds],
  );
  return gather(found, declarationIds, ({ declarationId }) => declarationId);
};

export type Move = { readonly customerId: string; readonly to: string };
export type Followed = { readonly id: string; readonly customerId: string; readonly unit: string; readonly to: string; readonly outcome: 'TO_BE_HEARD' | 'LAPSED'; readonly version: number };

/**
 * Pending declarations follow their locked customers (GRD-8): the unit that is responsible now is heard anew; where it is the asker itself
 * the declaration lapses. One statement for a whole batch.
 */
export const followCustomers = (tx: Tx, moves: readonly Move[], at: Date, today: string): Promise<Followed[]> =>
  rows(
    tx,
    `update declaration d set responsible_unit = m.unit, version = d.version + 1,
            status = case when d.unit_code = m.unit then 'LAPSED' else 'TO_BE_HEARD' end,
            decided_at = case when d.unit_code = m.unit then $3::timestamptz end, reason = case when d.unit_code = m.unit then $5 end,
            hearing_due = $4::date + (select hearing_days from claim_terms where valid_from <= $4::date order by valid_from desc limit 1)
       from unnest($1::uuid[], $2::text[]) as m(customer_id, unit)
      where d.customer_id = m.customer_id and d.status in ('TO_BE_HEARD', 'HEARD') and d.responsible_unit <> m.unit
     returning d.id, d.customer_id as "customerId", d.unit_code as unit, d.responsible_unit as to, d.status as outcome, d.version`,
    [moves.map(({ customerId }) => customerId), moves.map(({ to }) => to), at, today, LAPSE_REASON],
  );
