import type { Actor } from '@keyaccount/identity';
import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers, type HeldCustomer } from '../../store/accounts';
import { declarationsById, type DeclarationRow } from '../store/declarations';

export type LockedDeclaration = { readonly declaration: DeclarationRow; readonly customer: HeldCustomer };

/** A declaration that the actor sees, its customer locked and with it the declaration. */
export const lockDeclaration = async (tx: Tx, actor: Actor, id: string): Promise<LockedDeclaration | Refused<'DeclarationNotFound'>> => {
  const seen = (await declarationsById(tx, actor, [id])).get(id);
  const [customer] = seen ? await lockCustomers(tx, [seen.customerId]) : [];
  const declaration = customer && (await declarationsById(tx, actor, [id])).get(id);
  if (declaration && declaration.customerId !== customer?.id) return lockDeclaration(tx, actor, id);
  return customer && declaration ? { customer, declaration } : refused('DeclarationNotFound', { field: 'input.declarationId' });
};
