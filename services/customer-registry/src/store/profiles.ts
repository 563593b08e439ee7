import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { saveSearchKeys } from '../profile/store/search';

/** A head office by its code, if the actor may see it. */
export const headOfficeByCode = async (tx: Tx, actor: Actor, code: string): Promise<{ id: string; isBranch: boolean } | undefined> => {
  const parameters: unknown[] = [code];
  const [head] = await rows<{ id: string; isBranch: boolean }>(
    tx, `select c.id, c.head_office_id is not null as "isBranch" from customer c where c.code = $1 and ${customerScope(actor, 'c.id', parameters)}`, parameters,
  );
  return head;
};

type Stated = {
  readonly id: string; readonly name: string; readonly creditCode: string | null; readonly division: string; readonly agreementSigned: boolean; readonly headOffice: string | null;
};

/** Writes the profile that a unit has collected; what it leaves out stays. The customer's version grows with it. */
export const updateProfile = async (tx: Tx, { id, name, creditCode, division, agreementSigned, headOffice }: Stated): Promise<void> => {
  await tx.query(
    `update customer set name = $2, credit_code = coalesce(credit_code, $3), division = $4, agreement_signed = agreement_signed or $5,
            head_office_id = coalesce($6::uuid, head_office_id), version = version + 1 where id = $1::uuid`,
    [id, name, creditCode, division, agreementSigned, headOffice],
  );
  await tx.query('update customer_name set name = $2 where customer_id = $1::uuid and name <> $2', [id, name]);
  await saveSearchKeys(tx, [{ id, name }]);
};
