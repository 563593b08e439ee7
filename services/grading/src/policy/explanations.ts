import { formatMoney, formatRatio, type Fen, type GradeLevel } from '@keyaccount/contracts';
import { directionOf } from './grade-change';
import type { ScoringRules } from './grading-policy';
import type { Indicators, Score } from './score';

/** A sentence for people, in both languages. */
export type Sentence = { readonly zh: string; readonly en: string };

const LEVELS: Readonly<Record<GradeLevel, Sentence>> = {
  DIAMOND: { zh: '钻石', en: 'diamond' },
  GOLD: { zh: '黄金', en: 'gold' },
  SILVER: { zh: '白银', en: 'silver' },
  GENERAL: { zh: '一般', en: 'general' },
};

const money = (fen: Fen): string => `¥${formatMoney(fen).replace(/\d(?=(\d{3})+\.)/g, '$&,')}`;
const perMille = ({ revenueFen, bureauFen }: Indicators): string => `${formatRatio(revenueFen * 1_000n, bureauFen, 3)}‰`;
const points = (hundredths: number): string => formatRatio(BigInt(hundredths), 100n, 2);

type Scored = Indicators & Score & { readonly bureauDeclared: boolean };

/** How a score came about, in one sentence (GRD-2..5; LED-4 where the bureau's total was not declared). */
export const explainScore = (card: Scored, rules: ScoringRules): Sentence => {
  const credit = card.creditPoints === null ? undefined : { zh: `信用得${card.creditPoints}分;`, en: `credit gives ${card.creditPoints}; `, part: `+${card.creditPoints}×${rules.creditWeight}%` };
  const sum = `${card.revenuePoints}×${rules.revenueWeight}%+${card.sharePoints}×${rules.shareWeight}%${credit?.part ?? ''}=${points(card.score)}`;
  const stand = card.bureauDeclared
    ? { zh: '', en: '' }
    : { zh: '(全局收入未申报,以台账合计代替)', en: ' (no declared total: the ledger’s own stands in)' };
  return {
    zh: `全年收入${money(card.revenueFen)}得${card.revenuePoints}分;占全局收入${money(card.bureauFen)}${stand.zh}的${perMille(card)}得${card.sharePoints}分;${credit?.zh ?? ''}${sum}分,${LEVELS[card.level].zh}级。`,
    en: `Revenue of ${money(card.revenueFen)} gives ${card.revenuePoints} points; a share of ${perMille(card)} of the bureau's ${money(card.bureauFen)}${stand.en} gives ${card.sharePoints}; ${credit?.en ?? ''}${sum} points: ${LEVELS[card.level].en}.`,
  };
};

export type CardFacts = Indicators & {
  readonly year: number;
  readonly policyVersion: number;
  readonly revenuePoints: number;
  readonly sharePoints: number;
  readonly creditPoints: number | null;
  readonly score: number;
};

const causes = (before: CardFacts, after: CardFacts): Sentence[] => {
  const found: Sentence[] = [];
  const add = (changed: boolean, zh: string, en: string): void => void (changed && found.push({ zh, en }));
  add(before.revenueFen !== after.revenueFen,
    `收入由${before.year}年${money(before.revenueFen)}(${before.revenuePoints}分)变为${after.year}年${money(after.revenueFen)}(${after.revenuePoints}分)`,
    `revenue went from ${money(before.revenueFen)} in ${before.year} (${before.revenuePoints} points) to ${money(after.revenueFen)} in ${after.year} (${after.revenuePoints})`);
  add(before.bureauFen !== after.bureauFen || before.sharePoints !== after.sharePoints,
    `占全局收入由${perMille(before)}(${before.sharePoints}分)变为${perMille(after)}(${after.sharePoints}分),全局收入由${money(before.bureauFen)}变为${money(after.bureauFen)}`,
    `the share went from ${perMille(before)} (${before.sharePoints} points) to ${perMille(after)} (${after.sharePoints}), the bureau's revenue from ${money(before.bureauFen)} to ${money(after.bureauFen)}`);
  add(before.creditPoints !== null && after.creditPoints !== null && before.creditPoints !== after.creditPoints,
    `信用由${before.creditPoints}分变为${after.creditPoints}分`, `credit went from ${before.creditPoints} points to ${after.creditPoints}`);
  add(before.policyVersion !== after.policyVersion,
    `分级标准由第${before.policyVersion}版改为第${after.policyVersion}版`,
    `the policy went from version ${before.policyVersion} to ${after.policyVersion}`);
  return found;
};

/** Why a grade changed: what was different when it was last scored (GRD-7). */
export const explainChange = (from: GradeLevel | null, to: GradeLevel, before: CardFacts | undefined, after: CardFacts): Sentence => {
  const outcome = {
    zh: `得分${before ? `由${points(before.score)}变为` : ''}${points(after.score)},${from ? `${LEVELS[from].zh}→` : ''}${LEVELS[to].zh}`,
    en: `the score ${before ? `went from ${points(before.score)} to` : 'is'} ${points(after.score)}: ${from ? `${LEVELS[from].en} → ` : ''}${LEVELS[to].en}`,
  };
  const direction = directionOf(from, to);
  const head = { FIRST: { zh: '首次定级', en: 'First grade' }, RAISED: { zh: '升级', en: 'Raised' }, LOWERED: { zh: '降级', en: 'Lowered' }, UNCHANGED: { zh: '不变', en: 'Unchanged' } }[direction];
  const why = before
    ? causes(before, after)
    : [{ zh: `${after.year}年收入${money(after.revenueFen)}(${after.revenuePoints}分),占全局收入${perMille(after)}(${after.sharePoints}分)`, en: `revenue of ${money(after.revenueFen)} in ${after.year} (${after.revenuePoints} points), a share of ${perMille(after)} (${after.sharePoints})` }];
  return {
    zh: `${head.zh}:${[...why.map(one => one.zh), outcome.zh].join(';')}。`,
    en: `${head.en}: ${[...why.map(one => one.en), outcome.en].join('; ')}.`,
  };
};
