import type { EventData } from '@keyaccount/contracts';
import { entryFor, type Sentence } from './entry';
import { counted, TEAM_KIND } from './words';

type Change = EventData<'organisation.team-changed.v1'>['change'];

const CHANGES: Readonly<Record<Change, Sentence>> = {
  PROPOSED: { zh: '提请批准组建', en: 'was proposed' }, APPROVED: { zh: '获准组建', en: 'was approved' }, REJECTED: { zh: '未获批准', en: 'was rejected' },
  MEMBERS: { zh: '成员调整', en: 'has other members now' }, ENDED: { zh: '提前结束', en: 'was ended' }, WITHDRAWN: { zh: '撤回提请', en: 'was withdrawn' },
  CUSTOMER: { zh: '随客户归并或其撤销改属该客户', en: 'is for this customer now, by a merge or its undoing' },
};

/** What a team is called: a project team where it is for one customer (ORG-4). */
const called = (kind: keyof typeof TEAM_KIND, project: boolean): Sentence =>
  (project ? { zh: `${TEAM_KIND[kind].zh}项目组`, en: `A project team (${TEAM_KIND[kind].en})` } : { zh: `${TEAM_KIND[kind].zh}团队`, en: `A team (${TEAM_KIND[kind].en})` });

export const teamChanged = entryFor<'organisation.team-changed.v1'>()({
  note: ({ data: { customerId, unit, kind, change, members, from, until } }) => ({
    customerId, units: unit === null ? [] : [unit], facts: { kind, project: customerId !== null, change, members: members.length, from, until },
  }),
  tell: ({ kind, project, change, members, from, until }) => ({
    zh: `${called(kind, project).zh}${CHANGES[change].zh},${members}人,自${from}起${until === null ? '' : `至${until}前`}。`,
    en: `${called(kind, project).en} ${CHANGES[change].en}: ${counted(members, 'member')}, from ${from}${until === null ? '' : ` until ${until}`}.`,
  }),
});
