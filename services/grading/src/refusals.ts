import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { RunYearFault } from './policy/run-year';

/** Every "no" that grading expects. */
export type Refusal = 'RunInProgress' | 'NoRevenueForYear' | 'BureauRevenueMissing' | 'RunWithoutEffect' | RunYearFault | 'MonthNotBegun';

export const REFUSALS: RefusalTable<Refusal> = {
  RunInProgress: {
    code: 'CONFLICT', rule: 'GRD-7',
    zh: '另一次分级正在进行,请稍后再试。', en: 'Another grading run is in progress; try again later.',
  },
  NoRevenueForYear: {
    code: 'RULE_VIOLATION', rule: 'GRD-3',
    zh: '{year}年没有任何客户收入,不能分级。', en: 'No customer has revenue in {year}: there is nothing to grade by.',
  },
  BureauRevenueMissing: {
    code: 'RULE_VIOLATION', rule: 'GRD-4',
    zh: '{year}年全局收入不大于零,无法计算收入比重。', en: "The bureau's revenue of {year} is not above zero, so no share can be computed.",
  },
  MonthNotBegun: {
    code: 'BAD_USER_INPUT', rule: 'GRD-1',
    zh: '{month} 尚未开始,不能按该月界定。', en: '{month} has not begun; nobody can be tested by it.',
  },
  YearNotOver: {
    code: 'RULE_VIOLATION', rule: 'GRD-7',
    zh: '{year}年尚未结束,分级以全年收入为准,届满后方可正式分级;可以预演。',
    en: '{year} is not over, and grades go by the revenue of the whole year; it can be previewed until then.',
  },
  NewerYearGraded: {
    code: 'RULE_VIOLATION', rule: 'GRD-7',
    zh: '{newest}年已正式分级,等级以最近的年度为准,不能再按{year}年分级;可以预演。',
    en: 'Grades follow {newest}, the newest graded year, so {year} is not graded any more; it can be previewed.',
  },
  RunWithoutEffect: {
    code: 'RULE_VIOLATION', rule: 'GRD-7',
    zh: '只有已生效的分级才能比较;预演或失败的分级未留下评分。', en: 'Only runs that took effect are compared: a preview or a failed run left no scorecards.',
  },
};
