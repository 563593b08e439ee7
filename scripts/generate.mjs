// Writes what is derived from the schemas: typed resolvers and the SDL as a string for each service, the supergraph.
// `--check` changes nothing and fails where a committed file is not what it would write.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { schemaOf, SERVICES } from './service-schema.mjs';

const check = process.argv.includes('--check');
const stale = [];

for (const service of SERVICES) {
  const sdl = schemaOf(service);
  const target = `services/${service}/src/sdl.generated.ts`;
  const text = `// Written by \`npm run generate\` from schema.graphql; never edited.\nexport const typeDefs = ${JSON.stringify(sdl)};\n`;
  if (check) {
    if (readIfThere(target) !== text) stale.push(target);
  } else {
    writeFileSync(target, text);
  }
}

const run = (command, args) => execFileSync(process.execPath, [command, ...args], { stdio: 'inherit' });
const codegenArgs = ['--config', 'codegen.ts', ...(check ? ['--check'] : [])];
run('node_modules/@graphql-codegen/cli/cjs/bin.js', codegenArgs);
run('scripts/compose-supergraph.mjs', check ? ['--check'] : []);
if (stale.length) {
  console.error(`Not what the schemas generate: ${stale.join(', ')}. Run \`npm run generate\`.`);
  process.exit(1);
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
