// Writes what is derived from the schemas: typed resolvers and the SDL as a string for each service, the supergraph.
// `--check` changes nothing and fails where a committed file is not what it would write.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolverTypesOf } from './generate-resolver-types.mjs';
import { schemaOf, SERVICES } from './service-schema.mjs';

const check = process.argv.includes('--check');
const stale = [];

const write = (target, text) => {
  if (!check) writeFileSync(target, text);
  else if (readIfThere(target) !== text) stale.push(target);
};

for (const service of SERVICES) {
  const sdl = schemaOf(service);
  write(`services/${service}/src/sdl.generated.ts`, `// Written by \`npm run generate\` from the SDL; never edited.\nexport const typeDefs = ${JSON.stringify(sdl)};\n`);
  write(`services/${service}/src/schema.generated.ts`, await resolverTypesOf(service, sdl));
}
execFileSync(process.execPath, ['scripts/compose-supergraph.mjs', ...(check ? ['--check'] : [])], { stdio: 'inherit' });
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
