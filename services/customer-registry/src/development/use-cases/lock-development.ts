import { refused, type Refused } from '@keyaccount/subgraph-kit';
import { lockCustomers, type HeldCustomer } from '../../store/accounts';
import { developmentsById, lockDevelopmentRow, type DevelopmentRow } from '../store/developments';
import { havingBranches } from '../store/plans';
import type { DevelopmentScene } from './development-scene';
import type { Subject } from './finish-step';

/** What a mutation changed; read again for the answer. */
export type OnDevelopment = { readonly developmentId: string };
export type RunningDevelopment = { readonly development: DevelopmentRow; readonly customer: HeldCustomer; readonly hasBranches: boolean };

/** A running development, its customer locked and then itself; one that the actor may not see is the same as none. */
export const lockDevelopment = async ({ tx, actor }: DevelopmentScene, id: string): Promise<RunningDevelopment | Refused<'DevelopmentNotFound' | 'DevelopmentEnded'>> => {
  const seen = (await developmentsById(tx, actor, [id])).get(id);
  const [customer] = seen ? await lockCustomers(tx, [seen.customerId]) : [];
  const development = customer && (await lockDevelopmentRow(tx, id));
  if (!customer || !development) return refused('DevelopmentNotFound', { field: 'input.developmentId' });
  if (development.status !== 'RUNNING') return refused('DevelopmentEnded');
  return { development, customer, hasBranches: (await havingBranches(tx, [customer.id])).has(customer.id) };
};

export const subjectOf = ({ id, surveyId, customerId, unit, version }: DevelopmentRow): Subject => ({ surveyId, developmentId: id, customerId, unit, version });
