import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
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

type Whom = 'CUSTOMER' | 'FAMILY';
const concernedBy = async (tx: Tx, development: DevelopmentRow, whom: Whom): Promise<string[]> => [development.customerId, ...(whom === 'FAMILY' ? await familyOf(tx, development) : [])];

/** A running development, its customer, or the whole family, locked and then itself; one that the actor may not see is the same as none. */
export const lockDevelopment = async (scene: DevelopmentScene, id: string, whom: Whom = 'CUSTOMER'): Promise<RunningDevelopment | Refused<'DevelopmentNotFound' | 'DevelopmentEnded'>> => {
  const { tx, actor } = scene;
  const seen = (await developmentsById(tx, actor, [id])).get(id);
  const held = seen ? await lockCustomers(tx, await concernedBy(tx, seen, whom)) : [];
  if (seen) await lockDevelopmentRow(tx, id);
  const development = seen && (await developmentsById(tx, actor, [id])).get(id);
  if (!development) return refused('DevelopmentNotFound', { field: 'input.developmentId' });
  if (development.status !== 'RUNNING') return refused('DevelopmentEnded');
  const [customer, concerned] = [held.find(one => one.id === development.customerId), await concernedBy(tx, development, whom)];
  // Merged or joined to a head office meanwhile, somebody else is concerned.
  if (!customer || !concerned.every(one => held.some(other => other.id === one))) return lockDevelopment(scene, id, whom);
  const hasBranches = (await havingBranches(tx, [customer.id])).has(customer.id);
  return { development, customer, hasBranches, others: held.filter(one => one !== customer && one.status !== 'MERGED') };
};

export const subjectOf = ({ id, surveyId, customerId, unit, version }: DevelopmentRow): Subject => ({ surveyId, developmentId: id, customerId, unit, version });
