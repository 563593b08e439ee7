// Lints the whole tree. The rule for module boundaries needs the projects and who imports whom; without them it would be skipped.
import { spawnSync } from 'node:child_process';
import { createProjectGraphAsync } from '@nx/devkit';

process.env.NX_DAEMON = 'false';
await createProjectGraphAsync();
process.exitCode = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '.', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
