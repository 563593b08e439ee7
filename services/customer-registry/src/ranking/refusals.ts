import type { RefusalTable } from '@keyaccount/subgraph-kit';
import type { ClassificationFault } from './policy/scheme';
import type { UnitGroupsFault } from './policy/unit-groups';

/** What the classification ranking may be refused for. */
export type RankingRefusal = ClassificationFault | UnitGroupsFault | 'SchemeDayTaken' | 'SchemeBasisInvalid' | 'RankedUnitUnknown' | 'NotUnitHead';

export const RANKING_REFUSALS: RefusalTable<RankingRefusal> = {
  NoGroups: { code: 'BAD_USER_INPUT', rule: 'REG-12', zh: '分类排序表至少须有一个客户群。', en: 'The table needs at least one group.' },
  GroupTwice: { code: 'BAD_USER_INPUT', rule: 'REG-12', zh: '客户群不得重复。', en: 'A group appears twice.' },
  PlaceTwice: { code: 'BAD_USER_INPUT', rule: 'REG-12', zh: '两个客户群的次序不得相同。', en: 'Two groups have one place.' },
  GroupInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-12', zh: '客户群须有大写代码、名称、次序和至少一个行业。', en: 'A group has a code in capitals, a name, a place and at least one sector.' },
  SectorTwice: { code: 'BAD_USER_INPUT', rule: 'REG-12', zh: '一个行业只能归入一个客户群。', en: 'A sector belongs to one group alone.' },
  SchemeInPast: { code: 'BAD_USER_INPUT', rule: 'REG-12', zh: '分类排序表不得自过去的日期起施行。', en: 'A table does not begin in the past.' },
  SchemeDayTaken: { code: 'CONFLICT', rule: 'REG-12', zh: '已有自该日起施行的分类排序表。', en: 'There is a table from that day already.' },
  SchemeBasisInvalid: { code: 'BAD_USER_INPUT', rule: 'REG-12', zh: '须填写依据,1 至 500 个字符。', en: 'The basis needs 1 to 500 characters.' },
  UnknownGroup: { code: 'BAD_USER_INPUT', rule: 'REG-12', zh: '分类排序表中没有该客户群。', en: 'The table that holds today has no such group.' },
  RankedUnitUnknown: { code: 'NOT_FOUND', zh: '没有此单位。', en: 'There is no such unit.' },
  NotUnitHead: { code: 'RULE_VIOLATION', rule: 'REG-12', zh: '由该单位的负责人分类定位。', en: 'The head of the unit ranks its groups.' },
};
