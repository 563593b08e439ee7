import type { Portrait } from './queries';
import type { Teller } from './teller';

const LEVELS: Readonly<Record<string, string>> = { DIAMOND: '钻石 diamond', GOLD: '黄金 gold', SILVER: '白银 silver', GENERAL: '一般 general' };
export const levelName = (level: string | null | undefined): string => (level ? (LEVELS[level] ?? level) : '—');

const day = (instant: string | null): string => (instant ? instant.slice(0, 10) : '今 now');

/** One customer as the five services know it. */
export const tellPortrait = (customer: NonNullable<Portrait['customer']>, tell: Teller): void => {
  const { grade, scorecard, revenue, ownership, accountTeam, complaints } = customer;
  tell.line(`    ${customer.code}  ${customer.name}`);
  tell.line(`      级别 grade         ${levelName(grade?.previous)} → ${levelName(grade?.level)}`);
  if (scorecard) tell.line(`      评分 score         ${scorecard.score} = 60% × ${scorecard.revenuePoints} + 40% × ${scorecard.sharePoints};${scorecard.reason}`);
  if (revenue) tell.line(`      收入 revenue       ¥${revenue.total}(${revenue.byLine.map(one => `${one.line} ${one.amount}`).join(',')})`);
  if (ownership) tell.line(`      责任单位 unit      ${ownership.unit.name} · ${ownership.decision.rule}:${ownership.decision.reason}`);
  tell.line(`      历史 history       ${[...customer.ownershipHistory].reverse().map(one => `${one.unit.name}(${day(one.since)}–${day(one.until)})`).join(' → ')}`);
  if (accountTeam) tell.line(`      客户经理 team      A角 ${accountTeam.a?.name ?? '空缺 vacant'},B角 ${accountTeam.b?.name ?? '空缺 vacant'},主责 lead ${accountTeam.lead?.name ?? '—'}`);
  for (const edge of complaints?.edges ?? []) {
    if (edge.node) tell.line(`      投诉 complaint     ${edge.node.number} ${edge.node.subject} → ${edge.node.unit.name}`);
  }
};
