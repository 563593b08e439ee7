import { entryFor, oneAlone } from './entry';
import { counted, GRADE, KIND, PHASE } from './words';

export const customerRecorded = entryFor<'registry.customer-recorded.v1'>()({
  note: ({ data: { customers } }) => ({ customerId: oneAlone(customers.map(one => one.customerId)), units: [], facts: { customers: customers.length } }),
  tell: ({ customers }) => ({ zh: `登记或更新客户${customers}户。`, en: `${counted(customers, 'customer')} recorded or updated.` }),
});

export const customerAccessChanged = entryFor<'registry.customer-access-changed.v1'>()({
  note: ({ data: { customers } }) => ({ customerId: oneAlone(customers.map(one => one.customerId)), units: [], facts: { customers: customers.length } }),
  tell: ({ customers }) => ({ zh: `${customers}户客户的可见范围变更。`, en: `Who may see ${counted(customers, 'customer')} changed.` }),
});

export const customerFiled = entryFor<'registry.customer-filed.v1'>()({
  note: ({ data }) => ({ customerId: data.customerId, units: [data.unit], facts: { unit: data.unit, kind: data.kind, on: data.on } }),
  tell: ({ unit, kind, on }, names) => ({
    zh: `${names.unit(unit).zh}于${on}向市局中心备案${KIND[kind].zh}客户。`, en: `${names.unit(unit).en} filed a ${KIND[kind].en} customer on ${on}.`,
  }),
});

export const customerApproved = entryFor<'registry.customer-approved.v1'>()({
  note: ({ data }) => ({
    customerId: data.customerId, units: [data.unit], facts: { code: data.code, kind: data.kind, grade: data.grade, unit: data.unit },
  }),
  tell: ({ code, kind, grade, unit }, names) => ({
    zh: `备案获批,编号${code},${KIND[kind].zh}${GRADE[grade].zh}级,责任单位为${names.unit(unit).zh}。`,
    en: `The filing was approved: ${code}, ${KIND[kind].en}, ${GRADE[grade].en}; ${names.unit(unit).en} is responsible.`,
  }),
});

export const customerLapsed = entryFor<'registry.customer-lapsed.v1'>()({
  note: ({ data: { customerId, code, unit } }) => ({ customerId, units: [unit], facts: { code, unit } }),
  tell: ({ code, unit }, names) => ({
    zh: `经市局中心复核,不再是大客户,编号${code}保留;${names.unit(unit).zh}不再负责。`,
    en: `The city centre decided that it is no key account any more; it keeps ${code}, and ${names.unit(unit).en} is no longer responsible.`,
  }),
});

export const agreementSigned = entryFor<'registry.agreement-signed.v1'>()({
  note: ({ data }) => ({ customerId: data.customerId, units: [], facts: { on: data.signedOn } }),
  tell: ({ on }) => ({ zh: `协议生效${on ? `(${on}签订)` : ''}。`, en: `An agreement took effect${on ? `, signed on ${on}` : ''}.` }),
});

export const agreementEnded = entryFor<'registry.agreement-ended.v1'>()({
  note: ({ data }) => ({ customerId: data.customerId, units: [], facts: { on: data.endedOn } }),
  tell: ({ on }) => ({ zh: `协议于${on}终止。`, en: `The agreement ended on ${on}.` }),
});

export const ownershipReassigned = entryFor<'registry.ownership-reassigned.v1'>()({
  note: ({ data: { customerId, from, to, grade, kind, flagged, a, b } }) => ({
    customerId, units: from === null || from === to ? [to] : [from, to], facts: { from, to, grade, kind, flagged, a, b },
  }),
  tell: ({ from, to, grade, kind, flagged, a, b }, names) => ({
    zh: `责任单位${from === null ? '' : `由${names.unit(from).zh}`}变更为${names.unit(to).zh}(${KIND[kind].zh}${GRADE[grade].zh}级),`
      + `A角${names.staff(a).zh},B角${names.staff(b).zh}${flagged ? ',待市局中心确认' : ''}。`,
    en: `Responsibility went ${from === null ? '' : `from ${names.unit(from).en} `}to ${names.unit(to).en} (${KIND[kind].en}, ${GRADE[grade].en}); `
      + `A role ${names.staff(a).en}, B role ${names.staff(b).en}${flagged ? '; flagged for the city centre' : ''}.`,
  }),
});

export const accountTeamChanged = entryFor<'registry.account-team-changed.v1'>()({
  note: ({ data: { customerId, unit, a, b, phase } }) => ({ customerId, units: [unit], facts: { unit, a, b, phase } }),
  tell: ({ unit, a, b, phase }, names) => ({
    zh: `${names.unit(unit).zh}调整主辅角:A角${names.staff(a).zh},B角${names.staff(b).zh}(${PHASE[phase].zh})。`,
    en: `${names.unit(unit).en} changed the account team: A role ${names.staff(a).en}, B role ${names.staff(b).en} (${PHASE[phase].en}).`,
  }),
});

export const ownershipOverrideDecided = entryFor<'registry.ownership-override-decided.v1'>()({
  note: ({ data: { customerId, unit, from, until, ended } }) => ({ customerId, units: [unit], facts: { unit, from, until, ended } }),
  tell: ({ unit, from, until, ended }, names) => (ended
    ? { zh: `指定由${names.unit(unit).zh}负责于${until}提前终止。`, en: `The override for ${names.unit(unit).en} was ended on ${until}.` }
    : { zh: `指定自${from}至${until}前由${names.unit(unit).zh}负责。`, en: `${names.unit(unit).en} was made responsible from ${from} until ${until}.` }),
});

export const strategicDesignationDecided = entryFor<'registry.strategic-designation-decided.v1'>()({
  note: ({ data: { customerId, from, until, ended } }) => ({ customerId, units: [], facts: { from, until, ended } }),
  tell: ({ from, until, ended }) => (ended
    ? { zh: `战略客户认定于${until ?? from}终止。`, en: `It ceased to be a strategic customer on ${until ?? from}.` }
    : { zh: `自${from}起认定为战略客户${until === null ? '' : `,至${until}前`}。`, en: `Designated as a strategic customer from ${from}${until === null ? '' : ` until ${until}`}.` }),
});

export const responsibilityMatrixSet = entryFor<'registry.responsibility-matrix-set.v1'>()({
  note: ({ data: { validFrom, cellsChanged } }) => ({ customerId: null, units: [], facts: { validFrom, cellsChanged } }),
  tell: ({ validFrom, cellsChanged }) => ({
    zh: `责任矩阵新版自${validFrom}起施行,变更${cellsChanged}格。`, en: `A responsibility matrix was set from ${validFrom}; ${counted(cellsChanged, 'cell')} changed.`,
  }),
});
