import { GRADE_LEVELS, KINDS, LINES, type Fen, type GradeLevel, type Kind, type Line } from '@keyaccount/contracts';
import { CENTRAL, COUNTIES } from './divisions';
import { COMPREHENSIVE_THRESHOLD, LINE_THRESHOLDS, REVENUE_CUTS, SHARE_CUTS } from './rules';
import { revenueFor, type Scale } from './scale';

/** What one line brings in within a year; `only` puts all of it into one month. */
export type YearPlan = { readonly line: Line; readonly revenue: Fen; readonly turnover: Fen; readonly onlyMonth?: number };

/** A customer that is there to show a rule. */
export type Anchor = {
  /** What it shows. */
  readonly shows: string;
  readonly counties: readonly string[];
  readonly agreement?: boolean;
  readonly years: Readonly<Record<2024 | 2025, readonly YearPlan[]>>;
};

const RURAL = COUNTIES.map(({ code }) => code).filter(code => !CENTRAL.includes(code));
/** Professional accounts take turns in these lines. */
const TRADES: readonly Line[] = ['letters', 'express', 'savings', 'logistics', 'billing', 'parcels', 'philately', 'newspapers'];

/** Newspapers keep three tenths of their turnover in the sample (LED-2). */
export const turnoverOf = (line: Line, revenue: Fen): Fen => (line === 'newspapers' ? (revenue * 10n + 2n) / 3n : 0n);
const plan = (line: Line, revenue: Fen): YearPlan => ({ line, revenue, turnover: turnoverOf(line, revenue) });

/** Half letters, three tenths express, the rest parcels: each above its own threshold, so that the account is one of several lines. */
const spread = (total: Fen): YearPlan[] => {
  const [letters, express] = [total / 2n, (total * 3n) / 10n];
  return [plan('letters', letters), plan('express', express), plan('parcels', total - letters - express)];
};

const countiesOf = (kind: Kind): readonly string[] => (kind === 'REGIONAL' ? RURAL : kind === 'COMPREHENSIVE' ? CENTRAL : [...CENTRAL, ...RURAL]);
const of = (kind: Kind, line: Line, total: Fen): YearPlan[] => (kind === 'PROFESSIONAL' ? [plan(line, total)] : spread(total));

const graded = (kind: Kind, line: Line, [first, second]: readonly [GradeLevel, GradeLevel], { bureau }: Scale, shows: string): Anchor => ({
  shows, counties: countiesOf(kind),
  years: { 2024: of(kind, line, revenueFor(first, bureau[2024])), 2025: of(kind, line, revenueFor(second, bureau[2025])) },
});

const trade = (at: number): Line => TRADES[at % TRADES.length] ?? 'letters';

/** Every cell of REG-3, in both years. */
const cells = (scale: Scale): Anchor[] =>
  KINDS.flatMap(kind => GRADE_LEVELS.map((level, at) => graded(kind, trade(at), [level, level], scale, `REG-3 ${kind} ${level}`)));

const CHANGES: readonly (readonly [GradeLevel, GradeLevel])[] = [
  ['GOLD', 'SILVER'], ['SILVER', 'GOLD'], ['DIAMOND', 'GOLD'], ['GOLD', 'DIAMOND'], ['GENERAL', 'SILVER'], ['SILVER', 'GENERAL'],
];

/** Up and down in the second year (GRD-8). */
const changers = (scale: Scale): Anchor[] =>
  KINDS.flatMap(kind => CHANGES.map((levels, at) => graded(kind, trade(at + 1), levels, scale, `GRD-8 ${kind} ${levels.join(' to ')}`)));

/** A gold account of each professional bureau. */
const trades = (scale: Scale): Anchor[] => TRADES.map(line => graded('PROFESSIONAL', line, ['GOLD', 'GOLD'], scale, `REG-3 gold of ${line}`));

const exactly = (total: Fen, line: Line, shows: string, both: readonly [Fen, Fen] = [total, total]): Anchor => ({
  shows, counties: [...CENTRAL, ...RURAL], years: { 2024: [plan(line, both[0])], 2025: [plan(line, both[1])] },
});

/** On a threshold of revenue and of share, and one fen below it (GRD-3, GRD-4). */
const gradeThresholds = ({ bureau }: Scale): Anchor[] => [
  ...REVENUE_CUTS.flatMap(([least], at) => [exactly(least, trade(at), 'GRD-3 on the threshold'), exactly(least - 1n, trade(at), 'GRD-3 a fen below')]),
  ...SHARE_CUTS.flatMap(([parts], at) => {
    const least = [(parts * bureau[2024]) / 10_000n, (parts * bureau[2025]) / 10_000n] as const;
    return [exactly(0n, trade(at), 'GRD-4 on the threshold', least), exactly(0n, trade(at), 'GRD-4 a fen below', [least[0] - 1n, least[1] - 1n])];
  }),
];

/** One line at a threshold: of newspapers the turnover, of which a part was booked. */
const lineAt = (line: Line, amount: Fen, onlyMonth?: number): YearPlan =>
  ({ ...(line === 'newspapers' ? { line, revenue: (amount * 3n) / 10n, turnover: amount } : plan(line, amount)), ...(onlyMonth === undefined ? {} : { onlyMonth }) });

const DECEMBER = 12;

/** On each threshold of the definition and one fen below it: last year's in 2024, this month's in December 2025 (GRD-1). */
const definitionThresholds = (): Anchor[] => {
  const everywhere = [...CENTRAL, ...RURAL];
  const pair = (line: Line, amount: Fen): Anchor['years'] => ({ 2024: [lineAt(line, amount)], 2025: [lineAt(line, amount)] });
  const inDecember = (line: Line, amount: Fen): Anchor['years'] => ({ 2024: [], 2025: [lineAt(line, amount, DECEMBER)] });
  const half = COMPREHENSIVE_THRESHOLD.year / 2n;
  return [
    ...LINES.flatMap(line => [0n, 1n].flatMap((below): Anchor[] => [
      { shows: `GRD-1 (3) ${line} of a year less ${below} fen`, counties: everywhere, years: pair(line, LINE_THRESHOLDS[line].year - below) },
      { shows: `GRD-1 (3) ${line} of a month less ${below} fen`, counties: everywhere, years: inDecember(line, LINE_THRESHOLDS[line].month - below) },
    ])),
    ...[0n, 1n].map((below): Anchor => ({
      shows: `GRD-1 (2) of a year less ${below} fen`, counties: everywhere,
      years: { 2024: [plan('express', half), plan('savings', half - below)], 2025: [plan('express', half), plan('savings', half - below)] },
    })),
    { shows: 'GRD-1 (1) an agreement and nothing else', counties: everywhere, agreement: true, years: { 2024: [], 2025: [] } },
  ];
};

/** The customers that show the rules, in a fixed order: those that matter most come first. */
export const anchorsOf = (scale: Scale): readonly Anchor[] => [
  ...cells(scale), ...changers(scale), ...trades(scale), ...gradeThresholds(scale), ...definitionThresholds(),
];
