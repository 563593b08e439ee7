// Runs a command of infra/src/commands: installs what is missing, builds the command, hands it the rest of the command line.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, giveUp, install, root } from './scripts/ready.mjs';

checkNode();
process.chdir(root);
install();
const [name = ''] = process.argv.splice(2, 1);
const { buildCommand } = await import(pathToFileURL(join(root, 'scripts/build.mjs')).href);
const program = await buildCommand(name);
if (!program) giveUp(`没有 ${name} 这个命令。`, `There is no command ${name}.`);
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(program);
