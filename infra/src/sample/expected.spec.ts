import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCreditCode } from '@keyaccount/contracts';
import iconv from 'iconv-lite';
import type { Expected } from './expectation';
import { generateSample } from './generate';
import type { SampleManifest } from './manifest';

/*
 * What a correct system finds is stated by the generator from what it drew. Here the same is found from the files alone, by reading
 * them row by row into maps, with the numbers of the plan written down once more.
 */
const directory = mkdtempSync(join(tmpdir(), 'keyaccount-expected-'));
let expected: Expected;
let manifest: SampleManifest;
beforeAll(async () => void ({ expected, manifest } = await generateSample({ directory, customers: 700, seed: 11 })));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

type Customer = { ref: string; creditCode: string; division: string; agreement: boolean; totals: Map<string, { fen: number; turnover: number }> };

const rowsOf = ({ name, charset }: { name: string; charset: string }): string[][] =>
  iconv.decode(readFileSync(join(directory, name)), charset).trim().split(/\r?\n/).slice(1).map(row => row.split(','));

const LINE_OF: Record<string, string> = {
  储汇: 'savings', savings: 'savings', 帐单: 'billing', 账单: 'billing', billing: 'billing', 函件: 'letters', letters: 'letters', 集邮: 'philately', philately: 'philately',
  特快: 'express', 速递: 'express', EMS: 'express', express: 'express', 物流: 'logistics', logistics: 'logistics', 包件: 'parcels', 包裹: 'parcels', parcels: 'parcels',
  报刊: 'newspapers', 报刊发行: 'newspapers', newspapers: 'newspapers',
};
const BUREAUS: Record<string, string> = {
  savings: 'PB-SAVINGS', billing: 'PB-LETTERS', letters: 'PB-LETTERS', philately: 'PB-PHILATELY', express: 'PB-EXPRESS', logistics: 'PB-LOGISTICS', parcels: 'PB-LOGISTICS', newspapers: 'PB-NEWSPAPERS',
};
const YEAR_THRESHOLD: [string, number][] = [
  ['savings', 20_000], ['billing', 50_000], ['letters', 12_000], ['philately', 40_000], ['express', 20_000], ['logistics', 50_000], ['parcels', 10_000], ['newspapers', 20_000],
];
const fenOf = (text: string): number => Math.round(Number(text) * 100);

const readCustomers = () => {
  const known = new Map<string, Customer>();
  const found = { recorded: 0, repeated: 0, rejected: 0, recordedLate: 0 };
  const take = (file: SampleManifest['customerFile'], late: boolean): void => {
    for (const [, ref = '', name = '', creditCode = '', division = '', , agreement = ''] of rowsOf(file)) {
      if (name === '' || (creditCode !== '' && !isCreditCode(creditCode))) found.rejected += 1;
      else if (known.has(ref)) found.repeated += 1;
      else {
        known.set(ref, { ref, creditCode, division, agreement: agreement === 'true', totals: new Map() });
        found[late ? 'recordedLate' : 'recorded'] += 1;
      }
    }
  };
  take(manifest.customerFile, false);
  const first = [...known.values()];
  take(manifest.lateCustomerFile, true);
  return { found, first, all: [...known.values()] };
};
const namesOf = (customers: readonly Customer[]): Map<string, Customer> =>
  new Map(customers.flatMap(one => [[one.ref, one] as const, ...(one.creditCode ? [[one.creditCode, one] as const] : [])]));

const readRevenue = (year: 2024 | 2025, units: ReadonlySet<string>, known: ReadonlyMap<string, Customer>, inTheEnd: ReadonlyMap<string, Customer>) => {
  const seen = new Map<string, string>();
  const found = { rows: 0, posted: 0, repeated: 0, suspense: 0, rejected: 0, neverKnown: 0, fen: 0 };
  const isWrong = (row: string[]): boolean => {
    const [, , customer = '', line = '', unit = '', month = '', amount = ''] = row;
    return row.length !== 8 || !units.has(unit) || !(line in LINE_OF) || !/^20(24|25)-(0[1-9]|1[0-2])$/.test(month)
      || !/^\d+\.\d\d$/.test(amount) || customer === '' || (customer.length === 18 && !isCreditCode(customer));
  };
  for (const row of rowsOf(manifest.revenueFiles[year])) {
    const [system, ref, customer = '', line = '', , , amount = '', turnover = ''] = row;
    found.rows += 1;
    const content = row.join(',');
    const before = seen.get(`${system} ${ref}`);
    if (isWrong(row)) found.rejected += 1;
    else if (before !== undefined) found[before === content ? 'repeated' : 'rejected'] += 1;
    else {
      seen.set(`${system} ${ref}`, content);
      found[known.has(customer) ? 'posted' : 'suspense'] += 1;
      const owner = inTheEnd.get(customer);
      if (!owner) found.neverKnown += 1;
      else {
        found.fen += fenOf(amount);
        const cell = `${year} ${LINE_OF[line]}`;
        const held = owner.totals.get(cell) ?? { fen: 0, turnover: 0 };
        owner.totals.set(cell, { fen: held.fen + fenOf(amount), turnover: held.turnover + fenOf(turnover) });
      }
    }
  }
  return found;
};

