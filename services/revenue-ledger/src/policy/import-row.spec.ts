import { formatMoney, LINES } from '@keyaccount/contracts';
import fc from 'fast-check';
import { checkRow, COLUMNS, contentOf, isBad, REASONS, type Catalogue, type CheckedRow, type Column } from './import-row';
import { PLAN_LINES, spellingKey } from './line-catalogue';
import { monthText } from './month';

const CATALOGUE: Catalogue = {
  lines: new Map(PLAN_LINES.flatMap(({ line, spellings }) => [line, ...spellings].map(text => [spellingKey(text), line] as const))),
  units: new Set(['U440515']),
  thisMonth: 202506,
};
const GOOD: Record<Column, string> = {
  source_system: 'BOOKS', source_ref: '1', customer_ref: 'K1', line: 'express', unit_code: 'U440515', month: '2025-03', amount: '100.00', turnover: '',
};
const check = (more: Partial<Record<Column, string>> = {}) => checkRow(COLUMNS.map(column => ({ ...GOOD, ...more })[column]), CATALOGUE);

describe('LED-1 › a row of a revenue file', () => {
  it.each<[string, Partial<Record<Column, string>>, Column]>([
    ['EncodingBroken', { source_ref: 'a\uFFFD' }, 'source_ref'], ['EncodingBroken', { turnover: '\0' }, 'turnover'],
    ['ValueTooLong', { customer_ref: 'k'.repeat(101) }, 'customer_ref'],
    ['ValueMissing', { source_system: '  ' }, 'source_system'], ['ValueMissing', { amount: '' }, 'amount'],
    ['LineUnknown', { line: 'telegrams' }, 'line'], ['UnitUnknown', { unit_code: 'u440515' }, 'unit_code'],
    ['MonthMalformed', { month: '2025-13' }, 'month'], ['MonthMalformed', { month: '202503' }, 'month'], ['MonthInFuture', { month: '2025-07' }, 'month'],
    ['AmountNotExact', { amount: '1.005' }, 'amount'], ['AmountNotExact', { amount: '1e3' }, 'amount'], ['AmountNotExact', { amount: '90071992547409.92' }, 'amount'],
    ['CreditCodeInvalid', { customer_ref: '91350100M000100Y44' }, 'customer_ref'],
  ])('is refused as %s: %j', (reason, more, field) => expect(check(more)).toEqual({ reason, field }));

  it('is refused as a whole where it has another number of columns', () => {
    expect(checkRow(['BOOKS', '1'], CATALOGUE)).toEqual({ reason: 'ColumnCountWrong', field: null });
    expect(checkRow([...COLUMNS.map(column => GOOD[column]), ''], CATALOGUE)).toEqual({ reason: 'ColumnCountWrong', field: null });
  });

  it('LED-2 › has a turnover for newspapers alone', () => {
    expect(check({ turnover: '1' })).toEqual({ reason: 'TurnoverNotAllowed', field: 'turnover' });
    expect(check({ line: '报刊', turnover: '1.234' })).toEqual({ reason: 'TurnoverNotExact', field: 'turnover' });
    expect(check({ line: '报刊', turnover: '400', amount: '100' })).toMatchObject({ line: 'newspapers', fen: 10_000n, turnoverFen: 40_000n });
    expect(check({ turnover: '0.00' })).toMatchObject({ turnoverFen: 0n });
  });

  it.each<[string, Pick<CheckedRow, 'partyKind' | 'partySystem' | 'partyRef'>]>([
    ['44051500001000', { partyKind: 'CODE', partySystem: '', partyRef: '44051500001000' }],
    ['４４０５１５００００１０００', { partyKind: 'CODE', partySystem: '', partyRef: '44051500001000' }],
    ['911000000000192465', { partyKind: 'CREDIT', partySystem: '', partyRef: '911000000000192465' }],
    ['4405150000100', { partyKind: 'SOURCE', partySystem: 'BOOKS', partyRef: '4405150000100' }],
    ['客户一', { partyKind: 'SOURCE', partySystem: 'BOOKS', partyRef: '客户一' }],
  ])('REG-2 › names its customer: %s', (reference, party) => expect(check({ customer_ref: reference })).toMatchObject(party));

  it('is kept as it says, whatever good values it has', () => {
    const good = fc.record({
      line: fc.constantFrom(...PLAN_LINES.flatMap(({ line, spellings }) => spellings.map(text => [line, text] as const))), fen: fc.bigInt({ min: -10_000_000_000n, max: 10_000_000_000n }),
      month: fc.tuple(fc.integer({ min: 1990, max: 2024 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => year * 100 + month),
    });
    fc.assert(fc.property(good, ({ line: [line, text], fen, month }) => {
      expect(check({ line: ` ${text} `, amount: formatMoney(fen), month: monthText(month) })).toMatchObject({ line, fen, month, unit: 'U440515' });
    }));
  });

  it('is either kept or refused by a documented reason, whatever it holds', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(GOOD))), { maxLength: 10 }), values => {
      const checked = checkRow(values, CATALOGUE);
      if (isBad(checked)) expect(Object.keys(REASONS)).toContain(checked.reason);
      else expect(LINES).toContain(checked.line);
    }));
  });

  it('has another content wherever anything but its source number differs', () => {
    const base = check() as CheckedRow;
    const others: Partial<Record<Column, string>>[] = [{ customer_ref: 'K2' }, { line: 'letters' }, { month: '2025-02' }, { amount: '100.01' }, { line: '报刊', turnover: '5' }, { line: '报刊' }];
    const contents = others.map(more => contentOf(check(more) as CheckedRow));
    expect(new Set([contentOf(base), ...contents]).size).toBe(others.length + 1);
    expect(contentOf(check({ source_ref: '2', amount: '100' }) as CheckedRow)).toBe(contentOf(base));
  });
});
