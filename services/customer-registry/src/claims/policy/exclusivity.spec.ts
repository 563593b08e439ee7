import { LINES } from '@keyaccount/contracts';
import fc from 'fast-check';
import { mayMarket, otherUnitOf, type Account, type Leave } from './exclusivity';
import { covers, overlap, type ClaimedLine } from './lines';

const account: Account = { status: 'KEY_ACCOUNT', unit: 'U1' };
const leave: Leave = { unit: 'U2', line: 'express', from: '2025-02-01', until: '2025-02-28' };

describe('REG-4 › who may market to an account', () => {
  it.each<[string, Account, string, ClaimedLine, string, readonly Leave[], boolean]>([
    ['the responsible unit', account, 'U1', null, '2025-01-01', [], true],
    ['any unit, to a prospect', { status: 'PROSPECT', unit: null }, 'U2', null, '2025-01-01', [], true],
    ['any unit, to what is only filed', { status: 'FILED', unit: null }, 'U2', null, '2025-01-01', [], true],
    ['another unit without leave', account, 'U2', 'express', '2025-02-10', [], false],
    ['another unit with leave, from its first day', account, 'U2', 'express', '2025-02-01', [leave], true],
    ['to its last', account, 'U2', 'express', '2025-02-28', [leave], true],
    ['not before', account, 'U2', 'express', '2025-01-31', [leave], false],
    ['not after', account, 'U2', 'express', '2025-03-01', [leave], false],
    ['not in another line', account, 'U2', 'letters', '2025-02-10', [leave], false],
    ['not in all lines by leave for one', account, 'U2', null, '2025-02-10', [leave], false],
    ['in a line by leave for all', account, 'U2', 'letters', '2025-02-10', [{ ...leave, line: null }], true],
    ['not by the leave of a third', account, 'U3', 'express', '2025-02-10', [leave], false],
  ])('%s', (_, of, unit, line, day, leaves, may) => expect(mayMarket(of, unit, line, day, leaves)).toBe(may));

  it('names the other unit, and nobody where there is none', () => {
    expect([otherUnitOf(account, 'U2'), otherUnitOf(account, 'U1'), otherUnitOf({ status: 'PROSPECT', unit: null }, 'U2')]).toEqual(['U1', null, null]);
  });

  it('REG-5 › what covers overlaps, and overlap has no direction', () => {
    const lines = fc.constantFrom<ClaimedLine>(null, ...LINES);
    fc.assert(fc.property(lines, lines, (one, other) => {
      expect(overlap(one, other)).toBe(overlap(other, one));
      expect(covers(one, other) && !overlap(one, other)).toBe(false);
    }));
  });
});
