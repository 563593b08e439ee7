// Runs a TypeScript program of this repository: node scripts/run-typescript.mjs scripts/generate-event-docs.ts [--check]
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...programArguments] = process.argv.slice(2);
if (!file) throw new Error('Which program?');
// Inside the repository, so that the bundle finds node_modules.
const bundle = join(root, '.cache', `${basename(file, '.ts')}-${process.pid}.mjs`);
mkdirSync(dirname(bundle), { recursive: true });
try {
  await build({
    absWorkingDir: root, entryPoints: [file], outfile: bundle, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    tsconfig: 'tsconfig.base.json', packages: 'external', logLevel: 'error',
  });
  process.argv = [process.argv[0], bundle, ...programArguments];
  await import(pathToFileURL(bundle).href);
} finally {
  rmSync(bundle, { force: true });
}
