import fc from 'fast-check';
import { reportLines } from './report';
import type { ClassificationGroup } from './scheme';

const SCHEME: readonly ClassificationGroup[] = [
  { code: 'GOV', name: '政府', place: 1, sectors: ['政府机关'] }, { code: 'FIN', name: '金融', place: 2, sectors: ['银行', '金融保险'] }, { code: 'EDU', name: '教育', place: 3, sectors: ['教育'] },
];

describe('REG-12 › a unit’s report', () => {
  it.each<[string[], readonly ClassificationGroup[], [string, boolean][]]>([
    [[], SCHEME, [['GOV', false], ['FIN', false], ['EDU', false], ['-', false]]],
    [['EDU', 'GOV'], SCHEME, [['EDU', true], ['GOV', true], ['FIN', false], ['-', false]]],
    [['OLD', 'FIN'], SCHEME, [['FIN', true], ['GOV', false], ['EDU', false], ['-', false]]],
    [['GOV'], [], [['-', false]]],
  ])('REG-12 › of %j by the table of the day', (ranked, scheme, lines) => expect(reportLines(ranked, scheme).map(line => [line.code, line.ranked])).toEqual(lines));

  it('REG-12 › counts each sector in exactly one line, whatever is ranked', () => fc.assert(fc.property(
    fc.shuffledSubarray(['GOV', 'FIN', 'EDU', 'OLD']), fc.constantFrom('政府机关', '银行', '金融保险', '教育', '玩具制造', ''), (ranked, sector) => {
      const counted = reportLines(ranked, SCHEME).filter(({ sectors, others }) => sectors.includes(sector) !== others);
      expect(counted).toHaveLength(1);
    },
  )));
});