const gradeOf = (fen: number, bureau: number): string => {
  const byRevenue = fen >= 150_000_000 ? 100 : fen >= 100_000_000 ? 90 : fen >= 50_000_000 ? 80 : fen >= 30_000_000 ? 70 : fen >= 10_000_000 ? 60 : 0;
  const byShare = fen * 1_000 >= 3 * bureau ? 100 : fen * 1_000 >= bureau ? 80 : fen * 10_000 >= 5 * bureau ? 60 : fen * 10_000 >= bureau ? 40 : 0;
  const score = 6 * byRevenue + 4 * byShare;
  return score >= 900 ? 'DIAMOND' : score >= 750 ? 'GOLD' : score >= 650 ? 'SILVER' : 'GENERAL';
};

const fateOf = ({ division, agreement, totals }: Customer) => {
  const sum = (year: number): number => [...totals].reduce((all, [cell, { fen }]) => (cell.startsWith(String(year)) ? all + fen : all), 0);
  const met = YEAR_THRESHOLD.map(([line, yuan]) => {
    const held = totals.get(`2024 ${line}`);
    return { line, strength: ((line === 'newspapers' ? held?.turnover : held?.fen) ?? 0) / (yuan * 100) };
  }).filter(({ strength }) => strength >= 1).sort((a, b) => b.strength - a.strength);
  if (!agreement && sum(2024) < 1_000_000 && met.length === 0) return undefined;
  const used = YEAR_THRESHOLD.filter(([line]) => (totals.get(`2024 ${line}`)?.fen ?? 0) > 0).length;
  const central = ['440507', '440511', '440512'].includes(division.slice(0, 6));
  const kind = met.length === 1 && !(sum(2024) >= 1_000_000 && used > 1) ? 'PROFESSIONAL' : central ? 'COMPREHENSIVE' : 'REGIONAL';
  const county = central ? 'BB4405' : `U${division.slice(0, 6)}`;
  const grades = ([2024, 2025] as const).map(year => gradeOf(sum(year), fenOf(manifest.bureauRevenue[year])));
  const owners = grades.map(grade => {
    if (grade === 'GENERAL') return division.length === 9 ? `S${division}` : county;
    if (grade === 'DIAMOND') return kind === 'REGIONAL' ? 'C4405' : 'P44';
    if (kind === 'PROFESSIONAL') return BUREAUS[met[0]?.line ?? ''];
    return kind === 'COMPREHENSIVE' && grade === 'GOLD' ? 'C4405' : county;
  });
  return { kind, grades, owners };
};

it('what the generator says a correct system finds is what a plain reading of its files finds', () => {
  const { found, first, all } = readCustomers();
  expect(found).toEqual(expected.customers);
  const bureau = JSON.parse(readFileSync(join(directory, 'bureau.json'), 'utf8')) as { units: { code: string }[] };
  const units = new Set(bureau.units.map(({ code }) => code));
  const inTheEnd = namesOf(all);
  for (const year of [2024, 2025] as const) {
    const { fen, ...rows } = readRevenue(year, units, year === 2024 ? namesOf(first) : inTheEnd, inTheEnd);
    expect({ year, ...rows, amount: (fen / 100).toFixed(2) }).toEqual({ year, ...expected.revenue[year], faults: undefined });
  }
  const fates = all.flatMap(customer => fateOf(customer) ?? []);
  expect(fates).toHaveLength(expected.filing.qualifying);
  const count = (items: readonly string[]): Record<string, number> => items.reduce<Record<string, number>>((counts, item) => ({ ...counts, [item]: (counts[item] ?? 0) + 1 }), {});
  for (const [at, year] of ([2024, 2025] as const).entries()) {
    expect(count(fates.map(({ kind, grades }) => `${kind} ${grades[at]}`))).toEqual(expected.cells[year]);
    expect(count(fates.map(({ grades }) => grades[at] ?? ''))).toEqual(expected.grades[year]);
  }
  expect(fates.filter(({ grades }) => grades[0] !== grades[1])).toHaveLength(expected.changes.grades);
  expect(fates.filter(({ owners }) => owners[0] !== owners[1])).toHaveLength(expected.changes.owners);
});
