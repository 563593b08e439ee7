// Writes what the documentation takes from the code: docs/events.md, docs/asyncapi.yaml, docs/rules.md. `--check` only compares.
import { spawnSync } from 'node:child_process';

for (const program of ['scripts/generate-event-docs.ts', 'scripts/generate-rules-docs.ts']) {
  const { status } = spawnSync(process.execPath, ['scripts/run-typescript.mjs', program, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
