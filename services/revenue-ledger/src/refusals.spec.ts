import { answer, refused } from '@keyaccount/subgraph-kit';
import type { GraphQLError } from 'graphql';
import { REFUSALS, type LedgerRefusal } from './refusals';

const expected: Record<LedgerRefusal, { code: string; rule?: string; details?: Record<string, string> }> = {
  EntryNotFound: { code: 'NOT_FOUND' },
  EntryReversedAlready: { code: 'CONFLICT', rule: 'LED-1' },
  ReversalNotReversible: { code: 'RULE_VIOLATION', rule: 'LED-1' },
  MonthClosedAlready: { code: 'CONFLICT', rule: 'LED-5', details: { month: '2025-03' } },
  EarlierMonthOpen: { code: 'RULE_VIOLATION', rule: 'LED-5', details: { month: '2025-02' } },
  MonthNotOver: { code: 'RULE_VIOLATION', rule: 'LED-5', details: { month: '2026-06' } },
  YearInFuture: { code: 'BAD_USER_INPUT', rule: 'LED-4', details: { year: '2027' } },
  AmountNotPositive: { code: 'BAD_USER_INPUT', rule: 'LED-4' },
};

const errorOf = (reason: LedgerRefusal, details: Record<string, string>): GraphQLError => {
  try {
    answer(REFUSALS, refused(reason, details));
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error(`${reason} was not refused`);
};

describe('refusals of the ledger', () => {
  it.each(Object.entries(expected) as [LedgerRefusal, (typeof expected)[LedgerRefusal]][])('%s has its code, its rule and both languages', (reason, { code, rule, details = {} }) => {
    const error = errorOf(reason, details);
    expect(error.extensions).toMatchObject({ code, reason, ...(rule && { rule }) });
    expect(error.message).toMatch(/\p{Script=Han}/u);
    expect(`${error.message} ${String(error.extensions['messageEn'])}`).not.toMatch(/[{}]|undefined/);
    for (const detail of Object.values(details)) expect(error.message).toContain(detail);
  });

  it('are all tried here', () => expect(Object.keys(expected).sort()).toEqual(Object.keys(REFUSALS).sort()));
});
