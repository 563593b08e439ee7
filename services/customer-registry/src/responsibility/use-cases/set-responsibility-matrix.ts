import { bureauDay, isBlank } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { matrixOn, type MatrixRow } from '../../policy/responsibility-matrix';
import type { RegistryRefusal } from '../../refusals';
import { touchRules, type ReadRules } from '../../store/directory';
import { causeOf, stamp } from '../../use-cases/cause';
import { matrixFault, versionRows } from '../policy/matrix-version';
import { insertMatrix } from '../store/matrices';

export type SetResponsibilityMatrix = {
  readonly validFrom: string; readonly cells: readonly MatrixRow[]; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string;
};
export type MatrixSet = { readonly validFrom: string };

const FIELDS = { MatrixIncomplete: 'input.cells', MatrixTargetUnfit: 'input.cells', MatrixInPast: 'input.validFrom' } as const;

const set = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { validFrom, cells, reason, correlationId }: SetResponsibilityMatrix): Promise<MatrixSet | Refused<RegistryRefusal>> => {
  const now = deps.clock.now();
  const fault = matrixFault(cells, validFrom, bureauDay(now));
  if (fault) return refused(fault, { field: FIELDS[fault] });
  if (isBlank(reason) || reason.length > 500) return refused('DecisionReasonInvalid', { field: 'input.reason' });
  const by = staffIdOf(actor);
  if (by === undefined) throw new Error('a matrix is signed by a person');
  // Read before the rules get their next version: that one's contents are not complete yet.
  const before = matrixOn((await readRules(tx, 'LOOK')).matrix, validFrom);
  await touchRules(tx);
  const rows = versionRows(cells, validFrom);
  if (!(await insertMatrix(tx, { validFrom, reason, setBy: by, setAt: now, cells: rows }))) return refused('MatrixDayTaken', { field: 'input.validFrom' });
  const cellsChanged = rows.filter(row => !before.some(held => held.kind === row.kind && held.grade === row.grade && held.target === row.target)).length;
  await appendToOutbox(tx, [{
    type: 'registry.responsibility-matrix-set.v1', aggregateId: validFrom, version: 1, data: { validFrom, version: 1, cellsChanged }, ...stamp(causeOf(actor, correlationId)),
  }], deps);
  return { validFrom };
};

/**
 * Sets a version of the matrix, all of its twelve cells, to hold from a day on (REG-3; ORG-8 leaves the city's own rules to the city
 * centre). Key accounts follow when that day is settled.
 */
export const setResponsibilityMatrix = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: SetResponsibilityMatrix): Promise<MatrixSet | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'responsibility:set');
  const { idempotencyKey: key, validFrom, cells, reason } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'setResponsibilityMatrix', key, input: { validFrom, cells, reason } }, () => set(tx, deps, readRules, actor, command)));
};
