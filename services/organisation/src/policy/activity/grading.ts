import { entryFor, oneAlone } from './entry';
import { counted, CREDIT, GRADE } from './words';

export const gradeChanged = entryFor<'grading.grade-changed.v1'>()({
  note: ({ data: { customerId, from, to, source, year } }) => ({ customerId, units: [], facts: { from, to, source, year } }),
  tell: ({ from, to, source, year }) => {
    const special = source === 'SPECIAL_LISTING';
    return {
      zh: `按${year}年业绩,级别${from === null ? '首次评定' : `由${GRADE[from].zh}变更`}为${GRADE[to].zh}${special ? '(特批)' : ''}。`,
      en: `${from === null ? 'First grade' : `The grade changed from ${GRADE[from].en}`}${from === null ? ': ' : ' to '}${GRADE[to].en}, by ${year}${special ? ' (special listing)' : ''}.`,
    };
  },
});

export const gradeEnded = entryFor<'grading.grade-ended.v1'>()({
  note: ({ data: { customerId, from } }) => ({ customerId, units: [], facts: { from } }),
  tell: ({ from }) => ({ zh: `不再是大客户,${GRADE[from].zh}级终止。`, en: `It is no key account any more; its grade ${GRADE[from].en} ended.` }),
});

export const creditObserved = entryFor<'grading.credit-observed.v1'>()({
  note: ({ data: { customerId, month, kind, kept, supersedes } }) => ({ customerId, units: [], facts: { month, outcome: `${kind}_${kept ? 'KEPT' : 'BROKEN'}` as const, corrects: supersedes !== null } }),
  tell: ({ month, outcome, corrects }) => ({
    zh: `${corrects ? '更正' : '记录'}${month}信用:${CREDIT[outcome].zh}。`, en: `Credit of ${month} was ${corrects ? 'corrected' : 'recorded'}: ${CREDIT[outcome].en}.`,
  }),
});

export const qualificationChanged = entryFor<'grading.qualification-changed.v1'>()({
  note: ({ data: { on, customers } }) => ({
    customerId: oneAlone(customers.map(one => one.customerId)), units: [],
    facts: { on, customers: customers.length, qualify: customers.filter(one => one.qualifies).length },
  }),
  tell: ({ on, customers, qualify }) => ({
    zh: `截至${on},${customers}户的大客户界定有变,其中${qualify}户符合。`,
    en: `As of ${on} the definition came out differently for ${counted(customers, 'customer')}; ${qualify} of them qualify.`,
  }),
});

export const specialListingRequested = entryFor<'grading.special-listing-requested.v1'>()({
  note: ({ data: { customerId } }) => ({ customerId, units: [], facts: {} }),
  tell: () => ({ zh: '市中心申请将该客户特批为钻石客户,待省中心审批。', en: 'The city centre asked for a special listing as diamond; the provincial centre decides.' }),
});

export const specialListingDecided = entryFor<'grading.special-listing-decided.v1'>()({
  note: ({ data: { customerId, approved, validUntil } }) => ({ customerId, units: [], facts: { approved, validUntil } }),
  tell: ({ approved, validUntil }) => (approved
    ? { zh: `省中心批准特批为钻石客户,有效期至${validUntil}。`, en: `The provincial centre approved the special listing as diamond, valid until ${validUntil}.` }
    : { zh: '省中心未批准特批。', en: 'The provincial centre refused the special listing.' }),
});
