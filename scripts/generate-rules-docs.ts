// Writes docs/rules.md from docs/rules and the sources. `--check` changes nothing and fails where it differs; both fail where a rule that is
// carried out has no test or no code, and where something names a rule that there is not.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { perhapsCarriedOut, problemsOf } from './rules/problems';
import { renderRules } from './rules/render';
import { readChapter } from './rules/rules';
import { traceRules, type SourceFile } from './rules/trace';

const TARGET = 'docs/rules.md';
const CHAPTERS = ['organisation', 'daily-work', 'registry', 'ledger', 'grading', 'complaints', 'province'];
const ROOTS = ['services', 'libs', 'gateway', 'infra', 'e2e'];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', '.cache'].includes(entry.name) ? [] : filesUnder(path);
    return /(?<!\.generated)\.ts$|\.graphql$/.test(entry.name) ? [path] : [];
  });

const sources: SourceFile[] = ROOTS.flatMap(filesUnder).map(path => ({ path, text: readFileSync(path, 'utf8') }));
const chapters = CHAPTERS.map(name => readChapter(readFileSync(`docs/rules/${name}.md`, 'utf8')));
const rules = chapters.flatMap(chapter => chapter.rules);
const trace = traceRules(sources);
const text = renderRules(chapters, trace);

const problems = problemsOf(rules, trace);
if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) problems.push(`${TARGET} is not what the rules and the code say: run \`npm run docs\``);

const ready = perhapsCarriedOut(rules, trace);
if (ready.length) console.log(`Marked as not yet carried out, yet named by code and tests: ${ready.join(', ')}.`);
if (problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
