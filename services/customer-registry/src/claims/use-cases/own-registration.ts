import type { Actor } from '@keyaccount/identity';
import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers, type HeldCustomer } from '../../store/accounts';
import { registrationsById, type RegistrationRow } from '../store/registrations';
import { actsFor } from './acting-unit';

export type OwnRegistration = { readonly registration: RegistrationRow; readonly customer: HeldCustomer };

/** A registration of the actor's unit, its customer locked and with it the registration. */
export const lockOwnRegistration = async (tx: Tx, actor: Actor, id: string): Promise<OwnRegistration | Refused<'RegistrationNotFound' | 'NotYourUnit'>> => {
  const field = { field: 'input.registrationId' };
  const seen = (await registrationsById(tx, actor, [id])).get(id);
  if (!seen) return refused('RegistrationNotFound', field);
  if (!actsFor(actor, seen.unit)) return refused('NotYourUnit', field);
  const [customer] = await lockCustomers(tx, [seen.customerId]);
  const registration = (await registrationsById(tx, actor, [id])).get(id);
  // Merged meanwhile, the claim went along with its customer.
  if (registration && registration.customerId !== seen.customerId) return lockOwnRegistration(tx, actor, id);
  return customer && registration ? { customer, registration } : refused('RegistrationNotFound', field);
};

/** Whether the claim has the right at this instant, said or not. */
export const isInForce = ({ status, validUntil }: RegistrationRow, now: Date): boolean => status === 'ACTIVE' && validUntil !== null && validUntil > now;
