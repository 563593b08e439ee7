import type { EventData } from '@keyaccount/contracts';
import { entryFor, type Sentence } from './entry';

type Step = EventData<'registry.development-step-completed.v1'>['step'];

/** The bureau's words for the six steps (REG-10). */
const STEP: Readonly<Record<Step, Sentence>> = {
  SURVEY: { zh: '市场调查', en: 'market survey' }, SEGMENTATION: { zh: '市场细分', en: 'segmentation' }, PRIORITISATION: { zh: '市场优先', en: 'prioritisation' },
  POSITIONING: { zh: '市场定位', en: 'positioning' }, MARKETING_PLAN: { zh: '制订营销方案', en: 'marketing plan' }, EXPANSION: { zh: '市场拓展', en: 'expansion' },
};

export const developmentOpened = entryFor<'registry.development-opened.v1'>()({
  note: ({ data: { customerId, unit, sector, priority } }) => ({ customerId, units: [unit], facts: { unit, sector, priority } }),
  tell: ({ unit, sector, priority }, names) => ({
    zh: `${names.unit(unit).zh}在“${sector}”行业中选定该客户开发,优先次序第${priority}。`,
    en: `${names.unit(unit).en} chose the customer for development in the sector ${sector}, priority ${priority}.`,
  }),
});

export const developmentStepCompleted = entryFor<'registry.development-step-completed.v1'>()({
  note: ({ data: { customerId, unit, step, dueOn, late } }) => ({ customerId, units: [unit], facts: { unit, step, dueOn, late } }),
  tell: ({ unit, step, dueOn, late }, names) => ({
    zh: `${names.unit(unit).zh}完成客户开发步骤“${STEP[step].zh}”${late ? `,已过期限${dueOn}` : ''}。`,
    en: `${names.unit(unit).en} completed a step of development: ${STEP[step].en}${late ? `, after its day ${dueOn}` : ''}.`,
  }),
});

export const developmentEnded = entryFor<'registry.development-ended.v1'>()({
  note: ({ data: { customerId, unit, outcome } }) => ({ customerId, units: [unit], facts: { unit, outcome } }),
  tell: ({ unit, outcome }, names) => (outcome === 'SUCCEEDED'
    ? { zh: `${names.unit(unit).zh}的客户开发成功。`, en: `The development by ${names.unit(unit).en} succeeded.` }
    : { zh: `${names.unit(unit).zh}放弃该客户的开发。`, en: `${names.unit(unit).en} gave the development up.` }),
});

export const developmentFollowed = entryFor<'registry.development-followed.v1'>()({
  note: ({ data: { customerId, from, to } }) => ({ customerId, units: [from, to], facts: { from, to } }),
  tell: ({ from, to }, names) => ({
    zh: `该客户的开发随责任单位由${names.unit(from).zh}移交${names.unit(to).zh}。`,
    en: `The development of the customer went from ${names.unit(from).en} to ${names.unit(to).en}, as the responsible unit did.`,
  }),
});
