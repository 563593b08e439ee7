// Node and a network are enough: installs what is missing, builds, and runs everything in this process.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { checkNode, install, root } from './scripts/ready.mjs';

checkNode();
process.chdir(root);
install();
const [program = 'embedded'] = process.argv.slice(2).filter(arg => arg === 'processes');
if (program === 'processes') process.argv.splice(process.argv.indexOf('processes'), 1);
const { buildAll } = await import(pathToFileURL(join(root, 'scripts/build.mjs')).href);
await buildAll();
// After the build: npm would leave its tools out. Otherwise graphql-js checks every type it meets, at a third of the speed of lists.
process.env.NODE_ENV ??= 'production';
// Otherwise V8 lets what an import leaves behind grow to four times what is in use before it clears it away; docs/performance.md has the figures.
setFlagsFromString('--heap-growing-percent=50');
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(`./dist/${program}.js`);
