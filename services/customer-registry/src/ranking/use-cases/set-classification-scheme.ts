import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { bureauDay, isBlank } from '@keyaccount/contracts';
import { causeOf, stamp } from '../../use-cases/cause';
import { classificationFault, type ClassificationGroup } from '../policy/scheme';
import { insertScheme } from '../store/schemes';

export type SetClassificationScheme = {
  readonly validFrom: string; readonly basis: string; readonly groups: readonly ClassificationGroup[]; readonly idempotencyKey: string | null; readonly correlationId: string;
};
export type SchemeSet = { readonly validFrom: string };

const LONGEST_BASIS = 500;

const set = async (tx: Tx, deps: ServiceDeps, actor: Actor, { validFrom, basis, groups, correlationId }: SetClassificationScheme): Promise<SchemeSet | Refused<RegistryRefusal>> => {
  const now = deps.clock.now();
  const fault = classificationFault(groups, validFrom, bureauDay(now));
  if (fault) return refused(fault, { field: fault === 'SchemeInPast' ? 'input.validFrom' : 'input.groups' });
  if (isBlank(basis) || basis.length > LONGEST_BASIS) return refused('SchemeBasisInvalid', { field: 'input.basis' });
  const by = staffIdOf(actor);
  if (by === undefined) throw new Error('a table is drawn up by a person');
  if (!(await insertScheme(tx, { validFrom, basis, setBy: by, setAt: now, groups }))) return refused('SchemeDayTaken', { field: 'input.validFrom' });
  await appendToOutbox(tx, [{
    type: 'registry.classification-scheme-set.v1', aggregateId: validFrom, version: 1,
    data: { validFrom, version: 1, groups: groups.map(({ code, place, sectors }) => ({ code, place, sectors: [...sectors] })) }, ...stamp(causeOf(actor, correlationId)),
  }], deps);
  return { validFrom };
};

/** The city centre draws up the table by which every unit classifies its groups of customers, to hold from a day on (REG-12). */
export const setClassificationScheme = (deps: ServiceDeps) => async (actor: Actor | undefined, command: SetClassificationScheme): Promise<SchemeSet | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'classification:set');
  const { idempotencyKey: key, validFrom, basis, groups } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'setClassificationScheme', key, input: { validFrom, basis, groups } }, () => set(tx, deps, actor, command)));
};
