// A rule that has never failed is not a rule: each line plants a violation where it must be found, and a clean twin where it must not.
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

process.env.NX_DAEMON = 'false';
await createProjectGraphAsync();

const planted = [
  ['services/grading/src/policy/planted.ts', "import { grades } from '../store/grades';\ngrades();\n", 'no-restricted-imports'],
  ['services/grading/src/policy/planted.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n", 'no-restricted-imports'],
  ['services/customer-registry/src/claims/policy/planted.ts', "import { claims } from '../store/claims';\nclaims();\n", 'no-restricted-imports'],
  ['services/grading/src/store/planted.ts', "import { run } from '../use-cases/run';\nrun();\n", 'no-restricted-imports'],
  ['services/grading/src/use-cases/planted.ts', "import { query } from '../resolvers/query';\nquery();\n", 'no-restricted-imports'],
  ['services/grading/src/reactions/planted.ts', "import { grades } from '../store/grades';\ngrades();\n", 'no-restricted-imports'],
  ['services/grading/src/resolvers/planted.ts', "import { run } from '../use-cases/run';\nrun();\n", 'no-restricted-imports'],
  ['libs/identity/src/planted.ts', "import { connect } from '@nats-io/transport-node';\nconnect();\n", 'no-restricted-imports'],
  ['services/grading/src/planted.ts', "import { complaintsModule } from '@keyaccount/complaints';\ncomplaintsModule.start();\n", '@nx/enforce-module-boundaries'],
  ['services/grading/src/planted.ts', "import { x } from '../../complaints/src/complaints';\nx();\n", '@nx/enforce-module-boundaries'],
  ['gateway/src/planted.ts', "import { gradingModule } from '@keyaccount/grading';\ngradingModule.start();\n", '@nx/enforce-module-boundaries'],
  ['libs/contracts/src/planted.ts', "import { DataSource } from 'typeorm';\nnew DataSource({});\n", '@nx/enforce-module-boundaries'],
  ['libs/event-bus/src/planted.ts', "import { gradingModule } from '@keyaccount/grading';\ngradingModule.start();\n", '@nx/enforce-module-boundaries'],
  ['services/grading/src/planted.ts', 'export const x: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  ['services/grading/src/planted.ts', "console.log('x');\n", 'no-console'],
];
const clean = [
  ['services/grading/src/use-cases/planted.ts', "import { score } from '../policy/score';\nimport { grades } from '../store/grades';\nscore(grades());\n"],
  ['services/grading/src/planted.ts', "import { fen } from '@keyaccount/contracts';\nexport const x = fen;\n"],
];

// Planted files exist only here, so the rules that need type information are left to the ordinary lint run.
const typed = ['no-floating-promises', 'await-thenable', 'switch-exhaustiveness-check'];
const eslint = new ESLint({
  overrideConfig: [{
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(typed.map(rule => [`@typescript-eslint/${rule}`, 'off'])),
  }],
});

const found = async (filePath, code) => (await eslint.lintText(code, { filePath }))[0].messages.map(message => message.ruleId ?? message.message);

let wrong = 0;
for (const [file, code, rule] of planted) {
  const rules = await found(file, code);
  if (!rules.includes(rule)) {
    wrong += 1;
    console.error(`not found: ${rule} in ${file}: ${JSON.stringify(code)} (found: ${rules.join(', ') || 'nothing'})`);
  }
}
for (const [file, code] of clean) {
  const rules = await found(file, code);
  if (rules.length) {
    wrong += 1;
    console.error(`wrongly found: ${rules.join(', ')} in ${file}: ${JSON.stringify(code)}`);
  }
}
console.log(`${planted.length} planted violations, ${clean.length} clean twins, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);
