import type { UnitTier } from '@keyaccount/contracts';
import { suggestKind } from './suggest-kind';
import { directoryOf, type UnitCoverage } from './territory';

const unit = (code: string, tier: UnitTier, divisions: string[]): UnitCoverage => ({ code, name: code, tier, parent: null, divisions, lines: [] });
const directory = directoryOf([unit('U440515', 'COUNTY_CENTRE', ['440515']), unit('BB4405', 'BUSINESS_BRANCH', ['440511'])]);

describe('GRD-1 › the kind that revenue suggests', () => {
  it.each([
    ['one line alone', { professionalLines: ['express'], comprehensive: false, linesUsed: 3 }, '440511', { kind: 'PROFESSIONAL', mainLine: 'express' }],
    ['one line that makes up the whole', { professionalLines: ['express'], comprehensive: true, linesUsed: 1 }, '440511', { kind: 'PROFESSIONAL', mainLine: 'express' }],
    ['one line, and several together', { professionalLines: ['express'], comprehensive: true, linesUsed: 2 }, '440511', { kind: 'COMPREHENSIVE', mainLine: 'express' }],
    ['two lines', { professionalLines: ['letters', 'express'], comprehensive: false, linesUsed: 2 }, '440511', { kind: 'COMPREHENSIVE', mainLine: 'letters' }],
    ['several together in a county with a centre', { professionalLines: [], comprehensive: true, linesUsed: 4 }, '440515001', { kind: 'REGIONAL', mainLine: null }],
    ['an agreement only', { professionalLines: [], comprehensive: false, linesUsed: 0 }, '440515', { kind: 'REGIONAL', mainLine: null }],
    ['a place that nobody covers', { professionalLines: [], comprehensive: true, linesUsed: 2 }, '440523', { kind: 'COMPREHENSIVE', mainLine: null }],
  ] as const)('%s', (_, met, division, expected) => expect(suggestKind(met, division, directory)).toEqual(expected));
});
