import { refused, type Refused } from '@keyaccount/subgraph-kit';
import { lockCustomers, type HeldCustomer } from '../../store/accounts';
import { developmentsById, lockDevelopmentRow, type DevelopmentRow } from '../store/developments';
import { familyOf, havingBranches } from '../store/plans';
import type { DevelopmentScene } from './development-scene';
import type { Subject } from './finish-step';

/** What a mutation changed; read again for the answer. */
export type OnDevelopment = { readonly developmentId: string };
export type RunningDevelopment = {
  readonly development: DevelopmentRow; readonly customer: HeldCustomer; readonly hasBranches: boolean;
  /** Where the family was asked for: its branches, and whoever has a part in the plan; not those that were merged into another. */
  readonly others: readonly HeldCustomer[];
};

/** A running development, its customer, or the whole family, locked and then itself; one that the actor may not see is the same as none. */
export const lockDevelopment = async ({ tx, actor }: DevelopmentScene, id: string, whom: 'CUSTOMER' | 'FAMILY' = 'CUSTOMER'): Promise<RunningDevelopment | Refused<'DevelopmentNotFound' | 'DevelopmentEnded'>> => {
  const seen = (await developmentsById(tx, actor, [id])).get(id);
  const family = seen && whom === 'FAMILY' ? await familyOf(tx, seen) : [];
  const held = seen ? await lockCustomers(tx, [seen.customerId, ...family]) : [];
  const customer = held.find(one => one.id === seen?.customerId);
  const development = customer && (await lockDevelopmentRow(tx, id));
  if (!customer || !development) return refused('DevelopmentNotFound', { field: 'input.developmentId' });
  if (development.status !== 'RUNNING') return refused('DevelopmentEnded');
  const hasBranches = (await havingBranches(tx, [customer.id])).has(customer.id);
  return { development, customer, hasBranches, others: held.filter(one => one !== customer && one.status !== 'MERGED') };
};

export const subjectOf = ({ id, surveyId, customerId, unit, version }: DevelopmentRow): Subject => ({ surveyId, developmentId: id, customerId, unit, version });
