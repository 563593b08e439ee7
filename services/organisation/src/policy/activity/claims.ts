import { bureauMinute } from '@keyaccount/contracts';
import { entryFor, type Sentence } from './entry';
import { CLAIM_END, LINE } from './words';

const line = (code: keyof typeof LINE | null): Sentence => (code === null ? { zh: '全部专业', en: 'all lines' } : LINE[code]);
const minute = (instant: string): string => bureauMinute(new Date(instant));

export const registrationActivated = entryFor<'registry.registration-activated.v1'>()({
  note: ({ data }) => ({ customerId: data.customerId, units: [data.unit], facts: { unit: data.unit, line: data.line, until: data.until } }),
  tell: ({ unit, line: code, until }, names) => ({
    zh: `${names.unit(unit).zh}登记开发,享有${line(code).zh}开发权至${minute(until)}。`,
    en: `${names.unit(unit).en} registered the development: it has the right in ${line(code).en} until ${minute(until)}.`,
  }),
});

export const registrationEnded = entryFor<'registry.registration-ended.v1'>()({
  note: ({ data }) => ({ customerId: data.customerId, units: [data.unit], facts: { unit: data.unit, line: data.line, end: data.end } }),
  tell: ({ unit, line: code, end }, names) => ({
    zh: `${names.unit(unit).zh}的${line(code).zh}开发登记${CLAIM_END[end].zh}。`,
    en: `The registration of ${names.unit(unit).en} in ${line(code).en} ${CLAIM_END[end].en}.`,
  }),
});

export const declarationDecided = entryFor<'registry.declaration-decided.v1'>()({
  note: ({ data: { customerId, unit, responsibleUnit, line: code, outcome, from, until } }) => ({
    customerId, units: unit === responsibleUnit ? [unit] : [unit, responsibleUnit], facts: { unit, line: code, outcome, from, until },
  }),
  tell: ({ unit, line: code, outcome, from, until }, names) => (outcome === 'APPROVED'
    ? { zh: `准许${names.unit(unit).zh}于${from}至${until}营销${line(code).zh}。`, en: `${names.unit(unit).en} may market ${line(code).en} from ${from} to ${until}.` }
    : { zh: `未准许${names.unit(unit).zh}的营销申报(${line(code).zh})。`, en: `The marketing declaration of ${names.unit(unit).en} (${line(code).en}) was rejected.` }),
});

/** What follows a customer that has gone to another unit, or that stands by itself again. */
const FOLLOWED: Readonly<Record<'TO_BE_HEARD' | 'HEARD' | 'LAPSED', (unit: Sentence, to: Sentence) => Sentence>> = {
  TO_BE_HEARD: (unit, to) => ({ zh: `${unit.zh}的营销申报随客户改由${to.zh}提出意见。`, en: `The marketing declaration of ${unit.en} followed the customer; ${to.en} is heard now.` }),
  HEARD: (unit, to) => ({ zh: `${unit.zh}的营销申报恢复待决,${to.zh}已提出意见。`, en: `The marketing declaration of ${unit.en} waits for its decision again; ${to.en} has been heard.` }),
  LAPSED: unit => ({ zh: `${unit.zh}已成为责任单位,其营销申报失效。`, en: `${unit.en} became responsible; its marketing declaration lapsed.` }),
};

export const declarationFollowed = entryFor<'registry.declaration-followed.v1'>()({
  note: ({ data: { customerId, unit, to, outcome } }) => ({ customerId, units: unit === to ? [to] : [unit, to], facts: { unit, to, outcome } }),
  tell: ({ unit, to, outcome }, names) => FOLLOWED[outcome](names.unit(unit), names.unit(to)),
});

export const declarationLapsed = entryFor<'registry.declaration-lapsed.v1'>()({
  note: ({ data: { customerId, unit, responsibleUnit, reason } }) => ({ customerId, units: [unit, responsibleUnit], facts: { unit, merged: reason === 'CUSTOMER_MERGED' } }),
  tell: ({ unit, merged }, names) => (merged
    ? { zh: `客户归并,${names.unit(unit).zh}对保留客户已有同样的营销申报,此项失效。`, en: `The customers were merged; ${names.unit(unit).en} has the like declaration for the survivor, and this one lapsed.` }
    : { zh: `客户不再是大客户,${names.unit(unit).zh}的营销申报失效。`, en: `The customer is no key account any more; the marketing declaration of ${names.unit(unit).en} lapsed.` }),
});

export const disputeRuled = entryFor<'registry.dispute-ruled.v1'>()({
  note: ({ data: { customerId, claimant, respondent, rulingUnit, inFavourOf, division } }) => ({
    customerId, units: [claimant, respondent, rulingUnit], facts: { rulingUnit, inFavourOf, division },
  }),
  tell: ({ rulingUnit, inFavourOf, division }, names) => ({
    zh: `${names.unit(rulingUnit).zh}裁决:开发权归${names.unit(inFavourOf).zh}${division === null ? '' : `,属地按${division}`}。`,
    en: `${names.unit(rulingUnit).en} ruled in favour of ${names.unit(inFavourOf).en}${division === null ? '' : `; division ${division} counts as the territory`}.`,
  }),
});

export const disputeWithdrawn = entryFor<'registry.dispute-withdrawn.v1'>()({
  note: ({ data: { customerId, claimant, respondent, rulingUnit } }) => ({ customerId, units: [claimant, respondent, rulingUnit], facts: { claimant, respondent } }),
  tell: ({ claimant, respondent }, names) => ({
    zh: `${names.unit(claimant).zh}撤回与${names.unit(respondent).zh}的开发权争议,各方登记不变。`,
    en: `${names.unit(claimant).en} withdrew its dispute with ${names.unit(respondent).en}; registrations stand as they are.`,
  }),
});
