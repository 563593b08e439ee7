import { isBlank, parseMoney } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, InvalidInput, once, refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { bureauMonth, FIRST_YEAR, yearOf } from '../policy/month';
import { insertBureauRevenue } from '../store/bureau-revenue';
import { lockPosting } from '../store/totals';

const LONGEST_NOTE = 500;

export type DeclareBureauRevenue = { readonly year: number; readonly amount: string; readonly note: string; readonly idempotencyKey?: string | null | undefined };

/** Declares the whole bureau's revenue of a year (LED-4); an earlier declaration stays in the history. */
export const declareBureauRevenue = ({ db, clock, newId }: ServiceDeps) => async (actor: Actor | undefined, command: DeclareBureauRevenue, correlationId: string) => {
  requirePermission(actor, 'revenue:declare');
  const note = command.note.trim();
  if (isBlank(note) || note.length > LONGEST_NOTE) {
    throw new InvalidInput({ field: 'input.note', reason: 'NoteMissing', rule: 'LED-4', zh: `请填写依据,不超过 ${LONGEST_NOTE} 个字符。`, en: `Say why, in at most ${LONGEST_NOTE} characters.` });
  }
  if (command.year < FIRST_YEAR) throw new InvalidInput({ field: 'input.year', reason: 'YearMalformed', rule: 'LED-4', zh: '年份有误。', en: 'This is no year of the ledger.' });
  const fen = parseMoney(command.amount) ?? 0n;
  const { idempotencyKey: key, ...input } = command;
  return inTransaction(db, tx => once(tx, { actor, mutation: 'declareBureauRevenue', key, input }, async () => {
    if (fen <= 0n) return refused('AmountNotPositive', { field: 'input.amount' });
    if (command.year > yearOf(bureauMonth(clock.now()))) return refused('YearInFuture', { field: 'input.year', year: String(command.year) });
    await lockPosting(tx);
    const staffId = staffIdOf(actor);
    const declared = await insertBureauRevenue(tx, { year: command.year, fen, note, declaredAt: clock.now(), declaredBy: staffId ?? null });
    await appendToOutbox(tx, [{
      type: 'ledger.bureau-revenue-declared.v1', aggregateId: String(command.year), version: declared.version, correlationId, ...(staffId && { actor: staffId }),
      data: { year: command.year, fen: Number(fen), version: declared.version },
    }], { newId, clock });
    return declared;
  }));
};
