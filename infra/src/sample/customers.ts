import type { Line } from '@keyaccount/contracts';
import { turnoverOf, type Anchor, type YearPlan } from './anchors';
import { centreOf, subBranchOf } from './bureau';
import { creditCode } from './credit-codes';
import { COUNTIES, type County } from './divisions';
import { BUREAU_OF_LINE } from './lines';
import { randomAt, type Random } from './random';
import type { Scale, Year } from './scale';

export type SampleCustomer = {
  readonly index: number;
  /** Its number in the bureau's own system. */
  readonly ref: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly division: string;
  readonly sector: string;
  readonly agreement: boolean;
  readonly headOffice: string | null;
  /** Known only from the later file. */
  readonly late: boolean;
  readonly years: Readonly<Record<Year, readonly YearPlan[]>>;
  /** The servicing unit of each line (LED-3). */
  readonly unitOf: (line: Line) => string;
};

export type City = { readonly seed: number; readonly scale: Scale; readonly anchors: readonly Anchor[] };

const SECTORS = [
  ['纺织服装', '服饰'], ['玩具制造', '玩具'], ['食品加工', '食品'], ['塑料制品', '塑料'], ['印刷包装', '包装'], ['电子商务', '商贸'], ['机械制造', '机械'],
  ['批发零售', '百货'], ['教育', '教育'], ['医疗卫生', '医药'], ['金融保险', '保险'], ['政府机关', '服务'], ['交通运输', '货运'], ['文化出版', '文化'],
] as const;
const WORDS = ['鸿达', '金源', '海丰', '顺兴', '恒通', '嘉禾', '南方', '新潮', '万泰', '粤东', '宏业', '永盛', '华美', '天和', '联发', '广信'] as const;
const POPULAR: readonly Line[] = [
  'letters', 'letters', 'letters', 'express', 'express', 'express', 'express', 'parcels', 'parcels', 'savings', 'savings', 'billing', 'logistics', 'newspapers', 'newspapers', 'philately',
];
/** Central districts have more customers than the island. */
const BUSY: readonly string[] = ['440511', '440511', '440507', '440507', '440512', '440513', '440513', '440514', '440515', '440515', '440523'];

/** A head office is followed by two branches: one beside it, one in another county (REG-9). */
const FAMILY_EVERY = 37;
const familyRole = (index: number, anchors: number): 'head' | 'near' | 'far' | undefined =>
  index - (index % FAMILY_EVERY) < anchors ? undefined : ([undefined, undefined, undefined, undefined, 'head', 'near', 'far'] as const)[index % FAMILY_EVERY];

const refOf = (index: number): string => `KH${String(index + 1).padStart(7, '0')}`;
const countyOf = (code: string): County => COUNTIES.find(county => county.code === code) ?? (COUNTIES[0] as County);

const countyCode = (city: City, index: number, random: Random): string => {
  const anchor = city.anchors[index];
  if (anchor) return anchor.counties[index % anchor.counties.length] ?? '440511';
  const role = familyRole(index, city.anchors.length);
  if (role === 'near') return countyCode(city, index - 1, randomAt(city.seed, index - 1, 1));
  return role === 'far' ? random.pick(['440513', '440514', '440515']) : random.pick(BUSY);
};

/** Each doubling of the size is 0.4665 times as likely as the size before: a tail as long as real revenue's. */
const tailed = (random: Random, { smallest, largest }: Scale): bigint => {
  let size = smallest;
  while (size * 2n < largest && random.chance(4_665, 10_000)) size *= 2n;
  return size + (size * BigInt(random.below(10_000))) / 10_000n + BigInt(random.below(100));
};

/** Per cent of the year before: mostly about as much, sometimes far more or less, sometimes gone. */
const growth = (random: Random): bigint => {
  const kind = random.below(20);
  if (kind === 0) return 0n;
  if (kind === 1) return BigInt(random.between(180, 400));
  return BigInt(kind < 5 ? random.between(40, 170) : random.between(85, 120));
};

const ordinaryYears = (random: Random, scale: Scale, isHead: boolean): SampleCustomer['years'] => {
  const least = isHead ? 8_000_000n : 0n;
  const drawn = tailed(random, scale);
  const total = drawn < least ? least + drawn : drawn;
  const wanted = isHead ? 3 : [1, 1, 1, 1, 2, 2, 2, 3, 3, 4][random.below(10)] ?? 1;
  const lines = [...new Set(Array.from({ length: wanted }, () => random.pick(POPULAR)))];
  const weights = lines.map(() => BigInt(random.between(10, 100)));
  const sum = weights.reduce((a, b) => a + b, 0n);
  const change = growth(random);
  const year = (amount: bigint): YearPlan[] => lines.map((line, at) => {
    const revenue = (amount * (weights[at] ?? 0n)) / sum;
    return { line, revenue, turnover: turnoverOf(line, revenue) };
  });
  return { 2024: year(total), 2025: year((total * change) / 100n) };
};

/** The customer with the number `index`, the same whatever else was drawn before it. */
export const customerAt = (city: City, index: number): SampleCustomer => {
  const random = randomAt(city.seed, index, 1);
  const county = countyOf(countyCode(city, index, random));
  const [township, place] = random.pick(county.townships);
  const [sector, trade] = random.pick(SECTORS);
  const role = familyRole(index, city.anchors.length);
  const anchor = city.anchors[index];
  const division = !anchor && random.chance(1, 25) ? county.code : township;
  const area = `${county.name.slice(0, -1)}${place.replace(/(街道|镇)$/, '')}`;
  return {
    index, ref: refOf(index),
    name: `样例·汕头${area}${random.pick(WORDS)}${trade}${sector === '政府机关' ? '中心' : '有限公司'}(第${String(index + 1).padStart(7, '0')}号)`,
    creditCode: random.chance(6, 7) ? creditCode(index, county.code, city.seed % 20_000_000) : null,
    division, sector,
    agreement: anchor ? (anchor.agreement ?? false) : random.chance(1, 12),
    headOffice: role === 'near' ? refOf(index - 1) : role === 'far' ? refOf(index - 2) : null,
    late: role === undefined && index % 47 === 41,
    years: anchor ? anchor.years : ordinaryYears(random, city.scale, role === 'head'),
    unitOf: servicing(index, city.seed, township, county.code),
  };
};

const servicing = (index: number, seed: number, township: string, county: string) => (line: Line): string => {
  const drawn = randomAt(seed, index, 100 + POPULAR.indexOf(line)).below(10);
  if (drawn < 5) return subBranchOf(township);
  return drawn < 8 ? BUREAU_OF_LINE[line] : centreOf(county);
};
