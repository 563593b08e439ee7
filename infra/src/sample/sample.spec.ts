import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRADE_LEVELS, isCreditCode, KINDS, LINES } from '@keyaccount/contracts';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { sampleBureau } from './bureau';
import { creditCode } from './credit-codes';
import { COUNTIES } from './divisions';
import type { Expected } from './expectation';
import { generateSample } from './generate';
import { readManifest } from './manifest';
import { cut } from './revenue';
import { levelOf } from './rules';
import { revenueFor, scaleOf } from './scale';
import { SAMPLE_SIGN_INS } from './staff';

const place = mkdtempSync(join(tmpdir(), 'keyaccount-sample-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const contentOf = (folder: string): string[] =>
  readdirSync(folder).sort().map(name => `${name} ${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}`);

describe('the bureau of the sample', () => {
  const { units, staff } = sampleBureau();

  it('ORG-1 › has seven county-level divisions with 67 streets and towns, each with its sub-branch', () => {
    expect(COUNTIES.map(({ code, townships }) => [code, townships.length])).toEqual([
      ['440507', 10], ['440511', 12], ['440512', 7], ['440513', 13], ['440514', 11], ['440515', 11], ['440523', 3],
    ]);
    const codes = COUNTIES.flatMap(({ code, townships }) => townships.map(([township]) => ({ code, township })));
    expect(codes.every(({ code, township }) => township.startsWith(code) && /^\d{9}$/.test(township))).toBe(true);
    expect(units.filter(unit => unit.tier === 'SUB_BRANCH').flatMap(unit => unit.divisions).sort()).toEqual(codes.map(({ township }) => township).sort());
  });

  it('REG-3 › covers every line once and every county once, the central districts by the business branch', () => {
    expect(units.flatMap(unit => unit.lines).sort()).toEqual([...LINES].sort());
    expect(units.flatMap(unit => unit.divisions).filter(division => division.length === 6).sort()).toEqual(COUNTIES.map(({ code }) => code));
    expect(units.find(unit => unit.tier === 'BUSINESS_BRANCH')?.divisions).toEqual(['440507', '440511', '440512']);
  });

  it('ORG-2 › fills no post beyond its establishment and leaves some vacant', () => {
    const holders = staff.flatMap(person => person.appointments);
    const lines = units.flatMap(unit => unit.establishment.filter(line => line.dedicatedTo === undefined).map(line => ({
      ...line, filled: holders.filter(held => held.unit === unit.code && held.post === line.post).length,
    })));
    expect(lines.filter(line => line.filled > (line.maximum ?? Number.POSITIVE_INFINITY))).toEqual([]);
    expect(lines.filter(line => line.filled < line.minimum).length).toBeGreaterThanOrEqual(3);
  });

  it('names nobody real, gives each person a key and each role a sign-in', () => {
    expect(staff.every(person => person.name.startsWith('样例·'))).toBe(true);
    expect(new Set(staff.map(person => person.key)).size).toBe(staff.length);
    expect(staff.flatMap(person => person.username ?? []).sort()).toEqual(SAMPLE_SIGN_INS.map(({ username }) => username).sort());
  });
});

describe('numbers of the sample', () => {
  it('GB 32100 › every credit code is right and another one; some end in 0, some begin with a letter', () => {
    const codes = Array.from({ length: 2_000 }, (_, index) => creditCode(index, '440513', 4_405));
    expect(codes.filter(code => !isCreditCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code, index) => index % 17 === 3 && code.endsWith('0')).length).toBeGreaterThan(50);
    expect(codes.some(code => /^[A-Z]/.test(code))).toBe(true);
  });

  it('LED-2 › an amount that is cut into months sums to itself', () => {
    fc.assert(fc.property(fc.bigInt(0n, 10n ** 12n), fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }), (amount, weights) => {
      const parts = cut(amount, weights);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
      expect(parts.every(part => part >= 0n)).toBe(true);
    }));
  });

  it('GRD-5 › every grade is within reach in a bureau of any size', () => {
    fc.assert(fc.property(fc.integer({ min: 60, max: 1_000_000 }), fc.constantFrom(...GRADE_LEVELS), (customers, level) => {
      const { bureau } = scaleOf(customers);
      expect(levelOf(revenueFor(level, bureau[2024]), bureau[2024])).toBe(level);
      expect(levelOf(revenueFor(level, bureau[2025]), bureau[2025])).toBe(level);
    }));
  });
});

describe('the files of the sample', () => {
  let expected: Expected;
  const folder = join(place, 'city');
  beforeAll(async () => void ({ expected } = await generateSample({ directory: folder, customers: 400 })));

  it('are the same for the same seed and others for another', async () => {
    const [again, other] = [join(place, 'again'), join(place, 'other')];
    await generateSample({ directory: again, customers: 400 });
    await generateSample({ directory: other, customers: 400, seed: 7 });
    expect(contentOf(again)).toEqual(contentOf(folder));
    expect(contentOf(other)).not.toEqual(contentOf(folder));
  });

  it('REG-3 › have every cell of grade and kind in both years', () => {
    for (const year of [2024, 2025] as const) {
      expect(Object.keys(expected.cells[year]).sort()).toEqual(KINDS.flatMap(kind => GRADE_LEVELS.map(level => `${kind} ${level}`)).sort());
    }
  });

  it('GRD-8 › have grades that rise and fall and owners that change', () => {
    expect(expected.changes.raised).toBeGreaterThan(5);
    expect(expected.changes.lowered).toBeGreaterThan(5);
    expect(expected.changes.owners).toBeGreaterThan(10);
    expect(readManifest(folder).complaints).toHaveLength(7);
  });

  it('LED-1 › have every kind of wrong, repeated and unmatched row', () => {
    const planted = Object.keys({ ...expected.revenue[2024].faults });
    expect(planted).toEqual(expect.arrayContaining([
      'unknown unit', 'unknown line', 'amount not exact to the fen', 'future month', 'wrong check digit', 'too many columns', 'broken encoding',
      'same source row with other content', 'repeated at once', 'repeated at the end', 'customer never known',
    ]));
  });

  it('a bureau’s revenue is more than its customers’', () => {
    for (const year of [2024, 2025] as const) expect(Number(expected.revenue[year].amount)).toBeLessThan(Number(readManifest(folder).bureauRevenue[year]));
  });

  it('come in two encodings, every name marked as a sample', () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, 'customers.csv')))).not.toThrow();
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, 'revenue-2024.csv')))).toThrow();
    expect(iconv.decode(readFileSync(join(folder, 'revenue-2024.csv')), 'gb18030')).toMatch(/,(函件|特快|包件),/);
    const names = readFileSync(join(folder, 'customers.csv'), 'utf8').trim().split('\n').slice(1).map(row => row.split(',')[2] ?? '');
    expect(names.filter(name => name !== '' && !name.startsWith('样例·'))).toEqual([]);
  });
});
