import type { Actor } from '@keyaccount/identity';
import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { NO_EXCEPTIONS } from '../../policy/exceptions';
import { resolveResponsibility, type Responsibility } from '../../policy/responsibility';
import { matrixOn, type MatrixRow } from '../../policy/responsibility-matrix';
import type { ReadRules, Rules } from '../../store/directory';
import { exceptionsOn } from '../../store/exceptions';
import type { Place } from '../../store/customer-lists';
import { decidedBy } from '../../use-cases/organisation-known';
import { plannedFault, type PlannedFault } from '../policy/planned-fault';
import { plannedDirectory, plannedMatrix, type CoverageChange } from '../policy/plan';
import { alikeAccounts, customersAlike, type Alike, type OneOfAlike } from '../store/moves';

export type PlannedChange = { readonly on: string; readonly matrix: readonly MatrixRow[]; readonly coverage: readonly CoverageChange[]; readonly limit: number; readonly after: Place | null };
export type Move = { readonly customer: OneOfAlike; readonly from: string; readonly decision: Responsibility };
export type MovesPreview = {
  readonly examined: number; readonly moving: number; readonly flagged: number;
  readonly byUnits: readonly { readonly from: string; readonly to: string; readonly customers: number }[];
  readonly moves: readonly Move[];
};

type Decided = { readonly alike: Alike; readonly decision: Responsibility };

const decideAll = async (tx: Tx, actor: Actor, rules: Rules, { on, matrix, coverage }: PlannedChange): Promise<Decided[]> => {
  const [planned, directory] = [plannedMatrix(matrixOn(rules.matrix, on), matrix, on), plannedDirectory(rules.directory, coverage)];
  const groups = await alikeAccounts(tx, actor, on);
  const exceptions = await exceptionsOn(tx, groups.flatMap(({ exceptional }) => exceptional ?? []), on);
  return groups.map(alike => ({
    alike, decision: decidedBy(resolveResponsibility(alike, planned, directory, exceptions.get(alike.exceptional ?? '') ?? NO_EXCEPTIONS)),
  }));
};

const total = (decided: readonly Decided[]): number => decided.reduce((sum, { alike }) => sum + alike.customers, 0);

const byUnits = (moving: readonly Decided[]): MovesPreview['byUnits'] => {
  const counts = new Map<string, { from: string; to: string; customers: number }>();
  for (const { alike: { unit: from, customers }, decision: { unit: to } } of moving) {
    const key = JSON.stringify([from, to]);
    counts.set(key, { from, to, customers: (counts.get(key)?.customers ?? 0) + customers });
  }
  return [...counts.values()].sort((one, other) => other.customers - one.customers || (`${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1));
};

/** Who would move by a planned matrix or coverage (REG-3), without effect: one decision for all customers that are alike to the rule. */
export const previewMoves = (readRules: ReadRules) => async (tx: Tx, actor: Actor, planned: PlannedChange): Promise<MovesPreview | Refused<PlannedFault>> => {
  const rules = await readRules(tx, 'LOOK');
  const unfit = plannedFault(planned, code => rules.directory.byCode.has(code));
  if (unfit) return refused(unfit.fault, { field: unfit.field });
  const decided = await decideAll(tx, actor, rules, planned);
  const moving = decided.filter(({ alike, decision }) => alike.unit !== decision.unit);
  const page = await customersAlike(tx, actor, moving.map(({ alike }) => alike), planned.on, planned.after, planned.limit);
  const moves = page.flatMap((customer): Move[] => {
    const group = moving[customer.nth];
    return group ? [{ customer, from: group.alike.unit, decision: group.decision }] : [];
  });
  return { examined: total(decided), moving: total(moving), flagged: total(decided.filter(({ decision }) => decision.flagged)), byUnits: byUnits(moving), moves };
};
