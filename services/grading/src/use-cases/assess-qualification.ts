import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused } from '@keyaccount/subgraph-kit';
import { monthNumber } from '../policy/calendar';
import type { Refusal } from '../refusals';
import type { Counts } from '../store/qualifications';
import { assessEveryone } from './assess-customers';
import type { Deps } from './deps';
import { requireYear } from './require-year';
import { completeWatermark } from './watermark-gate';

export type AssessQualification = { readonly on: string; readonly idempotencyKey?: string | null | undefined; readonly correlationId: string };

/** Tests every known customer as of a month and tells the registry whose result changed (GRD-1). [plan; the month is ours] */
export const assessQualification = (deps: Deps) => async (actor: Actor | undefined, command: AssessQualification): Promise<Counts | Refused<Extract<Refusal, 'MonthNotBegun'>>> => {
  requirePermission(actor, 'grading:assess');
  const { on, idempotencyKey: key, correlationId } = command;
  requireYear(Number(on.slice(0, 4)), 'input.on');
  if (on > bureauDay(deps.clock.now()).slice(0, on.length)) return refused('MonthNotBegun', { field: 'input.on', month: on });
  return inTransaction(deps.db, tx =>
    once(tx, { actor, mutation: 'assessQualification', key, input: { on } }, async () => {
      await completeWatermark(tx);
      return assessEveryone(tx, deps, { month: monthNumber(on), correlationId, actor: staffIdOf(actor) });
    }),
  );
};
