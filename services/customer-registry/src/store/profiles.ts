import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { saveSearchKeys } from '../profile/store/search';

export type HeadOffice = { readonly id: string; readonly isBranch: boolean; /** Where it was merged, by what the survivor is named. */ readonly survivor: string | null };

/** A head office by its code, if the actor may see it. */
export const headOfficeByCode = async (tx: Tx, actor: Actor, code: string): Promise<HeadOffice | undefined> => {
  const parameters: unknown[] = [code];
  const [head] = await rows<HeadOffice>(
    tx,
    `select c.id, c.head_office_id is not null as "isBranch", coalesce(s.code, s.id::text) as survivor
       from customer c left join customer s on s.id = c.merged_into where c.code = $1 and ${customerScope(actor, 'c.id', parameters)}`, parameters,
  );
  return head;
};

type Stated = {
  readonly id: string; readonly name: string; readonly creditCode: string | null; readonly division: string; readonly agreementSigned: boolean; readonly headOffice: string | null;
};

/** Writes the profile that a unit has collected; what it leaves out stays. The customer's version grows with it. */
export const updateProfile = async (tx: Tx, { id, name, creditCode, division, agreementSigned, headOffice }: Stated): Promise<void> => {
  await tx.query(
    `update customer set name = $2, credit_code = coalesce($3, credit_code), division = $4, agreement_signed = agreement_signed or $5,
            head_office_id = coalesce($6::uuid, head_office_id), version = version + 1 where id = $1::uuid`,
    [id, name, creditCode, division, agreementSigned, headOffice],
  );
  await tx.query('update customer_name set name = $2 where customer_id = $1::uuid and name <> $2', [id, name]);
  await saveSearchKeys(tx, [{ id, name }]);
};
