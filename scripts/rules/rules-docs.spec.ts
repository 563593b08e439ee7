import { perhapsCarriedOut, problemsOf } from './problems';
import { renderRules } from './render';
import { readChapter, rulesNamed } from './rules';
import { traceRules, type SourceFile } from './trace';

const CHAPTER = `# Registry

What it is about.

### REG-1 Filing [plan, ours]
A unit files.

### REG-2 Numbers [plan]
Fourteen digits.

### REG-3 Later [ours] (not yet carried out)
Some day.
`;
const { rules, ...chapter } = readChapter(CHAPTER);

const policy: SourceFile = {
  path: 'services/x/src/policy/a.ts',
  text: `/** Of a type: not counted (REG-1). */\nexport type A = string;\n/** REG-1: may it? */\nconst own = 1;\n/**\n * Whether it may be filed (REG-1..2). [plan]\n */\nexport const mayFile = (): boolean => own > 0;`,
};
const useCase: SourceFile = { path: 'services/x/src/claims/use-cases/file.ts', text: '/** Files it (REG-2). */\nexport function fileIt(): void {}\nexport const other = 1;' };
const spec = (text: string): SourceFile => ({ path: 'services/x/test/a.int.spec.ts', text });
const titles = (text: string): Record<string, string[]> =>
  Object.fromEntries([...traceRules([spec(text)]).tests].map(([rule, places]) => [rule, places.map(({ name }) => name)]));

describe('the rules and where they are found', () => {
  it('a chapter is read with its rules, their sources and whether they are carried out', () => {
    expect(chapter).toEqual({ title: 'Registry', introduction: 'What it is about.' });
    expect(rules.map(({ id, title, sources, carriedOut, text }) => [id, title, sources, carriedOut, text])).toEqual([
      ['REG-1', 'Filing', 'plan, ours', true, 'A unit files.'], ['REG-2', 'Numbers', 'plan', true, 'Fourteen digits.'], ['REG-3', 'Later', 'ours', false, 'Some day.'],
    ]);
  });

  it.each(['# A\n\n### REG-1 No source\nText.', '# A\n\n### ABC-1 No such area [plan]\nText.', '# A\n\n### REG-1 No text [plan]\n'])('a heading that is none is refused: %j', markdown => {
    expect(() => readChapter(markdown)).toThrow();
  });

  it.each([
    ['REG-1', ['REG-1']], ['(REG-1..3, GRD-12)', ['REG-1', 'REG-2', 'REG-3', 'GRD-12']], ['REG-1 and REG-1', ['REG-1']], ['XREG-1, REG-, reg-1, REGS-1', []],
  ])('%j names %j', (text, named) => {
    expect(rulesNamed(text)).toEqual(named);
  });

  it('policy functions and use cases are found by the docstrings of what they export, also in the folder of an aggregate', () => {
    const { policies, useCases } = traceRules([policy, useCase]);
    expect([...policies]).toEqual([['REG-1', [{ path: policy.path, name: 'mayFile' }]], ['REG-2', [{ path: policy.path, name: 'mayFile' }]]]);
    expect([...useCases]).toEqual([['REG-2', [{ path: useCase.path, name: 'fileIt' }]]]);
  });

  it('a test counts by its own title and by those of the groups around it', () => {
    expect(titles("describe('REG-1 › filing', () => { describe('inner', () => { it('works', () => {}); }); it('REG-2 › too', () => {}); }); it('nothing', () => {});")).toEqual({
      'REG-1': ['REG-1 › filing › inner › works', 'REG-1 › filing › REG-2 › too'], 'REG-2': ['REG-1 › filing › REG-2 › too'],
    });
  });

  it.each([
    ["it.each([1, 2])('REG-1 › %s is', () => {})", 'REG-1 › %s is'],
    ["it.each<[string, number]>([['a', 1]])('REG-1 › %s is', (a, b) => {})", 'REG-1 › %s is'],
    ['it.each`a | b\n${1} | ${2}`(\'REG-1 › $a\', () => {})', 'REG-1 › $a'],
    ["describe.each([1])('REG-1 › for %i', () => { test('holds', () => {}); })", 'REG-1 › for %i › holds'],
    ['for (const name of NAMES) it(`REG-1 › ${name} holds`, () => {})', 'REG-1 › … holds'],
    ["it.concurrent.each([1])(`REG-1 › %i`, () => {})", 'REG-1 › %i'],
  ])('reads the title of %s', (text, title) => {
    expect(titles(text)).toEqual({ 'REG-1': [title] });
  });

  it.each(["it.skip('REG-1 › a', () => {})", "it.todo('REG-1 › a')", "describe('REG-1 › no test inside', () => {})", "// it('REG-1 › a', () => {})", "expect('REG-1').toBe(it)"])('%s is no test', text => {
    expect(titles(text)).toEqual({});
  });

  it('nothing is amiss where each rule that is carried out has code and a test', () => {
    expect(problemsOf(rules, traceRules([policy, useCase, spec("it('REG-1, REG-2 › hold', () => {})")]))).toEqual([]);
  });

  it('a planted rule without a test, one without code, one stated twice and an unknown one are named', () => {
    const planted = [...rules, ...readChapter('# B\n\n### REG-9 Planted [ours]\nText.\n\n### REG-1 Filing again [ours]\nText.').rules];
    const found = problemsOf(planted, traceRules([policy, spec("it('REG-1 › holds', () => { expect('REG-77').toBeDefined(); })")]));
    expect(found).toEqual([
      'REG-1 is stated twice', 'REG-9 is carried out by no policy function and no use case: none names it in its docstring',
      'REG-2 has no test: no title names it', 'REG-9 has no test: no title names it', 'REG-77 is not a rule; named in services/x/test/a.int.spec.ts',
    ]);
  });

  it('a rule that waits may be named, and is told apart once code and tests do', () => {
    const trace = traceRules([policy, { ...useCase, text: '/** REG-3 */\nexport const later = 1;' }, spec("it('REG-1, REG-2, REG-3 › hold', () => {})")]);
    expect([problemsOf(rules, trace), perhapsCarriedOut(rules, trace)]).toEqual([[], ['REG-3']]);
  });

  it('the page leads from a rule to its text, policy, use cases and tests', () => {
    const page = renderRules([{ ...chapter, rules }], traceRules([policy, useCase, spec("it('REG-2 › a | b', () => {})")]));
    expect(page).toContain('| [REG-2](#reg-2-numbers) | Numbers | 1 | 1 | 1 |');
    expect(page).toContain([
      '### REG-2 Numbers', '', 'Fourteen digits.', '', 'Source: plan.', '', '| | |', '| --- | --- |',
      '| policy | [`mayFile`](../services/x/src/policy/a.ts) |', '| use cases | [`fileIt`](../services/x/src/claims/use-cases/file.ts) |',
      '| test | [a.int.spec.ts](../services/x/test/a.int.spec.ts): REG-2 › a \\| b |',
    ].join('\n'));
    expect(page.indexOf('### REG-3')).toBeGreaterThan(page.indexOf('## Not yet carried out'));
  });
});
