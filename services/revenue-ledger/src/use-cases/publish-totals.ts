import { appendToOutbox } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { monthText } from '../policy/month';
import { takeSequence, type Cell, type YearTotal } from '../store/totals';

/** Cells in one event: well under the broker's limit of 1 MB. */
const CELLS = 2_000;

export type Origin = { readonly correlationId: string; readonly causationId?: string | undefined; readonly actor?: string | undefined; readonly importId: string | null };

/** What a posting touched, under its version: the posting's first number. */
export type Totals = { readonly version: number; readonly cells: readonly Cell[]; readonly years: readonly YearTotal[] };

/** Publishes the touched totals, absolute, with the posting sequence; the caller holds the posting lock. */
export const publishTotals = async (tx: Tx, deps: Pick<ServiceDeps, 'clock' | 'newId'>, { version, cells, years }: Totals, origin: Origin): Promise<void> => {
  if (cells.length === 0 && years.length === 0) return;
  const parts = Array.from({ length: Math.max(1, Math.ceil(cells.length / CELLS)) }, (_, part) => cells.slice(part * CELLS, (part + 1) * CELLS));
  await takeSequence(tx, parts.length);
  const ledgerTotals = years.map(({ year, fen }) => ({ year, fen: Number(fen) }));
  const { correlationId, causationId, actor, importId } = origin;
  await appendToOutbox(tx, parts.map((part, index) => ({
    type: 'ledger.revenue-posted.v1' as const,
    aggregateId: importId ?? 'ledger',
    version: version + index,
    correlationId,
    ...(causationId && { causationId }),
    ...(actor && { actor }),
    data: {
      sequence: version + index,
      importId,
      cells: part.map(({ customerId, month, line, fen, turnoverFen }) => ({ customerId, month: monthText(month), line, fen, turnoverFen, version })),
      ledgerTotals,
    },
  })), deps);
};
