// Installs what is missing and runs every test; arguments go to jest. Ends with jest's own summary and exit code.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, giveUp, install, root } from './scripts/ready.mjs';

checkNode();
process.chdir(root);
install();

const run = (script, args) => spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status ?? 1;

const generated = [
  'gateway/supergraph.graphql',
  ...readdirSync('services').flatMap(name => [`services/${name}/src/schema.generated.ts`, `services/${name}/src/sdl.generated.ts`]),
];
if (!generated.every(path => existsSync(path)) && run('scripts/generate.mjs', []) !== 0) {
  giveUp('代码生成失败(npm run generate)。', 'The generated files could not be written (npm run generate).');
}
process.exitCode = run(join('node_modules', 'jest', 'bin', 'jest.js'), ['--silent=false', ...process.argv.slice(2)]);
