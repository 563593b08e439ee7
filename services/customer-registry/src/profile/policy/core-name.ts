import { fold } from './search-keys';

const PLACES = /^(?:广东省|汕头市)+/u;
const LEGAL_FORMS = /有限责任公司|股份有限公司|有限公司|分公司|股份/gu;
const MARKS = /[\p{P}\p{S}]/gu;

/** What tells a name from others: without places, legal forms and marks (REG-5; the list is ours). A name of nothing else stays whole. */
export const coreName = (name: string): string => {
  const folded = fold(name).replace(MARKS, '');
  return folded.replace(PLACES, '').replace(LEGAL_FORMS, '') || folded;
};
