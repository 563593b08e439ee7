import fc from 'fast-check';
import { reportedRevenue } from './reported-revenue';

const SUMS = [{ sector: '银行', fen: 700n }, { sector: '教育', fen: -50n }, { sector: '', fen: 3n }];

describe('REG-12 › revenue of a line', () => {
  it.each<[string[], boolean, bigint]>([
    [['银行'], false, 700n], [['银行', '教育'], false, 650n], [['政府机关'], false, 0n], [[], false, 0n], [['银行'], true, -47n], [[], true, 653n], [['银行', '教育'], true, 3n],
  ])('REG-12 › sectors %j, others %s: %s', (sectors, others, fen) => expect(reportedRevenue(SUMS, { sectors, others })).toBe(fen));

  const sector = fc.constantFrom('a', 'b', 'c', 'd', '');
  it('REG-12 › the lines sum to the whole however the sectors are grouped, to the fen', () => fc.assert(fc.property(
    fc.array(fc.record({ sector, fen: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }) })), fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), (sums, groupOf) => {
      const groups = [0, 1, 2].map(group => ['a', 'b', 'c', 'd'].filter((_, at) => groupOf[at] === group));
      const lines = [...groups.map(sectors => ({ sectors, others: false })), { sectors: groups.flat(), others: true }];
      expect(lines.reduce((total, line) => total + reportedRevenue(sums, line), 0n)).toBe(sums.reduce((total, { fen }) => total + fen, 0n));
    },
  )));
});
