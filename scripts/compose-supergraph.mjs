// Composes the five subgraphs into gateway/supergraph.graphql. `--check` only compares with what is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { schemaOf, SERVICES } from './service-schema.mjs';

const target = 'gateway/supergraph.graphql';

const result = composeServices(
  [...SERVICES].sort().map(name => ({
    name,
    url: `http://${name}:4000/graphql`,
    typeDefs: parse(schemaOf(name)),
  })),
);

if (result.errors?.length) {
  for (const error of result.errors) console.error(`${error.extensions?.code ?? 'ERROR'}: ${error.message}`);
  process.exit(1);
}
for (const hint of result.hints ?? []) {
  if (!hint.definition.code.startsWith('INCONSISTENT_DESCRIPTION')) console.warn(`${hint.definition.code}: ${hint.message}`);
}
const supergraph = `# Composed from services/*/schema.graphql by \`npm run compose\`; never edited.\n${result.supergraphSdl}`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== supergraph) {
    console.error(`${target} is not what the services' schemas compose to: run \`npm run compose\`.`);
    process.exit(1);
  }
} else {
  writeFileSync(target, supergraph);
}
