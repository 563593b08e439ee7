import type { EventData } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { monthText } from '../policy/month';
import { takeSequence, type Cell, type YearTotal } from '../store/totals';

/** Cells in one event: well under the broker's limit of 1 MB. */
const CELLS = 2_000;

type Reassigned = NonNullable<EventData<'ledger.revenue-posted.v1'>['reassigned']>;
export type Origin = { readonly correlationId: string; readonly causationId?: string | undefined; readonly actor?: string | undefined; readonly importId: string | null; readonly reassigned?: Reassigned };

/** Publishes the touched totals, absolute, in events numbered from `first`; of a merge also where nothing was touched. The caller holds the posting lock. */
export const publishTotals = async (
  tx: Tx, deps: Pick<ServiceDeps, 'clock' | 'newId'>, { first, cells, years }: { readonly first: number; readonly cells: readonly Cell[]; readonly years: readonly YearTotal[] }, origin: Origin,
): Promise<void> => {
  if (cells.length === 0 && years.length === 0 && !origin.reassigned) return;
  const parts = Array.from({ length: Math.max(1, Math.ceil(cells.length / CELLS)) }, (_, part) => cells.slice(part * CELLS, (part + 1) * CELLS));
  await takeSequence(tx, parts.length);
  const ledgerTotals = years.map(({ year, fen }) => ({ year, fen: Number(fen) }));
  const { correlationId, causationId, actor, importId, reassigned } = origin;
  await appendToOutbox(tx, parts.map((part, index) => ({
    type: 'ledger.revenue-posted.v1' as const,
    aggregateId: importId ?? 'ledger',
    version: first + index,
    correlationId,
    ...(causationId && { causationId }),
    ...(actor && { actor }),
    data: {
      sequence: first + index,
      importId,
      cells: part.map(({ customerId, month, line, fen, turnoverFen, version }) => ({ customerId, month: monthText(month), line, fen: Number(fen), turnoverFen: Number(turnoverFen), version })),
      ledgerTotals,
      ...(reassigned && { reassigned }),
    },
  })), deps);
};
