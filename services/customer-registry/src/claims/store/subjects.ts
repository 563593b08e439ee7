import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Account } from '../policy/exclusivity';

/** By what a unit names a customer that it may not see. */
export type Named = { readonly name: string; readonly creditCode: string | null; readonly division: string };

/**
 * Customers of the whole city that the name or credit code stands for (REG-5): the credit code decides where both have one, else the
 * same name in the same county or district. What was merged stands for its survivor.
 */
export const customersNamed = async (tx: Tx, { name, creditCode, division }: Named): Promise<string[]> => {
  const byCode = await rows<{ id: string }>(tx, 'select id from customer where credit_code = $1', [creditCode]);
  if (byCode.length > 0) return byCode.map(({ id }) => id);
  const byName = await rows<{ id: string }>(
    tx,
    `select id from (
       select c.id, c.recorded_at from customer_name n join customer c on c.id = n.customer_id
        where n.name = $1 and left(c.division, 6) = left($2::text, 6) and ($3::text is null or c.credit_code is null)
       union
       select s.id, s.recorded_at from customer_merge g join customer m on m.id = g.merged_id join customer s on s.id = g.survivor_id
        where g.undone_at is null and m.name = $1 and left(m.division, 6) = left($2::text, 6) and ($3::text is null or s.credit_code is null)) named
      order by recorded_at, id limit 2`,
    [name, division, creditCode],
  );
  return byName.map(({ id }) => id);
};

/** Who is responsible for a customer of the city, whoever asks; told on only as "held by unit X" (REG-5). */
export const accountOf = async (tx: Tx, customerId: string): Promise<Account> => {
  const [account] = await rows<Account>(tx, 'select status, unit_code as unit from customer where id = $1::uuid', [customerId]);
  if (!account) throw new Error(`customer ${customerId} is gone`);
  return account;
};
