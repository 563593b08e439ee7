import { entryFor } from './entry';
import { counted } from './words';

export const classificationSchemeSet = entryFor<'registry.classification-scheme-set.v1'>()({
  note: ({ data: { validFrom, groups } }) => ({ customerId: null, units: [], facts: { validFrom, groups: groups.length } }),
  tell: ({ validFrom, groups }) => ({
    zh: `大客户分类排序表自${validFrom}起施行,共${groups}个客户群。`, en: `A table of ${counted(groups, 'group')} of customers was set from ${validFrom}.`,
  }),
});

export const unitGroupsRanked = entryFor<'registry.unit-groups-ranked.v1'>()({
  note: ({ data: { unit, from, groups } }) => ({ customerId: null, units: [unit], facts: { unit, from, groups: groups.length } }),
  tell: ({ unit, from, groups }, names) => ({
    zh: `${names.unit(unit).zh}自${from}起重点关注${groups}个客户群,已定次序。`, en: `${names.unit(unit).en} has ranked ${counted(groups, 'group')} of customers from ${from}.`,
  }),
});
