import type { CustomerRow } from './customer-row';
import { matchRow, type Known } from './matching';

const row = (ref: string, creditCode: string | null, agreementSigned = false): CustomerRow => ({
  system: 'CRM', ref, name: 'x', creditCode, division: '440511', sector: null, agreementSigned, headOfficeRef: null,
});
const nobody = (): Known => ({ byCreditCode: new Map(), byRef: new Map() });
const outcomes = (...rows: CustomerRow[]): string[] => {
  const known = nobody();
  let next = 0;
  return rows.map(one => matchRow(one, known, () => `c${(next += 1)}`)).map(match => (match.outcome === 'CONFLICT' ? 'CONFLICT' : `${match.outcome} ${match.customer.id}`));
};

describe('REG-16 › which customer a row is about', () => {
  it.each([
    ['the same row again changes nothing', [row('1', 'A'), row('1', 'A')], ['NEW c1', 'REPEATED c1']],
    ['the same credit code under another number is the same customer', [row('1', 'A'), row('2', 'A'), row('2', null)], ['NEW c1', 'CHANGED c1', 'REPEATED c1']],
    ['a credit code that comes later is added', [row('1', null), row('1', 'A'), row('2', 'A')], ['NEW c1', 'CHANGED c1', 'CHANGED c1']],
    ['an agreement that comes later begins once', [row('1', null), row('1', null, true), row('1', null, true), row('1', null)], ['NEW c1', 'CHANGED c1', 'REPEATED c1', 'REPEATED c1']],
    ['no code and another number is another customer', [row('1', null), row('2', null)], ['NEW c1', 'NEW c2']],
    ['code and number that belong to two customers clash', [row('1', 'A'), row('2', 'B'), row('1', 'B')], ['NEW c1', 'NEW c2', 'CONFLICT']],
    ['a number cannot change to a code that nobody has', [row('1', 'A'), row('1', 'C')], ['NEW c1', 'CONFLICT']],
  ])('%s', (_, rows, expected) => expect(outcomes(...rows)).toEqual(expected));
});
