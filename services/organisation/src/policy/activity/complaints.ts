import { bureauMinute } from '@keyaccount/contracts';
import { entryFor } from './entry';
import { CASE_KIND, SEVERITY } from './words';

const minute = (instant: string): string => bureauMinute(new Date(instant));

export const caseOpened = entryFor<'complaints.case-opened.v1'>()({
  note: ({ data: { customerId, unit, kind, severity, dueAt } }) => ({ customerId, units: [unit], facts: { unit, kind, severity, dueAt } }),
  tell: ({ unit, kind, severity, dueAt }, names) => ({
    zh: `受理${SEVERITY[severity].zh}${CASE_KIND[kind].zh},由${names.unit(unit).zh}办理,限${minute(dueAt)}前办结。`,
    en: `A ${CASE_KIND[kind].en} (${SEVERITY[severity].en}) was opened; ${names.unit(unit).en} works it until ${minute(dueAt)}.`,
  }),
});

export const caseReassigned = entryFor<'complaints.case-reassigned.v1'>()({
  note: ({ data: { customerId, from, to, dueAt } }) => ({ customerId, units: from === to ? [to] : [from, to], facts: { from, to, dueAt } }),
  tell: ({ from, to, dueAt }, names) => (from === to
    ? { zh: `${names.unit(to).zh}的个案时限随级别调整为${minute(dueAt)}。`, en: `The case at ${names.unit(to).en} is now due by ${minute(dueAt)}, as the grade asks.` }
    : {
        zh: `个案随客户由${names.unit(from).zh}转至${names.unit(to).zh},限${minute(dueAt)}前办结。`,
        en: `The case followed its customer from ${names.unit(from).en} to ${names.unit(to).en}, due by ${minute(dueAt)}.`,
      }),
});

export const caseClosed = entryFor<'complaints.case-closed.v1'>()({
  note: ({ data: { customerId, unit } }) => ({ customerId, units: [unit], facts: { unit } }),
  tell: ({ unit }, names) => ({ zh: `${names.unit(unit).zh}办结个案。`, en: `${names.unit(unit).en} closed the case.` }),
});
