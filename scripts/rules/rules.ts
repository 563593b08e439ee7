/** A rule of the plan as docs/rules states it. */
export type Rule = {
  readonly id: string;
  readonly title: string;
  /** plan, sibling, ours. */
  readonly sources: string;
  /** Whether the system does what it says: then code and tests must name it. */
  readonly carriedOut: boolean;
  readonly text: string;
};
export type Chapter = { readonly title: string; readonly introduction: string; readonly rules: readonly Rule[] };

const HEADING = /^### ((?:ORG|PRF|REG|LED|GRD|CMP|PRV)-[0-9]+) (.+) \[([^\]]+)\]( \(not yet carried out\))?$/;
const MENTION = /\b(ORG|PRF|REG|LED|GRD|CMP|PRV)-([0-9]+)(?:\.\.([0-9]+))?(?![0-9])/g;

/** The rules that a text names; `GRD-2..5` names four. */
export const rulesNamed = (text: string): readonly string[] => {
  const named = [...text.matchAll(MENTION)].flatMap(([, area, first, last = first]) =>
    Array.from({ length: Math.max(1, Number(last) - Number(first) + 1) }, (_, n) => `${area}-${Number(first) + n}`));
  return [...new Set(named)];
};

const ruleOf = (section: string): Rule => {
  const [heading = '', ...lines] = section.split('\n');
  const [, id, title, sources, notYet] = HEADING.exec(heading) ?? [];
  if (!id || !title || !sources) throw new Error(`"${heading}" is not "### REG-1 Title [plan, ours]"`);
  const text = lines.join('\n').trim();
  if (!text) throw new Error(`${id} has no text`);
  return { id, title, sources, carriedOut: notYet === undefined, text };
};

/** Reads a file of rules: a title, an introduction, a section for each rule. */
export const readChapter = (markdown: string): Chapter => {
  const [head = '', ...sections] = markdown.split(/^(?=### )/m);
  const [title = '', ...introduction] = head.split('\n');
  return { title: title.replace(/^# /, ''), introduction: introduction.join('\n').trim(), rules: sections.map(ruleOf) };
};
