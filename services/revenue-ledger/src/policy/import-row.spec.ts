import fc from 'fast-check';
import { checkRow, COLUMNS, contentOf, isBad, REASONS, type Catalogue } from './import-row';
import { PLAN_LINES, spellingKey } from './line-catalogue';

const CATALOGUE: Catalogue = {
  lines: new Map(PLAN_LINES.flatMap(({ line, spellings }) => [line, ...spellings].map(spelling => [spellingKey(spelling), line]))),
  units: new Set(['U440515', 'PB-EXPRESS']),
  thisMonth: 202603,
};
const GOOD = { source_system: 'ZHXT', source_ref: 'R1', customer_ref: 'K7', line: 'express', unit_code: 'U440515', month: '2025-03', amount: '100.00', turnover: '' };
const rowOf = (more: Partial<typeof GOOD> = {}): string[] => COLUMNS.map(column => ({ ...GOOD, ...more })[column]);
const check = (more: Partial<typeof GOOD> = {}) => checkRow(rowOf(more), CATALOGUE);

describe('a row of a revenue file', () => {
  it('LED-1 › is posted as it says, in fen', () => {
    expect(check()).toEqual({ system: 'ZHXT', ref: 'R1', partyKind: 'SOURCE', partySystem: 'ZHXT', partyRef: 'K7', line: 'express', unit: 'U440515', month: 202503, fen: 10_000n, turnoverFen: 0n });
  });

  it.each(PLAN_LINES.flatMap(({ line, spellings }) => [line, ...spellings, ` ${spellings[0]} `, line.toUpperCase()].map(spelling => [spelling, line])))('LED-1 › may spell a line %s', (spelling, line) => {
    expect(check({ line: spelling })).toMatchObject({ line });
  });

  it.each([
    ['14 digits: an issued code', '44051500001000', { partyKind: 'CODE', partySystem: '', partyRef: '44051500001000' }],
    ['full-width digits are the same digits', '44051500001000', { partyKind: 'CODE', partyRef: '44051500001000' }],
    ['18 characters: a credit code', '91350100M000100Y43', { partyKind: 'CREDIT', partySystem: '', partyRef: '91350100M000100Y43' }],
    ['a credit code in lower case', '91350100m000100y43', { partyKind: 'CREDIT', partyRef: '91350100M000100Y43' }],
    ['a credit code whose check value is 0', '914405111000566180', { partyKind: 'CREDIT' }],
    ['a credit code of a letter registrar', 'N2440511MF1234567B', { partyKind: 'CREDIT' }],
    ['13 digits: the source system’s own number', '4405150000100', { partyKind: 'SOURCE', partySystem: 'ZHXT' }],
  ])('LED-1 › says its customer by %s', (_, reference, party) => expect(check({ customer_ref: reference })).toMatchObject(party));

  it.each<[keyof typeof REASONS, string | null, string[]]>([
    ['EncodingBroken', 'customer_ref', rowOf({ customer_ref: 'K\uFFFD' })],
    ['EncodingBroken', 'source_ref', rowOf({ source_ref: 'R\0' })],
    ['ColumnCountWrong', null, rowOf().slice(0, 7)],
    ['ColumnCountWrong', null, [...rowOf(), 'more']],
    ['ValueMissing', 'source_ref', rowOf({ source_ref: '  ' })],
    ['ValueMissing', 'amount', rowOf({ amount: '' })],
    ['ValueTooLong', 'source_ref', rowOf({ source_ref: 'x'.repeat(101) })],
    ['LineUnknown', 'line', rowOf({ line: '电报' })],
    ['UnitUnknown', 'unit_code', rowOf({ unit_code: 'U999999' })],
    ['MonthMalformed', 'month', rowOf({ month: '2025-13' })],
    ['MonthMalformed', 'month', rowOf({ month: '202503' })],
    ['MonthInFuture', 'month', rowOf({ month: '2026-04' })],
    ['AmountNotExact', 'amount', rowOf({ amount: '100.001' })],
    ['AmountNotExact', 'amount', rowOf({ amount: '1e3' })],
    ['AmountNotExact', 'amount', rowOf({ amount: '1,000.00' })],
    ['AmountNotExact', 'amount', rowOf({ amount: '90071992547409.92' })],
    ['TurnoverNotExact', 'turnover', rowOf({ line: 'newspapers', turnover: 'x' })],
    ['TurnoverNotAllowed', 'turnover', rowOf({ turnover: '1.00' })],
    ['SystemReserved', 'source_system', rowOf({ source_system: 'reversal' })],
    ['CreditCodeInvalid', 'customer_ref', rowOf({ customer_ref: '91350100M000100Y44' })],
    ['CreditCodeInvalid', 'customer_ref', rowOf({ customer_ref: '91440500192759849A' })],
  ])('LED-1 › is refused as %s at %s', (reason, field, row) => expect(checkRow(row, CATALOGUE)).toEqual({ reason, field }));

  it('LED-2 › of newspapers has a turnover beside its booked amount', () => {
    expect(check({ line: '报刊', amount: '30.00', turnover: '120.50' })).toMatchObject({ line: 'newspapers', fen: 3_000n, turnoverFen: 12_050n });
  });

  it('LED-1 › may take back: a negative amount', () => expect(check({ amount: '-0.01' })).toMatchObject({ fen: -1n }));

  it('LED-1 › is either posted or refused for one reason, whatever it holds', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...rowOf())), { maxLength: 10 }), values => {
      const checked = checkRow(values, CATALOGUE);
      expect(isBad(checked) ? Object.keys(REASONS).includes(checked.reason) : typeof checked.fen === 'bigint').toBe(true);
    }));
  });

  it('LED-1 › has the same content only where everything that counts is the same', () => {
    const content = (more: Partial<typeof GOOD>): string => {
      const checked = check(more);
      if (isBad(checked)) throw new Error(checked.reason);
      return contentOf(checked);
    };
    expect(content({ amount: '100' })).toBe(content({}));
    const others = [{ amount: '100.01' }, { month: '2025-04' }, { line: 'letters' }, { unit_code: 'PB-EXPRESS' }, { customer_ref: 'K8' }].map(content);
    expect(new Set([content({}), ...others]).size).toBe(6);
  });
});
