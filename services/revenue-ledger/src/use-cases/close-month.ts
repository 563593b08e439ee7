import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, InvalidInput, once, refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { bureauMonth, FIRST_YEAR, monthNumber, monthText, yearOf } from '../policy/month';
import { countedIn, earlierOpen, setClosed } from '../store/months';
import { closedMonths, lastSequence, lockMonths, lockPosting } from '../store/totals';

export type CloseMonth = { readonly month: string; readonly idempotencyKey?: string | null | undefined };

/** Closes a month (LED-5): in order, once, after it is over. */
export const closeMonth = ({ db, clock, newId }: ServiceDeps) => async (actor: Actor | undefined, command: CloseMonth, correlationId: string) => {
  requirePermission(actor, 'month:close');
  const month = monthNumber(command.month);
  if (yearOf(month) < FIRST_YEAR) throw new InvalidInput({ field: 'input.month', reason: 'YearMalformed', rule: 'LED-5', zh: '年份有误。', en: 'This is no year of the ledger.' });
  const { idempotencyKey: key, ...input } = command;
  return inTransaction(db, tx => once(tx, { actor, mutation: 'closeMonth', key, input }, async () => {
    if (month >= bureauMonth(clock.now())) return refused('MonthNotOver', { field: 'input.month', month: command.month });
    await lockMonths(tx);
    await lockPosting(tx);
    if ((await closedMonths(tx)).has(month)) return refused('MonthClosedAlready', { field: 'input.month', month: command.month });
    const earlier = await earlierOpen(tx, month);
    if (earlier !== undefined) return refused('EarlierMonthOpen', { field: 'input.month', month: monthText(earlier) });
    const staffId = staffIdOf(actor);
    const closed = await setClosed(tx, month, clock.now(), staffId ?? null);
    const { cells, fen } = await countedIn(tx, month);
    await appendToOutbox(tx, [{
      type: 'ledger.month-closed.v1', aggregateId: command.month, version: 1, correlationId, ...(staffId && { actor: staffId }),
      data: { month: command.month, cells, fen: Number(fen), sequence: await lastSequence(tx), version: 1 },
    }], { newId, clock });
    return closed;
  }));
};
