import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

export type MemberRow = { readonly customerId: string; readonly fen: bigint };
export type FamilyRow = { readonly headId: string; readonly members: readonly MemberRow[]; readonly hiddenMembers: number; readonly fen: bigint };

type Row = { readonly asked: string; readonly head: string; readonly id: string; readonly visible: boolean; readonly fen: bigint };

const familyOf = (found: readonly Row[], head: string): FamilyRow => {
  const members = found.filter(({ visible }) => visible).map(({ id, fen }) => ({ customerId: id, fen }));
  return { headId: head, members, hiddenMembers: found.length - members.length, fen: members.reduce((sum, { fen }) => sum + fen, 0n) };
};

/** The families of customers that were read through the row scope: members that the actor may not see are counted, and no more. */
export const familiesOf = async (tx: Tx, actor: Actor, customerIds: readonly string[], year: number): Promise<Map<string, FamilyRow>> => {
  const parameters: unknown[] = [customerIds, year];
  const scope = customerScope(actor, 'm.id', parameters);
  const found = await rows<Row>(
    tx,
    `select c.id as asked, coalesce(c.head_office_id, c.id) as head, m.id, ${scope} as visible, coalesce(y.fen, 0)::bigint as fen
       from customer c join lateral (
         select h.id, h.sort_code, h.head_office_id from customer h where h.id = coalesce(c.head_office_id, c.id)
         union all select b.id, b.sort_code, b.head_office_id from customer b where b.head_office_id = coalesce(c.head_office_id, c.id)) m on true
       left join customer_year y on y.customer_id = m.id and y.year = $2
      where c.id = any($1::uuid[]) order by c.id, m.head_office_id is not null, m.sort_code, m.id`, parameters,
  );
  const families = new Map<string, Row[]>();
  for (const row of found) families.set(row.asked, [...(families.get(row.asked) ?? []), row]);
  return new Map([...families].map(([id, members]) => [id, familyOf(members, members[0]?.head ?? id)]));
};

export const hasBranches = async (tx: Tx, id: string): Promise<boolean> =>
  (await rows(tx, 'select 1 from customer where head_office_id = $1::uuid limit 1', [id])).length > 0;

/** The head office of a locked customer; its version grows by one. What it waited for in a file is settled. */
export const saveHeadOffice = async (tx: Tx, id: string, headOfficeId: string | null): Promise<void> => {
  await tx.query('update customer set head_office_id = $2::uuid, version = version + 1 where id = $1::uuid', [id, headOfficeId]);
  await tx.query('delete from awaited_head_office where customer_id = $1::uuid', [id]);
};
